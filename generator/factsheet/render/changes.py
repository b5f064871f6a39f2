"""What changed on a sheet -> the page that tells it: corrections first and apart, additions, then editorial changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup
from msgspec import Struct

from factsheet.addresses import relative
from factsheet.changes.model import Change, Chronicle, Revision, Sort, Subject
from factsheet.load.reading import DIFFERENCES, KIND_BY_KEY
from factsheet.pages import Heading, Page
from factsheet.render.change_words import counts_text, section_of, sentence_html, subject_noun
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished
from factsheet.render.head import feed_alternates
from factsheet.render.listings import page_entry
from factsheet.render.past import day_text, is_gone, step_id

MOST_STEPS = 100
"""Of one section: years of corrections, and a page that a phone still opens at once."""

FEWEST_FOLDED = 6
"""Facts of one kind that came together; fewer are listed in the open."""

SHORT_NAME = 8
"""Digits of a commit's name, as git itself shortens it in a small repository."""

SUBJECT_ICONS = {"sources": "newspaper", "differences": "not-equal", "sheet": "pencil"}
"""What is no kind of fact; a kind has the icon of its own name."""


class SubjectView(Struct, frozen=True, kw_only=True):
    """A fact, a source or a difference."""

    icon: str
    noun: str
    text: str
    link: str
    """Empty where it is on no page any more."""


class ChangedView(Struct, frozen=True, kw_only=True):
    """What changed about one of them."""

    subject: SubjectView
    sentences: tuple[Markup, ...]
    withdrawn: bool


class BatchView(Struct, frozen=True, kw_only=True):
    """Several of one kind that were added together."""

    icon: str
    title: str
    count: str
    subjects: tuple[SubjectView, ...]
    folded: bool


class StepView(Struct, frozen=True, kw_only=True):
    """One commit, as far as it is of the section's sort."""

    id: str
    date: str
    machine_date: str
    title: str
    """The subject of the commit."""
    commit: str
    short_commit: str
    changed: tuple[ChangedView, ...]
    batches: tuple[BatchView, ...]
    unread: str


class SectionView(Struct, frozen=True, kw_only=True):
    id: str
    title: str
    empty: str
    """What there is to say where nothing is listed."""
    days: tuple[tuple[StepView, ...], ...]
    """The steps of each day, the newest first."""
    older: str


class FeedLink(Struct, frozen=True):
    title: str
    link: str


class ChangesView(Struct, frozen=True, kw_only=True):
    lede: str
    summary: str
    feeds: tuple[FeedLink, ...]
    sections: tuple[SectionView, ...]
    unseen: str


def changes_page(edition: Edition, chronicle: Chronicle) -> Page:
    address, words = edition.addresses.changes(), edition.wording.page("changes")
    sections = tuple(_sections(edition, chronicle, address))
    changes = [change for revision in chronicle.revisions for change in revision.changes]
    first, own = day_text(edition, chronicle.first), edition.wording.changes
    counts = counts_text(changes, edition.wording)
    return finished(
        edition,
        "changes",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edition.sheet.sources_record.file.path,
        view=ChangesView(
            lede=words.lede,
            summary=own.summary.format(counts=counts, date=first) if counts else "",
            feeds=tuple(FeedLink(each.short_title, each.link) for each in feed_alternates(edition, address)),
            sections=sections,
            unseen=own.unseen[chronicle.unseen].format(date=first) if chronicle.unseen else "",
        ),
        headings=(Heading(id=section.id, title=section.title, level=2) for section in sections),
        search=(page_entry(words.title, words.lede),),
    )


def subject_view(edition: Edition, subject: Subject, noun: str, page: str) -> SubjectView:
    kind = KIND_BY_KEY.get(subject.key)
    return SubjectView(
        icon=kind.word if kind else SUBJECT_ICONS.get(subject.key, "pencil"),
        noun=noun,
        text=subject.headline,
        link=_link(edition, subject, page),
    )


def _link(edition: Edition, subject: Subject, page: str) -> str:
    """To where it stands today; empty where that is nowhere."""
    addresses, address = edition.addresses, ""
    if subject.key in KIND_BY_KEY:
        checked = edition.checked.fact_by_id.get(subject.id)
        gone = addresses.permanent(subject.id) if is_gone(edition, subject.id) else ""
        address = addresses.fact(checked.fact) if checked else gone
    elif subject.key == "sources" and subject.id in edition.sheet.source_by_id:
        stored = subject.id in edition.sheet.articles
        address = addresses.source(subject.id) if stored else addresses.sources()
    elif subject.key == DIFFERENCES and edition.pairs:
        address = addresses.differences()
    return relative(address, page) if address else ""


def _sections(edition: Edition, chronicle: Chronicle, page: str) -> Iterator[SectionView]:
    """That nothing was corrected is worth saying; a section of additions without any is not."""
    words = edition.wording.changes
    for sort, title in words.sorts.items():
        section = section_of(sort)  # type: ignore[arg-type]  # the keys of the table are sorts
        steps = [
            (revision, changes)
            for revision in chronicle.revisions
            if (changes := [each for each in revision.changes if section_of(each.sort) == section])
            or (section == "editorial" and revision.unread)
        ]
        if not steps and section != "correction":
            continue
        views = [_step(edition, section, *step, page) for step in steps[:MOST_STEPS]]
        older = len(steps) - len(views)
        since = day_text(edition, chronicle.first)
        yield SectionView(
            id=f"{section}s" if section != "editorial" else section,
            title=title,
            empty="" if steps else words.no_corrections.format(date=since),
            days=tuple(_by_day(views)),
            older=edition.wording.count(words.older, older) if older else "",
        )


def _by_day(steps: Sequence[StepView]) -> Iterator[tuple[StepView, ...]]:
    day: list[StepView] = []
    for step in steps:
        if day and step.date != day[0].date:
            yield tuple(day)
            day = []
        day.append(step)
    if day:
        yield tuple(day)


def _step(edition: Edition, sort: Sort, revision: Revision, changes: Sequence[Change], page: str) -> StepView:
    added = [change for change in changes if change.what == "added"]
    others = [change for change in changes if change.what != "added"]
    words = edition.wording.changes
    # Once is enough: a commit may stand in every section.
    tells_unread = bool(revision.unread) and sort == "editorial"
    return StepView(
        id=step_id(sort, revision),
        date=day_text(edition, revision.date),
        machine_date=f"{revision.date:%Y-%m-%d}",
        title=revision.subject,
        commit=words.step.format(commit=revision.commit),
        short_commit=revision.commit[:SHORT_NAME],
        changed=tuple(_changed(edition, others, page)),
        batches=tuple(_batches(edition, added, page)),
        unread=words.unread.format(files=edition.wording.comma.join(revision.unread)) if tells_unread else "",
    )


def _changed(edition: Edition, changes: Sequence[Change], page: str) -> Iterator[ChangedView]:
    """One for each subject, in the order in which they come."""
    by_subject: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        by_subject.setdefault((change.subject.key, change.subject.id), []).append(change)
    for of_one in by_subject.values():
        noun = subject_noun(of_one[0], edition.wording)
        yield ChangedView(
            subject=subject_view(edition, of_one[0].subject, noun, page),
            sentences=tuple(sentence_html(change, edition.wording) for change in of_one),
            withdrawn=any(change.sort == "withdrawal" for change in of_one),
        )


def _batches(edition: Edition, changes: Sequence[Change], page: str) -> Iterator[BatchView]:
    by_key: dict[str, list[Change]] = {}
    for change in changes:
        by_key.setdefault(change.subject.key, []).append(change)
    for key, of_one in by_key.items():
        noun = subject_noun(of_one[0], edition.wording)
        subjects = tuple(subject_view(edition, change.subject, noun, page) for change in of_one)
        many = edition.wording.page(key).many
        yield BatchView(
            icon=subjects[0].icon,
            title=many if len(subjects) > 1 else noun,
            count=edition.wording.number(len(subjects)),
            subjects=subjects,
            folded=len(subjects) >= FEWEST_FOLDED,
        )

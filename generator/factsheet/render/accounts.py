"""A fact as one source tells it -> its passages in context, the checks with their answers, the way to the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct

from factsheet.accounts import Passage
from factsheet.addresses import account_id, live_address, relative
from factsheet.checked import CheckedAccount, CheckedFact
from factsheet.model import Article
from factsheet.problems import Check
from factsheet.render.edition import Edition, evidence_of
from factsheet.render.highlights import Segment, excerpt
from factsheet.render.wording import Wording
from factsheet.sources import Source
from factsheet.text.directives import text_directive

CONTEXT_WORDS = 40
"""Around a passage on a card: nearly always the whole paragraph, and never a page of it."""
EXCERPT_WORDS = 8
"""Around a passage of an article that may be shown in excerpts only: enough to see what it belongs to."""


class Chip(Struct, frozen=True, kw_only=True):
    """“A ¶9”, with a link to the passage."""

    source: str
    paragraph: int
    link: str
    title: str


class Excerpt(Struct, frozen=True, kw_only=True):
    """A paragraph, or what may be shown of it, with the cited words marked."""

    paragraph: int
    link: str
    segments: tuple[Segment, ...]
    live: str
    """The same place in the outlet's own page; empty where the source has no address."""


class Answer(Struct, frozen=True, kw_only=True):
    """What a check answered, in a reader's words."""

    name: str
    """passed, warned, failed, unchecked, or exempted."""
    icon: str
    text: str
    because: str
    """The editor's reason where an exemption lets it stand."""
    language: str
    """Of the text, where it is not that of the page; else empty."""


class AnswerGroup(Struct, frozen=True, kw_only=True):
    """Answers to questions of one sort."""

    text: str
    """What was asked, in words; empty where the answers stand for themselves."""
    count: str
    answers: tuple[Answer, ...]


class AccountView(Struct, frozen=True, kw_only=True):
    id: str
    source: str
    """Its label."""
    title: str
    verdict: str
    """In a few words: whether this source tells the fact as the sheet does."""
    agrees: bool
    chips: tuple[Chip, ...]
    excerpts: tuple[Excerpt, ...]
    answers: tuple[AnswerGroup, ...]
    notes: tuple[str, ...]
    cite: str
    """The source's own address; empty where it has none."""
    language: str


FEWEST_FOLDED = 4
"""Fewer answers of one sort are read as quickly as the line that folds them."""

LANGUAGE_OF_RULES = "en"
"""Rules answer in it; what a language has no words for is shown as they say it."""

ICONS = {
    "passed": "check-circle",
    "exempted": "pencil",
    "warned": "alert-circle",
    "failed": "alert-circle",
    "unchecked": "help-circle",
}


def account_view(edition: Edition, checked: CheckedFact, account: CheckedAccount, page: str) -> AccountView:
    source = account.source
    return AccountView(
        id=account_id(checked.fact.id, source.id),
        source=source.chip,
        title=source_title(edition, source),
        verdict=_verdict(edition, account),
        agrees=not account.says and not account.silent,
        chips=tuple(_chips(edition, checked, account, page)),
        excerpts=tuple(_excerpts(edition, checked, account, page)),
        answers=tuple(_answer_groups(edition, account)),
        notes=tuple(evidence.note for evidence in evidence_of(checked, account) if evidence.note),
        cite="" if source.url == "unknown" else source.url,
        language=edition.language_of(source),
    )


def source_title(edition: Edition, source: Source) -> str:
    """What an article is called: its headline, or words for one that has none."""
    return source.headline or edition.wording.untitled.format(source=source.chip)


def chips_of(edition: Edition, checked: CheckedFact, page: str) -> tuple[Chip, ...]:
    """The chips of all sources, in the order in which the fact cites them."""
    return tuple(chip for account in checked.accounts for chip in _chips(edition, checked, account, page))


def _chips(edition: Edition, checked: CheckedFact, account: CheckedAccount, page: str) -> Iterator[Chip]:
    """A chip for each paragraph that is cited, in the order of the evidence."""
    seen: set[int] = set()
    for number, passage in enumerate(account.passages, start=1):
        if passage.paragraph.number not in seen:
            seen.add(passage.paragraph.number)
            address = edition.addresses.passage(account.source.id, checked.fact.id, number)
            yield Chip(
                source=account.source.chip,
                paragraph=passage.paragraph.number,
                link=relative(address, page),
                title=source_title(edition, account.source),
            )


def words_around(source: Source) -> int:
    return CONTEXT_WORDS if source.publish == "full" else EXCERPT_WORDS


def _excerpts(edition: Edition, checked: CheckedFact, account: CheckedAccount, page: str) -> Iterator[Excerpt]:
    """One for each paragraph, in the order of the article; the passages of a paragraph are marked together."""
    source = account.source
    article = edition.sheet.articles[source.id]
    numbered = sorted(enumerate(account.passages, start=1), key=lambda each: each[1].span.start)
    for number, group in groupby(numbered, key=lambda each: each[1].paragraph.number):
        cited = list(group)
        address = edition.addresses.passage(source.id, checked.fact.id, cited[0][0])
        spans = [passage.span for _, passage in cited]
        yield Excerpt(
            paragraph=number,
            link=relative(address, page),
            segments=excerpt(article.text, cited[0][1].paragraph.span, spans, words_around(source)),
            live=_live(source, article, [passage for _, passage in cited]),
        )


def _live(source: Source, article: Article, passages: Iterable[Passage]) -> str:
    """The outlet's own page with the passages highlighted; empty where the source has no address."""
    if source.url == "unknown":
        return ""
    return live_address(source.url, (text_directive(article.text, each.paragraph.span, each.span) for each in passages))


def _verdict(edition: Edition, account: CheckedAccount) -> str:
    words = edition.wording
    names = [words.short_fields.get(field, field.replace("_", " ")) for field in account.says]
    left_out = [words.short_fields.get(field, field.replace("_", " ")) for field in account.silent]
    parts = []
    if names:
        parts.append(words.verdict_differs.format(fields=words.comma.join(names)))
    if left_out:
        parts.append(words.verdict_silent.format(fields=words.comma.join(left_out)))
    return words.semicolon.join(parts) or words.verdict_agrees.get(account.fact.word, words.verdict_agrees_default)


def _answer_groups(edition: Edition, account: CheckedAccount) -> Iterator[AnswerGroup]:
    """Many answers of one sort that all passed are folded into one line; the others stand one by one."""
    words = edition.wording
    groups: dict[str, list[Answer]] = {}
    for check in account.checks:
        answers = groups.setdefault(words.check_groups.get(check.rule, words.other_checks), [])
        if (answer := _answer(check, words)) not in answers:
            answers.append(answer)
    for text, answers in groups.items():
        passed = tuple(answer for answer in answers if answer.name == "passed")
        others = tuple(answer for answer in answers if answer.name != "passed")
        folds = len(passed) >= FEWEST_FOLDED
        if passed:
            yield AnswerGroup(
                text=text if folds else "", count=words.count(words.checks_count, len(passed)), answers=passed
            )
        if others:
            yield AnswerGroup(text="", count="", answers=others)


def _answer(check: Check, words: Wording) -> Answer:
    name = "exempted" if check.exempted is not None else check.answer
    passed = words.answer(check.rule) if name == "passed" else ""
    text = passed or check.text or check.rule
    return Answer(
        name=name,
        icon=ICONS[name],
        text=text[:1].upper() + text[1:],
        because=check.exempted or "",
        language="" if passed or words.tag == LANGUAGE_OF_RULES else LANGUAGE_OF_RULES,
    )

"""A checked sheet -> its first page: what it holds, its key numbers and dates, what the sources disagree on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.checked import CheckedFact
from factsheet.facts import Event, Headcount
from factsheet.pages import Heading, Page, SearchEntry
from factsheet.render.accounts import Chip, chips_of
from factsheet.render.dates import DateView
from factsheet.render.disagreements import Disagreements, disagreements
from factsheet.render.edition import Edition
from factsheet.render.figures import figure_of
from factsheet.render.finishing import finished
from factsheet.render.past import day_text
from factsheet.render.status_line import status_line
from factsheet.render.timeline import event_date, event_state, events_by_lane

MOST_NUMBERS = 4
"""Key numbers that stand side by side on a desk and two by two on a phone."""
MOST_EVENTS = 5


class KeyNumber(Struct, frozen=True, kw_only=True):
    text: str
    value: str
    unit: str
    title: str
    kind: str
    """observed, planned or estimated."""
    kind_text: str
    link: str
    chips: tuple[Chip, ...]


class StripEvent(Struct, frozen=True, kw_only=True):
    title: str
    link: str
    date: DateView | None
    state: str
    state_text: str


class CheckGroup(Struct, frozen=True, kw_only=True):
    text: str
    count: str
    trouble: str
    """What did not pass, in words; empty where all did."""


class Contents(Struct, frozen=True):
    """A page of the sheet and how much is on it."""

    title: str
    count: str
    link: str


class OverviewView(Struct, frozen=True, kw_only=True):
    title: str
    summary: str
    status_line: str
    last_change: str
    """In words; empty where no change is known."""
    changes_link: str
    contents: tuple[Contents, ...]
    numbers: tuple[KeyNumber, ...]
    numbers_link: str
    events: tuple[StripEvent, ...]
    events_link: str
    events_text: str
    disagreements: Disagreements
    has_versions: bool
    differences_link: str
    """Empty where no source is a version of another's report."""
    checks: tuple[CheckGroup, ...]
    checks_asked: str
    checks_answer: str
    sources_link: str
    sources: tuple[tuple[str, str, str], ...]
    """Label, title and link of each source."""


def overview_page(edition: Edition) -> Page:
    address, words = edition.addresses.overview(), edition.wording
    line = status_line(edition)
    view = OverviewView(
        title=edition.sheet.title,
        summary=edition.sheet.summary,
        status_line=line,
        last_change=_last_change(edition),
        changes_link=relative(edition.addresses.changes(), address),
        contents=tuple(_contents(edition, address)),
        numbers=tuple(_numbers(edition, address)),
        numbers_link=relative(edition.addresses.facts(Headcount), address),
        events=tuple(_strip(edition, address)),
        events_link=relative(edition.addresses.facts(Event), address),
        events_text=words.count(words.all_events, len(edition.of_kind(Event))),
        disagreements=disagreements(edition, address),
        has_versions=len(edition.sheet.sources) > 1,
        differences_link=relative(edition.addresses.differences(), address) if edition.pairs else "",
        checks=tuple(_check_groups(edition)),
        checks_asked=words.count(words.checks_asked, len(edition.checked.checks)),
        checks_answer=_answers(edition),
        sources_link=relative(edition.addresses.sources(), address),
        sources=tuple(_sources(edition, address)),
    )
    return finished(
        edition,
        "overview",
        address=address,
        title=_title(edition),
        description=edition.sheet.summary or line,
        menu=words.page("overview").menu,
        edit_path=edition.sheet.sources_record.file.path,
        view=view,
        headings=tuple(_headings(edition, view)),
        search=(SearchEntry(anchor="", title=edition.sheet.title, text=f"{edition.sheet.summary} {line}".strip()),),
    )


def _last_change(edition: Edition) -> str:
    newest = next(iter(edition.chronicle.revisions), None) if edition.chronicle else None
    return edition.wording.changes.last_change.format(date=day_text(edition, newest.date)) if newest else ""


def _title(edition: Edition) -> str:
    """The sheet's, unless the site has the same: engines print both side by side."""
    words = edition.wording.page("overview")
    return words.title if edition.sheet.title == edition.settings.title else edition.sheet.title


def _headings(edition: Edition, view: OverviewView) -> Iterator[Heading]:
    words = edition.wording
    if view.numbers:
        yield Heading(id="key_numbers", title=words.key_numbers, level=2)
    if view.events:
        yield Heading(id="timeline_strip", title=words.strip, level=2)
    if view.has_versions:
        yield Heading(id="disagreements", title=words.disagreements, level=2)
    yield Heading(id="how_checked", title=words.how_checked, level=2)


def _contents(edition: Edition, page: str) -> Iterator[Contents]:
    for kind in edition.kinds:
        facts = edition.of_kind(kind)
        if facts:
            link = relative(edition.addresses.facts(kind), page)
            yield Contents(edition.wording.page(kind.key).menu, edition.wording.number(len(facts)), link)


def _numbers(edition: Edition, page: str) -> Iterator[KeyNumber]:
    counted = [checked for checked in edition.of_kind(Headcount) if not checked.fact.inputs()]
    for checked in counted[:MOST_NUMBERS]:
        figure = figure_of(edition, checked, page)
        if figure is None or not isinstance(checked.fact, Headcount):
            continue
        yield KeyNumber(
            text=figure.text,
            value=figure.value,
            unit=figure.unit,
            title=checked.fact.title,
            kind=checked.fact.kind,
            kind_text=edition.wording.chart_kinds[checked.fact.kind],
            link=relative(edition.addresses.fact(checked.fact), page),
            chips=chips_of(edition, checked, page),
        )


def _strip(edition: Edition, page: str) -> Iterator[StripEvent]:
    """Events with a date, what happened before what is planned; those without one only if there are no others."""
    lanes = events_by_lane(edition)
    dated = sorted(lanes["calendar"], key=_is_planned) + lanes["words"]
    for checked in sorted(dated or lanes["undated"], key=_is_planned)[:MOST_EVENTS]:
        state = event_state(checked.fact)
        yield StripEvent(
            title=checked.fact.headline,
            link=relative(edition.addresses.fact(checked.fact), page),
            date=event_date(edition, checked),
            state=state,
            state_text=edition.wording.event_states[state],
        )


def _is_planned(checked: CheckedFact) -> bool:
    return event_state(checked.fact) == "planned"


def _check_groups(edition: Edition) -> Iterator[CheckGroup]:
    """The checks by what they ask, in the order of the words for them."""
    words = edition.wording
    asked: Counter[str] = Counter()
    trouble: dict[str, Counter[str]] = {}
    for check in edition.checked.checks:
        group = words.check_groups.get(check.rule, words.other_checks)
        asked[group] += 1
        name = "exempted" if check.exempted is not None else check.answer
        trouble.setdefault(group, Counter())[name] += 1
    for group in dict.fromkeys((*words.check_groups.values(), words.other_checks)):
        if asked[group]:
            yield CheckGroup(text=group, count=words.number(asked[group]), trouble=_trouble(edition, trouble[group]))


def _trouble(edition: Edition, answers: Counter[str]) -> str:
    words = edition.wording
    forms = (
        ("failed", words.failed),
        ("warned", words.warned),
        ("unchecked", words.unchecked),
        ("exempted", words.exempted_count),
    )
    return words.comma.join(words.count(form, answers[name]) for name, form in forms if answers[name])


def _answers(edition: Edition) -> str:
    answers = Counter("exempted" if check.exempted is not None else check.answer for check in edition.checked.checks)
    words = edition.wording
    if set(answers) <= {"passed"}:
        return words.all_passed
    return words.comma.join((words.count(words.passed, answers["passed"]), _trouble(edition, answers)))


def _sources(edition: Edition, page: str) -> Sequence[tuple[str, str, str]]:
    return [
        (
            source.chip,
            source.headline or edition.wording.untitled.format(source=source.chip),
            relative(edition.addresses.source(source.id), page) if source.id in edition.sheet.articles else "",
        )
        for source in edition.sheet.sources
    ]

"""The facts of a list -> what readers can narrow it by: status, and who says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from factsheet.checked import WEAKEST_FIRST, CheckedFact
from factsheet.render.cards import STATUS_ICONS
from factsheet.render.edition import Edition

FEWEST_FILTERED = 6
"""Fewer cards are seen at a glance."""

MOST_TELLERS = 20
"""Those who say most. The style sheet has a rule for each number, since a page without script brings no rules."""


class FilterOption(Struct, frozen=True):
    status: str
    icon: str
    text: str
    count: str


class TellerOption(Struct, frozen=True):
    number: int
    """From 1, in the order of how much they say."""
    text: str
    count: str


def filters(edition: Edition, facts: Sequence[CheckedFact]) -> tuple[FilterOption, ...]:
    """The statuses to choose from; none where there is nothing to choose."""
    found = [status for status in WEAKEST_FIRST if any(checked.status == status for checked in facts)]
    if len(facts) < FEWEST_FILTERED or len(found) < 2:
        return ()
    return tuple(
        FilterOption(
            status=status,
            icon=STATUS_ICONS[status],
            text=edition.wording.statuses[status],
            count=edition.wording.number(sum(checked.status == status for checked in facts)),
        )
        for status in found
    )


class TellerFilter(Struct, frozen=True):
    options: tuple[TellerOption, ...] = ()
    numbers: tuple[str, ...] = ()
    """For each fact of the list, the numbers of those who say it, with blanks between."""


def teller_filter(edition: Edition, facts: Sequence[CheckedFact]) -> TellerFilter:
    """Those who say the facts of a list; nobody where one or none does."""
    told = [_told(edition, checked) for checked in facts]
    counts = Counter(name for names in told for name in names)
    if len(facts) < FEWEST_FILTERED or len(counts) < 2:
        return TellerFilter()
    ranked = sorted(counts, key=lambda name: (-counts[name], name))[:MOST_TELLERS]
    numbers = {name: number for number, name in enumerate(ranked, start=1)}
    return TellerFilter(
        options=tuple(
            TellerOption(number, name, edition.wording.number(counts[name])) for name, number in numbers.items()
        ),
        numbers=tuple(" ".join(str(numbers[name]) for name in names if name in numbers) for names in told),
    )


def _told(edition: Edition, checked: CheckedFact) -> tuple[str, ...]:
    """The names of those who say a fact in any source, as the sheet has them; the editor's words for the unnamed."""
    found: dict[str, None] = {}
    for account in checked.accounts:
        for attribution in account.fact.attributions():
            person = edition.person(attribution.person)
            name = person.headline if person is not None else attribution.unnamed
            if name:
                found[name] = None
    return tuple(found)

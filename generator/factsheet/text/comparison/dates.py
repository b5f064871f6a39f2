"""Two stretches go in; out come the dates that one of them has and the other has otherwise, or has not."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading
from factsheet.text.dates.meanings import Told
from factsheet.text.numbers import Kind

TIMES: frozenset[Kind] = frozenset(("year", "date", "time"))
"""Numbers that tell a time where no date was read: “22:30”."""


def date_items(reading: Reading, stretch: range) -> list[Item]:
    """Dates are alike by what they mean and by the words that point: “the year” may be another than “this year”.

    Where only the story tells what is meant (“the same day”), all words count.
    """
    found: list[Item] = []
    for date in reading.dates_in(stretch):
        at = reading.worded(reading.positions(date.span))
        words = [reading.tokens[place].key for place in at if reading.tokens[place].says_something]
        if not isinstance(date.meaning, Told):
            pointing = reading.language.dates.directions
            words = sorted({pointing[word] for word in words if word in pointing})
        found.append(Item(at=at, group=(date.meaning, *words)))
    for number in reading.numbers_in(stretch):
        if number.kind in TIMES:
            found.append(Item(at=reading.positions(number.span), group=(number.kind, number.text.casefold())))
    return found


def date_differences(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    found = unlike_items(pair, date_items(pair.a, pair.a_range), date_items(pair.b, pair.b_range))
    yield from ((one.at if one else None, other.at if other else None) for one, other in found)

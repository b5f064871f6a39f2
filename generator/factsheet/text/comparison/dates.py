"""Two stretches go in; out come the dates that one of them has and the other has otherwise, or has not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading
from factsheet.text.dates.meanings import Meaning, PartOf, Told
from factsheet.text.languages.date_words import DateWords
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
        found.append(Item(at=at, group=(date.meaning, *_telling(words, date.meaning, reading.language.dates))))
    for number in reading.numbers_in(stretch):
        if number.kind in TIMES:
            found.append(Item(at=reading.positions(number.span), group=(number.kind, number.text.casefold())))
    return found


def _telling(words: Sequence[str], meaning: Meaning, table: DateWords) -> Iterator[str]:
    """What of a date's words tells it apart from another of the same meaning."""
    if isinstance(meaning, Told):
        yield from (str(table.counts.get(word, word)) for word in words)
        return
    if isinstance(meaning, PartOf):
        # EDTF has no weeks: “the first week of March” is a part of it, as is the second.
        yield from (str(table.ordinals[word]) for word in words if word in table.ordinals)
    yield from sorted({table.directions[word] for word in words if word in table.directions})


def date_differences(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    found = unlike_items(pair, date_items(pair.a, pair.a_range), date_items(pair.b, pair.b_range))
    yield from ((one.at if one else None, other.at if other else None) for one, other in found)

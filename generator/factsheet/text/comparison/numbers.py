"""Two stretches go in; out come the numbers that one of them has and the other has otherwise, or has not."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from factsheet.text.comparison.dates import TIMES
from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading
from factsheet.text.numbers import Kind, Number

SHORT_DIFFERENCE = 4
"""Tokens of a difference in which one verb stands for another, and not a whole clause for another."""
PLAIN: frozenset[Kind] = frozenset(("cardinal", "fraction", "indefinite", "range", "money"))
CHANGES: frozenset[Kind] = frozenset(("percent", "percentage-points", "multiple"))
"""Kinds that mostly tell a change, whether or not the words beside them say so."""
_GENERATION = re.compile(r"(\d+)g", re.IGNORECASE)


def number_items(reading: Reading, stretch: range) -> list[Item]:
    """Numbers outside of dates.

    “One” in words is left out, since it is as often an article or a pronoun, and so is “first”, written “1st” as well.
    """
    found: list[Item] = []
    for number in reading.numbers_in(stretch):
        is_one = number.value == 1 and (number.text.isalpha() or number.kind == "ordinal")
        if number.kind not in TIMES and not is_one:
            found.append(Item(at=_with_qualifier(reading, number), group=_value(number), detail=number))
    return found


def are_one_number(one: Item | None, other: Item | None) -> bool:
    """Whether two numbers are the same, however they are written."""
    return one is not None and other is not None and one.group == other.group and _are_alike(one, other)


def number_differences(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    found = unlike_items(pair, number_items(pair.a, pair.a_range), number_items(pair.b, pair.b_range), _are_alike)
    yield from ((one.at if one else None, other.at if other else None) for one, other in found)
    yield from _opposite_ways(pair)


def _opposite_ways(pair: Pair) -> Iterator[tuple[range, range]]:
    """“rose” for “fell”."""
    for hunk in pair.hunks:
        if max(len(hunk.a), len(hunk.b)) > SHORT_DIFFERENCE:
            continue
        (up, down), (other_up, other_down) = _ways(pair.a, hunk.a), _ways(pair.b, hunk.b)
        if up and other_down and not down and not other_up:
            yield up, other_down
        elif down and other_up and not up and not other_down:
            yield down, other_up


def _ways(reading: Reading, stretch: range) -> tuple[range | None, range | None]:
    """The first word for a rise, and the first for a fall."""
    measures = reading.language.numbers.measures
    found: list[range | None] = []
    for way in (measures.rising, measures.falling):
        at = next((at for at in stretch if way.fullmatch(reading.tokens[at].key)), None)
        found.append(range(at, at + 1) if at is not None else None)
    return found[0], found[1]


def _with_qualifier(reading: Reading, number: Number) -> range:
    """The number with “about” or “at least” right before or after it, an ordinal with its generation."""
    at = reading.positions(number.span)
    at = range(at.start, min(at.stop + number.is_generation, len(reading.tokens)))
    words = number.qualifier_words.casefold().split()
    start, stop = at.start - len(words), at.stop + len(words)
    if words and start >= 0 and [token.key for token in reading.tokens[start : at.start]] == words:
        return range(start, at.stop)
    if words and [token.key for token in reading.tokens[at.stop : stop]] == words:
        return range(at.start, stop)
    return at


def _value(number: Number) -> Hashable:
    """“5G” and “fifth generation” are one; so are “second-largest” and “second largest”, “1,000” and “a thousand”."""
    generation = _GENERATION.fullmatch(number.text)
    if generation:
        return "generation", int(generation.group(1))
    if number.is_generation and number.value is not None:
        return "generation", int(number.value)
    family = "plain" if number.kind in PLAIN else "order" if number.kind in ("ordinal", "rank") else number.kind
    if number.value is not None or number.low is not None:
        return family, number.value, number.low, number.high
    return family, number.text.casefold()


def _are_alike(one: Item, other: Item) -> bool:
    """Of equal value: of the same sort of thing, as exact as one another, and a total where the other is one."""
    assert isinstance(one.detail, Number)
    assert isinstance(other.detail, Number)
    return (
        _same_sort(one.detail, other.detail)
        and _as_exact(one.detail, other.detail)
        and _same_way(one.detail, other.detail)
    )


def _same_way(one: Number, other: Number) -> bool:
    """An increase is no decrease, and no total; but “up 22 percent” is “22 percent more” and “growth of 22 percent”."""
    if one.kind in CHANGES and other.kind in CHANGES:
        return {*one.measures, *other.measures} != {"increase", "decrease"}
    return not one.measures.isdisjoint(other.measures)


def _same_sort(one: Number, other: Number) -> bool:
    a, b = one.unit, other.unit
    if a is None or b is None or "unknown" in (a.dimension, b.dimension):
        return True
    return a.dimension == b.dimension and (not a.name or not b.name or a.name == b.name)


def _as_exact(one: Number, other: Number) -> bool:
    if one.must_qualify or other.must_qualify:
        return not one.qualifiers.isdisjoint(other.qualifiers)
    return True

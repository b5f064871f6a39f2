"""The numbers, names or dates of two stretches go in; out come those that stand in one another's place.

The stretches are compared with all such items masked. Two items stand in the same place when the words right beside
them match and nearly all of the clause around them does: “Huawei sued Ericsson” against “Ericsson sued Huawei”, but not
against “Ericsson was sued by Huawei”.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading
from factsheet.text.word_diff import Unit, diff

LEAST_CLAUSE = 0.8
"""Of the tokens of a clause that match when its items are masked; a clause told in other words has other places."""

_MASK = Unit(("item",), 2)


class Item(Struct, frozen=True, kw_only=True):
    """Tokens that are one number, one name or one date; no two of a class overlap."""

    at: range
    group: Hashable
    """Only items of one group can be alike."""
    detail: object = None
    """What a class needs to tell whether two items of one group are alike."""


class _Masked(Struct, frozen=True):
    """A stretch with each item as one token."""

    units: list[Unit]
    items: list[Item | None]
    punctuation: list[bool]


def exchanges(pair: Pair, a: Sequence[Item], b: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Items in the same place, alike or not, in order."""
    if not a or not b:
        return
    one, other = _masked(pair.a, pair.a_range, a), _masked(pair.b, pair.b_range, b)
    matched = {
        at: there
        for block in diff(one.units, other.units)
        if block.same
        for at, there in zip(block.a, block.b, strict=True)
    }
    clauses = _matched_clauses(one, set(matched)), _matched_clauses(other, set(matched.values()))
    for at, there in matched.items():
        first, second = one.items[at], other.items[there]
        if first is None or second is None or not (clauses[0][at] and clauses[1][there]):
            continue
        beside = ((_beside(one, at, step), _beside(other, there, step)) for step in (-1, 1))
        if all(_match(matched, places, len(one.units), len(other.units)) for places in beside):
            yield first, second


def _masked(reading: Reading, stretch: range, items: Sequence[Item]) -> _Masked:
    starts = {item.at.start: item for item in items}
    units: list[Unit] = []
    held: list[Item | None] = []
    punctuation: list[bool] = []
    at = stretch.start
    while at < stretch.stop:
        item = starts.get(at)
        units.append(_MASK if item else reading.units[at])
        held.append(item)
        punctuation.append(item is None and not reading.tokens[at].says_something)
        at = item.at.stop if item else at + 1
    return _Masked(units, held, punctuation)


def _beside(masked: _Masked, at: int, step: int) -> int:
    """The next token that is no item: the words of a name have no neighbours of their own."""
    at += step
    while 0 <= at < len(masked.items) and masked.items[at] is not None:
        at += step
    return at


def _match(matched: dict[int, int], places: tuple[int, int], a_length: int, b_length: int) -> bool:
    """Whether two places hold tokens that match, or are both the edge of their stretch."""
    at, there = places
    if at in (-1, a_length) or there in (-1, b_length):
        return at in (-1, a_length) and there in (-1, b_length)
    return matched.get(at) == there


def _matched_clauses(masked: _Masked, matched: set[int]) -> list[bool]:
    """For each token, whether the clause that it stands in, from punctuation to punctuation, matches well enough."""
    clause = list(accumulate(masked.punctuation, lambda number, ends: number + ends, initial=0))[: len(masked.units)]
    sizes: dict[int, int] = {}
    common: dict[int, int] = {}
    for at, number in enumerate(clause):
        sizes[number] = sizes.get(number, 0) + 1
        common[number] = common.get(number, 0) + (at in matched)
    return [common[number] >= LEAST_CLAUSE * sizes[number] for number in clause]

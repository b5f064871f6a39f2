"""Two stretches go in; out come the words that differ inside quotation marks, or that only one has in marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factsheet.text.comparison.dates import date_items
from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.naming import bare
from factsheet.text.comparison.numbers import are_one_number, number_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading
from factsheet.text.numbers import Number
from factsheet.text.word_diff import Block

LONGEST_NUMBER = 6
"""Words before one that may belong to its number: “one hundred and twenty-five thousand”."""

Sides = tuple[range | None, range | None]


def quotation_differences(pair: Pair) -> Iterator[Sides]:
    yield from _extents(pair)
    for hunk in pair.hunks:
        yield from _other_words(pair, hunk)


def _extents(pair: Pair) -> Iterator[Sides]:
    """Runs of words that both have, and that stand inside marks in one only, or deeper inside."""
    run: list[tuple[int, int]] = []
    for at, there in sorted(pair.matched_a.items()):
        if not _differ_in_marks(pair, at, there):
            continue
        if run and not _follows(pair, run[-1], (at, there)):
            yield _sides(run)
            run = []
        run.append((at, there))
    if run:
        yield _sides(run)


def _differ_in_marks(pair: Pair, at: int, there: int) -> bool:
    return (
        pair.a.tokens[at].says_something
        and pair.a.depth[at] != pair.b.depth[there]
        and bare(pair.a.tokens[at].key) == bare(pair.b.tokens[there].key)
    )


def _follows(pair: Pair, last: tuple[int, int], this: tuple[int, int]) -> bool:
    """Whether no word stands between two places of a run, on either side."""
    a, b = range(last[0] + 1, this[0]), range(last[1] + 1, this[1])
    return this[1] > last[1] and not _words(pair.a, a) and not _words(pair.b, b)


def _sides(run: list[tuple[int, int]]) -> Sides:
    return range(run[0][0], run[-1][0] + 1), range(run[0][1], run[-1][1] + 1)


def _other_words(pair: Pair, hunk: Block) -> Iterator[Sides]:
    """What of a difference stands inside marks, beside what stands there in the other version."""
    a, b = _quoted(pair.a, hunk.a, pair.matched_a), _quoted(pair.b, hunk.b, pair.matched_b)
    if a and b:
        if not _is_spelled_otherwise(pair, a, b):
            yield a, b
    elif a:
        yield a, _same_unquoted(pair.a, a, pair.b, hunk.b)
    elif b:
        yield _same_unquoted(pair.b, b, pair.a, hunk.a), b


def _is_spelled_otherwise(pair: Pair, a: range, b: range) -> bool:
    """“second-largest” for “second largest”, “5G” for “fifth generation”, “40%” for “forty percent”: heard, one is the
    other."""
    if _heard(pair.a, a) == _heard(pair.b, b):
        return True
    numbers = _over(number_items, pair.a, a), _over(number_items, pair.b, b)
    dates = _over(date_items, pair.a, a), _over(date_items, pair.b, b)
    return are_one_number(*numbers) or (
        dates[0] is not None and dates[1] is not None and dates[0].group == dates[1].group
    )


def _heard(reading: Reading, stretch: range) -> str:
    return " ".join(reading.tokens[at].key for at in stretch).replace("-", " ")


def _over(items_of: Callable[[Reading, range], list[Item]], reading: Reading, stretch: range) -> Item | None:
    """The one number or date that a stretch is part of, as a whole; what makes it a percentage stands behind it."""
    around = range(max(0, stretch.start - LONGEST_NUMBER), stretch.stop)
    items = [item for item in items_of(reading, around) if item.at.stop + _is_percent(item) > stretch.start]
    if len(items) != 1 or items[0].at.start > stretch.start:
        return None
    return items[0] if stretch.stop <= items[0].at.stop + _is_percent(items[0]) else None


def _is_percent(item: Item) -> bool:
    return isinstance(item.detail, Number) and item.detail.kind == "percent"


def _quoted(reading: Reading, stretch: range, matched: dict[int, int]) -> range | None:
    """From the first of the words inside marks to the last; questions and exclamations count as words."""
    inside = [
        at
        for at in stretch
        if reading.depth[at]
        and at not in matched
        and (reading.tokens[at].says_something or reading.tokens[at].text in "?!")
    ]
    return range(inside[0], inside[-1] + 1) if inside else None


def _same_unquoted(reading: Reading, quoted: range, other: Reading, stretch: range) -> range | None:
    """The same words outside marks; else all words of the stretch; None where there are none."""
    words = [reading.tokens[at].key for at in quoted if reading.tokens[at].says_something]
    places = _words(other, stretch)
    for first in range(len(places) - len(words) + 1):
        run = places[first : first + len(words)]
        if words and [other.tokens[at].key for at in run] == words:
            return range(run[0], run[-1] + 1)
    return range(places[0], places[-1] + 1) if places else None


def _words(reading: Reading, stretch: range) -> list[int]:
    return [at for at in stretch if reading.tokens[at].says_something]

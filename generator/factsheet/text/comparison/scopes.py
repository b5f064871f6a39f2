"""Two stretches go in; out come the words that an attribution covers in one of them, and not in the other.

An attribution covers its own sentence. “It employs 400 people and will hire 500, according to the newspaper” gives both
figures to the newspaper; with a full stop between them only the second is the newspaper's.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from factsheet.text.comparison.attributions import report_items
from factsheet.text.comparison.naming import bare
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading

FEWEST_WORDS = 3
"""Words that say something; fewer that moved into another sentence are no statement."""


def scope_differences(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    a, b = report_items(pair.a, pair.a_range), report_items(pair.b, pair.b_range)
    attributed_a = {pair.a.sentence[item.at.start] for item in a}
    attributed_b = {pair.b.sentence[item.at.start] for item in b}
    starts = {item.at.start for item in b}
    both = [item.at.start for item in a if pair.in_place.get(item.at.start) in starts]
    for sentence in dict.fromkeys(pair.a.sentence[at] for at in both):
        yield from _uncovered(pair.a, sentence, pair.b, attributed_b, pair.matched_a)
    for sentence in dict.fromkeys(pair.b.sentence[pair.in_place[at]] for at in both):
        for here, there in _uncovered(pair.b, sentence, pair.a, attributed_a, pair.matched_b):
            yield there, here


def _uncovered(
    covering: Reading, sentence: int, other: Reading, attributed: set[int], matched: dict[int, int]
) -> Iterator[tuple[range, range]]:
    """Words of an attributed sentence that the other version has in a sentence where nobody is said to say them."""
    stretch = range(bisect_left(covering.sentence, sentence), bisect_right(covering.sentence, sentence))
    found = [
        (at, matched[at])
        for at in stretch
        if at in matched
        and _is_told(covering, at)
        and _is_told(other, matched[at])
        and other.sentence[matched[at]] not in attributed
    ]
    if sum(_is_of_statement(covering, at) for at, _ in found) >= FEWEST_WORDS:
        there = [place for _, place in found]
        yield range(found[0][0], found[-1][0] + 1), range(min(there), max(there) + 1)


def _is_told(reading: Reading, at: int) -> bool:
    """A word that says something, outside quotation marks: inside them the quotation tells whose it is."""
    return reading.is_content(at) and not reading.depth[at]


def _is_of_statement(reading: Reading, at: int) -> bool:
    """Names and titles may be those of the one who speaks."""
    return at not in reading.names and bare(reading.tokens[at].key) not in reading.language.speech.titles

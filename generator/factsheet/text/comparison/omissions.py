"""Two stretches go in; out come the clauses and sentences that only one of them has."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.comparison.attributions import report_items
from factsheet.text.comparison.dates import date_items
from factsheet.text.comparison.names import name_items
from factsheet.text.comparison.numbers import number_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading

FEWEST_WORDS = 3
"""Words that say something; fewer are a modifier (“main”, “mobile phone”), which is wording."""
CLAUSE_WORDS, FEWEST_IN_CLAUSE = 6, 2
"""In as many words of any sort fewer of them make a clause, if none moved: “which had no alarm and no exit”."""
SET_OFF_WORDS = 4
"""Fewer are enough where punctuation stands on both sides: “, which was closed,”."""
LEAST_LOST = 0.6
"""Of such words of the difference: where more of them stand elsewhere in the other version, they have only moved."""
MOST_INSTEAD = 1 / 3
"""Of such words, how many may stand in their place: where there are more, something is told in other words."""
LONGEST_SPEAKER_BEFORE = 6
"""Words before “said” that may still be only the one who speaks."""


def omissions(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    kept_a, kept_b = _kept(pair)
    for hunk in pair.hunks:
        a, b = _content(pair.a, hunk.a), _content(pair.b, hunk.b)
        if _is_lost(pair.a, hunk.a, a, kept_a, b):
            yield pair.a.worded(hunk.a), None
        elif _is_lost(pair.b, hunk.b, b, kept_b, a):
            yield None, pair.b.worded(hunk.b)


def _kept(pair: Pair) -> tuple[set[int], set[int]]:
    """The tokens of each that the other has too: in place, elsewhere, or as the same number or name in other words."""
    a, b = set(pair.matched_a), set(pair.matched_b)
    for items_of in (number_items, name_items):
        one, other = items_of(pair.a, pair.a_range), items_of(pair.b, pair.b_range)
        common = {item.group for item in one} & {item.group for item in other}
        a.update(at for item in one if item.group in common for at in item.at)
        b.update(at for item in other if item.group in common for at in item.at)
    return a, b


def _is_lost(reading: Reading, stretch: range, content: list[int], kept: set[int], instead: list[int]) -> bool:
    lost = [at for at in content if at not in kept]
    words = sum(reading.tokens[at].says_something for at in stretch)
    is_clause = words >= CLAUSE_WORDS or (words >= SET_OFF_WORDS and _is_set_off(reading, stretch))
    fewest = FEWEST_IN_CLAUSE if is_clause and len(lost) == len(content) else FEWEST_WORDS
    return (
        len(lost) >= max(fewest, LEAST_LOST * len(content))
        and len(instead) <= MOST_INSTEAD * len(content)
        and not _only_tells_who_says(reading, stretch)
    )


def _is_set_off(reading: Reading, stretch: range) -> bool:
    """Whether the difference is what stands between two signs of punctuation, one of which it holds or both."""
    worded = reading.worded(stretch)
    edges = (worded.start - 1, worded.stop)
    return all(0 <= at < len(reading.tokens) and not reading.tokens[at].says_something for at in edges)


def _only_tells_who_says(reading: Reading, stretch: range) -> bool:
    """“according to the newspaper”, “said the minister, a lawyer”, “a spokesman added”: nothing but an attribution."""
    cue = next(iter(report_items(reading, stretch)), None)
    if cue is None:
        return False
    before = [at for at in stretch if at < cue.at.start and reading.tokens[at].says_something]
    after = [at for at in stretch if at >= cue.at.stop and reading.tokens[at].says_something]
    if not after:
        return len(before) <= LONGEST_SPEAKER_BEFORE
    # Another sentence after the speaker is more than an attribution.
    return not before and not any(reading.tokens[at].opens_sentence for at in after)


def _content(reading: Reading, stretch: range) -> list[int]:
    """The words that say something; of a number, a date or a name the first: “5 June 2024” tells one thing."""
    tails = {at for items_of in (number_items, date_items) for item in items_of(reading, stretch) for at in item.at[1:]}
    tails.update(at for at in stretch if at in reading.names and at - 1 in reading.names)
    return [at for at in stretch if reading.is_content(at) and at not in tails]

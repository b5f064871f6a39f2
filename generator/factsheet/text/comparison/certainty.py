"""Two stretches go in; out come the words that make a statement more or less sure in only one of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.numbers import SHORT_DIFFERENCE
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading


def hedge_items(reading: Reading, stretch: range) -> list[Item]:
    """“not”, “may”, “is likely to”, “allegedly”, “will”, “plans to”: equally sure ones are of one group."""
    found: list[Item] = []
    at = stretch.start
    while at < stretch.stop:
        phrase = None if _is_noun(reading, at) else reading.phrase_at(at, reading.hedges)
        length = len(phrase.words) if phrase else 1
        if phrase and at + length <= stretch.stop:
            found.append(Item(at=range(at, at + length), group=phrase.group))
        at += length
    return found


def certainty_differences(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    found = unlike_items(pair, hedge_items(pair.a, pair.a_range), hedge_items(pair.b, pair.b_range))
    yield from ((one.at if one else None, other.at if other else None) for one, other in found)
    yield from _contraries(pair)


def _contraries(pair: Pair) -> Iterator[tuple[range, range]]:
    """“rejected” for “accepted”, where a few words stand for a few others."""
    opposites = pair.a.language.comparison.opposites
    if pair.a.language.tag != pair.b.language.tag:
        return
    for hunk in pair.hunks:
        if max(len(hunk.a), len(hunk.b)) > SHORT_DIFFERENCE:
            continue
        for at, there in product(hunk.a, hunk.b):
            one, other = opposites.get(pair.a.tokens[at].key), opposites.get(pair.b.tokens[there].key)
            if one is not None and other is not None and one.pair == other.pair and one.side != other.side:
                yield range(at, at + 1), range(there, there + 1)


def _is_noun(reading: Reading, at: int) -> bool:
    """“May” in a date; “plans” after “the” or “against”."""
    if at in reading.dated:
        return True
    return (
        reading.tokens[at].key in reading.language.comparison.intentions and at > 0 and _opens_phrase(reading, at - 1)
    )


def _opens_phrase(reading: Reading, at: int) -> bool:
    """Whether an article, a possessive or a preposition stands there, so that a noun is to follow."""
    key, speech = reading.tokens[at].key, reading.language.speech
    opening = key in speech.definite or key in speech.indefinite or key in speech.possessives
    return opening or key in speech.prepositions

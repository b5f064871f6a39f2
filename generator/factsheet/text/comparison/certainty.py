"""Two stretches go in; out come the words that make a statement more or less sure in only one of them."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading


def hedge_items(reading: Reading, stretch: range) -> list[Item]:
    """“not”, “may”, “is likely to”, “allegedly”, “will”, “plans to”: equally sure ones are of one group."""
    found: list[Item] = []
    at = stretch.start
    while at < stretch.stop:
        phrase = None if _is_month(reading, at) else reading.phrase_at(at, reading.hedges)
        length = len(phrase.words) if phrase else 1
        if phrase and at + length <= stretch.stop:
            found.append(Item(at=range(at, at + length), group=phrase.group))
        at += length
    return found


def certainty_differences(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    found = unlike_items(pair, hedge_items(pair.a, pair.a_range), hedge_items(pair.b, pair.b_range))
    yield from ((one.at if one else None, other.at if other else None) for one, other in found)


def _is_month(reading: Reading, at: int) -> bool:
    """“May” with a capital that the place does not demand, or before a number."""
    token = reading.tokens[at]
    if token.key not in reading.language.comparison.periods or token.text[0].islower():
        return False
    following = reading.tokens[at + 1].text if at + 1 < len(reading.tokens) else ""
    return not token.opens_sentence or following[:1].isdigit()

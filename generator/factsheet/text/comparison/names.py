"""Two stretches go in; out come the names that one of them has and the other has otherwise, or has not at all."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from functools import cache

from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.naming import bare, head_of_compound, opens
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading
from factsheet.text.languages import language_for

LONGEST_NAME = 6
"""Words of the longest name in the tables, and those on either side of a word that are taken for its name."""
LONGEST_SPELLED = 8
"""Words on either side of one that may belong to a name spelled out, such as “Organization for … in Europe”."""


def name_items(reading: Reading, stretch: range) -> list[Item]:
    """The words that are names or parts of names; several words are one item only where a table knows them together.

    The detail of an item is whether it is the adjective of a place before a common noun: “the Chinese company”.
    """
    found: list[Item] = []
    at = stretch.start
    while at < stretch.stop:
        item = _name_at(reading, at, stretch.stop)
        if item is not None:
            found.append(item)
        at = item.at.stop if item is not None else at + 1
    return found


def known_names(reading: Reading) -> frozenset[Hashable]:
    """The groups of all names of an article, and the parts of words with a hyphen: “CSU” of “CSU-Politiker”."""
    parts: set[Hashable] = {part for token in reading.tokens if "-" in token.key for part in token.key.split("-")}
    if reading.language.numbers.nouns.nouns_have_capitals:
        # “der Sprecher des Bodens”, “vom Boden”: what stands before a noun makes a name of it only in one version.
        parts.update(reading.name_key(at) for at, token in enumerate(reading.tokens) if token.text[0].isupper())
    return frozenset(item.group for item in name_items(reading, range(len(reading.tokens)))) | parts


def name_differences(
    pair: Pair, known_a: frozenset[Hashable], known_b: frozenset[Hashable]
) -> Iterator[tuple[range | None, range | None]]:
    """Names beside those in their place; a name alone only where the other version does not know it at all.

    “Huawei” for “the company” or “he” is another way to say the same, as long as the other version has the name
    elsewhere; so is “the Chinese company”. A word that the other version prints in small letters is no other name.
    `known_a` and `known_b` are the names of each version.
    """
    only_a: list[range] = []
    only_b: list[range] = []
    for one, other in unlike_items(pair, name_items(pair.a, pair.a_range), name_items(pair.b, pair.b_range)):
        if one and other and _are_told_of_the_same(pair, one, other):
            yield _whole(pair.a, one), _whole(pair.b, other)
            continue
        if one and not _is_known(pair.a, one, known_b) and _is_telling(pair.a, one, pair.in_place):
            only_a.append(_whole(pair.a, one))
        if other and not _is_known(pair.b, other, known_a) and _is_telling(pair.b, other, pair.in_place_b):
            only_b.append(_whole(pair.b, other))
    yield from _with_part_in_common(pair, list(dict.fromkeys(only_a)), list(dict.fromkeys(only_b)))


def _with_part_in_common(pair: Pair, a: list[range], b: list[range]) -> Iterator[tuple[range | None, range | None]]:
    """Names that stand in different places, two by two where they share a word: “Zhao Lei” and “Zhao Li”."""
    for one in a:
        words = {pair.a.stem(at) for at in one}
        other = next((other for other in b if not words.isdisjoint(pair.b.stem(at) for at in other)), None)
        if other is not None:
            b.remove(other)
        yield one, other
    yield from ((None, other) for other in b)


def _are_told_of_the_same(pair: Pair, one: Item, other: Item) -> bool:
    """Not a name and the adjective of a place that brings a noun of its own: “Huawei” for “the Chinese company”."""
    if one.detail:
        return bool(other.detail) or one.at.stop in pair.in_place
    return not other.detail or other.at.stop in pair.in_place_b


def _is_known(reading: Reading, item: Item, known: frozenset[Hashable]) -> bool:
    """Whether the other version has the name, or the initials of the longer name that it belongs to: “OSCE”."""
    if item.group in known:
        return True
    start, stop = item.at.start, item.at.stop
    while start > item.at.start - LONGEST_SPELLED and _is_of_name(reading, item, start - 1):
        start -= 1
    while stop < item.at.stop + LONGEST_SPELLED and _is_of_name(reading, item, stop):
        stop += 1
    initials = "".join(reading.tokens[at].key[0] for at in range(start, stop) if at in reading.names)
    return len(initials) > 1 and initials in known


def _is_of_name(reading: Reading, item: Item, at: int) -> bool:
    """Whether a token is a name or a small word that may stand inside one, in the same sentence."""
    if not 0 <= at < len(reading.tokens) or reading.sentence[at] != reading.sentence[item.at.start]:
        return False
    return reading.units[at].weight == 1 or at in reading.names


def _is_telling(reading: Reading, item: Item, matched: Mapping[int, int]) -> bool:
    """Whether a name alone is surely one, more than the adjective of a place, and not printed in small letters."""
    return not item.detail and not _opens_only(reading, item) and item.at.start not in matched


def _whole(reading: Reading, item: Item) -> range:
    """The name that a word is part of: with the names right beside it."""
    start, stop = item.at.start, item.at.stop
    while start > item.at.start - LONGEST_NAME and _goes_on(reading, item, start - 1):
        start -= 1
    while stop < item.at.stop + LONGEST_NAME and _goes_on(reading, item, stop):
        stop += 1
    return range(start, stop)


def _goes_on(reading: Reading, item: Item, at: int) -> bool:
    """Whether a token is a name in the same sentence."""
    return at in reading.names and reading.sentence[at] == reading.sentence[item.at.start]


def _name_at(reading: Reading, at: int, stop: int) -> Item | None:
    """The name that begins at a token: the longest that a table knows, or the one word."""
    if at not in reading.names:
        return None
    key, known = reading.name_key(at), reading.language.comparison.same_names
    longest = LONGEST_NAME if key in _first_words(reading.language.tag) else 1
    for end in range(min(stop, at + longest), at, -1):
        words = " ".join(reading.name_key(place) for place in range(at, end) if reading.tokens[place].says_something)
        if words in known and reading.tokens[end - 1].says_something:
            describes = known[words].describes and end < stop and reading.tokens[end].text[0].islower()
            return Item(at=range(at, end), group=known[words].place, detail=describes)
    return Item(at=range(at, at + 1), group=_head(reading, at) or key, detail=False)


def _head(reading: Reading, at: int) -> str:
    """The name that a German compound begins with, as its group."""
    if not reading.language.numbers.nouns.nouns_have_capitals:
        return ""
    head, known = head_of_compound(reading.tokens[at], reading.language), reading.language.comparison.same_names
    return known[head].place if head in known else head


@cache
def _first_words(tag: str) -> frozenset[str]:
    """Of names of several words."""
    return frozenset(name.split(" ")[0] for name in language_for(tag).comparison.same_names if " " in name)


def _opens_only(reading: Reading, item: Item) -> bool:
    """Whether nothing but its place at the start of a sentence gives a word its capital, as far as can be seen."""
    token = reading.tokens[item.at.start]
    plain = len(item.at) == 1 and not token.text.isupper() and bare(token.key) not in reading.vocabulary.capital
    return plain and opens(reading.tokens, item.at.start)

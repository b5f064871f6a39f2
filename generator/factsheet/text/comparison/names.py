"""Two stretches go in; out come the names that one of them has and the other has otherwise, or has not at all.

A name is told by its capital, word by word: inside a sentence, or at its start where either version has the word with a
capital elsewhere and never without. Where all nouns have capitals, an article before the word tells a noun.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from factsheet.text.comparison.exchanges import Item
from factsheet.text.comparison.items import unlike_items
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading, bare

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
    parts = {part for token in reading.tokens if "-" in token.key for part in token.key.split("-")}
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
    start, stop = item.at.start, item.at.stop
    while start > item.at.start - LONGEST_SPELLED and _is_of_name(reading, item, start - 1):
        start -= 1
    while stop < item.at.stop + LONGEST_SPELLED and _is_of_name(reading, item, stop):
        stop += 1
    initials = "".join(reading.tokens[at].key[0] for at in range(start, stop) if is_name(reading, at))
    return item.group in known or (len(initials) > 1 and initials in known)


def _is_of_name(reading: Reading, item: Item, at: int) -> bool:
    """Whether a token is a name or a small word that may stand inside one, in the same sentence."""
    inside = 0 <= at < len(reading.tokens) and reading.sentence[at] == reading.sentence[item.at.start]
    small = inside and reading.tokens[at].says_something and not reading.is_content(at)
    return small or (inside and is_name(reading, at))


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
    if not 0 <= at < len(reading.tokens) or not is_name(reading, at):
        return False
    first = item.at.start
    return (
        reading.sentence[at] == reading.sentence[first]
        and reading.tokens[at].paragraph == reading.tokens[first].paragraph
    )


def _name_at(reading: Reading, at: int, stop: int) -> Item | None:
    """The name that begins at a token: the longest that a table knows, or the one word."""
    if not is_name(reading, at):
        return None
    for end in range(min(stop, at + LONGEST_NAME), at, -1):
        words = " ".join(reading.name_key(place) for place in range(at, end) if reading.tokens[place].says_something)
        same = reading.language.comparison.same_names.get(words)
        if same is not None and reading.tokens[end - 1].says_something:
            describes = same.describes and end < stop and reading.tokens[end].text[0].islower()
            return Item(at=range(at, end), group=same.place, detail=describes)
    return Item(at=range(at, at + 1), group=reading.name_key(at), detail=False)


def is_name(reading: Reading, at: int) -> bool:
    token, language = reading.tokens[at], reading.language
    if token.kind != "word" or not reading.is_content(at):
        return False
    if token.text[0].islower():
        # Only where adjectives of places have no capitals: “russische”.
        return language.numbers.nouns.nouns_have_capitals and token.key in language.comparison.same_names
    if not token.text[0].isupper() or token.key in language.comparison.periods or token.key in reading.hedges:
        return False
    if bare(token.key) in language.speech.titles or at in reading.counted:
        return False
    if language.numbers.nouns.nouns_have_capitals:
        return _is_name_among_nouns(reading, at)
    if not _opens(reading, at) or (token.text.isupper() and len(token.text) > 1):
        return True
    key = bare(token.key)
    return key in reading.capital or (key not in reading.lower and not _is_plain(reading, key))


def _opens(reading: Reading, at: int) -> bool:
    """Whether the place demands a capital: at the start of a sentence or of a quotation."""
    return reading.tokens[at].opens_sentence or (at > 0 and reading.tokens[at - 1].kind == "mark")


def _is_plain(reading: Reading, key: str) -> bool:
    """Whether a word that opens a sentence looks like a common noun or a verb, by its ending or by a table."""
    words, nouns = reading.language.comparison, reading.language.numbers.nouns
    if key in words.same_names:
        return False
    if key.endswith(words.plain_endings):
        return True
    return key in nouns.people or key in nouns.things or key in nouns.staff or key in nouns.units


def _opens_only(reading: Reading, item: Item) -> bool:
    """Whether nothing but its place at the start of a sentence gives a word its capital, as far as can be seen."""
    token = reading.tokens[item.at.start]
    plain = len(item.at) == 1 and not token.text.isupper() and bare(token.key) not in reading.capital
    return plain and _opens(reading, item.at.start)


def _is_name_among_nouns(reading: Reading, at: int) -> bool:
    """A word that a table knows or that is all capitals; after a title, a first name or a preposition of place."""
    token, language = reading.tokens[at], reading.language
    if reading.name_key(at) in language.comparison.same_names or (token.text.isupper() and len(token.text) > 1):
        return True
    first_names = language.speech.men | language.speech.women
    if token.key in first_names:
        return True
    if at == 0 or _opens(reading, at):
        return False
    before = reading.tokens[at - 1].key
    return (
        before in first_names
        or before in language.speech.titles
        or before.endswith(language.speech.title_ends)
        or before in language.numbers.clauses.locatives
        or before in language.speech.says
        or before in language.comparison.source_follows
    )

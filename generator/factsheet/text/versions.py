"""Two articles go in; out comes how much they resemble each other, and whether they are versions of one report.

Containment of word shingles is Broder's (*On the resemblance and containment of documents*, 1997), over the smaller
article, so that a short version inside a long one is found; the content words keep stock phrases from making a report.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from factsheet.model import Article
from factsheet.text.languages import language_for
from factsheet.text.tokens import plain_words

SHINGLE_WORDS = 5
LEAST_CONTAINMENT = 0.20
LEAST_JACCARD = 0.45
"""Among 1,008 unrelated news articles no pair reaches 0.10 and 0.21; versions of one report stand well above both."""
FEWEST_SHINGLES = 20
"""Two dozen words: two notes of one sentence each may well share it without a report in common."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    containment: float
    """The share of the smaller article's 5-word shingles that the other has too."""
    jaccard: float
    """Content words that both have, over those that either has."""
    shingles: int
    """Of the smaller article."""

    @property
    def of_versions(self) -> bool:
        enough = self.shingles >= FEWEST_SHINGLES
        return enough and self.containment >= LEAST_CONTAINMENT and self.jaccard >= LEAST_JACCARD


class Pair(NamedTuple):
    a: Article
    b: Article
    resemblance: Resemblance


class _Print(NamedTuple):
    """What of an article is compared."""

    shingles: frozenset[int]
    content: frozenset[str]


def resemblance(a: Article, b: Article) -> Resemblance:
    """Boilerplate is left out, since every article of an outlet has it."""
    one, other = _print_of(a), _print_of(b)
    return _resemblance(one, other, len(one.shingles & other.shingles), len(one.content & other.content))


def are_versions(a: Article, b: Article) -> bool:
    return resemblance(a, b).of_versions


def versions_among(articles: Sequence[Article]) -> list[Pair]:
    """Every pair that looks like versions of one report, in the order given.

    The sets are kept as bits, and only of what more than one article has. An article can be the smaller of a pair only
    if it shares enough with all the others together, so a thousand unrelated articles are not compared two by two.
    """
    prints = [_print_of(article) for article in articles]
    shingles = _shared_bits([each.shingles for each in prints])
    smaller = [
        number
        for number, each in enumerate(prints)
        if each.shingles and shingles[number].bit_count() >= LEAST_CONTAINMENT * len(each.shingles)
    ]
    content = _shared_bits([each.content for each in prints]) if smaller else []
    found: dict[tuple[int, int], Pair] = {}
    for one in smaller:
        for other in range(len(articles)):
            pair = (min(one, other), max(one, other))
            if one == other or pair in found or len(prints[other].shingles) < len(prints[one].shingles):
                continue
            common = (shingles[one] & shingles[other]).bit_count()
            likeness = _resemblance(prints[one], prints[other], common, (content[one] & content[other]).bit_count())
            if likeness.of_versions:
                found[pair] = Pair(articles[pair[0]], articles[pair[1]], likeness)
    return [found[pair] for pair in sorted(found)]


def _resemblance(one: _Print, other: _Print, shingles: int, words: int) -> Resemblance:
    """From what two prints hold and how much of it is in both."""
    fewest = min(len(one.shingles), len(other.shingles))
    return Resemblance(
        containment=_share(shingles, fewest),
        jaccard=_share(words, len(one.content) + len(other.content) - words),
        shingles=fewest,
    )


def _print_of(article: Article) -> _Print:
    words = plain_words(_compared(article))
    # Hashes, since a set of numbers is counted and compared in half the time of one of tuples of words.
    shingles = map(hash, zip(*(words[start:] for start in range(SHINGLE_WORDS)), strict=False))
    stop = _stop(language_for(article.language).tag)
    return _Print(frozenset(shingles), frozenset(words) - stop)


def _compared(article: Article) -> str:
    """The folded text, without the paragraphs that are boilerplate."""
    folded = article.folded
    if all(paragraph.role != "boilerplate" for paragraph in article.paragraphs):
        return folded.text
    return " ".join(
        folded.text[folded.folded(paragraph.span.start) : folded.folded(paragraph.span.end)]
        for paragraph in article.paragraphs
        if paragraph.role != "boilerplate"
    )


@cache
def _stop(tag: str) -> frozenset[str]:
    """Function words, those with an apostrophe by their halves too."""
    stop = language_for(tag).comparison.stop
    return stop.union(*(plain_words(word) for word in stop))


def _shared_bits(sets: Sequence[frozenset[Hashable]]) -> list[int]:
    """Each set as an integer with a bit for each of its members that another set has too."""
    seen: set[Hashable] = set()
    shared: set[Hashable] = set()
    for members in sets:
        shared |= members & seen
        seen |= members
    place: dict[Hashable, int] = {}
    return [_bits_of([place.setdefault(member, len(place)) for member in members & shared]) for members in sets]


def _bits_of(places: list[int]) -> int:
    """Through a byte array: setting bits of an integer one by one copies it each time."""
    if not places:
        return 0
    flags = bytearray(max(places) // 8 + 1)
    for place in places:
        flags[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(flags, "little")


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0

"""Two articles go in; out comes how much they resemble each other, and whether they are versions of one report.

Containment of word shingles is Broder's (*On the resemblance and containment of documents*, 1997), over the smaller
article, so that a short version inside a long one is found; the content words keep stock phrases from making a report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from functools import cache, cached_property
from itertools import chain
from typing import NamedTuple

from msgspec import Struct

from factsheet.model import Article
from factsheet.text.languages import language_for
from factsheet.text.tokens import plain_words

SHINGLE_WORDS = 5
LEAST_CONTAINMENT = 0.20
LEAST_JACCARD = 0.45
"""Among 1,008 unrelated news articles no pair reaches 0.10 and 0.21; versions of one report stand well above both."""
FEWEST_SHINGLES = 20
"""Two dozen words: two notes of one sentence each may well share it without a report in common."""


class Resemblance(Struct, frozen=True, kw_only=True):
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


class _Print:
    """What of an article is compared."""

    def __init__(self, article: Article) -> None:
        self._words = plain_words(_compared(article))
        self.content = frozenset(self._words) - _stop(language_for(article.language).tag)

    @cached_property
    def shingles(self) -> frozenset[int]:
        """As hashes, since a set of numbers is counted and compared in half the time of one of tuples of words."""
        return frozenset(map(hash, zip(*(self._words[start:] for start in range(SHINGLE_WORDS)), strict=False)))


def resemblance(a: Article, b: Article) -> Resemblance:
    """Boilerplate is left out, since every article of an outlet has it."""
    one, other = _Print(a), _Print(b)
    return _resemblance(one, other, len(one.shingles & other.shingles), len(one.content & other.content))


def versions_among(articles: Sequence[Article]) -> list[Pair]:
    """Every pair that looks like versions of one report, in the order given.

    The sets are compared as bits, of which a thousand articles make half a million pairs in a fifth of a second. The
    shingles are not even made where no two share enough content words, as nearly always.
    """
    prints = [_Print(article) for article in articles]
    words = _as_bits([each.content for each in prints])
    near = list(_alike_in_words(prints, words))
    if not near:
        return []
    shingles = _as_bits([each.shingles for each in prints])
    least = [LEAST_CONTAINMENT * len(each.shingles) for each in prints]
    found = (
        Pair(
            articles[one],
            articles[other],
            _resemblance(
                prints[one],
                prints[other],
                (shingles[one] & shingles[other]).bit_count(),
                (words[one] & words[other]).bit_count(),
            ),
        )
        for one, others in near
        for other in others
        if (shingles[one] & shingles[other]).bit_count() >= min(least[one], least[other])
    )
    return [pair for pair in found if pair.resemblance.of_versions]


def _alike_in_words(prints: Sequence[_Print], bits: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Articles by their numbers, each with those behind it that may share enough content words with it."""
    # What is the share j of a union is the share j / (1 + j) of both sets together; a little less is asked, so that no
    # rounding loses a pair.
    least = [len(each.content) * LEAST_JACCARD / (1 + LEAST_JACCARD) - _ROUNDING for each in prints]
    for one, own in enumerate(bits):
        wanted = least[one]
        others = [
            other for other in range(one + 1, len(bits)) if (own & bits[other]).bit_count() >= wanted + least[other]
        ]
        if others:
            yield one, others


_ROUNDING = 1e-6


def _resemblance(one: _Print, other: _Print, shingles: int, words: int) -> Resemblance:
    """From what two prints hold and how much of it is in both."""
    fewest = min(len(one.shingles), len(other.shingles))
    return Resemblance(
        containment=_share(shingles, fewest),
        jaccard=_share(words, len(one.content) + len(other.content) - words),
        shingles=fewest,
    )


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


def _as_bits(sets: Sequence[frozenset[Hashable]]) -> list[int]:
    """Each set as an integer with a bit for each of its members that another set has too, as few have."""
    counted = Counter(chain.from_iterable(sets))
    place = {member: number for number, member in enumerate(member for member, count in counted.items() if count > 1)}
    return [_bits_of([place[member] for member in members if member in place]) for members in sets]


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

"""Two articles go in; out comes how much they resemble each other, and whether they are versions of one report.

Containment of word shingles is Broder's (*On the resemblance and containment of documents*, 1997), over the smaller
article, so that a short version inside a long one is found; the content words keep stock phrases from making a report.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations
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

    The sets are compared as bits, of which a thousand articles make half a million pairs in a third of a second. The
    shingles are not even made of articles that share too few content words, as nearly all do.
    """
    prints = [_Print(article) for article in articles]
    alike = list(_alike_in_words([each.content for each in prints]))
    near = sorted({number for one, other, _ in alike for number in (one, other)})
    shingles = dict(zip(near, _as_bits([prints[number].shingles for number in near]), strict=True))
    found = (
        Pair(
            articles[one],
            articles[other],
            _resemblance(prints[one], prints[other], (shingles[one] & shingles[other]).bit_count(), words),
        )
        for one, other, words in alike
    )
    return [pair for pair in found if pair.resemblance.of_versions]


def _alike_in_words(contents: Sequence[frozenset[str]]) -> Iterator[tuple[int, int, int]]:
    """Pairs of articles by their numbers that share enough content words, in order, each with how many they share."""
    bits, sizes = _as_bits(contents), [len(words) for words in contents]
    for one, other in combinations(range(len(contents)), 2):
        common = (bits[one] & bits[other]).bit_count()
        if _share(common, sizes[one] + sizes[other] - common) >= LEAST_JACCARD:
            yield one, other, common


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


def _as_bits(sets: Iterable[frozenset[Hashable]]) -> list[int]:
    """Each set as an integer with a bit for each of its members."""
    place: dict[Hashable, int] = {}
    return [_bits_of([place.setdefault(member, len(place)) for member in members]) for members in sets]


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

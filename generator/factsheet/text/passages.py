"""An article and the words of a passage go in; the one place where they stand comes out, or why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from factsheet.model import Article, Selector, Span
from factsheet.text.characters import composes
from factsheet.text.folding import fold_words
from factsheet.text.offsets import whole_span


class Found(Struct, frozen=True):
    """The words stand in exactly one place, inside one paragraph."""

    span: Span
    """In the article's text."""
    paragraph: int


class Ambiguous(Struct, frozen=True):
    """The words stand in several places, and nothing says which is meant."""

    count: int
    spans: tuple[Span, ...]
    """The first of them in reading order, at most `MOST_LISTED`."""


class Crossing(Struct, frozen=True):
    """The words stand in the article only when the breaks between its paragraphs are read as spaces."""

    span: Span
    paragraphs: tuple[int, int]
    """The first and the last that the words touch."""


class Missing(Struct, frozen=True):
    """The words stand nowhere in the article, or nowhere beside what is to stand around them."""

    reason: Literal["empty", "absent", "prefix", "suffix", "prefix and suffix"]
    """Of the two, the one that fits no place; both where each fits some place and no place fits both."""
    spans: tuple[Span, ...] = ()
    """Where the words stand without what is to stand around them, at most `MOST_LISTED`."""


Anchor = Found | Ambiguous | Crossing | Missing

MOST_LISTED = 20
"""More places than this tell a reader no more, and a word may stand in an article a hundred thousand times."""


def find_passage(article: Article, selector: Selector) -> Anchor:
    """Find the words after folding, in one paragraph; every place counts, also those that overlap.

    `prefix` and `suffix` only narrow the places down: one that fits nowhere is never passed over.
    """
    words = fold_words(selector.exact)
    if not words:
        return Missing("empty")
    if composes(words[0]):
        # A mark without its letter would be found under any letter that bears it.
        return Missing("absent")
    text, length = article.folded.text, len(words)
    first = text.find(words)
    if first < 0:
        return Missing("absent")
    # Nearly all passages stand once, and a list of one costs less than a generator.
    starts = (first,) if text.find(words, first + 1) < 0 else occurrences(text, words)
    if not selector.prefix and not selector.suffix:
        return _outcome(article, starts, length) or Missing("absent")
    prefix, suffix = fold_words(selector.prefix), fold_words(selector.suffix)
    found = [start for start in starts if whole_span(article.folded, start, start + length) is not None]
    if not found:
        return Missing("absent")
    before = [start for start in found if _follows(text, start, prefix)]
    after = [start for start in found if _precedes(text, start + length, suffix)]
    fitting = sorted(set(before) & set(after))
    if fitting:
        return _outcome(article, fitting, length) or Missing("absent")
    spans = tuple(article.folded.stored(start, start + length) for start in found[:MOST_LISTED])
    if before and after:
        return Missing("prefix and suffix", spans)
    return Missing("suffix" if before else "prefix", spans)


def occurrences(text: str, words: str) -> Iterator[int]:
    """Every start of `words` in `text`, stepping by one, in time linear in the text however the words repeat."""
    start = text.find(words)
    period = 0
    while start >= 0:
        yield start
        if period and text.startswith(words[-period:], start + len(words)):
            start += period
            continue
        following = text.find(words, start + 1)
        distance = following - start
        if 0 < 2 * distance <= len(words):
            # Then it is the smallest period of the words, and no place can lie nearer to one that overlaps it. So the
            # places to come are compared only by what they add: whole words at each of a million places would hang.
            period = distance
        start = following


def _outcome(article: Article, starts: Iterable[int], length: int) -> Anchor | None:
    """What the places come to; none where there is not one that is made of whole stored clusters."""
    spans: list[Span] = []
    count = 0
    crossing: Span | None = None
    for start in starts:
        span = whole_span(article.folded, start, start + length)
        if span is None:
            continue
        number = article.paragraphs.number_of(span)
        if number is None:
            crossing = crossing or span
            continue
        count += 1
        if count == 1:
            found = Found(span, number)
        if count <= MOST_LISTED:
            spans.append(span)
    if count > 1:
        return Ambiguous(count, tuple(spans))
    if count == 1:
        return found
    return None if crossing is None else _crossing(article, crossing)


def _crossing(article: Article, span: Span) -> Crossing:
    number_at = article.paragraphs.number_at
    return Crossing(span, (number_at(span.start), number_at(span.end - 1)))


def _follows(text: str, start: int, prefix: str) -> bool:
    """Whether `prefix` ends right before `start`, but for one space; folded text never has more."""
    return text.endswith(prefix, 0, start) or text.endswith(prefix + " ", 0, start)


def _precedes(text: str, end: int, suffix: str) -> bool:
    return text.startswith(suffix, end) or text.startswith(" " + suffix, end)

"""An article and words that do not stand in it go in; the passage most like them comes out, with what differs by word.

A suggestion for the editor: nothing here says whether a passage was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Literal

import edlib  # type: ignore[import-not-found]  # a compiled module without stubs

from factsheet.model import Article, Span
from factsheet.problems import Nearest
from factsheet.text.characters import UNSPACED
from factsheet.text.folding import fold_words
from factsheet.text.languages import language_for
from factsheet.text.word_diff import Unit, diff

DiffPart = tuple[Literal["same", "article", "passage"], str]

LEAST_ALIKE = 0.65
"""Below it the passages share common words and letters by chance, and a suggestion would send the editor astray."""

MOST_CELLS = 10**10
"""Passage times article: half a second of edlib's work. Past it there is no suggestion rather than a wait."""

_OTHER = 0
_MOST_SYMBOLS = 255
"""A byte's values without `_OTHER`."""

_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+|\s+|\S")
_WORD = re.compile(rf"[{UNSPACED}]|\w(?:[\w'.,-]*\w)?|\S")
_ENDS_A_SENTENCE = ".!?。！？"
_LONGEST_WORD = 40
"""How far around the stretch its words are looked for; a longer run of letters is no word and may be cut."""


def nearest_passage(article: Article, exact: str) -> Nearest | None:
    """The passage of the article with the fewest edits, where it is `LEAST_ALIKE` at least; the first of several."""
    words = fold_words(exact)
    match = _nearest_stretch(words, article.folded.text)
    if match is None:
        return None
    start, end, distance = match
    number, span = _in_one_paragraph(article, article.folded.stored(*_snapped(article.folded.text, start, end)))
    return Nearest(
        source=article.id,
        paragraph=number,
        text=article.words_of(span),
        alike=1 - distance / len(words),
        diff=tuple(_word_diff(article, fold_words(article.words_of(span)), words)),
    )


def _nearest_stretch(words: str, text: str) -> tuple[int, int, int] | None:
    """Start, end and edit distance of the folded stretch most like the words, the longest of its equals."""
    most = int(len(words) * (1 - LEAST_ALIKE))
    # edlib refuses nothing by itself: empty input gives a start of None, and a hopeless pair takes as long as any.
    if not words or len(words) - len(text) > most or len(words) * len(text) > MOST_CELLS:
        return None
    query, target = _as_symbols(words, text)
    found = edlib.align(query, target, mode="HW", task="distance", k=most)
    distance = found["editDistance"]
    if distance < 0:
        return None
    ends = [end + 1 for _, end in found["locations"]]
    # A word that was replaced at the end of the passage costs the same whether the article's word is taken in or not.
    end = max(end for end in ends if end <= ends[0] + distance)
    before = target[max(0, end - len(words) - distance) : end]
    backwards = edlib.align(query[::-1], before[::-1], mode="SHW", task="distance", k=distance)
    return end - 1 - max(last for _, last in backwards["locations"]), end, distance


def _as_symbols(words: str, text: str) -> tuple[bytes, bytes]:
    """Both as bytes: edlib raises at more than 256 distinct symbols, and what only the text has may all be one of them.

    Of a passage with more, the rarer characters share a symbol too, so that the distance may come out too small.
    """
    try:
        return words.encode("latin-1"), text.encode("latin-1")
    except UnicodeEncodeError:
        pass
    symbols = {char: 1 + number % _MOST_SYMBOLS for number, char in enumerate(dict.fromkeys(words))}
    return bytes(symbols[char] for char in words), bytes(symbols.get(char, _OTHER) for char in text)


def _snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with whole words at its ends: one that it holds half of or more, or else none of it."""
    if (
        text[start - 1 : start] in ("", " ")
        and text[end : end + 1] in ("", " ")
        and text[start] not in _ENDS_A_SENTENCE
    ):
        return start, end
    around = (max(0, start - _LONGEST_WORD), end + _LONGEST_WORD)
    whole = [word.span() for word in _WORD.finditer(text, *around) if word.end() > start and word.start() < end]
    held = [word for word in whole if 2 * (min(end, word[1]) - max(start, word[0])) >= word[1] - word[0]] or whole
    while len(held) > 1 and text[held[0][0]] in _ENDS_A_SENTENCE:
        held = held[1:]
    return held[0][0], held[-1][1]


def _in_one_paragraph(article: Article, span: Span) -> tuple[int, Span]:
    """What of a span lies in the paragraph that holds most of it, with its number: a passage never crosses two."""
    whole = article.paragraphs.number_of(span)
    if whole is not None:
        return whole, span
    first, last = article.paragraphs.number_at(span.start), article.paragraphs.number_at(span.end - 1)
    shares = [
        (paragraph.number, Span(max(span.start, paragraph.span.start), min(span.end, paragraph.span.end)))
        for paragraph in article.paragraphs[first - 1 : last]
    ]
    return max(shares, key=lambda share: len(share[1]))


def _word_diff(article: Article, found: str, words: str) -> Iterator[DiffPart]:
    """Only what lies between the first and the last difference is compared; the rest is the same."""
    a, b = _TOKEN.findall(found), _TOKEN.findall(words)
    head = _common(zip(a, b, strict=False))
    tail = _common(zip(reversed(a[head:]), reversed(b[head:]), strict=False))
    if head:
        yield "same", "".join(a[:head])
    yield from _middle_diff(article, a[head : len(a) - tail], b[head : len(b) - tail])
    if tail:
        yield "same", "".join(a[len(a) - tail :])


def _common(pairs: Iterable[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _middle_diff(article: Article, a: list[str], b: list[str]) -> Iterator[DiffPart]:
    stop = language_for(article.language).comparison.stop
    for block in diff([_unit(token, stop) for token in a], [_unit(token, stop) for token in b]):
        if block.same:
            yield "same", "".join(a[block.a.start : block.a.stop])
            continue
        if block.a:
            yield "article", "".join(a[block.a.start : block.a.stop])
        if block.b:
            yield "passage", "".join(b[block.b.start : block.b.stop])


def _unit(token: str, stop: frozenset[str]) -> Unit:
    if not token[0].isalnum():
        return Unit(token, 0)
    return Unit(token, 1 if token.lower() in stop else 2)

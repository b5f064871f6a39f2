"""A telling of a fact -> mistakes in its quoted words: an end moved by a word, in either direction."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.model import Article, Span
from factsheet.proof.ground import Ground
from factsheet.proof.perturbation import Perturbation
from factsheet.text.folding import fold
from factsheet.text.passages import occurrences
from factsheet.text.quoted_words import CUT

_LAST_WORD = re.compile(r"\s+\S+\s*$")
_FIRST_WORD = re.compile(r"^\s*\S+\s+")
_WORD_AFTER = re.compile(r"\W*\w+(?:['’-]\w+)*")
_WORD_BEFORE = re.compile(r"\w+(?:['’-]\w+)*\W*$")
_FARTHEST = 60
"""Code points in which the next word is looked for; no word and its marks are longer."""


def quotation_mistakes(ground: Ground) -> Iterator[Perturbation]:
    for quoted in ground.told.quoted():
        text = ground.text_at(quoted.path)
        if text is None:
            continue
        shorter = (_LAST_WORD.sub("", text), _FIRST_WORD.sub("", text))
        longer = (words for article in ground.articles for words in _longer(article, text))
        for after in dict.fromkeys([*shorter, *longer]):
            if after != text:
                yield ground.change("quotation", quoted.path, after)


def _longer(article: Article, words: str) -> Iterator[str]:
    """The words with the one that follows them in the article, and with the one before, as printed there."""
    parts = [part.strip() for part in CUT.split(words)]
    last = _place(article, parts[-1])
    if last is not None and (after := _WORD_AFTER.match(article.text, last.end, _edges(article, last).end)):
        yield words.rstrip().removesuffix(parts[-1]) + article.text[last.start : after.end()]
    first = _place(article, parts[0])
    if first is not None:
        before = _WORD_BEFORE.search(article.text[_edges(article, first).start : first.start])
        if before:
            yield before[0] + article.words_of(first) + words.lstrip().removeprefix(parts[0])


def _edges(article: Article, span: Span) -> Span:
    """Where the next words are looked for: in the same paragraph, and not far away."""
    paragraph = article.paragraph_at(span.start).span
    return Span(max(paragraph.start, span.start - _FARTHEST), min(paragraph.end, span.end + _FARTHEST))


def _place(article: Article, words: str) -> Span | None:
    """The first place of the words in an article, a full stop or comma at their end aside."""
    sought = fold(words).text.strip(" ").rstrip(".,")
    start = next(iter(occurrences(article.folded.text, sought)), None) if sought else None
    return None if start is None else article.folded.stored(start, start + len(sought))

"""A span of an article, or a word diff, goes in; one line for a message comes out, cut to what matters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from factsheet.model import Article, Span

DiffPart = tuple[Literal["same", "article", "passage"], str]

_AROUND = 48
"""Code points on each side: with the label in front, a line of a terminal."""
_LONGEST_PASSAGE = 80
_LONGEST_SAME = 64
_KEPT = 28
"""Of longer words that are the same, what is kept beside each difference."""
_SPACE = re.compile(r"\s+")


def in_context(article: Article, span: Span) -> str:
    """The passage between `«` and `»` with the words around it, in its own paragraph."""
    paragraph = article.paragraph_at(span.start).span
    before = _one_line(article.text[max(paragraph.start, span.start - _AROUND) : span.start])
    after = _one_line(article.text[span.end : min(paragraph.end, span.end + _AROUND)])
    if span.start - _AROUND > paragraph.start:
        before = "…" + before[before.find(" ") + 1 :]
    if span.end + _AROUND < paragraph.end:
        after = after[: after.rfind(" ") + 1].rstrip() + "…"
    return f"{before}«{shortened(article.words_of(span))}»{after}"


def shortened(words: str, longest: int = _LONGEST_PASSAGE) -> str:
    """The words in one line, with `…` in the middle when they are long."""
    words = _one_line(words)
    return words if len(words) <= longest else f"{words[: longest // 2]}…{words[-(longest // 2) :]}"


def article_line(diff: Iterable[DiffPart]) -> str:
    """What the article has, with `{+…+}` around what the passage has not."""
    return _diff_line(diff, {"same": "{}", "article": "{{+{}+}}"})


def passage_line(diff: Iterable[DiffPart]) -> str:
    """What the passage has, with `[-…-]` around what the article has not."""
    return _diff_line(diff, {"same": "{}", "passage": "[-{}-]"})


def _diff_line(diff: Iterable[DiffPart], forms: dict[str, str]) -> str:
    parts = list(diff)
    shown = [
        (kind, _kept(words, opens=place == 0, closes=place == len(parts) - 1) if kind == "same" else shortened(words))
        for place, (kind, words) in enumerate(parts)
    ]
    return "".join(forms[kind].format(words) for kind, words in shown if kind in forms)


def _kept(words: str, *, opens: bool, closes: bool) -> str:
    """Of words that are the same, those beside a difference; all of them where they are few."""
    words = _SPACE.sub(" ", words)
    if len(words) <= _LONGEST_SAME:
        return words
    head = "" if opens else words[: words.find(" ", _KEPT) if " " in words[_KEPT:] else _KEPT]
    tail = "" if closes else words[-_KEPT:][words[-_KEPT:].find(" ") + 1 :]
    return f"{head}…{tail}"


def _one_line(words: str) -> str:
    return _SPACE.sub(" ", words)

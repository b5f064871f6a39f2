"""A passage of an article -> the words by which a browser finds it again in the live page.

They are the parts of a text directive (WICG, URL Fragment Text Directives): the passage itself or its two ends, and
words before and after where the article has the same words further up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from msgspec import Struct

from factsheet.model import Span

LONGEST_WHOLE = 12
"""Words up to which a passage goes into a link as a whole; a longer one goes as its two ends."""
EDGE_WORDS = (5, 8, 12)
"""Words at either end, tried in turn: five nearly always stand once in an article."""
CONTEXT_WORDS = (0, 3, 6, 12)
"""Words before and after, tried in turn: a page may have an advertisement there, so the fewest that will do."""

_WORD = re.compile(r"\S+")


class TextDirective(Struct, frozen=True, kw_only=True):
    """What a browser looks for, in plain words; all but `start` may be empty."""

    prefix: str = ""
    start: str
    end: str = ""
    suffix: str = ""


def text_directive(text: str, paragraph: Span, passage: Span) -> TextDirective:
    """The shortest directive whose first match in the article is the passage; the longest where none is sure."""
    flat = _flat(text)
    found = None
    for found in _candidates(flat, _flattened(text, paragraph), _flattened(text, passage)):
        if _is_first_match(_folded(flat), found):
            break
    assert found is not None
    return found.directive(flat)


class _Candidate(Struct, frozen=True, kw_only=True):
    """Offsets in the flat text; context and match touch, and `end` is empty where the passage goes as a whole."""

    prefix: int
    start: Span
    end: Span | None
    suffix: int

    def directive(self, flat: str) -> TextDirective:
        last = self.end or self.start
        return TextDirective(
            prefix=flat[self.prefix : self.start.start].strip(),
            start=flat[self.start.start : self.start.end],
            end=flat[self.end.start : self.end.end] if self.end else "",
            suffix=flat[last.end : self.suffix].strip(),
        )


def _candidates(flat: str, paragraph: Span, passage: Span) -> Iterator[_Candidate]:
    words = [Span(*each.span()) for each in _WORD.finditer(flat, passage.start, passage.end)]
    befores = [each.start() for each in _WORD.finditer(flat, paragraph.start, passage.start)]
    afters = [each.end() for each in _WORD.finditer(flat, passage.end, paragraph.end)]
    for after, before in sorted(product(CONTEXT_WORDS, repeat=2), key=sum):
        prefix = befores[-before:][0] if before and befores else passage.start
        suffix = afters[:after][-1] if after and afters else passage.end
        for start, end in _matches(words):
            yield _Candidate(prefix=prefix, start=start, end=end, suffix=suffix)


def _matches(words: list[Span]) -> Iterator[tuple[Span, Span | None]]:
    whole = Span(words[0].start, words[-1].end)
    if len(words) <= LONGEST_WHOLE:
        yield whole, None
        return
    for count in EDGE_WORDS:
        if 2 * count <= len(words):
            yield Span(whole.start, words[count - 1].end), Span(words[-count].start, whole.end)


def _is_first_match(text: str, sought: _Candidate) -> bool:
    """Searches as a browser does: the first place of the start with what is before it, then the end from there on."""
    before, start = text[sought.prefix : sought.start.start].strip(), text[sought.start.start : sought.start.end]
    last = sought.end or sought.start
    after = text[last.end : sought.suffix].strip()
    if sought.end is None:
        return _place(text, 0, before, start, after) == sought.start.start
    end = text[sought.end.start : sought.end.end]
    return (
        _place(text, 0, before, start, "") == sought.start.start
        and _place(text, sought.start.end, "", end, after) == sought.end.start
    )


def _place(text: str, position: int, before: str, words: str, after: str) -> int | None:
    """The first place of some words between others; white space may part them, but need not: “a” + “b” is “ab” too."""
    lead = rf"{re.escape(before)}\s*" if before else ""
    tail = rf"\s*{re.escape(after)}" if after else ""
    found = re.compile(f"{lead}({re.escape(words)}){tail}").search(text, position)
    return found.start(1) if found else None


@lru_cache(maxsize=64)
def _flat(text: str) -> str:
    """As a browser has it: each run of white space is one space."""
    return " ".join(text.split())


@lru_cache(maxsize=64)
def _folded(flat: str) -> str:
    """Browsers compare without case; where that would move offsets (“İ”), with it."""
    lower = flat.lower()
    return lower if len(lower) == len(flat) else flat


def _flattened(text: str, span: Span) -> Span:
    """A span of a text in the flat one, without white space at its ends."""
    before = text[: span.start]
    inside = " ".join(text[span.start : span.end].split())
    start = len(" ".join(before.split()))
    if start and (before[-1:].isspace() or text[span.start : span.start + 1].isspace()):
        start += 1
    return Span(start, start + len(inside))

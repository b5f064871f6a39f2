"""A decoded text goes in; an `Article` comes out, folded and divided into numbered paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from operator import add

from factsheet.model import Article, Paragraph, Role, Span
from factsheet.text.characters import DROPPED
from factsheet.text.folding import fold, fold_evenly

_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_ENDS = "\r\x85\u2028\u2029"


def read_article(id: str, text: str, language: str, roles: Mapping[int, Role]) -> Article:
    """`roles` names by number the paragraphs that are not the report's own text; others are ignored.

    Offsets count from the first decoded code point, a byte order mark included.
    """
    even = fold_evenly(text)
    folded, blocks = (fold(text), _blocks(text)) if even is None else (even.folded, _even_blocks(text, even.breaks))
    role_of = roles.get
    paragraphs = tuple(
        [Paragraph(number, span, role_of(number, "text")) for number, span in enumerate(blocks, start=1)]
    )
    return Article(id=id, text=text, language=language, folded=folded, paragraphs=paragraphs)


def _even_blocks(text: str, breaks: Sequence[int]) -> Iterator[Span]:
    """The same of a text whose only blank lines are the empty ones between its parts."""
    starts = [0, *map(add, breaks, count(1))]
    ends = [*map(add, breaks, count(-1)), len(text)]
    yield from _written(text, starts[0], ends[0])
    if len(starts) > 1:
        # Only the first and the last part can have white space around them: anywhere else it would change the length.
        yield from map(Span, starts[1:-1], ends[1:-1])
        yield from _written(text, starts[-1], ends[-1])


def _blocks(text: str) -> Iterator[Span]:
    """Blocks of lines with at least one blank line between them, without the white space around."""
    text = _with_plain_lines(text)
    start = 0
    for gap in _GAP.finditer(text):
        yield from _written(text, start, gap.start())
        start = gap.end()
    yield from _written(text, start, len(text))


def _written(text: str, start: int, end: int) -> Iterator[Span]:
    block = text[start:end]
    if written := block.strip():
        start += len(block) - len(block.lstrip())
        yield Span(start, start + len(written))


def _with_plain_lines(text: str) -> str:
    """The text at the same offsets, every line end a newline and every invisible character a space."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if text.isascii():
        return text
    for char in _LINE_ENDS:
        text = text.replace(char, "\n")
    for char in DROPPED:
        text = text.replace(char, " ")
    return text

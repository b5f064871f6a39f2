"""A decoded text goes in; an `Article` comes out, folded and divided into numbered paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factsheet.model import Article, Paragraph, Role, Span
from factsheet.text.characters import DROPPED
from factsheet.text.folding import fold

_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_ENDS = "\r\x85\u2028\u2029"


def read_article(id: str, text: str, language: str, roles: Mapping[int, Role]) -> Article:
    """`roles` names by number the paragraphs that are not the report's own text; others are ignored.

    Offsets count from the first decoded code point, a byte order mark included.
    """
    paragraphs = tuple(
        Paragraph(number, span, roles.get(number, "text")) for number, span in enumerate(_blocks(text), start=1)
    )
    return Article(id=id, text=text, language=language, folded=fold(text), paragraphs=paragraphs)


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

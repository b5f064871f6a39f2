"""A decoded text goes in; an `Article` comes out, folded and divided into numbered paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factsheet.model import Article, Paragraph, Role, Span
from factsheet.text.folding import DROPPED, WHITE_SPACE, fold

_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_LINE = re.compile("[^\n\r\x85\u2028\u2029]+")
_BLANK = WHITE_SPACE + DROPPED


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
    block: Span | None = None
    for line in _written_lines(text):
        if block is None:
            block = line
        elif _one_line_end(text[block.end : line.start]):
            block = Span(block.start, line.end)
        else:
            yield block
            block = line
    if block is not None:
        yield block


def _written_lines(text: str) -> Iterator[Span]:
    """The lines that hold more than white space and invisible characters, without those at their ends."""
    for match in _LINE.finditer(text):
        line = match.group()
        written = line.strip(_BLANK)
        if written:
            start = match.start() + len(line) - len(line.lstrip(_BLANK))
            yield Span(start, start + len(written))


def _one_line_end(gap: str) -> bool:
    return gap != "\n\n" and len(_LINE_END.findall(gap)) == 1

"""A decoded text goes in; an `Article` comes out, folded and divided into numbered paragraphs."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count
from operator import add
from typing import TypeAlias

from factsheet.model import Article, ArticleText, Paragraphs, Role
from factsheet.text.characters import DROPPED
from factsheet.text.folding import fold_evenly, fold_runs
from factsheet.text.visible import SAME_LENGTH, visible_text

Edges: TypeAlias = "tuple[array[int], array[int]]"

_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_ENDS = "\r\x85\u2028\u2029"


def read_article(id: str, text: str, language: str, roles: Mapping[int, Role]) -> Article:
    """`roles` names by number the paragraphs that are not the report's own text; others are ignored.

    Offsets count in what can be seen of the text; `Article.in_file` has those in the file.
    """
    return Article(id=id, language=language, file_text=text, read=partial(_read, text, roles))


def _read(text: str, roles: Mapping[int, Role]) -> ArticleText:
    decoded = None
    # What folds evenly holds nothing unseen but a few signs of the same length.
    even = fold_evenly(text, without=SAME_LENGTH)
    if even is None:
        text, decoded = visible_text(text)
        even = fold_evenly(text)
    if even is None:
        folded, (starts, ends) = fold_runs(text), _blocks(text)
    else:
        folded, (starts, ends) = even.folded, _even_blocks(text, even.breaks)
    return ArticleText(text, folded, Paragraphs(starts, ends, roles), decoded)


def _even_blocks(text: str, breaks: Sequence[int]) -> Edges:
    """Where the paragraphs begin and end of a text whose only blank lines are the empty ones between its parts."""
    starts, ends = array("I", (0,)), array("I", map(add, breaks, count(-1)))
    starts.extend(map(add, breaks, count(1)))
    ends.append(len(text))
    # Only the first and the last part can have white space around them: anywhere else it would change the length.
    if text and not text[0].isspace() and not text[-1].isspace():
        return starts, ends
    for place in {0, len(starts) - 1}:
        starts[place], ends[place] = _trimmed(text, starts[place], ends[place])
    first, last = int(starts[0] == ends[0]), len(starts) - int(len(starts) > 1 and starts[-1] == ends[-1])
    return starts[first:last], ends[first:last]


def _blocks(text: str) -> Edges:
    """Where blocks of lines begin and end that have at least one blank line between them."""
    text = _with_plain_lines(text)
    starts, ends = array("I"), array("I")
    done = 0
    for gap in (*(gap.span() for gap in _GAP.finditer(text)), (len(text), len(text))):
        start, end = _trimmed(text, done, gap[0])
        if start < end:
            starts.append(start)
            ends.append(end)
        done = gap[1]
    return starts, ends


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the white space around it; empty where there is nothing else."""
    block = text[start:end]
    start += len(block) - len(block.lstrip())
    return start, start + len(block.strip())


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

"""The marks of one paragraph go in; the stretches that they enclose come out, nested as they stand."""

from __future__ import annotations

from msgspec import Struct, field

from factsheet.model import Paragraph
from factsheet.text.characters import DROPPED, WHITE_SPACE
from factsheet.text.marks import Family, Mark, next_parts

BLANK = WHITE_SPACE + DROPPED
_BEFORE_RESTART = frozenset(".!?…:;,—–-)]}")
"""A mark that opens after one of these, or after another closing mark, starts anew and is not nested."""
_LONGEST_TITLE = 6
"""Words in marks that begin with a capital and may end without a stop: ‘The Archers’."""
_BEFORE_SPEECH = (":", ",", ".", "!", "?")
_DEEPEST = 8
"""Marks that open at a greater depth are taken as astray: no text nests so far, and marks in a row must not either."""


class Enclosed(Struct):
    """A quotation in the making: `end` is where its inner text ends, `close` its closing mark."""

    opened: Mark
    end: int = -1
    close: Mark | None = None
    children: list[Enclosed] = field(default_factory=list)


def pair_marks(text: str, paragraph: Paragraph, marks: list[Mark]) -> list[Enclosed]:
    """Those that no other encloses, in order. Linear in the number of marks."""
    return _Pairing(text, paragraph).pair(marks)


class _Pairing:
    """Pairs the marks of one paragraph with a stack."""

    def __init__(self, text: str, paragraph: Paragraph) -> None:
        self._text = text
        self._paragraph = paragraph
        self._root: list[Enclosed] = []
        self._stack: list[Enclosed] = []
        self._depth: dict[Family, int] = {}

    def pair(self, marks: list[Mark]) -> list[Enclosed]:
        for mark, upcoming in zip(marks, next_parts(marks), strict=True):
            if self._opens(mark):
                if len(self._stack) == _DEEPEST:
                    continue
                self._stack.append(Enclosed(mark))
                self._depth[mark.family] = self._depth.get(mark.family, 0) + 1
            elif self._is_close(mark, upcoming):
                self._close(mark)
        while self._stack:
            self._give_up(self._paragraph.span.end)
        return self._root

    def _opens(self, mark: Mark) -> bool:
        is_open = self._depth.get(mark.family, 0) > 0
        if mark.part != "either":
            return mark.part == "open"
        if mark.leans == "open":
            return not (is_open and self._low_is_open(mark.family))
        return not is_open and mark.leans != "close"

    def _low_is_open(self, family: Family) -> bool:
        """“ closes what „ opened, as German prints it."""
        top = next(node for node in reversed(self._stack) if node.opened.family == family)
        return top.opened.sign in "„‟‚"

    def _is_close(self, mark: Mark, upcoming: str | None) -> bool:
        """Whether a mark that does not open closes something, and is not a unit, an apostrophe or astray."""
        if not self._depth.get(mark.family):
            return False
        if mark.after_digit or mark.possessive:
            return upcoming not in ("close", "either") and not (mark.possessive and self._is_speech(mark))
        # A single mark inside of double ones that are still open is an apostrophe.
        return mark.family != "single" or self._stack[-1].opened.family == "single"

    def _is_speech(self, mark: Mark) -> bool:
        """Whether sentences stand in single marks so far, which end with a stop or a comma: ‘We saw dogs’ tails.’"""
        opened = next((node.opened for node in reversed(self._stack) if node.opened.family == mark.family), None)
        words = self._text[opened.span.end : mark.span.start] if opened else ""
        return words[:1].isupper() and len(words.split()) > _LONGEST_TITLE

    def _close(self, mark: Mark) -> None:
        while self._stack[-1].opened.family != mark.family:
            self._give_up(mark.span.start)
        node = self._pop()
        node.close, node.end = mark, mark.span.start
        self._siblings().append(node)

    def _pop(self) -> Enclosed:
        node = self._stack.pop()
        self._depth[node.opened.family] -= 1
        return node

    def _siblings(self) -> list[Enclosed]:
        return self._stack[-1].children if self._stack else self._root

    def _give_up(self, end: int) -> None:
        """Take the innermost open quotation as never closed: it ends at `end`, or where another starts anew."""
        node = self._pop()
        siblings = self._siblings()
        if node.opened.family == "single" and not self._introduced(node.opened):
            siblings.extend(node.children)
            return
        restart = self._first_restart(node)
        later: list[Enclosed] = []
        if restart is not None:
            later = node.children[restart:]
            node.children = node.children[:restart]
            end = later[0].opened.span.start
        node.end = end
        siblings.append(node)
        siblings.extend(later)

    def _introduced(self, mark: Mark) -> bool:
        """A single mark that is never closed opens speech only where speech can begin; else it is an apostrophe."""
        before = self._text[self._paragraph.span.start : mark.span.start][-8:].rstrip(BLANK)
        speaks = self._text[mark.span.end : mark.span.end + 2].lstrip("([")[:1].isupper()
        return speaks and (mark.span.start == self._paragraph.span.start or before[-1:] in _BEFORE_SPEECH)

    def _first_restart(self, node: Enclosed) -> int | None:
        """The first quotation inside one never closed that is no nested one but starts anew."""
        last_end = node.opened.span.end
        for at, child in enumerate(node.children):
            if child.opened.family == node.opened.family and self._starts_anew(last_end, child.opened.span.start):
                return at
            last_end = child.close.span.end if child.close else child.end
        return None

    def _starts_anew(self, last_end: int, start: int) -> bool:
        at = start
        while at > last_end and self._text[at - 1] in BLANK:
            at -= 1
        return at == last_end or self._text[at - 1] in _BEFORE_RESTART or has_line_end(self._text[at:start])


def has_line_end(gap: str) -> bool:
    return gap.splitlines() not in ([], [gap])

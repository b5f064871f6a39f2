"""An article goes in; its quotations come out: text between marks, paired by the part they play, not by shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from factsheet.model import Article, Paragraph, Span
from factsheet.text.folding import DROPPED, WHITE_SPACE
from factsheet.text.languages import language_for
from factsheet.text.marks import Family, Mark, next_parts, read_marks

_BLANK = WHITE_SPACE + DROPPED
_BEFORE_RESTART = frozenset(".!?…:;,—–-)]}")
"""A mark that opens after one of these, or after another closing mark, starts anew and is not nested."""
_DEEPEST = 8
"""Marks that open at a greater depth are taken as astray: no text nests so far, and marks in a row must not either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The part of a quotation that stands in one paragraph."""

    outer: Span
    """With its marks; one that is never closed ends with its paragraph, or where the next quotation opens."""
    inner: Span
    """Without the marks and the white space beside them."""
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What stands between two marks; several pieces where each new paragraph repeats the opening mark."""

    pieces: tuple[Piece, ...]
    closed: bool
    family: Family
    level: int
    """0 outside any other quotation."""
    children: tuple[Quotation, ...] = ()
    """The quotations inside it, in order."""

    @property
    def outer(self) -> Span:
        """From the first mark to the last; over several paragraphs it holds what stands between them too."""
        return Span(self.pieces[0].outer.start, self.pieces[-1].outer.end)


def quotation_spans(article: Article) -> tuple[Quotation, ...]:
    """The quotations of level 0, in order; those inside them are their children. Linear in the article's length."""
    elisions = language_for(article.language).speech.elisions
    runs: list[list[Quotation]] = []
    before: Paragraph | None = None
    for paragraph in article.paragraphs:
        here = _quotations_of(article.text, paragraph, elisions)
        if runs and here and before is not None and _continues(runs[-1][-1], before, here[0], paragraph):
            runs[-1].append(here.pop(0))
        runs.extend([quotation] for quotation in here)
        before = paragraph
    return tuple(map(_joined, runs))


def all_quotations(quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    """Quotations and everything nested in them, the outer before the inner."""
    waiting = list(quotations)[::-1]
    while waiting:
        quotation = waiting.pop()
        yield quotation
        waiting.extend(reversed(quotation.children))


def _continues(open_one: Quotation, before: Paragraph, next_one: Quotation, paragraph: Paragraph) -> bool:
    return (
        not open_one.closed
        and open_one.pieces[-1].outer.end == before.span.end
        and next_one.family == open_one.family
        and next_one.pieces[0].outer.start == paragraph.span.start
    )


def _joined(run: Sequence[Quotation]) -> Quotation:
    """One quotation of those that go on with one another."""
    if len(run) == 1:
        return run[0]
    return Quotation(
        pieces=tuple(piece for quotation in run for piece in quotation.pieces),
        closed=run[-1].closed,
        family=run[0].family,
        level=run[0].level,
        children=tuple(child for quotation in run for child in quotation.children),
    )


@dataclass(slots=True)
class _Node:
    """A quotation in the making: `end` is where its inner text ends, `close` its closing mark."""

    opened: Mark
    end: int = -1
    close: Mark | None = None
    children: list[_Node] = field(default_factory=list)


def _quotations_of(text: str, paragraph: Paragraph, elisions: frozenset[str]) -> list[Quotation]:
    marks = read_marks(text, paragraph.span, elisions)
    if not marks:
        return []
    nodes = _Pairing(text, paragraph).pair(marks)
    return list(_joined_lines(text, _finished(text, paragraph.number, nodes)))


class _Pairing:
    """Pairs the marks of one paragraph with a stack."""

    def __init__(self, text: str, paragraph: Paragraph) -> None:
        self._text = text
        self._paragraph = paragraph
        self._root: list[_Node] = []
        self._stack: list[_Node] = []
        self._depth: dict[Family, int] = {}

    def pair(self, marks: list[Mark]) -> list[_Node]:
        for mark, upcoming in zip(marks, next_parts(marks), strict=True):
            if self._opens(mark):
                if len(self._stack) == _DEEPEST:
                    continue
                self._stack.append(_Node(mark))
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
            return upcoming not in ("close", "either")
        # A single mark inside of double ones that are still open is an apostrophe.
        return mark.family != "single" or self._stack[-1].opened.family == "single"

    def _close(self, mark: Mark) -> None:
        while self._stack[-1].opened.family != mark.family:
            self._give_up(mark.span.start)
        node = self._pop()
        node.close, node.end = mark, mark.span.start
        self._siblings().append(node)

    def _pop(self) -> _Node:
        node = self._stack.pop()
        self._depth[node.opened.family] -= 1
        return node

    def _siblings(self) -> list[_Node]:
        return self._stack[-1].children if self._stack else self._root

    def _give_up(self, end: int) -> None:
        """Take the innermost open quotation as never closed: it ends at `end`, or where another starts anew."""
        node = self._pop()
        siblings = self._siblings()
        if node.opened.family == "single" and not self._introduced(node.opened):
            siblings.extend(node.children)
            return
        restart = self._first_restart(node)
        later: list[_Node] = []
        if restart is not None:
            later = node.children[restart:]
            node.children = node.children[:restart]
            end = later[0].opened.span.start
        node.end = end
        siblings.append(node)
        siblings.extend(later)

    def _introduced(self, mark: Mark) -> bool:
        """A single mark that is never closed opens speech only where speech can begin; else it is an apostrophe."""
        before = self._text[self._paragraph.span.start : mark.span.start][-8:].rstrip(_BLANK)
        speaks = self._text[mark.span.end : mark.span.end + 1].isupper()
        return speaks and (mark.span.start == self._paragraph.span.start or before[-1:] in (":", ","))

    def _first_restart(self, node: _Node) -> int | None:
        """The first quotation inside one never closed that is no nested one but starts anew."""
        last_end = node.opened.span.end
        for at, child in enumerate(node.children):
            if child.opened.family == node.opened.family and self._starts_anew(last_end, child.opened.span.start):
                return at
            last_end = child.close.span.end if child.close else child.end
        return None

    def _starts_anew(self, last_end: int, start: int) -> bool:
        at = start
        while at > last_end and self._text[at - 1] in _BLANK:
            at -= 1
        return at == last_end or self._text[at - 1] in _BEFORE_RESTART or _has_line_end(self._text[at:start])


def _has_line_end(gap: str) -> bool:
    return gap.splitlines() not in ([], [gap])


def _finished(text: str, paragraph: int, nodes: list[_Node], level: int = 0) -> Iterator[Quotation]:
    for node in nodes:
        start, end = _trimmed(text, node.opened.span.end, node.end)
        if start == end:
            continue
        closing = node.close.span.end if node.close else end
        yield Quotation(
            pieces=(Piece(outer=Span(node.opened.span.start, closing), inner=Span(start, end), paragraph=paragraph),),
            closed=node.close is not None,
            family=node.opened.family,
            level=level,
            children=tuple(_finished(text, paragraph, node.children, level + 1)),
        )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return start, end


def _joined_lines(text: str, quotations: Iterator[Quotation]) -> Iterator[Quotation]:
    """Quotations that go on over the lines of one block, each line with an opening mark of its own, become one."""
    run: list[Quotation] = []
    for quotation in quotations:
        last = run[-1] if run else None
        if last and (last.closed or last.family != quotation.family or not _only_line_end(text, last, quotation)):
            yield _joined(run)
            run = []
        run.append(quotation)
    if run:
        yield _joined(run)


def _only_line_end(text: str, first: Quotation, second: Quotation) -> bool:
    between = text[first.outer.end : second.outer.start]
    return not between.strip(_BLANK) and _has_line_end(between)

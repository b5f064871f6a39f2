"""An article goes in; its quotations come out: text between marks, paired by the part they play, not by shape."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from factsheet.model import Article, Paragraph, Span
from factsheet.text.answers import answers
from factsheet.text.languages import language_for
from factsheet.text.marks import Family, Mark, read_marks
from factsheet.text.pairing import BLANK, Enclosed, has_line_end, pair_marks


class Piece(Struct, frozen=True, kw_only=True):
    """The part of a quotation that stands in one paragraph."""

    outer: Span
    """With its marks; one that is never closed ends with its paragraph, or where the next quotation opens."""
    inner: Span
    """Without the marks and the white space beside them."""
    paragraph: int


class Quotation(Struct, frozen=True, kw_only=True):
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


class Quotations:
    """The quotations of level 0 of one article; those inside them are their children.

    A paragraph is read when it is first asked for, with those that go on with its quotations: most never are.
    """

    def __init__(self, article: Article, *, with_answers: bool = False) -> None:
        """`with_answers`: those too that an interview prints behind a name, without marks."""
        self._article = article
        self._with_answers = with_answers
        self._elisions = language_for(article.language).speech.elisions
        self._alone: dict[int, list[Quotation]] = {}
        """By the number of the paragraph, as if it stood alone."""
        self._here: dict[int, tuple[Quotation, ...]] = {}
        self._begun: dict[int, int] = {}
        """By the number of a paragraph that opens with the rest of a quotation, that of the one where it begins."""
        self._whole: dict[int, Quotation] = {}
        """By the number of the paragraph where it begins, a quotation that goes on in the next."""

    def all(self) -> tuple[Quotation, ...]:
        """In order. Linear in the article's length."""
        numbers = range(1, len(self._article.paragraphs) + 1)
        return tuple(each for number in numbers for each in self.of_paragraph(number)[self._goes_on_in(number) :])

    def of_paragraph(self, number: int) -> tuple[Quotation, ...]:
        """Those with a piece in it, in order: the same objects in every paragraph that a quotation goes on in."""
        if number not in self._here:
            here = list(self._read(number))
            goes_on = self._goes_on_in(number)
            if goes_on:
                here[0] = self._joined(self._beginning(number))
            if len(here) > goes_on and not here[-1].closed and self._goes_on_in(number + 1):
                here[-1] = self._joined(number)
            self._here[number] = tuple(here)
        return self._here[number]

    def touching(self, span: Span) -> Iterator[Quotation]:
        """Those that overlap a span or begin right behind it, in order."""
        paragraphs = self._article.paragraphs
        last: Quotation | None = None
        for number in range(paragraphs.number_at(span.start), min(paragraphs.number_at(span.end), len(paragraphs)) + 1):
            here = self.of_paragraph(number)
            end = bisect_right(here, span.end, key=lambda quotation: quotation.pieces[0].outer.start)
            start = bisect_right(here, span.start, hi=end, key=lambda quotation: quotation.pieces[-1].outer.end)
            for quotation in here[start:end]:
                if quotation is not last:
                    yield quotation
                last = quotation

    def _read(self, number: int) -> list[Quotation]:
        if number not in self._alone:
            paragraph = self._article.paragraphs[number - 1]
            marks = read_marks(self._article.text, paragraph.span, self._elisions)
            found = _quotations_of(self._article.text, paragraph, marks) if marks else []
            if marks and (rest := self._rest_of_one(paragraph, marks[0])) is not None:
                found.insert(0, rest)
            said = self._answers.get(number) if self._with_answers else None
            self._alone[number] = found if said is None else _with_answer(said, number, found)
        return self._alone[number]

    def _rest_of_one(self, paragraph: Paragraph, first: Mark) -> Quotation | None:
        """What stands before a closing mark that is the first of its paragraph, where the paragraph before ends inside
        of a quotation: German papers do not repeat the opening mark."""
        if first.part != "close" or first.family == "single" or first.after_digit or paragraph.number < 2:
            return None
        before = self._read(paragraph.number - 1)
        span = self._article.paragraphs[paragraph.number - 2].span
        is_open = bool(before) and not before[-1].closed and before[-1].pieces[-1].outer.end == span.end
        if not is_open or before[-1].family != first.family:
            return None
        outer = Span(paragraph.span.start, first.span.end)
        inner = Span(*_trimmed(self._article.text, paragraph.span.start, first.span.start))
        piece = Piece(outer=outer, inner=inner, paragraph=paragraph.number)
        return Quotation(pieces=(piece,), closed=True, family=first.family, level=0)

    @cached_property
    def _answers(self) -> Mapping[int, Span]:
        return answers(self._article)

    def _goes_on_in(self, number: int) -> bool:
        """Whether a paragraph opens with the rest of a quotation of the one before."""
        if number < 2 or number > len(self._article.paragraphs):
            return False
        paragraphs, here = self._article.paragraphs, self._read(number)
        if not here or here[0].pieces[0].outer.start != paragraphs[number - 1].span.start:
            return False
        before = self._read(number - 1)
        return bool(before) and _continues(before[-1], paragraphs[number - 2], here[0])

    def _beginning(self, number: int) -> int:
        """The paragraph where the quotation begins of which a paragraph opens with the rest."""
        first = self._begun.get(number, number - 1)
        while len(self._read(first)) == 1 and self._goes_on_in(first):
            first -= 1
        return first

    def _joined(self, first: int) -> Quotation:
        """The last quotation of a paragraph with all that it goes on with."""
        if first not in self._whole:
            run, number = [self._read(first)[-1]], first + 1
            while self._goes_on_in(number):
                run.append(self._read(number)[0])
                self._begun[number] = first
                if len(self._read(number)) > 1:
                    break
                number += 1
            self._whole[first] = _joined(run)
        return self._whole[first]


def quotation_spans(article: Article) -> tuple[Quotation, ...]:
    """The quotations of level 0, in order."""
    return Quotations(article).all()


def all_quotations(quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    """Quotations and everything nested in them, the outer before the inner."""
    waiting = list(quotations)[::-1]
    while waiting:
        quotation = waiting.pop()
        yield quotation
        waiting.extend(reversed(quotation.children))


def _continues(open_one: Quotation, before: Paragraph, next_one: Quotation) -> bool:
    """Whether a quotation that opens a paragraph goes on with the last one of the paragraph before."""
    is_open = not open_one.closed and open_one.pieces[-1].outer.end == before.span.end
    return is_open and next_one.family == open_one.family


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


def _quotations_of(text: str, paragraph: Paragraph, marks: list[Mark]) -> list[Quotation]:
    return list(_joined_lines(text, _finished(text, paragraph.number, pair_marks(text, paragraph, marks))))


def _with_answer(said: Span, paragraph: int, found: list[Quotation]) -> list[Quotation]:
    """The quotations of a paragraph with what it has behind a label: as one of them where nothing is in marks, and
    without its label where the marks hold that, too; else whoever is quoted in an answer could not be told from it."""
    if not found:
        return [_answer(said, paragraph)]
    first = found[0]
    if not first.pieces[0].inner.holds(Span(said.start, said.start + 1)):
        return found
    without_label = Span(said.start, first.pieces[0].inner.end)
    return [_answer(without_label, paragraph, first.children), *found[1:]]


def _answer(said: Span, paragraph: int, children: tuple[Quotation, ...] = ()) -> Quotation:
    piece = Piece(outer=said, inner=said, paragraph=paragraph)
    return Quotation(pieces=(piece,), closed=True, family="double", level=0, children=children)


def _finished(text: str, paragraph: int, nodes: list[Enclosed], level: int = 0) -> Iterator[Quotation]:
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
    while start < end and text[start] in BLANK:
        start += 1
    while end > start and text[end - 1] in BLANK:
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
    return not between.strip(BLANK) and has_line_end(between)

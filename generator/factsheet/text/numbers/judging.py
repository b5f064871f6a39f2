"""A figure that a fact holds, and passages, go in; whether a passage says it comes out, and if not, what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from factsheet.model import Span
from factsheet.text.languages.base import Language
from factsheet.text.numbers.binding import is_bound, owner_of
from factsheet.text.numbers.clauses import Place
from factsheet.text.numbers.counting import COUNTING, counts, is_vague
from factsheet.text.numbers.dating import is_dated
from factsheet.text.numbers.frames import Frame, frame_of
from factsheet.text.numbers.owners import is_of_another, teller_of
from factsheet.text.numbers.phrase_places import lexemes_at, nearest_places, phrase_places
from factsheet.text.numbers.scan import scan
from factsheet.text.numbers.tokens import TOTAL, Measure, Number, Qualifier, Unit
from factsheet.text.numbers.units import unit_named

Fault = Literal["value", "kind", "unit", "measure", "place", "organization", "due", "date"]
"""What keeps a passage from saying a figure.

`value`: nobody says it; `kind`: it stands there only in a label, a range, an ordinal, a date; the others: the number
stands there, but not of this unit, as this measure, of this place, of this organization, by then, at that time.
"""

QualifierAnswer = Literal["same", "missing", "other", "added"]

MOST_CANDIDATES = 200
"""Numbers of a passage that are weighed: more than any sentence has, and an end to the cost of a monstrous one."""

ORDER: tuple[Fault, ...] = ("kind", "unit", "measure", "place", "organization", "due", "date")


class Excerpt(Struct, frozen=True, kw_only=True):
    """A passage with the text it was taken from, so that what stands right before it is seen too."""

    text: str
    span: Span
    own: tuple[Span, ...] = ()
    """Where the text names the organization that the figure is told of."""
    others: tuple[Span, ...] = ()
    """Where it names other ones."""

    @classmethod
    def whole(cls, text: str) -> Excerpt:
        return cls(text=text, span=Span(0, len(text)))


class AskedFigure(Struct, frozen=True, kw_only=True):
    value: Decimal
    unit: str = ""
    measure: Measure | None = None
    is_measure_given: bool = False
    """Whether the measure is said in so many words, and none that a fact has when it says nothing of it."""
    qualifier: Qualifier | None = None
    place: str | None = None
    due: str | None = None
    date: str | None = None


class Verdict(Struct, frozen=True, kw_only=True):
    fault: Fault | None
    """None: a passage says the figure."""
    number: Number | None = None
    """The number that says it, or the one that comes nearest to it; None where there is none."""
    excerpt: int = 0
    """The index of the passage that the number stands in."""
    rival: Number | None = None
    """The number that the place or the due date of the fact belongs to, with the faults of those names."""
    qualifier: QualifierAnswer = "same"
    measures: frozenset[Measure] = TOTAL
    """How the passage lets the number be read."""


class _Candidate(Struct, frozen=True):
    number: Number
    excerpt: int
    faults: tuple[Fault, ...]
    qualifier: QualifierAnswer
    rival: Number | None
    measures: frozenset[Measure]

    def badness(self) -> tuple[int, int]:
        return len(self.faults), ("same", "missing", "added", "other").index(self.qualifier)


def phrase_stands(excerpts: Sequence[Excerpt], phrase: str, language: Language) -> bool:
    """Whether any of the passages has the words, by a number or not."""
    return any(phrase_places(scan(excerpt.text, language).lexed, excerpt.span, phrase) for excerpt in excerpts)


def state_figure(excerpts: Sequence[Excerpt], asked: AskedFigure, language: Language) -> Verdict:
    """Whether any of the passages says the figure; the best answer over all the numbers that they hold."""
    candidates = [
        candidate
        for index, excerpt in enumerate(excerpts)
        for candidate in _candidates(excerpt, index, asked, language)
    ]
    equal = [candidate for candidate in candidates if _has_value(candidate.number, asked)]
    if equal:
        best = min(equal, key=_Candidate.badness)
        fault = next((fault for fault in ORDER if fault in best.faults), None)
        return Verdict(
            fault=fault,
            number=best.number,
            excerpt=best.excerpt,
            rival=best.rival,
            qualifier=best.qualifier,
            measures=best.measures,
        )
    for index, excerpt in enumerate(excerpts):
        for number in numbers_in(excerpt, language):
            if _looks_like(number, asked.value, language):
                return Verdict(fault="kind", number=number, excerpt=index)
    if not candidates:
        return Verdict(fault="value")
    nearest = min(candidates, key=_Candidate.badness)
    return Verdict(fault="value", number=nearest.number, excerpt=nearest.excerpt)


def numbers_in(excerpt: Excerpt, language: Language) -> list[Number]:
    """The numbers of a passage that stand in it whole."""
    return [number for number in scan(excerpt.text, language).numbers if excerpt.span.holds(number.span)]


def _has_value(number: Number, asked: AskedFigure) -> bool:
    if number.kind != "range":
        return number.value == asked.value
    # “five to ten” is at least five and up to ten, and never just five.
    lowest = asked.qualifier == "at-least" and number.low == asked.value
    return lowest or (asked.qualifier == "up-to" and number.high == asked.value)


def _looks_like(number: Number, value: Decimal, language: Language) -> bool:
    """Whether a reader could take the token for the value: the 5 of `5G`, of `5th`, of `5-10`."""
    if value in (number.value, number.low, number.high):
        return True
    return any(
        inner.value == value
        for piece in number.text.replace("-", " ").split()
        for inner in _figures_of(piece, language)
    )


def _figures_of(text: str, language: Language) -> Iterator[Number]:
    digits = "".join(char if char.isdecimal() or char in ".," else " " for char in text)
    for piece in digits.split():
        yield from scan(piece, language).numbers


def _candidates(excerpt: Excerpt, index: int, asked: AskedFigure, language: Language) -> Iterator[_Candidate]:
    """The numbers of a passage that could be the figure: those of its value, or all of them where none has it."""
    unit = unit_named(asked.unit)
    frame = frame_of(excerpt.text, language, unit.dimension)
    inside = [
        position
        for position, number in enumerate(frame.scanned.numbers)
        if number.kind in (*COUNTING, "range") and not number.is_rejected and excerpt.span.holds(number.span)
    ]
    equal = [position for position in inside if _has_value(frame.scanned.numbers[position], asked)]
    phrases = tuple(_phrases(frame, excerpt, asked))
    named = tuple(_places_of(frame, spans) for spans in (excerpt.own, excerpt.others))
    for position in (equal or inside)[:MOST_CANDIDATES]:
        candidate = _candidate(frame, position, index, asked, unit, phrases, named)
        yield candidate
        if equal and candidate.badness() == (0, 0):
            return


def _phrases(frame: Frame, excerpt: Excerpt, asked: AskedFigure) -> Iterator[tuple[Fault, list[Place]]]:
    """The phrases that the figure must be bound to, with where the passage has them."""
    if asked.place:
        yield "place", phrase_places(frame.scanned.lexed, excerpt.span, asked.place)
    if asked.due and (places := phrase_places(frame.scanned.lexed, excerpt.span, asked.due)):
        # It may stand in another passage instead: dates are looked for in all of them together.
        yield "due", places
    if asked.date and (places := phrase_places(frame.scanned.lexed, excerpt.span, asked.date)):
        yield "date", places


def _places_of(frame: Frame, spans: Sequence[Span]) -> list[Place]:
    lexed = frame.scanned.lexed
    return [lexemes_at(lexed, lexed.folded.folded(span.start), lexed.folded.folded(span.end)) for span in spans]


def _candidate(
    frame: Frame,
    position: int,
    index: int,
    asked: AskedFigure,
    unit: Unit,
    phrases: tuple[tuple[Fault, list[Place]], ...],
    named: tuple[list[Place], ...],
) -> _Candidate:
    number = frame.scanned.numbers[position]
    faults: list[Fault] = []
    rival: Number | None = None
    if unit.noun and not counts(unit, asked.value, frame.unit(position), frame.words(position), frame.language):
        faults.append("unit")
    # A headcount that says nothing of its measure is a total; of litres and per cent nothing is meant by it.
    is_measure_meant = asked.is_measure_given or asked.measure != "total" or is_vague(unit)
    if asked.measure is not None and is_measure_meant and not _is_of_measure(frame, position, asked.measure, asked):
        faults.append("measure")
    if (rank := frame.rivals.get(position)) is not None:
        for fault, places in phrases:
            near = nearest_places(places, frame.scanned.places[position])
            if not _belongs(frame, rank, near, fault) or (fault == "due" and frame.is_whole_of_part(position)):
                faults.append(fault)
                owner = owner_of(frame.binding, near, rank)
                rival = rival or (None if owner is None else frame.competing[owner])
        if (teller := teller_of(frame.binding, rank, *named)) is not None:
            faults.append("organization")
            rival = rival or frame.competing[teller]
        elif is_of_another(frame.binding, rank, *named):
            faults.append("organization")
    else:
        # A number that competes for no phrase, such as a length of time, still has none that stands nowhere.
        faults.extend(fault for fault, places in phrases if not places)
    qualifier = _qualifier_answer(number, asked)
    return _Candidate(number, index, tuple(faults), qualifier, rival, frame.measures(position))


def _is_of_measure(frame: Frame, position: int, measure: Measure, asked: AskedFigure) -> bool:
    if asked.is_measure_given:
        return frame.is_strictly(measure, position)
    return measure in frame.measures(position)


def _belongs(frame: Frame, rank: int, places: Sequence[Place], fault: Fault) -> bool:
    if fault == "date":
        return is_dated(frame.binding, rank, places)
    return is_bound(frame.binding, rank, places, is_place=fault == "place")


def _qualifier_answer(number: Number, asked: AskedFigure) -> QualifierAnswer:
    if number.kind == "range":
        return "same"
    if asked.qualifier is None:
        return "missing" if number.must_qualify else "same"
    if asked.qualifier in number.qualifiers:
        return "same"
    return "other" if number.qualifiers else "added"

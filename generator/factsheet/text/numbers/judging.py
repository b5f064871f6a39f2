"""A figure that a fact holds, and passages, go in; whether a passage says it comes out, and if not, what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from factsheet.model import Span
from factsheet.text.languages.base import Language
from factsheet.text.numbers.binding import Binding, is_bound, owner_of, phrase_places
from factsheet.text.numbers.clauses import cells_of
from factsheet.text.numbers.counting import COUNTING, can_count, counts
from factsheet.text.numbers.nouns import unit_named
from factsheet.text.numbers.scan import Scanned, scan
from factsheet.text.numbers.tokens import Measure, Number, Qualifier, Unit

Fault = Literal["value", "kind", "unit", "measure", "place", "due"]
"""What keeps a passage from saying a figure.

`value`: nobody says it; `kind`: it stands there only in a label, a range, an ordinal, a date; the others: the number
stands there, but not of this unit, as this measure, of this place, by then.
"""

QualifierAnswer = Literal["same", "missing", "other", "added"]

ORDER: tuple[Fault, ...] = ("kind", "unit", "measure", "place", "due")


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A passage with the text it was taken from, so that what stands right before it is seen too."""

    text: str
    span: Span

    @classmethod
    def whole(cls, text: str) -> Excerpt:
        return cls(text=text, span=Span(0, len(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedFigure:
    value: Decimal
    unit: str = ""
    measure: Measure | None = None
    qualifier: Qualifier | None = None
    place: str | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    fault: Fault | None
    """None: a passage says the figure."""
    number: Number | None = None
    """The number that says it, or the one that comes nearest to it; None where there is none."""
    excerpt: int = 0
    """The index of the passage that the number stands in."""
    rival: Number | None = None
    """The number that the place or the due date of the fact belongs to, with the faults of those names."""
    qualifier: QualifierAnswer = "same"


@dataclass(frozen=True, slots=True)
class _Candidate:
    number: Number
    excerpt: int
    faults: tuple[Fault, ...]
    qualifier: QualifierAnswer
    rival: Number | None

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
            fault=fault, number=best.number, excerpt=best.excerpt, rival=best.rival, qualifier=best.qualifier
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
    scanned = scan(excerpt.text, language)
    unit = unit_named(asked.unit)
    rivals = [position for position, number in enumerate(scanned.numbers) if can_count(unit, number)]
    binding = Binding(
        lexed=scanned.lexed,
        language=language,
        numbers=tuple(scanned.places[position] for position in rivals),
        units=tuple(scanned.numbers[position].unit for position in rivals),
        times=tuple(
            place
            for place, number in zip(scanned.places, scanned.numbers, strict=True)
            if number.is_time_span or number.kind in ("year", "date")
        ),
        cells=tuple(cells_of(scanned.lexed, [scanned.places[position] for position in rivals], language)),
    )
    for position, number in enumerate(scanned.numbers):
        if number.kind not in (*COUNTING, "range") or not excerpt.span.holds(number.span):
            continue
        faults: list[Fault] = []
        rival: Number | None = None
        if not _counts(scanned, position, unit, binding, language):
            faults.append("unit")
        if asked.measure is not None and asked.measure not in number.measures:
            faults.append("measure")
        if position in rivals:
            me = rivals.index(position)
            for fault, phrase in (("place", asked.place), ("due", asked.due)):
                places = phrase_places(scanned.lexed, excerpt.span, phrase) if phrase else []
                if fault == "due" and not places:
                    continue
                if phrase and not is_bound(binding, me, places, is_place=fault == "place"):
                    faults.append("place" if fault == "place" else "due")
                    owner = owner_of(binding, places, me)
                    rival = rival or (None if owner is None else scanned.numbers[rivals[owner]])
        yield _Candidate(number, index, tuple(faults), _qualifier_answer(number, asked), rival)


def _counts(scanned: Scanned, position: int, unit: Unit, binding: Binding, language: Language) -> bool:
    number, place = scanned.numbers[position], scanned.places[position]
    if not unit.noun:
        return True
    cell = next((cell for cell in binding.cells if cell.holds(place)), None)
    last = cell.last if cell else place[1]
    around = {scanned.lexed.lower(index) for index in range(place[1], last)}
    implied = _implied(scanned, position, binding, language) if number.unit is None else None
    return counts(unit, number, implied, around, language)


def _implied(scanned: Scanned, position: int, binding: Binding, language: Language) -> Unit | None:
    """The unit that the clause before gave: a noun, or a measure where the two numbers stand side by side."""
    lexed, words = scanned.lexed, language.numbers.clauses
    start = scanned.places[position][0]
    sentence = next((cell.sentence for cell in binding.cells if cell.first <= start < cell.last), 0)
    first = min((cell.first for cell in binding.cells if cell.sentence == sentence), default=0)
    parallel = any(
        lexed.lower(index) in words.joins or lexed.lower(index) in (",", ";") for index in range(start - 3, start)
    )
    for before in range(position - 1, -1, -1):
        unit = scanned.numbers[before].unit
        if scanned.places[before][0] < first:
            return None
        if unit is None or scanned.numbers[before].is_time_span:
            continue
        if unit.dimension in ("people", "thing", "unknown"):
            return unit if unit.noun else None
        if parallel and before == position - 1:
            return unit
    return None


def _qualifier_answer(number: Number, asked: AskedFigure) -> QualifierAnswer:
    if number.kind == "range":
        return "same"
    if asked.qualifier is None:
        return "missing" if number.must_qualify else "same"
    if asked.qualifier in number.qualifiers:
        return "same"
    return "other" if number.qualifiers else "added"

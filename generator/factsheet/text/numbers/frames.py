"""A text and what a figure counts go in; which numbers compete for it, and what each is taken to count, comes out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.binding import Binding
from factsheet.text.numbers.changes import is_whole
from factsheet.text.numbers.clauses import Cell, cells_of
from factsheet.text.numbers.coordination import joined_numbers
from factsheet.text.numbers.counting import HOURS, Words, can_count
from factsheet.text.numbers.implying import ROW, implied_unit, is_parallel, is_reached
from factsheet.text.numbers.owner_nouns import owner_noun
from factsheet.text.numbers.scan import Scanned, scan
from factsheet.text.numbers.themes import theme_of
from factsheet.text.numbers.tokens import TOTAL, Measure, Number, Unit
from factsheet.text.numbers.units import dimension_of

PREDICATE = 4
"""Lexemes after “were” that can be the predicate: “were mostly young children”."""
STAFFED = 4
"""Lexemes between a verb and those who are hired or sacked: “laid off about 140 nurses”."""
BESIDE = 2
"""Lexemes after a number that say what befell those it counts: “11 injured”; an “of” does not count."""
SENTENCE_WORDS = 60
"""How far to either side the words of a sentence are read for what it speaks of."""


class Frame(Struct, frozen=True, kw_only=True):
    """A scanned text, as it is seen by a figure that counts one dimension."""

    scanned: Scanned
    language: Language
    rivals: dict[int, int]
    """The index of a number -> its index among those that compete."""
    competing: tuple[Number, ...]
    binding: Binding

    def unit(self, position: int) -> Unit | None:
        """What a number counts: what stands by it, or what the clause before gave."""
        own = self.scanned.numbers[position].unit
        if own is not None and (own.noun or own.dimension != "unknown"):
            return own
        first = self._sentence_start(self.scanned.places[position][0])
        return self._theme(position) or implied_unit(self.scanned, position, first, self.language) or own

    def measures(self, position: int) -> frozenset[Measure]:
        """How a number may be read; one of a row without a noun of its own shares the verb of the number before."""
        number = self.scanned.numbers[position]
        if number.measures == TOTAL and number.unit is not None:
            joined = joined_numbers(self.scanned, position, self.language)
            told = (self.scanned.numbers[other].measures for other in joined)
            return TOTAL | next((measures for measures in told if measures != TOTAL), TOTAL)
        has_own = number.unit is not None or number.measures != TOTAL
        if has_own or self._is_there(position) or not is_parallel(self.scanned, position, self.language):
            return number.measures
        if is_reached(self.scanned, position, self.language):
            return number.measures
        return number.measures | self._measures_before(position)

    def _is_there(self, position: int) -> bool:
        """Whether a clause of its own tells how many there are: “sent 40 to Kiel, where 120 are stationed”."""
        before = self.scanned.places[position][0] - 1
        while before > 0 and self.scanned.lexed.lower(before) in self.language.numbers.measures.qualifiers:
            before -= 1
        return self.scanned.lexed.lower(before) in self.language.numbers.clauses.at_place

    def is_strictly(self, measure: Measure, position: int) -> bool:
        """Whether a number is read so by somebody who says it in so many words: cut jobs are no total of jobs."""
        measures = self.measures(position)
        unit = self.unit(position)
        positions = self.language.numbers.measures.positions
        counts_positions = unit is not None and unit.noun in positions
        is_change = counts_positions or self._is_staffed(position, unit)
        return measure in (measures - TOTAL if is_change and measures > TOTAL else measures)

    def _is_staffed(self, position: int, unit: Unit | None) -> bool:
        """Whether its people are hired or sacked: “hired 12 deckhands”, “12 deckhands were hired”."""
        if unit is None or unit.dimension not in ("people", "unknown"):
            return False
        lexed, (first, last) = self.scanned.lexed, self.scanned.places[position]
        cell, staffing = self._cell(first), self.language.numbers.measures.staffing
        before = range(max(cell.first, first - STAFFED), first)
        behind = range(last, min(cell.last, last + STAFFED))
        copulas = self.language.numbers.nouns.copulas
        return any(staffing.fullmatch(lexed.lower(index)) for index in before) or any(
            lexed.lower(index) in copulas and staffing.fullmatch(lexed.lower(index + 1)) for index in behind
        )

    def _theme(self, position: int) -> Unit | None:
        """What a “number of …” before it in its sentence counts."""
        if not self.language.numbers.nouns.amounts:
            return None
        start = self.scanned.places[position][0]
        first, starts, counted = self._sentence_start(start), {start}, set[int]()
        for before in range(position - 1, -1, -1):
            place, number = self.scanned.places[before][0], self.scanned.numbers[before]
            if place < first:
                break
            starts.add(place)
            if number.unit and number.unit.noun and not number.is_time_span:
                counted.add(place)
        return theme_of(self.scanned.lexed, (first, start), starts, counted, self.language)

    def _measures_before(self, position: int) -> frozenset[Measure]:
        """How the row that a number goes on with is to be read; dates and lengths of time are no part of it."""
        numbers = self.scanned.numbers
        first = self._sentence_start(self.scanned.places[position][0])
        for before in range(position - 1, max(-1, position - 1 - ROW), -1):
            number = numbers[before]
            if self.scanned.places[before][0] < first:
                break
            if number.measures != TOTAL:
                return number.measures
            if self._is_whole(before):
                # “cut 3,000 of its 21,000 jobs, including 800 in Dublin”
                continue
            if number.unit is not None and number.unit.noun and not number.is_time_span and number.kind == "cardinal":
                break
        return TOTAL

    def words(self, position: int) -> Words:
        lexed, nouns = self.scanned.lexed, self.language.numbers.nouns
        first, last = self.scanned.places[position]
        cell = self._cell(first)
        after = [lexed.lower(index) for index in range(last, min(max(last, cell.last), last + SENTENCE_WORDS))]
        beside = BESIDE + (after[:1] != [] and after[0] in nouns.partitive)
        copula = next((index for index, word in enumerate(after) if word in nouns.copulas), len(after))
        is_all = self._is_whole(position)
        before = [
            lexed.lower(index)
            for index in range(max(self._sentence_start(first), first - SENTENCE_WORDS), first)
            if lexed.form(index) == "word"
        ]
        return Words(
            clause=frozenset(after),
            # “Only 12 of the 90 applicants were women.”
            predicate=frozenset(after[:beside] + ([] if is_all else after[copula + 1 : copula + 1 + PREDICATE])),
            before=frozenset(before),
            own=frozenset(lexed.lower(index) for index in range(last, self._next_number(position))),
            owner=owner_noun(lexed, first, self.language),
            is_speed=self._is_speed(after),
            is_joined=self._is_joined(position),
            others=tuple(self._units_beside(position)),
            too_few=tuple(self._wholes_below(position)),
            tell_of_people=any(
                word in nouns.telling_of_people
                or word in nouns.collective
                or dimension_of(word, self.language.tag) == "people"
                for word in before
            ),
        )

    @staticmethod
    def _is_speed(after: Sequence[str]) -> bool:
        """Whether a stroke and a time stand behind the unit: of “120 km/h” nobody leaves the time out."""
        return after[1:2] == ["/"] and after[2:3] != [] and after[2] in HOURS

    def _is_joined(self, position: int) -> bool:
        places, lexed = self.scanned.places, self.scanned.lexed
        last = places[position][1]
        following = places[position + 1][0] if position + 1 < len(places) else last
        joins = self.language.numbers.clauses.joins
        return any(lexed.lower(index) in joins for index in range(last, min(following, last + SENTENCE_WORDS)))

    def _next_number(self, position: int) -> int:
        """Where the next number begins, or the words of this one's clause end."""
        first, last = self.scanned.places[position]
        end = min(max(last, self._cell(first).last), last + SENTENCE_WORDS)
        following = self.scanned.places[position + 1][0] if position + 1 < len(self.scanned.places) else end
        return min(end, following)

    def _units_beside(self, position: int) -> Iterator[Unit]:
        """What the other numbers of the sentence count, those near by first."""
        start = self._sentence_start(self.scanned.places[position][0])
        for other in range(max(0, position - ROW), min(len(self.scanned.numbers), position + ROW)):
            unit = self.scanned.numbers[other].unit
            is_beside = other != position and self._sentence_start(self.scanned.places[other][0]) == start
            if is_beside and unit is not None and unit.noun:
                yield unit

    def _wholes_below(self, position: int) -> Iterator[Unit]:
        """What a smaller number before it counts that is all there is of it: “half of Kenya's 47 counties”."""
        value, first = self.scanned.numbers[position].value, self.scanned.places[position][0]
        start = self._sentence_start(first)
        for before in range(position - 1, max(-1, position - 1 - ROW), -1):
            number, place = self.scanned.numbers[before], self.scanned.places[before][0]
            is_less = value is not None and number.value is not None and number.value < value
            if place >= start or not is_less or number.unit is None:
                continue
            if self._is_whole(before):
                yield number.unit

    def is_whole_of_part(self, position: int) -> bool:
        """Whether what is told is told of a part of it, and not of all: “12 of the 90 will leave by May”."""
        first = self._cell(self.scanned.places[position][0]).first
        has_part = position > 0 and self.scanned.places[position - 1][0] >= first
        return has_part and self._is_whole(position)

    def _is_whole(self, position: int) -> bool:
        """Whether the number before it, if any, is a part of it: “12 of the 90”."""
        ends = {last for _, last in self.scanned.places[max(0, position - 1) : position]}
        return is_whole(self.scanned.lexed, self.scanned.places[position][0], self.language, ends)

    def _cell(self, lexeme: int) -> Cell:
        cells = self.binding.cells
        return cells[max(0, bisect_right(cells, lexeme, key=lambda cell: cell.first) - 1)]

    def _sentence_start(self, lexeme: int) -> int:
        return self._cell(lexeme).sentence_first


def frame_of(text: str, language: Language, dimension: str) -> Frame:
    return _frame_of(text, language.tag, dimension)


@lru_cache(maxsize=256)
def _frame_of(text: str, tag: str, dimension: str) -> Frame:
    language = language_for(tag)
    scanned = scan(text, language)
    competing = [position for position, number in enumerate(scanned.numbers) if can_count(dimension, number)]
    places = [scanned.places[position] for position in competing]
    binding = Binding(
        lexed=scanned.lexed,
        language=language,
        numbers=tuple(places),
        units=tuple(scanned.numbers[position].unit for position in competing),
        measures=tuple(scanned.numbers[position].measures for position in competing),
        times=tuple(
            place
            for place, number in zip(scanned.places, scanned.numbers, strict=True)
            if number.is_time_span or number.kind in ("year", "date")
        ),
        cells=tuple(cells_of(scanned.lexed, places, language)),
    )
    rivals = {position: rank for rank, position in enumerate(competing)}
    return Frame(
        scanned=scanned,
        language=language,
        rivals=rivals,
        competing=tuple(scanned.numbers[position] for position in competing),
        binding=binding,
    )

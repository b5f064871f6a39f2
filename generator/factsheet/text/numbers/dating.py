"""A number and the places of a date go in; whether the number may be of that date comes out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factsheet.text.numbers.binding import Binding, by_turns, tells_time
from factsheet.text.numbers.clauses import BRACKET, JOIN, PAUSE, Place

FORMER_REACH = 3
"""Lexemes before a number in which “up from” makes it the one of another time: “up from about 45”."""
THAN_REACH = 2
"""Lexemes from “than” to a date: “than in 2015”."""
DATE_REACH = 4
"""Lexemes from such a number to its date: “45 people in 2019”."""


MULTIPLE_REACH = 5
"""Lexemes from “twice” to the “as” before what it is held against: “twice as many paying guests as”."""


def is_dated(binding: Binding, number: int, places: Sequence[Place]) -> bool:
    """Whether a date that stands at any of these places may be a number's: not where its own clause has another,
    as in “24 in 2019 and 200 today”, nor where it ends the clause of another number that a comma or “while” parts from
    this one, as in “880 in 2023, while 61 are left”, nor where it dates what this one is held against, as in
    “70, up from 45 in 2019”; any other clause without a date leaves it open."""
    mine = binding.cell_of(binding.numbers[number])
    if places and all(_dates_another(binding, number, place) for place in places):
        return False
    if any(binding.cell_of(place) == mine for place in places):
        return by_turns(binding, number, places, is_place=False) is not False
    return not tells_time(binding, binding.cells[mine]) and not all(_ends_clause(binding, mine, at) for at in places)


def _dates_another(binding: Binding, number: int, place: Place) -> bool:
    """Whether a date stands right by a number that is of another time."""
    before = bisect_left(binding.numbers, place) - 1
    is_beside = before >= 0 and before != number and place[0] - binding.numbers[before][1] <= DATE_REACH
    if is_beside and (_is_former(binding, before) or _is_left_behind(binding, before, number)):
        return True
    if before > number and _is_bare_aside(binding, before, place):
        return True
    return _is_compared(binding, place) or _opens_clause(binding, number, place)


def _is_bare_aside(binding: Binding, rival: int, place: Place) -> bool:
    """“70 people, 45 in 2019”: a number without a noun behind a comma, and nothing but its date behind it."""
    lexed, last = binding.lexed, binding.numbers[rival][1]
    unit, cell = binding.units[rival], binding.cells[binding.cell_of(binding.numbers[rival])]
    is_bare = unit is None or not unit.noun
    between = [lexed.lower(index) for index in range(last, place[0])]
    is_date_next = len(between) < FORMER_REACH and all(
        word in binding.language.numbers.clauses.locatives for word in between
    )
    return is_bare and is_date_next and cell.opened_by == PAUSE and cell.numbers[:1] == (rival,)


def _is_compared(binding: Binding, place: Place) -> bool:
    """“2,000 – 400 fewer than in 2015”, “2,000, twice as many as in 2015”: a date that no number of the text is of."""
    lexed, words = binding.lexed, binding.language.numbers
    if any(
        lexed.lower(index) in words.clauses.likenesses and _multiplies(binding, index)
        for index in range(max(1, place[0] - THAN_REACH), place[0] + 1)
    ):
        return True
    comparatives = words.measures.more_after | words.measures.fewer_after
    before = bisect_left(binding.numbers, place) - 1
    first = max(1, place[0] - THAN_REACH, binding.numbers[before][1] if before >= 0 else 0)
    return any(
        lexed.lower(index) in words.clauses.comparisons and lexed.lower(index - 1) in comparatives
        for index in range(first, place[0] + 1)
    )


def _multiplies(binding: Binding, like: int) -> bool:
    """“twice as many fans as”, “halb so viele wie”, “dreimal so viele wie”"""
    lexed, numerals = binding.lexed, binding.language.numbers.numerals
    words = {lexed.lower(index) for index in range(max(0, like - MULTIPLE_REACH), like - 1)}
    endings = tuple(ending for ending in numerals.multiple_endings if len(ending) > 1)
    return not words.isdisjoint(numerals.multiples.keys() | numerals.half | numerals.multiple_words) or any(
        word.endswith(endings) for word in words
    )


def _is_former(binding: Binding, number: int) -> bool:
    """“up from about 45”, “compared with 45”."""
    lexed, start = binding.lexed, binding.numbers[number][0]
    formerly = binding.language.numbers.clauses.formerly
    words = [lexed.lower(index) for index in range(max(0, start - FORMER_REACH), start)]
    return any(" ".join(words[first:last]) in formerly for last in range(len(words) + 1) for first in range(last))


def _is_left_behind(binding: Binding, former: int, number: int) -> bool:
    """“from 45 in 2019 to 70”."""
    lexed, numbers = binding.lexed, binding.language.numbers
    leads_from = lexed.lower(binding.numbers[former][0] - 1) in numbers.settings.from_
    leads_to = lexed.lower(binding.numbers[number][0] - 1) in numbers.measures.change_to
    return leads_from and leads_to and number == former + 1


def _opens_clause(binding: Binding, number: int, place: Place) -> bool:
    """“70 people, in 2019 it had 45”, “70 people (2019: 45)”: a date before the number of a later clause."""
    mine, theirs = binding.cell_of(binding.numbers[number]), binding.cell_of(place)
    cell = binding.cells[theirs]
    if theirs <= mine or not cell.numbers or cell.opened_by <= JOIN:
        return False
    return place[1] <= binding.numbers[cell.numbers[0]][0] or cell.opened_by == BRACKET


def _ends_clause(binding: Binding, mine: int, place: Place) -> bool:
    """Whether a phrase stands behind the number of an earlier clause, and more than an “and” parts the two."""
    theirs = binding.cell_of(place)
    other = binding.cells[theirs]
    parted = any(cell.opened_by > JOIN for cell in binding.cells[theirs + 1 : mine + 1])
    return theirs < mine and bool(other.numbers) and place[0] >= binding.numbers[other.numbers[-1]][1] and parted

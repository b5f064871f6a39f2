"""The numbers of a text go in; the unit that one of them leaves to a number before it in its sentence comes out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers.scan import Scanned
from factsheet.text.numbers.tokens import Number, Unit

PARALLEL = 3
"""Lexemes before a number in which an “and” or a comma makes it one of a row: “and another 1,000”."""
ROW = 20
"""How many numbers of a row may follow the one that names the unit."""
ALL = 100
"""Percent: what is more names its unit itself."""
LEAST_SUM = 10**6
"""From a million on figures are written with a word for it."""


def implied_unit(scanned: Scanned, position: int, first: int, language: Language) -> Unit | None:
    """The unit that the clause before gave: a noun, or a measure where the two numbers stand side by side. `first` is
    the lexeme that the sentence begins with."""
    for before in range(position - 1, max(-1, position - 1 - ROW), -1):
        number = scanned.numbers[before]
        if scanned.places[before][0] < first:
            return None
        if number.unit is None or number.is_time_span or scanned.lexed.is_hyphen(scanned.places[before][1]):
            # A “7.9-magnitude quake” is no quake of a row.
            continue
        if number.unit.dimension in ("people", "thing", "unknown"):
            if before > 0 and _tells_where(scanned, before, position, language):
                continue
            if number.unit.noun:
                return number.unit
            # “95 wardens, 60 full-time, 35 part-time”: neither has a noun, and both are wardens.
            if not is_parallel(scanned, position, language):
                return None
            continue
        if _is_beside(scanned, before, position) and _shares_measure(scanned, before, position, language):
            return number.unit
    return None


def _tells_where(scanned: Scanned, before: int, position: int, language: Language) -> bool:
    """The 12 of “employs 400 people in 12 cities, 150 in Kiel”, which is no number of what the row counts; but “in 12
    cities, three of them in the north”."""
    lexed, (first, _), last = scanned.lexed, scanned.places[before], scanned.places[position][1]
    unit = scanned.numbers[before].unit
    is_thing = unit is not None and unit.dimension == "thing"
    few, many = scanned.numbers[before].value, scanned.numbers[position].value
    if few is None or many is None or many <= few:
        return False
    goes_on = lexed.lower(last) in language.numbers.clauses.locatives
    return is_thing and goes_on and lexed.lower(first - 1) in language.numbers.clauses.locatives


def is_parallel(scanned: Scanned, position: int, language: Language) -> bool:
    lexed, start = scanned.lexed, scanned.places[position][0]
    words = {lexed.lower(index) for index in range(start - PARALLEL, start)}
    return bool(words & (language.numbers.clauses.joins | {",", ";"}))


def is_reached(scanned: Scanned, position: int, language: Language) -> bool:
    """Whether a number of a row is what a change led to: “by 120, to 880”, “by 120 and reached 880”."""
    lexed, start, tables = scanned.lexed, scanned.places[position][0], language.numbers.measures
    opens = language.numbers.clauses.joins | {",", ";"}
    joins = [index for index in range(max(0, start - PARALLEL), start) if lexed.lower(index) in opens]
    between = [lexed.lower(index) for index in range(joins[-1] + 1, start)] if joins else []
    if not tables.reaching.isdisjoint(between):
        return True
    # “200 in Kiev and at least 150 in Minsk”
    qualifies = " ".join(between[:2]) in tables.qualifiers
    return bool(between) and between[0] in tables.change_to and not qualifies


def _is_beside(scanned: Scanned, before: int, position: int) -> bool:
    """Whether no number stands between the two but a percentage: “74 million euros (up 4 percent) … 72 million”."""
    return all(number.kind == "percent" for number in scanned.numbers[before + 1 : position])


def _shares_measure(scanned: Scanned, before: int, position: int, language: Language) -> bool:
    lexed, start, unit = scanned.lexed, scanned.places[position][0], scanned.numbers[before].unit
    if unit is None or (before < position - 1 and unit.dimension != "money"):
        return False
    if not unit.noun and lexed.lower(start - 1) not in language.numbers.clauses.joins | {","}:
        # An age is shared in “aged 15 and 17” only.
        return False
    if unit.dimension == "percent" and _is_no_share(scanned, position, language):
        return False
    pair = (scanned.numbers[before], scanned.numbers[position])
    return (unit.dimension == "money" and all(map(_has_scale, pair))) or is_parallel(scanned, position, language)


def _is_no_share(scanned: Scanned, position: int, language: Language) -> bool:
    """Whether a number says a percentage before it in another way: “6 percent were contaminated, or 108 in all”."""
    lexed, start, value = scanned.lexed, scanned.places[position][0], scanned.numbers[position].value
    if value is not None and value > ALL:
        return True
    return lexed.lower(start - 1) in language.numbers.settings.either and lexed.lower(start - 2) == ","


def _has_scale(number: Number) -> bool:
    """“3.2 million euros … 1.1 million”."""
    return number.value is not None and number.value >= LEAST_SUM and number.text[-1:].isalpha()

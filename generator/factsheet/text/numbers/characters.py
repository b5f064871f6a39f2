"""Characters and figures go in, from one lexeme on; the number that Chinese, Japanese or Korean writes with them comes
out: 1万2千, 三百五十, 1.2億."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.figures import value_of
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.units import dimension_of

_GROUP = 10**4
"""What numbers are grouped by in these languages."""
_LEAST_POWER = 10
LONGEST_RUN = 40
"""Characters: more than any number needs, and an end to the cost of reading one."""


def read_characters(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """None where there are no characters of number, or no more than a word has: 一部, 三菱, 千葉."""
    characters = language.numbers.numerals.characters
    last = _end(lexed, index, characters)
    has_figures = any(lexed.form(position) == "figure" for position in range(index, last))
    if last == index or (has_figures and last == index + 1):
        return None
    if not has_figures and not (lexed.touches(last) and dimension_of(lexed.lower(last), language.tag)):
        return None
    if lexed.lower(index - 1) in language.numbers.numerals.vague:
        return Atom(first=index, last=last, kind="indefinite")
    value = _value([_piece(lexed, position, language) for position in range(index, last)])
    if value is None:
        return Atom(first=index, last=last, kind="label")
    return Atom(first=index, last=last, value=value, in_figures=True)


def _end(lexed: Lexed, index: int, characters: Mapping[str, int]) -> int:
    """Where the run of figures and characters of number ends that begins at a lexeme."""
    position = index
    while position < index + LONGEST_RUN and (position == index or _goes_on(lexed, position, characters)):
        if lexed.form(position) != "figure" and lexed.lower(position) not in characters:
            break
        position += 1
    return position


def _goes_on(lexed: Lexed, position: int, characters: Mapping[str, int]) -> bool:
    """Whether nothing stands before a lexeme, or the space of Korean “1만 2000”."""
    has_power = characters.get(lexed.lower(position - 1), 0) >= _LEAST_POWER and lexed.form(position) == "figure"
    return lexed.touches(position) or (has_power and lexed.near(position))


def _piece(lexed: Lexed, position: int, language: Language) -> tuple[Decimal | None, bool]:
    """The value of a figure or character, and whether it is one that others are counted in."""
    if lexed.form(position) == "figure":
        return value_of(lexed.text(position), language.numbers.decimal), False
    value = language.numbers.numerals.characters[lexed.lower(position)]
    return Decimal(value), value >= _LEAST_POWER


def _value(pieces: Sequence[tuple[Decimal | None, bool]]) -> Decimal | None:
    """None where the pieces do not fit together: two numbers in a row, or powers that do not become smaller."""
    total = group = Decimal(0)
    counted: Decimal | None = None
    greatest, smallest = Decimal("Infinity"), Decimal(_GROUP)
    for value, is_power in pieces:
        if value is None:
            return None
        if not is_power:
            # The nought of 一百零三 only keeps a place.
            if counted or value >= smallest:
                return None
            counted = value
        elif value < _GROUP:
            if value >= smallest or counted == 0:
                return None
            group, counted, smallest = group + (1 if counted is None else counted) * value, None, value
        else:
            group += counted or 0
            if value >= greatest or not group:
                return None
            total, group, counted = total + group * value, Decimal(0), None
            greatest, smallest = value, Decimal(_GROUP)
    return total + group + (counted or 0)

"""Number words go in, from one lexeme on; the whole number that they say comes out, and where they end."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factsheet.text.languages.base import Language
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.spelled import word_value

_BEYOND = 10**42
"""More than the greatest scale that a language names."""


class Spelled(NamedTuple):
    value: Decimal
    last: int
    """The index after the last lexeme."""
    scale: Decimal = Decimal(1)
    """The last scale word: “million” of “two million”."""
    kind: str = "cardinal"


def read_whole(
    lexed: Lexed, index: int, language: Language, *, joins: bool = True, limit: int = _BEYOND
) -> Spelled | None:
    """The longest whole number in words from a lexeme on; `joins` is whether it may go on over an “and”, and `limit`
    what its scales stay below: what goes on behind a scale has only smaller ones, however long the row is.

    What is read: units, teens and tens, hundreds, then ever smaller scales, as in “two million five hundred
    thousand and twenty”. Words that do not fit together end it, so that “five six” is two numbers.
    """
    numerals = language.numbers.numerals
    total, group, opened, last = 0, 0, False, index
    smallest, scale = limit, _BEYOND
    position = index
    while position < len(lexed):
        word = lexed.lower(position)
        if position > index and not lexed.near(position):
            break
        value = None if lexed.form(position) != "word" else word_value(word, language)
        if value is not None and _fits(group, value, opened=opened):
            group, opened = group + value, True
        elif word in numerals.hundred and 0 < (group if opened else 1) < 100:
            group, opened = (group if opened else 1) * 100, True
        elif (
            (found := numerals.scales.get(word) or numerals.dozens.get(word))
            and found < smallest
            and word not in (numerals.plural_scales if not opened and not total else ())
        ):
            if not opened and total:
                break
            total, group, opened = total + (group if opened else 1) * found, 0, False
            smallest = scale = found
        elif found and scale == 1000 < found < limit and found in numerals.scales.values():
            # “two thousand million”, “two thousand five million”
            total, group, opened = (total + group) * found, 0, False
            smallest = scale = found
        elif word == "," and (rest := _after_comma(lexed, index, position, scale, language, in_group=opened)):
            return Spelled(total + rest.value, rest.last, rest.scale)
        elif word == "-" and lexed.is_hyphen(position) and position > index:
            position += 1
            continue
        elif word == numerals.joiner and joins and group < 10 and (ten := _ten_apart(lexed, position, language)):
            group, position = group + ten, position + 1
        elif word in (numerals.joiner, "&") and joins and (opened or total) and (total or group >= 100):
            if not opened and (rest := read_rest(lexed, index, position + 1, smallest, language)):
                return Spelled(total + rest.value, rest.last, rest.scale)
            following = position + 1 + lexed.is_hyphen(position + 1)
            joined = _after_joiner(lexed, following, smallest, language, in_group=opened)
            if joined is None or group % 100:
                break
            group, opened, position = group + joined[0], True, joined[1]
            last = position
            continue
        else:
            break
        position += 1
        last = position
    if last == index:
        return None
    return Spelled(Decimal(total + group), last, Decimal(scale if scale < _BEYOND and not group else 1))


def _ten_apart(lexed: Lexed, joiner: int, language: Language) -> int:
    """The ten of “zwei und vierzig”, in a language that writes this as one word; else nought."""
    if language.numbers.numerals.compounds is None or not word_value(lexed.lower(joiner - 1), language):
        return 0
    value = word_value(lexed.lower(joiner + 1), language) if lexed.near(joiner + 1) else None
    return value if value is not None and 20 <= value <= 90 and value % 10 == 0 else 0


def _after_comma(
    lexed: Lexed, start: int, comma: int, scale: int, language: Language, *, in_group: bool
) -> Spelled | None:
    """What goes on behind the comma of “two thousand, three hundred and four”; a hundred or more, as it is written."""
    if in_group or scale == _BEYOND or language.numbers.numerals.compounds:
        return None
    return read_rest(lexed, start, comma + 1, scale, language)


def read_rest(lexed: Lexed, start: int, index: int, smallest: int, language: Language) -> Spelled | None:
    """The hundreds and smaller scales from a lexeme on that a number's scale leaves room for; None in a row of numbers,
    “two thousand, five hundred and two hundred”, and of a part, “of the two thousand, five hundred stayed”."""
    nouns, numerals = language.numbers.nouns, language.numbers.numerals
    if lexed.lower(start - 1) in nouns.determiners and lexed.lower(start - 2) in nouns.partitive:
        return None
    if lexed.form(index) != "word" or word_value(lexed.lower(index), language) is None:
        return None
    rest = read_whole(lexed, index, language, limit=smallest)
    if rest is None or not 100 <= rest.value < smallest or lexed.lower(rest.last) in numerals.scales:
        return None
    following = rest.last + (lexed.lower(rest.last) == ",")
    following += lexed.lower(following) in (numerals.joiner, "or")
    is_row = following > rest.last and (
        lexed.form(following) == "figure" or word_value(lexed.lower(following), language) is not None
    )
    return None if is_row else rest


def _after_joiner(
    lexed: Lexed, index: int, smallest: int, language: Language, *, in_group: bool
) -> tuple[int, int] | None:
    """What may follow the “and” of “one hundred and five million”: less than a hundred, and no number of its own,
    as in “one hundred and two hundred”."""
    rest = read_whole(lexed, index, language, joins=False, limit=smallest)
    if rest is None or (not in_group and rest.value >= smallest):
        return None
    if lexed.lower(rest.last) in language.numbers.numerals.scales:
        return None
    value, position = 0, index
    while position < len(lexed) and position < rest.last:
        found = word_value(lexed.lower(position), language)
        if found is None and not lexed.is_hyphen(position):
            break
        if found is not None and (found >= 100 or not _fits(value, found, opened=position > index)):
            break
        value, position = value + (found or 0), position + 1
    if not 0 < value < 100 or lexed.lower(position) in language.numbers.numerals.hundred:
        return None
    return value, position


def _fits(group: int, value: int, *, opened: bool) -> bool:
    """Whether a word's value can follow what was read of this group of three digits."""
    if not opened:
        return True
    if value == 0 or group == 0:
        return False
    if group % 100 == 0:
        return value < 100
    return group % 10 == 0 and group % 100 >= 20 and value < 10


def read_year_words(lexed: Lexed, index: int, language: Language) -> Spelled | None:
    """A year said in two halves: “nineteen eighty-four”, “twenty twenty-four”."""
    century = word_value(lexed.lower(index), language)
    if century is None or not 15 <= century <= 21 or not lexed.near(index + 1) or language.numbers.numerals.compounds:
        return None
    rest = read_whole(lexed, index + 1, language, joins=False)
    if rest is None or not 10 <= rest.value <= 99 or rest.scale != 1:
        return None
    return Spelled(Decimal(century * 100) + rest.value, rest.last, Decimal(1), "year")

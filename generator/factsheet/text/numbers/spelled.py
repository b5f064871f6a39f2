"""Number words go in, from one lexeme on; their value comes out, and where they end."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.number_words import NumeralWords
from factsheet.text.numbers.lexemes import Lexed

HALF = Decimal("0.5")
LONGEST_WORD = 100
"""Letters: the longest number below a million that German writes as one word has 75."""


class Spelled(NamedTuple):
    value: Decimal
    last: int
    """The index after the last lexeme."""
    scale: Decimal = Decimal(1)
    """The last scale word: “million” of “two million”."""
    kind: str = "cardinal"


@lru_cache(maxsize=1 << 16)
def _compound(word: str, tag: str) -> int | None:
    """The value of a whole number in one word: `zweiundzwanzig`."""
    numerals = language_for(tag).numbers.numerals
    if word in numerals.small:
        return numerals.small[word]
    if numerals.compounds is None or len(word) > LONGEST_WORD:
        return None
    match = numerals.compounds.fullmatch(word)
    if match is None or not word:
        return None
    value = 0
    if match["thousand"]:
        value = (_below_thousand(match["thousands"], numerals) or 1) * 1000
    if match["hundred"]:
        value += (_below_hundred(match["hundreds"], numerals) or 1) * 100
    return value + _below_hundred(match["rest"] or "", numerals)


def _below_thousand(word: str, numerals: NumeralWords) -> int:
    before, hundred, after = word.rpartition(numerals.hundreds_word)
    if not hundred:
        return _below_hundred(word, numerals)
    return (_below_hundred(before, numerals) or 1) * 100 + _below_hundred(
        after.removeprefix(numerals.tens_joiner), numerals
    )


def _below_hundred(word: str, numerals: NumeralWords) -> int:
    if word in numerals.small:
        return numerals.small[word]
    unit, _, ten = word.partition(numerals.tens_joiner)
    return numerals.small.get(unit, 0) + numerals.small.get(ten, 0)


def word_value(word: str, language: Language) -> int | None:
    """The value of one word, by itself."""
    if word in language.numbers.numerals.articles:
        return None
    return _compound(word, language.tag)


def scale_of(word: str, language: Language) -> int | None:
    numerals = language.numbers.numerals
    return numerals.scales.get(word) or numerals.dozens.get(word)


def read_whole(lexed: Lexed, index: int, language: Language, *, joins: bool = True) -> Spelled | None:
    """The longest whole number in words from a lexeme on; `joins` is whether it may go on over an “and”.

    What is read: units, teens and tens, hundreds, then ever smaller scales, as in “two million five hundred
    thousand and twenty”. Words that do not fit together end it, so that “five six” is two numbers.
    """
    numerals = language.numbers.numerals
    total, group, opened, last = 0, 0, False, index
    smallest = scale = 10**18
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
        elif word == "-" and lexed.is_hyphen(position) and position > index:
            position += 1
            continue
        elif word == numerals.joiner and joins and (opened or total) and (total or group >= 100):
            following = position + 1 + lexed.is_hyphen(position + 1)
            rest = _after_joiner(lexed, following, smallest, language, in_group=opened)
            if rest is None or group % 100:
                break
            group, opened, position = group + rest[0], True, rest[1]
            last = position
            continue
        else:
            break
        position += 1
        last = position
    if last == index:
        return None
    return Spelled(Decimal(total + group), last, Decimal(scale if scale < 10**18 and not group else 1))


def _after_joiner(
    lexed: Lexed, index: int, smallest: int, language: Language, *, in_group: bool
) -> tuple[int, int] | None:
    """What may follow the “and” of “one hundred and five million”: less than a hundred, and no number of its own,
    as in “one hundred and two hundred”."""
    rest = read_whole(lexed, index, language, joins=False)
    if rest is None or (not in_group and rest.value >= smallest):
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


def read_decimals(lexed: Lexed, index: int, language: Language) -> tuple[Decimal, int] | None:
    """The decimals of “one point five”, “two hundred point zero three”, from the word for the mark on."""
    if lexed.lower(index) not in language.numbers.numerals.point:
        return None
    digits, position = "", index + 1
    while lexed.near(position) and (value := word_value(lexed.lower(position), language)) is not None and value < 10:
        digits, position = digits + str(value), position + 1
    if not digits:
        return None
    return Decimal(f"0.{digits}"), position


def read_half_after(lexed: Lexed, index: int, language: Language) -> tuple[Decimal, int] | None:
    """The fraction of “two and a half”, “two-and-a-half”, “three and three quarters”, from the “and” on."""
    numerals = language.numbers.numerals
    position = index + 1 if lexed.is_hyphen(index) else index
    if lexed.lower(position) != numerals.joiner:
        return None
    position += 2 if lexed.is_hyphen(position + 1) else 1
    return read_fraction(lexed, position, language)


def read_fraction(lexed: Lexed, index: int, language: Language) -> tuple[Decimal, int] | None:
    """A counted fraction, “a half”, “two-thirds”, “three quarters”, and where it ends."""
    numerals = language.numbers.numerals
    word = lexed.lower(index)
    numerator = 1 if word in numerals.articles | numerals.one else word_value(word, language)
    if numerator is None or not 0 < numerator < 100:
        return None
    position = index + 2 if lexed.is_hyphen(index + 1) else index + 1
    denominator = 2 if lexed.lower(position) in numerals.half else numerals.fractions.get(lexed.lower(position))
    if denominator is None or numerator >= denominator * 10:
        return None
    if not numerals.compounds and (numerator > 1) != lexed.lower(position).endswith("s") and denominator != 2:
        return None
    return Decimal(numerator) / Decimal(denominator), position + 1


def read_scale(lexed: Lexed, index: int, language: Language) -> tuple[Decimal, int] | None:
    """The scale word or abbreviation at a lexeme, and where it ends; a full stop that belongs to it included."""
    numerals = language.numbers.numerals
    word = lexed.lower(index)
    if lexed.form(index) != "word" or not lexed.near(index):
        return None
    if word in numerals.hundred:
        return Decimal(100), index + 1
    if scale := scale_of(word, language):
        return Decimal(scale), index + 1
    if scale := numerals.scale_abbreviations.get(word):
        has_stop = lexed.lower(index + 1) == "." and lexed.touches(index + 1)
        return Decimal(scale), index + 2 if has_stop and lexed.form(index + 2) == "word" else index + 1
    return None

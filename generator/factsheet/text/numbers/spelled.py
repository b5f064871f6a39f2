"""Number words go in, from one lexeme on; their value comes out, and where they end."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.number_words import NumeralWords
from factsheet.text.numbers.figures import plain_value
from factsheet.text.numbers.lexemes import Lexed

HALF = Decimal("0.5")
LONGEST_WORD = 100
"""Letters: the longest number below a million that German writes as one word has 75."""


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
    """A counted fraction, “a half”, “two-thirds”, “2 thirds”, “three quarters”, and where it ends."""
    numerals = language.numbers.numerals
    word = lexed.lower(index)
    numerator = 1 if word in numerals.articles | numerals.one else word_value(word, language) or plain_value(word)
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
    scale = 100 if word in numerals.hundred else scale_of(word, language)
    if scale is not None:
        last = index + 1
        while lexed.near(last) and (greater := numerals.scales.get(lexed.lower(last), 0)) > scale:
            # “1.5 lakh crore”, “5 hundred thousand”
            scale, last = scale * greater, last + 1
        return Decimal(scale), last
    if scale := numerals.scale_abbreviations.get(word):
        has_stop = lexed.lower(index + 1) == "." and lexed.touches(index + 1)
        return Decimal(scale), index + 2 if has_stop and lexed.form(index + 2) == "word" else index + 1
    return None

"""A word or a number in words goes in; the ordinal that it is, or that it makes with the word behind it, comes out."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from msgspec.structs import replace

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.spelled import word_value
from factsheet.text.numbers.years import is_countable


@lru_cache(maxsize=1 << 16)
def ordinal_value(word: str, tag: str) -> tuple[int, str] | None:
    """The value of an ordinal in one word, with the superlative that is part of it."""
    language = language_for(tag)
    numerals = language.numbers.numerals
    if word in numerals.ordinals:
        return numerals.ordinals[word], ""
    if numerals.ranks and (match := numerals.ranks.fullmatch(word)):
        return numerals.ordinals[match["ordinal"] + "e"], match["superlative"]
    if numerals.ordinal_endings and (match := numerals.ordinal_endings.fullmatch(word)):
        value = word_value(match["number"], language)
        return None if value is None else (value, "")
    return None


def with_ordinal(lexed: Lexed, atom: Atom, language: Language) -> Atom | None:
    """“twenty-second”, “one hundred and fifth”."""
    value = atom.value or Decimal(0)
    joins = lexed.is_hyphen(atom.last) or lexed.lower(atom.last) == language.numbers.numerals.joiner
    at = atom.last + joins
    found = ordinal_value(lexed.lower(at), language.tag) if joins or lexed.near(at) else None
    limit = 100 if value % 100 == 0 else 10 if value % 10 == 0 and value % 100 >= 20 else 0
    if found is None or (not joins and not _is_one_ordinal(lexed, at, language)):
        return None
    if found[0] >= 100 > value:
        return replace(atom, last=at + 1, value=value * found[0], kind="ordinal")
    if not 0 < found[0] < limit:
        return None
    return replace(atom, last=at + 1, value=value + found[0], kind="ordinal")


def _is_one_ordinal(lexed: Lexed, at: int, language: Language) -> bool:
    """Whether an ordinal behind a number makes one with it: “came twenty first”, and not “twenty first-year students”
    or “twenty first graders”."""
    if language.numbers.numerals.compounds is not None:
        return False
    return not lexed.is_hyphen(at + 1) and not is_countable(lexed.lower(at + 1), language)


def read_ordinal(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """“second”, “twenty-second”, “zweiundzwanzigste”."""
    found = ordinal_value(lexed.lower(index), language.tag)
    if found is not None:
        return Atom(
            first=index,
            last=index + 1,
            kind="rank" if found[1] else "ordinal",
            value=Decimal(found[0]),
            superlative=found[1],
        )
    return None

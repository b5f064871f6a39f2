"""A word goes in; the quantity, rank, fraction or label that it begins comes out, if it begins one."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from msgspec.structs import replace

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.ordinals import ordinal_value, read_ordinal, with_ordinal
from factsheet.text.numbers.spelled import (
    HALF,
    read_decimals,
    read_fraction,
    read_half_after,
    read_scale,
    scale_of,
    word_value,
)
from factsheet.text.numbers.wholes import read_whole, read_year_words


def read_word(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """What a word begins: the first reading that fits."""
    if not may_begin(lexed.lower(index), language.tag):
        return None
    return (
        _indefinite(lexed, index, language)
        or _part_of_scale(lexed, index, language)
        or _fraction(lexed, index, language)
        or _cardinal(lexed, index, language)
        or read_ordinal(lexed, index, language)
        or _multiple(lexed, index, language)
    )


_SHORT = frozenset(("pc",))
"""“a PC” is a computer."""


@lru_cache(maxsize=1 << 16)
def may_begin(word: str, tag: str) -> bool:
    """Whether a word can begin a number at all: most cannot, and need no further look."""
    language = language_for(tag)
    numerals = language.numbers.numerals
    return (
        word in numerals.articles
        or word in numerals.hundred
        or word in numerals.plural_scales
        or word in numerals.half
        or word in numerals.mixed
        or word in numerals.parts_of_million
        or word in numerals.multiples
        or scale_of(word, language) is not None
        or word_value(word, language) is not None
        or ordinal_value(word, tag) is not None
        or multiple_value(word, tag) is not None
        or word in numerals.fractions
    )


@lru_cache(maxsize=1 << 16)
def multiple_value(word: str, tag: str) -> int | None:
    """The factor of a multiple in one word: `double`, `tenfold`, `dreimal`."""
    language = language_for(tag)
    numerals = language.numbers.numerals
    if word in numerals.multiples:
        return numerals.multiples[word]
    for ending in numerals.multiple_endings:
        if word.endswith(ending) and (value := word_value(word.removesuffix(ending), language)):
            return value if value > 1 else None
    return None


def _indefinite(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """“dozens”, “tens of thousands”, “several hundred”."""
    numerals = language.numbers.numerals
    word = lexed.lower(index)
    is_scale = word in numerals.hundred or scale_of(word, language) is not None
    before = index - 2 if lexed.lower(index - 1) in language.numbers.nouns.partitive else index - 1
    if word not in numerals.plural_scales and not (is_scale and lexed.lower(before) in numerals.vague):
        return None
    last = index + 1
    while lexed.lower(last) in numerals.plural_scales or scale_of(lexed.lower(last), language) is not None:
        last += 1
    if lexed.lower(last) in language.numbers.nouns.partitive and lexed.lower(last + 1) in numerals.plural_scales:
        last += 2
    return Atom(first=index, last=last, kind="indefinite")


def _part_of_scale(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """“half a million”, “a quarter of a million”, “anderthalb Millionen”, “eine Viertelmillion”, “a half-billion”."""
    numerals = language.numbers.numerals
    position = index + 1 if lexed.lower(index) in numerals.articles else index
    word = lexed.lower(position)
    if word in numerals.parts_of_million:
        value = numerals.parts_of_million[word] * 10**6
        return Atom(first=index, last=position + 1, value=value, scale=Decimal(10**6))
    if word in numerals.mixed and position == index:
        return _times_scale(lexed, Atom(first=index, last=index + 1, value=numerals.mixed[word]), language)
    part: tuple[Decimal, int] | None = read_fraction(lexed, index, language)
    if word in numerals.half:
        part = HALF, position + 1
    elif word in numerals.only_counted_fractions:
        part = Decimal(1) / numerals.fractions[word], position + 1
    if part is None:
        return None
    position = part[1]
    if lexed.lower(position) in language.numbers.nouns.partitive and lexed.lower(position + 1) in numerals.articles:
        position += 2
    else:
        # “half a million”, “half-a-million”, “a half-billion”
        position += lexed.is_hyphen(position)
        if lexed.lower(position) in numerals.articles:
            position += 1 + lexed.is_hyphen(position + 1)
    scale = read_scale(lexed, position, language)
    if scale is None:
        return None
    return Atom(first=index, last=scale[1], value=part[0] * scale[0], scale=scale[0])


def _times_scale(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    scale = read_scale(lexed, atom.last, language)
    if scale is None or atom.value is None:
        return atom
    return replace(atom, value=atom.value * scale[0], scale=scale[0], last=scale[1])


def _fraction(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """“two-thirds”, “a third of”, “half”, “ein Drittel”."""
    numerals, nouns = language.numbers.numerals, language.numbers.nouns
    if lexed.lower(index) in numerals.half:
        is_noun = ordinal_value(lexed.lower(index - 1), language.tag) is not None or lexed.is_hyphen(index + 1)
        return None if is_noun else Atom(first=index, last=index + 1, kind="fraction", value=HALF)
    found = read_fraction(lexed, index, language)
    if found is None:
        return None
    last_word, following = lexed.lower(found[1] - 1), lexed.lower(found[1])
    ends = lexed.form(found[1]) != "word" or following in nouns.partitive or following in nouns.function_words
    if last_word in numerals.ordinals and not last_word.endswith("s") and not ends:
        # “a third office” counts offices, and “one fifth column” is no fifth of anything.
        return None
    if (
        last_word in numerals.only_counted_fractions
        and lexed.lower(index) in numerals.articles
        and following not in nouns.partitive
    ):
        return None
    return Atom(first=index, last=found[1], kind="fraction", value=found[0])


def _cardinal(lexed: Lexed, index: int, language: Language) -> Atom | None:
    numerals = language.numbers.numerals
    if (year := read_year_words(lexed, index, language)) is not None:
        return Atom(first=index, last=year.last, kind="year", value=year.value)
    has_article = lexed.lower(index) in numerals.articles
    start = index + 1 if has_article else index
    if has_article and lexed.form(start) == "word" and lexed.lower(start) in language.numbers.nouns.percent - _SHORT:
        # “um ein Prozent”
        return Atom(first=index, last=start, value=Decimal(1))
    if has_article and not (lexed.near(start) and read_scale(lexed, start, language)):
        return None
    if lexed.lower(start) in numerals.scale_abbreviations:
        return None
    between = lexed.lower(index - 1) in language.numbers.settings.between and not _two_joins(lexed, start, language)
    found = read_whole(lexed, start, language, joins=not between)
    if found is None:
        return None
    atom = Atom(first=index, last=found.last, value=found.value, scale=found.scale)
    if _is_dictated(lexed, atom, language) and (more := read_whole(lexed, found.last, language)) is not None:
        return replace(atom, kind="label", value=None, last=more.last)
    if (decimals := read_decimals(lexed, found.last, language)) is not None:
        return _times_scale(lexed, replace(atom, value=found.value + decimals[0], last=decimals[1]), language)
    if found.scale == 1 and len(lexed.lower(found.last)) > 1 and lexed.near(found.last):
        # “zwei Mio.”, and not “two m”.
        abbreviated = read_scale(lexed, found.last, language)
        if abbreviated is not None and lexed.lower(found.last) in numerals.scale_abbreviations:
            return _times_scale(lexed, atom, language)
    half = read_half_after(lexed, found.last, language)
    if half is not None and not between:
        # “a million and a half” is half of a million more, “two and a half million” two and a half.
        atom = replace(atom, value=found.value + half[0] * found.scale, last=half[1])
        if found.scale == 1:
            atom = _times_scale(lexed, atom, language)
    return with_ordinal(lexed, atom, language) or _as_multiple(lexed, atom, language)


def _is_dictated(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """“one twenty two” is 122 or a row of two numbers: nobody can tell, so neither passes."""
    if atom.last - atom.first != 1 or not 0 < (atom.value or 0) < 10 or language.numbers.numerals.compounds:
        return False
    following = word_value(lexed.lower(atom.last), language) if lexed.near(atom.last) else None
    return following is not None and following >= 20


def _two_joins(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether “between … and …” holds a second “and”, so that the first may belong to the number before it."""
    joiner = language.numbers.numerals.joiner
    return sum(lexed.lower(position) == joiner for position in range(index, index + 10)) > 1


def _as_multiple(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    numerals = language.numbers.numerals
    position = atom.last + 1 if lexed.is_hyphen(atom.last) else atom.last
    if lexed.lower(position) in numerals.multiple_words and lexed.near(position):
        return replace(atom, kind="multiple", last=position + 1)
    return atom


def _multiple(lexed: Lexed, index: int, language: Language) -> Atom | None:
    value = multiple_value(lexed.lower(index), language.tag)
    return None if value is None else Atom(first=index, last=index + 1, kind="multiple", value=Decimal(value))

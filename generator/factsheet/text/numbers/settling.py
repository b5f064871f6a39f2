"""A quantity and the text around it go in; it comes out as the day, year, rank, name or sum of money that it is."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from msgspec.structs import replace

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.date_words import full_names
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.clause_words import STOPS
from factsheet.text.numbers.labels import is_named
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.units import counts_people, is_unit_word
from factsheet.text.numbers.years import SHORT_WORD, is_countable, read_year

COUNTED_REACH = 6
"""Lexemes from those who are counted to the number they reach: “subscribers in Spain rose to 1.2m”."""


def settled(lexed: Lexed, atom: Atom, language: Language, before: Atom | None) -> Atom:
    """The same, once what stands around it has said which kind it is."""
    atom = _signed(lexed, atom, language)
    if atom.kind == "ordinal" and lexed.lower(atom.first - 1) in language.numbers.numerals.every:
        # “every fifth student” is one in five
        return replace(atom, kind="ratio", value=None, low=Decimal(1), high=atom.value)
    if atom.kind in ("ordinal", "rank"):
        return _day(lexed, atom, language) or _ranked(lexed, atom, language)
    if atom.kind != "cardinal" or atom.value is None:
        return atom
    if is_named(lexed, atom, language):
        return replace(atom, kind="label")
    paid = _paid(lexed, atom, language)
    if paid is not None:
        return paid
    return (
        read_year(lexed, atom, language, before)
        or _day(lexed, atom, language)
        or _measured(lexed, atom, language, before)
    )


def _signed(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """A minus sign or the word; a hyphen before a figure is a minus only where a percentage or a degree follows."""
    if atom.value is None or atom.first == 0:
        return atom
    before = atom.first - 1
    starts = not lexed.touches(before) or lexed.lower(before - 1) in ("(", '"')
    is_sign = lexed.lower(before) == "-" and lexed.touches(atom.first) and starts
    unit = lexed.lower(atom.last)
    measured = (
        unit in language.numbers.nouns.percent or unit == "°" or is_unit_word(unit, language, "temperature/degree")
    )
    if (
        atom.in_figures
        and is_sign
        and (lexed.stored_mark(before) == "−" or (measured and lexed.stored_mark(before) == "-"))
    ):
        return replace(atom, first=before, value=-atom.value)
    if lexed.lower(before) in language.numbers.numerals.minus and measured:
        return replace(atom, first=before, value=-atom.value)
    return atom


def _paid(lexed: Lexed, atom: Atom, language: Language) -> Atom | None:
    """A currency before the figure, with the scale that the letter after it then is: `£3m`."""
    if not atom.in_figures:
        return None
    first = atom.first - 1
    if lexed.lower(first) == "." and lexed.touches(first):
        first -= 1
    marks = language.numbers.nouns.currency_marks
    if first < 0 or not lexed.near(atom.first):
        return None
    name = marks.get(lexed.text(first))
    if lexed.touches(first) and (longer := marks.get(lexed.text(first - 1) + lexed.text(first))):
        first, name = first - 1, longer
    if name is None:
        return None
    return letter_scaled(lexed, replace(atom, first=first, kind="money", unit=name), language)


def letter_scaled(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """`m` for million, `b` for billion."""
    scale = language.numbers.numerals.glued_scales.get(lexed.lower(atom.last))
    if scale is None or atom.scale != 1 or not lexed.touches(atom.last) or atom.value is None:
        return atom
    return replace(atom, value=atom.value * scale, scale=Decimal(scale), last=atom.last + 1)


def _measured(lexed: Lexed, atom: Atom, language: Language, before: Atom | None) -> Atom:
    """`3m people` and `3m households` count millions, `3m` alone is a length, but for people who “reached 3m”."""
    if not atom.in_figures or not lexed.touches(atom.last):
        return atom
    if _goes_on_in_millions(lexed, atom, before, language) or _counts_up_to(lexed, atom, language):
        return letter_scaled(lexed, atom, language)
    following = lexed.lower(atom.last + 1)
    is_money = lexed.lower(atom.last + 1) in language.numbers.nouns.currency_marks or following.startswith(
        ("euro", "dollar")
    )
    plurals = () if language.numbers.nouns.nouns_have_capitals else ("s",)
    is_counted = lexed.form(atom.last + 1) == "word" and following.endswith(plurals) and len(following) > SHORT_WORD
    # “1.2b” is a sum: nothing is measured in parts of a b.
    is_billions = lexed.lower(atom.last) == "b" and atom.value is not None and atom.value % 1 != 0
    if counts_people(following, language) or is_money or is_counted or is_billions:
        return letter_scaled(lexed, atom, language)
    return atom


def _goes_on_in_millions(lexed: Lexed, atom: Atom, before: Atom | None, language: Language) -> bool:
    """“from 1.2m in June to 1.5m”, where the first has been read so."""
    if before is None or before.scale == 1 or lexed.lower(atom.last + 1) in language.numbers.settings.of_length:
        return False
    settings, leads = language.numbers.settings, lexed.lower(atom.first - 1)
    is_led = (
        leads in language.numbers.clauses.joins | settings.from_ | settings.to | language.numbers.measures.change_to
    )
    is_same = is_led and lexed.lower(before.last - 1) == lexed.lower(atom.last)
    return is_same and not any(lexed.lower(index) in STOPS for index in range(before.last, atom.first))


def _counts_up_to(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """“Its subscribers reached 1.2m”, but not “the climbers reached 300m above the lake”."""
    tables = language.numbers.measures
    if (
        lexed.lower(atom.first - 1) not in tables.change_to | tables.reaching
        or lexed.lower(atom.last + 1) in language.numbers.settings.of_length
    ):
        return False
    first = max(0, atom.first - COUNTED_REACH)
    return any(counts_people(lexed.lower(index), language) for index in range(first, atom.first - 1))


def _day(lexed: Lexed, atom: Atom, language: Language) -> Atom | None:
    """The day of a month, on either side of the month's name."""
    if not atom.in_figures or atom.value is None or not 1 <= atom.value <= 31 or atom.scale != 1:
        return None
    after = atom.last + 1 if lexed.lower(atom.last) in language.numbers.nouns.partitive else atom.last
    if _is_month(lexed, after, language) or _has_day_after(lexed, atom, language):
        return replace(atom, kind="date")
    before = atom.first - 1
    is_abbreviated = lexed.lower(before) == "."
    if is_abbreviated:
        before -= 1
    if not _is_month(lexed, before, language) or language.numbers.nouns.nouns_have_capitals:
        # German “im Mai 40 Bahnen und im Juni 12”: there the day stands before its month.
        return None
    if is_abbreviated and lexed.form(atom.last) == "word" and lexed.lower(before) in _full_months(language.tag):
        # “in June. 17 died”
        return None
    # “In June 20 workers left” counts workers, “on June 20 workers left” tells a day.
    previous, following = lexed.lower(before - 1), lexed.lower(atom.last)
    in_month = previous in language.numbers.settings.year_after
    counted = counts_people(following, language) or is_unit_word(following, language)
    if previous in language.numbers.settings.before_months:
        counted = counted or is_countable(following, language)
    return None if (in_month and counted) or following in language.numbers.nouns.percent else replace(atom, kind="date")


@cache
def _full_months(tag: str) -> frozenset[str]:
    return full_names(language_for(tag).dates.months)


def _has_day_after(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """“on 15 and 17 September”: the first is a day too."""
    day = lexed.lower(atom.last + 1)
    is_list = lexed.lower(atom.last) in language.numbers.clauses.joins and day.isdecimal() and int(day[:3]) <= 31
    return is_list and _is_month(lexed, atom.last + 2, language)


def _is_month(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether a word names a month; in small letters one that is a word too (“may”) only behind a preposition."""
    if not 0 <= index < len(lexed):
        return False
    word, months, dates = lexed.text(index), language.numbers.settings.months, language.dates
    if word in months or not word.islower() or word.capitalize() not in months:
        return word in months
    return word not in dates.homographs or lexed.lower(index - 1) in dates.prepositions


def _ranked(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """An ordinal with the superlative after it, or with the generation that it counts."""
    position = atom.last + 1 if lexed.is_hyphen(atom.last) else atom.last
    word = lexed.lower(position)
    if word in language.numbers.settings.generation:
        return replace(atom, is_generation=True)
    if atom.kind == "rank" or not language.numbers.numerals.superlatives.fullmatch(word):
        return atom
    last, superlative = position + 1, word
    if word in ("most", "least") and lexed.form(last) == "word":
        last, superlative = last + 1, f"{word} {lexed.lower(last)}"
    return replace(atom, kind="rank", superlative=superlative, last=last)

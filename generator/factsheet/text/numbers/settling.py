"""A quantity and the text around it go in; it comes out as the day, year, rank, name or sum of money that it is."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.units import counts_people, dimension_of, is_unit_word

LATEST_YEAR = 2199
EARLIEST_YEAR = 1000
"""Four figures outside these years are a quantity wherever they stand."""
RECENT_YEARS = range(1800, 2100)
"""Without a word before it that asks for a year, only these are taken for one."""
SHORT_WORD = 4
"""“was”, “does”, “less” end like plurals and are none."""
LATE_YEARS = range(1900, 2100)
"""Those that news speak of most, which need least around them to be taken for years."""


def settled(lexed: Lexed, atom: Atom, language: Language, before: Atom | None) -> Atom:
    """The same, once what stands around it has said which kind it is."""
    atom = _signed(lexed, atom, language)
    if atom.kind in ("ordinal", "rank"):
        return _day(lexed, atom, language) or _ranked(lexed, atom, language)
    if atom.kind != "cardinal" or atom.value is None:
        return atom
    if _is_named(lexed, atom, language):
        return replace(atom, kind="label")
    paid = _paid(lexed, atom, language)
    if paid is not None:
        return paid
    return _year(lexed, atom, language, before) or _day(lexed, atom, language) or _measured(lexed, atom, language)


def _signed(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """A minus sign or the word; a hyphen before a figure is a minus only where a percentage or a degree follows."""
    if atom.value is None or atom.first == 0 or not atom.in_figures:
        return atom
    before = atom.first - 1
    starts = not lexed.touches(before) or lexed.lower(before - 1) in ("(", '"')
    is_sign = lexed.lower(before) == "-" and lexed.touches(atom.first) and starts
    unit = lexed.lower(atom.last)
    measured = (
        unit in language.numbers.nouns.percent or unit == "°" or is_unit_word(unit, language, "temperature/degree")
    )
    if is_sign and (lexed.stored_mark(before) == "−" or (measured and lexed.stored_mark(before) == "-")):
        return replace(atom, first=before, value=-atom.value)
    if lexed.lower(before) in language.numbers.numerals.minus and measured:
        return replace(atom, first=before, value=-atom.value)
    return atom


def _is_named(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """Whether the number is only the name of one of its kind: `page 5`, `No. 5`, `Channel Four`."""
    before = atom.first - 1
    if lexed.lower(before) == ".":
        before -= 1
    word = lexed.lower(before)
    if word in language.numbers.settings.label_after:
        # “Channel 4 viewers” has a capital, “in phase 400 people” has none.
        is_name = lexed[before].text != word and not language.numbers.nouns.nouns_have_capitals
        if counts_people(lexed.lower(atom.last), language) and not is_name:
            return False
        return word != "no" or lexed.lower(before + 1) == "." or is_name
    if _is_address(lexed, atom, language) or _is_round_age(lexed, atom, language):
        return True
    is_word = not atom.in_figures and atom.last - atom.first == 1
    if not is_word or language.numbers.numerals.capitals_are_nouns:
        return False
    if lexed.lower(before) in language.numbers.nouns.partitive:
        # “the Group of Seven”
        before -= 1
    return lexed.is_capital(atom.first) and lexed.is_capital(before) and not lexed.is_capital(atom.last)


def _is_address(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """The number of a house, before its street or after it: “10 Downing Street”, “Hauptstraße 5”."""
    streets = language.numbers.settings.streets
    if language.numbers.settings.numbers_follow_streets:
        return lexed.is_capital(atom.first - 1) and bool(streets.fullmatch(lexed.lower(atom.first - 1)))
    last = atom.last
    while lexed.is_capital(last) and last < atom.last + 4:
        last += 1
    return last > atom.last + 1 and bool(streets.fullmatch(lexed.lower(last - 1)))


def _is_round_age(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """The German “Mitte 50”."""
    before = lexed.lower(atom.first - 1) in language.numbers.settings.year_prefixes
    return before and atom.in_figures and atom.value in (20, 30, 40, 50, 60, 70, 80, 90)


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
    name = marks.get(lexed[first].text)
    if lexed.touches(first) and (longer := marks.get(lexed[first - 1].text + lexed[first].text)):
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


def _measured(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """`3m people` and `3m households` count millions, `3m` alone is a length."""
    if not atom.in_figures or not lexed.touches(atom.last):
        return atom
    following = lexed.lower(atom.last + 1)
    is_money = lexed.lower(atom.last + 1) in language.numbers.nouns.currency_marks or following.startswith(
        ("euro", "dollar")
    )
    plurals = () if language.numbers.nouns.nouns_have_capitals else ("s",)
    is_counted = lexed.form(atom.last + 1) == "word" and following.endswith(plurals) and len(following) > SHORT_WORD
    if counts_people(following, language) or is_money or is_counted:
        return letter_scaled(lexed, atom, language)
    return atom


def _year(lexed: Lexed, atom: Atom, language: Language, before: Atom | None) -> Atom | None:
    if not atom.in_figures or atom.last - atom.first != 1 or not lexed[atom.first].text.isdecimal():
        return None
    value = int(atom.value or 0)
    if not (EARLIEST_YEAR <= value <= LATEST_YEAR and len(lexed[atom.first].text) == 4):
        return None
    year = replace(atom, kind="year")
    following, previous = lexed.lower(atom.last), lexed.lower(atom.first - 1)
    if previous == "." and lexed.touches(atom.first - 1):
        previous = lexed.lower(atom.first - 2)
    if lexed.is_hyphen(atom.first - 1) and lexed.lower(atom.first - 2) in language.numbers.settings.year_prefixes:
        return year
    settings = language.numbers.settings
    if value in RECENT_YEARS and previous in settings.only_year_after:
        return year
    if (
        counts_people(following, language)
        or is_unit_word(following, language)
        or following in language.numbers.nouns.percent
    ):
        return None
    if following in language.numbers.nouns.currency_marks or lexed[atom.last - 1].text == "":
        return None
    if previous in settings.year_after and not dimension_of(following, language.tag):
        return year
    if before is not None and before.kind == "date" and atom.first - before.last <= 2:
        return year
    if following in settings.year_before and previous not in settings.year_before_not_after:
        return year
    if value not in RECENT_YEARS:
        return None
    if before is not None and before.kind == "year" and atom.first - before.last <= 1:
        return year
    return year if _stands_for_a_year(lexed, atom, language) else None


def _stands_for_a_year(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """Without a word for it before the figure: “the 2019 report”, “the end of 2019”, “(2019)”."""
    previous = lexed.lower(atom.first - 1)
    has_word = lexed.form(atom.last) == "word" and lexed.lower(atom.last) not in language.numbers.nouns.function_words
    noun_follows = has_word and (lexed.is_capital(atom.last) or not language.numbers.nouns.nouns_have_capitals)
    determined = previous in language.numbers.nouns.determiners or previous in language.numbers.numerals.articles
    if determined:
        return noun_follows
    if previous in language.numbers.nouns.partitive:
        return not noun_follows
    if previous == "(" and lexed.lower(atom.last) in (")", ":", ",", ";"):
        return True
    if not noun_follows and previous in language.numbers.clauses.comparisons:
        return True
    if language.numbers.nouns.nouns_have_capitals and not noun_follows and _is_adverbial(lexed, atom, language):
        return True
    # “World Cup 2022”, “Agenda 2030”
    return lexed.is_capital(atom.first - 1) and not dimension_of(lexed.lower(atom.last), language.tag)


def _is_adverbial(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """German “kamen 2015 nach Deutschland”: a year with no word for it, which nothing shows to be a quantity.

    A round figure is left a quantity, which “arbeiten 2000 in Köln” more often means.
    """
    previous, tables = lexed.lower(atom.first - 1), language.numbers.measures
    if lexed.form(atom.first - 1) != "word" or atom.value is None or atom.value % 50 == 0:
        return False
    is_measured = previous in tables.change_to | tables.change_by | tables.fillers | _qualifying(language.tag)
    return not is_measured and LATE_YEARS[0] <= atom.value <= LATE_YEARS[-1]


@cache
def _qualifying(tag: str) -> frozenset[str]:
    """The last words of what qualifies a number."""
    return frozenset(phrase.split()[-1] for phrase in language_for(tag).numbers.measures.qualifiers)


def _day(lexed: Lexed, atom: Atom, language: Language) -> Atom | None:
    """The day of a month, on either side of the month's name."""
    if not atom.in_figures or atom.value is None or not 1 <= atom.value <= 31 or atom.scale != 1:
        return None
    months = language.numbers.settings.months
    after = atom.last + 1 if lexed.lower(atom.last) in language.numbers.nouns.partitive else atom.last
    if after < len(lexed) and lexed[after].text in months:
        return replace(atom, kind="date")
    before = atom.first - 1
    if lexed.lower(before) == ".":
        before -= 1
    if before < 0 or lexed[before].text not in months:
        return None
    # “In June 20 workers left” counts workers, “on June 20 workers left” tells a day.
    in_month = lexed.lower(before - 1) in language.numbers.settings.year_after
    counted = counts_people(lexed.lower(atom.last), language) or is_unit_word(lexed.lower(atom.last), language)
    return (
        None
        if (in_month and counted) or lexed.lower(atom.last) in language.numbers.nouns.percent
        else replace(atom, kind="date")
    )


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

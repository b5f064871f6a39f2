"""Four figures and the text around them go in; they come out as a year, or not at all where they count something."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

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


def read_year(lexed: Lexed, atom: Atom, language: Language, before: Atom | None) -> Atom | None:
    """The year, or None where it is none; `before` is the number before it."""
    if not atom.in_figures or atom.last - atom.first != 1 or not lexed.text(atom.first).isdecimal():
        return None
    value = int(atom.value or 0)
    if not (EARLIEST_YEAR <= value <= LATEST_YEAR and len(lexed.text(atom.first)) == 4):
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
    if following in language.numbers.nouns.currency_marks or lexed.text(atom.last - 1) == "":
        return None
    if previous in settings.year_after and not dimension_of(following, language.tag):
        return year
    if value in RECENT_YEARS and previous in settings.to and _is_time(lexed.lower(atom.first - 2), language):
        # “in the decade to 2019”
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
        # “the class of 1984 met”, and not “a total of 1984 workers” or “a crowd of 1984”
        is_crowd = lexed.lower(atom.first - 2) in language.numbers.nouns.collective
        return not is_crowd and not (noun_follows and is_countable(lexed.lower(atom.last), language))
    if previous == "(" and lexed.lower(atom.last) in (")", ":", ",", ";"):
        return True
    if not noun_follows and previous in language.numbers.clauses.comparisons:
        return True
    if language.numbers.nouns.nouns_have_capitals and not noun_follows and _is_adverbial(lexed, atom, language):
        return True
    if _qualifies(lexed, atom.first - 1, language):
        return False
    if previous in language.numbers.settings.from_ and not noun_follows and _is_late(atom):
        # “will be built from 2026.”
        return lexed.lower(atom.last) in (".", ",", ";", ")", "")
    # “World Cup 2022”, “Agenda 2030”
    return lexed.is_capital(atom.first - 1) and not dimension_of(lexed.lower(atom.last), language.tag)


def _is_time(word: str, language: Language) -> bool:
    return dimension_of(word, language.tag) == "time"


def _is_late(atom: Atom) -> bool:
    return atom.value is not None and LATE_YEARS[0] <= atom.value <= LATE_YEARS[-1]


def _is_adverbial(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """German “kamen 2015 nach Deutschland”: a year with no word for it, which nothing shows to be a quantity.

    A round figure is left a quantity, which “arbeiten 2000 in Köln” more often means.
    """
    previous, tables = lexed.lower(atom.first - 1), language.numbers.measures
    opens = atom.first == 0 or lexed.lower(atom.first - 1) in (".", "!", "?")
    if atom.value is None or atom.value % 50 == 0:
        return False
    goes_on = lexed.form(atom.last) == "word" and lexed.lower(atom.last) not in language.numbers.settings.no_year_before
    if lexed.form(atom.first - 1) != "word" and not ((opens or previous == ",") and goes_on):
        return False
    is_measured = previous in tables.change_to | tables.change_by | tables.fillers
    return not is_measured and not _qualifies(lexed, atom.first - 1, language) and _is_late(atom)


def is_countable(word: str, language: Language) -> bool:
    """Whether a word is a noun that is known, or looks like the plural of one."""
    if language.numbers.nouns.nouns_have_capitals or dimension_of(word, language.tag):
        return True
    return word.endswith("s") and len(word) > SHORT_WORD


def _qualifies(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether a lexeme ends what qualifies a number: “about”, German “ca.”, whose stop ends no sentence."""
    if lexed.lower(index) == "." and lexed.touches(index):
        return f"{lexed.lower(index - 1)} ." in language.numbers.measures.qualifiers
    return lexed.lower(index) in _qualifying(language.tag)


@cache
def _qualifying(tag: str) -> frozenset[str]:
    """The last words of what qualifies a number."""
    return frozenset(phrase.split()[-1] for phrase in language_for(tag).numbers.measures.qualifiers)

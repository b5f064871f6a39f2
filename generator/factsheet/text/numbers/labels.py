"""A number and what stands beside it go in; whether it only names something (a page, a road, a house) comes out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.units import counts_people

_HIGHEST_ROAD = 999
"""Motorways and lines have up to three figures."""
_LONGEST_ABBREVIATION = 4
"""Letters before a full stop that does not end a sentence: “No. 5”, “Fig. 5”, German “Ziff. 5”."""


def is_named(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """Whether the number is only the name of one of its kind: `page 5`, `No. 5`, `Channel Four`."""
    before = atom.first - 1
    is_abbreviated = lexed.lower(before) == "." and len(lexed.lower(before - 1)) <= _LONGEST_ABBREVIATION
    if is_abbreviated:
        before -= 1
    word = lexed.lower(before)
    if word in language.numbers.settings.label_after:
        # “Channel 4 viewers” has a capital, “in phase 400 people” has none.
        is_name = lexed.text(before) != word and not language.numbers.nouns.nouns_have_capitals
        if counts_people(lexed.lower(atom.last), language) and not is_name:
            return False
        if _counts_in(lexed, before, atom.last, language):
            return False
        return word != "no" or is_abbreviated or is_name
    if _is_road(lexed, atom, language) or _is_address(lexed, atom, language) or _is_round_age(lexed, atom, language):
        return True
    is_word = not atom.in_figures and atom.last - atom.first == 1
    if not is_word or is_abbreviated or language.numbers.numerals.capitals_are_nouns:
        return False
    if lexed.lower(before) in language.numbers.nouns.partitive:
        # “the Group of Seven”
        before -= 1
    return lexed.is_capital(atom.first) and lexed.is_capital(before) and not lexed.is_capital(atom.last)


def _counts_in(lexed: Lexed, before: int, last: int, language: Language) -> bool:
    """German “es gibt im Kreis 30 Höfe”: the article before, and the noun behind, show that it is no name."""
    if not language.numbers.nouns.nouns_have_capitals or not lexed.is_capital(last):
        return False
    is_name = lexed.lower(last) in language.numbers.settings.label_after
    return not is_name and lexed.lower(before - 1) in language.numbers.settings.with_article


def _is_road(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """The German “A 25”, “B 96”, “U 5”: a road or a line by its letter."""
    if not language.numbers.nouns.nouns_have_capitals or not atom.in_figures or (atom.value or 0) > _HIGHEST_ROAD:
        return False
    before = atom.first - 1
    return lexed.is_capital(before) and len(lexed.text(before)) == 1 and lexed.near(atom.first)


def _is_address(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """The number of a house, before its street or after it: “10 Downing Street”, “Hauptstraße 5”."""
    streets = language.numbers.settings.streets
    if language.numbers.settings.numbers_follow_streets:
        return lexed.is_capital(atom.first - 1) and bool(streets.fullmatch(lexed.lower(atom.first - 1)))
    if _follows_street(lexed, atom, language):
        return True
    last = atom.last
    while lexed.is_capital(last) and last < atom.last + 4:
        last += 1
    return last > atom.last + 1 and bool(streets.fullmatch(lexed.lower(last - 1)))


def _follows_street(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """“at Harrow Lane 27 for two years”: behind the name of a street, with nothing that is counted."""
    street, nouns = atom.first - 1, language.numbers.nouns
    named = lexed.is_capital(street) and lexed.is_capital(street - 1) and lexed.near(atom.first)
    if not named or not atom.in_figures or not language.numbers.settings.streets.fullmatch(lexed.lower(street)):
        return False
    following = lexed.lower(atom.last)
    return lexed.form(atom.last) != "word" or following in nouns.function_words - nouns.copulas


def _is_round_age(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """The German “Mitte 50”."""
    before = lexed.lower(atom.first - 1) in language.numbers.settings.year_prefixes
    return before and atom.in_figures and atom.value in (20, 30, 40, 50, 60, 70, 80, 90)

"""A number between commas or brackets goes in; whether it is the age of whoever stands before it comes out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.units import dimension_of

GREATEST_AGE = 110
"""Hardly anybody has lived longer; what is more counts something."""
ARTICLE_REACH = 3
"""Lexemes from a noun back to its article: “der frühere langjährige Bürgermeister”."""
LEAST_AGE = 15
"""Of those who may be a place, and the figure how many there are."""


def is_age_in_apposition(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """“Zhao Lei, 45, said”, “the driver, 34, and her son, 9, were hurt”, “Ann Berg (61)”; not “Kiel (61)”."""
    marks, value = (lexed.lower(atom.first - 1), lexed.lower(atom.last)), atom.value or 0
    if marks not in ((",", ","), ("(", ")")) or not atom.in_figures or not 0 < value <= GREATEST_AGE:
        return False
    speech, before = language.speech, lexed.lower(atom.first - 2)
    if not language.numbers.nouns.nouns_have_capitals and before in either(speech.titles, speech.callings):
        # Of several it is how many they are: “doctors, 34, and nurses, 50”.
        return not before.endswith("s")
    if marks == ("(", ")") and _is_one_person(lexed, atom.first - 2, language):
        return True
    if lexed.lower(atom.first - 3) in either(speech.men, speech.women) and lexed.is_capital(atom.first - 2):
        return lexed.is_capital(atom.first - 3)
    return marks == (",", ",") and lexed.is_capital(atom.first - 2) and value >= LEAST_AGE


def _is_one_person(lexed: Lexed, index: int, language: Language) -> bool:
    """German “der frühere Bürgermeister (61)”, “die Fahrerin (34)”; not “Ärzte (34)”."""
    nouns, noun = language.numbers.nouns, lexed.lower(index)
    if not nouns.of_one_man or not (_is_person(noun, language) or _is_person(noun.removesuffix("in"), language)):
        return False
    articles = nouns.of_one_woman if noun.endswith(nouns.woman_endings) else nouns.of_one_man
    for position in range(index - 1, max(-1, index - 1 - ARTICLE_REACH), -1):
        if lexed.lower(position) in articles:
            return True
        if lexed.form(position) != "word" or lexed.is_capital(position):
            return False
    return False


def _is_person(noun: str, language: Language) -> bool:
    speech = language.speech
    is_titled = noun in speech.titles or noun in speech.callings or noun.endswith(speech.title_ends)
    return is_titled or dimension_of(noun, language.tag) == "people"

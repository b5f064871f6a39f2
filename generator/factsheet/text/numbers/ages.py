"""A number between commas or brackets goes in; whether it is the age of whoever stands before it comes out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed

GREATEST_AGE = 110
"""Hardly anybody has lived longer; what is more counts something."""
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
    if lexed.lower(atom.first - 3) in either(speech.men, speech.women) and lexed.is_capital(atom.first - 2):
        return lexed.is_capital(atom.first - 3)
    return marks == (",", ",") and lexed.is_capital(atom.first - 2) and value >= LEAST_AGE

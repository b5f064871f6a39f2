"""The words around a number go in; whether those it counts go, as jobs and workers do, comes out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers.clause_words import CLAUSE_WINDOW, STOPS, VERB_WINDOW
from factsheet.text.numbers.lexemes import Lexed

_NEAR = 2
"""Lexemes between a number and the verb that they must go: “4700 Mitarbeiter müssen”."""


def goes(lexed: Lexed, index: int, language: Language, starts: set[int]) -> bool:
    """“300 jobs could go at the works”: a verb with nothing behind it but when, where or why."""
    tables, nouns, settings = language.numbers.measures, language.numbers.nouns, language.numbers.settings
    for position in range(index, min(len(lexed), index + VERB_WINDOW)):
        if lexed.lower(position) in STOPS or position in starts:
            return False
        if lexed.lower(position) in tables.going:
            behind = lexed.lower(position + 1)
            ends = lexed.form(position + 1) != "word" or behind in nouns.function_words
            return ends and behind not in settings.to
    return False


def must_go(lexed: Lexed, before: int, index: int, language: Language) -> bool:
    """German “47 Mitarbeiter müssen bis Mai gehen”, “im Mai mussten 47 gehen”: they lose their work; not “müssen zur
    Schule gehen”. `before` is where the words that qualify the number begin, `index` the lexeme behind it."""
    tables = language.numbers.measures
    verbs = (lexed.lower(position) for position in (before - 1, *range(index, index + _NEAR)))
    if not tables.having_to.intersection(verbs):
        return False
    for position in range(index, min(len(lexed), index + CLAUSE_WINDOW)):
        word = lexed.lower(position)
        if word in STOPS or word == "," or word in tables.whither:
            return False
        if word in tables.to_go:
            return lexed.form(position + 1) != "word" or lexed.lower(position + 1) in language.numbers.clauses.joins
    return False

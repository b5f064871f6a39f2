"""A number or a name and the words beside it go in; whether it is the subject of a verb right there comes out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers.clause_words import is_deed, qualifying_words
from factsheet.text.numbers.lexemes import Lexed

_REACH = 5
"""Lexemes from a name to the number behind its verb: “Kenya has hired at least 400”."""


def number_has_verb(lexed: Lexed, first: int, number: tuple[int, int], language: Language) -> bool:
    """“(26 died and) about 250 were injured”, from the lexeme that its clause begins with on."""
    small = language.numbers.clauses.joins | {","} | language.numbers.measures.fillers | qualifying_words(language.tag)
    if any(lexed.lower(index) not in small for index in range(first, number[0])):
        return False
    word = lexed.lower(number[1])
    return word in language.numbers.nouns.copulas or is_deed(word, language)


def name_has_verb(lexed: Lexed, end: int, number: int, language: Language) -> bool:
    """“Kenya added 400”: nothing but a verb, and what qualifies the number, stands between a name and a number; `end`
    is the lexeme behind the name."""
    words = [lexed.lower(index) for index in range(end, number)]
    if not 0 < len(words) <= _REACH:
        return False
    small = language.numbers.measures.fillers | qualifying_words(language.tag)
    is_verb = lexed.form(end) == "word" and not lexed.is_capital(end)
    is_verb = is_verb and words[0] not in language.numbers.nouns.function_words | language.numbers.clauses.joins
    return is_verb and all(word in small for word in words[1:])

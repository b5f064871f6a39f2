"""A phrase beside some numbers goes in; whether it is told of what is left of those that were counted comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.base import Language
from factsheet.text.numbers.clauses import Place
from factsheet.text.numbers.lexemes import Lexed

REST_REACH = 3
"""Lexemes from “the rest” to where it is: “the rest are in Kazan”."""


def is_of_rest(lexed: Lexed, numbers: Sequence[Place], place: Place, language: Language) -> bool:
    """“400 people work in Moscow, the rest in Kazan”; not “the remaining 150 in Kazan”, who are counted themselves."""
    for at in range(place[0] - 1, max(-1, place[0] - 1 - REST_REACH), -1):
        if any(first <= at < last for first, last in numbers):
            return False
        if lexed.lower(at) in language.numbers.clauses.rest:
            return True
    return False

"""The numbers of a text go in; those that one is joined with, as objects or subjects of one verb, come out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.languages.base import Language
from factsheet.text.numbers.clause_words import STOPS, qualifying_words
from factsheet.text.numbers.scan import Scanned

CLAUSE = 10
"""Lexemes before the first number in which a German verb leads those with the other verb behind them."""


def joined_numbers(scanned: Scanned, position: int, language: Language) -> Iterator[int]:
    """The numbers that may have told a verb for this one too, the nearest first.

    “Hired 40 teachers and 80 nurses”, “40 teachers and 80 nurses were hired”, German “will 40 Lehrer und 80 Pfleger
    einstellen”; not “hired 40 teachers and 80 nurses left”, which has a verb of its own.
    """
    before = position
    while before > 0 and _are_joined(scanned, before - 1, language) and _ends(scanned, position, language):
        before -= 1
        yield before
    behind = position
    while _are_joined(scanned, behind, language) and _is_led(scanned, position, language):
        behind += 1
        yield behind


def _are_joined(scanned: Scanned, position: int, language: Language) -> bool:
    """Whether nothing stands between a number with its noun and the next one with its own but what joins them."""
    pair = scanned.numbers[position : position + 2]
    if len(pair) < 2 or not all(number.unit is not None and number.unit.noun for number in pair):
        return False
    joins = language.numbers.clauses.joins | {","}
    small = language.numbers.measures.fillers | qualifying_words(language.tag) | joins
    between = range(_behind(scanned, position), scanned.places[position + 1][0])
    words = [scanned.lexed.lower(index) for index in between]
    return not joins.isdisjoint(words) and all(word in small for word in words)


def _behind(scanned: Scanned, position: int) -> int:
    """The lexeme behind a number and its noun."""
    unit = scanned.numbers[position].unit
    return scanned.places[position][1] + (len(unit.words) if unit is not None else 0)


def _ends(scanned: Scanned, position: int, language: Language) -> bool:
    """Whether no verb of its own stands right behind a number and its noun."""
    behind, nouns = _behind(scanned, position), language.numbers.nouns
    word = scanned.lexed.lower(behind)
    is_small = word in nouns.function_words - nouns.copulas or word in language.numbers.clauses.joins
    return scanned.lexed.form(behind) != "word" or is_small


def _is_led(scanned: Scanned, position: int, language: Language) -> bool:
    """Whether the verb that tells what becomes of it can only stand behind: the number opens its clause, or a German
    auxiliary or modal verb stands before it."""
    lexed, tenses = scanned.lexed, language.dates.tenses
    small = (language.numbers.measures.fillers | qualifying_words(language.tag)) - STOPS
    before = scanned.places[position][0] - 1
    while before >= 0 and lexed.lower(before) in small:
        before -= 1
    if before < 0 or lexed.lower(before) in STOPS:
        return True
    leading = tenses.ahead_modals | tenses.auxiliaries | language.numbers.nouns.copulas
    clause = [lexed.lower(index) for index in range(max(0, before + 1 - CLAUSE), before + 1)]
    return language.numbers.nouns.nouns_have_capitals and not leading.isdisjoint(clause)

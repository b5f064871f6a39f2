"""A number without a noun of its own goes in; what the words before it say is being counted comes out."""

from __future__ import annotations

from collections.abc import Container

from factsheet.text.languages.base import Language
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.nouns import noun_phrase
from factsheet.text.numbers.tokens import Unit

REACH = 25
"""Words from “the number of guards” to its number: clauses of newspapers that tell a change are shorter."""


def theme_of(
    lexed: Lexed, bounds: tuple[int, int], starts: set[int], counted: Container[int], language: Language
) -> Unit | None:
    """The noun of the last “number of …” inside the bounds, before a number begins; none where a number stands between
    that counts something itself. `counted` are the lexemes where such numbers begin."""
    nouns = language.numbers.nouns
    first, start = bounds
    for index in range(start - 1, max(first, start - REACH) - 1, -1):
        if index in counted:
            return None
        is_amount = lexed.lower(index) in nouns.amounts or _stands_for_amount(lexed, index, first, language)
        if is_amount and lexed.lower(index + 1) in nouns.partitive | nouns.determiners:
            noun = index + 1
            while lexed.lower(noun) in nouns.partitive | nouns.determiners:
                noun += 1
            unit = noun_phrase(lexed, noun, language, starts)
            return unit if unit is not None and unit.noun else None
    return None


def _stands_for_amount(lexed: Lexed, index: int, first: int, language: Language) -> bool:
    """The “that” of “the number of births fell, that of deaths rose”."""
    nouns, joins = language.numbers.nouns, language.numbers.clauses.joins | {",", ";"}
    if lexed.lower(index) not in nouns.amount_pronouns or lexed.lower(index - 1) not in joins:
        return False
    return any(lexed.lower(before) in nouns.amounts for before in range(max(first, index - REACH), index))

"""A text and the place of a number go in; the noun whose number it is comes out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.units import dimension_of

_QUALIFIER_REACH = 2
"""Lexemes from an “of” to its number: “of about 9,000”."""
_ARTICLE_REACH = 2
"""Lexemes from an “a” to its noun: “a coastal town of 9,000”."""


def owner_noun(lexed: Lexed, first: int, language: Language) -> str:
    """The singular behind an article, and before “of” and the number: “a town of about 9,000”; else nothing."""
    qualifiers, position = language.numbers.measures.qualifiers, first - 1
    while position > first - _QUALIFIER_REACH and lexed.lower(position) in qualifiers:
        position -= 1
    if lexed.lower(position) not in language.numbers.nouns.partitive:
        return ""
    before = {lexed.lower(index) for index in range(max(0, position - 1 - _ARTICLE_REACH), position - 1)}
    articles = language.numbers.numerals.articles | language.speech.definite
    return "" if before.isdisjoint(articles) else lexed.lower(position - 1)


def before_verb(phrase: list[tuple[str, bool]], language: Language) -> list[tuple[str, bool]]:
    """The inhabitants of “the village of 900 inhabitants votes on Sunday”; the words behind the number with their
    capitals, as they are where no verb ends them."""
    ends = not language.numbers.nouns.nouns_have_capitals and len(phrase) > 1 and phrase[-1][0].endswith("s")
    is_people = ends and phrase[-2][0].endswith("s") and dimension_of(phrase[-2][0], language.tag) == "people"
    return phrase[:-1] if is_people else phrase

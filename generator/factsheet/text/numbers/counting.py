"""The unit that a fact holds and what a number counts go in; whether the one can be the other comes out."""

from __future__ import annotations

from collections.abc import Collection

from factsheet.text.languages.base import Language
from factsheet.text.numbers.nouns import dimension_of, singulars_of
from factsheet.text.numbers.tokens import Kind, Number, Unit

_VAGUE_DIMENSIONS = frozenset(("people", "thing", "unknown", ""))
"""What is told by a noun; all other dimensions are told by a unit of measure."""

COUNTING: frozenset[Kind] = frozenset(("cardinal", "percent", "percentage-points", "money"))
"""What can be the value of a figure."""


def is_vague(unit: Unit) -> bool:
    """Whether a noun tells what is counted, and not a unit of measure."""
    return unit.dimension in _VAGUE_DIMENSIONS


def can_count(asked: Unit, number: Number) -> bool:
    """Whether a number competes for what is said of the figure: no other measure, and no length of time."""
    if number.kind not in (*COUNTING, "range", "indefinite") or number.is_time_span:
        return False
    dimension = number.unit.dimension if number.unit else ""
    if asked.dimension in _VAGUE_DIMENSIONS:
        return dimension in _VAGUE_DIMENSIONS
    return dimension in ("", asked.dimension)


def counts(asked: Unit, number: Number, implied: Unit | None, around: Collection[str], language: Language) -> bool:
    """Whether a number may count what the fact says.

    `implied` is the unit of a number before it in the sentence, which it shares when it has none of its own;
    `around` are the words of its clause.
    """
    unit = number.unit if number.unit is not None else implied
    if unit is None:
        return number.kind == "cardinal" and asked.dimension not in ("percent", "percentage-points", "money")
    if asked.dimension not in _VAGUE_DIMENSIONS:
        return unit.name == asked.name and unit.name != ""
    if unit.dimension not in _VAGUE_DIMENSIONS:
        return False
    return _same_noun(asked, unit, around, language) or _same_kind(asked, unit, around, language)


def _same_noun(asked: Unit, unit: Unit, around: Collection[str], language: Language) -> bool:
    forms = singulars_of(asked.noun, language.tag)
    words = (unit.noun,) if unit.noun and unit.dimension != "unknown" else unit.words
    found = any(forms & singulars_of(word, language.tag) for word in words)
    if not found and language.numbers.nouns.nouns_have_capitals:
        found = any(word.endswith(asked.noun) and len(asked.noun) > 3 for word in words)
    return found and all(word in unit.words or word in around for word in asked.words[:-1])


def _same_kind(asked: Unit, unit: Unit, around: Collection[str], language: Language) -> bool:
    """Whether the fact's noun is general enough for the text's, or the text's noun too little known to tell."""
    nouns = language.numbers.nouns
    is_foreign = not dimension_of(asked.noun, language.tag) and asked.dimension in ("people", "thing")
    if is_foreign:
        return unit.dimension in (asked.dimension, "unknown")
    if asked.dimension != "people":
        return unit.noun == ""
    if asked.noun in nouns.anybody:
        return unit.dimension in ("people", "unknown")
    if asked.noun in nouns.staff:
        return unit.noun in nouns.staff or unit.noun in nouns.anybody or unit.noun == ""
    if unit.noun in nouns.anybody and not singulars_of(asked.noun, language.tag) - {asked.noun}:
        # “400 people were injured” counts the injured.
        return asked.noun in around
    return unit.noun == ""

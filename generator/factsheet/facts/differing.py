"""A fact as two sources tell it and the words of a difference go in; out comes whether the fact tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from factsheet.facts.base import DateField, Fact
from factsheet.text.comparison import DifferenceKind
from factsheet.text.languages.base import Language
from factsheet.text.numbers import scan_numbers

FIELDS: Mapping[DifferenceKind, frozenset[str]] = {
    "name": frozenset(("name", "also", "role", "place", "organization", "participants", "speaker", "attributed_to")),
    "number": frozenset(("value", "unit", "measure", "qualifier", "kind", "date", "due")),
    "date": frozenset(("date", "due")),
    "quotation": frozenset(("words", "mode")),
    "attribution": frozenset(("speaker", "attributed_to", "mode")),
    "certainty": frozenset(("hedge", "status", "kind", "qualifier")),
    "omission": frozenset(),
    "wording": frozenset(),
}
"""The fields that tell a difference of each class. No field of a fact tells that a clause is missing."""

WORDED = frozenset(("name", "also", "role", "place", "words", "hedge", "date", "due"))
"""Fields that hold the source's own words, so that they can be seen to be about a difference, or about another one."""

_WORD = re.compile(r"\w+")


def tells(
    one: Fact, other: Fact, fields: set[str], kinds: Iterable[DifferenceKind], words: Sequence[str], language: Language
) -> bool:
    """`fields` are those that the tellings give differently; `words` are the difference's, of one source or both."""
    told = {field for kind in kinds for field in FIELDS[kind] & fields}
    return any(_is_about(one, other, field, words, language) for field in told)


def names_both(one: Fact, other: Fact, words: tuple[str, str]) -> bool:
    """Whether the words are a name, or part of a name, that each of the two tellings gives its own way."""
    return all(
        any(_keys(written) <= _keys(name) for name in _names(fact))
        for fact, written in zip((one, other), words, strict=True)
    )


def _is_about(one: Fact, other: Fact, field: str, words: Sequence[str], language: Language) -> bool:
    """Whether a field's words share one with the difference, or its figure is there; any other field may be."""
    field = "words" if field == "mode" else field
    values = [getattr(one, field, None), getattr(other, field, None)]
    if field == "value":
        figures = {number.value for written in words for number in scan_numbers(written, language)}
        return any(value is not None and Decimal(value) in figures for value in values)
    if field not in WORDED:
        return True
    keys = {key for written in words for key in _keys(written)}
    wanted = keys - language.comparison.stop or keys
    return not wanted.isdisjoint(key for value in values for key in _keys(_text(value)))


def _text(value: object) -> str:
    if isinstance(value, DateField):
        return value.text
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")


def _names(fact: Fact) -> list[str]:
    return [text for field in ("name", "also") for value in [getattr(fact, field, None)] for text in _listed(value)]


def _listed(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, tuple) else [str(value)] if value else []


def _keys(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))

"""A text goes in; the figures that count or measure something come out, and whether two of them are the same."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers import Number, scan_numbers

_COUNTING = ("cardinal", "percent", "percentage-points", "money")


def counted_figures(text: str, language: Language) -> list[Number]:
    """In reading order; no lengths of time, which only tell over what something is counted."""
    return [number for number in scan_numbers(text, language) if counts(number)]


def counts(number: Number) -> bool:
    return number.kind in _COUNTING and number.value is not None and not number.is_time_span


def are_same(one: Number, other: Number) -> bool:
    return one.kind == other.kind and one.value == other.value

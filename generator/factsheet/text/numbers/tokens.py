"""What reading a text for numbers gives: tokens with their kind, their value and what belongs to them."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from factsheet.model import Span

Kind = Literal[
    "cardinal",
    "ordinal",
    "rank",
    "fraction",
    "range",
    "ratio",
    "multiple",
    "percent",
    "percentage-points",
    "money",
    "year",
    "date",
    "time",
    "label",
    "indefinite",
]
"""`rank` is an ordinal with a superlative; `ratio` is “one in five”; `indefinite` is “dozens”."""

Qualifier = Literal["about", "over", "under", "at-least", "up-to"]
Measure = Literal["total", "increase", "decrease"]

TOTAL: frozenset[Measure] = frozenset(("total",))


class Unit(Struct, frozen=True, kw_only=True):
    """What a number counts."""

    words: tuple[str, ...]
    """The noun and what stands between it and the number, lower case."""
    noun: str
    """The word that was taken for the noun; empty where none could be told."""
    dimension: str
    """`people`, `thing`, `unknown`, or the first part of a known unit's name: `time` of `time/year`."""
    name: str = ""
    """The name of a known unit, the same in all languages: `time/year`."""
    shared: str = ""
    """The noun of another number that ends as this one does: the “Realschulen” of “5 Grund- und 3 Realschulen”."""


class Number(Struct, frozen=True, kw_only=True):
    """A number as written."""

    span: Span
    """Of the numeral with a currency before it; of a range, of both ends and what joins them."""
    text: str
    """The words at the span."""
    kind: Kind
    value: Decimal | None = None
    """None for a range, a label that is not a plain figure, and what counts nothing exactly."""
    low: Decimal | None = None
    high: Decimal | None = None
    """The ends of a range, both included; of a ratio, the part and the whole."""
    unit: Unit | None = None
    """None where nothing that could be counted stands by the number."""
    qualifiers: frozenset[Qualifier] = frozenset()
    """What a fact may hold for the words around it; more than one where the words allow it (“nearly”)."""
    qualifier_words: str = ""
    must_qualify: bool = False
    """Whether a fact without a qualifier says more than the text does."""
    measures: frozenset[Measure] = TOTAL
    """How it may be read: “hire 500” is an increase and a total, “500 more” only an increase."""
    is_time_span: bool = False
    """A length of time that a plan takes: “over five years”."""
    superlative: str = ""
    """Of a rank: `largest`."""
    is_rejected: bool = False
    """Whether the text gives another number instead: the 400 of “not 400 but 140”."""
    is_generation: bool = False
    """An ordinal that counts a generation: “5th generation” means what “5G” means."""

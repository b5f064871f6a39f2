"""A single quantity as it was read, before what stands around it is looked at."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from factsheet.text.numbers.tokens import Kind


class Atom(Struct, frozen=True, kw_only=True):
    first: int
    """The index of its first lexeme; of a currency before the numeral, where there is one."""
    last: int
    """The index after its last lexeme."""
    kind: Kind = "cardinal"
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    scale: Decimal = Decimal(1)
    """What a scale word or abbreviation multiplied it by."""
    in_figures: bool = False
    unit: str = ""
    """The name of a unit that belongs to the numeral itself: a currency before it, an age."""
    superlative: str = ""
    is_generation: bool = False

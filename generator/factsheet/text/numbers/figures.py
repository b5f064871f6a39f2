"""A figure as written goes in (`1,300`, `1.5`); its value comes out, by the separators of the language."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import cache

LONGEST_FIGURE = 40
"""Digits and separators: room for any quantity that anybody counts, and an end to the cost of reading one."""

_POWERS = {char: power for power, char in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
GREATEST_POWER = 30
"""The largest power of ten that is read: beyond a quintillion it is no longer a count."""


@cache
def _patterns(decimal: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Figures whose groups are marked in the language's own way, and those that only look like another language's."""
    group = "," if decimal == "." else "."
    point, comma = re.escape(decimal), re.escape(group)
    own = re.compile(
        rf"(?P<whole>\d{{1,3}}(?:{comma}\d{{3}})+|\d{{1,3}}(?:['٬ ]\d{{3}})+|\d{{1,2}}(?:,\d\d)+,\d{{3}}|\d+)"
        rf"(?:(?:{point}|٫)(?P<part>\d+))?"
    )
    foreign = re.compile(rf"(?P<whole>\d{{1,3}}(?:{point}\d{{3}}){{2,}}|\d+)(?:{comma}(?P<part>\d+))?")
    return own, foreign


def value_of(figure: str, decimal: str) -> Decimal | None:
    """None where the separators make no number in this language, and for codes that open with a nought."""
    if len(figure) > LONGEST_FIGURE:
        return None
    own, foreign = _patterns(decimal)
    match = own.fullmatch(figure)
    if match is None:
        match = foreign.fullmatch(figure)
        # Another language's decimal mark is read where it can mean nothing else: `1.000.000`, never `1.000`.
        if match is None or (decimal == "." and match["part"]):
            return None
    whole = re.sub(r"\D", "", match["whole"])
    if len(whole) > 1 and unicodedata.decimal(whole[0]) == 0:
        return None
    return Decimal(f"{whole}.{match['part']}" if match["part"] else whole)


def plain_value(figure: str) -> int | None:
    """The value of up to four digits without separators."""
    return int(figure) if len(figure) <= 4 and figure.isdecimal() else None


def vulgar_value(char: str) -> Decimal:
    """The value of a fraction of one character."""
    numerator, denominator = unicodedata.normalize("NFKC", char).split("\N{FRACTION SLASH}")
    return Decimal(numerator) / Decimal(denominator)


def power_of_ten(raised: str) -> Decimal | None:
    """The value of ten with a raised exponent."""
    exponent = 0
    for char in raised[:3]:
        exponent = 10 * exponent + _POWERS[char]
    return Decimal(10) ** exponent if exponent <= GREATEST_POWER and len(raised) <= 2 else None

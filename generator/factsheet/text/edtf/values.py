"""What an EDTF string says: a date, a time of day on it, or an interval; with its first and last day."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal

from msgspec import Struct

from factsheet.text.edtf.days import Day, days_in_month

Precision = Literal["millennium", "century", "decade", "year", "season", "month", "day", "second"]
PRECISIONS: tuple[Precision, ...] = ("millennium", "century", "decade", "year", "season", "month", "day", "second")
"""From coarse to fine."""
Mark = Literal["", "?", "~", "%"]
"""Certain, uncertain, approximate, or both."""

SEASON_MONTHS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 14)}
"""Spring to winter by the meteorologists' months of the north; winter runs into the second month of the next year.

ISO 8601-2 leaves the months of a season open; these only place it in order and say what it cannot contain.
"""

_YEAR_PRECISIONS: tuple[Precision | None, ...] = ("year", "decade", "century", "millennium", None)
"""By the number of digits that are unspecified."""


class PartialDate(Struct, frozen=True, kw_only=True):
    """A year, month or day as digits, each of which may be unspecified (`X`)."""

    year: str
    """With its sign when negative; more than four digits where the string has `Y`."""
    month: str | None = None
    """Two digits, also 21 to 24 for a season."""
    day: str | None = None
    mark: Mark = ""

    def __str__(self) -> str:
        letter = "Y" if len(self.year.lstrip("-")) > 4 else ""
        parts = (part for part in (self.year, self.month, self.day) if part is not None)
        return letter + "-".join(parts) + self.mark

    @property
    def is_season(self) -> bool:
        return self.month in SEASON_MONTHS

    @property
    def has_year(self) -> bool:
        """Whether at least one digit of the year is known."""
        return self.year.lstrip("-") != "XXXX"

    @property
    def first_day(self) -> Day | None:
        """The first day it can mean; None when nothing of the year is known."""
        return self._end(latest=False) if self.has_year else None

    @property
    def last_day(self) -> Day | None:
        """The last day it can mean, itself included; None when nothing of the year is known."""
        return self._end(latest=True) if self.has_year else None

    @property
    def exists(self) -> bool:
        """Whether the calendar has such a day: not 30 February, nor 31 of a month whose digits allow only April."""
        return self._end(latest=False) is not None

    @property
    def precision(self) -> Precision | None:
        """The finest part of which a digit is known; None for XXXX."""
        if self.day and self.day != "XX":
            return "day"
        if self.month and self.month != "XX":
            return "season" if self.is_season else "month"
        return _YEAR_PRECISIONS[self.year.count("X")]

    def _end(self, *, latest: bool) -> Day | None:
        """The first or the last day that fits the digits."""
        for year in _fitting_years(self.year, latest=latest):
            if self.is_season:
                return _season_end(year, str(self.month), latest=latest)
            if fitting := _fitting_days(self.month, self.day, leap=days_in_month(year, 2) == 29):
                return (year, *(fitting[-1] if latest else fitting[0]))
        return None


def _season_end(year: int, season: str, *, latest: bool) -> Day:
    month = SEASON_MONTHS[season][latest]
    year, month = year + (month > 12), (month - 1) % 12 + 1
    return (year, month, days_in_month(year, month) if latest else 1)


def _fitting_years(pattern: str, *, latest: bool) -> Iterator[int]:
    """The years that a pattern of digits and X fits, from the first on, or from the last."""
    sign, digits = (-1, pattern[1:]) if pattern.startswith("-") else (1, pattern)
    places = [len(digits) - 1 - index for index, digit in enumerate(digits) if digit == "X"]
    known = int(digits.replace("X", "0"))
    numbers = range(10 ** len(places))
    for number in reversed(numbers) if latest == (sign > 0) else numbers:
        filled = f"{number:0{len(places)}}" if places else ""
        year = known + sum(int(digit) * 10**place for digit, place in zip(filled, places, strict=True))
        if year or sign > 0:
            yield sign * year


@cache
def _fitting_days(month: str | None, day: str | None, *, leap: bool) -> tuple[tuple[int, int], ...]:
    """The months and days of one year that the digits fit, in order."""
    year = 2000 if leap else 2001
    return tuple(
        (number, of_month)
        for number in range(1, 13)
        if _fits(number, month)
        for of_month in range(1, days_in_month(year, number) + 1)
        if _fits(of_month, day)
    )


def _fits(number: int, pattern: str | None) -> bool:
    return pattern is None or all(mark in ("X", digit) for digit, mark in zip(f"{number:02}", pattern, strict=True))


class Edtf(Struct, frozen=True, kw_only=True):
    """A date or an interval as ISO 8601-2 writes it, levels 0 and 1, and unspecified digits anywhere in a date."""

    start: PartialDate | None
    """The date itself, or where an interval begins; None for an open or unknown beginning."""
    end: PartialDate | None
    """As `start`; the same as `start` for a date."""
    is_interval: bool = False
    open_ends: tuple[bool, bool] = (False, False)
    """Whether the beginning and the end are open (`..`); an end that is None and not open is unknown."""
    time: str = ""
    """`T` with the time of day and its zone, as written."""

    def __str__(self) -> str:
        if not self.is_interval:
            return f"{self.start}{self.time}"
        return "/".join(
            ".." if is_open else "" if end is None else str(end)
            for end, is_open in zip((self.start, self.end), self.open_ends, strict=True)
        )

    @property
    def kind(self) -> Literal["date", "season", "time", "interval"]:
        if self.is_interval:
            return "interval"
        if self.time:
            return "time"
        return "season" if self.start is not None and self.start.is_season else "date"

    @property
    def earliest(self) -> Day | None:
        """The first day that it can mean; None when it is open, unknown or without a year."""
        return None if self.start is None else self.start.first_day

    @property
    def latest(self) -> Day | None:
        """The last day that it can mean, itself included; None when it is open, unknown or without a year."""
        return None if self.end is None else self.end.last_day

    @property
    def precision(self) -> Precision | None:
        """The finest part that is known, of an interval at either end; None for XXXX."""
        if self.time:
            return "second"
        found = [end.precision for end in (self.start, self.end) if end is not None]
        return max((part for part in found if part), key=PRECISIONS.index, default=None)

    @property
    def marks(self) -> tuple[Mark, Mark]:
        """How certain the beginning and the end are; both are the same for a date."""
        return ("" if self.start is None else self.start.mark, "" if self.end is None else self.end.mark)

    @property
    def sort_key(self) -> tuple[bool, Day, Day]:
        """In the order of time: by the first day, or the last where the start is open; without a year at the end."""
        first, last = self.earliest, self.latest
        known = first or last or (0, 0, 0)
        return (first is None and last is None, known, last or known)

"""The rule of a holiday and a year go in; its day comes out."""

from __future__ import annotations

import re

from factsheet.text.edtf import Day
from factsheet.text.edtf.days import days_in_month, plus_days, weekday_of

_FIXED = re.compile(r"(\d\d)-(\d\d)")
_COUNTED = re.compile(r"(\d+)-(\d)#(-?\d)(?:\+(\d))?")
_EASTER = re.compile(r"easter([+-]\d+)")


def is_fixed(rule: str) -> bool:
    """Whether it falls on the same day in every year."""
    return _FIXED.fullmatch(rule) is not None


def day_of_rule(rule: str, year: int) -> Day:
    """By `12-25`, `11-4#4` (month, weekday, which one; -1 for the last, and with `+1` a day later) or `easter-2`."""
    if fixed := _FIXED.fullmatch(rule):
        return (year, int(fixed[1]), int(fixed[2]))
    if counted := _COUNTED.fullmatch(rule):
        day = nth_weekday(year, int(counted[1]), int(counted[2]), int(counted[3]))
        assert day is not None, rule
        return plus_days(day, int(counted[4] or 0))
    moved = _EASTER.fullmatch(rule)
    assert moved is not None, rule
    return plus_days(easter(year), int(moved[1]))


def nth_weekday(year: int, month: int, weekday: int | None, number: int) -> Day | None:
    """The n-th Monday (1) to Sunday (7) of a month, -1 for the last; without a weekday its n-th day."""
    length = days_in_month(year, month)
    days = [day for day in range(1, length + 1) if weekday in (None, weekday_of((year, month, day)))]
    if not (number == -1 or 1 <= number <= len(days)):
        return None
    return (year, month, days[number if number < 0 else number - 1])


def easter(year: int) -> Day:
    """Easter Sunday of the Gregorian calendar, by the algorithm printed in Nature, 20 April 1876."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    skipped, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - correction + 15) % 30
    leaps, years = divmod(of_century, 4)
    days = (32 + 2 * rest + 2 * leaps - epact - years) % 7
    shift = (golden + 11 * epact + 22 * days) // 451
    month, day = divmod(epact + days - 7 * shift + 114, 31)
    return (year, month, day + 1)

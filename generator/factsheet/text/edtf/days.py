"""Days of the proleptic Gregorian calendar in any year: arithmetic that neither overflows nor stops at the year 1."""

from __future__ import annotations

Day = tuple[int, int, int]
"""Year, month, day. Years count as in ISO 8601: 0 is 1 BC, -43 is 44 BC."""

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_TO_YEAR_ZERO = 719468
"""From 1 March of the year 0 to 1 January 1970, by H. Hinnant, “chrono-compatible low-level date algorithms”."""


def days_in_month(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _MONTH_LENGTHS[month - 1]


def number_of(day: Day) -> int:
    """Days since 1 January 1970; the method is Hinnant's `days_from_civil`, on integers without bounds."""
    year, month, number = day
    year -= month <= 2
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + number - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - _DAYS_TO_YEAR_ZERO


def day_of(number: int) -> Day:
    """The day that lies a number of days after 1 January 1970: the inverse of `number_of`."""
    era, day_of_era = divmod(number + _DAYS_TO_YEAR_ZERO, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return era * 400 + year_of_era + (month <= 2), month, day_of_year - (153 * shifted_month + 2) // 5 + 1


def plus_days(day: Day, count: int) -> Day:
    return day_of(number_of(day) + count)


def plus_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month that lie a number of months later."""
    years, index = divmod(month - 1 + count, 12)
    return year + years, index + 1


def weekday_of(day: Day) -> int:
    """1 for Monday to 7 for Sunday (ISO 8601). 1 January 1970 was a Thursday."""
    return (number_of(day) + 3) % 7 + 1

"""A distance or a stretch of time and the day it counts from go in; the dates that it can stand for come out."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from factsheet.text.dates.meanings import Calendar, Relative, Stretch
from factsheet.text.dates.stating import (
    Readings,
    day_date,
    interval,
    month_date,
    on_day,
    point,
    single,
    year_date,
    year_digits,
)
from factsheet.text.edtf import Day, Edtf, PartialDate
from factsheet.text.edtf.days import days_in_month, plus_days, plus_months, weekday_of
from factsheet.text.languages.date_words import Unit

Base = Literal["day", "month", "year"]

_IN_BASE: dict[Unit, tuple[Base, int]] = {
    "day": ("day", 1),
    "weekend": ("day", 7),
    "week": ("day", 7),
    "fortnight": ("day", 14),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "half": ("month", 6),
    "year": ("year", 1),
    "decade": ("year", 10),
    "century": ("year", 100),
}
"""How many days, months or years a unit has: EDTF has no other precision."""
_SATURDAY = 6
_HOURS = 24
_MINUTES = 24 * 60


def counted(date: Relative, today: Day) -> Readings:
    """A unit so many away from that of today."""
    if date.unit in ("hour", "minute"):
        return _within_a_day(date, today)
    if date.within is not None:
        return _in_unit(date.unit, date.count, date.within, today)
    if date.unit == "weekend" and date.is_loose and date.count > 0:
        # The coming weekend is that of this week until it has begun.
        return _calendar_unit(date.unit, date.count - (weekday_of(today) < _SATURDAY), today)
    readings = _distant(date, today) if date.is_distance else _calendar_unit(date.unit, date.count, today)
    if date.is_loose and date.count:
        base, size = _IN_BASE[date.unit]
        ends = sorted((0, date.count * size))
        readings += (interval(_shifted(today, base, ends[0]), _shifted(today, base, ends[1])),)
    return readings


def _within_a_day(date: Relative, today: Day) -> Readings:
    """Hours and minutes, which are finer than the day of publishing is known: that day, or the one they reach."""
    per_day = _HOURS if date.unit == "hour" else _MINUTES
    days = -(-abs(date.count) // per_day)
    sign = -1 if date.count < 0 else 1
    reached = {plus_days(today, sign * (abs(date.count) // per_day)), plus_days(today, sign * days)}
    return tuple(on_day(day) for day in sorted(reached))


def _distant(date: Relative, today: Day) -> Readings:
    """Two weeks ago: the day, or the week it lies in; five years ago: the year."""
    base, size = _IN_BASE[date.unit]
    if date.is_to_the_day and base != "day":
        months = date.count * size * (12 if base == "year" else 1)
        year, month = plus_months(today[0], today[1], months)
        return (on_day((year, month, min(today[2], days_in_month(year, month)))),)
    readings: Readings = (single(_shifted(today, base, date.count * size)),)
    if date.unit in ("week", "weekend"):
        readings += _calendar_unit(date.unit, date.count, today)
    if date.unit == "decade":
        readings += _calendar_unit(date.unit, date.count, today)
    return readings


def _shifted(day: Day, base: Base, count: int) -> PartialDate:
    match base:
        case "day":
            return day_date(plus_days(day, count))
        case "month":
            return month_date(*plus_months(day[0], day[1], count))
        case "year":
            return year_date(day[0] + count)


def _calendar_unit(unit: Unit, count: int, today: Day) -> Readings:
    year = today[0]
    match unit:
        case "week":
            return tuple(_days(monday, 7) for monday in _week_starts(count, today))
        case "weekend":
            saturday = plus_days(today, 6 - weekday_of(today) + 7 * count)
            return (_days(saturday, 2), _days(plus_days(saturday, -1), 3))
        case "quarter" | "half":
            size = 3 if unit == "quarter" else 6
            first = plus_months(year, today[1] - (today[1] - 1) % size, count * size)
            return (interval(month_date(*first), month_date(*plus_months(*first, size - 1))),)
        case "decade":
            return (single(_with_unknown(year // 10 + count, 1)),)
        case "century":
            return (single(_with_unknown(year // 100 + count, 2)),)
        case _:
            base, size = _IN_BASE[unit]
            return (single(_shifted(today, base, count * size)),)


def _with_unknown(number: int, unknown: int) -> PartialDate:
    """A decade or century as its digits and X; before the year 0 as that many digits of an early year."""
    return PartialDate(year=f"{max(number, 0):0{4 - unknown}}" + "X" * unknown)


def _week_starts(count: int, today: Day) -> list[Day]:
    """The first day of the week that lies so many away, by weeks from Monday and by weeks from Sunday."""
    weekday = weekday_of(today)
    return [plus_days(today, 1 - weekday + 7 * count), plus_days(today, -(weekday % 7) + 7 * count)]


def _days(first: Day, length: int) -> Edtf:
    return interval(day_date(first), day_date(plus_days(first, length - 1)))


def _in_unit(unit: Unit, count: int, within: Calendar, today: Day) -> Readings:
    """June last year, the 4th of next month, Monday next week."""
    match unit:
        case "week" if within.weekday:
            starts = _week_starts(count, today)
            return tuple(
                dict.fromkeys(on_day(plus_days(start, (within.weekday - weekday_of(start)) % 7)) for start in starts)
            )
        case "month" if within.day:
            year, month = plus_months(today[0], today[1], count)
            found = point(replace(within, year=year_digits(year), month=month))
            return (found,) if found.start and found.start.exists else ()
        case "year" if within.month or within.season:
            found = point(replace(within, year=year_digits(today[0] + count)))
            return (found,) if found.start and found.start.exists else ()
        case _:
            return ()


def stretched(stretch: Stretch, today: Day) -> Readings:
    """Over five years: from today on or up to today, at the precision of the unit."""
    if stretch.unit is None or stretch.count is None:
        base = _IN_BASE[stretch.unit][0] if stretch.unit in _IN_BASE else "year"
        now = _shifted(today, base, 0)
        return (interval(now, None),) if stretch.side == "future" else (interval(None, now),)
    if stretch.unit in ("hour", "minute"):
        return (on_day(today),)
    base, size = _IN_BASE[stretch.unit]
    length = stretch.count * size
    now = _shifted(today, base, 0)
    before, after = _shifted(today, base, -length), _shifted(today, base, length)
    past = (interval(before, now), interval(before, _shifted(today, base, -1)))
    future = (interval(now, after), interval(_shifted(today, base, 1), after), interval(None, after))
    going_on = (interval(before, None), interval(before, now))
    match stretch.side:
        case "past":
            return past
        case "future":
            return future
        case "going-on":
            return going_on
        case "either":
            return (*future, *past, *going_on)

"""The name of a date that comes round and a day go in; its dates around that day, and the one meant, come out."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from factsheet.text.dates.meanings import Calendar
from factsheet.text.dates.stating import Readings, covering, day_date, partial, single, year_digits
from factsheet.text.edtf import Day, PartialDate
from factsheet.text.edtf.days import plus_days, plus_months, weekday_of
from factsheet.text.languages.date_words import Direction

_ALMOST_A_YEAR = 335
"""Days: on 5 June, “June 3” is no day of the next year and “June 9” none of the last: eleven months or more."""
_LEAP_CYCLE = 9
"""Years looked at on either side for a day of the year: 29 February can be eight years away."""


def cycle_of(date: Calendar, today: Day) -> list[PartialDate]:
    """All dates of that name around a day, in order: every June, every Friday, every 15th."""
    if date.month is None and date.season is None:
        if date.day is None:
            days = (plus_days(today, count) for count in range(-21, 22))
            return [day_date(day) for day in days if weekday_of(day) == date.weekday]
        around = (plus_months(today[0], today[1], count) for count in range(-13, 14))
        dates = [partial(replace(date, year=year_digits(year), month=month)) for year, month in around]
        return [found for found in dates if found.exists]
    return yearly(lambda year: partial(replace(date, year=year_digits(year))), today)


def yearly(date_in: Callable[[int], PartialDate | None], today: Day) -> list[PartialDate]:
    years = range(today[0] - _LEAP_CYCLE, today[0] + _LEAP_CYCLE + 1)
    dates = (date_in(year) for year in years)
    return [date for date in dates if date is not None and date.exists]


def nearest(cycle: list[PartialDate], today: Day, *, repeats_today: bool) -> Readings:
    """Words without a year or direction: the one that holds today, or else the last one and the next one."""
    past = [date for date in cycle if _first(date) <= today]
    to_come = [date for date in cycle if _first(date) > today]
    is_now = bool(past) and _last(past[-1]) >= today
    chosen = past[-1:] + ([] if is_now and not repeats_today else to_come[:1])
    near = [date for date in chosen if _goes_without_year(date, today)]
    return tuple(single(date) for date in near or chosen)


def _goes_without_year(date: PartialDate, today: Day) -> bool:
    """Whether a newspaper of that day may print a date without its year; one almost a year away needs it. A month that
    is over counts from its end: in February “was opened in March” is last year's."""
    return plus_days(today, -_ALMOST_A_YEAR) <= _last(date) and _first(date) <= plus_days(today, _ALMOST_A_YEAR)


def directed(cycle: list[PartialDate], direction: Direction, today: Day, *, by_week: bool) -> Readings:
    """Last June: the latest one, or that of last year. Where these are two, the range over both."""
    past = [date for date in cycle if _last(date) < today]
    to_come = [date for date in cycle if _first(date) > today]
    near_past, near_future = past[-1:], to_come[:1]
    match direction:
        case "past":
            return tuple(single(date) for date in near_past)
        case "coming":
            return tuple(single(date) for date in near_future)
        case "last":
            return covering(single(date) for date in (*near_past, *_in_period(cycle, today, -1, by_week=by_week)))
        case "next":
            return covering(single(date) for date in (*near_future, *_in_period(cycle, today, 1, by_week=by_week)))
        case "this":
            this = [date for date in cycle if _first(date) <= today <= _last(date)]
            this += _in_period(cycle, today, 0, by_week=by_week)
            return tuple(dict.fromkeys(single(date) for date in (*this, *(near_future if by_week else ()))))
        case "before-last":
            return tuple(single(date) for date in past[-2:-1])
        case "after-next":
            return tuple(single(date) for date in to_come[1:2])


def _in_period(cycle: list[PartialDate], today: Day, step: int, *, by_week: bool) -> list[PartialDate]:
    """Those of the year or week that lies so many from that of today; a week begins on Monday."""
    if not by_week:
        return [date for date in cycle if _first(date)[0] == today[0] + step]
    monday = plus_days(today, 1 - weekday_of(today) + 7 * step)
    return [date for date in cycle if monday <= _first(date) <= plus_days(monday, 6)]


def _first(date: PartialDate) -> Day:
    return date.first_day or (0, 0, 0)


def _last(date: PartialDate) -> Day:
    return date.last_day or (0, 0, 0)

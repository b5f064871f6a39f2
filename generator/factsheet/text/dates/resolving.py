"""What words mean, and the day they were published, go in; the dates that they can stand for come out, as EDTF."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.dates.counting import counted, stretched
from factsheet.text.dates.cycles import cycle_of, directed, nearest, yearly
from factsheet.text.dates.holidays import day_of_rule, nth_weekday
from factsheet.text.dates.meanings import (
    Bound,
    Calendar,
    Directed,
    Either,
    Holiday,
    Meaning,
    Months,
    Now,
    NthDay,
    PartOf,
    Range,
    Relative,
    Stretch,
    Told,
)
from factsheet.text.dates.stating import (
    Readings,
    bounds,
    covering,
    day_date,
    months,
    on_day,
    point,
    ranges,
    stated,
    year_digits,
)
from factsheet.text.edtf import Day, Edtf, PartialDate
from factsheet.text.edtf.days import plus_months, weekday_of

YEARS_BACK, YEARS_AHEAD = 80, 19
"""Of a year written with two digits, from that of publishing: the window that office programs and POSIX share."""


def resolved(meaning: Meaning, published: Edtf) -> Readings:
    """The readings counted from the publication, besides those that the words state by themselves.

    Where the publication is not known to the day, a reading that holds on its first and its last day stands;
    otherwise the range over both does.
    """
    first, last = published.earliest, published.latest
    if first is None or last is None:
        return stated(meaning)
    on_first, on_last = _on(meaning, first), _on(meaning, last)
    shared = tuple(reading for reading in on_first if reading in on_last)
    if not shared and isinstance(meaning, Calendar | Months | NthDay | Holiday):
        shared = _inside((*on_first, *on_last), first, last)
    counted = shared or covering((*on_first, *on_last))
    return tuple(dict.fromkeys((*stated(meaning), *filter(_can_be_written, counted))))


def _can_be_written(reading: Edtf) -> bool:
    """EDTF has years of more than four digits only alone, without months and not in an interval."""
    parts = [part for part in (reading.start, reading.end) if part]
    is_long = any(len(part.year.lstrip("-")) > 4 for part in parts)
    return not is_long or (not reading.is_interval and parts[0].month is None)


def _inside(readings: Readings, first: Day, last: Day) -> Readings:
    """The one reading inside the time of publishing: “in June” of a report of 2019 is June 2019."""
    inside = {
        reading
        for reading in readings
        if reading.earliest and reading.latest and first <= reading.earliest and reading.latest <= last
    }
    return tuple(inside) if len(inside) == 1 else ()


def _on(meaning: Meaning, today: Day) -> Readings:
    match meaning:
        case Calendar():
            return _named(meaning, today)
        case Months():
            return _part_of_year(meaning, today)
        case NthDay():
            return _nth_day(meaning, today)
        case Holiday():
            return _holiday(meaning, today)
        case Relative():
            return counted(meaning, today)
        case Directed(what=what, direction=direction):
            return directed(cycle_of(what, today), direction, today, by_week=what.is_weekday)
        case Stretch():
            return stretched(meaning, today)
        case Now():
            return (on_day(today),)
        case Told():
            return ()
        case Either(choices=choices, any_will_do=any_will_do):
            readings = [reading for choice in choices for reading in _on(choice, today)]
            return tuple(readings) if any_will_do else covering(readings)
        case PartOf(date=date):
            return _on(date, today)
        case Bound(date=date):
            return bounds(meaning, _on(date, today))
        case Range(first=first, last=last):
            return _range(_on(first, today), last, today)


def _range(firsts: Readings, last: Meaning, today: Day) -> Readings:
    """The end of a range is also counted from its start: “Monday to Friday” of one week."""
    found: list[Edtf] = []
    for first in firsts:
        ends = _on(last, today)
        if first.earliest is not None:
            ends = (*ends, *_on(last, first.earliest))
        found += ranges((first,), ends)
    return tuple(dict.fromkeys(found))


def _named(date: Calendar, today: Day) -> Readings:
    if date.year is None:
        readings = nearest(cycle_of(date, today), today, repeats_today=date.is_weekday)
        # “Sunday, Feb 10” is of the year in which that is a Sunday, where one of the two is.
        fitting = [reading for reading in readings if date.weekday and _weekday(reading) == date.weekday]
        return tuple(fitting) or readings
    if not date.guessed_century:
        return (point(date),)
    year = today[0] - YEARS_BACK + (int(date.year[-2:]) - today[0] + YEARS_BACK) % 100
    return (point(replace(date, year=year_digits(year))),)


def _weekday(reading: Edtf) -> int | None:
    return weekday_of(reading.earliest) if reading.earliest is not None else None


def _part_of_year(part: Months, today: Day) -> Readings:
    if part.year is not None:
        return (months(part.first, part.last, part.year),)
    if part.in_year is not None:
        return (months(part.first, part.last, year_digits(today[0] + part.in_year)),)
    past = [year for year in (today[0] - 1, today[0]) if (year, part.first, 1) <= today]
    holds_today = past[-1] == today[0] and today[1] <= part.last
    chosen = past[-1:] if holds_today else [past[-1], past[-1] + 1]
    return tuple(months(part.first, part.last, year_digits(year)) for year in chosen)


def _nth_day(day: NthDay, today: Day) -> Readings:
    if day.month is None:
        year, month = plus_months(today[0], today[1], day.in_month or 0)
        found = nth_weekday(year, month, day.weekday, day.number)
        return (on_day(found),) if found else ()
    if day.year is not None:
        return stated(day)
    number, month = day.number, day.month

    def in_year(year: int) -> PartialDate | None:
        found = nth_weekday(year, month, day.weekday, number)
        return day_date(found) if found else None

    return nearest(yearly(in_year, today), today, repeats_today=False)


def _holiday(holiday: Holiday, today: Day) -> Readings:
    if holiday.year is not None:
        return stated(holiday)
    if holiday.in_year is not None:
        return (on_day(day_of_rule(holiday.rule, today[0] + holiday.in_year)),)
    cycle = yearly(lambda year: day_date(day_of_rule(holiday.rule, year)), today)
    if holiday.direction is not None:
        return directed(cycle, holiday.direction, today, by_week=False)
    return nearest(cycle, today, repeats_today=False)

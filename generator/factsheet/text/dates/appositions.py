"""What two dates side by side mean goes in; the one date that both of them tell comes out."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.dates.meanings import Bound, Calendar, Directed, Either, Meaning, Range, Relative
from factsheet.text.edtf.days import weekday_of


def told_twice(one: Meaning, two: Meaning) -> Meaning | None:
    """None where the two do not tell one date: “Monday, 5 June”, “last year, 2017” do."""
    return _weekday_and_day(one, two) or _counted_and_named(one, two)


def _weekday_and_day(one: Meaning, two: Meaning) -> Meaning | None:
    """“Monday, 5 June” and “5 June, Monday”: the day, with the weekday that repeats it."""
    for weekday, day in ((one, two), (two, one)):
        bound = weekday if isinstance(weekday, Bound) else None
        named = bound.date if bound else weekday
        if not isinstance(named, Calendar) or not named.is_weekday:
            continue
        if isinstance(day, Either):
            day = _on_weekday(day, named) or day
        if isinstance(day, Calendar) and day.day and not day.weekday:
            day = replace(day, weekday=named.weekday)
        elif not isinstance(day, Range):
            continue
        return replace(bound, date=day) if bound else day
    return None


def _on_weekday(digits: Either, weekday: Calendar) -> Calendar | None:
    """Of “Sunday, 12/5/2010” the one order of day and month in which that is a Sunday."""
    dates = [date for date in digits.choices if isinstance(date, Calendar) and date.year and date.month and date.day]
    fitting = [date for date in dates if _weekday_of(date) == weekday.weekday]
    return fitting[0] if len(dates) == len(digits.choices) and len(fitting) == 1 else None


def _weekday_of(date: Calendar) -> int:
    return weekday_of((int(date.year or 0), date.month or 1, date.day or 1))


def _counted_and_named(one: Meaning, two: Meaning) -> Meaning | None:
    """“last Monday, 5 June”, “yesterday (5 June)”, “last year, 2017”: what is counted from the day of writing, and
    named behind that."""
    if isinstance(one, Bound):
        inner = _counted_and_named(one.date, two)
        return replace(one, date=inner) if inner else None
    if not isinstance(two, Calendar) or two.weekday or two.season:
        return None
    match one:
        case Directed(what=what) if what.is_weekday and two.day:
            return replace(two, weekday=what.weekday)
        case Relative(unit="day", within=None) if two.day and two.month:
            return two
        case Relative(unit="year", within=None, is_distance=False) if two.year and not two.month:
            return two
        case Relative(unit="month", within=None, is_distance=False) if two.month and two.year and not two.day:
            return two
    return None

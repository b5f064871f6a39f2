"""What words mean goes in; what they say by themselves comes out as EDTF, with no day to count from.

Each reading is enough by itself: a date may be given as any one of them. Where the words leave open which of two
dates is meant, the reading is the range that covers both.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from factsheet.text.dates.holidays import day_of_rule, is_fixed, nth_weekday
from factsheet.text.dates.meanings import (
    Bound,
    Calendar,
    Directed,
    Either,
    Holiday,
    Meaning,
    Months,
    NthDay,
    PartOf,
    Range,
    Relative,
)
from factsheet.text.edtf import Day, Edtf, PartialDate
from factsheet.text.edtf.days import plus_days, plus_months

Readings = tuple[Edtf, ...]
NO_YEAR = "XXXX"


def stated(meaning: Meaning) -> Readings:
    """Empty when the words only count from the day they were written on."""
    match meaning:
        case Calendar() as date:
            return () if date.is_weekday else (point(date),)
        case Months(first=first, last=last, year=year, in_year=None):
            return (months(first, last, year or NO_YEAR),)
        case NthDay(month=int(month)) as day:
            return _stated_day(day, month)
        case Holiday(rule=rule, year=year):
            if year is not None:
                return (on_day(day_of_rule(rule, int(year))),)
            return (single(PartialDate(year=NO_YEAR, month=rule[:2], day=rule[3:])),) if is_fixed(rule) else ()
        case Directed(what=date) | Relative(within=Calendar() as date):
            return () if date.is_weekday else (point(date),)
        case Either(choices=choices, any_will_do=any_will_do):
            readings = [reading for choice in choices for reading in stated(choice)]
            return tuple(readings) if any_will_do else covering(readings)
        case PartOf(date=date):
            return stated(date)
        case Bound(date=date):
            return bounds(meaning, stated(date))
        case Range(first=first, last=last):
            return ranges(stated(first), stated(last))
        case _:
            return ()


def _stated_day(day: NthDay, month: int) -> Readings:
    if day.year is None:
        return (single(PartialDate(year=NO_YEAR, month=f"{month:02}")),)
    found = nth_weekday(int(day.year), month, day.weekday, day.number)
    return (on_day(found),) if found else ()


def year_digits(year: int) -> str:
    """At least four digits behind the sign."""
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def partial(date: Calendar) -> PartialDate:
    """The calendar's parts as EDTF has them; a part that is left out before a finer one is unspecified."""
    number = date.season or date.month
    month = f"{number:02}" if number else "XX" if date.day else None
    return PartialDate(year=date.year or NO_YEAR, month=month, day=f"{date.day:02}" if date.day else None)


def point(date: Calendar) -> Edtf:
    return replace(single(partial(date)), time=date.time)


def single(date: PartialDate) -> Edtf:
    return Edtf(start=date, end=date)


def on_day(day: Day) -> Edtf:
    return single(day_date(day))


def day_date(day: Day) -> PartialDate:
    return PartialDate(year=year_digits(day[0]), month=f"{day[1]:02}", day=f"{day[2]:02}")


def month_date(year: int, month: int) -> PartialDate:
    return PartialDate(year=year_digits(year), month=f"{month:02}")


def year_date(year: int) -> PartialDate:
    return PartialDate(year=year_digits(year))


def interval(start: PartialDate | None, end: PartialDate | None) -> Edtf:
    """With an open end for None."""
    return Edtf(start=start, end=end, is_interval=True, open_ends=(start is None, end is None))


def months(first: int, last: int, year: str) -> Edtf:
    return interval(PartialDate(year=year, month=f"{first:02}"), PartialDate(year=year, month=f"{last:02}"))


def covering(readings: Iterable[Edtf]) -> Readings:
    """One reading that covers all: the same if there is only one, else from the first start to the last end."""
    chosen = list(dict.fromkeys(readings))
    if len(chosen) < 2:
        return tuple(chosen)
    starts = [reading.start for reading in chosen if reading.start]
    ends = [reading.end for reading in chosen if reading.end]
    if len({date.has_year for date in (*starts, *ends)}) > 1:
        return ()  # Without a year there is no order in which one could come first.
    start = None if len(starts) < len(chosen) else min(starts, key=_place_of_start)
    end = None if len(ends) < len(chosen) else max(ends, key=_place_of_end)
    return (interval(start, end),) if start or end else ()


def _place_of_start(date: PartialDate) -> tuple[Day, str]:
    return (date.first_day or (0, 0, 0), str(date))


def _place_of_end(date: PartialDate) -> tuple[Day, str]:
    return (date.last_day or (0, 0, 0), str(date))


def bounds(bound: Bound, readings: Readings) -> Readings:
    """The time up to a date or from it on."""
    found: list[Edtf] = []
    for reading in readings:
        ends, starts = _last_parts(bound, reading), _first_parts(bound, reading)
        match bound.kind:
            case "until":
                found += [interval(None, end) for end in ends]
            case "before":
                found += [interval(None, end) for end in (*ends, *_stepped(bound, reading.start, -1))]
            case "since":
                found += [interval(start, None) for start in starts]
            case "from" | "not-until":
                found += [reading, *(interval(start, None) for start in starts)]
            case "after":
                found += [interval(start, None) for start in (*starts, *_stepped(bound, reading.end, 1))]
    return tuple(dict.fromkeys(found))


def _last_parts(bound: Bound, reading: Edtf) -> tuple[PartialDate, ...]:
    """The end of a reading; “by the end of 2024” may be given as its last month or day too."""
    end = reading.end
    if end is None:
        return ()
    if isinstance(bound.date, PartOf) and bound.date.part == "late" and (last := end.last_day) and not end.is_season:
        return (end, month_date(*last[:2]), day_date(last)) if end.month is None else (end, day_date(last))
    return (end,)


def _first_parts(bound: Bound, reading: Edtf) -> tuple[PartialDate, ...]:
    start = reading.start
    if start is None:
        return ()
    if isinstance(bound.date, PartOf) and bound.date.part == "early" and (first := start.first_day):
        return (start, month_date(*first[:2]), day_date(first)) if start.month is None else (start, day_date(first))
    return (start,)


def _stepped(bound: Bound, date: PartialDate | None, step: int) -> tuple[PartialDate, ...]:
    """The year, month or day after a date, or before it; none where digits are not known, or only a part is meant."""
    if (
        date is None
        or isinstance(bound.date, PartOf)
        or "X" in str(date)
        or date.is_season
        or not (first := date.first_day)
    ):
        return ()
    if date.day is not None:
        return (day_date(plus_days(first, step)),)
    if date.month is not None:
        return (month_date(*plus_months(first[0], first[1], step)),)
    return (year_date(first[0] + step),)


def ranges(firsts: Readings, lasts: Readings) -> Readings:
    """Each first with the nearest last that does not lie before it; both with a year, or both without."""
    found = []
    for first in firsts:
        followers = [last for last in lasts if _follows(first, last)]
        if first.start and followers:
            nearest = min(followers, key=lambda last: _place_of_end(last.end) if last.end else ((0, 0, 0), ""))
            found.append(interval(first.start, nearest.end))
    return tuple(found)


def _follows(first: Edtf, last: Edtf) -> bool:
    if first.start is None or last.end is None or first.start.has_year != last.end.has_year:
        return False
    return (first.start.first_day or (0, 0, 0)) <= (last.end.last_day or (0, 0, 0))

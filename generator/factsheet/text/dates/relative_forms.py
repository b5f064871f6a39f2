"""The slots of words that count from the day of writing -> what they mean."""

from __future__ import annotations

from typing import Literal

from factsheet.text.dates.meanings import (
    Calendar,
    Directed,
    Either,
    Meaning,
    Now,
    NthDay,
    PartOf,
    Range,
    Relative,
    Stretch,
    Told,
)
from factsheet.text.dates.slots import Slots, calendar_in, count_in, ordinal, steps_in, steps_of
from factsheet.text.languages.date_words import DateWords, Direction, Unit

_UNITS_OF: tuple[tuple[str, Unit], ...] = (("of_week", "week"), ("of_month", "month"), ("of_year", "year"))
"""The slots of a unit that a date is singled out in (“June last year”)."""


def told(slots: Slots, words: DateWords) -> Meaning:
    return Told()


def now(slots: Slots, words: DateWords) -> Meaning:
    return Now()


def some_time_to_come(slots: Slots, words: DateWords) -> Meaning:
    return Stretch(unit=None, count=None, side="future")


def some_time_past(slots: Slots, words: DateWords) -> Meaning:
    return Stretch(unit=None, count=None, side="past")


def daily(slots: Slots, words: DateWords) -> Meaning:
    return Relative(unit="day", count=words.days[slots["daily"]])


def today(slots: Slots, words: DateWords) -> Meaning:
    return Relative(unit="day", count=0)


def weekend(slots: Slots, words: DateWords) -> Meaning:
    """“At the weekend”: the last one or the next."""
    return Either(tuple(Relative(unit="weekend", count=count) for count in (-1, 0)), any_will_do=True)


def year_of_writing(slots: Slots, words: DateWords) -> Meaning:
    return Relative(unit="year", count=0 if "this_year" in slots else -1)


def half_year(slots: Slots, words: DateWords) -> Meaning:
    return Relative(unit="month", count=-6, is_distance=True)


def counted(slots: Slots, words: DateWords) -> Meaning | None:
    """So many units away, or a stretch of them."""
    unit, count = words.units[slots["unit"]], count_in(slots, words)
    if "second_unit" in slots:
        return _counted_in_two(slots, words)
    if "ago" in slots or "hence" in slots:
        assert count is not None
        signed, to_the_day = -count if "ago" in slots else count, "to_the_day" in slots
        return Relative(unit=unit, count=signed, is_distance=True, is_to_the_day=to_the_day)
    sides: tuple[tuple[str, Literal["past", "future", "going-on", "either"]], ...] = (
        ("within", "future"),
        ("back", "past"),
        ("going_on", "going-on"),
        ("lasting", "either"),
    )
    side = next(side for name, side in sides if name in slots)
    if side == "either" and unit in ("hour", "minute"):
        return None
    if count is None and "vague" not in slots and slots["unit"] not in words.plurals:
        # “In the past year” can be last year, or the twelve months up to now.
        one = Relative(unit=unit, count=-1 if side == "past" else 1)
        return Either((Stretch(unit=unit, count=1, side=side), one), any_will_do=True)
    return Stretch(unit=unit, count=count, side=side)


def _counted_in_two(slots: Slots, words: DateWords) -> Meaning | None:
    """A year and two months ago: so many of the finer unit, where it divides the coarser one."""
    units = (words.units[slots["unit"]], words.units[slots["second_unit"]])
    ratio = _RATIOS.get(units)
    first, second = count_in(slots, words), count_in({"count": slots["second_count"]}, words)
    if ratio is None or first is None or second is None:
        return None
    return Relative(unit=units[1], count=-(first * ratio + second), is_distance=True)


_RATIOS: dict[tuple[Unit, Unit], int] = {("year", "month"): 12, ("decade", "year"): 10, ("week", "day"): 7}


def directed(slots: Slots, words: DateWords) -> Meaning | None:
    """Last June, next week, June last year, Monday next week."""
    direction = words.directions[slots["direction"]]
    named = any(name in slots for name in ("month", "weekday", "season", "day"))
    if "unit" in slots:
        if "count" in slots or "vague" in slots or slots["unit"] in words.plurals:
            return _some_units(slots, words, direction)
        is_loose = direction in ("past", "coming")
        return Relative(unit=words.units[slots["unit"]], count=steps_of(direction), is_loose=is_loose)
    if not named:
        return None
    date = calendar_in(slots, words)
    if date is None:
        return None
    for slot, unit in _UNITS_OF:
        if slot in slots:
            return Relative(unit=unit, count=steps_of(direction), within=date)
    return Directed(what=date, direction=direction)


def days_of(slots: Slots, words: DateWords) -> Meaning | None:
    """The 4th to the 22nd of this month."""
    ends = []
    for name in ("first_day", "last_day"):
        day = Calendar(day=ordinal(slots[name], words))
        ends.append(Relative(unit="month", count=steps_in(slots, words) or 0, within=day))
    return Range(first=ends[0], last=ends[1], kind="span")


def _some_units(slots: Slots, words: DateWords, direction: Direction) -> Meaning | None:
    """The next few days, the last two years."""
    step = steps_of(direction)
    if not step:
        return None
    return Stretch(unit=words.units[slots["unit"]], count=count_in(slots, words), side="future" if step > 0 else "past")


def beside(slots: Slots, words: DateWords) -> Meaning | None:
    """The week after next, the year before last, Friday after next."""
    steps = 2 if "after" in slots else -2
    if "unit" in slots:
        return Relative(unit=words.units[slots["unit"]], count=steps)
    date = calendar_in(slots, words)
    return Directed(what=date, direction="after-next") if isinstance(date, Calendar) else None


def part(slots: Slots, words: DateWords) -> Meaning | None:
    """The end of the year: the year of writing, and late in it."""
    named = slots.get("part") or slots.get("year_part") or slots["month_part"]
    unit = words.units[slots["unit"]] if "unit" in slots else "year" if "year_part" in slots else "month"
    count = steps_in(slots, words) or 0
    if unit in ("hour", "minute"):
        # “The early hours of Tuesday” are that Tuesday's.
        return None
    if "any_day" in slots:
        return NthDay(number=-1 if named == "last" else 1, weekday=None, in_month=0)
    return PartOf(part=words.parts.get(named, "mid"), date=Relative(unit=unit, count=count))

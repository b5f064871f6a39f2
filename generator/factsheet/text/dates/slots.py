"""The slots that a form filled, read one by one: numbers, ordinals, and the calendar's parts put together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from factsheet.text.dates.meanings import Calendar
from factsheet.text.edtf.days import days_in_month
from factsheet.text.languages.date_words import DateWords, Direction

Order = Literal["dmy", "mdy", ""]
Slots = Mapping[str, str]
"""By name, in small letters; besides, `form` is the form as the table has it, `all` its match, `order` an `Order`."""

_STEPS: dict[Direction, int] = {
    "before-last": -2,
    "last": -1,
    "past": -1,
    "this": 0,
    "coming": 1,
    "next": 1,
    "after-next": 2,
}
PIVOT = 69
"""Two digits from 69 on are of the twentieth century, others of this one: the rule of POSIX (`strptime`, %y)."""


def direction_in(slots: Slots, words: DateWords) -> Direction | None:
    return words.directions[slots["direction"]] if "direction" in slots else None


def steps_in(slots: Slots, words: DateWords) -> int | None:
    """How many units away the direction points; None where there is none."""
    direction = direction_in(slots, words)
    return None if direction is None else steps_of(direction)


def steps_of(direction: Direction) -> int:
    return _STEPS[direction]


def count_in(slots: Slots, words: DateWords) -> int | None:
    text = slots.get("count")
    if text is None:
        return None
    return int(text) if text.isdecimal() else words.counts[text]


def ordinal(text: str, words: DateWords) -> int:
    digits = re.match(r"\d+", text)
    return int(digits[0]) if digits else words.ordinals[text]


def century_of(two_digits: str) -> str:
    """The four digits of a year of which only two are written."""
    return ("19" if int(two_digits) >= PIVOT else "20") + two_digits


def calendar_in(slots: Slots, words: DateWords) -> Calendar | None:
    year = slots.get("year")
    guessed = False
    if year is None and "short_year" in slots:
        year, guessed = century_of(slots["short_year"].lstrip("'")), True
    date = Calendar(
        year=year,
        season=words.seasons[slots["season"]] if "season" in slots else None,
        month=_month_in(slots, words),
        day=_day_in(slots, words),
        weekday=words.weekdays[slots["weekday"]] if "weekday" in slots else None,
        guessed_century=guessed,
        time=slots.get("time", "").upper(),
    )
    return checked(date)


def _month_in(slots: Slots, words: DateWords) -> int | None:
    if "month" in slots:
        return words.months[slots["month"]]
    return int(slots["month_number"]) if "month_number" in slots else None


def _day_in(slots: Slots, words: DateWords) -> int | None:
    text = slots.get("day") or slots.get("nth") or slots.get("day_number")
    return None if text is None else ordinal(text, words)


def checked(date: Calendar) -> Calendar | None:
    """The date, when the calendar has it; 29 February where no year is given."""
    if date.month is not None and not 1 <= date.month <= 12:
        return None
    if date.day is not None:
        year = int(date.year) if date.year and "X" not in date.year else 2000
        if not 1 <= date.day <= (days_in_month(year, date.month) if date.month else 31):
            return None
    return date

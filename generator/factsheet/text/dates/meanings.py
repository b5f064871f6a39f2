"""The nouns of dates as written: what words mean before they are counted from the day of writing."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from factsheet.model import Span
from factsheet.text.languages.date_words import BoundKind, Direction, Part, Unit


class Calendar(Struct, frozen=True, kw_only=True):
    """Parts of a date as the calendar names them; at least one is given."""

    year: str | None = None
    """Four digits or X, with a minus sign for years before 1 BC (ISO 8601: 44 BC is -0043)."""
    season: int | None = None
    """21 for spring to 24 for winter."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """1 for Monday. Beside a day it is only repeated, and not held against it."""
    guessed_century: bool = False
    """Whether only the last two digits of the year were written."""
    time: str = ""
    """The time of day as EDTF writes it, where the words write it so."""

    @property
    def is_weekday(self) -> bool:
        """Whether nothing but a weekday is named."""
        return self.weekday is not None and not (self.year or self.season or self.month or self.day)


class Months(Struct, frozen=True, kw_only=True):
    """A quarter or half of a year: from the first to the last of these months."""

    first: int
    last: int
    year: str | None = None
    in_year: int | None = None
    """Years counted from that of writing, where the words do not name it (“the first quarter of next year”)."""


class NthDay(Struct, frozen=True, kw_only=True):
    """A day that the calendar counts: the third Tuesday of September, the last day of July."""

    number: int
    """From 1; -1 for the last."""
    weekday: int | None
    month: int | None = None
    year: str | None = None
    in_month: int | None = None
    """Months counted from that of writing, where the words do not name it."""


class Holiday(Struct, frozen=True, kw_only=True):
    """A named day of the year."""

    rule: str
    year: str | None = None
    in_year: int | None = None
    direction: Direction | None = None


class Relative(Struct, frozen=True, kw_only=True):
    """A day, week, month, year counted from that of writing: -1 is the last one."""

    unit: Unit
    count: int
    within: Calendar | None = None
    """What the words single out in it: “June last year”, “Monday next week”."""
    is_distance: bool = False
    """Whether it is so far away (“two weeks ago”), and not the unit of the calendar (“the week before last”)."""
    is_to_the_day: bool = False
    """Whether it is so far away to the day (“five years ago today”)."""
    is_loose: bool = False
    """Whether it can also mean the stretch up to the day of writing (“the past year”)."""


class Directed(Struct, frozen=True, kw_only=True):
    """A month, weekday or season that is the last, this or the next one of its name."""

    what: Calendar
    direction: Direction


class Stretch(Struct, frozen=True, kw_only=True):
    """A length of time that begins, ends or lies about the day of writing: over five years, the past two weeks."""

    unit: Unit | None
    count: int | None
    """None when it is not said."""
    side: Literal["past", "future", "going-on", "either"]


class Now(Struct, frozen=True):
    """The day of writing, or about it."""


class Told(Struct, frozen=True):
    """A date counted from the day that is told of, which only a reader of the whole text can know."""


class Either(Struct, frozen=True):
    """Digits that can be read in more than one way: 05/06/2024, 2004-06, the 20s."""

    choices: tuple[Meaning, ...]
    any_will_do: bool = False
    """Whether each reading stands by itself; otherwise only what covers all of them is said."""


class PartOf(Struct, frozen=True, kw_only=True):
    """The beginning, middle or end of a date."""

    part: Part
    date: Meaning


class Bound(Struct, frozen=True, kw_only=True):
    """Not the date but the time up to it, or from it on."""

    kind: BoundKind
    date: Meaning


class Range(Struct, frozen=True, kw_only=True):
    """From the first to the last; both ends included."""

    first: Meaning
    last: Meaning
    kind: Literal["span", "between", "list"] = "span"
    """From one to the other, one time that lies between the two, or the two themselves (“June 5 and 7”)."""


Meaning = (
    Calendar | Months | NthDay | Holiday | Relative | Directed | Stretch | Now | Told | Either | PartOf | Bound | Range
)


class WrittenDate(Struct, frozen=True, kw_only=True):
    """A date as a text writes it."""

    span: Span
    """In the given text, with the words that bound it and without the preposition before it."""
    meaning: Meaning

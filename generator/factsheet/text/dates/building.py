"""The slots that a form filled -> what the words mean, or nothing where the calendar has no such date."""

from __future__ import annotations

from collections.abc import Callable

from factsheet.text.dates import calendar_forms, relative_forms
from factsheet.text.dates.meanings import Meaning
from factsheet.text.dates.slots import Slots, calendar_in
from factsheet.text.languages.date_words import DateWords

Build = Callable[[Slots, DateWords], Meaning | None]


def meaning_of(slots: Slots, words: DateWords) -> Meaning | None:
    """The first builder that knows one of the slots decides."""
    for needed, build in _BUILDERS:
        if needed in slots:
            return build(slots, words)
    return calendar_in(slots, words)


_BUILDERS: tuple[tuple[str, Build], ...] = (
    ("told", relative_forms.told),
    ("now", relative_forms.now),
    ("future", relative_forms.some_time_to_come),
    ("past", relative_forms.some_time_past),
    ("today", relative_forms.today),
    ("daily", relative_forms.daily),
    ("weekend", relative_forms.weekend),
    ("this_year", relative_forms.year_of_writing),
    ("last_year", relative_forms.year_of_writing),
    ("half_year", relative_forms.half_year),
    ("days_of", relative_forms.days_of),
    ("months_of", calendar_forms.months_of),
    ("ago", relative_forms.counted),
    ("hence", relative_forms.counted),
    ("within", relative_forms.counted),
    ("back", relative_forms.counted),
    ("going_on", relative_forms.counted),
    ("lasting", relative_forms.counted),
    ("part", relative_forms.part),
    ("year_part", relative_forms.part),
    ("month_part", relative_forms.part),
    ("of_half", calendar_forms.half),
    ("half", calendar_forms.half),
    ("quarter", calendar_forms.quarter),
    ("week", calendar_forms.week),
    ("nth_part", calendar_forms.nth_part),
    ("holiday", calendar_forms.holiday),
    ("after", relative_forms.beside),
    ("before", relative_forms.beside),
    ("direction", relative_forms.directed),
    ("one", calendar_forms.digits),
    ("last_day", calendar_forms.day_range),
    ("second_year", calendar_forms.second_year),
    ("decade", calendar_forms.decade),
    ("short_decade", calendar_forms.decade),
    ("decade_word", calendar_forms.decade),
    ("era", calendar_forms.era),
    ("era_year", calendar_forms.era),
)
"""The slot that tells what kind of date a form is, and how it is read."""

"""A date of a fact -> how readers see it: the source's words, what the editor reads from them, on what basis."""

from __future__ import annotations

from msgspec import Struct

from factsheet.facts.base import DateField
from factsheet.render.wording import DateWords, in_digits
from factsheet.text.edtf import Day, Edtf, PartialDate, parse_edtf


class DateView(Struct, frozen=True, kw_only=True):
    words: str
    """The source's own."""
    resolved: str
    """In words; empty where the sheet knows no more than the source's words."""
    machine: str
    """For `<time datetime>`; empty where HTML has no form for it."""
    basis: str
    """In words; empty where the source says it itself."""
    because: str
    inferred: bool
    year: str
    """The year it begins in; empty where none is known."""
    order: tuple[bool, Day, Day]
    """Sorts in the order of time, what has no year last."""


NO_DATE: tuple[bool, Day, Day] = (True, (0, 0, 0), (0, 0, 0))


def date_view(date: DateField | None, words: DateWords) -> DateView | None:
    if date is None:
        return None
    edtf = parse_edtf(date.edtf) if date.edtf != "unknown" else None
    resolved = edtf_text(edtf, words) if edtf else ""
    earliest = (edtf.earliest or edtf.latest) if edtf else None
    return DateView(
        words=date.text,
        resolved="" if resolved.casefold() == date.text.casefold() else resolved,
        machine=_machine(edtf) if edtf else "",
        basis=words.basis[date.basis] if edtf or date.basis == "inferred" else "",
        because=date.because or "",
        inferred=date.basis == "inferred",
        year=str(earliest[0]) if earliest else "",
        order=edtf.sort_key if edtf else NO_DATE,
    )


def edtf_words(edtf: str, words: DateWords, unknown: str) -> str:
    """A date field of a source in words."""
    return unknown if edtf == "unknown" else edtf_text(parse_edtf(edtf), words)


def edtf_text(edtf: Edtf, words: DateWords) -> str:
    """A date or an interval in words."""
    return in_digits(_edtf_text(edtf, words), words.digits)


def _edtf_text(edtf: Edtf, words: DateWords) -> str:
    if not edtf.is_interval:
        date = _partial_text(edtf.start, words) if edtf.start else words.unknown
        return words.at_time.format(date=date, time=edtf.time.removeprefix("T")) if edtf.time else date
    start = _partial_text(edtf.start, words) if edtf.start else ""
    end = _partial_text(edtf.end, words) if edtf.end else ""
    if start and end:
        return words.interval.format(start=start, end=end)
    if end:
        return (words.open_start if edtf.open_ends[0] else words.unknown_start).format(end=end)
    if start:
        return (words.open_end if edtf.open_ends[1] else words.unknown_end).format(start=start)
    return words.unknown


def _partial_text(date: PartialDate, words: DateWords) -> str:
    """One end of an interval, or the date itself."""
    year = _year_text(date, words)
    month = words.seasons.get(date.month or "") or _month_text(date, words)
    day = date.day.lstrip("0") if date.day and "X" not in date.day else ""
    pattern = "day" if day and month else "month" if month else "year"
    if not date.has_year:
        pattern = {"day": "day_without_year", "month": "month_without_year", "year": "unknown"}[pattern]
    text = str(getattr(words, pattern)).format(day=day, month=month, year=year)
    return words.marks[date.mark].format(date=text)


def _month_text(date: PartialDate, words: DateWords) -> str:
    return words.months[int(date.month) - 1] if date.month and date.month.isdigit() else ""


def _year_text(date: PartialDate, words: DateWords) -> str:
    if "X" not in date.year:
        return date.year
    first, last = date.first_day, date.last_day
    if first is None or last is None:
        return words.unknown
    return words.interval.format(start=first[0], end=last[0])


def _machine(edtf: Edtf) -> str:
    """Only what HTML's `datetime` takes: a year, a month or a day, all digits known and nothing doubtful about it."""
    date = edtf.start
    if edtf.is_interval or edtf.time or date is None or date.is_season or date.mark:
        return ""
    text = str(date)
    return text if "X" not in text and "Y" not in text and not text.startswith("-") else ""

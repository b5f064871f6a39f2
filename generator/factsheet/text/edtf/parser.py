"""A string goes in; what it says as EDTF (ISO 8601-2) comes out, or an error that says what was found and expected.

Method: the Extended Date/Time Format Specification of the Library of Congress, levels 0 and 1. Of level 2 only
unspecified digits anywhere in a date are taken (`XXXX-06`, `156X-12-25`), since a source often leaves the year out.
"""

from __future__ import annotations

import re
from typing import Final

from factsheet.text.edtf.days import Day, days_in_month
from factsheet.text.edtf.faults import EdtfError, fault_in_date, fault_in_interval, fault_in_time
from factsheet.text.edtf.values import SEASON_MONTHS, Edtf, Mark, PartialDate

MAX_YEAR_DIGITS: Final = 1000
"""No source counts further, and Python reads longer numbers in more than linear time."""

_DATE = re.compile(r"(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)")
_LONG_YEAR = re.compile(r"Y(-?[1-9][0-9]{4,})")
_TIME = re.compile(r"T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|([+-])([0-9]{2})(?::([0-9]{2}))?)?")
_MARKS: Final[dict[str, Mark]] = {"": "", "?": "?", "~": "~", "%": "%"}
_FARTHEST_OFFSETS: Final = {"+": 14 * 60, "-": 12 * 60}
"""In minutes: the zones of the Line Islands and of Baker Island."""


def parse_edtf(text: str) -> Edtf:
    """Raises `EdtfError`."""
    try:
        return _parse(text)
    except EdtfError as error:
        if error.help not in ("", "unknown") and not _is_edtf(error.help):
            error.help = ""  # A string with two faults, of which the help would mend one.
        raise


def _is_edtf(text: str) -> bool:
    try:
        _parse(text)
    except EdtfError:
        return False
    return True


def _parse(text: str) -> Edtf:
    if "/" in text:
        return _interval(text)
    if text.startswith("Y"):
        return _long_year(text)
    day, letter, _ = text.partition("T")
    date = _date(day, 0) if letter and _DATE.fullmatch(day) else _date(text, 0)
    if not letter:
        return Edtf(start=date, end=date)
    return Edtf(start=date, end=date, time=_time(text, date, len(day)))


def _date(text: str, offset: int) -> PartialDate:
    """`offset` is where the date begins in the whole string."""
    match = _DATE.fullmatch(text)
    if not match:
        raise fault_in_date(text, offset)
    year, month, day, mark = match.groups()
    if year == "-0000":
        raise EdtfError("the year 0 has a minus sign, expected 0000", offset, offset + 5, text[1:])
    date = PartialDate(year=year, month=month, day=day, mark=_MARKS[mark])
    if month is not None:
        _check_month(date, offset + match.start(2))
    if day is not None:
        _check_day(date, offset + match.start(3))
    return date


def _check_month(date: PartialDate, at: int) -> None:
    month = str(date.month)
    if month in SEASON_MONTHS:
        if date.day is not None:
            raise EdtfError(f"a season ({month}) has no days, expected a month, 01 to 12", at, at + 2)
    elif month.isdigit() and 25 <= int(month) <= 41:
        reason = (
            f"{month} for a quarter, half or a season of one hemisphere is EDTF level 2, expected 01 to 12 or 21 to 24"
        )
        raise EdtfError(reason, at, at + 2, _months_of_quarter(date.year, month))
    elif not PartialDate(year="2000", month=month).exists:
        raise EdtfError(f"the month is {month}, expected 01 to 12, or 21 to 24 for a season", at, at + 2)


def _months_of_quarter(year: str, code: str) -> str:
    """The interval that says what the codes 33 to 36 of level 2 say."""
    quarter = int(code) - 33
    return f"{year}-{quarter * 3 + 1:02}/{year}-{quarter * 3 + 3:02}" if 0 <= quarter <= 3 else ""


def _check_day(date: PartialDate, at: int) -> None:
    if date.exists:
        return
    longest = 31
    where = "of any month"
    if str(date.month).isdigit():
        year = int(date.year) if "X" not in date.year else 2000
        longest = days_in_month(year, int(str(date.month)))
        where = f"in {date.year}-{date.month}"
    raise EdtfError(f"the day is {date.day}, expected 01 to {longest} {where}", at, at + 2)


def _long_year(text: str) -> Edtf:
    match = _LONG_YEAR.fullmatch(text)
    if not match:
        raise fault_in_date(text, 0)
    if len(text) > MAX_YEAR_DIGITS:
        raise EdtfError(f"the year has more than {MAX_YEAR_DIGITS} digits", 0, len(text))
    date = PartialDate(year=match[1])
    return Edtf(start=date, end=date)


def _time(text: str, date: PartialDate, at: int) -> str:
    match = _TIME.fullmatch(text, at)
    if not match or date.day is None or "X" in text or date.mark:
        raise fault_in_time(text, at)
    hour, minute, second = (int(part) for part in match.group(1, 2, 3))
    if (hour, minute, second) != (24, 0, 0):
        # 24:00:00 is the end of the day; a leap second is not among the specification's values.
        for value, limit, name, group in ((hour, 23, "hour", 1), (minute, 59, "minute", 2), (second, 59, "second", 3)):
            if value > limit:
                raise EdtfError(f"the {name} is {value:02}, expected 00 to {limit}", *match.span(group))
    if match[4]:
        _check_offset(match)
    return match[0]


def _check_offset(match: re.Match[str]) -> None:
    minutes = int(match[5]) * 60 + int(match[6] or 0)
    span = match.start(4), match.end()
    if int(match[6] or 0) > 59 or minutes > _FARTHEST_OFFSETS[match[4]]:
        raise EdtfError(f"the offset is {match[0][span[0] - match.start() :]}, expected -12:00 to +14:00", *span)
    if not minutes and match[4] == "-":
        raise EdtfError("the offset is minus zero, expected Z or +00:00", *span)


def _interval(text: str) -> Edtf:
    first, _, second = text.partition("/")
    if fault := fault_in_interval(text, first, second):
        raise fault
    start = _date(first, 0) if first not in ("", "..") else None
    end = _date(second, len(first) + 1) if second not in ("", "..") else None
    if start and end:
        _check_order(text, start, end)
    return Edtf(start=start, end=end, is_interval=True, open_ends=(first == "..", second == ".."))


def _check_order(text: str, start: PartialDate, end: PartialDate) -> None:
    """An end that is only coarser counts from its first day.

    So `2004-06/2004` is refused: it ends before it begins, or leaves the end unsaid, which is `2004-06/2004-12` or
    `2004-06/`.
    """
    first, last = start.first_day, _latest_beginning(end)
    if first is None or last is None or first <= last:
        return
    if end.last_day is not None and end.last_day >= first:
        year, month, day = end.last_day
        help = f"{start}/{year:04}-{month:02}" + (f"-{day:02}" if start.day is not None else "")
        raise EdtfError(f"the end, {end}, begins before the start, {start}", text.index("/") + 1, len(text), help)
    reason = f"the interval ends with {end}, before it begins with {start}"
    raise EdtfError(reason, text.index("/") + 1, len(text), f"{end}/{start}")


def _latest_beginning(end: PartialDate) -> Day | None:
    """The latest day on which the end can begin: X is read as high as it can be, a part left out as its first day."""
    last = end.last_day
    if last is None or end.day is not None:
        return last
    if end.month in SEASON_MONTHS:
        return (last[0] - (last[1] < 3), SEASON_MONTHS[end.month][0], 1)
    return (last[0], last[1] if end.month is not None else 1, 1)

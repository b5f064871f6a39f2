"""Two EDTF values go in; whether one says no more than the other, and whether both can mean the same, come out."""

from __future__ import annotations

from factsheet.text.edtf.values import SEASON_MONTHS, Edtf, PartialDate


def covers(wide: Edtf, narrow: Edtf) -> bool:
    """Whether `wide` says nothing that `narrow` does not say: the same, or the same with parts left out.

    A date covers one that it leaves parts of out (`2024` covers `2024-06`), and an interval that lies in it. An
    interval covers another when each end covers the other's; an open end covers only an open or unknown one, so a
    point never covers a bound, nor a bound another bound. Marks (`?`, `~`, `%`) are let pass.
    """
    if wide.time or narrow.time:
        return (wide.time in ("", narrow.time)) and _part_covers(wide.start, narrow.start)
    if wide.is_interval and narrow.is_interval:
        return (_end_covers(wide.start, narrow.start) and _end_covers(wide.end, narrow.end)) or (
            _same_days(wide, narrow) and not _is_finer(wide.start, narrow.start) and not _is_finer(wide.end, narrow.end)
        )
    if wide.is_interval:
        return _same_days(wide, narrow)
    return _part_covers(wide.start, narrow.start) and _part_covers(wide.start, narrow.end)


def agree(one: Edtf, other: Edtf) -> bool:
    """Whether both can mean the same: no digit, month or end of one excludes the other.

    A date agrees with an interval that it lies in or touches; two intervals agree when both ends do.
    """
    if one.is_interval and other.is_interval:
        return _ends_agree(one.start, other.start) and _ends_agree(one.end, other.end)
    if one.start and other.start and not one.is_interval and not other.is_interval:
        return _parts_agree(one.start, other.start)
    first, last = one.earliest, one.latest
    other_first, other_last = other.earliest, other.latest
    return not (first and other_last and first > other_last) and not (other_first and last and other_first > last)


def _ends_agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None:
        return one is other
    return _parts_agree(one, other)


def _end_covers(wide: PartialDate | None, narrow: PartialDate | None) -> bool:
    return wide is narrow is None or _part_covers(wide, narrow)


def _part_covers(wide: PartialDate | None, narrow: PartialDate | None) -> bool:
    if wide is None or narrow is None:
        return False
    return (
        _digits_cover(wide.year, narrow.year)
        and _digits_cover(wide.month, narrow.month)
        and _digits_cover(wide.day, narrow.day)
    )


def _digits_cover(wide: str | None, narrow: str | None) -> bool:
    if wide is None or not wide.strip("X"):
        return True
    if narrow is None or len(wide) != len(narrow):
        return False
    return all(known in ("X", digit) for known, digit in zip(wide, narrow, strict=True))


def _same_days(one: Edtf, other: Edtf) -> bool:
    """Whether both run from the same first day to the same last: `1990/1999` and `199X`."""
    bounds = (one.earliest, one.latest)
    return None not in bounds and bounds == (other.earliest, other.latest)


def _is_finer(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether one names a month or a day that the other leaves out: `1997-01/2004` says more than `1997/2004`."""
    if one is None or other is None:
        return False
    return (one.month is not None and other.month is None) or (one.day is not None and other.day is None)


def _parts_agree(one: PartialDate, other: PartialDate) -> bool:
    return (
        _digits_agree(one.year, other.year)
        and _months_agree(one.month, other.month)
        and _digits_agree(one.day, other.day)
    )


def _digits_agree(one: str | None, other: str | None) -> bool:
    if one is None or other is None or not one.strip("X") or not other.strip("X"):
        return True
    return len(one) == len(other) and all(a == b or "X" in (a, b) for a, b in zip(one, other, strict=True))


def _months_agree(one: str | None, other: str | None) -> bool:
    """As digits agree; a season agrees with itself and with its months."""
    for season, month in ((one, other), (other, one)):
        if season in SEASON_MONTHS and month not in SEASON_MONTHS:
            first, last = SEASON_MONTHS[season]
            return month is None or any(_digits_agree(f"{(m - 1) % 12 + 1:02}", month) for m in range(first, last + 1))
    return _digits_agree(one, other)

"""A string that is not EDTF goes in; the error that names its first fault comes out, with what was expected there."""

from __future__ import annotations

import re

from msgspec import Struct


class EdtfError(ValueError):
    """What keeps a string from being EDTF; `str` of it is the reason, found and expected."""

    def __init__(self, reason: str, start: int, end: int, help: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.start = start
        """Where in the string the fault begins, in code points."""
        self.end = end
        """Behind its last code point."""
        self.help = help
        """The string as it should be, where that can be told."""


class Fault(Struct, frozen=True, kw_only=True):
    """A form that people write for EDTF, and what is said of it."""

    pattern: re.Pattern[str]
    reason: str
    """With `{0}` for what was found."""
    help: str = ""
    """A template for `Match.expand`, when the pattern matches the whole string."""


def _fault(pattern: str, reason: str, help: str = "") -> Fault:
    return Fault(pattern=re.compile(pattern, re.ASCII), reason=reason, help=help)


_DATE_FAULTS = (
    _fault(r"^$", "it is empty, expected a date"),
    _fault(r"\s+", "there is white space, expected none"),
    _fault(r"^[\[{].*", "a set of dates is EDTF level 2, expected one date or an interval"),
    _fault(r"[()]", "a parenthesis is of the draft of 2012, expected a mark at the end of the date"),
    _fault(r"(?i:unknown|open)", "“{0}” is of the draft of 2012, expected nothing or .. at that end of an interval"),
    _fault(r"^\.\.$|\.\.", "“{0}” stands at an end of an interval, as in ../2024 or 2024/.."),
    _fault(r"^(-?\d{4}(?:-\d\d){0,2})(?:\?~|~\?)$", "two marks, expected % for uncertain and approximate", r"\1%"),
    _fault(r"[?~%]{2,}", "marks side by side (“{0}”), expected one of ? ~ %"),
    _fault(
        r"^(-?\d{4})([?~%])(-\d\d(?:-\d\d)?)$", "a mark on one part is EDTF level 2, expected it at the end", r"\1\3\2"
    ),
    _fault(r"^[?~%]|[?~%](?=-)|(?<=-)[?~%]", "a mark on one part (“{0}”) is EDTF level 2, expected it at the end"),
    _fault(r"(?i:^y)-?\d+[eE]-?\d+.*|\d[eE]-?\d+", "an exponent (“{0}”) is EDTF level 2, expected all digits"),
    _fault(r"\dS\d+", "significant digits are EDTF level 2, expected X for each digit that is not known"),
    _fault(r"^y(-?\d{5,})$", "found a small y, expected a capital Y", r"Y\1"),
    _fault(r"^[Yy](-?\d{4})$", "Y is for years of more than four digits, expected the four digits alone", r"\1"),
    _fault(r"^[Yy].*", "after Y expected a year of five or more digits, without zeros before it, and nothing else"),
    _fault(r"(?<![A-Za-z])[ux]+(?![A-Za-z])", "found “{0}”, expected a capital X for each digit that is not known"),
    _fault(r"^(\d{4})(\d\d)(\d\d)$", "a date without hyphens, expected them between year, month and day", r"\1-\2-\3"),
    _fault(r"^(\d{4})[./](\d\d)(?:[./](\d\d))?$", "found “{0}”, expected hyphens between year, month and day"),
    _fault(r"^\d\d?[./-]\d\d?[./-]\d{4}$", "found the year at the end, expected year, month and day: 2024-06-05"),
    _fault(r"^-?\d{4}-?W.*", "a week is not EDTF, expected its first and last day as an interval"),
    _fault(r"^-?\d{4}-\d{3}$", "the day of a year is not EDTF, expected year, month and day"),
    _fault(r"^[+].*", "found a plus sign, expected the year without it"),
    _fault(r"^(-?\d{5,})$", "a year of more than four digits is written with Y", r"Y\1"),
    _fault(r"^-?[\dX]{5,}", "the year has more than four digits (“{0}”), expected four"),
    _fault(r"^-?[\dX]{1,3}(?![\dX])", "the year is “{0}”, expected four digits"),
    _fault(r"(?<=^[\dX]{4}-)[\dX](?![\dX])|(?<=^-[\dX]{4}-)[\dX](?![\dX])", "the month is {0}, expected two digits"),
    _fault(r"(?<=^[\dX]{4}-[\dX]{2}-)[\dX](?![\dX])", "the day is {0}, expected two digits"),
    _fault(r"[–—−‐‑]", "found a dash (“{0}”), expected a plain hyphen"),
    _fault(r"[^\W\d_]+", "found “{0}”, expected digits"),
    _fault(r"[^\dX?~%-]+", "found “{0}”, expected digits and hyphens"),
)
"""In the order they are looked for: the first that is found is the one reported."""

_TIME_FAULTS = (
    _fault(r"[.,]\d+", "found a fraction of a second, expected whole seconds"),
    _fault(r"(?<=[+-]\d\d)\d\d$", "found an offset without a colon, expected it as +02:00"),
    _fault(r"^T\d\d(?::\d\d)?(?:Z|[+-].*)?$", "the time is {0}, expected hours, minutes and seconds: T10:00:00"),
)


def fault_in_date(text: str, offset: int) -> EdtfError:
    """`offset` is where the date begins in the whole string."""
    return _first_fault(_DATE_FAULTS, text, offset) or EdtfError(
        f"found “{text}”, expected a year, month and day as in 2024, 2024-06 or 2024-06-05", offset, offset + len(text)
    )


def fault_in_time(text: str, at: int) -> EdtfError:
    """`at` is where the `T` stands."""
    day = text[:at]
    if not re.fullmatch(r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}", day):
        return EdtfError(f"a time of day after “{day}”, expected a whole date before it: 2024-06-05T10:00:00", 0, at)
    return _first_fault(_TIME_FAULTS, text[at:], at) or EdtfError(
        f"found “{text[at:]}”, expected a time as T10:00:00, T10:00:00Z or T10:00:00+02:00", at, len(text)
    )


def fault_in_interval(text: str, first: str, second: str) -> EdtfError | None:
    """What is wrong with an interval apart from its two dates."""
    at = len(first) + 1
    if re.fullmatch(r"[0-9]{4}/[0-9]{2}/[0-9]{2}", text):
        help = text.replace("/", "-")
        return EdtfError("slashes between year, month and day, expected hyphens", 0, len(text), help)
    if "/" in second:
        return EdtfError("there is more than one slash, expected a start and an end", at + second.index("/"), len(text))
    if first in ("", "..") and second in ("", ".."):
        return EdtfError("neither end is given, expected a date at one of them, or `unknown`", 0, len(text), "unknown")
    for end, start in ((first, 0), (second, at)):
        if end.startswith("Y"):
            return EdtfError("a year with Y stands alone, expected a date of four digits", start, start + len(end))
        if re.match(r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}T", end):
            return EdtfError(
                "an interval has no times of day, expected two dates", start + end.index("T"), start + len(end)
            )
    return None


def _first_fault(faults: tuple[Fault, ...], text: str, offset: int) -> EdtfError | None:
    for fault in faults:
        if match := fault.pattern.search(text):
            help = match.expand(fault.help) if fault.help and match[0] == text else ""
            found = match[0] if len(match[0]) <= 40 else match[0][:39] + "…"
            return EdtfError(fault.reason.format(found), offset + match.start(), offset + match.end(), help)
    return None

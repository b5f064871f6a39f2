"""The events of a sheet -> a calendar (RFC 5545): all-day entries, and no day that no source gives.

An event whose day is known is an entry of that day. One that is known to the month, the year or a stretch of days is an
entry over the whole of it that says so in its summary. One without a year, or with an open end, cannot stand on a
calendar: it is a journal entry without a date, which holds the source's words.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.addresses import absolute
from factsheet.checked import CheckedFact
from factsheet.facts import Event
from factsheet.facts.base import DateField
from factsheet.render.dates import edtf_text
from factsheet.render.edition import Edition
from factsheet.text.edtf import Day, Edtf, parse_edtf
from factsheet.text.edtf.days import plus_days

LONGEST_LINE = 75
"""Octets of a line without its end (RFC 5545, 3.1)."""
NO_DAY = "19700101"
"""Stands for the day of an entry whose sources have none: a calendar must give one, and must be the same each time."""


def calendar(edition: Edition) -> bytes:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//factsheet//factsheet//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(edition.sheet.title)}",
        f"X-WR-CALDESC:{escaped(edition.wording.exports.reported)}",
    ]
    for checked in edition.standing:
        if isinstance(checked.fact, Event) and checked.fact.date is not None:
            lines += _entry(edition, checked, checked.fact, checked.fact.date)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()


def _entry(edition: Edition, checked: CheckedFact, event: Event, date: DateField) -> Iterator[str]:
    edtf = parse_edtf(date.edtf) if date.edtf != "unknown" else None
    days = _days(edtf) if edtf else None
    component = "VEVENT" if days else "VJOURNAL"
    yield f"BEGIN:{component}"
    yield f"UID:{escaped(_uid(edition, event))}"
    yield f"DTSTAMP:{_stamp(checked)}T000000Z"
    if days:
        yield f"DTSTART;VALUE=DATE:{_date(days[0])}"
        # The end of an all-day entry is the day after it.
        yield f"DTEND;VALUE=DATE:{_date(plus_days(days[1], 1))}"
    yield f"SUMMARY:{escaped(_summary(edition, event, edtf, on_calendar=days is not None))}"
    yield f"DESCRIPTION:{escaped(chr(10).join(_description(edition, checked, event, date, edtf)))}"
    if event.place and component == "VEVENT":
        yield f"LOCATION:{escaped(event.place)}"
    if edition.settings.url:
        yield f"URL:{absolute(edition.settings.url, edition.addresses.permanent(event.id))}"
    if component == "VEVENT":
        yield "TRANSP:TRANSPARENT"
        if event.status == "planned":
            yield "STATUS:TENTATIVE"
    yield f"X-FACTSHEET-EDTF:{escaped(date.edtf)}"
    yield f"X-FACTSHEET-STATUS:{checked.status}"
    yield f"END:{component}"


def _days(edtf: Edtf) -> tuple[Day, Day] | None:
    """The first and the last day, itself included; None for a date that a calendar cannot hold."""
    first, last = edtf.earliest, edtf.latest
    if first is None or last is None or not 1 <= first[0] <= last[0] <= 9998:
        return None
    return first, last


def _is_plain(edtf: Edtf) -> bool:
    """Whether the days are those that the source means, and not just the stretch in which they lie."""
    ends = (edtf.start, edtf.end)
    return all(end is not None and end.first_day == end.last_day and not end.mark for end in ends)


def _summary(edition: Edition, event: Event, edtf: Edtf | None, *, on_calendar: bool) -> str:
    if edtf is None or (on_calendar and _is_plain(edtf)):
        return event.title
    date = edtf_text(edtf, edition.wording.dates)
    return edition.wording.exports.day_unknown.format(title=event.title, date=date)


def _description(
    edition: Edition, checked: CheckedFact, event: Event, date: DateField, edtf: Edtf | None
) -> Iterator[str]:
    words, data = edition.wording, edition.wording.exports
    yield data.date_words.format(words=date.text)
    if edtf is not None:
        basis = words.dates.basis[date.basis]
        reason = f"{words.colon}{date.because}" if date.because else ""
        yield f"{edtf_text(edtf, words.dates)}{f' ({basis}{reason})' if basis else ''}"
    if (badge := words.choice_badges.get(("status", event.status))) is not None:
        yield badge
    if event.hedge:
        yield words.hedged.format(words=event.hedge)
    told = words.comma.join(account.source.chip for account in checked.accounts)
    yield f"{words.told_by} {told}{words.semicolon}{words.statuses[checked.status]}"
    yield data.reported


def _uid(edition: Edition, event: Event) -> str:
    """The permanent address; without a site the sheet and the id, which are as lasting."""
    address = absolute(edition.settings.url, edition.addresses.permanent(event.id))
    return address or f"{edition.sheet.slug}/{event.id}@factsheet"


def _stamp(checked: CheckedFact) -> str:
    """The last day on which one of its articles was stored or published: no clock, so the same bytes each time."""
    given = [date for account in checked.accounts for date in (account.source.accessed, account.source.published)]
    days = [parse_edtf(date).latest for date in given if date and date != "unknown"]
    last = max((day for day in days if day and 1 <= day[0] <= 9999), default=None)
    return _date(last) if last else NO_DAY


def _date(day: Day) -> str:
    return f"{day[0]:04}{day[1]:02}{day[2]:02}"


def escaped(text: str) -> str:
    """As a TEXT value (RFC 5545, 3.3.11); control characters have no place in one."""
    clean = "".join(mark for mark in text if mark == "\n" or (mark >= " " and mark != "\x7f"))
    return clean.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """In pieces of at most 75 octets, each but the first after a space; no character is cut in two."""
    pieces, piece, size = [], "", 0
    for mark in line:
        octets = len(mark.encode())
        if size + octets > LONGEST_LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece += mark
        size += octets
    return "\r\n".join([*pieces, piece])

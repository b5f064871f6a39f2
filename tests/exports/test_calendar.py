"""The calendar: what another program reads of it, and no day that no source gives."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from factsheet.exports.calendar import LONGEST_LINE, escaped, folded
from hypothesis import given
from hypothesis import strategies as some
from icalendar import Calendar, Component

from tests.exports.made import files, made_of
from tests.goldens import assert_golden

ARTICLE = "The bridge opened on 3 June 2024 or so, and it is said to have cost a lot of money.\n"


def event_of(folder: Path, edtf: str, *, more: str = "") -> Component:
    sheet = f"""\
timeline:
  - id: opening
    title: The bridge opens
    date: {{text: on 3 June 2024, edtf: {edtf}}}
    {more}
    evidence: [{{source: a, exact: opened on 3 June 2024}}]
"""
    content = made_of(folder, {"articles/a.txt": ARTICLE, "timeline.yml": sheet})["events.ics"]
    (component,) = Calendar.from_ical(content).subcomponents
    return component


@pytest.mark.parametrize(
    ("edtf", "first", "end", "said"),
    [
        ("2024-06-03", date(2024, 6, 3), date(2024, 6, 4), ""),
        ("2024-06-03/2024-06-05", date(2024, 6, 3), date(2024, 6, 6), ""),
        ("2024-12-31", date(2024, 12, 31), date(2025, 1, 1), ""),
        ("2024-06", date(2024, 6, 1), date(2024, 7, 1), " (June 2024)"),
        ("2024", date(2024, 1, 1), date(2025, 1, 1), " (2024)"),
        ("2024-06-03~", date(2024, 6, 3), date(2024, 6, 4), " (about 3 June 2024)"),
        ("2024-21", date(2024, 3, 1), date(2024, 6, 1), " (spring 2024)"),
    ],
)
def test_an_entry_covers_the_days_and_says_when_they_are_not_known(
    tmp_path: Path, edtf: str, first: date, end: date, said: str
) -> None:
    event = event_of(tmp_path, edtf)
    assert event.name == "VEVENT"
    assert event.decoded("DTSTART") == first
    assert event.decoded("DTEND") == end
    assert str(event["SUMMARY"]) == f"The bridge opens{said}"


@pytest.mark.parametrize("edtf", ["unknown", "XXXX-06", "../2024", "2024/..", "-0043", "Y12024"])
def test_what_no_calendar_can_hold_is_an_entry_without_a_day(tmp_path: Path, edtf: str) -> None:
    journal = event_of(tmp_path, edtf)
    assert journal.name == "VJOURNAL"
    assert "DTSTART" not in journal
    assert "“on 3 June 2024”" in str(journal["DESCRIPTION"])


def test_a_plan_is_tentative_and_nothing_else_is_sure(tmp_path: Path) -> None:
    assert str(event_of(tmp_path / "a", "2024-06-03", more="status: planned")["STATUS"]) == "TENTATIVE"
    assert "STATUS" not in event_of(tmp_path / "b", "2024-06-03")


def test_text_comes_back_as_it_was(tmp_path: Path) -> None:
    event = event_of(tmp_path, "2024-06-03", more='place: "Moscow; by the river, \\\\ north"')
    assert str(event["LOCATION"]) == "Moscow; by the river, \\ north"
    assert str(event["UID"]) == str(event["URL"]) == "https://example.org/facts/f/opening/"


def test_a_line_break_in_a_title_starts_no_property() -> None:
    assert escaped("a\nATTENDEE:x\r\nb\x00\x1bc") == "a\\nATTENDEE:x\\nbc"


@given(some.text(max_size=200))
def test_folding_keeps_every_character_and_no_line_is_too_long(text: str) -> None:
    line = f"SUMMARY:{escaped(text)}"
    pieces = folded(line).split("\r\n")
    assert all(len(piece.encode("utf-8", "surrogatepass")) <= LONGEST_LINE for piece in pieces)
    assert "".join([pieces[0], *(piece.removeprefix(" ") for piece in pieces[1:])]) == line


def test_lines_end_as_the_standard_has_it() -> None:
    content = files()["data/events.ics"]
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")


def test_the_calendar_of_a_sheet(request: pytest.FixtureRequest) -> None:
    assert_golden("data/events.ics", files()["data/events.ics"].decode().replace("\r\n", "\n"), request)

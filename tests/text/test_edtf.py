"""EDTF: what each form means, the reason why a string is refused, and what must hold for every string."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from factsheet.text.edtf import Edtf, EdtfError, parse_edtf
from factsheet.text.edtf.days import day_of, number_of, plus_months, weekday_of
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("edtf.yml"))

DATES = st.from_regex(r"-?[0-9X]{4}(-[012X][0-9X](-[0-3X][0-9X])?)?[?~%]?", fullmatch=True, alphabet="-0123456789X?~%")
INTERVALS = st.tuples(st.one_of(DATES, st.sampled_from(["", ".."])), st.one_of(DATES, st.sampled_from(["", ".."])))
STRINGS = st.one_of(
    DATES,
    INTERVALS.map("/".join),
    st.text(st.sampled_from("0123456789X-?~%/.TZ:+Y"), max_size=24),
    st.text(max_size=12),
)


@pytest.mark.parametrize("case", CASES["valid"], ids=lambda case: case["edtf"])
def test_what_a_string_means(case: dict[str, Any]) -> None:
    edtf = parse_edtf(case["edtf"])
    assert str(edtf) == case["edtf"]
    assert edtf.earliest == (tuple(case["from"]) if case["from"] else None)
    assert edtf.latest == (tuple(case["to"]) if case["to"] else None)
    assert edtf.precision == case["precision"]


@pytest.mark.parametrize("case", CASES["invalid"], ids=lambda case: case["edtf"])
def test_why_a_string_is_refused(case: dict[str, str]) -> None:
    with pytest.raises(EdtfError) as caught:
        parse_edtf(case["edtf"])
    fault = caught.value
    assert str(fault) == case["reason"]
    assert case["edtf"][fault.start : fault.end] == case["at"]
    assert fault.help == case.get("help", "")


def outcome(text: str) -> Edtf | EdtfError:
    try:
        return parse_edtf(text)
    except EdtfError as fault:
        return fault


@given(STRINGS)
def test_every_string_is_read_or_refused(text: str) -> None:
    read = outcome(text)
    if isinstance(read, Edtf):
        assert str(read) == text
        assert read.earliest is None or read.latest is None or read.earliest <= read.latest
    else:
        assert 0 <= read.start <= read.end <= len(text)
        assert read.reason


@given(STRINGS)
def test_what_is_offered_instead_is_edtf(text: str) -> None:
    read = outcome(text)
    if isinstance(read, EdtfError) and read.help not in ("", "unknown"):
        assert isinstance(outcome(read.help), Edtf)


@pytest.mark.parametrize("text", ["9" * 100_000, "Y" + "9" * 100_000, "X" * 100_000, "1984?" * 20_000, "/" * 100_000])
def test_long_strings_are_refused(text: str) -> None:
    assert isinstance(outcome(text), EdtfError)


@given(st.dates())
def test_days_agree_with_the_calendar_of_python(date: datetime.date) -> None:
    day = (date.year, date.month, date.day)
    assert number_of(day) == date.toordinal() - datetime.date(1970, 1, 1).toordinal()
    assert weekday_of(day) == date.isoweekday()
    assert parse_edtf(date.isoformat()).earliest == day


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_days_can_be_counted_in_any_year(number: int) -> None:
    assert number_of(day_of(number)) == number


@given(st.integers(-20_000, 20_000), st.integers(1, 12), st.integers(-30_000, 30_000))
def test_months_can_be_counted_back(year: int, month: int, count: int) -> None:
    assert plus_months(*plus_months(year, month, count), -count) == (year, month)


def test_dates_sort_by_their_first_day_and_those_without_a_year_last() -> None:
    texts = ["XXXX-06", "2024-06-05", "../2023", "-0043", "2024", "2024-06", "1997/..", "Y12000"]
    ordered = sorted(texts, key=lambda text: parse_edtf(text).sort_key)
    assert ordered == ["-0043", "1997/..", "../2023", "2024", "2024-06", "2024-06-05", "Y12000", "XXXX-06"]

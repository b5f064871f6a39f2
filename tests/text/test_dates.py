"""Dates as written: what words mean, what running text has of them, and what must hold for every text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from factsheet.model import Span
from factsheet.text.dates import Basis, asked_dates, date_fault, leaning, readings, scan_dates
from factsheet.text.dates.grammar import grammar_for, in_small_letters
from factsheet.text.dates.holidays import easter
from factsheet.text.dates.leads import DIGIT, DIGITS
from factsheet.text.dates.name_lists import NEVER, one_of
from factsheet.text.dates.saying import PassageDates
from factsheet.text.dates.tense import Leaning
from factsheet.text.edtf import Edtf, PartialDate, parse_edtf
from factsheet.text.edtf.covering import agree, covers
from factsheet.text.languages.date_words import DateWords
from factsheet.text.languages.de.dates import DATES as GERMAN
from factsheet.text.languages.en.dates import DATES as ENGLISH
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

HERE = Path(__file__).parent
READINGS = read_cases(HERE / "date_readings.yml")
SCANS = read_cases(HERE / "date_scans.yml")
TENSES = read_cases(HERE / "date_tenses.yml")
FAULTS = yaml.load((HERE / "date_faults.yml").read_text(encoding="utf-8"), yaml.BaseLoader)

WORDS = sorted(
    {
        *(
            "June",
            "5,",
            "2024",
            ".",
            ",",
            "-",
            "–",
            "/",
            "'",
            "(",
            ")",
            "1",
            "15.",
            "24",
            "5.",
            "05/06/2024",
            "the",
            "of",
        ),
        *("in", "by", "until", "since", "from", "to", "and", "between"),
        *ENGLISH.months,
        *ENGLISH.units,
        *ENGLISH.directions,
        *ENGLISH.bounds,
        *ENGLISH.parts,
        *GERMAN.months,
        *GERMAN.weekdays,
        *GERMAN.directions,
        *GERMAN.bounds,
        *ENGLISH.holidays,
    }
)
TEXTS = st.one_of(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), st.text(max_size=40))
LANGUAGES = st.sampled_from(["en", "de", "en-US", "en-GB", "fr"])
PUBLISHED = st.sampled_from(
    [None, "2019-08-15", "2024-02-29", "2019-06", "2019", "199X", "-0043", "1997/..", "9999-12-31"]
)
DATES = st.builds(
    PartialDate,
    year=st.sampled_from(["2024", "202X", "20XX", "XXXX", "2019"]),
    month=st.sampled_from([None, "06", "XX", "1X", "12"]),
    day=st.none(),
).map(lambda date: Edtf(start=date, end=date))


def read(text: str, language: str, published: str | None) -> list[str]:
    return [str(reading) for reading in readings(text, language, parse_edtf(published) if published else None)]


@pytest.mark.parametrize(
    ("text", "language", "published", "means"),
    [
        pytest.param(text, block["language"], block.get("published"), means, id=f"{text} ({block['language']})")
        for block in READINGS
        for text, means in block["means"].items()
    ],
)
def test_what_words_mean(text: str, language: str, published: str | None, means: list[str]) -> None:
    assert read(text, language, published) == means


@pytest.mark.parametrize(
    ("language", "case"),
    [pytest.param(block["language"], case, id=case["text"]) for block in SCANS for case in block["texts"]],
)
def test_dates_in_running_text(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    assert [text[date.span.start : date.span.end] for date in scan_dates(text, language)] == case["dates"]


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: f"{case['text']} as {case['edtf']}, {case['basis']}")
def test_what_is_wrong_between_words_and_value(case: dict[str, str]) -> None:
    published = parse_edtf(case["published"]) if "published" in case else None
    basis: Basis = case["basis"]  # type: ignore[assignment]
    leans: Leaning | None = case.get("leans")  # type: ignore[assignment]
    fault = date_fault(parse_edtf(case["edtf"]), case["text"], basis, case.get("language", "en"), published, leans)
    assert (fault and fault.kind) == case.get("fault")
    assert (fault.instead if fault else None) == case.get("instead")


@pytest.mark.parametrize("case", TENSES, ids=lambda case: case["text"])
def test_in_which_time_a_sentence_speaks_of_its_date(case: dict[str, str]) -> None:
    before, date, after = re.split("[«»]", case["text"])
    span = Span(len(before), len(before) + len(date))
    assert leaning(before + date + after, span, case.get("language", "en")) == case.get("leans")


@pytest.mark.parametrize(
    ("title", "passage", "is_said"),
    [
        ("Opened in June 2024", "It opened on 5 June 2024.", True),
        ("Opened on 5 June 2024", "It opened in June 2024.", False),
        ("Opened in July 2024", "It opened on 5 June 2024.", False),
        ("5G in all cities by 2024", "Russia plans 5G in its cities by 2024.", True),
        ("The 2024 deadline", "Russia plans 5G in its cities by 2024.", True),
        ("Opened last June", "It opened last June.", True),
        ("Opened next June", "It opened last June.", False),
        ("Opened in June", "It opened last June.", True),
        ("Opened on Monday", "It opened on Monday, June 5.", True),
        ("Opened on Tuesday", "It opened on Monday, June 5.", False),
        ("Hires by the end of the year", "It will hire by the end of this year.", True),
        ("Hires by the end of the month", "It will hire by the end of this year.", False),
        ("Hires over five years", "It will hire.", True),
        ("Now hiring, soon more", "It hires.", True),
        ("Opened in June 2019", "It opened this month.", True),
        ("Opened in May 2019", "It opened this month.", False),
        ("Opened in January 2019", "It was opened in January.", True),
        ("Opened in January 2020", "It was opened in January.", False),
        ("Opens in January 2020", "It will open in January.", True),
        ("Opens in January 2019", "It will open in January.", False),
    ],
)
def test_dates_of_the_editor_s_words(title: str, passage: str, is_said: bool) -> None:
    said = PassageDates.of([passage], "en", parse_edtf("2019-06-08"))
    assert all(said.say(date.meaning) for date in asked_dates(title, "en")) == is_said


@given(TEXTS, LANGUAGES, PUBLISHED)
def test_every_text_is_read(text: str, language: str, published: str | None) -> None:
    """No text raises, spans lie inside it and in order, and every reading is EDTF that says no more than itself."""
    done = 0
    for date in scan_dates(text, language):
        assert done <= date.span.start < date.span.end <= len(text)
        done = date.span.end
    for reading in readings(text, language, parse_edtf(published) if published else None):
        assert covers(reading, reading)
        assert parse_edtf(str(reading)) == reading


@given(TEXTS, st.sampled_from(["en", "de", "ar"]))
def test_no_form_is_missed_at_its_gate(text: str, language: str) -> None:
    """What is asked before the forms themselves lets every place through that one of them fits."""
    small, known = in_small_letters(text), grammar_for(language).forms
    assert len(small) == len(text)
    for word in re.finditer(r"[^\W\d_]+|\d+", text):
        for lead in (word[0].lower(), DIGIT, DIGITS):
            forms, start = known.get(lead), word.start()
            if forms is not None:
                fitting = {form for form in forms.forms if form.pattern.match(text, start)}
                assert fitting <= set(forms.that_may_fit(small, start)), (lead, text[start:])


@pytest.mark.parametrize("words", [ENGLISH, GERMAN], ids=["en", "de"])
@pytest.mark.parametrize("field", ["counts", "ordinals", "months", "units", "weekdays", "links", "now", "holidays"])
def test_a_list_of_names_matches_the_longest_that_stands_there(words: DateWords, field: str) -> None:
    names = set(getattr(words, field))
    pattern = re.compile(one_of(names))
    assert names or pattern.pattern == NEVER
    for text in (*names, *(f"{name} {other}" for name in names for other in ("one", "first", "und", "of"))):
        found = pattern.match(text)
        assert found is not None
        assert found[0] == max((name for name in names if text.startswith(name)), key=len)


def test_numbers_of_two_words_take_one_pattern() -> None:
    assert len(one_of(ENGLISH.counts)) < len("|".join(ENGLISH.counts)) / 2
    assert len(one_of(GERMAN.counts)) < len("|".join(GERMAN.counts)) / 2


@given(TEXTS, LANGUAGES)
def test_what_words_state_does_not_depend_on_the_day_of_publishing(text: str, language: str) -> None:
    """A value that the words allow by themselves is allowed when they are counted too."""
    counted = read(text, language, "2019-08-15")
    for reading in read(text, language, None):
        assert reading in counted


@given(DATES, DATES, DATES)
def test_covering_dates_is_an_order(one: Edtf, two: Edtf, three: Edtf) -> None:
    assert covers(one, one)
    assert not (covers(one, two) and covers(two, three)) or covers(one, three)
    assert not covers(one, two) or agree(one, two)
    assert agree(one, two) == agree(two, one)


@pytest.mark.monstrous
@pytest.mark.parametrize(
    "unit",
    ["1 ", "2024 ", "the ", "by the end of ", "June ", "last ", "5-", "between 2019 and ", "a", "9", "first ", "1. "],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_long_run_of_one_thing_is_read_to_its_end(unit: str, language: str) -> None:
    text = unit * 40_000
    assert all(0 <= date.span.start < date.span.end <= len(text) for date in scan_dates(text, language))


@pytest.mark.parametrize(
    ("year", "day"), [(2024, (3, 31)), (2019, (4, 21)), (1818, (3, 22)), (1943, (4, 25)), (2000, (4, 23))]
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == (year, *day)

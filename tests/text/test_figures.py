"""Whether texts say figures: the cases of the YAML files, and that no figure is said once its digits are changed."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Span
from factsheet.text.languages import LANGUAGES, language_for
from factsheet.text.numbers import AskedFigure, Excerpt, scan_numbers, state_figure
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = [case for name in ("figures.yml", "several_figures.yml") for case in read_cases(Path(__file__).parent / name)]


def _text(case: dict[str, Any]) -> str:
    return str(case["text"])[:60]


@pytest.mark.parametrize("case", CASES, ids=_text)
def test_a_text_says_a_figure_or_does_not(case: dict[str, Any]) -> None:
    outcomes = [(figure, outcome) for outcome in ("said", "warned", "refused") for figure in case.get(outcome, ())]
    assert outcomes
    assert [(figure, _outcome(case, figure)) for figure, _ in outcomes] == outcomes


def _outcome(case: dict[str, Any], figure: dict[str, Any]) -> str:
    asked = AskedFigure(**{"unit": "people", **figure, "value": Decimal(figure["value"])})
    verdict = state_figure([_excerpt(case)], asked, language_for(case.get("language", "en")))
    if verdict.fault is not None or verdict.qualifier in ("other", "added"):
        return "refused"
    return "warned" if verdict.qualifier == "missing" else "said"


def _excerpt(case: dict[str, Any]) -> Excerpt:
    """The passage where the case gives one, or the whole text."""
    start = case["text"].index(case.get("passage", case["text"]))
    return Excerpt(text=case["text"], span=Span(start, start + len(case.get("passage", case["text"]))))


NEWS = read_cases(Path(__file__).parent / "news_figures.yml")


def _figures(case: dict[str, Any]) -> list[dict[str, Any]]:
    """What a text says: of news each figure is a total where nothing else is told."""
    return [{"measure": "total", **figure} for figure in case["figures"]] if "figures" in case else case.get("said", [])


@pytest.mark.parametrize("case", NEWS, ids=_text)
def test_the_news_says_its_figures(case: dict[str, Any]) -> None:
    assert [figure for figure in _figures(case) if _outcome(case, figure) == "refused"] == []


BESIDE = {
    "en": (
        ("The bus crashed in Kiel.", "He met Ann Berg.", "It hired 43 people in June."),
        ("In 2018 there were 301.",),
    ),
    "de": (("Er traf Anna Berg.", "Das geschah 2017.", "„Es ist vorbei“, sagte er."), ("2018 waren es 301.",)),
}
"""Sentences before and behind another, with names and figures of their own."""


@pytest.mark.slow
@pytest.mark.parametrize("language", BESIDE)
def test_what_stands_beside_a_sentence_changes_no_figure_of_it(language: str) -> None:
    before, behind = BESIDE[language]
    cases = [
        case
        for case in (*CASES, *NEWS)
        if case.get("language", "en") == language and "passage" not in case and case["text"][-1] in ".!?"
    ]
    asked = [(case, figure) for case in cases for figure in (*_figures(case), *case.get("refused", ()))]
    assert len(asked) > 500
    for case, figure in asked:
        text = case["text"]
        alone = _outcome(case, figure)
        for around in (*(f"{other} {text}" for other in before), *(f"{text} {other}" for other in behind)):
            assert _outcome({**case, "text": around, "passage": text}, figure) == alone, (around, figure)


PLACES = read_cases(Path(__file__).parent / "places.yml")


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        pytest.param(table["language"], text, places, id=text[:60])
        for table in PLACES
        for text, places in table["cases"].items()
    ],
)
def test_a_figure_belongs_to_its_place_alone(language: str, text: str, places: dict[str, list[int]]) -> None:
    case = {"text": text, "language": language}
    for place, values in places.items():
        for value in {value for values in places.values() for value in values}:
            expected = ("said", "warned") if value in values else ("refused",)
            assert _outcome(case, {"value": value, "place": place}) in expected, (value, place)


@pytest.mark.slow
@pytest.mark.parametrize("case", [case for case in (*CASES, *NEWS) if _figures(case)], ids=_text)
def test_no_neighbour_of_a_figure_is_said(case: dict[str, Any]) -> None:
    for figure in _figures(case):
        for value in _changed(figure["value"]) - _values(case):
            assert _outcome(case, {**figure, "value": value}) == "refused", (figure, value)


def _values(case: dict[str, Any]) -> set[int]:
    """Every value that a text says of anything."""
    return {other["value"] for key in ("said", "warned", "figures") for other in case.get(key, ())}


def _changed(value: int) -> set[int]:
    """The value one up and down, ten times and a tenth, and with two neighbouring digits exchanged."""
    digits = str(value)
    swapped = {
        int(digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :])
        for place in range(len(digits) - 1)
    }
    return ({value + 1, value - 1, value * 10, value // 10} | swapped) - {value}


@pytest.mark.slow
@pytest.mark.parametrize("case", NEWS, ids=_text)
def test_no_other_unit_place_or_qualifier_is_said(case: dict[str, Any]) -> None:
    for figure in _figures(case):
        for unit in {"years", "percent", "dollars", "kilometres"} - {figure.get("unit")}:
            assert _outcome(case, {**figure, "unit": unit}) == "refused", (figure, unit)
        if "qualifier" not in figure and _outcome(case, figure) == "said":
            assert _outcome(case, {**figure, "qualifier": "over"}) == "refused", figure
        for place in _other_places(case, figure):
            assert _outcome(case, {**figure, "place": place}) == "refused", (figure, place)


def _other_places(case: dict[str, Any], figure: dict[str, Any]) -> set[str]:
    """Where a text counts other figures, and not this one too."""
    if "place" not in figure:
        return set()
    others = {other["place"] for other in case["figures"] if other["value"] != figure["value"] and "place" in other}
    return others - {other.get("place") for other in case["figures"] if other["value"] == figure["value"]}


WORDS = (
    "5|400|1,300|150|half a million|five|zwölf|2024|5G|people|Menschen|cars|years|Jahre|in|Moscow|Moskau|Kazan|and|und|"
    ",|.|;|:|(|)|more|weitere|another|about|rund|over|by the end of the year|hire|cut|of the|respectively|while|injured"
)


@given(
    st.lists(st.sampled_from(WORDS.split("|"))).map(" ".join),
    st.sampled_from((5, 12, 150, 400, 1300, 500_000, 2024)),
    st.sampled_from(("", "people", "cars", "years", "percent", "engineers", "Mitarbeiter", "mobile phones")),
    st.sampled_from((None, "Moscow", "Kazan", "Moskau")),
    st.sampled_from((None, "by the end of the year", "2024")),
    st.sampled_from(sorted(LANGUAGES)),
)
def test_what_is_said_stands_there(
    text: str, value: int, unit: str, place: str | None, due: str | None, tag: str
) -> None:
    language = language_for(tag)
    asked = AskedFigure(value=Decimal(value), unit=unit, place=place, due=due)
    verdict = state_figure([Excerpt.whole(text)], asked, language)
    if verdict.fault is None:
        assert verdict.number in scan_numbers(text, language)
        assert verdict.number is not None
        assert verdict.number.value == value
        assert place is None or place in text

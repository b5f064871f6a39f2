"""Whether texts say figures: the cases of figures.yml, and that no figure is said once its digits are changed."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.numbers import AskedFigure, Excerpt, state_figure

CASES = yaml.safe_load((Path(__file__).parent / "figures.yml").read_text(encoding="utf-8"))


def _cases() -> list[Any]:
    return [
        pytest.param(case, figure, outcome, id=f"{outcome}: {figure} in {case['text'][:50]}")
        for case in CASES
        for outcome in ("said", "warned", "refused")
        for figure in case.get(outcome, ())
    ]


@pytest.mark.parametrize(("case", "figure", "outcome"), _cases())
def test_a_text_says_a_figure_or_does_not(case: dict[str, Any], figure: dict[str, Any], outcome: str) -> None:
    assert _outcome(case, figure) == outcome


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


SAID = [(case, figure) for case in CASES for figure in case.get("said", ())]


@pytest.mark.parametrize(("case", "figure"), SAID, ids=lambda given: str(given.get("value", ""))[:20])
def test_no_neighbour_of_a_figure_is_said(case: dict[str, Any], figure: dict[str, Any]) -> None:
    given = {other["value"] for other in (*case.get("said", ()), *case.get("warned", ()))}
    for value in _changed(figure["value"]) - given:
        assert _outcome(case, {**figure, "value": value}) == "refused"


def _changed(value: int) -> set[int]:
    digits = str(value)
    swapped = {
        int(digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :])
        for place in range(len(digits) - 1)
    }
    return ({value + 1, value - 1, value * 10, value // 10} | swapped) - {value}

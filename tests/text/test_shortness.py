"""Passages that are too short to tell anything, and short ones that are not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Span
from factsheet.text.articles import read_article
from factsheet.text.shortness import count_words, is_too_short

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("shortness.yml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["article"])
def test_shortness(case: dict[str, Any]) -> None:
    before, rest = case["article"].split("[")
    inside, after = rest.split("]")
    article = read_article("a", before + inside + after, case.get("language", "en"), {})
    span = Span(len(before), len(before) + len(inside))
    assert is_too_short(article, span, case.get("names", [])) is case["short"]


@pytest.mark.parametrize(
    ("text", "count"),
    [("a b c", 3), ("second-largest isn't", 2), ("它在莫斯科", 3), ("5G网络", 2), ("", 0), ("… —", 0), ("ต้นไม้", 3)],
)
def test_words_are_counted(text: str, count: int) -> None:
    assert count_words(text) == count

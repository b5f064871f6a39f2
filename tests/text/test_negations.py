"""The words around a cut that turn what was cut: not further than the clause."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Article, Span
from factsheet.text.articles import read_article
from factsheet.text.negations import turning_after, turning_before, turning_inside
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("negations.yml"))


def marked(text: str, marks: str, language: str) -> tuple[Article, Span]:
    """The article without the two marks, and the span between them."""
    before, rest = text.split(marks[0])
    inside, after = rest.split(marks[1])
    return read_article("a", before + inside + after, language, {}), Span(len(before), len(before) + len(inside))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_turning_words(case: dict[str, Any]) -> None:
    marks = "<>" if "inside" in case else "[]"
    article, span = marked(case["article"], marks, case.get("language", "en"))
    if "inside" in case:
        assert [turning.words for turning in turning_inside(article, span)] == case["inside"]
        return
    assert [turning.words for turning in turning_before(article, span)] == case.get("before", [])
    assert [turning.words for turning in turning_after(article, span)] == case.get("after", [])


@given(st.text("no t’n“.,if \n", max_size=60), st.data())
def test_what_is_found_stands_outside(text: str, data: st.DataObject) -> None:
    article = read_article("a", text, "en", {})
    if not article.paragraphs:
        return
    paragraph = data.draw(st.sampled_from(article.paragraphs)).span
    start = data.draw(st.integers(paragraph.start, paragraph.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, paragraph.end)))
    for turning in (*turning_before(article, span), *turning_after(article, span)):
        assert paragraph.holds(turning.span)
        assert not span.overlaps(turning.span)
        assert article.words_of(turning.span) == turning.words
    assert all(span.holds(turning.span) for turning in turning_inside(article, span))


@pytest.mark.monstrous
def test_a_megabyte_without_a_stop_is_searched() -> None:
    article = read_article("a", "word not " * 120_000, "en", {})
    turning_before(article, Span(500_000, 500_004))
    turning_after(article, Span(500_000, 500_004))

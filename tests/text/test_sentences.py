"""Sentences: where they end as cases, and that they cover the text and nothing twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Span
from factsheet.text.articles import read_article
from factsheet.text.languages import language_for
from factsheet.text.quotations import quotation_spans
from factsheet.text.sentences import sentence_spans
from factsheet.text.visible import visible_text
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("sentences.yml"))


def sentences(text: str, language: str) -> tuple[Span, ...]:
    article = read_article("a", text, language, {})
    held = [piece.outer for quotation in quotation_spans(article) for piece in quotation.pieces]
    return sentence_spans(article.text, Span(0, len(article.text)), language_for(language).speech, held)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_sentences(case: dict[str, Any]) -> None:
    found = sentences(case["text"], case.get("language", "en"))
    assert [visible_text(case["text"])[0][span.start : span.end] for span in found] == case["sentences"]


@given(st.text(st.sampled_from("Ab. !?…“”\"'9 \u00a0\n。"), max_size=50), st.sampled_from(["en", "de"]))
def test_sentences_cover_all_that_is_seen(written: str, language: str) -> None:
    text = visible_text(written)[0]
    found = sentences(text, language)
    end = 0
    for span in found:
        assert not text[end : span.start].strip()
        assert span.start < span.end
        end = span.end
    assert not text[end:].strip()

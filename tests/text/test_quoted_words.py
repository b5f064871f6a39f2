"""Quoted words: how they are looked for in passages and marks, as cases, and in texts of any length."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Article, Span
from factsheet.text.articles import read_article
from factsheet.text.names import Party
from factsheet.text.quotations import Quotations
from factsheet.text.quoted_words import Reading, read_quoted, read_unmarked
from factsheet.text.speech.speakers import Speech
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("quoted_words.yml"))
PEOPLE = (Party(id="zhao", type="person", name="Zhao Lei"), Party(id="petrov", type="person", name="Ivan Petrov"))


def language_of(text: str) -> str:
    return "de" if "sagte" in text else "en"


def read(case: dict[str, Any]) -> tuple[Article, Speech, Reading]:
    text = case["text"]
    article = read_article("a", text, language_of(text), {})
    speech = Speech(article, PEOPLE)
    cited = case.get("passages", [text])
    passages = [Span(text.index(words), text.index(words) + len(words)) for words in cited]
    if case.get("unmarked"):
        return article, speech, read_unmarked(article, speech.quotations, passages, case["words"])
    return article, speech, read_quoted(article, speech.quotations, passages, case["words"], speech.same_speaker)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_words_are_held_to_the_article(case: dict[str, Any]) -> None:
    article, _, reading = read(case)
    assert reading.verdict == case["verdict"]
    stands = [article.words_of(part.span) for part in reading.parts]
    assert "stands" not in case or stands == case["stands"]
    assert reading.beside == case.get("beside", "")
    assert (not reading.closed) == case.get("unclosed", False)
    assert not reading.part or case["words"].startswith(reading.part, reading.part_start)


@given(
    st.text(st.sampled_from("ab ,.?!“”\"'[…]-\n"), max_size=30),
    st.text(st.sampled_from("ab ,.?“”\"'-[…]"), max_size=12),
)
def test_verbatim_words_stand_in_a_quotation(text: str, words: str) -> None:
    article = read_article("a", text, "en", {})
    quotations = Quotations(article)
    reading = read_quoted(article, quotations, [Span(0, len(article.text))], words, lambda one, other: False)
    if reading.verdict == "verbatim":
        for part in reading.parts:
            assert part.quotation is not None
            assert any(piece.inner.holds(part.span) for piece in part.quotation.pieces)


@pytest.mark.monstrous
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“" + "so " * 200_000 + "”", "so so so"),
        ("“so,” she said. " * 20_000, "so"),
        ("“so,” she said. " * 20_000, "so […] so […] so […] no"),
        ("a " * 300_000, "a a" * 1_000),
    ],
)
def test_long_texts_are_looked_through(text: str, words: str) -> None:
    article = read_article("a", text, "en", {})
    quotations = Quotations(article)
    read_quoted(article, quotations, [Span(0, len(article.text))], words, lambda one, other: False)

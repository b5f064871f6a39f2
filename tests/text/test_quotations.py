"""Quotations: how marks are paired as cases, and what must hold for every text of marks."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Article, Span
from factsheet.text.articles import read_article
from factsheet.text.quotations import Quotation, Quotations, all_quotations, quotation_spans
from hypothesis import example, given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("quotations.yml"))

TEXTS = st.text(st.sampled_from("“”„«»‹›‘’‚'\"`「」『』 aB5.,:—s\n\u00ad\u00a0"), max_size=60)


def read(text: str, language: str = "en") -> Article:
    return read_article("a", text, language, {})


def tree(article: Article, quotation: Quotation) -> Any:
    words = " | ".join(article.words_of(piece.inner) for piece in quotation.pieces)
    words += "" if quotation.closed else " …open"
    return {words: [tree(article, child) for child in quotation.children]} if quotation.children else words


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_marks_are_paired(case: dict[str, Any]) -> None:
    article = read(case["text"], case.get("language", "en"))
    assert [tree(article, quotation) for quotation in quotation_spans(article)] == case["quotations"]


def siblings_in_order(quotations: Iterable[Quotation]) -> None:
    last = -1
    for quotation in quotations:
        assert quotation.outer.start >= last
        last = quotation.outer.end


@given(TEXTS)
@example("“5\n\n5“")
@example("“5\n\n”")
def test_spans_nest_and_stay_inside_their_paragraphs(text: str) -> None:
    article = read(text)
    found = quotation_spans(article)
    siblings_in_order(found)
    for quotation in all_quotations(found):
        siblings_in_order(quotation.children)
        for place, piece in enumerate(quotation.pieces):
            assert article.paragraphs[piece.paragraph - 1].span.holds(piece.outer)
            assert piece.outer.start <= piece.inner.start < piece.inner.end <= piece.outer.end
            # A paragraph that goes on with a quotation need not open with a mark.
            assert place or piece.outer.start < piece.inner.start
        for child in quotation.children:
            assert child.level == quotation.level + 1
            assert any(piece.inner.holds(child.pieces[0].outer) for piece in quotation.pieces)


@given(TEXTS)
def test_a_closed_quotation_stands_between_two_marks(text: str) -> None:
    article = read(text)
    for quotation in all_quotations(quotation_spans(article)):
        first, last = quotation.pieces[0], quotation.pieces[-1]
        assert not article.text[first.outer.start].isalnum()
        assert not quotation.closed or last.inner.end < last.outer.end


@given(TEXTS, st.randoms(use_true_random=False))
def test_a_paragraph_has_the_same_quotations_whichever_was_read_before(text: str, chance: random.Random) -> None:
    article = read(text)
    found = quotation_spans(article)
    lazily, numbers = Quotations(article), [paragraph.number for paragraph in article.paragraphs]
    chance.shuffle(numbers)
    for number in numbers:
        here = [each for each in found if any(piece.paragraph == number for piece in each.pieces)]
        assert list(lazily.of_paragraph(number)) == here
    assert lazily.all() == found
    joined = {id(each) for number in numbers for each in lazily.of_paragraph(number)}
    assert len(joined) == len(found)


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_what_touches_a_span_is_found_without_the_rest(text: str, start: int, length: int) -> None:
    article = read(text)
    span = Span(start, start + length)
    touching = [
        each for each in quotation_spans(article) if each.outer.end > span.start and each.outer.start <= span.end
    ]
    assert list(Quotations(article).touching(span)) == touching


@pytest.mark.monstrous
@pytest.mark.parametrize(
    "text",
    [
        '"' * 40_000,
        "“a " * 40_000,
        "“a ‘b " * 20_000,
        "“a” " * 40_000,
        "it's the bosses' " * 20_000,
        '5" ' * 40_000,
        "“a\n\n" * 10_000,
        "“a\n" * 20_000,
        '\u00ad"' * 40_000,
    ],
    ids=lambda text: f"{text[:6]!r}…",
)
def test_a_long_text_of_marks_is_read(text: str) -> None:
    article = read(text)
    quotation_spans(article)
    last = Quotations(article)
    for paragraph in reversed(article.paragraphs):
        last.of_paragraph(paragraph.number)

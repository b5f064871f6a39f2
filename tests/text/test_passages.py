"""Finding a passage: cases, what must hold for every article, and input that could hang."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Article, Selector, Span
from factsheet.text.articles import read_article
from factsheet.text.folding import fold
from factsheet.text.passages import MOST_LISTED, Ambiguous, Anchor, Crossing, Found, Missing, find_passage, occurrences
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("passages.yml"))
SEEDS = Path(__file__).parents[2] / "seeds"
ODD = "ab .\n\xad\u200b\u200d“…ﬁe\u0301ｅ-–"


def article_of(text: str) -> Article:
    return read_article("a", text, "en", {})


def told(article: Article, outcome: Anchor) -> dict[str, Any]:
    match outcome:
        case Found(span, paragraph):
            return {"found": article.words_of(span), "at": span.start, "paragraph": paragraph}
        case Ambiguous(count, _):
            return {"times": count}
        case Crossing(_, paragraphs):
            return {"crosses": list(paragraphs)}
        case Missing(reason, _):
            return {"missing": reason}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_passage(case: dict[str, Any]) -> None:
    article = article_of(case["article"])
    selector = Selector(case["exact"], case.get("prefix", ""), case.get("suffix", ""))
    expected = {key: case[key] for key in ("found", "at", "paragraph", "times", "crosses", "missing") if key in case}
    outcome = told(article, find_passage(article, selector))
    if "at" not in expected:
        outcome.pop("at", None)
    assert outcome == expected


def test_places_are_listed_in_order_and_not_without_end() -> None:
    outcome = find_passage(article_of("word " * 10_000), Selector("word"))
    assert isinstance(outcome, Ambiguous)
    assert outcome.count == 10_000
    assert outcome.spans == tuple(Span(5 * place, 5 * place + 4) for place in range(MOST_LISTED))


def test_places_without_their_prefix_are_told() -> None:
    outcome = find_passage(article_of("a firm, b firm"), Selector("firm", prefix="c"))
    assert outcome == Missing("prefix", (Span(2, 6), Span(10, 14)))


def test_a_ligature_is_two_letters_like_others() -> None:
    article = article_of("an oﬃce, an ice")
    assert find_passage(article, Selector("ice", prefix="the")) == Missing("prefix", (Span(6, 9), Span(14, 17)))
    assert article.in_file(Span(6, 9)) == Span(4, 7)


@given(st.text(st.sampled_from(ODD), max_size=30), st.data())
def test_what_is_found_folds_to_the_passage(text: str, data: st.DataObject) -> None:
    """Whatever stretch of an article is looked for, what comes back says the same, in one paragraph."""
    start = data.draw(st.integers(0, len(text)))
    exact = text[start : data.draw(st.integers(start, len(text)))]
    article = article_of(text)
    outcome = find_passage(article, Selector(exact))
    sought = fold(exact).text.strip(" ")
    match outcome:
        case Found(span, paragraph):
            assert fold(article.words_of(span)).text == sought
            assert article.paragraphs[paragraph - 1].span.holds(span)
        case Ambiguous(count, spans):
            assert count > 1
            assert all(fold(article.words_of(span)).text == sought for span in spans)
        case Crossing(span, (first, last)):
            assert first < last
            assert fold(article.words_of(span)).text == sought
        case Missing(reason, _):
            assert (reason == "empty") == (sought == "")


@given(st.text("ab", max_size=40), st.text("ab", min_size=1, max_size=8))
def test_every_occurrence_counts(text: str, words: str) -> None:
    expected = [start for start in range(len(text)) if text.startswith(words, start)]
    assert list(occurrences(text, words)) == expected


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*/articles/*.txt")), ids=lambda path: path.stem)
def test_every_sentence_of_the_seeds_is_found_where_it_stands(path: Path) -> None:
    article = article_of(path.read_text(encoding="utf-8"))
    for paragraph in article.paragraphs:
        assert find_passage(article, Selector(article.words_of(paragraph.span))) == Found(
            paragraph.span, paragraph.number
        )


@pytest.mark.monstrous
@pytest.mark.parametrize(
    ("text", "exact"),
    [
        pytest.param("word " * 200_000, "word", id="equal words"),
        pytest.param("word " * 200_000, "word " * 100_000, id="equal words, half of them sought"),
        pytest.param("a" * 1_000_000, "a" * 500_000, id="one letter, half of it sought"),
        pytest.param("ab" * 500_000, "ab" * 250_000 + "a", id="two letters, half of them sought"),
        pytest.param("a" * 1_000_000, "a" * 500_000 + "b", id="one letter, and another in the end"),
        pytest.param("a" * 1_000_000, "b" + "a" * 500_000, id="another letter, and one after"),
        pytest.param("…" * 100_000, "..", id="half clusters everywhere"),
        pytest.param(" \n" * 500_000, "word", id="blank lines"),
        pytest.param("a\n\n" * 100_000, "a a", id="a hundred thousand paragraphs"),
        pytest.param("e" + "\u0301" * 500_000, "é", id="a letter with half a million marks"),
        pytest.param("a\u200d\u200b\u0301" * 100_000, "a", id="joiners, marks and invisible characters"),
        pytest.param("short", "word " * 200_000, id="a passage longer than its article"),
        pytest.param("x\x00y " * 200_000, "x", id="NUL bytes"),
    ],
)
def test_a_megabyte_is_searched(text: str, exact: str) -> None:
    find_passage(article_of(text), Selector(exact))

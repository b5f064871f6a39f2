"""The ends of a passage: words and numbers that they cut."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Article, Span
from factsheet.text.articles import read_article
from factsheet.text.edges import cut_words
from hypothesis import given
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("edges.yml"))
SEEDS = Path(__file__).parents[2] / "seeds"


def marked(text: str, language: str = "en") -> tuple[Article, Span]:
    before, rest = text.split("[")
    inside, after = rest.split("]")
    return read_article("a", before + inside + after, language, {}), Span(len(before), len(before) + len(inside))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["article"])
def test_cuts(case: dict[str, Any]) -> None:
    article, span = marked(case["article"], case.get("language", "en"))
    cuts = [[cut.side, cut.kind, article.words_of(cut.whole)] for cut in cut_words(article, span)]
    assert cuts == case["cuts"]


@given(st.text("ab1 .,-–’'$%5千é\u0301\u00ad\n", min_size=1, max_size=30), st.data())
def test_a_cut_holds_the_end_it_is_about(text: str, data: st.DataObject) -> None:
    article = read_article("a", text, "en", {})
    if not article.paragraphs:
        return
    start = data.draw(st.integers(0, len(article.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(article.text))))
    for cut in cut_words(article, span):
        end = span.start if cut.side == "start" else span.end
        assert cut.whole.start < end < cut.whole.end


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*/articles/*.txt")), ids=lambda path: path.stem)
def test_words_between_spaces_cut_nothing(path: Path) -> None:
    """Every run of seven words of the seeds, but those that part a number of several words."""
    article = read_article("a", path.read_text(encoding="utf-8"), "en", {})
    for paragraph in article.paragraphs:
        words = list(_words(article, paragraph.span))
        for first, last in zip(words, words[6:], strict=False):
            assert list(cut_words(article, Span(first.start, last.end))) == []


def _words(article: Article, paragraph: Span) -> list[Span]:
    spans, start = [], paragraph.start
    for word in article.words_of(paragraph).split(" "):
        spans.append(Span(start, start + len(word)))
        start += len(word) + 1
    return spans

"""Reading an article: its paragraphs by any newline convention."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.model import ArticleText
from factsheet.text.articles import read_article
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.yaml_cases import read_cases

CASES = read_cases(Path(__file__).with_name("articles.yml"))


def paragraphs_of(text: str) -> list[str]:
    article = read_article("a", text, "en", {})
    return [article.words_of(paragraph.span) for paragraph in article.paragraphs]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_paragraphs(case: dict[str, Any]) -> None:
    assert paragraphs_of(case["text"]) == case["paragraphs"]


@given(
    st.text(st.sampled_from("ab \n\u200b“…"), max_size=30), st.sampled_from(["\r\n", "\r", "\x85", "\u2028", "\u2029"])
)
def test_any_newline_convention_gives_the_same_paragraphs(text: str, newline: str) -> None:
    expected = [words.replace("\n", newline) for words in paragraphs_of(text)]
    assert paragraphs_of(text.replace("\n", newline)) == expected


@given(st.text(max_size=40))
def test_paragraphs_are_numbered_in_order_and_never_empty(text: str) -> None:
    article = read_article("a", text, "en", {})
    assert [paragraph.number for paragraph in article.paragraphs] == list(range(1, len(article.paragraphs) + 1))
    assert all(paragraph.span.start < paragraph.span.end for paragraph in article.paragraphs)
    assert article.file_text == text


def test_roles_go_to_the_paragraphs_they_name() -> None:
    article = read_article("a", "One.\n\nTwo.", "en", {2: "boilerplate", 9: "caption"})
    assert [paragraph.role for paragraph in article.paragraphs] == ["text", "boilerplate"]


def test_paragraph_at_an_offset() -> None:
    article = read_article("a", "\n One.\n\n Two.", "en", {})
    assert [article.paragraph_at(offset).number for offset in (0, 2, 5, 7, 9, 12)] == [1, 1, 1, 1, 2, 2]


def test_an_article_is_read_once_and_only_when_it_is_looked_at() -> None:
    stored = read_article("a", "One.", "en", {})
    reads: list[str] = []

    def read() -> ArticleText:
        reads.append("once")
        return stored.read()

    article = replace(stored, read=read)
    assert (article.id, article.file_text, reads) == ("a", "One.", [])
    assert (article.text, article.folded.text, len(article.paragraphs), reads) == ("One.", "One.", 1, ["once"])

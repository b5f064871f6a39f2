"""The stored report, falsified in one place at a time: each falsification is found, and of a class that fits it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from factsheet.model import Article
from factsheet.text.articles import read_article
from factsheet.text.comparison import DifferenceKind, compare
from factsheet.text.languages import language_for
from factsheet.text.numbers import scan_numbers
from factsheet.text.quotations import quotation_spans
from factsheet.text.sentences import sentence_spans

pytestmark = pytest.mark.slow

ARTICLES = Path(__file__).parents[2] / "seeds" / "huawei-5g-russia" / "articles"
NAMES = ("Huawei", "Moscow", "Russia", "Chinese", "Washington", "Lei", "Li", "Khorov", "Vedomosti", "Google", "MTS")
ENGLISH = language_for("en")

Falsified = tuple[str, str, set[DifferenceKind]]
"""A paragraph, the same falsified, and the classes that would fit."""


def paragraphs() -> Iterator[Article]:
    for file in sorted(ARTICLES.glob("*.txt")):
        stored = read_article("a", file.read_bytes().decode(), "en", {})
        for paragraph in stored.paragraphs:
            yield read_article("a", stored.words_of(paragraph.span), "en", {})


def replaced(text: str, pattern: str, by: str, kinds: set[DifferenceKind]) -> Iterator[Falsified]:
    """One falsification for each place of the pattern."""
    for match in re.finditer(pattern, text):
        yield text, text[: match.start()] + match.expand(by) + text[match.end() :], kinds


def numbers(article: Article) -> Iterator[Falsified]:
    for number in scan_numbers(article.text, ENGLISH):
        for digits in re.finditer(r"\d+", number.text):
            start, end = number.span.start + digits.start(), number.span.start + digits.end()
            for other in {str(int(digits[0]) + 1), digits[0][::-1]} - {digits[0]}:
                yield article.text, article.text[:start] + other + article.text[end:], {"number", "date", "quotation"}


def names(article: Article) -> Iterator[Falsified]:
    for place, name in enumerate(NAMES):
        other = NAMES[(place + 3) % len(NAMES)]
        yield from replaced(article.text, rf"\b{name}\b", other, {"name", "quotation"})


def certainty(article: Article) -> Iterator[Falsified]:
    yield from replaced(
        article.text, r"\b(is|are|was|were|has|have|does|will)\b", r"\1 not", {"certainty", "quotation"}
    )
    yield from replaced(article.text, r" not\b", "", {"certainty"})
    yield from replaced(article.text, r"\bwill\b", "may", {"certainty"})


def dates(article: Article) -> Iterator[Falsified]:
    for one, other in (("June", "July"), ("2024", "2025"), ("last June", "June"), ("This month", "This year")):
        yield from replaced(article.text, rf"\b{one}\b", other, {"date"})
    yield from replaced(article.text, r"\bby 2024", "in 2024", {"date"})


def attributions(article: Article) -> Iterator[Falsified]:
    yield from replaced(article.text, r", he (said|added)", "", {"attribution"})
    yield from replaced(article.text, r"^(Analysts say|Khorov adds,) ", "", {"attribution"})
    yield from replaced(article.text, r"\b(say|says|said|added|adds)\b", "denied", {"attribution"})


def quotations(article: Article) -> Iterator[Falsified]:
    text = article.text
    for quotation in quotation_spans(article):
        outer, inner = quotation.outer, quotation.pieces[0].inner
        yield text, text[: outer.start] + article.words_of(inner) + text[outer.end :], {"quotation"}
        for word in re.finditer(r"\w+", article.words_of(inner)):
            start, end = inner.start + word.start(), inner.start + word.end()
            yield text, f"{text[:start]}table{text[end:]}", {"quotation"}


def sentences(article: Article) -> Iterator[Falsified]:
    held = [quotation.outer for quotation in quotation_spans(article)]
    for span in sentence_spans(article.text, article.paragraphs[0].span, ENGLISH.speech, held):
        yield article.text, article.text[: span.start] + article.text[span.end :], {"omission"}


@pytest.mark.parametrize("falsify", [numbers, names, certainty, dates, attributions, quotations, sentences])
def test_every_falsification_is_found(falsify: object) -> None:
    assert callable(falsify)
    cases = [case for article in paragraphs() for case in falsify(article)]
    missed = [(one, other) for one, other, kinds in cases if not kinds & kinds_between(one, other)]
    assert len(cases) >= 5
    assert missed == []


def kinds_between(one: str, other: str) -> set[DifferenceKind]:
    comparison = compare(read_article("a", one, "en", {}), read_article("b", other, "en", {}))
    return {kind for difference in comparison.differences for kind in difference.kinds}

"""One line of an article or of a word diff, cut to what matters."""

from __future__ import annotations

from factsheet.model import Span
from factsheet.text.articles import read_article
from factsheet.text.excerpts import DiffPart, article_line, in_context, passage_line, shortened

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"


def test_a_passage_in_its_context() -> None:
    text = f"Head\n\n{LONG} the\n passage {LONG}\n\nTail"
    article = read_article("a", text, "en", {})
    start = text.index("the\n passage")
    line = in_context(article, Span(start, start + len("the\n passage")))
    before, after = "ten eleven twelve thirteen fourteen fifteen", "one two three four five six seven eight nine"
    assert line == f"…{before} «the passage» {after}…"


def test_the_context_stays_in_the_paragraph() -> None:
    article = read_article("a", "Head\n\nA passage.\n\nTail", "en", {})
    assert in_context(article, Span(8, 15)) == "A «passage»."


def test_long_words_are_shortened_in_the_middle() -> None:
    assert shortened("a  b\nc") == "a b c"
    assert shortened("x" * 50 + "y" * 50, 20) == "x" * 10 + "…" + "y" * 10


def test_the_lines_of_a_diff() -> None:
    diff: list[DiffPart] = [
        ("same", LONG + " "),
        ("article", "here"),
        ("passage", "in Moscow"),
        ("same", " " + LONG + " "),
        ("article", "gone "),
        ("same", LONG),
    ]
    head, tail = "one two three four five six", "thirteen fourteen fifteen"
    assert article_line(diff) == f"…{tail} {{+here+}} {head}…{tail} {{+gone +}}{head} seven…"
    assert passage_line(diff) == f"…{tail} [-in Moscow-] {head}…{tail} {head} seven…"


def test_short_words_of_a_diff_are_kept() -> None:
    diff: list[DiffPart] = [("same", "We work "), ("passage", "not "), ("same", "here")]
    assert article_line(diff) == "We work here"
    assert passage_line(diff) == "We work [-not -]here"

"""Two versions side by side: what differs and of what class, and runs that cover every paragraph."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from factsheet.model import Article, Role, Span
from factsheet.text.articles import read_article
from factsheet.text.comparison import KINDS, Comparison, Printed, compare
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.yaml_cases import read_cases

HERE = Path(__file__)
CASES = read_cases(HERE.with_name("comparison.yml"))
RETOLD = read_cases(HERE.with_name("retold.yml"))
STORED = read_cases(HERE.with_name("comparison_of_stored_report.yml"))
ARTICLES = HERE.parents[2] / "seeds" / "huawei-5g-russia" / "articles"

VOCABULARY = "Huawei Moscow Zhao Lei said that 400 people 5G last June “we win” may not , . he added the of Russia's"
WORDS = st.sampled_from(VOCABULARY.split(" "))
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
TEXT = st.lists(PARAGRAPH, max_size=4).map("\n\n".join)


def article(text: str, *, id: str = "a", language: str = "en", roles: dict[int, Role] | None = None) -> Article:
    return read_article(id, text, language, roles or {})


def words(article: Article, span: Span | None) -> str | None:
    return " ".join(article.words_of(span).split()) if span is not None else None


@pytest.fixture(scope="module")
def stored() -> tuple[Article, Article]:
    gift, second = (ARTICLES / name for name in ("000_4a2c137037e2f0bb.txt", "002_c3f25abd0d4bf9da.txt"))
    return (
        article(gift.read_bytes().decode(), roles={1: "headline", 2: "boilerplate", 19: "credit"}),
        article(second.read_bytes().decode(), id="b", roles={6: "caption"}),
    )


@pytest.mark.parametrize("case", CASES + RETOLD, ids=lambda case: case["name"])
def test_differences(case: dict[str, Any]) -> None:
    a, b = (article(case[side], id=side, language=case.get("language", "en")) for side in "ab")
    found = [
        f"{difference.kind}: {words(a, difference.a) or '~'} | {words(b, difference.b) or '~'}"
        for difference in compare(a, b).differences
        if difference.kind != "wording"
    ]
    assert found == case["differences"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_each_class_is_found_as_often_from_the_other_side(case: dict[str, Any]) -> None:
    a, b = (article(case[side], id=side, language=case.get("language", "en")) for side in "ab")
    assert counts(compare(a, b)) == counts(compare(b, a))


def counts(comparison: Comparison) -> Counter[str]:
    return Counter(difference.kind for difference in comparison.differences if difference.kind != "wording")


def test_the_stored_report_has_the_differences_read_by_hand(stored: tuple[Article, Article]) -> None:
    a, b = stored
    found = [
        {
            "a": list(difference.a_paragraphs),
            "b": list(difference.b_paragraphs),
            "kind": difference.kind,
            "words": [words(a, difference.a), words(b, difference.b)],
            **({"in_parts": True} if difference.in_parts else {}),
        }
        for difference in compare(a, b).differences
        if difference.kind != "wording"
    ]
    assert found == STORED


def test_the_stored_report_from_the_other_side(stored: tuple[Article, Article]) -> None:
    a, b = stored
    assert counts(compare(a, b)) == counts(compare(b, a))


def test_what_the_differences_touch(stored: tuple[Article, Article]) -> None:
    touched = dict(compare(*stored).touched())
    assert list(touched) == list(KINDS)
    assert (touched["number"], touched["name"], touched["date"]) == (0, 1, 3)
    assert touched["omission"] == 0, "parts are not the report's own text"


def test_rows_of_the_stored_report(stored: tuple[Article, Article]) -> None:
    rows = [
        ([each.paragraph.number for each in row.a], [each.paragraph.number for each in row.b])
        for row in compare(*stored).rows
    ]
    assert ([12], [11, 12]) in rows
    assert ([], [6]) in rows
    assert ([7], [5]) in rows
    assert not any(row.moved for row in compare(*stored).rows)


def test_runs_show_what_only_one_version_has(stored: tuple[Article, Article]) -> None:
    a, b = stored
    row = next(row for row in compare(a, b).rows if [each.paragraph.number for each in row.a] == [12])
    assert shown(a, row.a[0]) == (
        "Huawei currently employs 400 people in Moscow and 150 in St. Petersburg in research and development "
        "[wording: of mobile phones, and] it aims to [wording: hire] 500 more people by the end of [date: this] year "
        "and [wording: another] 1,000 over five years, according to the [wording: commercial newspaper] Vedomosti."
    )
    assert shown(b, row.b[0]) == (
        "Huawei currently employs 400 people in Moscow and 150 in St. Petersburg in [wording: mobile phone] research "
        "and development[wording: .]"
    )


def shown(article: Article, printed: Printed) -> str:
    pieces = ((run.kind, article.words_of(run.span)) for run in printed.runs)
    return "".join(f"[{kind}: {text}]" if kind else text for kind, text in pieces)


def test_marks_that_only_one_version_has_are_shown() -> None:
    a, b = article("It is a “new era” for trade."), article("It is a new era for trade.", id="b")
    row = compare(a, b).rows[0]
    assert "[quotation: new era]" in shown(a, row.a[0])
    assert shown(b, row.b[0]) == "It is a [quotation: new era] for trade."


def test_a_change_inside_a_clause_left_out_is_of_its_kinds() -> None:
    a = article("The fire began in the kitchen. Two firefighters from Kazan were hurt in 2019. Police closed the road.")
    b = article("The fire began in the kitchen. Police closed the road.", id="b")
    (difference,) = (each for each in compare(a, b).differences if each.kind != "wording")
    assert difference.kind == "omission"
    assert difference.kinds >= {"omission", "number", "name", "date"}


def test_a_change_inside_words_of_another_scope_is_told_apart() -> None:
    a = article("The firm employs 400 people in Moscow and aims to hire more people soon, according to Vedomosti.")
    b = article("The firm employs 450 people in Moscow. It aims to hire more people soon, according to Vedomosti.")
    assert [each.kind for each in compare(a, b).differences if each.kind != "wording"] == ["attribution", "number"]


def test_words_beside_what_a_version_lacks_are_named_as_such() -> None:
    a, b = article("The ban promotes the firm."), article("The ban is likely to be the firm.", id="b")
    (difference,) = (each for each in compare(a, b).differences if each.kind == "certainty")
    assert difference.beside == "a"


@settings(deadline=None)
@given(text=TEXT)
def test_an_article_does_not_differ_from_itself(text: str) -> None:
    comparison = compare(article(text), article(text, id="b"))
    assert comparison.differences == ()
    assert all(run.kind is None for row in comparison.rows for each in (*row.a, *row.b) for run in each.runs)


@settings(deadline=None)
@given(one=TEXT, other=TEXT)
def test_rows_cover_every_paragraph_of_both_once(one: str, other: str) -> None:
    a, b = article(one), article(other, id="b")
    comparison = compare(a, b)
    for side, printed in ((a, [each for row in comparison.rows for each in row.a]), (b, in_order_of_b(comparison))):
        assert [each.paragraph for each in printed] == list(side.paragraphs)
        for each in printed:
            assert "".join(side.words_of(run.span) for run in each.runs) == side.words_of(each.paragraph.span)
            assert each.runs[0].span.start == each.paragraph.span.start


def in_order_of_b(comparison: Comparison) -> list[Printed]:
    return sorted((each for row in comparison.rows for each in row.b), key=lambda each: each.paragraph.number)


@settings(deadline=None)
@given(one=TEXT, other=TEXT)
def test_differences_lie_in_their_paragraphs_and_have_words(one: str, other: str) -> None:
    a, b = article(one), article(other, id="b")
    for difference in compare(a, b).differences:
        assert difference.a or difference.b
        assert difference.kind in difference.kinds
        for side, span, numbers in (
            (a, difference.a, difference.a_paragraphs),
            (b, difference.b, difference.b_paragraphs),
        ):
            if span is not None:
                assert side.words_of(span).strip()
                assert side.paragraphs[numbers[0] - 1].span.start <= span.start
                assert span.end <= side.paragraphs[numbers[-1] - 1].span.end


@pytest.mark.monstrous
@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("same " * 10_000, "same " * 9_000, id="equal words"),
        pytest.param("Foo Bar " * 8_000, "Bar Baz " * 8_000, id="names"),
        pytest.param("400 people 500 " * 4_000, "500 people 450 " * 4_000, id="numbers"),
        pytest.param("he said that they may not " * 4_000, "she added that we will " * 4_000, id="cues"),
        pytest.param('"a b" "c d" ' * 4_000, '"a" b "c" d ' * 4_000, id="quotations"),
    ],
)
def test_a_paragraph_that_repeats_itself_is_compared(one: str, other: str) -> None:
    compare(article(one), article(other, id="b"))

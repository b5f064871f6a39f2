"""How much of an article the facts rest on."""

from __future__ import annotations

from pathlib import Path

import pytest
from factsheet.check import check_loaded
from factsheet.checked import CheckedSheet
from factsheet.coverage import Coverage, coverage_of, sheet_coverage, used_spans
from factsheet.load import load_sheet
from factsheet.model import Article, Role, Span
from factsheet.text.articles import read_article
from hypothesis import given
from hypothesis import strategies as st

from tests.sheets_in_memory import write_sheet

TEXT = """The firm employs 400 people in Moscow. “We are working well here,” said Zhao Lei.

However, it hires 500 more.

Subscribe to 12 newsletters now."""


def article(text: str = TEXT, roles: dict[int, Role] | None = None) -> Article:
    return read_article("a", text, "en", {3: "boilerplate"} if roles is None else roles)


def spans(article: Article, *stretches: str) -> list[Span]:
    starts = [(article.text.index(stretch), stretch) for stretch in stretches]
    return [Span(start, start + len(stretch)) for start, stretch in starts]


def covered(*stretches: str) -> Coverage:
    whole = article()
    return coverage_of(whole, spans(whole, *stretches))


def test_nothing_is_used() -> None:
    found = covered()
    assert (found.words.used, found.words.all) == (0, 20)
    assert (found.sentences.all, found.numbers.all, found.quotations.all) == (3, 2, 1)
    assert [found.article.words_of(span) for span in found.unused_stretches()] == [
        "The firm employs 400 people in Moscow. “We are working well here,” said Zhao Lei",
        "However, it hires 500 more",
    ]


def test_boilerplate_and_credits_are_not_counted() -> None:
    assert covered().numbers.all == 2
    assert coverage_of(article(roles={}), []).numbers.all == 3
    assert coverage_of(article(roles={3: "credit"}), []).words.all == 20
    assert coverage_of(article(roles={3: "caption"}), []).words.all == 25


def test_passages_that_overlap_are_counted_once() -> None:
    found = covered("The firm employs 400 people", "employs 400 people in Moscow")
    assert found.words.used == 7
    assert found.numbers.used == 1
    assert [found.article.words_of(span) for span in found.numbers.unused] == ["500"]


def test_half_of_its_words_make_a_sentence_used() -> None:
    assert covered("it hires 500").sentences.used == 1
    assert covered("it hires").sentences.used == 0


def test_a_quotation_is_used_when_all_of_it_is() -> None:
    assert covered("“We are working well here,” said").quotations.used == 1
    assert covered("We are working well here").quotations.used == 1
    assert covered("We are working well").quotations.used == 0


def test_half_a_word_is_not_used() -> None:
    assert covered("employs 400 peo").words.used == 2


def test_what_is_not_used_is_listed_with_the_words_between() -> None:
    found = covered("The firm employs 400 people in Moscow", "said Zhao Lei", "it hires")
    assert [found.article.words_of(span) for span in found.unused_stretches()] == [
        "We are working well here",
        "However",
        "500 more",
    ]


def test_an_empty_article_has_nothing_left_to_use() -> None:
    found = coverage_of(article("", {}), [])
    assert (found.words.share, found.numbers.share, list(found.unused_stretches())) == (1.0, 1.0, [])


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 40)), max_size=6))
def test_more_passages_never_cover_less(given_spans: list[tuple[int, int]]) -> None:
    whole = article()
    used = [Span(start, min(len(TEXT), start + length)) for start, length in given_spans]
    before = None
    for count in range(len(used) + 1):
        found = coverage_of(whole, used[:count])
        for tally in (found.words, found.sentences, found.numbers, found.quotations):
            assert 0 <= tally.used <= tally.all
        assert before is None or before.words.used <= found.words.used
        before = found
    assert coverage_of(whole, [Span(0, len(TEXT)), *used]).words.share == 1.0


@pytest.fixture
def checked(tmp_path: Path) -> CheckedSheet:
    write_sheet(
        tmp_path / "x",
        {
            "articles/a.txt": "The firm employs 400 people in Moscow. Zhao Lei runs it. It hires 500 more.\n",
            "sheet.yml": "title: Example\nsources:\n  - {id: a, article: articles/a.txt}\n",
            "people.yml": "people:\n  - {id: zhao, type: person, name: Zhao Lei}\n",
            "headcounts.yml": """headcounts:
  - id: staff
    title: Staff
    value: 400
    evidence:
      - source: a
        exact: The firm employs 400 people in Moscow.
  - id: hires
    title: Hires
    value: 600
    evidence:
      - source: a
        exact: It hires 500 more.
""",
        },
    )
    found = check_loaded(load_sheet(tmp_path / "x", "x"))
    assert found is not None
    return found


def test_a_fact_with_an_error_uses_nothing_and_neither_does_a_name_found_by_the_tool(checked: CheckedSheet) -> None:
    used = used_spans(checked, "a")
    assert [checked.sheet.articles["a"].words_of(span) for span in used] == ["The firm employs 400 people in Moscow."]
    (found,) = sheet_coverage(checked)
    assert found.words.used == 7


def test_a_label_is_no_number_that_could_be_told() -> None:
    found = coverage_of(article("Its 5G network has 12 masts, more than any 4G one.\n", {}), [])
    assert [found.article.words_of(span) for span in found.numbers.spans] == ["12"]


def test_each_paragraph_has_its_own_counts() -> None:
    first, second = covered("The firm employs 400 people in Moscow").paragraphs()
    assert (first.words.used, first.words.all, second.words.used, second.words.all) == (7, 15, 0, 5)
    assert (first.numbers.used, first.quotations.used, second.numbers.used) == (1, 0, 0)
    assert [article().words_of(span) for span in second.unused] == ["However, it hires 500 more"]

"""Proof strength on the page of coverage: what is caught of each sort of mistake, and what is not, with its fact."""

from __future__ import annotations

import re
from functools import cache
from typing import get_args, get_type_hints

import pytest
from factsheet.addresses import edit_address
from factsheet.proof.perturbation import KINDS
from factsheet.proof.strength import Proof
from factsheet.proof.support import Support
from factsheet.proof.trial import Outcome
from factsheet.proving import prove_sheets
from factsheet.render import site_editions, site_pages
from factsheet.render.proof import NOT_CAUGHT
from factsheet.render.wording import wording_for
from factsheet.report.proof import REASONS

from tests.kitchen_sink import SETTINGS, checked_sheet
from tests.reading_html import Element, read_html

pytestmark = pytest.mark.slow


@cache
def proof() -> Proof:
    return prove_sheets((checked_sheet(),), jobs=1)


def coverage_page(given: Proof | None) -> Element:
    pages = site_pages(site_editions((checked_sheet(),), SETTINGS, proof=given), SETTINGS)
    return read_html(next(page.body for page in pages if page.address == "coverage/"))


@pytest.fixture(scope="module")
def section() -> Element:
    (found,) = coverage_page(proof()).with_class("proof")
    return found


def test_each_sort_of_mistake_has_a_row_with_its_share(section: Element) -> None:
    rows = [row for row in section.all() if row.tag == "tr"][1:]
    told = [tuple(cell.text for cell in row.children if isinstance(cell, Element)) for row in rows]
    words = wording_for("en").proof
    expected = [(words.kinds[kind], f"{score.caught} of {score.provable}") for kind, score in proof().by_kind.items()]
    assert [(row[0], row[-1]) for row in told] == expected
    assert [row[2] for row in told if row[0] == "Name, role or place"] == ["100%"]


def test_the_bar_ends_where_the_share_does(section: Element) -> None:
    for row, score in zip(section.with_class("proof__bar"), proof().by_kind.values(), strict=True):
        widths = [float(part.attributes["width"]) for part in row.all() if part.tag == "rect"]
        assert widths == [
            100,
            round(100 * (score.caught + score.warned) / score.provable, 1),
            round(100 * score.caught / score.provable, 1),
        ]


def test_what_was_not_caught_is_listed_with_its_fact_and_its_line(section: Element) -> None:
    missed, warned, supported = section.with_class("proof__list")
    assert [len([each for each in part.all() if each.tag == "dd"]) for part in (missed, warned, supported)] == [
        proof().score.missed,
        proof().score.warned,
        proof().score.supported,
    ]
    fact, trial = next(proof().with_outcome("missed"))
    links = [each.attributes["href"] for each in missed.all() if each.tag == "a"]
    assert links[0].endswith(f"#{fact.fact}")
    assert links[1] == edit_address(SETTINGS.edit_template, trial.location.path, trial.location.line)
    assert "warning: qualifier-differs" in warned.text
    assert "has the same words" in supported.text


def test_the_lists_are_closed_and_the_text_of_facts_is_no_markup(section: Element) -> None:
    lists = section.with_class("proof__list")
    assert all("open" not in each.attributes for each in lists)
    assert not [each for each in section.all() if each.tag == "script"]


def test_the_section_is_in_the_table_of_contents_only_where_it_is_on_the_page() -> None:
    for given, expected in ((proof(), ["proof"]), (None, [])):
        pages = site_pages(site_editions((checked_sheet(),), SETTINGS, proof=given), SETTINGS)
        page = next(page for page in pages if page.address == "coverage/")
        assert [heading.id for heading in page.headings if heading.id == "proof"] == expected
        assert ("proof" in page.anchors) == bool(expected)


def test_a_site_that_does_not_ask_for_it_has_none() -> None:
    assert coverage_page(None).with_class("proof") == []


def test_where_all_is_caught_the_page_says_so() -> None:
    caught = [fact for fact in proof().facts if fact.score.caught == fact.score.tried]
    assert caught
    (found,) = coverage_page(Proof(facts=tuple(caught))).with_class("proof")
    assert found.with_class("proof__list") == []
    assert found.with_class("proof__strength")[0].text == "100%"
    assert found.with_class("proof__note")[0].text == wording_for("en").proof.none_missed


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_there_are_words_for_every_sort_of_mistake_and_what_comes_of_it(language: str) -> None:
    words = wording_for(language).proof
    kinds = set(get_args(get_type_hints(Support)["kind"]))
    assert set(words.kinds) == set(KINDS)
    assert set(words.outcomes) == set(words.outcome_notes) == set(NOT_CAUGHT) == set(get_args(Outcome)) - {"caught"}
    assert set(words.supports) == set(REASONS) == kinds
    assert all(re.search(r"{words}", text) for kind, text in words.supports.items() if kind != "inferred")

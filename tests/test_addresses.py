"""Addresses: where things live, and the links between them."""

from __future__ import annotations

import pytest
from factsheet.addresses import (
    Addresses,
    absolute,
    edit_address,
    live_address,
    passage_id,
    relative,
    report_address,
    schema_address,
    sheet_addresses,
)
from factsheet.facts import KINDS, Quote
from factsheet.text.directives import TextDirective

from tests.kitchen_sink import checked_sheet


def test_a_single_sheet_lives_at_the_root_and_several_side_by_side() -> None:
    assert [each.overview() for each in sheet_addresses(["bridge"])] == [""]
    assert [each.overview() for each in sheet_addresses(["bridge", "ferry"])] == ["bridge/", "ferry/"]


def test_the_addresses_of_a_sheet() -> None:
    addresses = Addresses("bridge/")
    fact = checked_sheet().fact_by_id["no-choice"].fact
    assert addresses.facts(Quote) == "bridge/quotes/"
    assert addresses.fact(fact) == "bridge/quotes/#no-choice"
    assert addresses.sources() == "bridge/sources/"
    assert addresses.source("gazette") == "bridge/sources/gazette/"
    assert addresses.paragraph("gazette", 9) == "bridge/sources/gazette/#p9"
    assert addresses.passage("gazette", "no-choice", 2) == "bridge/sources/gazette/#passage_no-choice_2"
    assert addresses.differences() == "bridge/differences/"
    assert addresses.permanent("no-choice") == "bridge/f/no-choice/"
    assert addresses.picture("no-choice") == "bridge/f/no-choice/card.png"
    assert addresses.embed("no-choice") == "bridge/embed/no-choice/"
    assert addresses.data() == "bridge/data/"
    assert addresses.data("sheet.json") == "bridge/data/sheet.json"
    assert addresses.fact_data("no-choice") == "bridge/data/facts/no-choice.json"
    assert schema_address("sheet-1") == "data/schema/sheet-1.json"


def test_every_kind_has_a_page_of_its_own() -> None:
    assert len({Addresses().facts(kind) for kind in KINDS}) == len(KINDS)


def test_ids_made_by_pages_never_meet_ids_of_facts() -> None:
    # Ids in a sheet hold neither underscores nor capitals.
    assert "_" in passage_id("p9", 1)


@pytest.mark.parametrize(
    ("address", "page", "link"),
    [
        ("quotes/#a", "quotes/", "#a"),
        ("quotes/", "quotes/", "./"),
        ("", "quotes/", "../"),
        ("quotes/", "", "quotes/"),
        ("", "", "./"),
        ("sources/a/#p9", "quotes/", "../sources/a/#p9"),
        ("sources/b/", "sources/a/", "../b/"),
        ("sources/", "sources/a/", "../"),
        ("data/sheet.json", "quotes/", "../data/sheet.json"),
        ("bridge/quotes/#a", "bridge/sources/a/", "../../quotes/#a"),
    ],
)
def test_links_between_pages(address: str, page: str, link: str) -> None:
    assert relative(address, page) == link


def test_a_site_without_an_address_has_no_absolute_ones() -> None:
    assert absolute("", "quotes/") == ""
    assert absolute("https://example.org/facts/", "quotes/") == "https://example.org/facts/quotes/"


def test_a_line_is_edited_where_the_template_says() -> None:
    template = "https://example.org/edit/{path}#L{line}"
    assert edit_address(template, "seeds/a b/q.yml", 12) == "https://example.org/edit/seeds/a%20b/q.yml#L12"
    assert edit_address("", "seeds/a/q.yml", 12) == ""


@pytest.mark.parametrize(
    ("url", "directives", "link"),
    [
        ("https://a.org/x", [TextDirective(start="two words")], "https://a.org/x#:~:text=two%20words"),
        (
            "https://a.org/x#top",
            [TextDirective(start="5-10, a & b #1")],
            "https://a.org/x#top:~:text=5%2D10%2C%20a%20%26%20b%20%231",
        ),
        (
            "https://a.org/?a=1&b=2",
            [TextDirective(prefix="so-called", start="Blue", end="Mile", suffix="- a–b")],
            "https://a.org/?a=1&b=2#:~:text=so%2Dcalled-,Blue,Mile,-%2D%20a%E2%80%93b",
        ),
        (
            "https://a.org/",
            [TextDirective(start="one"), TextDirective(start="two", suffix="three")],
            "https://a.org/#:~:text=one&text=two,-three",
        ),
    ],
)
def test_the_live_page_opens_at_the_words(url: str, directives: list[TextDirective], link: str) -> None:
    assert live_address(url, directives) == link


def test_a_report_is_filled_in() -> None:
    template = "https://example.org/new?fact={fact}&page={page}"
    page = "https://a.org/quotes/#no-choice"
    assert report_address(template, "no-choice", page) == (
        "https://example.org/new?fact=no-choice&page=https%3A%2F%2Fa.org%2Fquotes%2F%23no-choice"
    )
    assert report_address("", "no-choice", page) == ""

"""Text of sheets and articles is shown, and never obeyed."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.kitchen_sink import pages
from tests.reading_html import Element, read_html

HOSTILE = '<script>alert(3)</script> a|*x* {{ 7*7 }} {: onclick=x } --8<-- "README.md" [x](javascript:alert(1))'

OURS = """
    a article b bdi blockquote caption code data dd del dl details desc defs div dt fieldset figcaption figure h1 h2 h3
    i input ins label legend li mark nav ol p path pattern rect root section small span summary svg symbol table tbody
    td text th thead time title tr ul use
"""
"""Every element that a template writes; any other came out of a sheet."""


def read(address: str) -> Element:
    return read_html(pages()[address].body)


@pytest.mark.parametrize("address", sorted(pages()))
def test_a_sheet_adds_no_element_and_no_handler(address: str) -> None:
    for element in read(address).all():
        assert element.tag in OURS.split()
        assert not [name for name in element.attributes if name.startswith("on") or name == "style"]
        assert urlsplit(element.attributes.get("href", "")).scheme in ("", "https")


def test_a_statement_is_shown_as_it_was_written() -> None:
    card = read("claims/").with_id("draws-visitors")
    assert card.with_class("fact__title")[0].text == HOSTILE
    assert HOSTILE in card.with_class("account__passage")[0].text
    assert card.with_class("account__note")[0].text == '<img src=x onerror="alert(4)">'


def test_other_fields_are_shown_as_they_were_written() -> None:
    assert next(each for each in read("").all() if each.tag == "h1").text == "The <b>harbour</b> & its bridge"
    assert read("claims/").with_id("image-credit").with_class("teller")[0].text == 'somebody "in the | know"'
    assert read("quotes/").with_id("it-happened").with_class("fact__words")[0].text == "“It {{ 7*7 }} happened”"
    assert read("quotes/").with_id("taken-back").text.endswith("It stopped <b>inside</b> the quotation. What it said")
    assert "“Anna” {: onclick=x }" in read("people/").with_id("ruiz").with_class("fact__note")[0].text
    assert "<b>it seems</b>" in read("timeline/").with_id("second-ferry").with_class("date__basis")[0].text


def test_an_article_is_shown_as_it_is_stored() -> None:
    root = read("sources/gazette/")
    assert next(each for each in root.all() if each.tag == "h1").text == (
        "Harbour bridge <script>alert(1)</script> closes"
    )
    assert root.with_id("p8").with_class("paragraph__text")[0].text.endswith('"><img src=x onerror=alert(2)>')


def test_titles_and_search_entries_are_plain_text() -> None:
    page = pages()["claims/"]
    assert page.search[2].title == HOSTILE
    assert pages()[""].title == "The <b>harbour</b> & its bridge"


def test_an_address_with_an_ampersand_is_one_attribute() -> None:
    links = [each for each in read("sources/anzeiger/").all() if each.attributes.get("rel") == "noopener"]
    assert [each.attributes["href"] for each in links] == ["https://example.org/bruecke?a=1&b=2"]

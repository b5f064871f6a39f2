"""Pages as a whole: golden ones of the kitchen sink, and what holds for every page whatever is on it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from factsheet.pages import Page, SiteSettings
from factsheet.render import render_site, site_assets, site_editions, site_pages
from msgspec.structs import replace

from tests.exports.made import files as data_files
from tests.goldens import assert_golden
from tests.kitchen_sink import FOLDER, SETTINGS, chronicle, feeds, files, pages, settled_sheet
from tests.reading_html import read_html

ADDRESSES = sorted(pages())


def page_named(address: str) -> Page:
    return pages()[address]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_page_is_as_reviewed(address: str, request: pytest.FixtureRequest) -> None:
    page = page_named(address)
    searched = "".join(f"{entry.anchor}\t{entry.title}\t{entry.text}\n" for entry in page.search)
    name = address.rstrip("/").replace("/", "_") or "index"
    assert_golden(f"kitchen_sink/{name}.html", page.body, request)
    assert_golden(f"kitchen_sink/{name}.search.txt", searched, request)


def test_the_menu_holds_the_index_pages_only() -> None:
    assert [page.menu for page in pages().values() if page.menu] == [
        "Overview",
        "Timeline",
        "Headcounts",
        "Quotes",
        "Claims",
        "People",
        "Sources",
        "Differences",
        "Coverage",
        "Changes",
    ]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_id_stands_once_and_is_listed(address: str) -> None:
    page = page_named(address)
    ids = [each.attributes["id"] for each in read_html(page.body).all() if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    assert set(ids) == page.anchors
    assert not [each for each in ids if not re.match("[A-Za-z]", each)]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_link_leads_somewhere(address: str) -> None:
    page = page_named(address)
    dead = [link for link in links_of(page) if not leads_somewhere(page, link)]
    assert dead == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_search_and_menus_point_to_is_on_the_page(address: str) -> None:
    page = page_named(address)
    assert {entry.anchor for entry in page.search} <= page.anchors | {""}
    assert {heading.id for heading in page.headings} <= page.anchors


@pytest.mark.parametrize("address", ADDRESSES)
def test_labels_name_elements_of_the_page(address: str) -> None:
    page = page_named(address)
    named = {
        name
        for each in read_html(page.body).all()
        for attribute in ("aria-labelledby", "for")
        for name in each.attributes.get(attribute, "").split()
    }
    assert named <= page.anchors


@pytest.mark.parametrize("address", ADDRESSES)
def test_there_is_one_first_heading_and_no_level_is_skipped(address: str) -> None:
    levels = [
        int(each.tag[1]) for each in read_html(page_named(address).body).all() if re.fullmatch("h[1-6]", each.tag)
    ]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_request_leaves_the_site(address: str) -> None:
    elements = list(read_html(page_named(address).body).all())
    loading = [each for each in elements if "src" in each.attributes or each.tag in {"link", "script", "iframe", "img"}]
    assert loading == []


def test_the_style_sheet_asks_only_for_our_own_files() -> None:
    assets = {asset.path: asset.content for asset in site_assets()}
    asked = re.findall(r"url\(([^)]+)\)", assets["assets/facts.css"].decode())
    assert asked
    assert {f"assets/{url}" for url in asked} <= set(assets)


def test_the_same_sheet_makes_the_same_bytes() -> None:
    assert render_site((settled_sheet(),), SETTINGS) == render_site((settled_sheet(),), SETTINGS)


def test_several_sheets_stand_below_a_list_of_them() -> None:
    other = replace(settled_sheet(), sheet=replace(settled_sheet().sheet, slug="other", title="Another"))
    editions = site_editions(
        (settled_sheet(), other), SETTINGS, chronicles=dict.fromkeys((FOLDER.name, "other"), chronicle())
    )
    made = {page.address: page for page in site_pages(editions, SETTINGS)}
    assert {page.menu: page.section for page in made.values() if page.menu and page.section != "other/"} == {
        "All sheets": "",
        **dict.fromkeys((page.menu for page in pages().values() if page.menu), "kitchen_sink/"),
    }
    listed = read_html(made[""].body)
    links = [each.attributes["href"] for each in listed.all() if each.tag == "a"]
    assert links == ["kitchen_sink/", "other/"]
    assert {"kitchen_sink/quotes/", "other/quotes/", "other/sources/gazette/"} <= set(made)
    assert 'href="../sources/gazette/#passage_no-choice"' in made["other/quotes/"].body


def test_without_an_address_the_site_cites_and_edits_nothing_it_does_not_have() -> None:
    quotes = next(page for page in render_site((settled_sheet(),), SiteSettings()) if page.address == "quotes/")
    root = read_html(quotes.body)
    assert root.with_class("fact__edit") == []
    assert "http" not in root.with_class("fact__citation")[0].text


def test_a_sheet_with_the_name_of_its_site_does_not_say_it_twice() -> None:
    sheet = settled_sheet().sheet.title
    overview = render_site((settled_sheet(),), SiteSettings(title=sheet))[0]
    assert overview.title == "Overview"
    assert next(each for each in read_html(overview.body).all() if each.tag == "h1").text == sheet


def links_of(page: Page) -> list[str]:
    return [each.attributes["href"] for each in read_html(page.body).all() if "href" in each.attributes]


def leads_somewhere(page: Page, link: str) -> bool:
    if link.startswith("https://example.org/"):
        return True
    path, _, fragment = link.partition("#")
    address = resolved(page.address, path)
    if address.startswith("data/facts/"):
        return address.rstrip("/") in data_files()
    if address.rstrip("/") in feeds():
        return True
    anchors = page_named(address).anchors if address in pages() else ids_in(files()[f"{address}index.html"])
    return not fragment or fragment in anchors


def ids_in(html: str) -> set[str]:
    return {each.attributes["id"] for each in read_html(html).all() if "id" in each.attributes}


def resolved(address: str, path: str) -> str:
    parts = address.split("/")[:-1]
    for part in path.split("/"):
        if part == "..":
            parts.pop()
        elif part not in (".", ""):
            parts.append(part)
    return "".join(f"{part}/" for part in parts)

"""The feeds: read by a parser of its own kind, held to what their standards ask for, the same on any day."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import feedparser  # type: ignore[import-untyped]  # it brings no types
import pytest
from factsheet.changes.chronicle import chronicles
from factsheet.changes.model import Chronicle
from factsheet.exports.feeds import MOST_ENTRIES, MOST_LISTED, feed_files
from factsheet.exports.open_api import open_api
from factsheet.history import History
from factsheet.pages import SiteSettings
from factsheet.render import sheet_edition, site_editions, site_pages
from msgspec.structs import replace

from tests.goldens import assert_golden
from tests.kitchen_sink import FOLDER, SETTINGS, chronicle, feeds, pages, settled_sheet
from tests.reading_html import read_html
from tests.test_changes import BASE, history

ATOM = ["changes/feed.atom", "changes/corrections.atom"]
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
TAG_URI = re.compile(r"tag:[a-z0-9.-]+,\d{4}-\d\d-\d\d:[A-Za-z0-9/._~%-]+")
"""RFC 4151, as far as it is used here."""
NAME = "{http://www.w3.org/2005/Atom}"


def made_of(told: Chronicle, settings: SiteSettings = SETTINGS) -> dict[str, str]:
    (edition,) = site_editions((settled_sheet(),), settings, chronicles={FOLDER.name: told})
    return {file.path: file.content.decode() for file in feed_files(edition)}


def parsed(path: str) -> Any:
    return feedparser.parse(feeds()[path].encode())


def json_feed() -> Any:
    return json.loads(feeds()["changes/feed.json"])


def test_the_description_of_the_site_names_the_feeds() -> None:
    (edition,) = site_editions((settled_sheet(),), SETTINGS, chronicles={FOLDER.name: chronicle()})
    described = json.loads(open_api([edition]))["paths"]
    assert {f"/{path}" for path in feeds()} <= described.keys()


@pytest.mark.parametrize("path", [*ATOM, "changes/feed.json"])
def test_the_feed_is_as_reviewed(path: str, request: pytest.FixtureRequest) -> None:
    assert_golden(f"kitchen_sink/{path.replace('/', '_')}", feeds()[path], request)


@pytest.mark.parametrize("path", ATOM)
def test_another_parser_reads_it_without_complaint(path: str) -> None:
    read = parsed(path)
    assert (read.bozo, read.version) == (False, "atom10")
    assert read.feed.id == f"https://example.org/facts/{path}"
    assert [(link.rel, link.href) for link in read.feed.links] == [
        ("self", f"https://example.org/facts/{path}"),
        ("alternate", "https://example.org/facts/changes/"),
    ]
    assert read.feed.author == "Kitchen sink"
    assert read.entries


@pytest.mark.parametrize("path", ATOM)
def test_everything_that_rfc_4287_requires_is_there_once(path: str) -> None:
    feed = ElementTree.fromstring(feeds()[path])
    for element in (feed, *feed.iterfind(f"{NAME}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{NAME}{name}")) == 1, name
        assert RFC_3339.fullmatch(element.findtext(f"{NAME}updated", ""))
        links = [(link.get("rel"), link.get("type")) for link in element.iterfind(f"{NAME}link")]
        assert len(links) == len(set(links))
    assert feed.find(f"{NAME}author/{NAME}name") is not None
    ids = [entry.findtext(f"{NAME}id", "") for entry in feed.iterfind(f"{NAME}entry")]
    assert len(ids) == len(set(ids))
    assert all(map(TAG_URI.fullmatch, ids))
    moments = [entry.findtext(f"{NAME}updated", "") for entry in feed.iterfind(f"{NAME}entry")]
    assert feed.findtext(f"{NAME}updated") == moments[0] == max(moments)


def test_no_entry_of_one_feed_has_the_id_of_another_text() -> None:
    everything, corrections = ([entry.id for entry in parsed(path).entries] for path in ATOM)
    assert not set(everything) & set(corrections)


def test_corrections_hold_corrections_and_withdrawals_only() -> None:
    entries = parsed("changes/corrections.atom").entries
    assert {tag.term for entry in entries for tag in entry.tags} == {"correction", "withdrawal"}
    assert not [entry.title for entry in entries if "addition" in entry.title]
    everything = {tag.term for entry in parsed("changes/feed.atom").entries for tag in entry.tags}
    assert everything == {"correction", "withdrawal", "addition", "editorial"}


def test_an_entry_leads_to_its_step_on_the_page_and_to_its_facts() -> None:
    for entry in [*parsed(ATOM[0]).entries, *parsed(ATOM[1]).entries]:
        page, _, anchor = entry.link.partition("#")
        assert page == "https://example.org/facts/changes/"
        assert anchor in pages()["changes/"].anchors
        for link in (each.attributes["href"] for each in read_html(entry.content[0].value).all() if each.tag == "a"):
            assert link.startswith("https://example.org/facts/")


def test_hostile_text_stays_text() -> None:
    raw = ElementTree.fromstring(feeds()["changes/feed.atom"])
    contents = [entry.findtext(f"{NAME}content", "") for entry in raw.iterfind(f"{NAME}entry")]
    assert all(each.tag in {"root", "ul", "li", "a", "b", "br"} for html in contents for each in read_html(html).all())
    assert any("It stopped &lt;b&gt;inside&lt;/b&gt; the quotation" in html for html in contents)


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    bad = {"claims.yml": 'claims:\n  - {id: rain, statement: "It\\x01 rains \\u000b", evidence: []}\n'}
    snapshots = [replace(each, sheets={FOLDER.name: each.sheets["x"]}) for each in history(BASE, BASE | bad).snapshots]
    told = chronicles(History(snapshots=snapshots))[FOLDER.name]
    read = feedparser.parse(made_of(told)["changes/feed.atom"].encode())
    assert not read.bozo
    assert "It\N{REPLACEMENT CHARACTER} rains" in read.entries[0].title


def test_the_json_feed_says_the_same() -> None:
    feed = json_feed()
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (feed["home_page_url"], feed["feed_url"]) == (
        "https://example.org/facts/changes/",
        "https://example.org/facts/changes/feed.json",
    )
    entries = parsed("changes/feed.atom").entries
    assert [(item["id"], item["url"], item["title"]) for item in feed["items"]] == [
        (entry.id, entry.link, entry.title) for entry in entries
    ]
    for item in feed["items"]:
        assert RFC_3339.fullmatch(item["date_published"])
        assert item["content_html"].startswith("<ul>")
        assert set(item["tags"]) <= {"correction", "withdrawal", "addition", "editorial"}
    assert set(feed) == {"version", "title", "home_page_url", "feed_url", "language", "authors", "items"}


def test_a_feed_without_entries_is_dated_by_the_history() -> None:
    empty = replace(chronicle(), revisions=())
    read = feedparser.parse(made_of(empty)["changes/corrections.atom"].encode())
    assert (read.bozo, read.entries) == (False, [])
    assert read.feed.updated == f"{chronicle().latest:%Y-%m-%dT%H:%M:%SZ}"


def test_of_a_long_history_a_feed_has_the_newest() -> None:
    (first, *_) = chronicle().revisions
    many = tuple(
        replace(first, commit=f"{number:040x}", date=datetime(2024, 1, 1, 0, number % 60, tzinfo=UTC))
        for number in range(MOST_ENTRIES + 5)
    )
    made = made_of(replace(chronicle(), revisions=many))
    assert len(json.loads(made["changes/feed.json"])["items"]) == MOST_ENTRIES
    crowded = replace(first, changes=first.changes * (MOST_LISTED + 1))
    (item,) = json.loads(made_of(replace(chronicle(), revisions=(crowded,)))["changes/feed.json"])["items"]
    assert item["content_html"].count("<li>") == MOST_LISTED + 1


def test_a_site_without_an_address_has_no_feeds_and_names_none() -> None:
    assert made_of(chronicle(), SiteSettings()) == {}
    (edition,) = site_editions((settled_sheet(),), SiteSettings(), chronicles={FOLDER.name: chronicle()})
    for page in site_pages((edition,), SiteSettings()):
        assert page.head == ""
        assert "feed.atom" not in page.body


def test_every_page_of_the_sheet_names_the_feeds_in_its_head() -> None:
    for address, page in pages().items():
        up = "../" * address.count("/")
        links = [each.attributes["href"] for each in read_html(page.head).all() if each.tag == "link"]
        if address == "changes/":
            up = "../changes/"
            links = [f"../changes/{link}" for link in links]
            assert links == [f"{up}feed.atom", f"{up}corrections.atom", f"{up}feed.json"]
        else:
            assert links == [f"{up}changes/{name}" for name in ("feed.atom", "corrections.atom", "feed.json")]


def test_an_entry_keeps_its_id_when_the_site_comes_to_hold_several_sheets() -> None:
    alone = json_feed()["items"]
    one = settled_sheet()
    other = replace(one, sheet=replace(one.sheet, slug="other"))
    beside = site_editions((one, other), SETTINGS, chronicles={FOLDER.name: chronicle()})
    made = {file.path: file.content for edition in beside for file in feed_files(edition)}
    assert set(made) == {f"{FOLDER.name}/{path}" for path in feeds()}
    items = json.loads(made[f"{FOLDER.name}/changes/feed.json"])["items"]
    assert [item["id"] for item in items] == [item["id"] for item in alone]
    assert items[0]["url"].startswith(f"https://example.org/facts/{FOLDER.name}/changes/#")


def test_a_host_outside_of_ascii_has_a_tag_all_the_same() -> None:
    settings = replace(SETTINGS, url="https://fakten.bücher.example/")
    feed = json.loads(made_of(chronicle(), settings)["changes/feed.json"])
    assert all(TAG_URI.fullmatch(item["id"]) for item in feed["items"])
    assert feed["items"][0]["id"].startswith("tag:fakten.xn--bcher-kva.example,")


def test_without_a_history_there_is_neither_page_nor_feed() -> None:
    edition = sheet_edition(settled_sheet(), site_editions((settled_sheet(),), SETTINGS)[0].addresses, SETTINGS)
    assert list(feed_files(edition)) == []
    assert "changes/" not in {page.address for page in site_pages((edition,), SETTINGS)}

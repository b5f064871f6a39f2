"""The page of each fact that stays, and its bare card for other people's pages."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise

import pytest
from factsheet.changes.chronicle import chronicles
from factsheet.history import History
from factsheet.pages import SiteSettings
from factsheet.render import fact_files, site_editions, site_pages
from factsheet.render.embeds import frame
from msgspec.structs import replace

from tests.exports.made import files as data_files
from tests.goldens import assert_golden
from tests.kitchen_sink import FOLDER, SETTINGS, checked_sheet, chronicle, files, pages, settled_sheet
from tests.reading_html import Element, read_html
from tests.test_changes import history
from tests.test_render_pages import ids_in, resolved

PATHS = sorted(files())
PERMANENT = [path for path in PATHS if path.startswith("f/")]
EMBEDS = [path for path in PATHS if path.startswith("embed/")]
REVIEWED = [
    *(f"f/{fact}/index.html" for fact in ("no-choice", "new-staff", "both-staff", "ruiz", "second-ferry")),
    "f/draws-visitors/index.html",
    "f/taken-back/index.html",
    "f/brings-visitors/index.html",
    "embed/no-choice/index.html",
    "embed/taken-back/index.html",
]

NEVER_ASKED = {"canonical", "alternate"}
"""What a browser reads of a link and does not load."""

STYLED = re.compile(r"<style>.*?</style>", re.DOTALL)


def read(path: str) -> Element:
    return read_html(files()[path])


def only(root: Element, tag: str) -> Element:
    (found,) = (each for each in root.all() if each.tag == tag)
    return found


def meta(root: Element) -> dict[str, str]:
    named = (each.attributes for each in root.all() if each.tag == "meta")
    return {each.get("property") or each.get("name") or "": each.get("content", "") for each in named}


@pytest.mark.parametrize("path", REVIEWED)
def test_the_file_is_as_reviewed(path: str, request: pytest.FixtureRequest) -> None:
    name = path.removesuffix("/index.html").replace("/", "_")
    assert_golden(f"kitchen_sink/{name}.html", STYLED.sub("<style>…</style>", files()[path]), request)


def test_every_fact_has_both_files_those_taken_back_too() -> None:
    facts = {checked.fact.id for checked in checked_sheet().facts} | {"brings-visitors"}
    assert {path.split("/")[1] for path in PERMANENT} == facts
    assert {path.split("/")[1] for path in EMBEDS} == facts


@pytest.mark.parametrize("path", PATHS)
def test_every_link_leads_somewhere(path: str) -> None:
    dead = []
    for each in read(path).all():
        link = each.attributes.get("href", "")
        if each.tag != "a" or link.startswith("https://example.org/"):
            continue
        target, _, fragment = link.partition("#")
        address = resolved(path.removesuffix("index.html"), target)
        if address.startswith("data/facts/"):
            dead += [] if address.rstrip("/") in data_files() else [link]
            continue
        known = pages()[address].anchors if address in pages() else ids_in(files()[f"{address}index.html"])
        dead += [link] if fragment and fragment not in known else []
    assert dead == []


@pytest.mark.parametrize("path", PATHS)
def test_a_file_asks_for_the_style_sheet_of_the_site_at_most(path: str) -> None:
    asked = [
        each.attributes.get("src") or each.attributes["href"]
        for each in read(path).all()
        if each.tag in {"script", "img", "iframe", "link"} and each.attributes.get("rel") not in NEVER_ASKED
    ]
    assert asked == (["data:,", "../../assets/facts.css"] if path in PERMANENT else ["data:,"])
    assert "url(" not in files()[path]
    assert not [name for each in read(path).all() for name in each.attributes if name.startswith("on")]


@pytest.mark.parametrize("path", PATHS)
def test_a_file_is_light(path: str) -> None:
    assert len(files()[path].encode()) < 40_000


@pytest.mark.parametrize("path", PERMANENT)
def test_headings_begin_at_the_first_level_and_ids_stand_once(path: str) -> None:
    levels = [int(each.tag[1]) for each in read(path).all() if re.fullmatch("h[1-6]", each.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [each.attributes["id"] for each in read(path).all() if "id" in each.attributes]
    assert len(ids) == len(set(ids))


def test_the_card_is_the_one_of_the_sheet_with_its_passages_shown() -> None:
    there = read_html(pages()["quotes/"].body).with_id("no-choice")
    here = read("f/no-choice/index.html").with_id("no-choice")
    assert "open" in here.with_class("fact__details")[0].attributes
    assert "open" not in there.with_class("fact__details")[0].attributes
    for part in ("fact__words", "account__passage", "diff__text", "answer", "fact__citation"):
        assert [each.text for each in here.with_class(part)] == [each.text for each in there.with_class(part)]
    assert here.with_class("fact__link") == []


def test_what_others_show_of_a_link() -> None:
    told = meta(read("f/no-choice/index.html"))
    assert told["og:title"] == "“We had no choice & no time” – The <b>harbour</b> & its bridge"
    assert told["og:url"] == "https://example.org/facts/f/no-choice/"
    assert told["og:image"] == "https://example.org/facts/f/no-choice/card.png"
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert told["twitter:card"] == "summary_large_image"
    assert "Ana Ruiz" in told["og:description"]
    assert meta(read("f/new-staff/index.html"))["og:description"].startswith(
        "+120 people; Evening Post; Sources differ"
    )


@pytest.mark.parametrize("path", PATHS)
def test_the_permanent_page_is_the_canonical_one(path: str) -> None:
    (canonical,) = (each for each in read(path).all() if each.attributes.get("rel") == "canonical")
    assert canonical.attributes["href"] == f"https://example.org/facts/f/{path.split('/')[1]}/"
    assert meta(read(path)).get("robots", "") == ("noindex" if path in EMBEDS else "")


def test_a_permanent_page_names_its_data_for_programs() -> None:
    (data,) = (each for each in read("f/no-choice/index.html").all() if each.attributes.get("rel") == "alternate")
    assert data.attributes == {
        "rel": "alternate",
        "type": "application/json",
        "href": "../../data/facts/no-choice.json",
    }


def test_a_withdrawn_fact_says_when_and_why_and_what_it_was() -> None:
    for path in ("f/taken-back/index.html", "embed/taken-back/index.html"):
        root = read(path)
        assert root.with_class("taken__why")[0].text == (
            "Withdrawn on 1 July 2024. It stopped <b>inside</b> the quotation."
        )
        assert root.with_class("taken__said")[0].text == "“We had no choice”"
        assert "“We had no choice & no time,” said Ana Ruiz" in root.with_class("taken__words")[0].text
        assert root.with_class("fact__found") == []
    assert read("f/taken-back/index.html").with_class("use") == []


def test_lists_lead_to_the_page_of_what_was_withdrawn() -> None:
    line = read_html(pages()["quotes/"].body).with_id("taken-back")
    assert only(line, "a").attributes["href"] == "../f/taken-back/"


def test_a_bare_card_brings_all_that_it_needs() -> None:
    root = read("embed/new-staff/index.html")
    style = only(root, "style").text
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = next(each for each in root.all() if each.attributes.get("http-equiv") == "Content-Security-Policy")
    assert policy.attributes["content"].startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "@font-face" not in style
    assert only(root, "base").attributes == {"target": "_blank"}
    assert [each.text for each in root.with_class("badge")][:1] == ["Sources differ"]
    assert root.with_class("fact__details") == []
    assert root.with_class("from")[0].text == (
        "From the fact sheet The <b>harbour</b> & its bridge Status as of 22 November 2026"
    )


def test_the_frame_to_paste_holds_nothing_but_its_words() -> None:
    shown = next(each.text for each in read("f/draws-visitors/index.html").all() if each.text.startswith("<iframe"))
    (pasted,) = (each for each in read_html(shown).all() if each.tag == "iframe")
    assert pasted.attributes["src"] == "https://example.org/facts/embed/draws-visitors/"
    assert pasted.attributes["title"].startswith("<script>alert(3)</script> a|*x* {{ 7*7 }}")
    assert set(pasted.attributes) == {"src", "title", "loading", "style"}


def test_a_frame_is_as_high_as_its_card_is_long() -> None:
    heights = [
        int(re.findall(r"height:(\d+)px", frame("https://example.org/", "", f"<p>{'word ' * count}</p>"))[0])
        for count in (0, 20, 200)
    ]
    assert heights == sorted(set(heights))


def test_a_site_without_an_address_names_none() -> None:
    editions = site_editions((settled_sheet(),), SiteSettings())
    site_pages(editions, SiteSettings())
    made = {file.path: file.content.decode() for file in fact_files(editions[0])}
    root = read_html(made["f/no-choice/index.html"])
    assert not [each for each in root.all() if each.attributes.get("rel") == "canonical"]
    assert not {"og:url", "og:image"} & set(meta(root))
    assert "iframe" not in made["f/no-choice/index.html"]
    assert "Status as of" not in made["embed/no-choice/index.html"]
    assert root.with_class("fact__report") == []


def test_several_sheets_have_theirs_below_each() -> None:
    other = replace(settled_sheet(), sheet=replace(settled_sheet().sheet, slug="other", title="Another"))
    editions = site_editions((settled_sheet(), other), SETTINGS)
    site_pages(editions, SETTINGS)
    made = {file.path: file.content.decode() for edition in editions for file in fact_files(edition)}
    root = read_html(made["other/f/no-choice/index.html"])
    links = {each.attributes["href"] for each in root.all() if each.tag == "a"}
    assert {"../../quotes/#no-choice", "../../sources/gazette/#passage_no-choice", "../../people/#ruiz"} <= links
    assert '<link rel="stylesheet" href="../../../assets/facts.css">' in made["other/f/no-choice/index.html"]


def test_the_same_sheet_makes_the_same_bytes_whatever_was_laid_out_before() -> None:
    editions = site_editions((settled_sheet(),), SETTINGS, chronicles={FOLDER.name: chronicle()})
    fresh = {file.path: file.content.decode() for file in fact_files(editions[0])}
    people = {path for path in fresh if path.split("/")[1] in {"ruiz", "port-authority", "evening-post", "experts"}}
    assert {path: fresh[path] for path in fresh if path not in people} == {
        path: text for path, text in files().items() if path not in people
    }


def test_a_report_names_the_fact_and_the_place_of_its_card() -> None:
    report = read_html(pages()["quotes/"].body).with_id("no-choice").with_class("fact__report")[0]
    assert report.attributes["href"] == (
        "https://example.org/report?fact=no-choice&page=https%3A%2F%2Fexample.org%2Ffacts%2Fquotes%2F%23no-choice"
    )


def test_what_changed_about_a_fact_is_told_on_its_page() -> None:
    root = read_html(files()["f/no-choice/index.html"])
    (past,) = root.with_class("past__changes")
    (line,) = [each for each in past.all() if each.tag == "li"]
    assert "1 June 2024" in line.text
    assert "Words changed from “We had a choice & no time” to “We had no choice & no time”" in line.text
    (link,) = [each.attributes["href"] for each in line.all() if each.tag == "a"]
    assert link == "../../changes/#correction_060606060606"
    assert "correction_060606060606" in pages()["changes/"].anchors
    assert not read_html(files()["f/ruiz/index.html"]).with_class("past")


def test_a_fact_that_was_taken_out_keeps_its_page_and_its_card() -> None:
    root = read_html(files()["f/brings-visitors/index.html"])
    said = root.with_id("brings-visitors").text
    assert "Taken out on 1 May 2024, without being withdrawn." in said
    assert "<script>alert(3)</script>" in said
    assert "Removed without being withdrawn" in root.with_class("past")[0].text
    assert "Taken out on 1 May 2024" in read_html(files()["embed/brings-visitors/index.html"]).text


def test_what_is_no_id_becomes_no_path() -> None:
    states = [
        {"claims.yml": "claims:\n  - {id: ../../rain, statement: x}\n  - {id: rain, statement: x}\n"},
        {"claims.yml": "claims: []\n"},
    ]
    snapshots = [replace(each, sheets={FOLDER.name: each.sheets["x"]}) for each in history(*states).snapshots]
    told = chronicles(History(snapshots=snapshots))
    (edition,) = site_editions((settled_sheet(),), SETTINGS, chronicles=told)
    paths = {file.path for file in fact_files(edition)}
    assert "f/rain/index.html" in paths
    assert not [path for path in paths if ".." in path]

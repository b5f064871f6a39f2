"""Three sheets of one site, in English, German and Arabic: what they share, and the addresses that one had alone."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest
from factsheet.build import Site, UnknownSheetError, render_findings
from factsheet.pages import Page, SiteSettings
from factsheet.report.findings import Findings
from factsheet.runs import check_folder

from tests.reading_html import read_html
from tests.sheets_in_memory import write_sheet

pytestmark = pytest.mark.slow

FOLDER = Path(__file__).parent / "sheets" / "three"
QUOTES = """\
quotes:
  - id: known
    speaker: r
    words: We know it well
    evidence:
      - source: a
        exact: “We know it well,” said Ana Ruiz.
"""


@cache
def findings() -> Findings:
    return check_folder(FOLDER)


@cache
def site(first: str = "") -> Site:
    return render_findings(findings(), SiteSettings(title="Three", url="https://example.org/", first_sheet=first))


def page(address: str) -> Page:
    return next(each for each in site().pages if each.address == address)


def files(first: str) -> dict[str, str]:
    return {file.path: file.content.decode() for file in site(first).files() if file.path.endswith("index.html")}


def links(html: str, words: str) -> list[str]:
    """Where the links lead whose text holds the words."""
    return [each.attributes["href"] for each in read_html(html).all() if each.tag == "a" and words in each.text]


def card(address: str, name: str) -> str:
    """The HTML of a card, from its id to its end."""
    return page(address).body.partition(f' id="{name}"')[2].partition("</article>")[0]


def test_the_list_leads_to_each_sheet_in_its_own_language() -> None:
    listed = page("")
    entries = re.findall(r'id="sheet_(\w+)" aria-labelledby="\w+" lang="([\w-]+)" dir="(\w+)"', listed.body)
    assert entries == [("bruecke", "de", "ltr"), ("harbour", "en", "ltr"), ("jisr", "ar-EG", "rtl")]
    assert links(listed.body, "Zwei Fähren aus Deutschland") == ["bruecke/"]


@pytest.mark.parametrize(("sheet", "language", "direction"), [("bruecke", "de", "ltr"), ("jisr", "ar", "rtl")])
def test_pages_are_in_the_language_of_their_sheet(sheet: str, language: str, direction: str) -> None:
    pages = [each for each in site().pages if each.address.startswith(f"{sheet}/") and 'class="sheet ' in each.body]
    assert pages
    for each in pages:
        assert each.language == language
        assert re.match(rf'<div class="sheet [\w -]+" lang="{language}" dir="{direction}">', each.body), each.address


def test_a_source_with_the_same_address_leads_to_the_other_sheet() -> None:
    assert links(page("harbour/sources/").body, "خط العبّارات") == ["../../jisr/sources/courier/"]
    assert links(page("jisr/sources/courier/").body, "A ferry across the harbour") == [
        "../../../harbour/sources/courier/"
    ]


def test_a_source_with_the_same_bytes_leads_to_the_other_sheet_though_it_has_no_address() -> None:
    assert links(page("bruecke/sources/mitteilung/").body, "A ferry across") == [
        "../../../harbour/sources/elbwerft-release/"
    ]


def test_a_name_that_two_sheets_print_alike_leads_to_the_other() -> None:
    assert links(card("harbour/people/", "petersen"), "Zwei Fähren") == ["../../bruecke/people/#petersen"]
    assert links(card("bruecke/people/", "elbwerft"), "A ferry") == ["../../harbour/people/#elbwerft"]


def test_a_name_counts_as_a_source_prints_it() -> None:
    assert links(card("harbour/people/", "haddad"), "خط العبّارات") == ["../../jisr/people/#haddad"]


def test_a_surname_makes_nobody_the_same() -> None:
    assert "bruecke" not in card("harbour/people/", "haddad")
    assert "The same name" not in card("bruecke/people/", "haddad")


@pytest.mark.parametrize(
    ("kind", "name", "linked"),
    [
        ("person", "Haddad", False),
        ("person", "Ana Haddad", True),
        ("group", "Blue Group", False),
        ("organization", "MTS", True),
    ],
)
def test_whose_name_is_the_same(tmp_path: Path, kind: str, name: str, linked: bool) -> None:
    for slug in ("one", "two"):
        write_sheet(
            tmp_path / slug,
            {
                "sheet.yml": f"title: Sheet {slug}\nsources: [{{id: a, article: articles/a.txt}}]\n",
                "articles/a.txt": f"In {slug} we met {name} again.\n",
                "people.yml": f"people: [{{id: x, type: {kind}, name: {name}}}]\n",
            },
        )
    pages = render_findings(check_folder(tmp_path), SiteSettings()).pages
    body = next(each.body for each in pages if each.address == "one/people/")
    assert bool(links(body, "Sheet two")) == linked


def test_no_address_moves_until_a_first_sheet_is_named() -> None:
    assert not any(path.startswith(("quotes/", "f/", "sources/")) for path in files(""))


def test_every_former_address_leads_to_what_stood_there() -> None:
    today = {each.address for each in site().pages}
    alone = {each.address.removeprefix("harbour/") for each in site().pages if each.section == "harbour/"} - today
    moved = {path for path in files("harbour") if not path.startswith(("harbour/", "bruecke/", "jisr/"))}
    # Its data had the address that now leads to the data of every sheet.
    assert {f"{address}index.html" for address in alone - {"data/"}} <= moved
    assert 'href="../harbour/data/"' in page("data/").body
    facts = next(each.checked.facts for each in site().editions if each.sheet.slug == "harbour")
    assert {f"{folder}/{each.fact.id}/index.html" for each in facts for folder in ("f", "embed")} <= moved
    assert "index.html" not in moved


def test_a_former_permanent_link_leads_on_at_once() -> None:
    html = files("harbour")["f/eleven-years/index.html"]
    assert '<meta http-equiv="refresh" content="0; url=../../harbour/f/eleven-years/">' in html
    assert '<link rel="canonical" href="https://example.org/harbour/f/eleven-years/">' in html
    assert 'href="../../harbour/f/eleven-years/"' in html
    assert "<script" not in html


def test_a_former_page_keeps_the_place_that_a_link_names() -> None:
    old, new = "quotes/", "harbour/quotes/"
    html = files("harbour")["quotes/index.html"]
    # A page that leads on at once would lose the place.
    assert 'http-equiv="refresh"' not in html
    named = read_html(html).with_class("moved__place")
    places = {each.attributes["id"]: next(child for child in each.all() if child.tag == "a") for each in named}
    assert {"eleven-years", "eleven-years_courier", "first-order"} <= set(places)
    assert set(places) == {name for name in page(new).anchors if not name.startswith("icon_")}
    for name, link in places.items():
        assert urljoin(f"https://example.org/{old}", link.attributes["href"]) == f"https://example.org/{new}#{name}"


def test_data_stays_at_its_former_address() -> None:
    content = {file.path: file.content for file in site("harbour").files()}
    kept = [path for path in content if path.startswith("harbour/data/")]
    assert kept
    for path in kept:
        assert content[path.removeprefix("harbour/")] == content[path]


def test_a_page_of_today_is_not_replaced_by_a_former_one(tmp_path: Path) -> None:
    for slug in ("first", "quotes"):
        files = {
            "sheet.yml": f"title: {slug}\nsources: [{{id: a, article: articles/a.txt}}]\n",
            "articles/a.txt": "“We know it well,” said Ana Ruiz.\n",
            "people.yml": "people: [{id: r, type: person, name: Ana Ruiz}]\n",
            "quotes.yml": QUOTES,
        }
        write_sheet(tmp_path / slug, files)
    found = render_findings(check_folder(tmp_path), SiteSettings(first_sheet="first"))
    assert "people/index.html" in {file.path for file in found.moved()}
    assert "quotes/index.html" not in {file.path for file in found.moved()}


def test_no_picture_is_drawn_or_named_whose_letters_no_font_has() -> None:
    drawn = render_findings(findings(), SiteSettings(url="https://example.org/", pictures=True))
    paths = {picture.path for picture in drawn.pictures()}
    assert {path.partition("/")[0] for path in paths} == {"bruecke", "harbour"}
    for file in drawn.files():
        if file.path.endswith("/f/haddad/index.html"):
            assert ("og:image" in file.content.decode()) == (not file.path.startswith("jisr/"))


def test_a_first_sheet_that_is_not_there_is_named() -> None:
    with pytest.raises(UnknownSheetError, match="there is no sheet “harbor”: expected one of bruecke, harbour, jisr"):
        site("harbor")


def test_every_fact_of_the_three_sheets_stands() -> None:
    assert [problem.message for problem in findings().problems] == []


@pytest.mark.parametrize(
    ("file", "right", "wrong", "rule"),
    [
        ("headcounts.yml", "value: 120", "value: 125", "number-not-in-passage"),
        ("headcounts.yml", "value: 1150", "value: 150", "number-not-in-passage"),
        ("headcounts.yml", "    measure: increase\n", "", "number-not-in-passage"),
        ("timeline.yml", "2026-05-04", "2026-06-04", "date-not-in-passage"),
        ("timeline.yml", "2026-02-12", "2026-02-13", "date-not-in-passage"),
        ("quotes.yml", "speaker: haddad", "speaker: nassar", "speaker-not-named"),
        ("quotes.yml", "words: انتظرنا هذا", "words: انتظرنا ذلك", "quote-not-verbatim"),
        ("claims.yml", "attributed_to: residents", "attributed_to: council", "attribution-not-in-passage"),
        ("people.yml", "name: سامي نصار", "name: سامي نصر", "name-not-in-passage"),
    ],
)
def test_a_mistake_in_the_arabic_sheet_is_found(tmp_path: Path, file: str, right: str, wrong: str, rule: str) -> None:
    copy = shutil.copytree(FOLDER / "jisr", tmp_path / "jisr")
    text = (copy / file).read_text("utf-8")
    assert right in text
    (copy / file).write_text(text.replace(right, wrong), "utf-8")
    assert rule in {problem.rule for problem in check_folder(copy).problems}


def test_of_many_sheets_a_few_are_named_and_the_others_counted(tmp_path: Path) -> None:
    for number in range(9):
        write_sheet(
            tmp_path / f"sheet-{number}",
            {
                "sheet.yml": f"title: Sheet {number}\nsources: [{{id: a, article: articles/a.txt}}]\n",
                "articles/a.txt": "Here we met Ana Haddad again.\n",
                "people.yml": "people: [{id: x, type: person, name: Ana Haddad}]\n",
            },
        )
    pages = render_findings(check_folder(tmp_path), SiteSettings()).pages
    for address in ("sheet-1/people/", "sheet-1/sources/"):
        body = next(each.body for each in pages if each.address == address)
        named = [number for number in range(9) if links(body, f"Sheet {number}")]
        assert named == [0, 2, 3, 4, 5, 6]
        assert links(body, "2 more sheets") == ["../../"]

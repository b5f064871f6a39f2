"""The page of differences: every one has its line with what tells it, and the versions stand beside each other."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from factsheet.addresses import Addresses
from factsheet.comparisons import told_differences
from factsheet.pages import Page, SiteSettings
from factsheet.render import render_site
from factsheet.render.edition import Edition
from factsheet.render.wording import wording_for
from factsheet.runs import check_folder

from tests.reading_html import Element, read_html
from tests.render_small_sheets import TWO_VERSIONS, edition_of

SEEDS = Path(__file__).parent.parent / "seeds"

A = """\
The harbour employs 400 people. It closed the old bridge on Monday, said Ana Ruiz.

The ferry goes on as it did before the storm came over the town and all its people.
"""
B = """\
The harbour employs 450 people. It shut the old bridge on Monday, said Ana Ruiz.

The ferry goes on as it did before the storm came over the town and all of its people.
"""
STAFF = """\
headcounts:
  - id: staff
    title: Staff
    value: 400
    evidence:
      - source: a
        exact: The harbour employs 400 people.
      - source: b
        exact: The harbour employs 450 people.
        says: {value: 450}
"""
HARBOUR = {"sheet.yml": TWO_VERSIONS, "articles/a.txt": A, "articles/b.txt": B, "headcounts.yml": STAFF}
EXCERPTS = TWO_VERSIONS.replace("publish: full", "publish: excerpts", 1)


def differences(edition: Edition) -> Element:
    return read_html(page_of(edition, "differences/").body)


def page_of(edition: Edition, address: str) -> Page:
    return next(page for page in render_site((edition.checked,), SiteSettings()) if page.address == address)


def shown(element: Element) -> str:
    """As a browser would show it."""
    if "visually-hidden" in element.classes:
        return ""
    return "".join(child if isinstance(child, str) else shown(child) for child in element.children)


def group_of(root: Element, kind: str) -> Element:
    heading = root.with_id(f"differences_{kind}")
    return next(each for each in root.with_class("difference-group") if any(inner is heading for inner in each.all()))


@cache
def first_sheet() -> Edition:
    checked = next(each for each in check_folder(SEEDS).sheets if each.sheet.slug == "huawei-5g-russia")
    return Edition(checked=checked, settings=SiteSettings(), addresses=Addresses(), wording=wording_for("en"))


def test_a_difference_stands_with_its_words_its_class_and_the_fact_that_tells_it(tmp_path: Path) -> None:
    root = differences(edition_of(tmp_path, HARBOUR))
    group = next(
        each for each in root.with_class("difference-group") if root.with_id("differences_number") in each.all()
    )
    (line,) = group.with_class("difference")
    a, b = line.with_class("difference__side")
    assert (shown(a).split(), shown(b).split()) == (
        ["A", "The", "harbour", "employs", "400", "people.", "It", "closed", "the…"],
        ["B", "The", "harbour", "employs", "450", "people.", "It", "shut", "the…"],
    )
    assert [each.text for each in line.with_class("only--a")] == ["[Number: 400]"]
    assert [each.text for each in line.with_class("only--b")] == ["[Number: 450]"]
    links = [each.attributes["href"] for each in line.with_class("difference__told")[0].all() if each.tag == "a"]
    assert links == ["../headcounts/#staff"]
    assert [shown(each) for each in line.with_class("difference__telling")] == ["Number A 400 B 450"]


def test_classes_without_a_difference_are_said_to_agree(tmp_path: Path) -> None:
    root = differences(edition_of(tmp_path, HARBOUR))
    assert [each.text for each in root.with_class("touched__differs")] == ["Numbers differ in one place"]
    assert [each.text for each in root.with_class("touched__agrees")] == [
        "Names agree",
        "Dates agree",
        "Quotations agree",
        "Attribution agrees",
        "Certainty agrees",
        "No passage is left out",
    ]


def test_words_that_tell_nothing_are_marked_but_lead_to_no_line(tmp_path: Path) -> None:
    root = differences(edition_of(tmp_path, HARBOUR))
    marked = {each.text: each for each in root.with_class("rows")[0].with_class("only")}
    assert set(marked) == {
        "[A, Number: 400]",
        "[B, Number: 450]",
        "[only in A: closed]",
        "[only in B: shut]",
        "[only in B: of]",
    }
    line = marked["[A, Number: 400]"].attributes["href"].removeprefix("#")
    assert root.with_id(line).with_class("only--a")[0].text == "[Number: 400]"
    assert marked["[only in A: closed]"].tag == "span"


def test_what_may_be_shown_in_excerpts_only_is_cut_to_what_must_be_told(tmp_path: Path) -> None:
    root = differences(edition_of(tmp_path, {**HARBOUR, "sheet.yml": EXCERPTS}))
    rows = root.with_class("row")
    assert [[shown(each) for each in row.with_class("row__text")] for row in rows] == [
        ["The harbour employs 400 people. It closed the old…", "The harbour employs 450 people. It shut the old…"]
    ]
    assert "storm" not in root.text
    assert root.with_class("difference-group--worded") == []
    assert "2 more are in wording alone" in root.text


def test_a_long_passage_that_is_left_out_shows_its_ends_in_excerpts(tmp_path: Path) -> None:
    words = [f"word{number}" for number in range(60)]
    added = {
        "sheet.yml": EXCERPTS,
        "articles/b.txt": f"{B}\n{' '.join(words)}.\n",
        "differences.yml": f"""\
differences:
  - id: more
    kind: omission
    between:
      - source: a
      - source: b
        exact: {" ".join(words)}.
    resolution: waived
    because: nothing hangs on it
""",
    }
    root = differences(edition_of(tmp_path, {**HARBOUR, **added}))
    row = root.with_class("row")[-1]
    assert shown(row.with_class("row__text")[0]) == f"{' '.join(words[:10])}…{' '.join(words[-10:])}."
    assert shown(row.with_class("row__nothing")[0]) == "Not in A"
    assert not [each for each in root.all() if "word30" in each.text]


def test_differences_with_one_entry_have_one_line_with_the_reason(tmp_path: Path) -> None:
    recorded = """\
differences:
  - id: shut
    kind: wording
    between:
      - {source: a, exact: It closed the old bridge}
      - {source: b, exact: It shut the old bridge}
    resolution: preferred
    prefer: b
    because: it is the shorter word
"""
    root = differences(edition_of(tmp_path, {**HARBOUR, "differences.yml": recorded}))
    (line,) = group_of(root, "wording").with_class("difference")
    assert [each.text for each in line.with_class("only")] == ["[Wording: closed]", "[Wording: shut]"]
    assert "The editor reads it with B: it is the shorter word" in line.text


def test_without_versions_there_is_neither_page_nor_link_nor_entry(tmp_path: Path) -> None:
    alone = TWO_VERSIONS.replace("report: harbour", "report: another", 1)
    texts = {"articles/b.txt": "Something else happened in the hills.\n"}
    facts = {"headcounts.yml": STAFF.split("      - source: b")[0]}
    edition = edition_of(tmp_path, {**HARBOUR, "sheet.yml": alone, **texts, **facts})
    pages = render_site((edition.checked,), SiteSettings())
    assert [page.address for page in pages if page.menu == "Differences" or "differences" in page.address] == []
    assert "differences/" not in pages[0].body


def test_three_versions_are_compared_two_by_two(tmp_path: Path) -> None:
    sheet = TWO_VERSIONS + "  - {id: c, article: articles/c.txt, label: C, report: harbour, publish: full}\n"
    root = differences(edition_of(tmp_path, {**HARBOUR, "sheet.yml": sheet, "articles/c.txt": A}))
    assert [each.text for each in root.with_class("pair__title")] == ["A and B", "A and C", "B and C"]
    ids = [each.attributes["id"] for each in root.all() if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    links = {each.attributes["href"][1:] for each in root.all() if each.attributes.get("href", "").startswith("#")}
    assert links - {each for each in links if each.startswith("icon_")} <= set(ids)
    same = root.with_class("pair")[1]
    assert "No difference is more than wording." in same.text
    assert same.with_class("only") == same.with_class("key")[0].with_class("only")


def test_every_difference_of_the_first_sheet_has_a_line_and_is_told() -> None:
    edition = first_sheet()
    root = differences(edition)
    listed = [read_line(each) for each in root.with_class("difference")]
    for told in told_differences(edition.checked):
        words = [one_line(told.versions.words(told.difference, side)) for side in ("a", "b")]
        assert any(all(word in side for word, side in zip(words, line, strict=True)) for line in listed), words
        assert told.is_told or not told.must_be_told
    for line in root.with_class("difference"):
        if line.attributes["id"] not in {each.attributes["id"] for each in worded(root)}:
            assert line.with_class("difference__told"), line.text


def worded(root: Element) -> list[Element]:
    return [line for group in root.with_class("difference-group--worded") for line in group.with_class("difference")]


def read_line(line: Element) -> tuple[str, str]:
    a, b = (one_line(shown(side)) for side in line.with_class("difference__side"))
    return a, b


def one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("side", ["a", "b"])
def test_side_by_side_holds_every_word_of_both_articles(side: str) -> None:
    edition = first_sheet()
    rows = differences(edition).with_class("rows")[0]
    texts = [
        shown(each).removeprefix(role(each))
        for half in rows.with_class(f"row__side--{side}")
        for each in half.with_class("row__text")
    ]
    article = edition.sheet.articles[edition.sheet.sources["ab".index(side)].id]
    assert texts == [article.words_of(paragraph.span) for paragraph in article.paragraphs]


def role(text: Element) -> str:
    return "".join(each.text for each in text.with_class("paragraph__role"))

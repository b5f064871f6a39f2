"""The page of coverage: the shares of each article, and what no fact rests on with the way to its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from factsheet.pages import Page, SiteSettings
from factsheet.render import render_site
from factsheet.render.coverage import MOST_LISTED
from factsheet.render.edition import Edition

from tests.reading_html import Element, read_html
from tests.render_small_sheets import edition_of

SHEET = """\
title: The harbour
sources:
  - {id: a, article: articles/a.txt, label: A, publish: full}
"""
ARTICLE = """\
The harbour employs 400 people. However, it hires 15 more.

“We grow every year without a pause,” said Ana Ruiz.
"""
FACTS = """\
headcounts:
  - id: staff
    title: Staff
    value: 400
    evidence:
      - source: a
        exact: The harbour employs 400 people.
  - id: hires
    title: Hires
    value: 15
    measure: increase
    evidence:
      - source: a
        exact: it hires 15 more.
"""
FILES = {"sheet.yml": SHEET, "articles/a.txt": ARTICLE, "headcounts.yml": FACTS}
ONE_FACT = {**FILES, "headcounts.yml": FACTS.split("  - id: hires")[0]}
NO_QUOTE = {**FILES, "articles/a.txt": ARTICLE.split("\n\n")[0]}


def coverage(edition: Edition) -> Element:
    return read_html(next(page.body for page in site(edition) if page.address == "coverage/"))


def site(edition: Edition) -> tuple[Page, ...]:
    return render_site((edition.checked,), SiteSettings())


def lists(root: Element) -> dict[str, list[tuple[str, str]]]:
    """What is listed below each heading: the link to its place, and its words."""
    found: dict[str, list[tuple[str, str]]] = {}
    title = ""
    for each in root.all():
        if "covered__list" in each.classes or each.tag == "summary":
            title = each.text.strip()
        elif each.tag == "li" and each.with_class("unused__words"):
            link = next(inner.attributes["href"] for inner in each.all() if inner.tag == "a")
            found.setdefault(title, []).append((link, each.with_class("unused__left")[0].text))
    return found


def measures(root: Element) -> list[str]:
    lines = (each for each in root.with_class("measures")[0].all() if each.tag == "div")
    return [": ".join(part.text.strip() for part in line.all() if part.tag in {"dt", "dd"}) for line in lines]


def test_the_shares_of_an_article_are_rounded_down(tmp_path: Path) -> None:
    assert measures(coverage(edition_of(tmp_path, FILES))) == [
        "Words: 45% 9 of 20",
        "Sentences: 66% 2 of 3",
        "Numbers: 100% 2 of 2",
        "Quotations: 0% 0 of 1",
    ]


def test_what_no_fact_rests_on_is_listed_with_its_place(tmp_path: Path) -> None:
    assert lists(coverage(edition_of(tmp_path, ONE_FACT))) == {
        "Numbers that no fact rests on 1": [("../sources/a/#p1", "15")],
        "Quotations that no fact rests on 1": [("../sources/a/#p2", "“We grow every year without a pause,”")],
        "Sentences that no fact rests on 2": [
            ("../sources/a/#p1", "However, it hires 15 more."),
            ("../sources/a/#p2", "“We grow every year without a pause,” said Ana Ruiz."),
        ],
    }


def test_words_of_a_sentence_that_is_used_wait_to_be_asked_for(tmp_path: Path) -> None:
    root = coverage(edition_of(tmp_path, NO_QUOTE))
    assert "Facts rest on every sentence, number and quotation." in root.text
    assert lists(root) == {"Words that are left of other sentences 1": [("../sources/a/#p1", "However")]}
    assert [each.tag for each in root.with_class("covered__rest")] == ["details"]


def test_nothing_of_one_sort_is_no_share(tmp_path: Path) -> None:
    assert measures(coverage(edition_of(tmp_path, NO_QUOTE)))[-1] == "Quotations: none"


def test_the_bar_has_the_words_from_left_to_right(tmp_path: Path) -> None:
    root = coverage(edition_of(tmp_path, FILES))
    assert [(each.attributes["x"], each.attributes["width"]) for each in root.with_class("covered__paragraph")] == [
        ("0.00%", "50.00%"),
        ("50.00%", "50.00%"),
    ]
    assert [(each.attributes["x"], each.attributes["width"]) for each in root.with_class("covered__unused")] == [
        ("25.00%", "5.00%"),
        ("50.00%", "50.00%"),
    ]
    bar = root.with_class("covered__bar")[0]
    assert [each.text for each in bar.all() if each.tag in {"title", "desc"}] == [
        "9 of 20 words are used",
        "Words that no fact rests on stand in paragraphs 1, 2.",
    ]


def test_of_an_article_in_excerpts_only_places_and_numbers_are_shown(tmp_path: Path) -> None:
    sheet = SHEET.replace("publish: full", "publish: excerpts")
    root = coverage(edition_of(tmp_path, {**ONE_FACT, "sheet.yml": sheet}))
    items = [each for each in root.all() if each.tag == "li" and each.with_class("unused__words")]
    places = [next(each.attributes["href"] for each in item.all() if each.tag == "a") for item in items]
    assert list(zip(places, (item.with_class("unused__words")[0].text for item in items), strict=True)) == [
        ("../sources/a/#p1", "…15…"),
        # The article's page does not show a paragraph that no fact cites.
        ("../sources/a/", "7 words, which may not be shown here"),
        ("../sources/a/#p1", "5 words, which may not be shown here"),
        ("../sources/a/", "10 words, which may not be shown here"),
    ]


def test_a_long_list_says_how_much_more_there_is(tmp_path: Path) -> None:
    text = "The harbour employs 400 people.\n" + "".join(f"\nThen it hired {n} more men.\n" for n in range(200, 302))
    root = coverage(edition_of(tmp_path, {**ONE_FACT, "articles/a.txt": text}))
    found = lists(root)
    assert len(found["Numbers that no fact rests on 102"]) == MOST_LISTED == 100
    assert "2 more; factsheet coverage lists them." in root.text


def test_an_article_that_is_not_stored_is_said_not_to_be(tmp_path: Path) -> None:
    sheet = SHEET + "  - {id: b, article: articles/b.txt, label: B}\n"
    root = coverage(edition_of(tmp_path, {**FILES, "sheet.yml": sheet}))
    assert "No copy of B is stored, so nothing of it can be counted." in root.text
    assert len(root.with_class("covered")) == 1


def test_without_a_stored_article_there_is_no_page(tmp_path: Path) -> None:
    files = {name: text for name, text in FILES.items() if name == "sheet.yml"}
    edition = edition_of(tmp_path, files)
    assert [page.address for page in site(edition) if "coverage" in page.address] == []


@pytest.mark.parametrize("name", ["A <b>bold</b> claim", "{{ 7*7 }}"])
def test_words_of_an_article_are_text(tmp_path: Path, name: str) -> None:
    files = {**ONE_FACT, "articles/a.txt": f"{ARTICLE}\n{name} was made by 12 of them.\n"}
    left = lists(coverage(edition_of(tmp_path, files)))["Sentences that no fact rests on 3"]
    assert left[-1] == ("../sources/a/#p3", f"{name} was made by 12 of them.")

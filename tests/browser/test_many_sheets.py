"""Three sheets of one site, in English, German and Arabic, as readers meet them: narrow and wide, light and dark."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import serving
from tests.browser.watching import NARROW, WIDE, Scheme, Watch, unsound

SHEETS = Path(__file__).parent.parent / "sheets" / "three"
CONFIG = """\
site_name: Three sheets
site_url: https://example.org/facts/
theme:
  name: material
  language: en
  features: [navigation.tabs]
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default, primary: custom, accent: custom}
    - {media: "(prefers-color-scheme: dark)", scheme: slate, primary: custom, accent: custom}
plugins:
  - search
  - factsheet:
      first_sheet: harbour
      pictures: false
"""
ARABIC = ("", "timeline/", "headcounts/", "quotes/", "claims/", "people/", "sources/", "sources/alfajr/", "data/")
PATHS = (
    "/",
    *(f"/jisr/{page}" for page in ARABIC),
    "/jisr/sources/courier/",
    "/jisr/f/staff/",
    "/jisr/embed/staff/",
    "/bruecke/",
    "/bruecke/headcounts/",
    "/bruecke/people/",
    "/bruecke/sources/mitteilung/",
    "/harbour/",
    "/harbour/people/",
    "/quotes/",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("three")
    shutil.copytree(SHEETS, folder / "seeds")
    (folder / "docs").mkdir()
    (folder / "docs/about.md").write_text("# About\n\nHow it was checked.\n")
    (folder / "mkdocs.yml").write_text(CONFIG)
    command = [sys.executable, "-m", "factsheet", "build"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    built = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    with serving(folder / "site") as served:
        yield served


@pytest.fixture
def watch(browser: Browser, address: str) -> Iterator[Watch]:
    """Opens pages of the three sheets. When the test ends, none may have logged an error or asked another server."""
    watch = Watch(browser, address)
    yield watch
    watch.close()
    assert watch.trouble() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_sound(watch: Watch, scheme: Scheme) -> None:
    trouble = []
    for path in PATHS:
        page = watch.open(path, width=NARROW, scheme=scheme)
        trouble += [f"{path} {each}" for each in unsound(page, (NARROW, WIDE), axe_at=(NARROW, WIDE))]
        page.close()
    assert trouble == []


@pytest.mark.parametrize(
    ("path", "language", "direction"),
    [
        ("/", "en", "ltr"),
        ("/about/", "en", "ltr"),
        ("/harbour/quotes/", "en", "ltr"),
        ("/bruecke/quotes/", "de", "ltr"),
        ("/jisr/quotes/", "ar", "rtl"),
        ("/jisr/f/staff/", "ar", "rtl"),
        ("/jisr/embed/staff/", "ar", "rtl"),
    ],
)
def test_the_whole_page_is_in_the_language_of_its_sheet(watch: Watch, path: str, language: str, direction: str) -> None:
    page = watch.open(path)
    assert page.evaluate("document.documentElement.lang") == language
    assert page.evaluate("getComputedStyle(document.body).direction") == direction


def test_the_theme_speaks_the_language_of_each_sheet(watch: Watch) -> None:
    assert watch.open("/harbour/").locator(".md-search__input").get_attribute("placeholder") == "Search"
    assert watch.open("/bruecke/").locator(".md-search__input").get_attribute("placeholder") == "Suche"
    assert watch.open("/jisr/").locator(".md-search__input").get_attribute("placeholder") == "بحث"


def test_arabic_begins_at_the_right(watch: Watch) -> None:
    page = watch.open("/jisr/headcounts/")
    tabs = page.locator(".md-tabs__link")
    assert left(page, ".md-tabs__link >> nth=0") > left(page, f".md-tabs__link >> nth={tabs.count() - 1}")
    card = page.locator(".fact").first
    assert left(page, ".fact__receipt >> nth=0") < left(page, ".fact__main >> nth=0")
    expect(card).to_contain_text("١٢٠")
    # A bar begins where its label does, and its figure stands at its other end.
    drawing = page.locator(".chart__drawing").first.bounding_box()
    bar = page.locator(".chart__bar").first.bounding_box()
    figure = page.locator(".chart__figure").first.bounding_box()
    assert drawing
    assert bar
    assert figure
    assert abs(drawing["x"] + drawing["width"] - bar["x"] - bar["width"]) < 3
    assert figure["x"] + figure["width"] <= bar["x"]


def left(page: Page, selector: str) -> float:
    box = page.locator(selector).bounding_box()
    assert box
    return box["x"]


def test_a_passage_in_another_script_keeps_its_direction(watch: Watch) -> None:
    page = watch.open("/jisr/sources/courier/")
    words = page.locator(".paragraph__text").first
    assert words.evaluate("each => getComputedStyle(each).direction") == "ltr"
    assert page.locator(".paragraph__notes").first.evaluate("each => getComputedStyle(each).direction") == "rtl"


def test_search_finds_arabic_words(watch: Watch) -> None:
    page = watch.open("/jisr/")
    box = page.locator(".md-search__input")
    box.click()
    # No key of the keyboard here writes Arabic, and the theme listens to keys only.
    box.fill("العبور")
    box.press("End")
    result = page.locator(".md-search-result a[href*='/jisr/quotes/']")
    expect(result.first).to_be_attached(timeout=30_000)


def test_former_addresses_lead_on_without_script(watch: Watch) -> None:
    page = watch.open("/f/eleven-years/", script=False)
    page.wait_for_url("**/harbour/f/eleven-years/")
    page = watch.open("/quotes/#first-order", script=False)
    link = page.locator(".moved__place a:visible")
    expect(link).to_have_count(1)
    link.click()
    page.wait_for_url("**/harbour/quotes/#first-order")
    expect(page.locator("#first-order")).to_be_in_viewport()

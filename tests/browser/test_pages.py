"""Every page of the real site, as readers meet it: narrow and wide, light and dark, with and without script."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.browser.watching import NARROW, NARROWEST, WIDE, Scheme, Watch, unsound

PATIENCE = 30_000
"""Milliseconds that the search may take to read its index on a busy machine."""

MOST_BYTES, MOST_REQUESTS = 150_000, 12
"""Of the first load of a page, fonts included: what the design asks for."""


def paths(site: Path) -> list[str]:
    """Of every page but the one for what is not found, and those of single facts, which look alike by the dozen."""
    found = [f"/{file.parent.relative_to(site).as_posix()}/".replace("/./", "/") for file in site.rglob("index.html")]
    return sorted(path for path in found if not path.startswith(("/f/", "/embed/")))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_sound(watch: Watch, site: Path, scheme: Scheme) -> None:
    trouble = []
    for path in paths(site):
        # The pages of the rules are alike but for their words: axe sees each narrow and light, and wide and dark.
        one = NARROW if scheme == "light" else WIDE
        page = watch.open(path, width=NARROW, scheme=scheme)
        found = unsound(page, (NARROWEST, NARROW, WIDE), axe_at=(one,) if is_of_a_rule(path) else (NARROW, WIDE))
        trouble += [f"{path} {each}" for each in found]
        page.close()
    assert trouble == []


def is_of_a_rule(path: str) -> bool:
    return path.startswith("/rules/") and path != "/rules/"


def test_the_first_load_of_each_page_is_light(browser: Browser, address: str, site: Path) -> None:
    heavy = []
    rules = [path for path in paths(site) if is_of_a_rule(path)]
    longest = max(rules, key=lambda path: (site / path.strip("/") / "index.html").stat().st_size)
    for path in [path for path in paths(site) if path == longest or not is_of_a_rule(path)]:
        asked = asked_for(browser, f"{address}{path}")
        sent = sum(sent_bytes(site, url.removeprefix(address)) for url in asked)
        if sent > MOST_BYTES or len(asked) > MOST_REQUESTS:
            heavy.append(f"{path}: {sent} bytes in {len(asked)} requests")
    assert heavy == []


def asked_for(browser: Browser, address: str) -> list[str]:
    """Every address that a phone asks for to show a page for the first time."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.on("request", note)
    page.goto(address, wait_until="networkidle")
    page.close()
    return asked


def sent_bytes(site: Path, path: str) -> int:
    """Of a file, as a server that compresses sends it; fonts and pictures are compressed already."""
    file = site / path.partition("?")[0].lstrip("/")
    content = (file / "index.html" if file.is_dir() else file).read_bytes()
    return len(content) if file.suffix in (".woff2", ".png") else len(gzip.compress(content))


def test_from_a_fact_to_its_passage_and_back_without_script(watch: Watch) -> None:
    page = watch.open("/quotes/", script=False)
    card = page.locator("#zhao-22-years")
    card.get_by_role("link", name="A paragraph 9", exact=True).click()
    expect(page).to_have_url(re.compile(r"/sources/precious-gift/#passage_zhao-22-years$"))
    paragraph = page.locator("#p9")
    expect(paragraph).to_be_in_viewport()
    expect(paragraph.locator("mark").first).to_contain_text("We have been working in Russia for 22 years")
    paragraph.get_by_role("link", name="We have been working in Russia for 22 years", exact=False).first.click()
    expect(page).to_have_url(re.compile(r"/quotes/#zhao-22-years$"))
    expect(page.locator("#zhao-22-years")).to_be_in_viewport()


def test_quotes_are_filtered_by_speaker_without_script(watch: Watch) -> None:
    page = watch.open("/quotes/", script=False)
    page.get_by_text("Evgeny Khorov 1", exact=True).click()
    expect(page.locator(".fact:visible")).to_have_count(1)
    expect(page.locator("#khorov-android")).to_be_visible()
    page.locator("label[for=filter_reported]").click()
    expect(page.locator(".fact:visible")).to_have_count(0)
    page.locator("label[for=teller_all]").click()
    expect(page.locator("#zhao-22-years")).to_be_visible()


def test_quotes_are_filtered_by_status_without_script(watch: Watch) -> None:
    page = watch.open("/quotes/", script=False)
    total = page.locator(".fact").count()
    differing = page.locator(".fact[data-status=differs]").count()
    assert 0 < differing < total
    page.locator("label[for=filter_differs]").click()
    expect(page.locator(".fact:visible")).to_have_count(differing)
    page.locator("label[for=filter_all]").click()
    expect(page.locator(".fact:visible")).to_have_count(total)


def test_kinds_of_highlight_are_chosen_without_script(watch: Watch) -> None:
    page = watch.open("/sources/precious-gift/", script=False)
    quotation = page.locator("#p9 mark").first
    before = quotation.evaluate("each => getComputedStyle(each).backgroundColor")
    page.locator("label[for=show_quote]").click()
    expect(page.locator("#p9 .kind--quote").first).to_be_hidden()
    assert quotation.evaluate("each => getComputedStyle(each).backgroundColor") != before


def test_versions_stand_beside_each_other_and_on_a_phone_one_below_the_other(watch: Watch) -> None:
    for width, beside in ((1280, True), (768, True), (390, False)):
        page = watch.open("/differences/", width=width, script=False)
        a, b = (page.locator(f".row >> nth=2 >> .row__side--{side}").bounding_box() for side in ("a", "b"))
        assert a is not None
        assert b is not None
        assert (a["y"] == b["y"], a["x"] < b["x"]) == (beside, beside)
        expect(page.locator(".rows__head")).to_be_visible(visible=beside)


def test_from_a_marked_word_to_what_tells_it_without_script(watch: Watch) -> None:
    page = watch.open("/differences/", script=False)
    # By keyboard: a name that wraps has no middle to be clicked at.
    page.locator(".rows").get_by_role("link", name=re.compile(r"A, Name: ?Zhao Lei")).press("Enter")
    line = page.locator(".difference:target")
    expect(line).to_be_in_viewport()
    expect(line).to_contain_text("Zhao Li")
    line.get_by_role("link", name="Zhao Lei").press("Enter")
    expect(page).to_have_url(re.compile(r"/people/#zhao$"))


def test_neither_version_is_shown_as_the_right_one(watch: Watch) -> None:
    page = watch.open("/differences/")
    marks = [page.locator(f".rows .only--{side}").first for side in ("a", "b")]
    colours = [mark.evaluate("each => getComputedStyle(each).backgroundColor") for mark in marks]
    lines = [mark.evaluate("each => getComputedStyle(each).textDecorationStyle") for mark in marks]
    assert colours == ["rgb(255, 231, 207)", "rgb(219, 233, 255)"]
    assert lines == ["dotted", "solid"]


def test_the_shares_of_an_article_are_shown_with_what_is_left(watch: Watch) -> None:
    page = watch.open("/coverage/", script=False)
    article = page.get_by_role("article", name="A big blow to America")
    expect(article.get_by_role("img", name="words are used")).to_be_visible()
    left = article.locator(".unused").first
    expect(left).to_be_hidden()
    article.get_by_text("Words that are left of other sentences").click()
    left.get_by_role("link", name="A paragraph 7", exact=True).press("Enter")
    expect(page).to_have_url(re.compile(r"/sources/precious-gift/#p7$"))
    expect(page.locator("#p7")).to_be_in_viewport()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_system_decides_between_light_and_dark(watch: Watch, *, script: bool) -> None:
    light = background(watch.open("/", scheme="light", script=script))
    dark = background(watch.open("/", scheme="dark", script=script))
    assert light == "rgb(247, 248, 250)"
    assert dark == "rgb(18, 22, 28)"


def background(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_on_paper_all_passages_are_open_and_light(watch: Watch) -> None:
    page = watch.open("/quotes/", scheme="dark")
    page.emulate_media(media="print")
    for passage in page.locator(".account__passage").all():
        box = passage.bounding_box()
        assert box is not None
        assert box["height"] > 0
    assert background(page) == "rgb(255, 255, 255)"
    ink = page.locator(".account__passage mark").first.evaluate("each => getComputedStyle(each).color")
    assert ink == "rgb(23, 33, 43)"


@pytest.mark.parametrize(
    ("words", "path", "anchor"),
    [
        ("smartphone company second-largest", "/claims/", "#second-largest-phone-maker"),
        ("Chevalier", "/people/", "#chevalier"),
        ("solidarity Beijing Analysts", "/sources/precious-gift/", "#p4"),
        ("Zhao Lei Zhao Li", "/differences/", "#difference_9_name"),
    ],
    ids=["a fact", "somebody", "a passage", "a difference"],
)
def test_search_finds(watch: Watch, words: str, path: str, anchor: str) -> None:
    page = watch.open("/")
    box = page.get_by_placeholder("Search")
    box.click()
    # The theme listens to keys and hears nothing of a text that is put in as a whole.
    box.press_sequentially(words)
    # The theme puts the words sought before the anchor.
    result = page.locator(f".md-search-result a[href*='{path}?h='][href$='{anchor}']")
    expect(result.first).to_be_attached(timeout=PATIENCE)


def test_the_chart_is_named_and_described(watch: Watch) -> None:
    page = watch.open("/headcounts/")
    chart = page.get_by_role("img", name="Huawei: people, now and planned")
    expect(chart).to_be_visible()
    page.get_by_text("As a table, with sources").click()
    expect(page.get_by_role("row", name="Huawei staff in Moscow")).to_contain_text("400")

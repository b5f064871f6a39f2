"""A fact by itself: its permanent page, its bare card in a frame, and its card on the sheet by link and by keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from factsheet.render import site_assets
from playwright.sync_api import Browser, expect

from tests.browser.conftest import SITE_URL
from tests.browser.serving import serving
from tests.browser.watching import NARROWEST, WIDE, Scheme, Watch, is_too_wide, unsound
from tests.kitchen_sink import files

KINDS = ["quote", "headcount", "event", "claim", "person"]
PAGES = {"quote": "quotes", "headcount": "headcounts", "event": "timeline", "claim": "claims", "person": "people"}

NAMED = "each => `${each.getAttribute('href') || ''}|${each.textContent.trim()}`"
"""An element by where it leads and what it says: the theme's script changes its classes while it has the focus."""


@pytest.fixture(scope="module")
def kitchen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the facts of the kitchen sink are served, each by itself."""
    folder = tmp_path_factory.mktemp("kitchen")
    contents = {path: text.encode() for path, text in files().items()}
    contents |= {asset.path: asset.content for asset in site_assets()}
    for path, content in contents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    with serving(folder) as served:
        yield served


@pytest.fixture
def alone(browser: Browser, kitchen: str) -> Iterator[Watch]:
    watch = Watch(browser, kitchen)
    yield watch
    watch.close()
    assert watch.trouble() == []


def ids(site: Path) -> list[str]:
    return sorted(file.parent.name for file in site.glob("f/*/index.html"))


def longest_of_each_kind(site: Path) -> list[str]:
    """The facts whose pages have the most on them."""
    found: dict[str, tuple[int, str]] = {}
    for name in ids(site):
        text = (site / "f" / name / "index.html").read_text("utf-8")
        kind = re.findall(r'class="fact fact--(\w+)"', text)[0]
        found[kind] = max(found.get(kind, (0, "")), (len(text), name))
    assert sorted(found) == sorted(KINDS)
    return [name for _, name in found.values()]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_fact_by_itself_is_sound(watch: Watch, site: Path, scheme: Scheme) -> None:
    trouble = []
    for name in longest_of_each_kind(site):
        for path in (f"/f/{name}/", f"/embed/{name}/"):
            page = watch.open(path, width=NARROWEST, scheme=scheme)
            trouble += [f"{path} {each}" for each in unsound(page, (NARROWEST, WIDE), axe_at=(NARROWEST, WIDE))]
            page.close()
    assert trouble == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/f/taken-back/", "/embed/taken-back/", "/f/draws-visitors/", "/embed/ruiz/"])
def test_a_withdrawn_and_a_hostile_fact_by_themselves_are_sound(alone: Watch, path: str, scheme: Scheme) -> None:
    page = alone.open(path, width=NARROWEST, scheme=scheme)
    assert unsound(page, (NARROWEST,), axe_at=(NARROWEST,)) == []


def test_no_fact_by_itself_is_wider_than_the_narrowest_phone(watch: Watch, site: Path) -> None:
    page = watch.open("/", width=320)
    wide = []
    for name in ids(site):
        for path in (f"/f/{name}/", f"/embed/{name}/"):
            page.goto(watch.address + path)
            wide += [path] if is_too_wide(page) else []
    assert wide == []


def test_a_permanent_page_leads_to_the_sheet_and_back_without_script(watch: Watch) -> None:
    page = watch.open("/f/moscow-staff/", script=False)
    expect(page.get_by_role("heading", level=1)).to_have_text("Number in “Huawei and 5G in Russia”")
    expect(page.locator(".account__passage mark").first).to_be_visible()
    page.get_by_role("link", name="See it on the sheet").click()
    expect(page).to_have_url(re.compile(r"/headcounts/#moscow-staff$"))
    card = page.locator("#moscow-staff")
    expect(card).to_be_in_viewport()
    card.locator("summary").first.click()
    card.get_by_role("link", name="CSL-JSON").click()
    expect(page).to_have_url(re.compile(r"/f/moscow-staff/#csl-json$"))
    expect(page.locator("#csl-json")).to_be_in_viewport()


def test_every_bare_card_fits_into_its_frame(watch: Watch, site: Path) -> None:
    """In a narrow column; a frame that is too low would scroll."""
    page = watch.open("/embed/moscow-staff/", width=360)
    cut = []
    for name in ids(site):
        pasted = re.findall(r"&lt;iframe.*?&lt;/iframe&gt;", (site / "f" / name / "index.html").read_text("utf-8"))
        height = int(re.findall(r"height:(\d+)px", unescape(pasted[0]))[0])
        page.goto(f"{watch.address}/embed/{name}/")
        needed = int(page.evaluate("document.querySelector('main').offsetHeight"))
        if not height / 2 < needed <= height:
            cut.append(f"{name} takes {needed} of {height}")
    assert cut == []


def test_a_frame_on_another_page_shows_the_card_and_opens_links_beside_it(
    browser: Browser, watch: Watch, site: Path, tmp_path: Path
) -> None:
    text = unescape((site / "f/zhao-22-years/index.html").read_text("utf-8"))
    pasted = re.findall(r"<iframe.*?</iframe>", text)[0].replace(SITE_URL, f"{watch.address}/")
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Elsewhere</title>{pasted}", "utf-8")
    with serving(tmp_path) as elsewhere:
        page = browser.new_page()
        page.goto(f"{elsewhere}/")
        frame = page.frame_locator("iframe")
        expect(frame.get_by_text("We have been working in Russia for 22 years")).to_be_visible()
        expect(frame.get_by_text(re.compile(r"^Status as of \d"))).to_be_visible()
        with page.expect_popup() as opened:
            frame.get_by_role("link", name="A paragraph 9").click()
        expect(opened.value).to_have_url(re.compile(r"/sources/precious-gift/#passage_zhao-22-years$"))
        assert page.url == f"{elsewhere}/"
        page.context.close()


# Cards on the sheet


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("part", ["_second-version", "__diff", "__cite"])
def test_a_link_into_a_closed_card_opens_it(watch: Watch, part: str, *, script: bool) -> None:
    page = watch.open(f"/quotes/#zhao-22-years{part}", script=script)
    expect(page.locator(f"#zhao-22-years{part}")).to_be_in_viewport()
    expect(page.locator("#zhao-6g__cite")).to_be_hidden()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_link_on_the_same_page_opens_a_closed_card(watch: Watch, *, script: bool) -> None:
    page = watch.open("/quotes/", script=script)
    target = page.locator("#zhao-6g__cite")
    expect(target).to_be_hidden()
    page.goto(f"{watch.address}/quotes/#zhao-6g__cite")
    expect(target).to_be_in_viewport()


@pytest.mark.parametrize("kind", KINDS)
def test_everything_in_a_card_is_reached_by_keyboard_in_its_order(watch: Watch, kind: str) -> None:
    page = watch.open(f"/{PAGES[kind]}/")
    card = page.locator(f".fact--{kind}").first
    summary = card.locator(".fact__details > summary")
    summary.focus()
    page.keyboard.press("Space")
    expect(card.locator(".fact__cite")).to_be_visible()
    inside = card.locator("a[href]:visible, summary:visible")
    inside.first.focus()
    wanted = [each.evaluate(NAMED) for each in inside.all()]
    reached = []
    for _ in wanted:
        focused = page.evaluate(
            f"""() => {{
                const each = document.activeElement, style = getComputedStyle(each)
                return [({NAMED})(each), style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0]
            }}"""
        )
        reached.append(focused[0])
        assert focused[1], f"nothing shows that {focused[0]} has the focus"
        page.keyboard.press("Tab")
    assert reached == wanted
    assert {"Permanent link", "BibTeX", "CSL-JSON", "Data", "Edit", "Report a mistake"} <= {
        each.partition("|")[2].partition(":")[0] for each in reached
    }

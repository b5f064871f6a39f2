"""The page of changes of a small site under git, as readers meet it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.serving import serving
from tests.browser.watching import Scheme, Watch, unsound
from tests.repositories import Repository

# As somebody begins: without a palette, of which the colours of pages must not depend.
CONFIG = """\
site_name: Harbour
site_url: https://example.org/facts/
theme:
  name: material
  features: [navigation.tabs]
extra: {generator: false}
plugins: [search, factsheet]
strict: true
"""
SHEET = "title: The harbour\nsources:\n  - {id: a, article: articles/a.txt, label: A, publish: full}\n"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
ARTICLE = "".join(f"It rained in the harbour on {day}.\n\n" for day in DAYS)


def claims(wrong: str = "") -> str:
    items = (
        f"  - id: rain-{day.lower()}\n    statement: It rained on {wrong or day}.\n    evidence:\n"
        f"      - source: a\n        exact: It rained in the harbour on {day}.\n"
        for day in DAYS
    )
    return "claims:\n" + "".join(items)


@pytest.fixture(scope="module")
def site_under_git(tmp_path_factory: pytest.TempPathFactory) -> Path:
    repository = Repository(tmp_path_factory.mktemp("changes") / "repository")
    begin = {"mkdocs.yml": CONFIG, "docs/about.md": "# About\n", ".gitignore": "site\n"}
    repository.commit("Begin", {**begin, "seeds/harbour/sheet.yml": SHEET, "seeds/harbour/articles/a.txt": ARTICLE})
    repository.commit("Record the rain", {"seeds/harbour/claims.yml": claims(wrong="Sunday")})
    repository.commit("Give the days as the article has them", {"seeds/harbour/claims.yml": claims()})
    command = [sys.executable, "-m", "factsheet", "build"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    built = subprocess.run(command, cwd=repository.folder, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return repository.folder / "site"


@pytest.fixture
def changes(browser: Browser, site_under_git: Path) -> Iterator[Watch]:
    with serving(site_under_git) as address:
        watch = Watch(browser, address)
        yield watch
        watch.close()
        # The theme's script asks for a sitemap beside each other form of a page that it finds: there is none.
        assert watch.trouble() == []


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (390, "dark"), (1280, "light")])
def test_the_page_is_sound(changes: Watch, width: int, scheme: Scheme) -> None:
    page = changes.open("/changes/", width=width, scheme=scheme)
    assert unsound(page, (width,), axe_at=(width,)) == []


def test_corrections_stand_first_and_say_what_is_different(changes: Watch) -> None:
    page = changes.open("/changes/", script=False)
    assert page.get_by_role("heading", level=2).all_inner_texts() == ["Corrections and withdrawals", "Additions"]
    first = page.get_by_role("region", name="Corrections and withdrawals").get_by_role("listitem").first
    expect(first).to_have_text("Statement changed from “It rained on Sunday.” to “It rained on Monday.”")
    expect(first.locator("del .only")).to_have_text("Sunday")
    expect(first.locator("ins .only")).to_have_text("Monday")


def test_what_came_together_is_opened_by_keyboard_and_leads_to_its_card(changes: Watch) -> None:
    page = changes.open("/changes/", script=False)
    fact = page.get_by_role("region", name="Additions").get_by_role("link", name="It rained on Sunday.").first
    expect(fact).to_be_hidden()
    page.locator("summary", has_text="Claims").focus()
    page.keyboard.press("Enter")
    expect(fact).to_be_visible()
    fact.click()
    expect(page.locator("#rain-monday")).to_be_in_viewport()


def test_the_first_page_tells_when_something_last_changed(changes: Watch) -> None:
    page = changes.open("/")
    page.get_by_role("link", name="Last changed on 3 June 2024").click()
    expect(page.get_by_role("link", name="Corrections only")).to_have_attribute("href", "corrections.atom")

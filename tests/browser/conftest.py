"""The real site, built and served, and a Chromium that watches the pages it opens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.serving import serving
from tests.browser.watching import Watch

SITE_URL = "https://example.org/facts/"
"""Nothing is asked there; pages name it in what others paste, cite and show."""
EDIT_TEMPLATE = "https://github.com/example/facts/edit/main/{path}#L{line}"
ROOT = Path(__file__).parent.parent.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium, or the one that Playwright has fetched. In CI a missing one is a failure."""
    with sync_playwright() as playwright:
        installed = shutil.which("chromium") or shutil.which("chromium-browser") or playwright.chromium.executable_path
        if not Path(installed).exists():
            missing = "no Chromium here: `make browser` provides one"
            pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
        chromium = playwright.chromium.launch(executable_path=installed)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository's sheets, built apart from `site/`, which may be somebody's last good one."""
    folder = tmp_path_factory.mktemp("browser") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "SITE_URL": SITE_URL, "EDIT_TEMPLATE": EDIT_TEMPLATE}
    built = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert built.returncode == 0, built.stdout
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served while tests run."""
    with serving(site) as served:
        yield served


@pytest.fixture
def watch(browser: Browser, address: str) -> Iterator[Watch]:
    """Opens pages of the site. When the test ends, none may have logged an error or asked another server."""
    watch = Watch(browser, address)
    yield watch
    watch.close()
    assert watch.trouble() == []

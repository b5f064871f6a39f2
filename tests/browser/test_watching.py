"""The watch itself: it must notice what no page of the site may do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.serving import serving
from tests.browser.watching import NARROW, NARROWEST, WIDE, Watch, axe_violations, unsound

PAGE = (
    "<!doctype html><html lang=en><head><title>A page</title></head><body><main><h1>A page</h1>{}</main></body></html>"
)


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Watch]:
    with serving(tmp_path) as address:
        watch = Watch(browser, address)
        yield watch
        watch.close()


def write(folder: Path, body: str) -> None:
    (folder / "index.html").write_text(PAGE.format(body), "utf-8")
    (folder / "favicon.ico").write_bytes(b"")


def test_a_quiet_page_is_no_trouble(visit: Watch, tmp_path: Path) -> None:
    write(tmp_path, "<p>Nothing.</p>")
    page = visit.open("/")
    assert axe_violations(page) == []
    assert visit.trouble() == []


def test_an_error_of_a_script_is_noticed(visit: Watch, tmp_path: Path) -> None:
    write(tmp_path, "<script>console.error('lost'); throw new Error('broken')</script>")
    visit.open("/")
    assert visit.trouble() == ["error: lost", "error: broken"]


def test_a_request_to_another_server_is_noticed(visit: Watch, tmp_path: Path) -> None:
    write(tmp_path, "<img alt='' src='http://127.0.0.1:9/pixel.png'>")
    visit.open("/")
    assert "asked: http://127.0.0.1:9/pixel.png" in visit.trouble()


def test_what_axe_finds_is_told(visit: Watch, tmp_path: Path) -> None:
    write(tmp_path, "<img id=chart src='data:,'>")
    assert "image-alt: Images must have alternative text, at #chart" in axe_violations(visit.open("/"))


def test_each_width_is_looked_at_by_itself(visit: Watch, tmp_path: Path) -> None:
    write(tmp_path, "<details><summary>More</summary><p style='width: 350px'>Wide.</p></details>")
    found = unsound(visit.open("/", width=NARROW), (WIDE, NARROWEST, NARROW), axe_at=(NARROW,))
    assert found == ["at 320: wider than its window"]


def test_axe_is_asked_at_the_widths_that_are_named(visit: Watch, tmp_path: Path) -> None:
    write(tmp_path, "<style>@media (max-width: 800px) { img { display: none } }</style><img id=chart src='data:,'>")
    page = visit.open("/", width=NARROW)
    assert unsound(page, (NARROW, WIDE), axe_at=(NARROW,)) == []
    found = unsound(page, (NARROW, WIDE), axe_at=(NARROW, WIDE))
    assert found == ["at 1280: image-alt: Images must have alternative text, at #chart"]


def test_without_script_no_script_runs(visit: Watch, tmp_path: Path) -> None:
    write(tmp_path, "<p>Plain.</p><script>document.querySelector('p').hidden = true</script>")
    assert visit.open("/").get_by_text("Plain.").is_hidden()
    assert visit.open("/", script=False).get_by_text("Plain.").is_visible()


@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (1280, "light")])
def test_width_and_scheme_are_those_asked_for(visit: Watch, tmp_path: Path, width: int, scheme: str) -> None:
    write(tmp_path, "<p>Nothing.</p>")
    page = visit.open("/", width=width, scheme="dark" if scheme == "dark" else "light")
    assert page.evaluate("innerWidth") == width
    assert page.evaluate(f"matchMedia('(prefers-color-scheme: {scheme})').matches")

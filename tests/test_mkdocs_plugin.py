"""Sheets through MkDocs: whole sites built, refused, kept and served."""

from __future__ import annotations

import gzip
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen
from xml.etree import ElementTree

import pytest
from factsheet.rules.examples import with_sheet_file

from tests.reading_html import read_html
from tests.repositories import Repository
from tests.sheets_in_memory import write_sheet

pytestmark = pytest.mark.site

PATIENCE = 120
"""Seconds that a page of a server may take to change on a machine that has other work."""

HOSTILE = '<script>alert(1)</script> a|*x* {{ 7*7 }} {: onclick=x } --8<-- "README.md" [x](javascript:alert(1))'
ARTICLE = f"The company employs 400 people.\n\nIt says {HOSTILE} today.\n"
HEADCOUNTS = """\
headcounts:
  - id: staff
    title: Staff of the company
    value: 400
    evidence:
      - source: a
        exact: The company employs 400 people.
"""
CLAIMS = f"""\
claims:
  - id: hostile
    statement: '{HOSTILE}'
    evidence:
      - source: a
        exact: 'It says {HOSTILE} today.'
"""
CONFIG = """\
site_name: Example
site_url: https://example.org/facts/
theme: {name: material}
plugins:
  - search
  - factsheet:
      edit_template: https://example.org/edit/{path}#L{line}
strict: true
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with only mkdocs.yml, docs/ and seeds/."""
    files = {"articles/a.txt": ARTICLE, "headcounts.yml": HEADCOUNTS, "claims.yml": CLAIMS}
    write_sheet(tmp_path / "seeds/x", with_sheet_file(files))
    write_sheet(tmp_path, {"mkdocs.yml": CONFIG, "docs/about.md": "# About\n\nHow it was checked.\n"})
    return tmp_path


def environment() -> dict[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"}


def run(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=project, env=environment(), capture_output=True, text=True, check=False
    )


def test_the_proof_strength_is_shown_where_it_is_asked_for(project: Path) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    page = project / "site/coverage/index.html"
    assert 'id="proof"' not in page.read_text()
    (project / "mkdocs.yml").write_text(CONFIG.replace("edit_template:", "proof: true\n      edit_template:"))
    assert run(project, "factsheet", "build").returncode == 0
    (section,) = read_html(page.read_text()).with_class("proof")
    assert re.fullmatch(r"(9\d(\.\d)?|100)%", section.with_class("proof__strength")[0].text)


def test_the_facts_are_published_as_data_too(project: Path) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    sheet = json.loads((project / "site/data/sheet.json").read_bytes())
    assert sheet["url"] == "https://example.org/facts/"
    assert [fact["id"] for fact in sheet["facts"]] == ["staff", "hostile"]
    assert (project / "site/data/facts/staff.json").is_file()
    assert ("Data", "../data/") in menu(project / "site/about/index.html")
    assert json.loads((project / "site/data/openapi.json").read_bytes())["openapi"]
    assert run(project, "factsheet", "export", "out").returncode == 0
    assert (project / "out/data/quotes.csv").read_bytes() == (project / "site/data/quotes.csv").read_bytes()
    assert (project / "out/data/index.md").is_file()


def test_data_can_be_left_out(project: Path) -> None:
    write_sheet(project, {"mkdocs.yml": CONFIG.replace("edit_template:", "publish_data: false\n      edit_template:")})
    assert run(project, "factsheet", "build").returncode == 0
    assert not (project / "site/data").exists()
    assert "Data" not in dict(menu(project / "site/about/index.html"))


def test_a_file_of_the_author_is_not_replaced_by_data(project: Path) -> None:
    write_sheet(project / "docs/data", {"sheet.json": "{}"})
    refused = run(project, "factsheet", "build")
    assert refused.returncode == 2
    assert "docs/data/sheet.json stands where a file of data goes" in refused.stderr


def spoil(project: Path, old: str = "value: 400", new: str = "value: 450") -> None:
    file = project / "seeds/x/headcounts.yml"
    file.write_text(file.read_text().replace(old, new))


def menu(page: Path) -> list[tuple[str, str]]:
    """Entries and addresses of the side menu."""
    items = read_html(page.read_text()).with_class("md-nav--primary")[0]
    return [
        (" ".join(each.text.split()), each.attributes["href"])
        for each in items.with_class("md-nav__link")
        if each.tag == "a"
    ]


def test_of_several_sheets_each_has_a_menu_of_its_own_pages(project: Path) -> None:
    files = {"articles/a.txt": ARTICLE, "headcounts.yml": HEADCOUNTS}
    write_sheet(project / "seeds/y", with_sheet_file(files))
    assert run(project, "factsheet", "build").returncode == 0
    assert menu(project / "site/index.html") == [("All sheets", "."), ("About", "about/")]
    listed = read_html((project / "site/data/index.html").read_text()).with_class("source__title")
    assert [link.attributes["href"] for each in listed for link in each.all() if link.tag == "a"] == [
        "../x/data/",
        "../y/data/",
    ]
    assert (project / "site/y/data/index.html").is_file()
    assert menu(project / "site/y/headcounts/index.html") == [
        ("All sheets", "../.."),
        ("Overview", "../"),
        ("Headcounts", "./"),
        ("Sources", "../sources/"),
        ("Coverage", "../coverage/"),
        ("Data", "../data/"),
        ("About", "../../about/"),
    ]
    assert ("Claims", "../../claims/") in menu(project / "site/x/sources/a/index.html")


def test_former_addresses_lead_on_once_the_first_sheet_is_named(project: Path) -> None:
    write_sheet(project / "seeds/y", with_sheet_file({"articles/a.txt": ARTICLE, "headcounts.yml": HEADCOUNTS}))
    unnamed = run(project, "factsheet", "build")
    assert unnamed.returncode == 0, unnamed.stderr
    assert "note: several sheets and no `first_sheet`" in unnamed.stderr
    assert not (project / "site/headcounts").exists()
    config = project / "mkdocs.yml"
    config.write_text(CONFIG.replace("edit_template:", "first_sheet: x\n      edit_template:"))
    named = run(project, "factsheet", "build")
    assert named.returncode == 0, named.stderr
    assert "note:" not in named.stderr
    moved = (project / "site/headcounts/index.html").read_text()
    assert '<link rel="canonical" href="https://example.org/facts/x/headcounts/">' in moved
    assert 'href="../x/headcounts/#staff"' in moved
    write_sheet(project, {"docs/f/staff/index.md": "# Mine\n"})
    assert "docs/f/staff/index.md stands where" in run(project, "factsheet", "build").stderr
    config.write_text(CONFIG.replace("edit_template:", "first_sheet: z\n      edit_template:"))
    unknown = run(project, "factsheet", "build")
    assert unknown.returncode == 2
    assert "mkdocs.yml, `first_sheet`: there is no sheet “z”: expected one of x, y" in unknown.stderr


@pytest.mark.parametrize("name", ["data", "rules"])
def test_a_sheet_with_the_name_of_the_site_s_own_pages_is_refused(project: Path, name: str) -> None:
    write_sheet(project / "seeds" / name, with_sheet_file({"articles/a.txt": ARTICLE, "headcounts.yml": HEADCOUNTS}))
    refused = run(project, "factsheet", "build")
    assert refused.returncode == 2
    assert f"none can be called `{name}`" in refused.stderr


def test_a_site_from_three_things(project: Path) -> None:
    built = run(project, "factsheet", "build")
    assert built.returncode == 0, built.stderr
    page = (project / "site/headcounts/index.html").read_text()
    assert "Staff of the company" in page
    assert "facts.css" in page
    assert "https://example.org/edit/seeds/x/headcounts.yml#L2" in page
    assert (project / "site/about/index.html").exists()
    assert "fonts.googleapis.com" not in page


def test_what_a_fact_holds_is_shown_as_its_characters(project: Path) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    page = (project / "site/claims/index.html").read_text()
    assert HOSTILE in unescape(page)
    assert "<script>alert" not in page
    assert 'onclick="x"' not in page
    assert "7*7" in page
    assert 'href="javascript:' not in page


def test_search_finds_facts_and_passages(project: Path) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    index = json.loads((project / "site/search/search_index.json").read_text())
    found = {entry["location"]: entry for entry in index["docs"]}
    assert found["headcounts/#staff"]["title"]
    assert any(location.startswith("sources/a/#") for location in found)
    assert not any("<script>" in entry["title"] + entry["text"] for entry in found.values())


def test_each_fact_has_its_page_its_bare_card_and_a_line_in_the_sitemap(project: Path) -> None:
    withdrawn = "    withdrawn: {date: 2024-07-01, because: It was another company.}\n"
    (project / "seeds/x/claims.yml").write_text(CLAIMS + withdrawn)
    assert run(project, "factsheet", "build").returncode == 0
    site = project / "site"
    page = (site / "f/staff/index.html").read_text()
    assert '<link rel="canonical" href="https://example.org/facts/f/staff/">' in page
    assert "Status as of 14 November 2023" in page
    assert "400" in (site / "embed/staff/index.html").read_text()
    assert "Withdrawn on 1 July 2024" in (site / "f/hostile/index.html").read_text()
    sitemap = gzip.decompress((site / "sitemap.xml.gz").read_bytes()).decode()
    assert sitemap == (site / "sitemap.xml").read_text()
    listed = [each.text or "" for each in ElementTree.fromstring(sitemap).iter() if each.tag.endswith("}loc")]
    assert len(listed) == len(set(listed))
    assert "https://example.org/facts/f/staff/" in listed
    assert not [each for each in listed if "/embed/" in each or "/f/hostile/" in each]


def test_pictures_are_drawn_for_a_site_that_has_an_address(project: Path) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    picture = project / "site/f/staff/card.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    page = project / "site/f/staff/index.html"
    assert 'content="https://example.org/facts/f/staff/card.png"' in page.read_text()
    without_address = CONFIG.replace("site_url", "# site_url")
    without_pictures = CONFIG.replace("      edit_template", "      pictures: false\n      edit_template")
    for config in (without_address, without_pictures):
        (project / "mkdocs.yml").write_text(config)
        assert run(project, "factsheet", "build").returncode == 0
        assert not picture.exists()
        assert "og:image" not in page.read_text()


def test_search_finds_a_fact_in_one_place(project: Path) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    index = json.loads((project / "site/search/search_index.json").read_text())
    assert [each["location"] for each in index["docs"] if "Staff of the company" in each["title"]] == [
        "headcounts/#staff"
    ]


@pytest.mark.parametrize("name", ["docs/f/mine.md", "docs/embed/staff/index.html"])
def test_the_folders_of_single_facts_are_theirs_alone(project: Path, name: str) -> None:
    write_sheet(project, {name: "mine"})
    refused = run(project, "factsheet", "build")
    assert refused.returncode == 2
    assert f"{name} stands where the pages of single facts go" in refused.stderr


def test_a_mistake_is_reported_where_the_repository_is(project: Path) -> None:
    config = CONFIG.replace("https://example.org/edit/{path}#L{line}", "https://github.com/a/b.c/edit/main/{path}")
    (project / "mkdocs.yml").write_text(config)
    assert run(project, "factsheet", "build").returncode == 0
    page = unescape((project / "site/headcounts/index.html").read_text())
    assert (
        "https://github.com/a/b.c/issues/new?template=report-a-fact.yml&fact=staff"
        "&page=https%3A%2F%2Fexample.org%2Ffacts%2Fheadcounts%2F%23staff" in page
    )


def test_a_place_for_mistakes_that_could_run_something_is_refused(project: Path) -> None:
    (project / "mkdocs.yml").write_text(CONFIG.replace("edit_template: https:", "report_template: javascript:"))
    refused = run(project, "factsheet", "build")
    assert refused.returncode == 2
    assert "report_template" in refused.stderr


@pytest.mark.parametrize("command", [("factsheet", "build"), ("mkdocs", "build")])
def test_a_failed_check_builds_nothing_and_keeps_the_last_good_site(project: Path, command: tuple[str, str]) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    before = {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()}
    spoil(project)
    failed = run(project, *command)
    assert failed.returncode == 1
    assert "number-not-in-passage" in failed.stdout + failed.stderr
    assert {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()} == before


def test_a_broken_link_of_the_author_keeps_the_last_good_site(project: Path) -> None:
    assert run(project, "factsheet", "build").returncode == 0
    (project / "docs/about.md").write_text("[gone](gone.md)\n")
    failed = run(project, "factsheet", "build")
    assert failed.returncode == 2
    assert "gone.md" in failed.stderr
    assert "How it was checked" in (project / "site/about/index.html").read_text()
    assert [each.name for each in project.iterdir() if each.name.startswith("site")] == ["site"]


def test_the_same_bytes_in_another_folder(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other") / "deeper"
    assert run(project, "factsheet", "build").returncode == 0
    (project / "seeds").rename(project / "moved")
    other.mkdir()
    for name in ("mkdocs.yml", "docs", "moved"):
        (project / name).rename(other / name.replace("moved", "seeds"))
    assert run(other, "factsheet", "build").returncode == 0
    one, two = (
        {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}
        for site in (project / "site", other / "site")
    )
    assert one == two


def test_a_page_of_the_author_is_never_replaced(project: Path) -> None:
    write_sheet(project, {"docs/claims/index.md": "# Mine\n"})
    refused = run(project, "factsheet", "build")
    assert refused.returncode == 2
    assert "docs/claims/index.md stands where a generated page goes" in refused.stderr


def test_a_site_without_the_plugin_is_not_built(project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: Example\n")
    refused = run(project, "factsheet", "build")
    assert refused.returncode == 2
    assert "does not list the plugin" in refused.stderr


def test_an_export_holds_the_same_facts_as_markdown(project: Path) -> None:
    exported = run(project, "factsheet", "export", "out")
    assert exported.returncode == 0, exported.stderr
    page = (project / "out/claims/index.md").read_text()
    assert page.startswith('---\ntitle: "Claims"\n')
    assert "\n# Claims\n" in page
    assert "{{" not in page.split("---", 2)[2]
    assert "<script>" not in page
    assert list((project / "out").rglob("*.css"))
    permanent = (project / "out/f/staff/index.html").read_text()
    assert "canonical" not in permanent
    assert run(project, "factsheet", "export", "out", "--site-url", "https://example.org/new").returncode == 0
    permanent = (project / "out/f/staff/index.html").read_text()
    assert '<link rel="canonical" href="https://example.org/new/f/staff/">' in permanent
    assert run(project, "factsheet", "export", "out", "--site-url", "javascript:x").returncode == 2


def test_an_export_built_as_plain_markdown_shows_the_same_characters(project: Path) -> None:
    assert run(project, "factsheet", "export", "plain").returncode == 0
    (project / "plain.yml").write_text(
        "site_name: Example\ndocs_dir: plain\nsite_dir: from-markdown\ntheme: {name: material, font: false}\n"
        "markdown_extensions: [attr_list, md_in_html, pymdownx.snippets, tables]\nplugins: []\n"
    )
    built = run(project, "mkdocs", "build", "--config-file", "plain.yml")
    assert built.returncode == 0, built.stderr
    page = (project / "from-markdown/claims/index.html").read_text()
    assert HOSTILE in unescape(page)
    assert "<script>alert" not in page


@pytest.mark.slow
def test_what_changed_is_told_on_a_page_and_in_feeds(project: Path) -> None:
    repository = Repository(project)
    repository.commit("Begin", {".gitignore": "site\n"})
    repository.commit("Name it better", {"seeds/x/headcounts.yml": HEADCOUNTS.replace("Staff of", "People of")})
    built = run(project, "factsheet", "build")
    assert built.returncode == 0, built.stderr
    page = (project / "site/changes/index.html").read_text()
    assert "Last changed on 2 June 2024" in (project / "site/index.html").read_text()
    assert '<b>Title</b> changed from <del><bdi>“<span class="only only--a">Staff</span> of' in page
    feed = (project / "site/changes/corrections.atom").read_text()
    assert "<updated>2024-06-02T10:00:00Z</updated>" in feed
    about = (project / "site/claims/index.html").read_text()
    head = about.partition("</head>")[0]
    assert '<noscript>\n<link rel="alternate" type="application/atom+xml"' in head
    assert 'href="../changes/corrections.atom"' in head
    before = {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()}
    assert run(project, "factsheet", "build").returncode == 0
    assert {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()} == before


def test_outside_of_a_repository_nothing_is_said_of_changes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    assert run(project, "factsheet", "build").returncode == 0
    assert not (project / "site/changes").exists()
    assert "changes/" not in (project / "site/index.html").read_text()


@contextmanager
def server(project: Path) -> Iterator[tuple[str, Path]]:
    """The address of `factsheet serve` and the file with what it prints."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    output = project / "serve.log"
    with output.open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "factsheet", "serve", "--address", f"127.0.0.1:{port}"],
            cwd=project,
            env=environment(),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            yield f"http://127.0.0.1:{port}/facts/", output
            assert process.poll() is None, output.read_text()
        finally:
            process.terminate()
            process.wait()


def wait_for(address: str, words: str, output: Path) -> str:
    """The page once it has the words; fails with the server's output when it never does."""
    page, deadline = "", time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            with urlopen(address, timeout=5) as response:
                page = response.read().decode()
        except (URLError, ConnectionError, TimeoutError):
            page = ""
        if words in unescape(page):
            return page
        time.sleep(0.1)
    raise AssertionError(f"“{words}” never came:\n{output.read_text()}\n{page[:2000]}")


@pytest.mark.slow
def test_a_server_follows_changes_and_survives_a_broken_file(project: Path) -> None:
    with server(project) as (address, output):
        wait_for(f"{address}headcounts/", "Staff of the company", output)
        spoil(project, "Staff of the company", "People who work there")
        wait_for(f"{address}headcounts/", "People who work there", output)
        spoil(project)
        page = wait_for(f"{address}headcounts/", "the passage does not say 450", output)
        assert "People who work there" in page
        assert "number-not-in-passage" in output.read_text()
        (project / "seeds/x/headcounts.yml").write_text("headcounts: [\n")
        wait_for(f"{address}headcounts/", "opens here and is never closed", output)
        (project / "seeds/x/headcounts.yml").write_text(HEADCOUNTS)
        page = wait_for(f"{address}headcounts/", "Staff of the company", output)
        assert "A check failed" not in page
        article = project / "seeds/x/articles/a.txt"
        article.write_text(article.read_text().replace("400 people.", "400 people. Since then it grew."))
        wait_for(f"{address}sources/a/", "Since then it grew", output)


@pytest.mark.slow
def test_a_server_starts_on_a_broken_file(project: Path) -> None:
    spoil(project)
    with server(project) as (address, output):
        wait_for(address, "the passage does not say 450", output)
        (project / "seeds/x/headcounts.yml").write_text(HEADCOUNTS)
        wait_for(f"{address}headcounts/", "Staff of the company", output)

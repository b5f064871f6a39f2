"""The commands that save an editor from typing passages and fingerprints."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from factsheet.acceptance import with_digest
from factsheet.citations import evidence_yaml, places_of
from factsheet.cli import main
from factsheet.model import Selector
from factsheet.records import read_record
from factsheet.rules.examples import with_sheet_file
from factsheet.text.articles import read_article
from factsheet.text.passages import Found, find_passage

from tests.sheets_in_memory import write_sheet

ARTICLE = "One day the company opened.\n\nThe company grew. “Then: the company closed,” said Zhao’s brother #1.\n"


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write_sheet(tmp_path / "seeds/x", with_sheet_file({"articles/a.txt": ARTICLE}))
    return tmp_path / "seeds/x"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


@pytest.mark.parametrize("words", ["the company", "The company grew", "company", "Then: the company closed", "#1"])
def test_evidence_that_is_printed_finds_its_own_place(words: str) -> None:
    article = read_article("a", ARTICLE, "en", {})
    places = list(places_of(article, words))
    assert places
    for span in places:
        item = read_record("x.yml", "evidence:\n" + evidence_yaml(article, span))["evidence"][0]
        selector = Selector(item["exact"], item.get("prefix", ""), item.get("suffix", ""))
        outcome = find_passage(article, selector)
        assert isinstance(outcome, Found)
        assert outcome.span == span


def test_show_numbers_the_paragraphs(sheet: Path) -> None:
    assert run("show", "a").stdout.splitlines()[0] == "   1  One day the company opened."
    assert "exact: >-\n          One day the company opened." in run("show", "a", "1").stdout
    result = run("show", "a", "3")
    assert result.exit_code == 2
    assert "expected 1 to 2" in result.stderr


def test_find_prints_each_place(sheet: Path) -> None:
    result = run("find", "the company")
    assert result.stdout.count("- source: a") == 2
    assert run("find", "no such words").exit_code == 1


def test_cite_names_the_nearest_source(sheet: Path) -> None:
    write_sheet(sheet, {"sheet.yml": "title: x\nsources:\n  - id: first-version\n    article: articles/a.txt\n"})
    result = run("cite", "first-verson", "the company")
    assert result.exit_code == 2
    assert "the nearest is `first-version`" in result.stderr


def test_accept_records_the_fingerprint_and_nothing_else(sheet: Path) -> None:
    before = (sheet / "sheet.yml").read_text()
    digest = hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert run("accept").exit_code == 0
    after = (sheet / "sheet.yml").read_text()
    assert after.replace(f"    sha256: {digest}\n", "") == before
    assert run("check", "--strict").exit_code == 0
    (sheet / "articles/a.txt").write_text("Another text.\n")
    assert "source-changed" in run("check").stdout
    run("accept", "a")
    assert "source-changed" not in run("check").stdout


@pytest.mark.parametrize(
    "text",
    [
        "sources:\n  - id: a\n    article: x.txt\n",
        "sources:\n- article: x.txt  # the first\n  id: a\n",
        "sources:\n  - {id: a, article: x.txt}\n",
        "sources: [{id: a, article: 'x.txt', sha256: \"00\"}]",
        "sources:\n  - sha256: 00\n    article: x.txt\n    id: a",
    ],
)
def test_a_fingerprint_fits_into_any_style(text: str) -> None:
    changed = with_digest("sheet.yml", text, "a", "f" * 64)
    assert read_record("sheet.yml", changed)["sources"][0] == {
        **read_record("sheet.yml", text)["sources"][0],
        "sha256": "f" * 64,
    }

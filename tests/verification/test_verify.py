"""`factsheet verify`: an honest bundle stands, a change in it is told, and what is missing is no pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from factsheet import __version__
from factsheet.cli import main

from tests.verification.packing import COURIER, GAZETTE, bundle, falsified

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A bundle, and beside it the article that is not in it."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/courier.txt").write_text(COURIER, "utf-8")
    (tmp_path / "bundle.zip").write_bytes(bundle(tmp_path / "made"))
    return tmp_path


def verify(folder: Path, *, articles: bool = True) -> Result:
    given = ["--articles", str(folder / "articles")] if articles else []
    return CliRunner().invoke(main, ["verify", str(folder / "bundle.zip"), *given])


def falsify(folder: Path, *, cover_up: bool = True, **changes: tuple[str, str]) -> Result:
    """`sheet_json` stands for `sheet.json`, and so on."""
    names = {
        "sheet_json": "sheet.json",
        "table": "headcounts.csv",
        "headcounts": "sheet/headcounts.yml",
        "article": "sheet/articles/gazette.txt",
    }
    file = folder / "bundle.zip"
    told = {names[name]: change for name, change in changes.items()}
    file.write_bytes(falsified(file.read_bytes(), told, cover_up=cover_up))
    return verify(folder)


def test_an_honest_bundle_stands(folder: Path) -> None:
    outcome = verify(folder)
    assert outcome.exit_code == 0, outcome.output
    assert "passages: 4 stand, 0 do not, 0 could not be checked" in outcome.output
    assert "article gazette: not given; the copy in the bundle was used" in outcome.output
    assert "article courier: given, the same bytes" in outcome.output


@pytest.mark.parametrize(
    ("seen", "stored"), [("har", "har\xad"), ("40 ", "40\xa0"), ("\n", "\r\n"), ("The", "\ufeffThe")]
)
def test_an_article_is_packed_as_it_is_stored(folder: Path, seen: str, stored: str) -> None:
    (folder / "bundle.zip").write_bytes(bundle(folder / "again", gazette=GAZETTE.replace(seen, stored)))
    outcome = verify(folder)
    assert outcome.exit_code == 0, outcome.output


def test_an_article_is_known_by_its_fingerprint_under_any_name(folder: Path) -> None:
    (folder / "articles/courier.txt").rename(folder / "articles/2024-06 river.text")
    assert verify(folder).exit_code == 0


def test_without_an_article_its_passages_are_unchecked_and_that_is_no_pass(folder: Path) -> None:
    outcome = verify(folder, articles=False)
    assert outcome.exit_code == 3
    assert "passages: 3 stand, 0 do not, 1 could not be checked" in outcome.output
    assert "article courier: not given; its passages could not be checked" in outcome.output
    assert "0 failed" in outcome.output
    assert "2 could not be made" in outcome.output


def test_a_value_that_the_passage_does_not_say_falls(folder: Path) -> None:
    outcome = falsify(folder, headcounts=('"40"', '"45"'), sheet_json=('"value": 40', '"value": 45'))
    assert outcome.exit_code == 1
    assert "error[number-not-in-passage]: the passage does not say 45" in outcome.output
    assert "--> bundle.zip/sheet/headcounts.yml:" in outcome.output
    assert '"value": "45"' in outcome.output


def test_data_that_say_other_than_the_sheet_fall(folder: Path) -> None:
    outcome = falsify(folder, sheet_json=('"value": 40', '"value": 45'))
    assert outcome.exit_code == 1
    assert "error[bundle-differs]: the file is not what the facts give" in outcome.output
    assert '"value": 45' in outcome.output
    assert 'the facts give "value": 40' in outcome.output


def test_data_that_say_other_than_the_sheet_fall_without_the_articles_too(folder: Path) -> None:
    (folder / "articles/courier.txt").unlink()
    outcome = falsify(folder, sheet_json=('"value": 40', '"value": 45'))
    assert outcome.exit_code == 1
    assert "the sheet gives `fields` otherwise" in outcome.output


def test_a_table_that_was_changed_falls(folder: Path) -> None:
    outcome = falsify(folder, table=(",40,", ",45,"))
    assert outcome.exit_code == 1
    assert "--> bundle.zip/headcounts.csv:2:" in outcome.output


def test_a_changed_file_is_told_by_its_fingerprint(folder: Path) -> None:
    outcome = falsify(folder, cover_up=False, table=(",40,", ",45,"))
    assert outcome.exit_code == 1
    assert "error[bundle-damaged]: the file was changed after the bundle was made" in outcome.output


def test_an_article_that_was_changed_lets_its_passages_fall(folder: Path) -> None:
    (folder / "articles/gazette.txt").write_text(GAZETTE.replace("40 people", "45 people"), "utf-8")
    outcome = verify(folder)
    assert outcome.exit_code == 1
    assert "error[passage-not-found]" in outcome.output
    assert "passages: 3 stand, 1 do not, 0 could not be checked" in outcome.output
    assert "article gazette: given, but not the bytes that the bundle was made from" in outcome.output


def test_an_article_that_was_changed_elsewhere_is_no_whole_pass(folder: Path) -> None:
    (folder / "articles/gazette.txt").write_text(f"{GAZETTE}\nOne more line.\n", "utf-8")
    outcome = verify(folder)
    assert "warning[source-changed]" in outcome.output
    assert outcome.exit_code == 3


def test_an_article_changed_in_the_bundle_falls(folder: Path) -> None:
    outcome = falsify(folder, article=("40 people", "45 people"), headcounts=("40", "45"))
    assert outcome.exit_code == 1
    assert "source-changed" in outcome.output


def test_another_factsheet_compares_what_it_can(folder: Path) -> None:
    file = folder / "bundle.zip"
    changed = {"manifest.json": (f'"generator": "{__version__}"', '"generator": "99.0"')}
    file.write_bytes(falsified(file.read_bytes(), changed, cover_up=False))
    outcome = verify(folder)
    assert outcome.exit_code == 3
    assert "only sheet.json was compared" in outcome.output


@pytest.mark.parametrize("facts", ['"facts": 7', '"facts": ["x"]', '"facts": [{}]', f'"facts": {"[" * 9000}', "&"])
def test_data_that_are_no_data_fall(folder: Path, facts: str) -> None:
    (folder / "articles/courier.txt").unlink()
    outcome = falsify(folder, sheet_json=('"facts": [', facts))
    assert outcome.exit_code == 1
    assert "the file is not the JSON of a sheet" in outcome.output


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not a whole zip file"),
        (b"PK\x03\x04" + b"\0" * 100, "not a whole zip file"),
        (b"<html>404</html>", "not a whole zip file"),
    ],
)
def test_what_is_no_zip_cannot_be_verified(folder: Path, content: bytes, told: str) -> None:
    (folder / "bundle.zip").write_bytes(content)
    outcome = verify(folder)
    assert outcome.exit_code == 2
    assert told in outcome.output


def test_half_a_download_cannot_be_verified(folder: Path) -> None:
    file = folder / "bundle.zip"
    file.write_bytes(file.read_bytes()[:-200])
    assert verify(folder).exit_code == 2


def test_a_file_that_is_not_there_cannot_be_verified(tmp_path: Path) -> None:
    outcome = verify(tmp_path, articles=False)
    assert outcome.exit_code == 2
    assert "cannot be read" in outcome.output

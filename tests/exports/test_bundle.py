"""The bundle: everything in one file, the same bytes each time, and no article that may not be shown whole."""

from __future__ import annotations

import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from factsheet.exports.catalogue import sheet_exports
from factsheet.exports.forms import FORMS
from factsheet.exports.sheet_files import sheet_files
from factsheet.load import load_sheet

from tests.exports.made import files, made
from tests.kitchen_sink import settled_sheet
from tests.sheets_in_memory import findings_of, write_sheet

FOLDER = "kitchen_sink/"


def held() -> dict[str, bytes]:
    with ZipFile(BytesIO(files()["data/bundle.zip"])) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_holds_each_form_of_the_data() -> None:
    names = [export.name for export in made().files if export.form.in_bundle]
    assert {form.name for form in FORMS if not form.in_bundle} == {"bundle", "fact", "excel"}
    for name in names:
        assert held()[FOLDER + name] == files()[f"data/{name}"]
    assert held()[f"{FOLDER}schema/sheet-1.json"] == files()["data/schema/sheet-1.json"]


def test_the_manifest_names_every_other_file() -> None:
    told = held()
    manifest = json.loads(told.pop(f"{FOLDER}manifest.json"))
    assert manifest["files"] == {name.removeprefix(FOLDER): sha256(told[name]).hexdigest() for name in told}


def test_names_are_in_order_and_nothing_tells_when_or_where_it_was_made() -> None:
    with ZipFile(BytesIO(files()["data/bundle.zip"])) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(3, 0o100644 << 16)}
    assert sheet_exports(made().edition).files[-1].content == files()["data/bundle.zip"]


def test_only_articles_that_may_be_shown_whole_are_in_it() -> None:
    sheet = settled_sheet().sheet
    articles = [name for name in held() if "/articles/" in name]
    assert articles == [f"{FOLDER}sheet/articles/courier.txt", f"{FOLDER}sheet/articles/gazette.txt"]
    assert held()[articles[0]].decode() == sheet.articles["courier"].text


def test_the_readme_says_how_to_cite() -> None:
    readme = held()[f"{FOLDER}README.md"].decode()
    assert made().fingerprint in readme
    assert (
        f"Kitchen sink. Fact sheet, data of state {made().fingerprint[:12]}. https://example.org/facts/data/" in readme
    )
    assert "`timeline.csv`, `headcounts.csv`" in readme


def test_the_sheet_in_it_is_the_sheet(tmp_path: Path) -> None:
    sheet = settled_sheet().sheet
    write_sheet(tmp_path, dict(sheet_files(sheet)) | {"articles/anzeiger.txt": sheet.articles["anzeiger"].text})
    loaded = load_sheet(tmp_path, "x").sheet
    assert loaded is not None
    assert loaded.facts == sheet.facts
    assert [difference for difference, _ in loaded.differences] == [difference for difference, _ in sheet.differences]
    assert [source.sha256 for source in loaded.sources] == list(sheet.digests.values())
    assert (loaded.title, loaded.summary, loaded.language) == (sheet.title, sheet.summary, sheet.language)


def test_characters_that_yaml_does_not_take_come_back_all_the_same(tmp_path: Path) -> None:
    odd = "\\x7f\\x85\\u2028\\u2029\\ufeff\\0\\t\\U0001F309"
    sheet = {
        "articles/a.txt": "One line of text in an article.\n",
        "claims.yml": f"""\
claims: [{{id: odd, statement: "x {odd} y", evidence: [{{source: a, exact: One line of text}}]}}]
""",
    }
    before = findings_of(tmp_path / "one", sheet).sheets[0].sheet
    write_sheet(tmp_path / "two", dict(sheet_files(before)) | {"articles/a.txt": sheet["articles/a.txt"]})
    after = load_sheet(tmp_path / "two", "x").sheet
    assert after is not None
    assert after.facts == before.facts
    assert len(before.facts[0].headline) == 11  # without the byte order mark, which nobody sees

"""Tables: the facts as cells, no cell that a spreadsheet would run, and numbers that stay numbers."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest
from factsheet.exports.catalogue import SheetExports
from factsheet.exports.tables import BYTE_ORDER_MARK, FORMULA_STARTS

from tests.exports.made import files, made, made_of
from tests.goldens import assert_golden


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8"), newline=""), strict=True))


HOSTILE = {
    "articles/a.txt": "=cmd|' /C calc'!A0 was found in the sheet of 40 people.\n\n+44 is a number, and -7 too.\n",
    "claims.yml": """\
claims:
  - id: cell
    statement: '=HYPERLINK("https://example.org";"x")'
    evidence:
      - source: a
        exact: "=cmd|' /C calc'!A0 was found"
  - id: tab
    statement: "\\tIt begins with a tab, and \\"marks\\""
    note: '@SUM(1)'
    evidence:
      - source: a
        exact: "+44 is a number"
        note: "-7"
  - id: wide
    statement: ＝1
    evidence: [{source: a, exact: and -7 too}]
""",
    "headcounts.yml": """\
headcounts:
  - id: few
    title: few
    value: 40
    evidence: [{source: a, exact: sheet of 40 people}]
  - id: less
    title: less
    derived: {difference: [few, more]}
  - id: more
    title: more
    value: 44
    evidence: [{source: a, exact: +44 is a number}]
""",
}


def test_no_cell_begins_like_a_formula(tmp_path: Path) -> None:
    made = made_of(tmp_path, HOSTILE)
    for name, content in made.items():
        if name.endswith(".csv"):
            for row in rows(content.removeprefix(BYTE_ORDER_MARK)):
                told = [f"{name}: {cell}" for cell in row.values() if cell.startswith(FORMULA_STARTS)]
                assert told == (["headcounts.csv: -4"] if row.get("id") == "less" and "excel" not in name else told)
    claims = {row["id"]: row for row in rows(made["claims.csv"])}
    assert claims["cell"]["statement"] == """'=HYPERLINK("https://example.org";"x")"""
    assert claims["tab"]["statement"] == '\'\tIt begins with a tab, and "marks"'
    assert claims["tab"]["note"] == "'@SUM(1)"
    assert claims["wide"]["statement"] == "'＝1"
    passages = {row["fact"]: row for row in rows(made["passages.csv"])}
    assert passages["cell"]["exact"] == "'=cmd|' /C calc'!A0 was found"
    assert passages["tab"]["note"] == "'-7"


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    counts = {row["id"]: row for row in rows(made_of(tmp_path, HOSTILE)["headcounts.csv"])}
    assert counts["few"]["value"] == "40"
    assert counts["less"]["computed"] == "-4"


@pytest.fixture
def exports() -> SheetExports:
    return made()


def test_each_table_holds_the_facts_that_stand(exports: SheetExports) -> None:
    for kind in exports.edition.kinds:
        ids = [row["id"] for row in rows(files()[f"data/{kind.key}.csv"])]
        assert ids == [checked.fact.id for checked in exports.edition.of_kind(kind)]


def test_a_sheet_without_facts_of_a_kind_has_its_table_all_the_same(tmp_path: Path) -> None:
    made = made_of(tmp_path, {"articles/a.txt": "One line of text.\n"})
    head, *none = made["quotes.csv"].decode().split("\r\n")
    assert head.startswith("id,status,reports,statement,")
    assert none == [""]


def test_excel_is_told_that_it_is_utf_8() -> None:
    for name, content in files().items():
        if name.startswith("data/excel/"):
            assert content == BYTE_ORDER_MARK + files()[name.replace("excel/", "")]


def test_what_a_source_tells_otherwise_stands_in_the_row() -> None:
    differing = {row["id"]: row["differs"] for row in rows(files()["data/timeline.csv"])}
    assert differing["bridge-closes"] == ("courier: date_text = Wednesday, date_edtf = unknown, date_basis = stated")


def test_headcounts_as_a_table(request: pytest.FixtureRequest) -> None:
    assert_golden("data/headcounts.csv", files()["data/headcounts.csv"].decode().replace("\r\n", "\n"), request)

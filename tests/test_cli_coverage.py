"""`factsheet coverage` from outside: what it counts, both formats, and when it exits 1 or 2."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from factsheet.cli import main

from tests.sheets_in_memory import write_sheet

ARTICLE = """\
The firm employs 400 people.

“We grow,” said Ana Ruiz. It hires 15 more.

Subscribe to 9 letters.
"""
SHEET = """\
title: Example
sources:
  - id: a
    article: articles/a.txt
    parts:
      - {paragraph: 3, role: boilerplate}
"""
STAFF = """\
headcounts:
  - id: staff
    title: Staff
    value: 400
    evidence:
      - source: a
        exact: The firm employs 400 people.
"""


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sheet that uses 5 of the 14 words of its article's own text; the folder above its folder is the working one."""
    monkeypatch.chdir(tmp_path)
    write_sheet(tmp_path / "seeds/x", {"sheet.yml": SHEET, "articles/a.txt": ARTICLE, "headcounts.yml": STAFF})
    return tmp_path / "seeds/x"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["coverage", *arguments], catch_exceptions=False)


def read(*arguments: str) -> Any:
    return json.loads(run("--output-format", "json", *arguments).stdout)


def test_it_prints_what_is_used_and_the_stretches_that_are_not(sheet: Path) -> None:
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "article  words            sentences       numbers       quotations",
        "x/a      5 of 14 (35.7%)  1 of 3 (33.3%)  1 of 2 (50%)  0 of 1 (0%)",
        "",
        "x/a: no fact rests on",
        "  paragraph 2  We grow,” said Ana Ruiz. It hires 15 more  (1 number, 1 quotation)",
    ]


def test_json_has_the_offsets_of_all_that_is_not_used(sheet: Path) -> None:
    (row,) = read()["articles"]
    assert (row["sheet"], row["source"], row["stored"], row["under"]) == ("x", "a", True, False)
    assert row["words"] == {"all": 14, "used": 5, "share": 0.3571}
    assert [each["paragraph"] for each in row["paragraphs"]] == [1, 2]
    unused = row["paragraphs"][1]["unused"]
    assert [each["text"] for each in unused["numbers"]] == ["15"]
    assert [each["text"] for each in unused["quotations"]] == ["“We grow,”"]
    assert [each["text"] for each in unused["sentences"]] == ["“We grow,” said Ana Ruiz.", "It hires 15 more."]
    for spans in unused.values():
        assert [ARTICLE[each["start"] : each["end"]] for each in spans] == [each["text"] for each in spans]


@pytest.mark.parametrize(
    ("percent", "code"), [("0", 0), ("35.71", 0), ("35.72", 1), ("100", 1)], ids=["0", "below", "above", "100"]
)
def test_it_fails_when_less_is_used(sheet: Path, percent: str, code: int) -> None:
    result = run("--fail-under", percent)
    assert result.exit_code == code
    assert (f"x/a: less than {percent}% of the words are used" in result.stdout) == (code == 1)
    assert read("--fail-under", percent)["articles"][0]["under"] == (code == 1)


def test_all_of_it_is_not_under_all_of_it(sheet: Path) -> None:
    (sheet / "articles/a.txt").write_text("The firm employs 400 people.\n")
    (sheet / "sheet.yml").write_text(SHEET.split("    parts:")[0])
    assert run("--fail-under", "100").exit_code == 0


def test_a_fact_that_fails_uses_nothing(sheet: Path) -> None:
    (sheet / "headcounts.yml").write_text(STAFF.replace("value: 400", "value: 401"))
    result = run()
    assert (result.exit_code, "0 of 14 (0%)" in result.stdout) == (0, True)
    assert "a fact that fails uses nothing" in result.stderr


def test_an_article_that_is_not_stored_is_neither_used_nor_under(sheet: Path) -> None:
    with (sheet / "sheet.yml").open("a") as file:
        file.write("  - {id: b, article: articles/b.txt}\n")
    result = run("--fail-under", "1")
    assert (result.exit_code, "x/b      not stored" in result.stdout) == (0, True)
    assert read()["articles"][1] == {"sheet": "x", "source": "b", "stored": False}
    (sheet / "articles/a.txt").unlink()
    result = run()
    assert (result.exit_code, "no article is stored" in result.stderr) == (2, True)


@pytest.mark.parametrize("percent", ["-1", "100.1", "half", "nan", "inf", ""])
def test_a_percentage_that_is_none_cannot_be_asked_for(sheet: Path, percent: str) -> None:
    result = run("--fail-under", percent)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"expected a number from 0 to 100, got “{percent}”" in result.stderr


def test_a_sheet_that_cannot_be_read_exits_2_after_what_could_be_said_of_others(sheet: Path) -> None:
    write_sheet(sheet.parent / "y", {"sheet.yml": "title: [\n"})
    result = run()
    assert (result.exit_code, "x/a " in result.stdout) == (2, True)
    assert "a sheet could not be read" in result.stderr
    assert run("seeds/z").exit_code == 2


def test_text_of_an_article_cannot_steer_the_terminal(sheet: Path) -> None:
    (sheet / "articles/a.txt").write_text("The firm employs 400 people.\n\nA \x1b[31mred\x07 word.\n")
    assert not {"\x1b", "\x07"} & set(run().stdout)

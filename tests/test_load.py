"""Sheets as careless or hostile hands leave them: each ends in a clear problem or works, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from factsheet.report.findings import Findings
from factsheet.rules.examples import with_sheet_file
from factsheet.runs import check_folder

from tests.sheets_in_memory import write_sheet

CLAIM = """\
claims:
  - id: whole-city
    statement: The network will cover the whole city.
    evidence:
      - source: a
        exact: The network will cover the whole city.
"""
SHEET = with_sheet_file({"articles/a.txt": ""})["sheet.yml"]


def found(folder: Path, files: Mapping[str, str | bytes]) -> Findings:
    write_sheet(folder / "x", files)
    return check_folder(folder)


def rules(findings: Findings) -> list[str]:
    return [problem.rule for problem in findings.problems]


def test_an_article_that_is_not_utf8(tmp_path: Path) -> None:
    findings = found(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": b"caf\xe9\n", "claims.yml": CLAIM})
    assert rules(findings) == ["article-not-text"]
    assert "0xE9 in line 1" in findings.problems[0].message
    assert findings.summary.unchecked == 1


def test_a_yaml_file_that_is_not_utf8(tmp_path: Path) -> None:
    findings = found(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": "x\n", "claims.yml": b"claims: \xff\n"})
    assert rules(findings) == ["yaml-syntax"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_any_newline_and_a_byte_order_mark(tmp_path: Path, newline: str, mark: str) -> None:
    article = f"{mark}First.{newline}{newline}The network will cover{newline}the whole city.{newline}"
    findings = found(tmp_path, {"sheet.yml": mark + SHEET, "articles/a.txt": article, "claims.yml": mark + CLAIM})
    assert rules(findings) == []
    passage = findings.sheets[0].facts[0].accounts[0].passages[0]
    assert passage.paragraph.number == 2
    assert passage.text == f"The network will cover{newline}the whole city."


@pytest.mark.parametrize("path", ["../../secret.txt", "articles/../../../secret.txt", "/etc/passwd"])
def test_an_article_outside_the_folder_is_not_read(tmp_path: Path, path: str) -> None:
    (tmp_path / "secret.txt").write_text("The network will cover the whole city.")
    findings = found(tmp_path / "seeds", {"sheet.yml": SHEET.replace("articles/a.txt", path), "claims.yml": CLAIM})
    assert rules(findings) == ["bad-value"]
    assert findings.summary.unchecked == 1


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("The network will cover the whole city.")
    write_sheet(tmp_path / "seeds/x", {"sheet.yml": SHEET, "claims.yml": CLAIM})
    (tmp_path / "seeds/x/articles").mkdir()
    (tmp_path / "seeds/x/articles/a.txt").symlink_to(tmp_path / "secret.txt")
    assert rules(check_folder(tmp_path / "seeds")) == ["bad-value"]


def test_a_link_in_a_circle(tmp_path: Path) -> None:
    write_sheet(tmp_path / "x", {"sheet.yml": SHEET, "claims.yml": CLAIM})
    (tmp_path / "x/articles").mkdir()
    (tmp_path / "x/articles/a.txt").symlink_to("a.txt")
    assert rules(check_folder(tmp_path)) == ["article-missing"]


def test_a_pipe_in_place_of_an_article_does_not_hang(tmp_path: Path) -> None:
    write_sheet(tmp_path / "x", {"sheet.yml": SHEET, "claims.yml": CLAIM})
    (tmp_path / "x/articles").mkdir()
    os.mkfifo(tmp_path / "x/articles/a.txt")
    assert rules(check_folder(tmp_path)) == ["article-not-text"]


def test_a_folder_in_place_of_a_list(tmp_path: Path) -> None:
    write_sheet(tmp_path / "x", {"sheet.yml": SHEET, "articles/a.txt": "x\n", "claims.yml/x.txt": ""})
    assert rules(check_folder(tmp_path)) == ["yaml-syntax"]


def test_a_list_split_over_several_files(tmp_path: Path) -> None:
    other = CLAIM.replace("whole-city", "again")
    article = "The network will cover the whole city.\n"
    files = {"sheet.yml": SHEET, "articles/a.txt": article, "claims/one.yml": CLAIM, "claims/two.yml": other}
    findings = found(tmp_path, files)
    assert rules(findings) == []
    assert findings.summary.facts == 2


def test_empty_files_hold_no_facts(tmp_path: Path) -> None:
    findings = found(
        tmp_path, {"sheet.yml": SHEET, "articles/a.txt": "x\n", "claims.yml": "", "quotes.yml": "quotes:\n"}
    )
    assert rules(findings) == []


def test_a_sheet_without_its_sheet_file(tmp_path: Path) -> None:
    findings = found(tmp_path, {"articles/a.txt": "x\n", "claims.yml": CLAIM})
    assert rules(findings) == ["missing-field"]
    assert findings.problems[0].location.path.endswith("x/sheet.yml")


def test_an_alias_bomb_ends_at_its_first_anchor(tmp_path: Path) -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    findings = found(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": "x\n", "claims.yml": bomb})
    assert rules(findings) == ["yaml-syntax"]


def test_a_broken_source_does_not_hide_the_others(tmp_path: Path) -> None:
    sheet = SHEET + "  - id: b\n    article: articles/b.txt\n    sha256: no\n  - just text\n"
    cited = CLAIM + "      - source: b\n        exact: something\n"
    files = {"sheet.yml": sheet, "articles/a.txt": "The network will cover the whole city.\n", "claims.yml": cited}
    findings = found(tmp_path, files)
    assert [(problem.rule, problem.location.line) for problem in findings.problems] == [
        ("bad-value", 8),
        ("bad-value", 9),
    ]
    assert findings.summary.passed > 0


BOMBS = {
    "aliases": "a: &a [x, x]\nb: &b [*a, *a]\nclaims: [*b]\n",
    "merge keys": "claims:\n  - &m {a: b}\n  - {<<: [*m, *m]}\n",
    "lists": "claims: " + "[" * 100_000,
    "fields": "claims: " + "{a: " * 100_000,
}


@pytest.mark.monstrous
@pytest.mark.parametrize("bomb", BOMBS)
def test_what_grows_without_bound_is_refused_where_it_starts(tmp_path: Path, bomb: str) -> None:
    findings = found(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": "One day.\n", "claims.yml": BOMBS[bomb]})
    (problem,) = findings.problems
    assert (problem.rule, problem.location.path[-10:]) == ("yaml-syntax", "claims.yml")


@pytest.mark.monstrous
def test_a_number_of_a_hundred_thousand_digits(tmp_path: Path) -> None:
    counts = f"headcounts: [{{id: h, title: x, value: {'9' * 100_000}, evidence: [{{source: a, exact: One day}}]}}]\n"
    findings = found(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": "One day.\n", "headcounts.yml": counts})
    assert rules(findings) == ["bad-value"]
    assert len(findings.problems[0].message) < 200


@pytest.mark.monstrous
@pytest.mark.parametrize(
    "around", ["\n" * 500_000, "“" * 100_000 + " ", "e" + "\u0301" * 200_000 + " ", "a\n\n" * 100_000]
)
def test_a_passage_amid_half_a_megabyte_of_one_thing(tmp_path: Path, around: str) -> None:
    article = f"{around}The network will cover the whole city."
    findings = found(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": article, "claims.yml": CLAIM})
    assert [passage.text for passage in findings.sheets[0].facts[0].accounts[0].passages] == [
        "The network will cover the whole city."
    ]


@pytest.mark.monstrous
def test_a_passage_longer_than_its_article(tmp_path: Path) -> None:
    claim = CLAIM.replace("exact: The", f"exact: {'The network ' * 50_000}The")
    findings = found(tmp_path, {"sheet.yml": SHEET, "articles/a.txt": "The network.\n", "claims.yml": claim})
    assert rules(findings) == ["passage-not-found"]

"""What is printed for a code host: annotations that no fact can forge, and a log that other tools read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from factsheet.cli import main
from factsheet.problems import Location, Problem, found
from factsheet.report.findings import Findings, Report
from factsheet.report.github import github_annotations, job_summary
from factsheet.report.sarif import sarif_report
from factsheet.rules.examples import with_sheet_file

from tests.sheets_in_memory import write_sheet


def report_with(*problems: Problem) -> Report:
    return Findings(folders=1, sheets=(), checks=tuple(found(problem) for problem in problems)).whole


def problem(number: int = 1, message: str = "the passage does not say 450") -> Problem:
    place = Location("seeds/x/quotes.yml", number, 5, number, 8)
    return Problem(
        rule="number-not-in-passage", level="error", message=message, location=place, fact="staff", subject="value"
    )


def test_an_annotation_has_its_place_and_title() -> None:
    assert github_annotations(report_with(problem(3))) == (
        "::error file=seeds/x/quotes.yml,line=3,endLine=3,col=5,endColumn=8,"
        "title=number-not-in-passage (staff)::the passage does not say 450\n"
    )


def test_a_fact_cannot_forge_an_annotation() -> None:
    printed = github_annotations(report_with(problem(message="100%\r\n::error file=a::forged")))
    assert len(printed.splitlines()) == 1
    assert "100%25%0D%0A::error file=a::forged" in printed


def test_the_tenth_annotation_points_to_the_summary() -> None:
    many = report_with(*(problem(number) for number in range(1, 31)))
    lines = github_annotations(many).splitlines()
    assert len(lines) == 10
    assert lines[-1] == "::error title=factsheet::21 more, all of them in the job's summary"
    assert job_summary(many).count("❌ number-not-in-passage") == 30


def test_a_summary_that_github_would_drop_is_cut_and_says_so() -> None:
    many = report_with(*(problem(number, f"{number} {'—' * 300}") for number in range(1, 2001)))
    summary = job_summary(many)
    shown = summary.count("❌")
    assert 0 < shown < 2000
    assert 999_000 < len(summary.encode()) < 1024 * 1024
    assert summary.endswith(f"\n{2000 - shown} more, which do not fit here: `factsheet check` prints all.\n")


def test_a_fingerprint_outlives_a_moved_line_and_tells_twins_apart() -> None:
    def fingerprints(*problems: Problem) -> list[str]:
        log = json.loads(sarif_report(report_with(*problems)))
        return [result["partialFingerprints"]["factsheet/v1"] for result in log["runs"][0]["results"]]

    assert fingerprints(problem(1)) == fingerprints(problem(99))
    one, other = fingerprints(problem(1), problem(2))
    assert one != other


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def test_a_workflow_gets_both_forms_and_the_summary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seeds/x").mkdir(parents=True)
    (tmp_path / "seeds/x/sheet.yml").write_text("titel: x\nsources: []\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    printed = run("check").stdout
    assert "error[unknown-field]" in printed
    assert "\n::error file=seeds/x/sheet.yml,line=1" in printed
    assert "unknown-field" in (tmp_path / "summary.md").read_text()


@pytest.mark.parametrize("chosen", [("--output-format", "github"), ()])
def test_a_workflow_of_many_problems_shows_nine_of_each_level_and_sums_up_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: tuple[str, ...]
) -> None:
    facts = "".join(
        f"  - {{id: staff-{number}, title: Staff, value: {value}, evidence: "
        "[{source: a, exact: 'The port employs about 400 people.'}]}\n"
        for number, value in enumerate([400] * 12 + [500] * 13)
    )
    files = {"articles/a.txt": "The port employs about 400 people.\n", "headcounts.yml": f"headcounts:\n{facts}"}
    write_sheet(tmp_path / "seeds/x", with_sheet_file(files))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    result = run("check", *chosen)
    assert result.exit_code == 1
    commands = [line for line in result.stdout.splitlines() if line.startswith("::")]
    for level, left in (("error", 13 - 9), ("warning", 12 - 9)):
        ours = [line for line in commands if line.startswith(f"::{level} ")]
        assert sum("file=seeds/x/headcounts.yml,line=" in line for line in ours) == 9
        assert ours[9:] == [f"::{level} title=factsheet::{left} more, all of them in the job's summary"]
    summary = (tmp_path / "summary.md").read_text()
    assert summary.count("❌ number-not-in-passage") == 13
    assert summary.count("⚠️ qualifier-differs") == 12

"""The command line from outside: exit codes, streams and formats."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from factsheet import runs
from factsheet.cli import main
from factsheet.rules import RULES
from factsheet.rules.examples import with_sheet_file

from tests.sheets_in_memory import write_sheet

ARTICLE = "The company employs 400 people.\n"
FACTS = """\
headcounts:
  - id: staff
    title: Staff of the company
    value: 400
    evidence:
      - source: a
        exact: The company employs 400 people.
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one good sheet, `seeds/x`, which is the working folder."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    write_sheet(tmp_path / "seeds/x", with_sheet_file({"articles/a.txt": ARTICLE, "headcounts.yml": FACTS}))
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def spoil(site: Path, old: str, new: str) -> None:
    file = site / "seeds/x/headcounts.yml"
    file.write_text(file.read_text().replace(old, new))


def test_a_good_sheet_exits_0_and_says_how_much_was_asked(site: Path) -> None:
    result = run("check")
    assert result.exit_code == 0
    assert "1 fact, " in result.stdout
    assert " 0 failed" in result.stdout


def test_a_problem_exits_1_with_its_place_and_caret(site: Path) -> None:
    spoil(site, "    value: 400", "    valu: 400")
    result = run("check", "seeds")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "error[unknown-field]: a headcount has no field `valu`\n"
        " --> seeds/x/headcounts.yml:4:5  (fact staff)\n"
        "  |\n"
        "4 |     valu: 400\n"
        "  |     ^^^^ the nearest field is `value`\n"
    )
    assert "  help: write `value`\n" in result.stdout


def test_one_line_for_each_problem(site: Path) -> None:
    spoil(site, "    value: 400", "    value: many")
    result = run("check", "--output-format", "concise")
    assert result.stdout == (
        "seeds/x/headcounts.yml:4:12: error[bad-value] `value` should be a whole number, got “many”: "
        "expected a whole number\n"
    )


def test_one_object_whatever_the_exit_code(site: Path) -> None:
    good = json.loads(run("check", "--output-format", "json").stdout)
    assert good["version"] == 1
    assert good["summary"]["facts"] == 1
    assert good["evidence"] == [{"sheet": "x", "fact": "staff", "source": "a", "paragraph": 1, "start": 0, "end": 31}]
    assert good["facts"] == [{"sheet": "x", "fact": "staff", "kind": "headcount", "status": "reported", "reports": 1}]
    spoil(site, "    value: 400", "    value: many")
    result = run("check", "--output-format", "json")
    assert result.exit_code == 1
    bad = json.loads(result.stdout)
    assert set(bad) == set(good)
    problem = bad["problems"][0]
    assert (problem["path"], problem["line"], problem["column"]) == ("seeds/x/headcounts.yml", 4, 12)
    assert (problem["sheet"], problem["fact"], problem["end_line"], problem["end_column"]) == ("x", "staff", 4, 16)


def test_a_place_without_sheets_exits_2(site: Path) -> None:
    assert run("check", "nowhere").exit_code == 2
    (site / "empty").mkdir()
    result = run("check", "empty")
    assert result.exit_code == 2
    assert "there is no sheet under empty" in result.stderr


def test_an_unknown_rule_or_fact_exits_2_and_names_the_nearest(site: Path) -> None:
    result = run("check", "--rule", "unknown-feild")
    assert result.exit_code == 2
    assert "the nearest is `unknown-field`" in result.stderr
    result = run("check", "--fact", "stafff")
    assert result.exit_code == 2
    assert "the nearest is `staff`" in result.stderr


def test_only_one_fact_or_rule(site: Path) -> None:
    spoil(site, "    value: 400", "    value: many")
    assert run("check", "--rule", "yaml-syntax").exit_code == 0
    assert run("check", "--rule", "bad-value").exit_code == 1
    assert run("check", "--fact", "staff").exit_code == 1


def test_warnings_fail_only_when_strict(site: Path) -> None:
    sheet = site / "seeds/x/sheet.yml"
    sheet.write_text(sheet.read_text() + f"    sha256: {'0' * 64}\n")
    assert run("check").exit_code == 0
    assert run("check", "--strict").exit_code == 1


def test_colours_are_forced_and_refused(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(site, "    value: 400", "    value: many")
    assert "\x1b[" not in run("check").stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("check").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("check").stdout


def test_what_a_fact_holds_cannot_steer_the_terminal(site: Path) -> None:
    spoil(site, "    value: 400", '    value: "\\e[2J\\n::error::x"')
    result = run("check", "--output-format", "concise")
    assert "\x1b" not in result.stdout
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_every_rule_is_explained(rule: str) -> None:
    result = run("explain", rule)
    assert result.exit_code == 0
    assert result.stdout.startswith(rule)


def test_an_unknown_rule_is_not_explained() -> None:
    assert run("explain", "no-such-rule").exit_code == 2


def test_the_same_report_with_any_number_of_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "SMALLEST_SHARE", 1)
    for number in range(5):
        value = 400 + number
        files = {"articles/a.txt": ARTICLE, "headcounts.yml": FACTS.replace("400", str(value), 1)}
        write_sheet(tmp_path / f"s{number}", with_sheet_file(files))
    monkeypatch.chdir(tmp_path)
    alone, shared = (runs.report_folder(Path(), jobs=jobs) for jobs in (1, 2))
    assert alone == shared
    assert [problem.location.path for problem in shared.problems] == [
        f"s{number}/headcounts.yml" for number in range(1, 5)
    ]


@pytest.mark.parametrize("name", main.list_commands(click.Context(main)))
def test_every_command_is_found_by_its_name(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command is not None
    assert command.name == name
    assert run(name, "--help").exit_code == 0


def test_an_unknown_command_is_refused() -> None:
    assert run("no-such-command").exit_code == 2


@pytest.mark.slow
def test_checking_reads_nothing_that_builds_a_site() -> None:
    """An editor waits for what is imported at each check."""
    code = "import sys; from factsheet.cli import checking; print(*sorted(sys.modules))"
    read = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    rooms = {name.split(".")[1] for name in read if name.startswith("factsheet.")}
    assert not rooms & {"build", "render", "pictures", "mkdocs_plugin", "changes", "repository", "proof"}
    assert "mkdocs" not in read


COMMAND = [sys.executable, "-m", "factsheet", "check", "--output-format", "json"]


@pytest.mark.slow
def test_a_process_ends_with_all_that_it_prints_and_its_exit_code(site: Path) -> None:
    good = subprocess.run(COMMAND, cwd=site, capture_output=True, text=True, check=False)
    assert (good.returncode, json.loads(good.stdout)["summary"]["failed"], good.stderr) == (0, 0, "")
    spoil(site, "value: 400", "value: 450")
    bad = subprocess.run(COMMAND, cwd=site, capture_output=True, text=True, check=False)
    assert (bad.returncode, json.loads(bad.stdout)["summary"]["failed"], bad.stderr) == (1, 1, "")
    refused = subprocess.run([*COMMAND, "nowhere"], cwd=site, capture_output=True, text=True, check=False)
    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", "Error: there is no folder nowhere\n")


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_no_mistake_of_the_program(site: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(COMMAND, cwd=site, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "Error: the output cannot be written: No space left on device\n")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed by a shell of Unix")
def test_without_anybody_to_print_to_the_exit_code_tells(site: Path) -> None:
    spoil(site, "value: 400", "value: 450")
    closed = ["sh", "-c", 'exec "$@" >&- 2>&-', "sh", *COMMAND]
    assert subprocess.run(closed, cwd=site, check=False).returncode == 1

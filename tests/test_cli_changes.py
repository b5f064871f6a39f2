"""`factsheet changes` from outside: the three formats, what it compares, and when it exits 2."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from factsheet.cli import main

from tests.repositories import Repository

pytestmark = pytest.mark.slow

SHEET = "title: Harbour\nsources:\n  - {id: a, article: articles/a.txt, label: A}\n"
HOSTILE = "<script>*x*</script>\\n::error::x"


def claim(statement: str) -> str:
    return f'claims:\n  - {{id: rain, statement: "{statement}", evidence: []}}\n'


@pytest.fixture
def harbour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = Repository(tmp_path / "repository")
    made.commit("Begin", {"seeds/harbour/sheet.yml": SHEET, "seeds/harbour/claims.yml": claim("It rains.")})
    made.commit("Make it *snow*", {"seeds/harbour/claims.yml": claim("It snows.")})
    monkeypatch.chdir(made.folder)
    return made


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["changes", *arguments], catch_exceptions=False)


def test_the_history_newest_first(harbour: Repository) -> None:
    result = run()
    newest, oldest = harbour.git("log", "--format=%h", "--abbrev=8").splitlines()
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "harbour: 1 correction, 2 additions since 2024-06-01",
        "",
        f"2024-06-02 {newest}  Make it *snow*",
        "  Corrected  Claim rain: Statement changed from “It rains.” to “It snows.”",
        "",
        f"2024-06-01 {oldest}  Begin",
        "  Added      Source a: Added: A",
        "  Added      Claim rain: Added: It rains.",
        "",
    ]


def test_a_preview_of_what_is_on_the_disk(harbour: Repository) -> None:
    harbour.write({"seeds/harbour/claims.yml": claim("It hails.")})
    assert run("--since", "HEAD~1").stdout.splitlines() == [
        "harbour: 1 correction",
        "  Corrected  Claim rain: Statement changed from “It rains.” to “It hails.”",
        "",
    ]


def test_a_preview_of_nothing_says_so(harbour: Repository) -> None:
    assert run("--since", "HEAD").stdout == "Nothing that readers see changes.\n"
    assert "Nothing that readers see changes." in run("--since", "HEAD", "--output-format", "markdown").stdout


def test_markdown_shows_what_facts_hold_as_their_characters(harbour: Repository) -> None:
    harbour.write({"seeds/harbour/claims.yml": claim(HOSTILE)})
    printed = run("--since", "HEAD", "--output-format", "markdown").stdout
    assert printed.startswith(
        "### What readers will see change\n\n**harbour**&#58; 1 correction\n".replace("&#58;", ":")
    )
    assert "#### Corrections and withdrawals" in printed
    assert "<script>" not in printed
    assert "*x*" not in printed
    assert "\n::error" not in printed
    assert "Make it &#42;snow&#42;" in run("--output-format", "markdown").stdout


def test_text_cannot_steer_the_terminal(harbour: Repository) -> None:
    harbour.write({"seeds/harbour/claims.yml": claim("\\e[31mred\\u202e")})
    assert not {"\x1b", "\u202e"} & set(run("--since", "HEAD").stdout)


def test_json_of_the_history_and_of_a_preview(harbour: Repository) -> None:
    (sheet,) = json.loads(run("--output-format", "json").stdout)["sheets"]
    assert (sheet["sheet"], sheet["first"], sheet["latest"], sheet["unseen"]) == (
        "harbour",
        "2024-06-01T10:00:00+00:00",
        "2024-06-02T10:00:00+00:00",
        None,
    )
    change = {
        "sort": "correction",
        "what": "changed",
        "list": "claims",
        "id": "rain",
        "headline": "It snows.",
        "field": "statement",
        "before": "It rains.",
        "after": "It snows.",
        "text": "Statement changed from “It rains.” to “It snows.”",
    }
    assert [each["commit"] for each in sheet["revisions"]] == harbour.git("log", "--format=%H").splitlines()
    assert sheet["revisions"][0]["changes"] == [change]
    preview = json.loads(run("--since", "HEAD~1", "--output-format", "json").stdout)
    assert preview == {
        "version": 1,
        "since": "HEAD~1",
        "sheets": [{"sheet": "harbour", "unread": [], "changes": [change]}],
    }


def test_a_shallow_clone_says_so(harbour: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(harbour.shallow(tmp_path / "clone", 1))
    result = run()
    assert (result.exit_code, "What changed before 2024-06-02 is not told here" in result.stdout) == (0, True)


def test_where_nothing_can_be_told_it_exits_2(
    harbour: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (run("nowhere").exit_code, run("--since", "nowhere").exit_code) == (2, 2)
    (harbour.folder / "empty").mkdir()
    assert (run("empty").exit_code, run("--output-format", "html").exit_code) == (2, 2)
    outside = tmp_path / "outside"
    (outside / "seeds/harbour").mkdir(parents=True)
    (outside / "seeds/harbour/sheet.yml").write_text(SHEET)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.chdir(outside)
    result = run()
    assert (result.exit_code, "there is no history to tell: not in a git repository" in result.stderr) == (2, True)

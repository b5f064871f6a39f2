"""What the site's settings make of the repository's address, and of the moment its input is from."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from factsheet.dating import input_day, input_epoch
from factsheet.mkdocs_plugin.settings import github_form

FORM = "/issues/new?template=report-a-fact.yml&fact={fact}&page={page}"


@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("https://github.com/a/b", f"https://github.com/a/b{FORM}"),
        ("https://github.com/a/b/", f"https://github.com/a/b{FORM}"),
        ("https://github.com/a/b.git", f"https://github.com/a/b{FORM}"),
        ("https://github.com/a/b.c/edit/main/{path}#L{line}", f"https://github.com/a/b.c{FORM}"),
        ("https://github.com/a", ""),
        ("https://github.com.example.org/a/b", ""),
        ("https://gitlab.com/a/b", ""),
        ("", ""),
    ],
)
def test_only_github_has_the_form(address: str, form: str) -> None:
    assert github_form(address) == form


def test_the_variable_wins_over_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert input_day(tmp_path) == ""
    when = {"GIT_COMMITTER_DATE": "1700000000 +1100", "GIT_AUTHOR_DATE": "1600000000 +0000"}
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    commit = ["git", "-C", str(tmp_path), *who, "commit", "-q", "--allow-empty", "-m", "a"]
    for name, value in when.items():
        monkeypatch.setenv(name, value)
    subprocess.run(commit, check=True)
    assert (input_epoch(tmp_path), input_day(tmp_path)) == (1700000000, "2023-11-14")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert input_day(tmp_path) == "1970-01-01"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert input_day(tmp_path) == ""

"""README and CONTRIBUTING say what works: their example is a sheet that passes, their commands are there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "CONTRIBUTING.md")
FACTSHEET = Path(sys.executable).with_name("factsheet")


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def example_files() -> dict[str, str]:
    """Path -> content of each file that README tells to write: a path and a colon, then a fenced block."""
    told = re.findall(r"`(seeds/harbour-bridge/\S+)`:\n\n```\w+\n(.*?)```", text_of("README.md"), re.DOTALL)
    return dict(told)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    for path, content in example_files().items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    return tmp_path


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([FACTSHEET, "check"], cwd=folder, capture_output=True, text=True, check=False)


def test_the_example_is_complete() -> None:
    names = [Path(path).name for path in example_files()]
    assert names == ["gazette.txt", "sheet.yml", "people.yml", "quotes.yml"]


def test_the_example_passes(example: Path) -> None:
    checked = check(example)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_changed_word_of_the_example_gives_the_message_shown(example: Path) -> None:
    quotes = example / "seeds" / "harbour-bridge" / "quotes.yml"
    quotes.write_text(quotes.read_text("utf-8").replace("exact: “We had", "exact: “We have"), "utf-8")
    (message,) = re.findall(r"```console\n(error\[.*?)```", text_of("README.md"), re.DOTALL)
    checked = check(example)
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert message in checked.stdout


@pytest.mark.parametrize("page", PAGES)
def test_every_make_target_named_exists(page: str) -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", text_of("Makefile")))
    named = set(re.findall(r"(?:`|^\$ )make ([a-z]+)", text_of(page), re.MULTILINE))
    assert named
    assert named - targets == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_file_linked_exists(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", text_of(page))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []

"""Every case of the checker once more, its articles as they are copied from web pages and PDFs: it must not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factsheet.report.findings import Findings

from tests.sheets_in_memory import findings_of
from tests.yaml_cases import read_cases

CASES = Path(__file__).parent / "cases"
ABOUT_CHARACTERS = frozenset(("article-not-text", "mixed-script", "source-changed", "yaml-syntax"))
"""Rules whose cases are about the very characters and bytes of a file."""

_IN_WORDS = re.compile(r"(?<=[a-zäöüß]{2})(?=[a-zäöüß]{2})")
_WORD_GAP = re.compile(r"(?<=[\w,]) (?=\w)")

AS_COPIED: dict[str, Callable[[str], str]] = {
    "soft hyphens": lambda text: _IN_WORDS.sub("\xad", text),
    "zero-width spaces": lambda text: _IN_WORDS.sub("\u200b", text),
    "no-break spaces": lambda text: text.replace(" ", "\xa0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "two spaces": lambda text: _WORD_GAP.sub("  ", text),
    "letters and their accents apart": lambda text: unicodedata.normalize("NFD", text),
    "ligatures": lambda text: text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ"),
    "no-break hyphens": lambda text: re.sub(r"(?<=\w)-(?=\w)", "‑", text),
    "lines of one word": lambda text: _WORD_GAP.sub("\n", text),
}


FILES = sorted(file for file in CASES.glob("*.yml") if file.stem not in ABOUT_CHARACTERS)


@pytest.mark.slow
@pytest.mark.parametrize("copied", AS_COPIED.values(), ids=AS_COPIED)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_unseen_characters_change_no_answer(file: Path, copied: Callable[[str], str], tmp_path: Path) -> None:
    changed = []
    for number, case in enumerate(read_cases(file)):
        files: dict[str, Any] = case["files"]
        articles = {name: text for name, text in files.items() if name.startswith("articles/")}
        if not all(isinstance(text, str) for text in articles.values()):
            continue
        noisy = files | {name: copied(text) for name, text in articles.items()}
        answers = _answers(findings_of(tmp_path / f"noisy{number}", noisy))
        if answers != _answers(findings_of(tmp_path / f"plain{number}", files)):
            changed.append(case["name"])
    assert not changed


def _answers(findings: Findings) -> list[tuple[str, str, str | None, int]]:
    return sorted((found.rule, found.level, found.fact, found.location.line) for found in findings.problems)

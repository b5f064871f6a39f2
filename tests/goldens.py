"""Compares text with a golden file; a difference is printed, and the text written to tests/actual/."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
ACTUAL = Path(__file__).parent / "actual"


def assert_golden(name: str, text: str, request: pytest.FixtureRequest) -> None:
    """With `--update-goldens` the file is written instead, and the difference is read in review like code."""
    golden, actual = GOLDEN / name, ACTUAL / name
    if request.config.getoption("--update-goldens"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(text, "utf-8")
        return
    expected = golden.read_text("utf-8") if golden.exists() else ""
    if text == expected:
        return
    actual.parent.mkdir(parents=True, exist_ok=True)
    actual.write_text(text, "utf-8")
    lines = unified_diff(expected.splitlines(), text.splitlines(), f"golden/{name}", f"actual/{name}", lineterm="")
    pytest.fail("\n".join(lines), pytrace=False)

"""Small sheets written to a temporary folder and checked through the same functions as the command."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from factsheet.check import check_loaded
from factsheet.load import load_sheet
from factsheet.report.findings import Findings
from factsheet.rules.examples import with_sheet_file


def write_sheet(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Writes the files as given, newlines included."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)


def findings_of(folder: Path, files: Mapping[str, str]) -> Findings:
    """What checking the files finds; problems name them by their path in the sheet's folder, after `x/`."""
    write_sheet(folder / "x", with_sheet_file(files))
    loaded = load_sheet(folder / "x", "x")
    checked = check_loaded(loaded)
    if checked is None:
        return Findings(folders=1, sheets=(), checks=loaded.checks)
    return Findings(folders=1, sheets=(checked,), checks=checked.checks)

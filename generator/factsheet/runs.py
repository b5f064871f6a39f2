"""One run of the checker: a folder of sheets goes in, what it found comes out."""

from __future__ import annotations

from pathlib import Path

from factsheet.check import check_loaded
from factsheet.checked import CheckedSheet
from factsheet.files import sheet_folders, shown_path
from factsheet.load import load_sheet
from factsheet.problems import Check
from factsheet.report.findings import Findings


class NoSheetError(Exception):
    """There is no sheet at the place that was named; the message says where was looked."""


def check_folder(path: Path) -> Findings:
    """All sheets at a path, checked: the path is one sheet's folder, or holds the folders of sheets.

    Raises `NoSheetError` where there is none.
    """
    if not path.is_dir():
        raise NoSheetError(f"{path} is not a folder" if path.exists() else f"there is no folder {path}")
    folders = sheet_folders(path)
    if not folders:
        raise NoSheetError(f"there is no sheet under {path}: expected a folder with a sheet.yml")
    sheets: list[CheckedSheet] = []
    checks: list[Check] = []
    for folder in folders:
        loaded = load_sheet(folder, shown_path(folder))
        checked = check_loaded(loaded)
        if checked is not None:
            sheets.append(checked)
        checks.extend(checked.checks if checked is not None else loaded.checks)
    return Findings(folders=len(folders), sheets=tuple(sheets), checks=tuple(checks))

"""One run of the checker: a folder of sheets goes in, what it found comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from factsheet.check import check_loaded
from factsheet.checked import CheckedSheet
from factsheet.files import sheet_folders, shown_path
from factsheet.load import load_sheet
from factsheet.problems import Check
from factsheet.processes import available_cores, process_context
from factsheet.report.findings import Findings, Report, joined

SMALLEST_SHARE = 100_000
"""Bytes of YAML, about 200 facts, that keep a process busy for ten times as long as it takes to start."""

SHARES = 64
"""Shares for each process, so that none waits long for another's last one; to hand one over takes 0.3 ms."""


class NoSheetError(Exception):
    """There is no sheet at the place that was named; the message says where was looked."""


def check_folder(path: Path) -> Findings:
    """All sheets at a path, checked: the path is one sheet's folder, or holds the folders of sheets.

    Raises `NoSheetError` where there is none.
    """
    return _check(_folders(path))


def report_folder(path: Path, *, fact: str | None = None, rule: str | None = None, jobs: int | None = None) -> Report:
    """What is printed of a run over the same sheets; `jobs` is the number of processes at most.

    Raises `NoSheetError` where there is no sheet.
    """
    folders = _folders(path)
    processes = min(jobs or available_cores(), len(folders))
    processes = min(processes, _shares_of_yaml(folders, processes))
    if processes < 2:
        return _report(folders, fact=fact, rule=rule)
    size = -(-len(folders) // (processes * SHARES))
    shares = [folders[first : first + size] for first in range(0, len(folders), size)]
    with ProcessPoolExecutor(processes, mp_context=process_context()) as pool:
        return joined(list(pool.map(partial(_report, fact=fact, rule=rule), shares)))


def _shares_of_yaml(folders: Sequence[Path], enough: int) -> int:
    """How many processes the sheets keep busy, as far as `enough`: of thousands not every file is asked its size."""
    written = 0
    for folder in folders:
        if written >= enough * SMALLEST_SHARE:
            break
        written += sum(file.stat().st_size for file in folder.rglob("*.yml") if file.is_file())
    return written // SMALLEST_SHARE


def _folders(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        raise NoSheetError(f"{path} is not a folder" if path.exists() else f"there is no folder {path}")
    folders = sheet_folders(path)
    if not folders:
        raise NoSheetError(f"there is no sheet under {path}: expected a folder with a sheet.yml")
    return folders


def _check(folders: Sequence[Path]) -> Findings:
    sheets: list[CheckedSheet] = []
    checks: list[Check] = []
    for folder in folders:
        loaded = load_sheet(folder, shown_path(folder))
        checked = check_loaded(loaded)
        if checked is not None:
            sheets.append(checked)
        checks.extend(checked.checks if checked is not None else loaded.checks)
    return Findings(folders=len(folders), sheets=tuple(sheets), checks=tuple(checks))


def _report(folders: Sequence[Path], *, fact: str | None, rule: str | None) -> Report:
    return joined([_check([folder]).report(fact=fact, rule=rule) for folder in folders])


def check_example(files: Mapping[str, str], shown: str) -> Findings:
    """A sheet given by the texts of its files, which stands nowhere else; problems name `shown` as its folder."""
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        loaded = load_sheet(Path(folder), shown)
    checked = check_loaded(loaded)
    if checked is None:
        return Findings(folders=1, sheets=(), checks=loaded.checks)
    return Findings(folders=1, sheets=(checked,), checks=checked.checks)

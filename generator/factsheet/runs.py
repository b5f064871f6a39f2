"""One run of the checker: a folder of sheets goes in, what it found comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from factsheet.check import check_loaded, check_whole
from factsheet.files import sheet_folders, shown_path
from factsheet.load import Loaded, load_sheet
from factsheet.problems import Answer
from factsheet.processes import available_cores, process_context
from factsheet.report.findings import Findings, Report, joined
from factsheet.sharing import check_shared

SMALLEST_SHARE = 100_000
"""Bytes of YAML, about 200 facts, that keep a process busy for ten times as long as it takes to start."""

SHARES = 64
"""Shares for each process, so that none waits long for another's last one; to hand one over takes 0.3 ms."""

MOST_ON_ONE_SHEET = 8
"""Processes that share a sheet: more of them are done before this one has read it and put their answers together, and
each has its own copy of what it writes to.
"""


class NoSheetError(Exception):
    """There is no sheet at the place that was named; the message says where was looked."""


def check_folder(path: Path) -> Findings:
    """All sheets at a path, checked: the path is one sheet's folder, or holds the folders of sheets.

    Raises `NoSheetError` where there is none.
    """
    found = [_found(load_sheet(folder, shown_path(folder))) for folder in _folders(path)]
    return Findings(
        folders=len(found),
        sheets=tuple(sheet for each in found for sheet in each.sheets),
        checks=tuple(check for each in found for check in each.checks),
    )


def report_folder(path: Path, *, fact: str | None = None, rule: str | None = None, jobs: int | None = None) -> Report:
    """What is printed of a run over the same sheets; `jobs` is the number of processes at most.

    Raises `NoSheetError` where there is no sheet.
    """
    folders = _folders(path)
    most = jobs or available_cores()
    if len(folders) < most and process_context().get_start_method() == "fork":
        # Fewer sheets than processes: a large one is shared among them.
        return joined([_shared_report(folder, most, fact=fact, rule=rule) for folder in folders])
    processes = min(most, len(folders), _shares_of_yaml(folders, most))
    if processes < 2:
        return _report(folders, fact=fact, rule=rule)
    size = -(-len(folders) // (processes * SHARES))
    shares = [folders[first : first + size] for first in range(0, len(folders), size)]
    with ProcessPoolExecutor(processes, mp_context=process_context()) as pool:
        return joined(list(pool.map(partial(_report, fact=fact, rule=rule), shares)))


def _shared_report(folder: Path, most: int, *, fact: str | None, rule: str | None) -> Report:
    """What is printed of one sheet, which at most so many processes check together."""
    most = min(most, MOST_ON_ONE_SHEET)
    processes = min(most, _shares_of_yaml([folder], most))
    loaded = load_sheet(folder, shown_path(folder))
    if processes < 2 or loaded.sheet is None:
        return _found(loaded).report(fact=fact, rule=rule)
    together = check_shared(loaded.sheet, process_context(), processes, fact=fact, rule=rule)
    checked = check_whole(loaded.sheet, together.facts, together.checks)
    found = Findings(folders=1, sheets=(checked,), checks=(*loaded.checks, *checked.checks))
    report = found.report(fact=fact, rule=rule)
    passed: Counter[Answer] = Counter({"passed": together.passed})
    return replace(report, answers=Counter(report.answers) + passed)


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


def _report(folders: Sequence[Path], *, fact: str | None, rule: str | None) -> Report:
    return joined([_found(load_sheet(folder, shown_path(folder))).report(fact=fact, rule=rule) for folder in folders])


def _found(loaded: Loaded) -> Findings:
    checked = check_loaded(loaded)
    if checked is None:
        return Findings(folders=1, sheets=(), checks=loaded.checks)
    return Findings(folders=1, sheets=(checked,), checks=checked.checks)


def check_example(files: Mapping[str, str], shown: str) -> Findings:
    """A sheet given by the texts of its files, which stands nowhere else; problems name `shown` as its folder."""
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        return _found(load_sheet(Path(folder), shown))

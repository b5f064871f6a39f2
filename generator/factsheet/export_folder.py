"""Writes exported files into a folder that may hold others: replaces those of the last export, and no one else's."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

LIST = ".factsheet-export"
"""Names the files of the last export, so that the next one may replace them and remove those that are gone."""


class ForeignFileError(Exception):
    """A file stands where one is to be exported, and no export wrote it; the message is its path."""


def write_export(files: Iterable[tuple[str, bytes]], folder: Path) -> int:
    """How many files were written. Raises `ForeignFileError` before anything is, and `OSError`."""
    wanted = dict(files)
    ours = _listed(folder)
    for name in wanted:
        if name not in ours and (folder / name).exists():
            raise ForeignFileError(str(folder / name))
    folder.mkdir(parents=True, exist_ok=True)
    # The list first, with old and new names: an export that is killed half-way can be made again.
    _write(folder / LIST, "".join(f"{name}\n" for name in sorted({*ours, *wanted})).encode())
    for name, content in wanted.items():
        _write(folder / name, content)
    for name in ours - set(wanted):
        (folder / name).unlink(missing_ok=True)
    _write(folder / LIST, "".join(f"{name}\n" for name in sorted(wanted)).encode())
    return len(wanted)


def _listed(folder: Path) -> set[str]:
    try:
        lines = (folder / LIST).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return set()
    return {line for line in lines if line and ".." not in Path(line).parts and not Path(line).is_absolute()}


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all: a reader never meets half a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    fresh.write_bytes(content)
    fresh.replace(file)

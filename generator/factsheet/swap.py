"""Puts a finished folder in the place of another in one step, so that readers of it never meet a missing page."""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_RENAME_EXCHANGE = 2
"""Flag of Linux's renameat2(2): both names exist before and after, and none is missing in between."""

_AT_FDCWD = -100


@contextmanager
def replacement_for(folder: Path) -> Iterator[Path]:
    """A new folder beside `folder`, which takes its place when the block ends well and is thrown away when it does not.

    The folder that is replaced is deleted afterwards. Whatever an earlier process that was killed left behind is
    cleared away first.
    """
    folder = folder.absolute()
    _clear_left_behind(folder)
    fresh = folder.with_name(f"{folder.name}.{os.getpid()}")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    try:
        yield fresh
        _put_in_place(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _put_in_place(fresh: Path, folder: Path) -> None:
    """Afterwards `folder` holds the new files, and `fresh`, if it is still there, the old ones."""
    if not folder.exists():
        fresh.rename(folder)
    elif not _exchange(fresh, folder):
        # Elsewhere than on Linux a folder cannot be exchanged in one step: two renames leave a gap of microseconds.
        old = folder.with_name(f"{folder.name}.{os.getpid()}.old")
        folder.rename(old)
        fresh.rename(folder)
        shutil.rmtree(old, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Whether the system exchanged the two folders."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    outcome: int = rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return outcome == 0


def _clear_left_behind(folder: Path) -> None:
    for left in folder.parent.glob(f"{folder.name}.*"):
        process = left.name.removeprefix(f"{folder.name}.").removesuffix(".old")
        if left.is_dir() and process.isdigit() and not _is_running(int(process)):
            shutil.rmtree(left, ignore_errors=True)


def _is_running(process: int) -> bool:
    with suppress(ProcessLookupError, OverflowError):
        try:
            os.kill(process, 0)
        except PermissionError:
            return True
        return True
    return False

"""Reading a sheet's files safely: bytes -> text, or the problem that keeps them from being read.

Part of `load`: nothing here follows a link or a `..` out of the sheet's folder.
"""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from msgspec import Struct

from factsheet.records import MAX_BYTES


class UnreadableFileError(Exception):
    """Why a file cannot be read; the message is a label, such as “the file is a folder”."""

    def __init__(self, reason: str, *, missing: bool = False, byte: int | None = None) -> None:
        super().__init__(reason)
        self.missing = missing
        self.byte = byte


class StoredText(Struct, frozen=True):
    text: str
    sha256: str
    """Of the bytes as stored."""


def sheet_folders(path: Path) -> list[Path]:
    """The folders of sheets at a path: itself when it is one, else those right below it, by name."""
    if _is_sheet(path):
        return [path]
    return sorted(child for child in path.iterdir() if child.is_dir() and _is_sheet(child))


def _is_sheet(path: Path) -> bool:
    return (path / "sheet.yml").exists() or (path / "articles").is_dir() or any(path.glob("*.yml"))


def read_text(file: Path, folder: Path) -> StoredText:
    """The text of a file below a sheet's folder, decoded as UTF-8 and otherwise untouched.

    Raises `UnreadableFileError` for a file that is not there, is not a file, leads out of the folder, is too large, or
    holds bytes that are not UTF-8 text.
    """
    # Before any link is followed, so that a path out of the folder is named as such even when nothing is there.
    # Texts and not `Path`s, which take twice as long as reading the file.
    named = os.path.abspath(file)  # noqa: PTH100 - it follows no link, as `Path.resolve` would
    if not _is_below(named, os.path.abspath(folder)):  # noqa: PTH100 - the same
        raise UnreadableFileError("leads out of the sheet's folder")
    try:
        resolved = os.path.realpath(named, strict=True)
        status = os.stat(resolved)  # noqa: PTH116 - a text
    except OSError:
        raise UnreadableFileError("no such file", missing=True) from None
    # Where no link was followed, the folder's own are not asked: articles come by thousands.
    if resolved != named and not _is_below(resolved, os.path.realpath(folder)):
        raise UnreadableFileError("leads out of the sheet's folder")
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFileError("is a folder, expected a file")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFileError("is not a regular file")
    try:
        if status.st_size > MAX_BYTES:
            raise UnreadableFileError(f"is larger than {MAX_BYTES // 1024 // 1024} MiB")
        with open(resolved, "rb") as opened:  # noqa: PTH123 - a text
            content = opened.read()
    except OSError as error:
        raise UnreadableFileError(f"cannot be read ({error.strerror})") from None
    try:
        return StoredText(content.decode("utf-8"), hashlib.sha256(content).hexdigest())
    except UnicodeDecodeError as error:
        byte = content[error.start]
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(f"is not UTF-8: byte 0x{byte:02X} in line {line}", byte=error.start) from None


def _is_below(path: str, folder: str) -> bool:
    """Of absolute paths without `..`; a folder is below itself."""
    path, folder = os.path.normcase(path), os.path.normcase(folder)
    return path == folder or path.startswith(folder if folder.endswith(os.sep) else folder + os.sep)


def shown_path(path: Path) -> str:
    """A path as problems name it: relative to the working folder where it lies below it, with `/` between the parts."""
    try:
        return path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def line_of_file(path: str, number: int) -> str:
    """A line to print beside a problem, numbered from 1; nothing where the file cannot be read."""
    try:
        text = Path(path).read_bytes().decode("utf-8-sig", errors="replace")
    except OSError:
        return ""
    lines = text.split("\n")
    return lines[number - 1].rstrip("\r") if number <= len(lines) else ""

"""Reading a sheet's files safely: bytes -> text, or the problem that keeps them from being read.

Part of `load`: nothing here follows a link or a `..` out of the sheet's folder.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from factsheet.records import MAX_BYTES


class UnreadableFileError(Exception):
    """Why a file cannot be read; the message is a label, such as “the file is a folder”."""

    def __init__(self, reason: str, *, missing: bool = False, byte: int | None = None) -> None:
        super().__init__(reason)
        self.missing = missing
        self.byte = byte


@dataclass(frozen=True, slots=True)
class StoredText:
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
    if not Path(os.path.normpath(file.absolute())).is_relative_to(os.path.normpath(folder.absolute())):
        raise UnreadableFileError("leads out of the sheet's folder")
    try:
        resolved = file.resolve(strict=True)
    except (OSError, RuntimeError):
        raise UnreadableFileError("no such file", missing=True) from None
    if not resolved.is_relative_to(folder.resolve()):
        raise UnreadableFileError("leads out of the sheet's folder")
    if resolved.is_dir():
        raise UnreadableFileError("is a folder, expected a file")
    if not resolved.is_file():
        raise UnreadableFileError("is not a regular file")
    try:
        if resolved.stat().st_size > MAX_BYTES:
            raise UnreadableFileError(f"is larger than {MAX_BYTES // 1024 // 1024} MiB")
        content = resolved.read_bytes()
    except OSError as error:
        raise UnreadableFileError(f"cannot be read ({error.strerror})") from None
    try:
        return StoredText(content.decode("utf-8"), hashlib.sha256(content).hexdigest())
    except UnicodeDecodeError as error:
        byte = content[error.start]
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(f"is not UTF-8: byte 0x{byte:02X} in line {line}", byte=error.start) from None


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

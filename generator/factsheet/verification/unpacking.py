"""The bytes of a zip file -> the files of a bundle, or the reason why it is none: a stranger may have made it.

Nothing is written anywhere. No name leads out of the bundle, no file is larger than its caps allow however small it was
packed, and each name stands for one file only.
"""

from __future__ import annotations

import struct
import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pydantic import ValidationError

from factsheet.exports.manifest import MANIFEST, Manifest

MAX_FILES = 20_000
"""A sheet has a file for each form of its data and each article; nobody cites more articles than this."""
MAX_BYTES = 256 * 1024 * 1024
"""All files together: the data of some 30,000 facts, and no sheet of people's making has a tenth of that."""

_ENCRYPTED = 0x1
_LINK = 0o120000
_KIND = 0o170000
_CHUNK = 1024 * 1024

_BROKEN = (BadZipFile, EOFError, NotImplementedError, OverflowError, RuntimeError, ValueError, struct.error, zlib.error)
"""What the reader of zip files raises for one that is damaged or made to harm."""


class NoBundleError(Exception):
    """Why a file is not a bundle; the message is for people."""


def unpacked(content: bytes) -> tuple[Manifest, dict[str, bytes]]:
    """What the bundle says of itself, and all its files by their names. Raises `NoBundleError`."""
    files = _files(content)
    tops = {name.partition("/")[0] for name in files}
    top = f"{min(tops)}/" if len(tops) == 1 else ""
    inside = {name.removeprefix(top): data for name, data in files.items()}
    if MANIFEST not in inside:
        raise NoBundleError(f"it holds no {MANIFEST}, so factsheet did not make it")
    try:
        return Manifest.model_validate_json(inside[MANIFEST]), inside
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"])) or "its text"
        raise NoBundleError(f"its {MANIFEST} is not that of a bundle: {place}: {first['msg']}") from None


def _files(content: bytes) -> dict[str, bytes]:
    try:
        with ZipFile(BytesIO(content)) as archive:
            # Python 3.11 fails to tell whether an entry without a name is a folder.
            entries = [entry for entry in archive.infolist() if not (entry.filename and entry.is_dir())]
            _refuse_odd(entries)
            return dict(_read(archive, entries))
    except _BROKEN as error:
        raise NoBundleError(f"it is not a whole zip file ({str(error) or type(error).__name__})") from None


def _refuse_odd(entries: Sequence[ZipInfo]) -> None:
    if len(entries) > MAX_FILES:
        raise NoBundleError(f"it holds {len(entries)} files, more than the {MAX_FILES} that a bundle may")
    known: set[str] = set()
    for entry in entries:
        # As it stands in the file: zipfile itself cuts names at a NUL.
        name = entry.orig_filename
        if reason := _trouble(entry, name):
            raise NoBundleError(f"{name!r} {reason}")
        # Two names that a file system may take for one are one.
        key = unicodedata.normalize("NFC", name).casefold()
        if key in known:
            raise NoBundleError(f"{name!r} is in it twice")
        known.add(key)


def _trouble(entry: ZipInfo, name: str) -> str:
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts) or any(sign in name for sign in ("\\", "\0", ":")):
        return "leads out of the bundle"
    if entry.flag_bits & _ENCRYPTED:
        return "is encrypted"
    if (entry.external_attr >> 16) & _KIND == _LINK:
        return "is a link"
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "is packed in a way that factsheet does not use"
    return ""


def _read(archive: ZipFile, entries: Sequence[ZipInfo]) -> Iterator[tuple[str, bytes]]:
    """What the entries say of their size is not relied on."""
    left = MAX_BYTES
    for entry in entries:
        pieces = []
        with archive.open(entry) as file:
            while piece := file.read(_CHUNK):
                left -= len(piece)
                if left < 0:
                    raise NoBundleError(f"it unpacks to more than {MAX_BYTES // 1024 // 1024} MiB")
                pieces.append(piece)
        yield entry.filename, b"".join(pieces)

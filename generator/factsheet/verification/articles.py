"""The sources of a bundle and a folder of articles -> the stored article of each source, and where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Literal

from msgspec import Struct

from factsheet.records import MAX_BYTES, Items, Record, UnreadableYamlError, read_record

MAX_SEARCHED = 10_000
"""Files of the folder that are read to find an article that was stored under another name."""

Origin = Literal["given", "other", "bundle", "missing"]
"""Given, and the same bytes; given by its name, but other bytes; only in the bundle itself; nowhere."""


class Found(Struct, frozen=True, kw_only=True):
    source: str
    path: str
    """In the sheet's folder, as its editors wrote it."""
    origin: Origin
    content: bytes | None


class Folder(Struct, frozen=True, dict=True):
    """The articles that whoever asks has; None for one who has none."""

    root: Path | None

    def named(self, path: str) -> Iterator[bytes]:
        """The files that stand where the sheet has the article, or have its name."""
        wanted = PurePosixPath(path)
        if self.root is None or wanted.is_absolute() or ".." in wanted.parts:
            return
        for file in dict.fromkeys((self.root / wanted, self.root / wanted.name)):
            content = _content(file)
            if content is not None:
                yield content

    @cached_property
    def by_digest(self) -> Mapping[str, bytes]:
        """Every file that could be an article, by its SHA-256."""
        if self.root is None:
            return {}
        found: dict[str, bytes] = {}
        for number, file in enumerate(sorted(self.root.rglob("*"))):
            content = _content(file) if number < MAX_SEARCHED else None
            if content is not None:
                found[sha256(content).hexdigest()] = content
        return found


def articles_of(sheet: bytes, held: Mapping[str, bytes], folder: Folder) -> Iterator[Found]:
    """`sheet` is the bundle's sheet.yml; `held` are the files beside it. What is given comes before what is held."""
    try:
        record = read_record("sheet.yml", sheet.decode())
    except (UnreadableYamlError, UnicodeDecodeError):
        return
    sources = record.get("sources")
    for source in sources if isinstance(sources, Items) else ():
        if isinstance(source, Record) and isinstance(source.get("article"), str):
            yield _found(str(source.get("id")), str(source["article"]), str(source.get("sha256", "")), held, folder)


def _found(source: str, path: str, digest: str, held: Mapping[str, bytes], folder: Folder) -> Found:
    named = list(folder.named(path))
    same = [content for content in named if sha256(content).hexdigest() == digest]
    if not same and folder.root is not None and digest in folder.by_digest:
        same = [folder.by_digest[digest]]
    if same:
        return Found(source=source, path=path, origin="given", content=same[0])
    if named:
        return Found(source=source, path=path, origin="other", content=named[0])
    content = held.get(path)
    return Found(source=source, path=path, origin="missing" if content is None else "bundle", content=content)


def _content(file: Path) -> bytes | None:
    """None for what is not a file, cannot be read, or is larger than any article."""
    try:
        if not file.is_file() or file.stat().st_size > MAX_BYTES:
            return None
        return file.read_bytes()
    except OSError:
        return None

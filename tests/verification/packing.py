"""A sheet with an article that may be shown whole and one that may not, its bundle, and the same bundle falsified."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from factsheet.exports.bundle import zipped

from tests.exports.made import made_of

GAZETTE = "The harbour employs 40 people.\n\n“We had no choice,” said Ana Ruiz, head of the harbour, on Monday.\n"
COURIER = "Some 15 ferries a day cross the river, the courier found out.\n\nNobody knows for how long they will.\n"
SHEET = {
    "articles/gazette.txt": GAZETTE,
    "articles/courier.txt": COURIER,
    "sheet.yml": """\
title: The harbour
language: en
sources:
  - {id: gazette, article: articles/gazette.txt, publish: full}
  - {id: courier, article: articles/courier.txt}
""",
    "people.yml": "people: [{id: ruiz, type: person, name: Ana Ruiz}]\n",
    "headcounts.yml": """\
headcounts:
  - id: staff
    title: Staff of the harbour
    value: 40
    evidence: [{source: gazette, exact: The harbour employs 40 people.}]
""",
    "quotes.yml": """\
quotes:
  - id: no-choice
    speaker: ruiz
    words: We had no choice
    evidence: [{source: gazette, exact: "“We had no choice,” said Ana Ruiz"}]
""",
    "claims.yml": """\
claims:
  - id: ferries
    statement: 15 ferries a day cross the river.
    evidence: [{source: courier, exact: Some 15 ferries a day cross the river}]
""",
}


def bundle(folder: Path, *, gazette: str = GAZETTE) -> bytes:
    return made_of(folder, SHEET | {"articles/gazette.txt": gazette})["bundle.zip"]


def contents(packed: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(packed)) as archive:
        return {name.removeprefix("x/"): archive.read(name) for name in archive.namelist()}


def falsified(packed: bytes, changes: Mapping[str, tuple[str, str]], *, cover_up: bool) -> bytes:
    """With words of its files replaced; whoever covers it up corrects the fingerprints too."""
    files = contents(packed)
    for name, (old, new) in changes.items():
        assert old.encode() in files[name], name
        files[name] = files[name].replace(old.encode(), new.encode())
    if cover_up:
        manifest = json.loads(files["manifest.json"])
        manifest["files"] = {name: sha256(files[name]).hexdigest() for name in manifest["files"]}
        files["manifest.json"] = json.dumps(manifest).encode()
    return zipped({f"x/{name}": content for name, content in files.items()})

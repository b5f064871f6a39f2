"""The files of a bundle -> a problem for each that is not what it says of itself, or not what its facts give."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from factsheet.exports.catalogue import bundled_files, sheet_exports
from factsheet.exports.manifest import MANIFEST, SHEET_FOLDER, Manifest
from factsheet.exports.sheet_json import SHEET_FILE, fact_data
from factsheet.problems import Location, Problem
from factsheet.render.edition import Edition

DAMAGED = "bundle-damaged"
DIFFERS = "bundle-differs"

WITHOUT_ARTICLES = ("kind", "statement", "fields", "note", "withdrawn")
"""What a fact says by itself, whether its articles are there or not."""


def damages(manifest: Manifest, files: Mapping[str, bytes], shown: str) -> Iterator[Problem]:
    """Where the files are not those that the bundle was made of; `shown` is how the bundle is named."""
    for name in sorted({*manifest.files, *files} - {MANIFEST}):
        if name not in files:
            yield _problem(DAMAGED, f"{shown}/{MANIFEST}", f"the bundle lacks {name}, which its manifest names")
        elif name not in manifest.files:
            yield _problem(DAMAGED, f"{shown}/{name}", "a file that the manifest does not name")
        elif sha256(files[name]).hexdigest() != manifest.files[name]:
            yield _problem(DAMAGED, f"{shown}/{name}", "the file was changed after the bundle was made")


def differences(edition: Edition, files: Mapping[str, bytes], shown: str) -> Iterator[Problem]:
    """Where a file is not what the facts give, byte for byte: for the same articles and the same factsheet only."""
    expected = bundled_files(sheet_exports(edition))
    for name, content in expected.items():
        if name in files and files[name] != content:
            yield _first_difference(f"{shown}/{name}", files[name], content)
        elif name not in files:
            yield _problem(DIFFERS, f"{shown}/{name}", "the facts give a file that is not in the bundle")
    for name in sorted(set(files) - set(expected) - {MANIFEST}):
        if not name.startswith(SHEET_FOLDER):
            yield _problem(DIFFERS, f"{shown}/{name}", "nothing in the sheet gives this file")


def statement_differences(edition: Edition, files: Mapping[str, bytes], shown: str) -> Iterator[Problem]:
    """Where `sheet.json` has a fact say what the sheet does not: this can be told without any article."""
    path = f"{shown}/{SHEET_FILE}"
    try:
        told = {str(fact["id"]): fact for fact in json.loads(files.get(SHEET_FILE, b""))["facts"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        yield _problem(DIFFERS, path, "the file is not the JSON of a sheet")
        return
    expected = {
        checked.fact.id: json.loads(fact_data(edition, checked).model_dump_json(by_alias=True, exclude_none=True))
        for checked in edition.checked.facts
    }
    for name in sorted({*told, *expected}):
        if name not in told or name not in expected:
            where = "sheet.json" if name in told else "the sheet"
            yield _problem(DIFFERS, path, f"only {where} has the fact `{name}`", fact=name)
            continue
        for field in WITHOUT_ARTICLES:
            one, other = told[name].get(field), expected[name].get(field)
            if one != other:
                notes = (f"sheet.json  {_short(one)}", f"the sheet   {_short(other)}")
                yield _problem(DIFFERS, path, f"the sheet gives `{field}` otherwise", fact=name, notes=notes)


def _first_difference(path: str, found: bytes, expected: bytes) -> Problem:
    """At the first line that is not as it should be."""
    one, other = (content.decode("utf-8", "replace").splitlines() for content in (found, expected))
    pairs = zip([*one, ""], [*other, ""], strict=False)
    number = next((number for number, (left, right) in enumerate(pairs, start=1) if left != right), 1)
    line, right = (lines[number - 1] if number <= len(lines) else "" for lines in (one, other))
    start = next((at for at, (left, sign) in enumerate(zip(line, right, strict=False)) if left != sign), 0)
    label = f"the facts give {_short(right[max(0, start - 20) :].strip())}"
    location = Location(path, number, start + 1, number, max(len(line), start + 1) + 1)
    return Problem(
        rule=DIFFERS, level="error", message="the file is not what the facts give", location=location, label=label
    )


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _problem(rule: str, path: str, message: str, *, fact: str | None = None, notes: tuple[str, ...] = ()) -> Problem:
    return Problem(
        rule=rule,
        level="error",
        message=message,
        location=Location(path, 1, 1, 1, 2),
        fact=fact,
        notes=notes,
        help=("take the bundle from where it was published once more",),
    )

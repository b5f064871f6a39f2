"""Zip files made to harm: each is refused with a reason, and nothing is written outside of the bundle's own folder."""

from __future__ import annotations

import struct
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest
from factsheet.verification import NoBundleError, unpacking, verify
from factsheet.verification.unpacking import unpacked
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.verification.packing import bundle, contents, falsified


def packed(*entries: tuple[ZipInfo | str, bytes], compression: int = ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", compression) as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return file.getvalue()


def link(name: str, target: str) -> tuple[ZipInfo, bytes]:
    entry = ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = 0o120777 << 16
    return entry, target.encode()


def encrypted() -> bytes:
    """The bit that says so, in both places that have it."""
    content = bytearray(packed(("x/manifest.json", b"{}")))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.index(mark) + offset
        content[place : place + 2] = struct.pack("<H", 1)
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (packed(("x/../../evil", b"")), "leads out of the bundle"),
        (packed(("/etc/passwd", b"")), "leads out of the bundle"),
        (packed(("x\\..\\evil", b"")), "leads out of the bundle"),
        (packed(("C:/evil", b"")), "leads out of the bundle"),
        (packed(("x//evil", b"")), "leads out of the bundle"),
        (packed(link("x/sheet/articles", "/etc")), "is a link"),
        (packed(("x/Sheet.json", b""), ("x/sheet.json", b"")), "is in it twice"),
        (packed(("x/é", b""), ("x/e\u0301", b"")), "is in it twice"),
        (packed(("x/a", b"a"), compression=ZIP_LZMA), "packed in a way"),
        (encrypted(), "is encrypted"),
        (packed(("x/sheet.json", b"{}")), "it holds no manifest.json"),
        (packed(("x/manifest.json", b"{}")), "its manifest.json is not that of a bundle"),
        (packed(("x/manifest.json", b"\xff[")), "its manifest.json is not that of a bundle"),
        (packed(("x/manifest.json", b'{"version": 2}')), "its manifest.json is not that of a bundle"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_zip_is_refused(content: bytes, told: str) -> None:
    with pytest.raises(NoBundleError, match=told):
        unpacked(content)


def test_two_entries_of_one_name_are_refused() -> None:
    content = packed(("x/a", b"1"), ("x/b", b"2")).replace(b"x/b", b"x/a")
    with pytest.raises(NoBundleError, match="is in it twice"):
        unpacked(content)


def test_a_bomb_is_refused_before_it_is_unpacked_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_BYTES", 3_000_000)
    with pytest.raises(NoBundleError, match="unpacks to more than"):
        unpacked(packed(("x/a", b"\0" * 2_000_000), ("x/b", b"\0" * 2_000_000)))


def test_what_an_entry_says_of_its_size_is_not_relied_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_BYTES", 1_000_000)
    content = packed(("x/a", b"\0" * 2_000_000)).replace(struct.pack("<L", 2_000_000), struct.pack("<L", 10))
    with pytest.raises(NoBundleError):
        unpacked(content)


def test_too_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_FILES", 2)
    with pytest.raises(NoBundleError, match="more than the 2"):
        unpacked(packed(("x/a", b""), ("x/b", b""), ("x/c", b"")))


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    content = bytearray(bundle(tmp_path))
    content[200] ^= 0xFF
    with pytest.raises(NoBundleError, match="not a whole zip file"):
        unpacked(bytes(content))


@pytest.mark.parametrize(
    "path", ["../../../escaped.txt", "/tmp/factsheet-escaped.txt", "articles/../../../escaped.txt"]
)
def test_a_sheet_cannot_write_outside_of_its_folder(tmp_path: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/escaped.txt").write_text("stolen", "utf-8")
    whole = bundle(tmp_path / "made")
    hostile = falsified(whole, {"sheet/sheet.yml": ("articles/courier.txt", path)}, cover_up=True)
    before = sorted(tmp_path.rglob("*"))
    outcome = verify(hostile, tmp_path / "articles", "bundle.zip")
    assert sorted(tmp_path.rglob("*")) == before
    assert not Path("/tmp/factsheet-escaped.txt").exists()
    assert not outcome.findings.is_clean(strict=True)


def test_an_entry_without_a_name_is_told() -> None:
    nameless = packed(("x/manifest.json", b"{}")).replace(b"x/manifest.json", b"\0/manifest.json")
    with pytest.raises(NoBundleError, match="leads out of the bundle"):
        unpacked(nameless)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=some.dictionaries(some.integers(0, 10**6), some.integers(0, 255), min_size=1, max_size=20))
def test_damage_anywhere_is_told_and_never_a_crash(tmp_path: Path, changes: dict[int, int]) -> None:
    content = bytearray(made_once(tmp_path))
    for place, octet in changes.items():
        # The end is where a zip file keeps its list of names.
        content[-1 - place % 3000 if place % 2 else place % len(content)] = octet
    with suppress(NoBundleError):
        verify(bytes(content), None, "bundle.zip")


@cache
def made_once(folder: Path) -> bytes:
    return bundle(folder)


def test_a_bundle_unpacks_to_what_was_packed(tmp_path: Path) -> None:
    whole = bundle(tmp_path)
    manifest, files = unpacked(whole)
    assert files == contents(whole)
    assert manifest.sheet == "x"

"""A site is replaced whole or not at all."""

from __future__ import annotations

import threading
from pathlib import Path

import factsheet.swap
import pytest
from factsheet.swap import replacement_for


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for text in ("first", "second"):
        with replacement_for(site) as fresh:
            (fresh / "index.html").write_text(text)
        assert (site / "index.html").read_text() == text
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_a_failure_leaves_the_old_folder_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    with replacement_for(site) as fresh:
        (fresh / "index.html").write_text("good")

    def fail_half_way() -> None:
        with replacement_for(site) as fresh:
            (fresh / "index.html").write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert (site / "index.html").read_text() == "good"
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_what_a_killed_build_left_behind_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / "site.999999999"
    left.mkdir()
    other = tmp_path / "site.backup"
    other.mkdir()
    with replacement_for(tmp_path / "site") as fresh:
        (fresh / "index.html").write_text("good")
    assert not left.exists()
    assert other.exists()


def test_it_works_where_folders_cannot_be_exchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(factsheet.swap, "_exchange", lambda one, other: False)
    test_the_new_folder_takes_the_place_of_the_old(tmp_path)


def test_a_reader_never_meets_a_missing_page(tmp_path: Path) -> None:
    site = tmp_path / "site"
    with replacement_for(site) as fresh:
        (fresh / "index.html").write_text("0")
    missing: list[OSError] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            try:
                (site / "index.html").read_bytes()
            except OSError as error:
                missing.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(200):
        with replacement_for(site) as fresh:
            (fresh / "index.html").write_text(str(number))
    done.set()
    reader.join()
    assert missing == []

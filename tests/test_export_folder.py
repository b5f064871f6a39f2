"""An export replaces its own files of the last time, and nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest
from factsheet.export_folder import ForeignFileError, write_export


def test_files_that_are_gone_are_removed_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "about.md").write_text("mine")
    write_export([("a/index.md", b"1"), ("b/index.md", b"2")], tmp_path)
    assert write_export([("a/index.md", b"3")], tmp_path) == 1
    assert (tmp_path / "a/index.md").read_bytes() == b"3"
    assert not (tmp_path / "b/index.md").exists()
    assert (tmp_path / "about.md").read_text() == "mine"


def test_a_file_that_no_export_wrote_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("mine")
    with pytest.raises(ForeignFileError, match=r"index\.md"):
        write_export([("a.md", b"1"), ("index.md", b"2")], tmp_path)
    assert (tmp_path / "index.md").read_text() == "mine"
    assert not (tmp_path / "a.md").exists()

"""A folder of sheets in a git repository -> what it held at each commit: asks git, writes nothing, needs no network.

The history is that of the branch itself: work that was merged counts as one step, made when it was merged, because
that is when readers met it. Only what was committed is in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from factsheet.changes.chronicle import chronicles
from factsheet.changes.model import Chronicle
from factsheet.files import UnreadableFileError, read_text, sheet_folders
from factsheet.history import Files, FileVersion, History, Snapshot, Unseen
from factsheet.load.reading import is_read
from factsheet.repository.commits import Commit, folder_commits, tree_of, within_bounds
from factsheet.repository.git import NoHistoryError, git, open_blobs


def read_history(path: Path) -> History:
    """The history of the sheets at a path, which is one sheet's folder or holds the folders of sheets.

    Raises `NoHistoryError` outside of a repository, without git, and where nothing was committed yet.
    """
    folders = sheet_folders(path)
    names = {folder.name for folder in folders}
    alone = folders[0].name if folders == [path] else ""
    commits, unseen = folder_commits(path)
    commits, unseen = within_bounds(path, commits, unseen)
    return History(snapshots=_snapshots(path, commits, unseen, names, alone), unseen=unseen)


def told_history(path: Path) -> Mapping[str, Chronicle]:
    """What changed on the sheets at a path, by slug, as far as it was committed. Raises `NoHistoryError`."""
    return _told_at(path.absolute(), head(path))


@lru_cache(maxsize=1)
def _told_at(path: Path, commit: str) -> Mapping[str, Chronicle]:
    """Kept for a server, which builds the site again at every save but seldom at another commit."""
    return chronicles(read_history(path))


def head(path: Path) -> str:
    """The name of the commit that is checked out. Raises `NoHistoryError` where there is none."""
    return git(path, "rev-parse", "--verify", "--quiet", "--end-of-options", "HEAD^{commit}").decode().strip()


def files_at(path: Path, revision: str) -> dict[str, Files]:
    """The sheets at a path where the work since left `revision`: its merge base with what is checked out.

    Digests are SHA-256 of the content. Raises `NoHistoryError` for a revision that is not there.
    """
    folders = sheet_folders(path)
    alone = folders[0].name if folders == [path] else ""
    head(path)
    try:
        named = git(path, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except NoHistoryError:
        raise NoHistoryError(f"there is no revision `{revision}` in this clone") from None
    commit = named.decode().strip()
    # Two histories that have nothing in common are compared as they are.
    with suppress(NoHistoryError):
        commit = git(path, "merge-base", commit, "HEAD").decode().split()[0]
    found: dict[str, dict[str, FileVersion]] = {}
    with open_blobs(path) as blobs:
        for file in tree_of(path, commit):
            slug, name = _named(file.path, alone)
            content = blobs.read(file.blob) if name else None
            if content is None and is_read(name):
                raise NoHistoryError(f"this clone does not have the files of `{revision}`")
            if content is not None:
                text = _text(content) if is_read(name) else None
                found.setdefault(slug, {})[name] = FileVersion(hashlib.sha256(content).hexdigest(), text)
    return {slug: files for slug, files in found.items() if any(map(is_read, files))}


def files_now(path: Path) -> dict[str, Files]:
    """The sheets at a path as they are on the disk, with digests as `files_at` has them."""
    return {folder.name: dict(_stored(folder)) for folder in sheet_folders(path)}


def _stored(folder: Path) -> Iterator[tuple[str, FileVersion]]:
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        try:
            stored = read_text(file, folder) if file.is_file() else None
        except UnreadableFileError:
            if is_read(name):
                yield name, FileVersion("")
            continue
        if stored is not None:
            yield name, FileVersion(stored.sha256, stored.text if is_read(name) else None)


def _snapshots(
    path: Path, commits: Sequence[Commit], unseen: Unseen, names: set[str], alone: str
) -> Iterator[Snapshot]:
    """The oldest first; texts are asked for one by one, so that a long history needs no more memory than a short."""
    sheets: dict[str, dict[str, FileVersion]] = {}
    with open_blobs(path) as blobs:
        for number, commit in enumerate(reversed(commits)):
            # The first of a history that was cut tells what it touched, and not what was there before.
            touched = tree_of(path, commit.name) if number == 0 and unseen == "long" else commit.touched
            changed: dict[str, dict[str, FileVersion]] = {}
            for file in touched:
                slug, name = _named(file.path, alone)
                if slug not in names or not name:
                    continue
                files = changed.setdefault(slug, dict(sheets.get(slug, {})))
                files.pop(name, None)
                if file.blob:
                    content = blobs.read(file.blob) if is_read(name) else None
                    files[name] = FileVersion(file.blob, _text(content) if content is not None else None)
            sheets = {**sheets, **changed}
            yield Snapshot(
                commit=commit.name,
                date=commit.date,
                subject=commit.subject,
                sheets={slug: files for slug, files in sheets.items() if files},
            )


def _named(path: str, alone: str) -> tuple[str, str]:
    """The slug of a sheet, and the name of a file of it; an empty name for a file beside the sheets."""
    if alone:
        return alone, path
    slug, _, name = path.partition("/")
    return slug, name


def _text(content: bytes) -> str | None:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


__all__ = ["NoHistoryError", "files_at", "files_now", "head", "read_history", "told_history"]

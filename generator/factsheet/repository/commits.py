"""What git's log says of a folder -> the commits that touched it, with the files that each touched."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factsheet.history import Unseen
from factsheet.load.reading import is_read
from factsheet.repository.git import NoHistoryError, git

MOST_COMMITS = 2_000
"""Of those that touch the sheets: years of daily work, told in a second or two."""

LATEST = 253_402_300_799
"""The last second of the year 9999: a commit may name any moment, and Python knows none after this."""

MOST_YAML = 32 * 1024 * 1024
"""Bytes of all versions of the YAML files together, which are read in about four seconds of processor time. A thousand
commits to a file of 30 kB just fit."""

_LOG = (
    "log",
    "--first-parent",
    "--diff-merges=first-parent",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--relative",
    "--encoding=UTF-8",
    "-z",
    f"--max-count={MOST_COMMITS + 1}",
    "--format=%x00%H %ct %P%x00%s%x00%b%x00",
)

_TRAILER = re.compile(r"[A-Za-z-]+: |#|$")


class Touched(Struct, frozen=True):
    path: str
    """Relative to the folder."""
    blob: str
    """Empty for a file that was taken out."""


class Commit(Struct, frozen=True, kw_only=True):
    name: str
    date: datetime
    subject: str
    parents: int
    """How many the clone has."""
    touched: tuple[Touched, ...]


def folder_commits(path: Path) -> tuple[list[Commit], Unseen]:
    """The newest first."""
    commits = list(_parsed(git(path, *_LOG, "HEAD", "--", ".")))
    if not commits:
        raise NoHistoryError("no commit has touched the sheets yet")
    if len(commits) > MOST_COMMITS:
        return commits[:MOST_COMMITS], "long"
    return commits, "shallow" if _is_cut(path, commits[-1]) else ""


def _is_cut(path: Path, commit: Commit) -> bool:
    """Whether it has parents that the clone does not have: it then looks as if it had made everything."""
    if commit.parents:
        return False
    about, _, _ = git(path, "cat-file", "commit", commit.name).partition(b"\n\n")
    return b"\nparent " in about


def _parsed(log: bytes) -> Iterator[Commit]:
    """NUL stands between all fields, and no message or path can hold one."""
    fields = iter(os.fsdecode(log).split("\0"))
    heads = (field for field in fields if re.match(r"[0-9a-f]{40,64} ", field) or _is_raw(field))
    commit: Commit | None = None
    touched: list[Touched] = []
    for field in heads:
        if _is_raw(field):
            blob, status = field.split(" ")[3:5]
            touched.append(Touched(next(fields), "" if status == "D" else blob))
            continue
        if commit is not None:
            yield replace(commit, touched=tuple(touched))
        touched = []
        name, seconds, *named = field.split(" ")
        parents = len(list(filter(None, named)))
        commit = Commit(
            name=name,
            date=datetime.fromtimestamp(min(int(seconds), LATEST), UTC),
            subject=_subject(next(fields), next(fields), merged=parents > 1),
            parents=parents,
            touched=(),
        )
    if commit is not None:
        yield replace(commit, touched=tuple(touched))


def _is_raw(field: str) -> bool:
    return field.lstrip("\n").startswith(":")


def _subject(subject: str, body: str, *, merged: bool) -> str:
    """Of a merge that a hosting site made, the title of what was merged: its own subject names a branch."""
    if merged and subject.startswith("Merge "):
        lines = (line.strip() for line in body.splitlines())
        subject = next((line for line in lines if not _TRAILER.match(line)), subject)
    # A message that is not UTF-8 comes with surrogates, which no page can hold.
    plain = subject.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return " ".join("".join(each if each.isprintable() else " " for each in plain).split())


def within_bounds(path: Path, commits: list[Commit], unseen: Unseen) -> tuple[list[Commit], Unseen]:
    """As many of the newest commits as may be read; the newest always."""
    read = [[each.blob for each in commit.touched if each.blob and _is_read_below(each.path)] for commit in commits]
    sizes = _sizes(path, [blob for blobs in read for blob in blobs])
    seen: set[str] = set()
    total = 0
    for number, blobs in enumerate(read):
        fresh = set(blobs) - seen
        total += sum(sizes.get(blob, 0) for blob in fresh)
        if total > MOST_YAML and number:
            return commits[:number], "long"
        seen |= fresh
    return commits, unseen


def _sizes(path: Path, blobs: Sequence[str]) -> dict[str, int]:
    asked = "".join(f"{blob}\n" for blob in dict.fromkeys(blobs)).encode()
    try:
        answered = git(path, "cat-file", "--batch-check", given=asked).decode("ascii", "replace")
    except NoHistoryError:
        # A clone without old files: there is not much to be read.
        return {}
    lines = (line.split(" ") for line in answered.splitlines())
    return {line[0]: int(line[2]) for line in lines if len(line) == 3}


def _is_read_below(path: str) -> bool:
    return is_read(path) or is_read(path.partition("/")[2])


def tree_of(path: Path, commit: str) -> Iterator[Touched]:
    for line in os.fsdecode(git(path, "ls-tree", "-r", "-z", commit)).split("\0"):
        about, tab, name = line.partition("\t")
        if tab and about.split(" ")[1] == "blob":
            yield Touched(name, about.split(" ")[2])

"""Questions to git about a folder -> its answers, whatever its user has set; nothing is written, nothing is fetched."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from factsheet.records import MAX_BYTES

_OPTIONS = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "color.ui=false"),
    *("-c", "core.fsmonitor=false"),
    *("-c", "log.follow=false"),
    *("-c", "log.showRoot=true"),
    *("-c", "log.showSignature=false"),
)
"""What a user's own settings could change in what git prints."""

_KEPT = ("GIT_CONFIG", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM")
"""Variables that say which repositories may be read; all others of git are of whoever called us, such as a hook."""


class NoHistoryError(Exception):
    """There is no history to tell; the message says why."""


class Blobs:
    """Hands out one object after the other, from a git that is started when the first is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, blob: str) -> bytes | None:
        """None for an object that the clone does not have, and for one that is too large to be a sheet's file."""
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{blob}\n".encode())
        process.stdin.flush()
        answer = process.stdout.readline().split()
        if not answer:
            # A clone without old files (`--filter`) would fetch this one; git may not, and gives up.
            self.close()
        if len(answer) != 3:
            return None
        size = int(answer[2])
        content = process.stdout.read(size) if size <= MAX_BYTES else None
        if content is None:
            _skip(process.stdout, size)
        process.stdout.read(1)
        return content

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            _command(self._path, "cat-file", "--batch"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        return self._process

    def close(self) -> None:
        if self._process is not None:
            with suppress(BrokenPipeError), self._process:
                pass
        self._process = None


def _skip(answering: IO[bytes], size: int) -> None:
    while size > 0:
        size -= len(answering.read(min(size, 1024 * 1024))) or size


@contextmanager
def open_blobs(path: Path) -> Iterator[Blobs]:
    blobs = Blobs(path)
    try:
        yield blobs
    finally:
        blobs.close()


def git(path: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git answers. Raises `NoHistoryError` where it does not."""
    try:
        asked = subprocess.run(
            _command(path, *arguments), input=given, capture_output=True, env=_environment(), check=False
        )
    except OSError:
        raise NoHistoryError("git is not installed") from None
    if asked.returncode == 0:
        return asked.stdout
    said = asked.stderr.decode("utf-8", "replace")
    if "dubious ownership" in said:
        raise NoHistoryError("git does not trust this folder's owner: see `safe.directory` in git's documentation")
    raise NoHistoryError("not in a git repository" if "not a git repository" in said else "nothing is committed here")


def _command(path: Path, *arguments: str) -> list[str]:
    return ["git", "-C", str(path), *_OPTIONS, *arguments]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(_KEPT)}
    # No protocol may be used: a partial clone would fetch what it lacks.
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_ALLOW_PROTOCOL": "none", "GIT_TERMINAL_PROMPT": "0"}

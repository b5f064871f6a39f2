"""Small git repositories with fixed dates, made in a temporary folder."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

IDENTITY = {
    "GIT_AUTHOR_NAME": "An Author",
    "GIT_AUTHOR_EMAIL": "author@example.org",
    "GIT_COMMITTER_NAME": "A Committer",
    "GIT_COMMITTER_EMAIL": "committer@example.org",
}


class Repository:
    """A folder under git; each commit is made at noon of the next day from 1 June 2024 on, two hours east of UTC."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.days = 0
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch", "main")

    def git(self, *arguments: str, given: bytes | None = None, **environment: str) -> str:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={**clean, **quiet, **IDENTITY, **environment},
            input=given,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode().strip()

    def write(self, files: Mapping[str, str | None]) -> None:
        for name, text in files.items():
            file = self.folder / name
            if text is None:
                file.unlink()
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text.encode())

    def commit(self, message: str, files: Mapping[str, str | None]) -> str:
        """The name of the commit."""
        self.write(files)
        self.git("add", "--all")
        return self.conclude("commit", "--quiet", "--allow-empty-message", "--message", message)

    def merge(self, branch: str, message: str) -> str:
        return self.conclude("merge", "--quiet", "--no-ff", "--message", message, branch)

    def conclude(self, *arguments: str) -> str:
        self.days += 1
        moment = f"2024-06-{self.days:02}T12:00:00+02:00"
        self.git(*arguments, GIT_AUTHOR_DATE=moment, GIT_COMMITTER_DATE=moment)
        return self.git("rev-parse", "HEAD")

    def shallow(self, folder: Path, depth: int) -> Path:
        self.git("clone", "--quiet", f"--depth={depth}", f"file://{self.folder}", str(folder))
        return folder

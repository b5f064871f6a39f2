"""The folder of a site -> the moment that its input is from, so that the same input gives the same bytes on any day."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970 (reproducible-builds.org), which MkDocs reads too."""


def input_epoch(folder: Path) -> int | None:
    """The variable's value where it is set, else the moment of the last commit; None where there is neither."""
    given = os.environ.get(VARIABLE, "").strip()
    if given:
        return int(given) if given.isdigit() else None
    command = ["git", "-C", str(folder), "log", "-1", "--format=%ct"]
    try:
        asked = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    found = asked.stdout.strip()
    return int(found) if asked.returncode == 0 and found.isdigit() else None


def input_day(folder: Path) -> str:
    """The day of that moment as an ISO date, in UTC as everywhere; empty where it is not known."""
    epoch = input_epoch(folder)
    return "" if epoch is None else datetime.fromtimestamp(epoch, UTC).date().isoformat()

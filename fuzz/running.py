"""A target and its first inputs go in; it is run on inputs that reach new code until the time is up or it fails."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".cache" / "fuzz"
"""Inputs that reached new code are kept here for the next run, and those that failed below `failed/`."""
SECONDS = 60
LONGEST = 4096
"""Bytes of an input; what needs more is in the tests marked `monstrous`."""
SLOWEST = 10
"""Seconds for one input: more counts as a hang."""
MOST_MEMORY = 1024
"""Megabytes."""


def instrumented(*packages: str) -> AbstractContextManager[None]:
    """Modules of these packages that are imported inside tell which of their code an input reaches.

    The fuzzer is installed for fuzzing only; the tests run the targets without it.
    """
    if find_spec("atheris") is None:
        return nullcontext()
    context: AbstractContextManager[None] = _atheris().instrument_imports(include=list(packages))
    return context


def _atheris() -> Any:
    """By name, since types are checked without it."""
    return import_module("atheris")


def run(name: str, target: Callable[[bytes], None], first: Iterable[bytes]) -> None:
    """Never returns: ends the process with 0 when the time is up, and with another code when the target raised."""
    options = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    options.add_argument("--seconds", type=int, default=SECONDS)
    options.add_argument("--input", type=Path, help="run this one file, such as one that failed, and nothing else")
    given = options.parse_args()
    if given.input is not None:
        target(given.input.read_bytes())
        sys.exit(0)
    inputs, failed = CACHE / name, CACHE / "failed"
    for folder in (inputs, failed):
        folder.mkdir(parents=True, exist_ok=True)
    for content in first:
        (inputs / sha256(content).hexdigest()[:16]).write_bytes(content)
    atheris = _atheris()
    atheris.Setup(
        [
            sys.argv[0],
            str(inputs),
            f"-max_total_time={given.seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={SLOWEST}",
            f"-rss_limit_mb={MOST_MEMORY}",
            f"-artifact_prefix={failed}/{name}-",
            "-verbosity=1",
            "-print_final_stats=1",
        ],
        target,
    )
    atheris.Fuzz()

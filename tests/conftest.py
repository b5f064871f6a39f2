"""What every test starts from: an environment that says nothing, and in CI the same made-up examples each time."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from types import FrameType

import pytest
from hypothesis import settings

# A slow moment of a shared machine is no failure, so no example has a deadline.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True, print_blob=True)
settings.register_profile("quick", parent=settings.get_profile("here"), max_examples=20)
settings.load_profile("ci" if os.environ.get("CI") else "here")

SPEAKING = ("GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR", "SITE_URL", "EDIT_TEMPLATE")
"""Variables that change what the command prints or builds; a test that is about one sets it."""


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SPEAKING:
        monkeypatch.delenv(name, raising=False)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write the golden files again, to be read in review")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("monstrous"):
            item.add_marker(pytest.mark.slow)


ENDLESS = 120
"""Seconds of processor time after which a test that reads a monstrous text has hung: the slowest takes ten."""


@pytest.fixture(autouse=True)
def no_hang(request: pytest.FixtureRequest) -> Iterator[None]:
    """Ends a test of a monstrous text that hangs. How fast it is, is no test's business: see bench/."""
    if not request.node.get_closest_marker("monstrous"):
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"still reading after {ENDLESS} seconds of processor time")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, ENDLESS)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)

"""What every test starts from: an environment that says nothing, and in CI the same made-up examples each time."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# A slow moment of a shared machine is no failure, so no example has a deadline.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

SPEAKING = ("GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR", "SITE_URL", "EDIT_TEMPLATE")
"""Variables that change what the command prints or builds; a test that is about one sets it."""


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SPEAKING:
        monkeypatch.delenv(name, raising=False)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write the golden files again, to be read in review")

"""The locks hold a version and a hash of everything that is installed, and say nothing of where it comes from."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import distribution, distributions, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
INSTALLED = {canonicalize_name(each.name) for each in distributions()}
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))

NAME = r"[a-z0-9-]+"
EXTRAS = r"\[[a-z0-9,-]+\]"

Pins = dict[str, set[str]]


def pins_of(lock: Path) -> Pins:
    """Name -> versions; more than one where they differ by Python."""
    pins: Pins = {}
    for name, version in re.findall(rf"(?m)^({NAME})(?:{EXTRAS})?==(\S+)", lock.read_text("utf-8")):
        pins.setdefault(name, set()).add(version)
    return pins


def declared(group: str | None) -> set[str]:
    """What pyproject.toml asks for: a dependency group, or what the package itself needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = project["dependency-groups"][group] if group else project["project"]["dependencies"]
    words = [requirement for requirement in asked if isinstance(requirement, str)]
    return {re.split(r"[^A-Za-z0-9-]", word)[0] for word in words}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_is_versions_hashes_and_who_asked(lock: Path) -> None:
    lines = lock.read_text("utf-8").splitlines()
    assert lines
    version = rf"{NAME}({EXTRAS})?==[A-Za-z0-9.]+( ; [a-z_]+ [<>=!]+ '[A-Za-z0-9.]+')? \\"
    asked = r"    # via .*"
    hashed = r"    --hash=sha256:[0-9a-f]{64}( \\)?"
    # A version ends in a backslash, so that at least one hash goes with it.
    strange = [line for line in lines if not re.fullmatch(f"{version}|{asked}|{hashed}", line)]
    assert strange == []


@pytest.mark.parametrize(
    ("group", "lock"),
    [
        (None, "site"),
        (None, "test"),
        ("build", "build"),
        ("build", "test"),
        ("test", "test"),
        ("fuzz", "fuzz"),
        ("lock", "lock"),
    ],
)
def test_what_is_declared_is_locked(group: str | None, lock: str) -> None:
    assert declared(group) - set(pins_of(ROOT / "requirements" / f"{lock}.txt")) == set()


def test_an_extra_that_a_package_asks_for_is_locked_with_it() -> None:
    """Without it, pip 23 takes the newest release for the extra, of which no hash is known, and installs nothing."""
    lock = ROOT / "requirements" / "test.txt"
    asked = [
        Requirement(text)
        for name in pins_of(lock)
        if name in INSTALLED
        for text in distribution(name).requires or []
        if not re.search(r"\bextra\b", text)
    ]
    locked = {line.split("==")[0] for line in lock.read_text("utf-8").splitlines() if "==" in line}
    extras = {f"{canonicalize_name(each.name)}[{extra}]" for each in asked for extra in each.extras}
    assert extras
    assert extras - locked == set()


def test_the_site_is_tested_with_what_it_is_built_with() -> None:
    tested = pins_of(ROOT / "requirements" / "test.txt")
    for lock in ("site", "build"):
        pins = pins_of(ROOT / "requirements" / f"{lock}.txt")
        assert {name: tested.get(name) for name in pins} == pins


def test_what_the_package_imports_is_declared() -> None:
    sources = (ROOT / "generator" / "factsheet").rglob("*.py")
    found = {
        name for source in sources for name in re.findall(r"(?m)^ *(?:from|import) (\w+)", source.read_text("utf-8"))
    }
    # pydantic asks for one version of its core and hands out the core's types as its own.
    outside = found - set(sys.stdlib_module_names) - {"factsheet", "pydantic_core"}
    names = packages_distributions()
    undeclared = {name for name in outside if not {brought.lower() for brought in names[name]} & declared(None)}
    assert undeclared == set()


@pytest.mark.parametrize("folder", ["requirements", "requirements/quality"])
def test_what_comes_from_npm_is_hashed_and_has_no_address(folder: str) -> None:
    packages = json.loads((ROOT / folder / "package-lock.json").read_text("utf-8"))["packages"]
    installed = {name: package for name, package in packages.items() if name}
    assert {name for name, package in installed.items() if "integrity" not in package} == set()
    assert {name for name, package in installed.items() if "resolved" in package} == set()


def test_no_file_names_an_index() -> None:
    addresses = r"pypi\.(org|io)|pythonhosted\.org|registry\.npmjs|--(extra-)?index-url|--find-links|deb\.debian\.org"
    command = [
        "git",
        "grep",
        "--line-number",
        "--extended-regexp",
        addresses,
        "--",
        ".",
        f":!{Path(__file__).relative_to(ROOT)}",
    ]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.stdout == ""
    assert found.returncode == 1, found.stderr

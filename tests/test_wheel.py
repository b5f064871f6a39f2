"""The wheel holds all it needs: installed in an empty environment, it builds a site from a folder of facts."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

pytestmark = [pytest.mark.slow, pytest.mark.site]


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; it has to succeed. It is not told where this repository's sources are."""
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from what git has, so that a file that was left behind is missing here too."""
    folder = tmp_path_factory.mktemp("wheel")
    run("git", "clone", "--quiet", str(ROOT), "source", cwd=folder)
    build: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    run(*build, "--wheel-dir", folder, folder / "source", cwd=folder)
    (built,) = folder.glob("factsheet-*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path) -> Path:
    """The folder of commands of an environment that has the wheel and what the site's lock names, no more."""
    folder = wheel.parent / "environment"
    run(sys.executable, "-m", "venv", folder, cwd=wheel.parent)
    commands = folder / "bin"
    install: list[str | Path] = [commands / "python", "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    lock = ROOT / "requirements" / "site.txt"
    run(*install, "--require-hashes", "--no-deps", "--requirement", lock, cwd=wheel.parent)
    run(*install, "--no-index", "--no-deps", wheel, cwd=wheel.parent)
    run(commands / "python", "-m", "pip", "check", cwd=wheel.parent)
    return commands


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Only what an editor keeps: no generator, no Makefile, no git."""
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    for folder in ("docs", "seeds"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def assert_whole(site: Path) -> None:
    """The page of quotations has its facts, and every style sheet and font that it asks for is there."""
    page = site / "quotes" / "index.html"
    text = page.read_text("utf-8")
    assert 'class="fact fact--quote' in text
    assert "Many people use Android phones" in text
    sheets = [page.parent / link for link in re.findall(r'<link rel="stylesheet" href="([^"]+)"', text)]
    fonts = [
        sheet.parent / link
        for sheet in sheets
        for link in re.findall(r"url\(\"?([^)\"]+\.woff2)", sheet.read_text("utf-8"))
    ]
    assert any(".fact__" in sheet.read_text("utf-8") for sheet in sheets)
    assert fonts
    assert [font for font in fonts if not font.is_file()] == []


def test_the_wheel_holds_code_templates_styles_and_fonts_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    strange = [name for name in names if not name.startswith("factsheet/") and ".dist-info/" not in name]
    assert strange == []
    endings = {Path(name).suffix for name in names}
    assert {".py", ".css", ".woff2", ".typed"} <= endings
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_factsheet_build_makes_a_site(environment: Path, project: Path) -> None:
    run(environment / "factsheet", "build", cwd=project)
    assert_whole(project / "site")


def test_mkdocs_build_makes_the_same_site(environment: Path, project: Path) -> None:
    run(environment / "mkdocs", "build", "--strict", cwd=project)
    assert_whole(project / "site")

"""The publishing workflow, run here as GitHub would: jobs, conditions and steps, with stand-ins for its actions."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
WORKFLOW = ROOT / ".github" / "workflows" / "publish.yml"
ACT = Path(sys.executable).with_name("act")

STAND_INS = {
    "actions/checkout": "runs: {using: composite, steps: [{run: 'true', shell: bash}]}",
    "actions/setup-python": "runs: {using: composite, steps: [{run: 'true', shell: bash}]}",
    "actions/configure-pages": """
        outputs: {base_url: {value: 'https://facts.example/sheets'}}
        runs: {using: composite, steps: [{run: 'true', shell: bash}]}
        """,
    # GitHub's own makes a tar of the folder, which follows links; so does this.
    "actions/upload-pages-artifact": """
        inputs: {path: {required: true}}
        runs:
          using: composite
          steps:
            - run: cp --recursive --dereference "$FOLDER" "$PAGES/artifact"
              shell: bash
              env: {FOLDER: '${{ inputs.path }}'}
        """,
    "actions/deploy-pages": """
        outputs: {page_url: {value: 'https://facts.example/sheets'}}
        runs: {using: composite, steps: [{run: 'cp --recursive "$PAGES/artifact" "$PAGES/live"', shell: bash}]}
        """,
}
"""What each action of the workflow does for the steps around it. A new action needs its stand-in here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    exit_code: int
    log: str
    pages: Path

    @property
    def uploaded(self) -> bool:
        return (self.pages / "artifact").exists()

    @property
    def live(self) -> bool:
        return (self.pages / "live").exists()

    def steps(self) -> list[str]:
        """The names of the steps that were begun, in order, those of stand-ins left out."""
        named = [step["name"] for job in workflow()["jobs"].values() for step in job["steps"]]
        begun = re.findall(r"⭐ Run Main (.+)", self.log)
        return [name.strip() for name in begun if name.strip() in named]


def workflow() -> dict[str, dict[str, dict[str, list[dict[str, str]]]]]:
    # PyYAML reads YAML 1.1, where the key `on` means true; nothing here asks for it.
    loaded: dict[str, dict[str, dict[str, list[dict[str, str]]]]] = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    return loaded


def used_actions() -> Iterator[str]:
    for job in workflow()["jobs"].values():
        yield from (step["uses"] for step in job["steps"] if "uses" in step)


def without_this_run(environment: dict[str, str]) -> dict[str, str]:
    """The steps must not hear of the make, pytest and coverage that this test itself runs under."""
    ours = ("PYTEST", "COV", "MAKE", "MFLAGS", "SOURCE_DATE_EPOCH", "GITHUB_", "VIRTUAL_ENV")
    return {name: value for name, value in environment.items() if not name.startswith(ours)}


def run_workflow(checkout: Path, event: str, scratch: Path, **steps_see: str) -> Run:
    """Runs the workflow of a checkout for an event; `scratch` is a folder of this run alone."""
    pages = scratch / "pages"
    pages.mkdir(parents=True)
    command: list[str | Path] = [ACT, event, "--directory", checkout, "--workflows", checkout / ".github" / "workflows"]
    command += ["--platform", "ubuntu-24.04=-self-hosted", "--action-offline-mode", "--no-cache-server"]
    command += ["--action-cache-path", scratch / "act", "--env", f"PAGES={pages}"]
    for name, value in steps_see.items():
        command += ["--env", f"{name}={value}"]
    for action in set(used_actions()):
        folder = scratch / "actions" / action.replace("/", "-")
        folder.mkdir(parents=True)
        stand_in = textwrap.dedent(STAND_INS[action.split("@")[0]])
        (folder / "action.yml").write_text(f"name: stand-in\n{stand_in}\n", "utf-8")
        command += ["--local-repository", f"{action}={folder}"]
    done = subprocess.run(
        command,
        env=without_this_run(dict(os.environ)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Run(exit_code=done.returncode, log=done.stdout, pages=pages)


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=test", "-c", "user.email=test@facts.example"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with the real workflow, and make targets that do no more than succeed."""
    folder = tmp_path / "checkout"
    (folder / ".github" / "workflows").mkdir(parents=True)
    shutil.copy(WORKFLOW, folder / ".github" / "workflows")
    targets = {
        "check": "@true",
        "changes": "@echo changes since $$SINCE",
        "test": "@true",
        "site": "@mkdir site && echo $$SITE_URL >site/index.html",
    }
    text = "".join(f"{target}:\n\t{recipe}\n" for target, recipe in targets.items())
    (folder / "Makefile").write_text(text, "utf-8")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Start")
    return folder


def test_a_push_to_main_is_checked_tested_built_and_published_in_this_order(checkout: Path, tmp_path: Path) -> None:
    run = run_workflow(checkout, "push", tmp_path / "run")
    assert run.exit_code == 0, run.log
    assert run.steps() == [
        "Check out",
        "Set up Python",
        "Ask where the site will live",
        "Check the facts",
        "Test",
        "Build the site",
        "Keep the site for publishing",
        "Publish",
    ]
    assert (run.pages / "live" / "index.html").read_text("utf-8") == "https://facts.example/sheets\n"


def test_a_pull_request_is_checked_tested_and_built_but_not_published(checkout: Path, tmp_path: Path) -> None:
    run = run_workflow(checkout, "pull_request", tmp_path / "run")
    assert run.exit_code == 0, run.log
    assert run.steps() == [
        "Check out",
        "Set up Python",
        "Check the facts",
        "Sum up what readers will see change",
        "Test",
        "Build the site",
    ]
    assert not run.uploaded
    assert not run.live


@pytest.mark.parametrize(
    ("target", "last_step"), [("check", "Check the facts"), ("test", "Test"), ("site", "Build the site")]
)
def test_a_step_that_fails_is_the_last_one(checkout: Path, tmp_path: Path, target: str, last_step: str) -> None:
    makefile = checkout / "Makefile"
    makefile.write_text(re.sub(rf"(?m)^{target}:\n\t.*$", f"{target}:\n\t@false", makefile.read_text("utf-8")), "utf-8")
    run = run_workflow(checkout, "push", tmp_path / "run")
    assert run.exit_code != 0
    assert run.steps()[-1] == last_step
    assert not run.uploaded
    assert not run.live


def test_every_action_is_pinned_by_the_hash_of_its_commit() -> None:
    lines = [line.strip() for line in WORKFLOW.read_text("utf-8").splitlines() if "uses:" in line]
    assert lines
    for line in lines:
        assert re.fullmatch(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_no_step_is_given_a_secret() -> None:
    assert "secrets." not in WORKFLOW.read_text("utf-8")


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is committed here, as a stranger would get it."""
    folder = tmp_path_factory.mktemp("workflow") / "clone"
    git(folder.parent, "clone", "--quiet", str(ROOT), str(folder))
    return folder


@pytest.mark.slow
@pytest.mark.site
def test_a_clean_clone_is_published(clone: Path, tmp_path: Path) -> None:
    # The tests within this test would start it again, and all others are run around it: one file stands for them.
    inner = "--cov-fail-under=0 tests/test_readme.py"
    run = run_workflow(clone, "push", tmp_path / "run", PYTEST_ADDOPTS=inner)
    assert run.exit_code == 0, run.log
    assert run.steps()[-1] == "Publish"
    live = run.pages / "live"
    assert (live / "index.html").is_file()
    assert "https://facts.example/sheets" in (live / "sitemap.xml").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.site
def test_a_fact_that_its_source_does_not_say_is_not_published(clone: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    git(tmp_path, "clone", "--quiet", str(clone), str(broken))
    headcounts = broken / "seeds" / "huawei-5g-russia" / "headcounts.yml"
    text = headcounts.read_text("utf-8")
    headcounts.write_text(re.sub(r"(?m)^( +value: )400$", r"\g<1>401", text, count=1), "utf-8")
    assert headcounts.read_text("utf-8") != text
    git(broken, "commit", "--quiet", "--all", "--message", "Claim one more")

    run = run_workflow(broken, "push", tmp_path / "run")
    assert run.exit_code != 0
    assert "number-not-in-passage" in run.log
    assert run.steps()[-1] == "Check the facts"
    assert not run.uploaded
    assert not run.live

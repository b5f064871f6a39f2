"""The finished pages of this repository's site: errors of the Nu HTML checker, and the scores of Lighthouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from bench.serving import serving

ROOT = Path(__file__).parent.parent
TOOLS = ROOT / ".venv/quality/node_modules"
NODE = ROOT / ".venv/bin/node"
PAGES = ("/", "/quotes/", "/sources/precious-gift/")
RUNS = 3
"""Of which the middle one counts: a run shares the machine with whatever else it does."""
LIMITS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
"""Of 100, on the phone that Lighthouse imitates."""


def errors_of(site: Path) -> list[str]:
    """What the Nu HTML checker finds wrong in any page, each with its file and line."""
    checker = TOOLS / "vnu-jar/build/dist/vnu.jar"
    files = sorted(site.rglob("*.html"))
    command: list[str | Path] = ["java", "-jar", checker, "--errors-only", "--format", "json", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stderr)["messages"]
    print(f"Nu HTML checker: {len(files)} pages, {len(found)} errors")
    return [f"{each.get('url')}:{each.get('lastLine')}: {each['message']}" for each in found]


def low_scores(site: Path) -> Iterator[str]:
    with serving(site) as address:
        for page in PAGES:
            runs = [lighthouse(f"{address}{page}") for _ in range(RUNS)]
            scores = {name: round(100 * median(run[name]["score"] or 0 for run in runs)) for name in LIMITS}
            print(f"Lighthouse, mobile: {page:28} {'  '.join(f'{name} {score}' for name, score in scores.items())}")
            yield from (
                f"{page}: {name} {score}, at least {LIMITS[name]}"
                for name, score in scores.items()
                if score < LIMITS[name]
            )


def lighthouse(address: str) -> dict[str, Any]:
    """The categories of one run."""
    command: list[str | Path] = [
        NODE,
        TOOLS / "lighthouse/cli/index.js",
        address,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(LIMITS)}",
        "--chrome-flags=--headless=new --no-sandbox",
    ]
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    environment = {**os.environ, **({"CHROME_PATH": chromium} if chromium else {})}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise SystemExit(f"Lighthouse failed at {address}:\n{done.stderr[-2000:]}")
    categories: dict[str, Any] = json.loads(done.stdout)["categories"]
    return categories


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        subprocess.run([sys.executable, "-m", "factsheet", "build", "--site-dir", site], cwd=ROOT, check=True)
        wrong = [*errors_of(site), *low_scores(site)]
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()

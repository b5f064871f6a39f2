"""How long a whole `factsheet check` of 10,000 facts on 1,000 articles takes, one fact in ten of them wrong."""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from bench.corpus import Written, write_corpus
from bench.measuring import Cost, cost_of, middle

SHEETS = 100
ARTICLES = 1_000
RUNS = 3
CHECK = [sys.executable, "-m", "factsheet", "check", "seeds", "--output-format", "json"]


def seconds_of_yaml(files: tuple[Path, ...]) -> float:
    """Reading the same YAML with PyYAML's fastest loader, which keeps no places."""
    start = time.perf_counter()
    for file in files:
        yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
    return time.perf_counter() - start


def cost_of_check(folder: Path) -> Cost:
    """One run that finds problems; its output is thrown away like that of a pipe."""
    return cost_of(["sh", "-c", f"{' '.join(CHECK)} > /dev/null; test $? -eq 1"], folder)


def unseen_and_refused(folder: Path, written: Written) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Wrong facts without an error, and right ones with one."""
    done = subprocess.run(CHECK, cwd=folder, stdout=subprocess.PIPE, check=False)
    problems = json.loads(done.stdout)["problems"]
    failed = {(each["sheet"], each.get("fact", "")) for each in problems if each["level"] == "error"}
    return set(written.wrong) - failed, failed - set(written.wrong)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sheets", type=int, default=SHEETS, help="how many sheets the articles are spread over")
    options.add_argument("--articles", type=int, default=ARTICLES, help="in all; ten facts rest on each")
    options.add_argument("--runs", type=int, default=RUNS, help="of which the middle one counts")
    options.add_argument("--keep", type=Path, help="write the sheets into this folder and keep them")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = given.keep or Path(made)
        written = write_corpus(folder / "seeds", sheets=given.sheets, articles=given.articles)
        unseen, refused = unseen_and_refused(folder, written)
        ours = middle([cost_of_check(folder) for _ in range(given.runs)])
        held = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        theirs = min(seconds_of_yaml(written.files) for _ in range(given.runs))
    print(f"{written.facts} facts on {written.articles} articles in {given.sheets} sheets, {len(written.wrong)} wrong")
    print(f"  factsheet check, wall time    {ours.wall:7.2f} s")
    print(f"  factsheet check, processor    {ours.cpu:7.2f} s")
    print(f"  most memory                   {held:7.0f} MB")
    print(f"  the YAML with CSafeLoader     {theirs:7.2f} s")
    print(f"  ratio of wall time            {ours.wall / theirs:7.2f}")
    print(f"  wrong facts that passed       {len(unseen):7} {sorted(unseen)[:5]}")
    print(f"  right facts that failed       {len(refused):7} {sorted(refused)[:5]}")
    if unseen:
        sys.exit(1)


if __name__ == "__main__":
    main()

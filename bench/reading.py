"""How long reading YAML with the places of its fields takes against PyYAML's fastest loader, which keeps none, and how
long typing the facts takes against reading them."""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml
from factsheet.cli import NEW_OBJECTS
from factsheet.load.reading import KIND_BY_KEY
from factsheet.records import Record, locate, read_record

from bench.corpus import write_corpus

SHEETS = 1
ARTICLES = 1_000
MOST_OF_CSAFELOADER = 0.4
MOST_OF_READING = 1 / 3
RUNS = 7


def fastest(step: Callable[[], object]) -> float:
    """Seconds of processor time of the fastest of some runs, since others only add to what it takes."""
    taken = []
    for _ in range(RUNS):
        gc.collect()
        start = time.process_time()
        made = step()
        taken.append(time.process_time() - start)
        del made
    return min(taken)


def type_facts(records: list[tuple[str, Record]]) -> list[object]:
    return [KIND_BY_KEY[key].from_record(item) for key, record in records if key in KIND_BY_KEY for item in record[key]]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sheets", type=int, default=SHEETS, help="how many sheets the facts are spread over")
    options.add_argument("--articles", type=int, default=ARTICLES, help="in all; ten facts rest on each")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        written = write_corpus(Path(folder), sheets=given.sheets, articles=given.articles)
        texts = [(file.stem, file.read_text(encoding="utf-8")) for file in written.files]
    # As the command has it.
    gc.set_threshold(NEW_OBJECTS, 50, 50)
    theirs = fastest(lambda: [yaml.load(text, Loader=yaml.CSafeLoader) for _, text in texts])
    reading = fastest(lambda: [read_record(key, text) for key, text in texts])
    records = [(key, read_record(key, text)) for key, text in texts]
    typing = fastest(lambda: type_facts(records))
    items = [item for key, record in records if key in KIND_BY_KEY for item in record[key]]
    locating = fastest(lambda: [locate(item, ("id",)) for item in items])
    print(f"{written.facts} facts in {given.sheets} sheets, in seconds of processor time")
    print(f"  read with CSafeLoader         {theirs:7.3f}")
    print(f"  read with places              {reading:7.3f}")
    print(f"  ratio                         {reading / theirs:7.2f}   (at most {MOST_OF_CSAFELOADER})")
    print(f"  typed                         {typing:7.3f}")
    print(f"  ratio to reading              {typing / reading:7.2f}   (at most {MOST_OF_READING:.2f})")
    print(f"  a place of each fact asked    {locating:7.3f}")
    if reading > MOST_OF_CSAFELOADER * theirs or typing > MOST_OF_READING * reading:
        sys.exit(1)


if __name__ == "__main__":
    main()

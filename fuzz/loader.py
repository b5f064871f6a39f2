"""Fuzzes what reads a sheet: any bytes in place of one of its files end in a sheet or in problems."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from fuzz.running import ROOT, instrumented, run

with instrumented(
    "factsheet.records", "factsheet.load", "factsheet.typed", "factsheet.yaml_messages", "factsheet.yaml_quotes"
):
    from factsheet.load import load_sheet
    from factsheet.load.reading import LISTS
    from factsheet.problems import Location
    from factsheet.report.findings import Findings
    from factsheet.report.text import full_report, plain

FILES = ("sheet.yml", *(f"{key}.yml" for key in LISTS), "articles/a.txt")
"""The first byte of an input chooses one of them, the rest is what stands in it."""

ARTICLE = "“We open in May,” said Anna Berg. The port employs about 400 people in Harburg.\n"
SHEET = "title: x\nsources:\n  - {id: a, article: articles/a.txt}\n"
CLAIM = "claims: [{id: c, statement: x, evidence: [{source: a, exact: The port employs about 400 people}]}]\n"


def first_inputs() -> Iterator[bytes]:
    """The repository's sheets, and the files of its cases that are read here."""
    for file in sorted(ROOT.glob("seeds/*/*.yml")) + sorted(ROOT.glob("tests/sheets/*/*.yml")):
        if file.name in FILES:
            content = file.read_text(encoding="utf-8")
            head, *items = content.split("\n  - ")
            index = bytes([FILES.index(file.name)])
            yield from (index + f"{head}\n  - {item}\n".encode() for item in items[:10])
    yield bytes([len(FILES) - 1]) + ARTICLE.encode()


def fuzz_one(given: bytes) -> None:
    if not given:
        return
    name = FILES[given[0] % len(FILES)]
    files = {"sheet.yml": SHEET.encode(), "claims.yml": CLAIM.encode(), "articles/a.txt": ARTICLE.encode()}
    files[name] = given[1:]
    with TemporaryDirectory() as folder:
        Path(folder, "articles").mkdir()
        for path, content in files.items():
            Path(folder, path).write_bytes(content)
        loaded = load_sheet(Path(folder), "x")
    findings = Findings(folders=1, sheets=(), checks=loaded.checks)
    lines = {f"x/{path}": content.decode("utf-8-sig", "replace").split("\n") for path, content in files.items()}
    for problem in findings.problems:
        assert problem.message
        for place in (problem.location, *(each.location for each in problem.related)):
            _check_place(place, lines)
    printed = full_report(findings.whole, lambda path, number: _line(lines, path, number), plain)
    assert printed.encode().count(b"\x1b") == 0


def _check_place(place: Location, lines: dict[str, list[str]]) -> None:
    """A place begins in its file, or right behind its end."""
    count = len(lines.get(place.path, [""]))
    assert 1 <= place.line <= count, place
    assert 1 <= place.column <= len(_line(lines, place.path, place.line)) + 1, place
    assert (place.line, place.column) < (place.end_line, place.end_column), place


def _line(lines: dict[str, list[str]], path: str, number: int) -> str:
    return lines[path][number - 1] if path in lines and number <= len(lines[path]) else ""


if __name__ == "__main__":
    run("loader", fuzz_one, first_inputs())

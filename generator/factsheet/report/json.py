"""A run's report -> the one JSON object of `--output-format json`, complete whatever the exit code."""

from __future__ import annotations

import json
from collections.abc import Sequence
from json.encoder import encode_basestring
from typing import Any

from msgspec.structs import asdict

from factsheet.problems import Problem
from factsheet.report.findings import FactStatus, FoundPassage, Report

VERSION = 1

PASSAGE_FIELDS = FoundPassage._fields
FACT_FIELDS = FactStatus._fields


def json_report(report: Report) -> str:
    """Keys in the order of the format's page; a line for each field of a problem, and for each passage and fact."""
    head = {
        "version": VERSION,
        "summary": asdict(report.summary),
        "problems": [_problem(problem) for problem in report.problems],
    }
    written = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    passages, facts = _rows(PASSAGE_FIELDS, report.passages), _rows(FACT_FIELDS, report.facts)
    return f'{written},\n "evidence": {passages},\n "facts": {facts}\n}}\n'


def _rows(names: Sequence[str], rows: Sequence[tuple[str | int, ...]]) -> str:
    """A list with a record on each line. A call of the encoder for each would take ten times as long."""
    if not rows:
        return "[]"
    # Ids and kinds need no backslash, which is seen in all of them at once; the name of a folder may.
    is_plain = _is_plain("".join(value for row in rows for value in row if isinstance(value, str)))
    text = '"%s"' if is_plain else "%s"
    forms = (text if isinstance(value, str) else "%d" for value in rows[0])
    form = "{" + ", ".join(f'"{name}": {value}' for name, value in zip(names, forms, strict=True)) + "}"
    lines = ",\n  ".join([form % (row if is_plain else _encoded(row)) for row in rows])
    return f"[\n  {lines}\n ]"


def _is_plain(text: str) -> bool:
    return len(encode_basestring(text)) == len(text) + 2


def _encoded(row: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return tuple(encode_basestring(value) if isinstance(value, str) else value for value in row)


def _problem(problem: Problem) -> dict[str, Any]:
    location = problem.location
    row: dict[str, Any] = {
        "rule": problem.rule,
        "level": problem.level,
        "message": problem.message,
        "label": problem.label,
        "help": list(problem.help),
        "path": location.path,
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }
    for name in ("sheet", "fact", "source"):
        if (value := getattr(problem, name)) is not None:
            row[name] = value
    if problem.nearest is not None:
        nearest = problem.nearest
        row["nearest"] = {
            "source": nearest.source,
            "paragraph": nearest.paragraph,
            "text": nearest.text,
            "alike": round(nearest.alike, 2),
        }
    if problem.related:
        row["related"] = [
            {
                "path": each.location.path,
                "line": each.location.line,
                "column": each.location.column,
                "message": each.message,
            }
            for each in problem.related
        ]
    return row

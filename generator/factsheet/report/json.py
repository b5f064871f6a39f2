"""A run's report -> the one JSON object of `--output-format json`, complete whatever the exit code."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from factsheet.problems import Problem
from factsheet.report.findings import Report

VERSION = 1


def json_report(report: Report) -> str:
    """Keys in the order of the format's page, one line to a field, no trailing white space."""
    content = {
        "version": VERSION,
        "summary": asdict(report.summary),
        "problems": [_problem(problem) for problem in report.problems],
        "evidence": [asdict(passage) for passage in report.passages],
        "facts": [asdict(fact) for fact in report.facts],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


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

"""Findings -> the one JSON object of `--output-format json`, complete whatever the exit code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from factsheet.accounts import Passage
from factsheet.problems import Problem
from factsheet.report.findings import Findings

VERSION = 1


def json_report(findings: Findings) -> str:
    """Keys in the order of the format's page, one line to a field, no trailing white space."""
    report = {
        "version": VERSION,
        "summary": asdict(findings.summary),
        "problems": [_problem(problem) for problem in findings.problems],
        "evidence": list(_evidence(findings)),
        "facts": list(_facts(findings)),
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


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


def _evidence(findings: Findings) -> Iterator[dict[str, Any]]:
    for checked in findings.sheets:
        for fact in checked.facts:
            for account in fact.accounts:
                for passage in account.passages:
                    yield _passage_row(checked.sheet.slug, fact.fact.id, account.source.id, passage)
        for difference in checked.differences:
            for source, side in difference.passages:
                if side is not None:
                    yield _passage_row(checked.sheet.slug, difference.difference.id, source.id, side)


def _passage_row(sheet: str, owner: str, source: str, passage: Passage) -> dict[str, Any]:
    return {
        "sheet": sheet,
        "fact": owner,
        "source": source,
        "paragraph": passage.paragraph.number,
        "start": passage.span.start,
        "end": passage.span.end,
    }


def _facts(findings: Findings) -> Iterator[dict[str, Any]]:
    for checked in findings.sheets:
        for fact in checked.facts:
            yield {
                "sheet": checked.sheet.slug,
                "fact": fact.fact.id,
                "kind": fact.fact.word,
                "status": fact.status,
                "reports": fact.reports,
            }

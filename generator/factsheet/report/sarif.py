"""A run's report -> SARIF 2.1.0 (OASIS), as code hosts and editors read it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import Any
from urllib.parse import quote

from factsheet import __version__
from factsheet.addresses import absolute, rule_address
from factsheet.problems import Location, Problem
from factsheet.report.findings import Report
from factsheet.rules import RULES, Rule
from factsheet.rules.examples import words_of

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif_report(report: Report, site: str = "") -> str:
    """One run; a result's fingerprint comes from rule, sheet, fact and subject, so that it outlives a moved line.

    `site` is the address of the site that has the rules' pages, with `/` at the end; empty where there is none.
    """
    seen: Counter[str] = Counter()
    rules = [_rule(rule, site) for rule in RULES]
    run = {
        "tool": {"driver": {"name": "factsheet", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, seen) for problem in report.problems],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: Rule, site: str) -> dict[str, Any]:
    title, _, text = words_of(rule.page).partition("\n\n")
    return {
        "id": rule.name,
        "shortDescription": {"text": " ".join(title.split())},
        "fullDescription": {"text": text or title},
        "help": {"text": rule.page.strip(), "markdown": rule.page.strip()},
        **({"helpUri": absolute(site, rule_address(rule.name))} if site else {}),
    }


def _result(problem: Problem, seen: Counter[str]) -> dict[str, Any]:
    parts = (problem.rule, problem.sheet or "", problem.fact or "", problem.source or "", problem.subject)
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
    seen[digest] += 1
    text = problem.message + (f": {problem.label}" if problem.label else "")
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "ruleIndex": next((number for number, rule in enumerate(RULES) if rule.name == problem.rule), -1),
        "level": problem.level,
        "message": {"text": "\n".join([text, *problem.notes, *(f"help: {line}" for line in problem.help)])},
        "locations": [{"physicalLocation": _place(problem.location)}],
        "partialFingerprints": {"factsheet/v1": f"{digest}:{seen[digest]}"},
    }
    if problem.related:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _place(each.location), "message": {"text": each.message}}
            for number, each in enumerate(problem.related, 1)
        ]
    return result


def _place(location: Location) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(location.path)},
        "region": {
            "startLine": location.line,
            "startColumn": location.column,
            "endLine": location.end_line,
            "endColumn": location.end_column,
        },
    }

"""Every case in tests/cases: a small sheet and all the problems that checking it must find."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factsheet.rules import RULES
from factsheet.rules.examples import example_files

from tests.sheets_in_memory import findings_of
from tests.yaml_cases import read_cases

CASES = Path(__file__).parent / "cases"
COMPARED = ("rule", "level", "path", "line", "column", "message", "label", "help", "fact", "source")


def _cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{file.stem}: {case['name']}")
        for file in sorted(CASES.glob("*.yml"))
        for case in read_cases(file)
    ]


@pytest.mark.parametrize("case", _cases())
def test_case(case: dict[str, Any], tmp_path: Path) -> None:
    findings = findings_of(tmp_path, case["files"])
    found = [
        {
            "rule": problem.rule,
            "level": problem.level,
            "path": problem.location.path.removeprefix("x/"),
            "line": problem.location.line,
            "column": problem.location.column,
            "message": problem.message,
            "label": problem.label,
            "help": list(problem.help),
            "fact": problem.fact,
            "source": problem.source,
        }
        for problem in findings.problems
    ]
    expected = [{"rule": case.get("rule"), **problem} for problem in case["problems"]]
    unknown = {key for problem in expected for key in problem} - set(COMPARED)
    assert not unknown, f"the case compares what no problem has: {unknown}"
    compared = [
        {key: row[key] for key in expected[number]} if number < len(expected) else row
        for number, row in enumerate(found)
    ]
    assert compared == expected


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_every_rule_has_a_passing_and_a_failing_case(rule: str) -> None:
    cases = read_cases(CASES / f"{rule}.yml")
    assert any(not case["problems"] for case in cases), "no case passes"
    failing = [problem for case in cases for problem in case["problems"] if problem.get("rule", rule) == rule]
    assert any({"line", "column", "message"} <= set(problem) for problem in failing), "no case fails with its place"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_examples_on_a_rule_s_page_are_true(rule: Any, tmp_path: Path) -> None:
    passing, failing = example_files(rule.page, "pass"), example_files(rule.page, "fail")
    assert passing, "the page has no passing example"
    assert failing, "the page has no failing example"
    assert [problem.message for problem in findings_of(tmp_path / "pass", passing).problems] == []
    assert rule.name in {problem.rule for problem in findings_of(tmp_path / "fail", failing).problems}

"""SARIF as other programs read it: valid by the standard's schema, and a finding the same from run to run."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from factsheet.report.sarif import SCHEMA, sarif_report
from factsheet.rules import RULES, Rule
from factsheet.rules.examples import example_files
from jsonschema import Draft4Validator  # type: ignore[import-untyped]  # it ships no types

from tests.sheets_in_memory import findings_of

pytestmark = pytest.mark.slow


@cache
def validator() -> Draft4Validator:
    schema = json.loads((Path(__file__).parent / "sarif/sarif-schema-2.1.0.json").read_bytes())
    Draft4Validator.check_schema(schema)
    assert schema["id"] == SCHEMA
    return Draft4Validator(schema)


def log_of(folder: Path, files: Mapping[str, str]) -> dict[str, Any]:
    """The log of a sheet, valid by the schema."""
    log: dict[str, Any] = json.loads(sarif_report(findings_of(folder, files).whole, "https://facts.example.org/"))
    assert [error.message for error in validator().iter_errors(log)] == []
    return log


def results(log: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = log["runs"][0]["results"]
    return found


def fingerprints(log: dict[str, Any]) -> Counter[tuple[str, str]]:
    return Counter((each["ruleId"], each["partialFingerprints"]["factsheet/v1"]) for each in results(log))


def test_the_schema_refuses_what_is_no_sarif() -> None:
    assert not validator().is_valid({"version": "2.1.0", "runs": [{"results": []}]})


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_s_finding_is_valid_and_named(rule: Rule, tmp_path: Path) -> None:
    log = log_of(tmp_path, example_files(rule.page, "fail"))
    assert rule.name in {each["ruleId"] for each in results(log)}
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for each in results(log):
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
        assert rules[each["ruleIndex"]]["helpUri"] == f"https://facts.example.org/rules/{each['ruleId']}/"


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.name != "yaml-syntax"], ids=lambda rule: rule.name)
def test_a_finding_stays_the_same_when_lines_move(rule: Rule, tmp_path: Path) -> None:
    files = example_files(rule.page, "fail")
    moved = {name: f"# One.\n# Two.\n{text}" if name.endswith(".yml") else text for name, text in files.items()}
    before, after = log_of(tmp_path / "before", files), log_of(tmp_path / "after", moved)
    assert fingerprints(before) == fingerprints(after)
    assert max(fingerprints(before).values()) == 1
    lines = [
        [each["locations"][0]["physicalLocation"]["region"]["startLine"] for each in results(log)]
        for log in (before, after)
    ]
    assert lines[1] == [line + 2 for line in lines[0]]


def test_hostile_names_and_texts_are_data(tmp_path: Path) -> None:
    odd = 'claims:\n  - id: a\n    statement: "\\u0000\\u202e\\ud83d\\ude00"\n    évil/../ö%: x\n'
    log = log_of(tmp_path, {"articles/a b%.txt": "One.\n", "claims.yml": odd, "cläims.yml": ""})
    uris = {each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in results(log)}
    assert "x/cl%C3%A4ims.yml" in uris
    assert all(uri.isascii() and " " not in uri for uri in uris)

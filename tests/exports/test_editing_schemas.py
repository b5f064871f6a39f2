"""Schemas for editors: whatever the sheets of this repository hold is let through, and slips are marked while typed."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from factsheet.cli import main
from factsheet.exports.editing_schemas import FILES, file_schema
from factsheet.load.reading import LISTS
from factsheet.records import read_record
from jsonschema import Draft7Validator  # type: ignore[import-untyped]  # it ships no types

ROOT = Path(__file__).parent.parent.parent
SHEETS = [*sorted((ROOT / "seeds").iterdir()), ROOT / "tests/sheets/kitchen_sink"]
WRITTEN = [file for sheet in SHEETS for file in sorted(sheet.rglob("*.yml"))]


class EditorsYaml(yaml.SafeLoader):
    """As the language servers read it (YAML 1.2): numbers and booleans, but no dates."""


EditorsYaml.yaml_implicit_resolvers = {
    sign: [each for each in resolvers if each[0] != "tag:yaml.org,2002:timestamp"]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def validator(name: str) -> Draft7Validator:
    schema = json.loads(file_schema(name))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def as_editors_read(text: str) -> Any:
    return yaml.load(text, EditorsYaml)  # a SafeLoader


def stem_of(file: Path) -> str:
    return file.parent.name if file.parent.name in LISTS else file.stem


def test_every_file_of_a_sheet_has_a_schema() -> None:
    assert set(FILES) == {"sheet", *LISTS}


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_what_editors_wrote_is_let_through(file: Path) -> None:
    text = file.read_text("utf-8")
    assert list(validator(stem_of(file)).iter_errors(read_record(file.name, text))) == []
    assert list(validator(stem_of(file)).iter_errors(as_editors_read(text))) == []


EVIDENCE = "evidence: [{source: a, exact: some words}]"
QUOTE = "quotes: [{{id: a, words: x, speaker: b, evidence: [{{source: a, exact: x, {}}}]}}]"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("quotes", "quotes:"),
        ("quotes", f"quotes: [{{id: a, words: 1984, speaker: yes, {EVIDENCE}}}]"),
        ("quotes", f"quotes: [{{id: a, words: x, mode: term, {EVIDENCE}}}]"),
        ("quotes", f"quotes: [{{id: a, words: x, unnamed: a man, date: {{text: 2024, edtf: 2024}}, {EVIDENCE}}}]"),
        ("quotes", "quotes: [{id: a, words: x, speaker: b, evidence: [{source: 1, exact: true, says: {words: 5}}]}]"),
        ("headcounts", f"headcounts: [{{id: a, title: x, value: 40, {EVIDENCE}}}]"),
        (
            "headcounts",
            f"headcounts: [{{id: a, title: x, value: '40', date: {{text: then, edtf: ../2024}}, {EVIDENCE}}}]",
        ),
        ("headcounts", "headcounts: [{id: a, title: x, derived: {sum: [b, c]}}]"),
        ("people", "people: [{id: a, type: person, name: x}]"),
        ("sheet", "{title: x, sources: [{id: a, article: b.txt, published: 2024-06, language: no}]}"),
        ("differences", "differences: [{id: a, kind: name, resolution: open, between: [{source: a, exact: x}]}]"),
    ],
)
def test_good_yaml_is_let_through(name: str, text: str) -> None:
    assert list(validator(name).iter_errors(as_editors_read(text))) == []


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("quotes", "quote: []", "'quote' was unexpected"),
        ("quotes", "quotes: {a: b}", "is not of type"),
        ("quotes", f"quotes: [{{id: a, speaker: b, {EVIDENCE}}}]", "'words' is a required property"),
        ("quotes", f"quotes: [{{id: a, words: x, {EVIDENCE}}}]", "is not valid under any of the given schemas"),
        ("quotes", "quotes: [{id: a, words: x, speaker: b}]", "'evidence' is a required property"),
        ("quotes", f"quotes: [{{id: A b, words: x, speaker: b, {EVIDENCE}}}]", "does not match"),
        ("quotes", f"quotes: [{{id: 5, words: x, speaker: b, {EVIDENCE}}}]", "is not of type"),
        ("quotes", f"quotes: [{{id: a, words: x, speakr: b, {EVIDENCE}}}]", "'speakr' was unexpected"),
        ("quotes", f"quotes: [{{id: a, words: x, speaker: b, mode: loud, {EVIDENCE}}}]", "is not one of"),
        ("quotes", f"quotes: [{{id: a, words: '', speaker: b, {EVIDENCE}}}]", "does not match"),
        ("quotes", f"quotes: [{{id: a, words: , speaker: b, {EVIDENCE}}}]", "None is not of type"),
        (
            "quotes",
            "quotes: [{id: a, words: x, speaker: b, evidence: [{source: a}]}]",
            "'exact' is a required property",
        ),
        ("quotes", QUOTE.format("says: {id: c}"), "'id' was unexpected"),
        ("quotes", QUOTE.format("silent: [title]"), "is not one of"),
        ("quotes", QUOTE.format("accept: [{rule: no-rule, because: x}]"), "is not one of"),
        ("headcounts", f"headcounts: [{{id: a, title: x, value: many, {EVIDENCE}}}]", "does not match"),
        ("headcounts", f"headcounts: [{{id: a, title: x, value: -4, {EVIDENCE}}}]", "is less than the minimum"),
        ("headcounts", f"headcounts: [{{id: a, title: x, value: 4.5, {EVIDENCE}}}]", "is not of type"),
        ("headcounts", "headcounts: [{id: a, title: x}]", "is not valid under any of the given schemas"),
        (
            "timeline",
            f"timeline: [{{id: a, title: x, date: {{text: x, edtf: last June}}, {EVIDENCE}}}]",
            "does not match",
        ),
        ("sheet", "{title: x, sources: [{id: a, article: b.txt, publish: all}]}", "is not one of"),
        ("sheet", "{title: x}", "'sources' is a required property"),
        ("differences", "differences: [{id: a, kind: tone, resolution: open, between: []}]", "is not one of"),
    ],
)
def test_slips_are_marked(name: str, text: str, told: str) -> None:
    assert told in " ".join(error.message for error in validator(name).iter_errors(as_editors_read(text)))


def test_fields_are_explained_where_they_are_typed() -> None:
    schema = json.loads(file_schema("quotes"))
    exact = schema["$defs"]["Evidence"]["properties"]["exact"]
    assert exact["description"] == "The words of the passage, as they stand in the article."


def test_the_command_prints_and_writes_them(tmp_path: Path) -> None:
    printed = CliRunner().invoke(main, ["schema", "quotes.yml"])
    assert printed.stdout.encode() == file_schema("quotes")
    assert CliRunner().invoke(main, ["schema", "--write", str(tmp_path / "schemas")]).exit_code == 0
    assert (tmp_path / "schemas/sheet.yml.json").read_bytes() == file_schema("sheet")
    assert len(list((tmp_path / "schemas").iterdir())) == len(FILES)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["quots"], "the nearest is `quotes`"),
        ([], "give one file of sheet.yml"),
        (["quotes", "--write", "x"], "give one"),
    ],
)
def test_a_call_that_cannot_be_run_says_why(arguments: list[str], told: str) -> None:
    outcome = CliRunner().invoke(main, ["schema", *arguments])
    assert outcome.exit_code == 2
    assert told in outcome.output

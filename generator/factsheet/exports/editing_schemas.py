"""The models of a sheet's files -> JSON Schemas by which an editor completes and checks YAML while it is written.

The project reads every scalar as text, while an editor's YAML makes numbers and booleans of some: a schema lets those
through where text may stand. What takes more than one field or an article to judge is left to `factsheet check`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_json

from factsheet.addresses import absolute, schema_address
from factsheet.exports.field_notes import with_notes
from factsheet.exports.schemas import Schema
from factsheet.facts import KINDS, Fact
from factsheet.facts.fields import MAX_DIGITS
from factsheet.facts.telling import NOT_TOLD
from factsheet.rules import RULE_BY_NAME
from factsheet.sources import RecordedDifference, SheetFile, Source

DIALECT = "http://json-schema.org/draft-07/schema#"
"""What the language servers for YAML know best."""


def file_schema(name: str, site: str = "") -> bytes:
    """The schema of one of `FILES`; `site` is the site's address, or empty."""
    identity = {"$id": address} if (address := absolute(site, file_schema_address(name))) else {}
    title = {"title": f"{name}.yml of a fact sheet"}
    return to_json({"$schema": DIALECT, **identity, **title, **FILES[name]()}, indent=1) + b"\n"


def file_schema_address(name: str) -> str:
    return schema_address(f"{name}.yml")


@cache
def _sheet_file() -> Schema:
    """sheet.yml, with its sources, which the model types one by one."""
    schema, source = _of(SheetFile), _of(Source)
    definitions = {**schema.pop("$defs", {}), **source.pop("$defs", {}), "Source": source}
    schema["properties"]["sources"] = {"type": "array", "items": {"$ref": "#/$defs/Source"}}
    return {**schema, "$defs": definitions}


def _list_file(key: str, model: type[BaseModel]) -> Callable[[], Schema]:
    """A file that holds one list under its own name; an empty list may be left empty."""

    @cache
    def schema() -> Schema:
        item = _fact(model) if issubclass(model, Fact) else _of(model)
        definitions = {**item.pop("$defs", {}), model.__name__: item}
        listed = {"type": ["array", "null"], "items": {"$ref": f"#/$defs/{model.__name__}"}}
        return {
            "type": "object",
            "properties": {key: listed},
            "required": [key],
            "additionalProperties": False,
            "$defs": definitions,
        }

    return schema


def _fact(kind: type[Fact]) -> Schema:
    """A fact with what a source may say otherwise, or be silent on."""
    schema = _of(kind)
    evidence = schema["$defs"]["Evidence"]["properties"]
    told = {
        name: value
        for name, value in schema["properties"].items()
        if name not in NOT_TOLD and name not in kind.editors_words
    }
    evidence["says"] = {**evidence["says"], "type": "object", "properties": told, "additionalProperties": False}
    evidence["silent"]["items"] = {"enum": list(told)}
    schema["$defs"]["Exemption"]["properties"]["rule"] = {"enum": list(RULE_BY_NAME)}
    if not kind.evidence_is_optional and "anyOf" not in schema:
        # Asked for by every fact alike, and not by its model: a message in words says more.
        schema["required"] = [*schema["required"], "evidence"]
    return schema


def _of(model: type[BaseModel]) -> Schema:
    schema = _lenient(with_notes(model.model_json_schema(mode="validation"), model))
    assert isinstance(schema, dict)
    return schema


def _lenient(node: Any) -> Any:
    """A copy in which text may also be what an editor's YAML takes for a number or a boolean."""
    if isinstance(node, list):
        return [_lenient(each) for each in node]
    if not isinstance(node, dict):
        return node
    kind = node.get("type")
    if kind == "string" and "enum" not in node and "const" not in node:
        # An id begins with a letter, so that no number is one.
        letters = node.get("pattern", "").startswith(("^[a-z]", "^[A-Za-z]"))
        return {**node, "type": ["string", "boolean"] if letters else ["string", "number", "boolean"]}
    if kind == "integer":
        digits = f"^(0|[1-9][0-9]{{0,{MAX_DIGITS - 1}}})$"
        return {**node, "type": ["integer", "string"], "minimum": 0, "pattern": digits}
    return {key: _lenient(value) for key, value in node.items()}


FILES: Mapping[str, Callable[[], Schema]] = {
    "sheet": _sheet_file,
    **{kind.key: _list_file(kind.key, kind) for kind in KINDS},
    "differences": _list_file("differences", RecordedDifference),
}
"""By the stem of the file."""

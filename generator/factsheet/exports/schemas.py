"""The models of the data -> their JSON Schemas (draft 2020-12), as they are published beside the data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_json

from factsheet.addresses import absolute, schema_address
from factsheet.exports.field_notes import with_notes
from factsheet.exports.sheet_json import FACT_SCHEMA, SHEET_SCHEMA, WITH_THE_FACT
from factsheet.exports.sheet_model import FactFile, SheetData
from factsheet.facts import KINDS, Fact

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

MODELS: Mapping[str, type[BaseModel]] = {SHEET_SCHEMA: SheetData, FACT_SCHEMA: FactFile}
"""The published schemas by their names."""


def schema_json(name: str, site: str) -> bytes:
    """One of `MODELS`; `site` is the site's address, or empty."""
    schema = data_schema(MODELS[name])
    identity = {"$id": address} if (address := absolute(site, schema_address(name))) else {}
    return to_json({"$schema": DIALECT, **identity, **schema}, indent=1) + b"\n"


@cache
def data_schema(model: type[BaseModel]) -> Schema:
    """With definitions below `$defs`; what a fact says is defined by its kind."""
    schema = with_notes(model.model_json_schema(mode="serialization", by_alias=True), model)
    definitions = schema.setdefault("$defs", {})
    definitions.update(_fields_definitions())
    # The fact stands below `$defs` in a sheet, and is the whole of a file of its own.
    fact = definitions.get("FactData", schema)
    fact["properties"]["kind"]["enum"] = [kind.word for kind in KINDS]
    fact["allOf"] = [
        {
            "if": {"properties": {"kind": {"const": kind.word}}},
            "then": {"properties": {"fields": {"$ref": f"#/$defs/{_fields_name(kind)}"}}},
        }
        for kind in KINDS
    ]
    _open(schema)
    return schema


def _fields_definitions() -> dict[str, Schema]:
    """What each kind of fact says, and the models that its fields hold."""
    definitions: dict[str, Schema] = {}
    for kind in KINDS:
        schema = with_notes(kind.model_json_schema(mode="serialization"), kind)
        wanted = {name: value for name, value in schema["properties"].items() if name not in WITH_THE_FACT}
        held = {name: value for name, value in schema.get("$defs", {}).items() if name not in ("Evidence", "Exemption")}
        definitions |= {name: value for name, value in held.items() if name != "Withdrawal"}
        definitions[_fields_name(kind)] = {
            "type": "object",
            "description": " ".join((kind.__doc__ or "").split()),
            "properties": wanted,
            "required": [name for name in schema.get("required", ()) if name in wanted],
            "additionalProperties": False,
        }
    return definitions


def _fields_name(kind: type[Fact]) -> str:
    return f"{kind.__name__}Fields"


def _open(schema: Schema) -> None:
    """New fields may come without a new version of the form, so that no reader refuses what it does not know."""
    for part in (schema, *schema.get("$defs", {}).values()):
        part.pop("additionalProperties", None)

"""The docstrings that stand under the fields of a model -> the descriptions in its JSON Schema."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from itertools import pairwise
from textwrap import dedent
from typing import Any

from pydantic import BaseModel

from factsheet.exports.tables import models_in


def with_notes(schema: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    """The schema of a model, changed in place: each field of it and of the models it holds gets its description."""
    definitions = schema.get("$defs", {})
    for held in _all_models(model):
        part = schema if held is model else definitions.get(held.__name__, {})
        for name, note in field_notes(held).items():
            alias = held.model_fields[name].serialization_alias or name
            if alias in part.get("properties", {}):
                part["properties"][alias]["description"] = note
    for part in (schema, *definitions.values()):
        part["properties"] = {name: _plain(found) for name, found in part.get("properties", {}).items()}
    return schema


def _plain(found: dict[str, Any]) -> dict[str, Any]:
    """Without pydantic's title, which repeats the name, and without `null`: what is not known is left out."""
    choices = [choice for choice in found.get("anyOf", ()) if choice.get("type") != "null"]
    dropped = {"title", "anyOf", *(("default",) if found.get("default", ...) is None else ())}
    kept = {key: value for key, value in found.items() if key not in dropped}
    return {**choices[0], **kept} if len(choices) == 1 else {**({"anyOf": choices} if choices else {}), **kept}


@cache
def field_notes(model: type[BaseModel]) -> dict[str, str]:
    """What is written under the fields, those of the models that it extends first."""
    notes: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, BaseModel) and base is not BaseModel:
            notes |= _own_notes(base)
    return {name: note for name, note in notes.items() if name in model.model_fields}


def _own_notes(model: type[BaseModel]) -> dict[str, str]:
    body = ast.parse(dedent(inspect.getsource(model))).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id: inspect.cleandoc(note.value.value).replace("\n", " ")
        for field, note in pairwise(body.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(note, ast.Expr)
        and isinstance(note.value, ast.Constant)
        and isinstance(note.value.value, str)
    }


def _all_models(model: type[BaseModel]) -> list[type[BaseModel]]:
    """The model and those it holds at any depth, each once."""
    found: dict[type[BaseModel], None] = {}
    waiting = [model]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found[current] = None
            waiting += [held for field in current.model_fields.values() for held in models_in(field.annotation)]
    return list(found)

"""Record -> typed model, or the problems that keep it from being one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from rapidfuzz import process

from factsheet.problems import Check, Problem, found
from factsheet.records import Items, Path, Record, locate, locate_key

M = TypeVar("M", bound=BaseModel)

ALIKE_ENOUGH = 60
"""Of 100: `speakr` for `speaker` scores 92, `qote` for `words` 22; below this a suggestion would be a guess."""


def nearest_name(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like a name, when it is alike enough to be what was meant."""
    best = process.extractOne(name, sorted(candidates), score_cutoff=ALIKE_ENOUGH)
    return str(best[0]) if best else None


def type_problems(
    error: ValidationError,
    record: Record,
    model: type[BaseModel],
    noun: str,
    owner: str | None = None,
    *,
    ids: Mapping[str, str] | None = None,
) -> list[Check]:
    """A failed check for each field that pydantic refused, located where the field stands.

    `ids` holds the ids of those who may be named, by their names, which editors write in the place of an id.
    """
    refused = error.errors(include_url=False)
    meant = {
        (*details["loc"][:-1], nearest)
        for details in refused
        if details["type"] == "extra_forbidden" and (nearest := _nearest_field(details["loc"], record, model))
    }
    # A slip in a field's name leaves that field missing too: one mistake, one finding.
    return [
        found(_problem(details, record, model, noun, owner, ids or {}))
        for details in refused
        if not (details["type"] == "missing" and details["loc"] in meant)
    ]


def _nearest_field(path: Path, record: Record, model: type[BaseModel]) -> str | None:
    """The field that an unknown one most likely stands for; one that is not given yet comes first."""
    holder: Any = record
    for step in path[:-1]:
        holder = holder[step]
    fields = _fields_at(model, path[:-1])
    return nearest_name(str(path[-1]), set(fields) - set(holder)) or nearest_name(str(path[-1]), fields)


def _problem(
    details: ErrorDetails,
    record: Record,
    model: type[BaseModel],
    noun: str,
    owner: str | None,
    ids: Mapping[str, str],
) -> Problem:
    path: Path = details["loc"]
    kind = details["type"]
    if kind == "extra_forbidden":
        return _unknown_field(path, record, model, noun, owner)
    if kind == "missing":
        return _missing_field(path, record, noun, owner)
    name = _name(path)
    if kind == "bad_date":
        return Problem(
            rule="bad-date",
            level="error",
            message=f"`{name}` should be a date in EDTF or `unknown`, got {_shown(details['input'])}",
            location=locate(record, path),
            label=str(details["msg"]),
            help=("write it as 2024, 2024-06, 2024-06-05, 2024-06/2024-08, ../2024, XXXX-06 or unknown",),
            fact=owner,
            subject=name,
        )
    expected, help_lines = _expected(details, ids)
    fields = _fields_at(model, path) if kind == "model_type" else {}
    if fields:
        help_lines = (_as_fields(details, fields),)
    return Problem(
        rule="bad-value",
        level="error",
        message=f"`{name}` should be {expected}, got {_shown(details['input'])}",
        location=locate(record, path),
        label=f"expected {expected}",
        notes=(f"fields of `{name}`: {', '.join(fields)}",) if fields else (),
        help=help_lines,
        fact=owner,
        subject=name,
    )


def _unknown_field(path: Path, record: Record, model: type[BaseModel], noun: str, owner: str | None) -> Problem:
    name = str(path[-1])
    holder: Any = record
    for step in path[:-1]:
        holder = holder[step]
    fields = _fields_at(model, path[:-1])
    nearest = _nearest_field(path, record, model)
    where = noun if len(path) == 1 else f"`{_name(path[:-1])}`"
    return Problem(
        rule="unknown-field",
        level="error",
        message=f"{where} has no field `{name}`",
        location=locate_key(holder, name),
        label=f"the nearest field is `{nearest}`" if nearest else "not a field of the format",
        notes=(f"fields of {where}: {', '.join(fields)}",) if fields else (),
        help=(f"write `{nearest}`",) if nearest else (f"take `{name}` out",),
        fact=owner,
        subject=".".join(map(str, path)),
    )


def _missing_field(path: Path, record: Record, noun: str, owner: str | None) -> Problem:
    name = str(path[-1])
    where = noun if len(path) == 1 else f"`{_name(path[:-1])}`"
    return Problem(
        rule="missing-field",
        level="error",
        message=f"{where} has no `{name}`",
        location=locate(record, path[:-1]),
        label=f"expected a field `{name}`",
        help=(f"add `{name}:`",),
        fact=owner,
        subject=".".join(map(str, path)),
    )


def _as_fields(details: ErrorDetails, fields: Mapping[str, FieldInfo]) -> str:
    """A help line for a text that stands where fields do: those that are needed, the text in the one that takes it."""
    given = details["input"]
    if "edtf" in fields and str(given)[:4].isdecimal():
        return f"write {{text: …, edtf: {given}}}, with the source's own words for the date as `text`"
    needed = [name for name, field in fields.items() if field.is_required()]
    # Only what a flow mapping takes without quotes.
    plain = isinstance(given, str) and re.fullmatch(r"\w[\w .-]*", given)
    words = given if plain and len(needed) == 1 else "…"
    return f"write {{{', '.join(f'{name}: {words}' for name in needed)}}}"


def _fields_at(model: type[BaseModel], path: Path) -> Mapping[str, FieldInfo]:
    """The fields of the model that a path into a record leads to."""
    current = model
    for step in path:
        if isinstance(step, int):
            continue
        field = current.model_fields.get(step)
        models = _models_in(field.annotation) if field else []
        if not models:
            return {}
        current = models[0]
    return current.model_fields


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in getattr(annotation, "__args__", ()) for model in _models_in(part)]


def _name(path: Path) -> str:
    """The field's name as an editor would call it: without the numbers of list items."""
    return ".".join(step for step in path if isinstance(step, str)) or "value"


def _shown(value: object) -> str:
    if isinstance(value, Record):
        return "fields below it"
    if isinstance(value, Items):
        return "a list"
    text = str(value)
    if not text.strip():
        return "nothing"
    return f"“{text if len(text) <= 60 else text[:57] + '…'}”"


def _expected(details: ErrorDetails, ids: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """What a field takes, in an editor's words, and help lines."""
    kind, context, given = details["type"], details.get("ctx", {}), details["input"]
    if kind == "literal_error":
        allowed = str(context["expected"]).replace("'", "`")
        choices = [choice.strip("`") for choice in allowed.replace(" or ", ", ").split(", ")]
        nearest = nearest_name(given, choices) if isinstance(given, str) and given else None
        return allowed, (f"write {nearest}",) if nearest else ()
    if kind in ("whole_number", "web_address"):
        hint = context.get("hint")
        return details["msg"], (f"write {hint}",) if hint else ()
    if kind in ("string_pattern_mismatch", "text"):
        if not str(given).strip():
            return "text", ("write a value, or take the line out",)
        if kind == "text":
            return "text", ()
        if "a-z0-9-" in context["pattern"]:
            return "an id (small letters, digits and hyphens, a letter first)", _nearest_id(details, ids)
        if "0-9a-f" in context["pattern"]:
            return "a SHA-256 of 64 hexadecimal digits", ()
        return "a language tag such as en or de-AT", ()
    return {
        "string_type": ("text", ()),
        "tuple_type": ("a list", ("write each item on a line of its own, after `- `",)),
        "dict_type": ("fields, each with a value", ()),
        "model_type": ("fields, each with a value", ()),
    }.get(kind, (details["msg"].removeprefix("Input should be "), ()))


def _nearest_id(details: ErrorDetails, ids: Mapping[str, str]) -> tuple[str, ...]:
    """An id in the place of a name: of a fact's own, what the name makes; else that of the one who bears the name."""
    given = str(details["input"])
    if details["loc"][-1] == "id":
        made = re.sub(r"[^a-z0-9]+", "-", given.lower()).strip("-")
        return (f"write {made}",) if made[:1].isalpha() else ()
    nearest = nearest_name(given, ids)
    return (f"write {ids[nearest]}, which is the id of {nearest}",) if nearest else ()

"""The addresses that programs read on a site, and the forms of its files -> their description in OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic_core import to_json

from factsheet.addresses import OPENAPI, Addresses, relative, schema_address
from factsheet.exports.editing_schemas import FILES, file_schema_address
from factsheet.exports.forms import FORMS, JSON, Form
from factsheet.exports.schemas import MODELS, Schema, data_schema
from factsheet.exports.sheet_model import VERSION
from factsheet.facts import KINDS
from factsheet.render.edition import Edition
from factsheet.render.head import ALL_CHANGES, ALL_CHANGES_JSON, ATOM, CORRECTIONS, JSON_FEED

SHEET_PARAMETER = Addresses("{sheet}/")
"""Where several sheets live side by side, their addresses differ in this one name."""
COMPONENTS = "#/components/schemas/"


def open_api(editions: Sequence[Edition]) -> bytes:
    """For the sheets of a site, one or several; in the language of the first."""
    first = editions[0]
    settings = first.settings
    several = len(editions) > 1
    addresses = SHEET_PARAMETER if several else first.addresses
    names = {"sheet": {"enum": [each.sheet.slug for each in editions]}} if several else {}
    license_named = {"license": {"name": settings.data_license, "url": settings.data_license}}
    description = {
        "openapi": "3.1.1",
        "info": {
            "title": settings.title or first.sheet.title,
            "description": first.wording.exports.reported,
            "version": str(VERSION),
            **(license_named if settings.data_license else {}),
        },
        "servers": [{"url": settings.url or relative("", OPENAPI.rpartition("/")[0] + "/")}],
        "paths": dict(_paths(first, addresses, names)),
        "components": {"schemas": dict(_components())},
    }
    return to_json(description, indent=1) + b"\n"


def _paths(edition: Edition, addresses: Addresses, names: dict[str, Schema]) -> Iterator[tuple[str, Any]]:
    for form in FORMS:
        title, use = edition.wording.exports.forms[form.name]
        address = addresses.data(form.pattern)
        yield f"/{address}", _operation(form.name, f"{title}. {use}.", _content(form), _parameters(address) | names)
    for name, address, media_type, summary in _beside(edition, addresses):
        content = {media_type: {"schema": {"type": "object"} if media_type.endswith("json") else {"type": "string"}}}
        yield f"/{address}", _operation(name, summary, content, _parameters(address) | names)
    any_json = {JSON: {"schema": {"type": "object"}}}
    for name in MODELS:
        yield f"/{schema_address(name)}", _operation(f"schema-{name}", edition.wording.exports.schemas, any_json, {})
    for name in FILES:
        operation = _operation(f"schema-{name}-yml", edition.wording.exports.editing_schemas, any_json, {})
        yield f"/{file_schema_address(name)}", operation


def _beside(edition: Edition, addresses: Addresses) -> Iterator[tuple[str, str, str, str]]:
    """What programs and other pages take besides the data: its name, address, media type, and what it is."""
    words = edition.wording
    yield "permanent", addresses.permanent("{fact}"), "text/html", words.link_to
    yield "embed", addresses.embed("{fact}"), "text/html", words.embed
    if edition.has_pictures:
        yield "picture", addresses.picture("{fact}"), "image/png", words.picture
    if edition.has_feeds:
        yield "feed", addresses.feed(ALL_CHANGES), ATOM, words.changes.feed_all
        yield "corrections-feed", addresses.feed(CORRECTIONS), ATOM, words.changes.feed_corrections
        yield "json-feed", addresses.feed(ALL_CHANGES_JSON), JSON_FEED, words.changes.feed_json


def _operation(name: str, summary: str, content: dict[str, Any], told: dict[str, Schema]) -> dict[str, Any]:
    parameters = [
        {"name": parameter, "in": "path", "required": True, "schema": {"type": "string", **schema}}
        for parameter, schema in told.items()
    ]
    operation = {
        "operationId": name,
        "summary": summary,
        "responses": {"200": {"description": summary, "content": content}, "404": {"description": "No such file."}},
    }
    return {"get": {**operation, **({"parameters": parameters} if parameters else {})}}


def _parameters(pattern: str) -> dict[str, Schema]:
    known: dict[str, Schema] = {
        "fact": {"pattern": "^[a-z][a-z0-9-]*$"},
        "kind": {"enum": [kind.key for kind in KINDS]},
        "table": {"enum": [*(kind.key for kind in KINDS), "passages"]},
        "page": {"pattern": "^[1-9][0-9]*$"},
    }
    return {name: schema for name, schema in known.items() if f"{{{name}}}" in pattern}


def _content(form: Form) -> dict[str, Any]:
    if form.schema:
        return {form.media_type: {"schema": {"$ref": f"{COMPONENTS}{MODELS[form.schema].__name__}"}}}
    return {form.media_type: {"schema": {"type": "object"} if form.media_type.endswith("json") else {}}}


def _components() -> Iterator[tuple[str, Schema]]:
    """The published schemas, with their definitions beside them."""
    for model in MODELS.values():
        schema = _moved(data_schema(model))
        yield from schema.pop("$defs").items()
        yield model.__name__, schema


def _moved(node: Any) -> Any:
    """A copy in which references lead to the components of the description."""
    if isinstance(node, dict):
        return {
            key: value.replace("#/$defs/", COMPONENTS) if key == "$ref" else _moved(value)
            for key, value in node.items()
        }
    return [_moved(each) for each in node] if isinstance(node, list) else node

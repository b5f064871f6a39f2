"""JSON-LD: expanded as a program reads it, every type, property and value is one that schema.org has."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from pyld import jsonld  # type: ignore[import-untyped]  # it ships no types

from tests.exports.made import SITE, files, made, made_of
from tests.yaml_cases import read_cases

VOCABULARY = read_cases(Path(__file__).parent.parent / "vendor" / "schema_org.yml")
SCHEMA = "https://schema.org/"
LITERALS: dict[str, Callable[[object], bool]] = {
    "Text": lambda value: isinstance(value, str) and bool(value.strip()),
    "URL": lambda value: isinstance(value, str) and bool(re.match(r"https?://\S+$", value)),
    "Date": lambda value: isinstance(value, str) and bool(re.match(r"\d{4}(-\d\d(-\d\d)?)?$", value)),
    "Number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
}


def no_network(url: str, options: object) -> dict[str, object]:
    """The context of schema.org as far as it matters here: its names are those of its terms."""
    assert url.rstrip("/") == "https://schema.org"
    context = {"@context": {"@vocab": SCHEMA}}
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}


def expanded(content: bytes) -> list[dict[str, Any]]:
    options = {"base": f"{SITE}data/sheet.jsonld", "documentLoader": no_network}
    nodes = jsonld.expand(json.loads(content), options)
    assert isinstance(nodes, list)
    return nodes


@cache
def nodes() -> list[dict[str, Any]]:
    return expanded(files()["data/sheet.jsonld"])


def type_of(node: dict[str, Any]) -> str:
    (name,) = node["@type"]
    return str(name).removeprefix(SCHEMA)


def ancestry(name: str) -> set[str]:
    return {name}.union(*(ancestry(parent) for parent in VOCABULARY["types"][name]))


def faults(node: dict[str, Any], types: dict[str, str]) -> list[str]:
    """Whatever schema.org does not know or would have otherwise."""
    name = type_of(node)
    found = []
    for key, values in node.items():
        if key.startswith("@"):
            continue
        term = key.removeprefix(SCHEMA)
        held = [held for owner, held in VOCABULARY["properties"].get(term, {}).items() if owner in ancestry(name)]
        if not held:
            found.append(f"{name} has no {term}")
            continue
        for value in values:
            found += [] if fits(value, set(held[0]), types) else [f"{name}.{term} cannot be {value}"]
            found += faults(value, types) if "@type" in value and "@value" not in value else []
    return found


def fits(value: dict[str, Any], held: set[str], types: dict[str, str]) -> bool:
    if "@value" in value:
        return any(test(value["@value"]) for name, test in LITERALS.items() if name in held)
    if "@type" in value:
        return bool(ancestry(type_of(value)) & held)
    assert list(value) == ["@id"], value
    if value["@id"].startswith(SCHEMA):
        return VOCABULARY["members"].get(value["@id"].removeprefix(SCHEMA)) in held
    return value["@id"] in types and bool(ancestry(types[value["@id"]]) & held)


def faults_of(content: bytes) -> list[str]:
    graph = expanded(content)
    types = {node["@id"]: type_of(node) for node in graph}
    assert len(types) == len(graph), "two nodes share an address"
    return [fault for node in graph for fault in faults(node, types)]


def test_schema_org_has_every_type_property_and_value() -> None:
    assert faults_of(files()["data/sheet.jsonld"]) == []


def test_the_faults_that_this_would_find() -> None:
    told = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Claim", "@id": "#a", "truth": 1, "author": {"@id": "#a"}, "text": 3},
            {"@type": "Observation", "@id": "#b", "value": 3, "observationDate": "last June"},
        ],
    }
    assert [fault.split(" cannot be")[0] for fault in faults_of(json.dumps(told).encode())] == [
        "Claim.author",
        "Claim.text",
        "Claim has no truth",
        "Observation.observationDate",
    ]


def test_every_standing_fact_is_a_node_of_its_own_address() -> None:
    expected = {f"{SITE}f/{checked.fact.id}/" for checked in made().edition.standing}
    assert {node["@id"] for node in nodes() if "/f/" in node["@id"]} == expected


def test_nothing_is_reviewed() -> None:
    told = files()["data/sheet.jsonld"].decode()
    assert "ClaimReview" not in told
    assert "reviewRating" not in told


def test_a_bound_is_no_value(tmp_path: Path) -> None:
    made = made_of(
        tmp_path,
        {
            "articles/a.txt": "More than 40 people work in the harbour of the town.\n",
            "headcounts.yml": """\
headcounts:
  - id: staff
    title: Staff
    value: 40
    qualifier: over
    evidence: [{source: a, exact: More than 40 people work}]
""",
        },
    )
    node = next(node for node in json.loads(made["sheet.jsonld"])["@graph"] if node["@type"] == "Observation")
    assert node["minValue"] == 40
    assert "value" not in node
    assert "more than 40" in node["description"]


def test_some_people_are_no_organization(tmp_path: Path) -> None:
    made = made_of(
        tmp_path,
        {
            "articles/a.txt": "Experts say that the bridge is old and has to be replaced.\n",
            "people.yml": "people: [{id: experts, type: group, name: Experts}]\n",
            "claims.yml": """\
claims:
  - id: old
    statement: The bridge is old.
    attributed_to: experts
    evidence: [{source: a, exact: Experts say that the bridge is old}]
""",
        },
    )
    claim = next(node for node in json.loads(made["sheet.jsonld"])["@graph"] if node["@type"] == "Claim")
    assert claim["creditText"] == "Experts"
    assert "author" not in claim


def test_links_of_a_site_without_an_address_are_relative_to_the_file(tmp_path: Path) -> None:
    from factsheet.pages import SiteSettings

    made = made_of(tmp_path, {"articles/a.txt": "One line of text.\n"}, SiteSettings())
    graph = expanded(made["sheet.jsonld"])
    assert {node["@id"] for node in graph} == {f"{SITE}data/", f"{SITE}sources/a/"}

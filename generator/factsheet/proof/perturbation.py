"""What a perturbation is: one small mistake in a fact, as changed fields of its record that keep their places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from msgspec import Struct

from factsheet.records import Items, Node, Path, Record

Kind = Literal["number", "name", "date", "quotation", "negation", "source", "attribution", "measure", "certainty"]
"""`measure` is what belongs to a number (unit, measure, qualifier), `certainty` how sure something is, or planned."""

KINDS: tuple[Kind, ...] = get_args(Kind)

KIND_OF_FIELD: Mapping[str, Kind] = {
    "value": "number",
    "name": "name",
    "role": "name",
    "place": "name",
    "organization": "name",
    "participants": "name",
    "date": "date",
    "due": "date",
    "words": "quotation",
    "mode": "quotation",
    "speaker": "attribution",
    "attributed_to": "attribution",
    "unnamed": "attribution",
    "unit": "measure",
    "measure": "measure",
    "qualifier": "measure",
    "hedge": "certainty",
    "status": "certainty",
    "kind": "certainty",
}


class Perturbation(Struct, frozen=True, kw_only=True):
    """One mistake, as an editor could make it."""

    kind: Kind
    changes: tuple[tuple[Path, str | None], ...]
    """Fields of the fact's record and what stands there now, None for no field; the first is where it is seen."""
    before: str
    """What stood there, or as much of it as shows the change; empty where nothing did."""
    after: str

    @property
    def path(self) -> Path:
        return self.changes[0][0]

    @property
    def field(self) -> str:
        """As an editor would call it: without the numbers of list items, and without `evidence`."""
        steps = [step for step in self.path if isinstance(step, str)]
        return ".".join(steps[1:] if steps[0] == "evidence" and len(steps) > 1 else steps)


def perturbed(record: Record, perturbation: Perturbation) -> Record:
    """A copy of a fact's record with the mistake in it; every field keeps its place in the file."""
    for path, value in perturbation.changes:
        record = _with_value(record, path, value)
    return record


def _with_value(record: Record, path: Path, value: str | None) -> Record:
    copy = record.overlaid(None)
    _put(copy, path, value)
    return copy


def _put(node: Record | Items, path: Path, value: str | None) -> None:
    """Changes a copy in place, copying what lies on the way."""
    step, rest = path[0], path[1:]
    if rest:
        child = _copy(_child(node, step))
        _put(child, rest, value)
        _set(node, step, child)
    elif value is None:
        _drop(node, step)
    else:
        _set(node, step, value)


def _child(node: Record | Items, step: str | int) -> Record | Items:
    child = node[step]  # type: ignore[index]  # a record takes names and a list numbers, as the path was made
    assert isinstance(child, Record | Items)
    return child


def _copy(node: Record | Items) -> Record | Items:
    if isinstance(node, Record):
        return node.overlaid(None)
    return node.copied()


def _set(node: Record | Items, step: str | int, value: Node) -> None:
    node[step] = value  # type: ignore[index]  # as above
    if isinstance(node, Record) and step not in node.places:
        # A field that was not there is seen where its record begins.
        node.places[str(step)] = node.start, node.start


def _drop(node: Record | Items, step: str | int) -> None:
    node.pop(step)  # type: ignore[arg-type]  # as above
    node.places.pop(step)  # type: ignore[arg-type]  # as above

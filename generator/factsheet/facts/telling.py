"""A fact as one source tells it: the fields that the source gives differently put in, those it leaves out taken out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factsheet.facts.base import Fact, Fault
from factsheet.records import Record

NOT_TOLD = frozenset({"id", "evidence", "withdrawn", "derived"})
"""Fields that belong to the sheet and not to a source."""


def tells_otherwise(fact: Fact) -> bool:
    """Whether any of its sources does; few facts have such a source, and this is asked of all."""
    return any(evidence.says or evidence.silent for evidence in fact.evidence)


def says_of(fact: Fact, source: str) -> Record | None:
    """The fields that a source gives differently, over all of its passages; None where it agrees."""
    merged: Record | None = None
    for number, evidence in enumerate(fact.evidence):
        if evidence.source == source and evidence.says:
            record = fact.record["evidence"][number]["says"]
            merged = merged.overlaid(record) if merged is not None else record
    return merged


def silent_of(fact: Fact, source: str) -> tuple[str, ...]:
    """The fields that a source leaves out, over all of its passages."""
    silent = [evidence.silent for evidence in fact.evidence if evidence.silent and evidence.source == source]
    return tuple(dict.fromkeys(chain.from_iterable(silent))) if silent else ()


def told_by(fact: Fact, source: str) -> Fact:
    """The fact as a source tells it; the fact itself where the source changes nothing.

    Raises pydantic's `ValidationError` when a field of `says` has a value that the fact could not have.
    """
    if not tells_otherwise(fact):
        return fact
    says, silent = says_of(fact, source), silent_of(fact, source)
    if says is None and not silent:
        return fact
    return type(fact).from_record(fact.record.overlaid(says, silent))


def telling_faults(fact: Fact) -> Iterator[Fault]:
    """Fields in `says` or `silent` that cannot stand there."""
    for number, evidence in enumerate(fact.evidence):
        says = tuple(evidence.says)
        for field in says:
            yield from _field_faults(fact, field, ("evidence", number, "says", field), "says")
        for position, field in enumerate(evidence.silent):
            yield from _field_faults(fact, field, ("evidence", number, "silent", position), "silent")
            if field in says:
                yield Fault(
                    path=("evidence", number, "silent", position),
                    rule="bad-value",
                    message=f"the source both says `{field}` differently and is silent on it",
                    label="expected one of the two",
                )


def _field_faults(fact: Fact, field: str, path: tuple[str | int, ...], where: str) -> Iterator[Fault]:
    known = type(fact).model_fields
    if field not in known:
        yield Fault(
            path=path,
            rule="unknown-field",
            message=f"{fact.noun} has no field `{field}`",
            label=f"fields of {fact.noun}: {', '.join(known)}",
        )
    elif field in NOT_TOLD or field in fact.editors_words:
        yield Fault(
            path=path,
            rule="bad-value",
            message=f"`{field}` is the editor's, and no source gives it differently",
            label=f"expected a field that the source gives, not `{field}`",
        )
    elif where == "says" and getattr(fact, field) in (None, ()):
        yield Fault(
            path=path,
            rule="bad-value",
            message=f"`says` adds `{field}`, which the fact does not hold",
            label="a source can only give differently what the fact holds",
            help=(f"give the fact itself a `{field}`, and make the sources without it `silent: [{field}]`",),
        )
    elif where == "silent" and (field not in fact.record or known[field].is_required()):
        holds = "the fact does not hold it" if field not in fact.record else f"{fact.noun} is nothing without it"
        yield Fault(
            path=path,
            rule="bad-value",
            message=f"`{field}` cannot be left out: {holds}",
            label="expected a field of the fact that this source leaves out",
        )

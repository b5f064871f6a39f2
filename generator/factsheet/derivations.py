"""Figures computed from others: facts -> values, with a problem where a figure would rest on itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from factsheet.facts import Headcount
from factsheet.facts.telling import told_by
from factsheet.problems import Check, Problem, found
from factsheet.sheet import Sheet


def computed_values(sheet: Sheet) -> dict[str, Decimal]:
    """The value of each derived headcount whose inputs all have one, by its id."""
    headcounts = {fact.id: fact for fact in sheet.facts if isinstance(fact, Headcount)}
    values = {name: Decimal(fact.value) for name, fact in headcounts.items() if fact.value is not None}
    return _derived(headcounts, values)


def computed_by_source(sheet: Sheet) -> dict[str, dict[str, Decimal]]:
    """The same under the figures of each source, by the id of the fact and then of the source.

    A source that does not give every figure that goes into a fact has no value for it.
    """
    headcounts = {fact.id: fact for fact in sheet.facts if isinstance(fact, Headcount)}
    found: dict[str, dict[str, Decimal]] = {}
    for source in sheet.sources:
        told = (
            told_by(fact, source.id)
            for fact in headcounts.values()
            if any(evidence.source == source.id for evidence in fact.evidence)
        )
        values = {
            fact.id: Decimal(fact.value) for fact in told if isinstance(fact, Headcount) and fact.value is not None
        }
        for name, value in _derived(headcounts, values).items():
            found.setdefault(name, {})[source.id] = value
    return found


def _derived(headcounts: Mapping[str, Headcount], given: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Inputs that are derived themselves first."""
    values = dict(given)
    derived: dict[str, Decimal] = {}
    waiting = [fact for fact in headcounts.values() if fact.derived is not None]
    while ready := [fact for fact in waiting if all(name in values for name in fact.inputs())]:
        for fact in ready:
            if (value := _value(fact, values)) is not None:
                values[fact.id] = derived[fact.id] = value
        waiting = [fact for fact in waiting if fact not in ready]
    return derived


def _value(fact: Headcount, values: Mapping[str, Decimal]) -> Decimal | None:
    given = fact.derived.given() if fact.derived else None
    if given is None:
        return None
    operation, inputs = given[0], [values[name] for name in given[1]]
    if operation == "sum":
        return sum(inputs, Decimal(0))
    if operation == "difference":
        return inputs[0] - sum(inputs[1:], Decimal(0))
    return inputs[0] / inputs[1] if inputs[1] else None


def derivation_checks(sheet: Sheet) -> Iterator[Check]:
    """A check for each derived figure: that it can be computed from figures that stand in the sources."""
    values = computed_values(sheet)
    for fact in sheet.facts:
        if not isinstance(fact, Headcount) or fact.derived is None or fact.withdrawn is not None:
            continue
        inputs = [sheet.fact_by_id.get(name) for name in fact.inputs()]
        if any(given is None for given in inputs):
            continue
        withdrawn = [given.id for given in inputs if given is not None and given.withdrawn is not None]
        if withdrawn or fact.id not in values:
            reason = f"`{withdrawn[0]}` is withdrawn" if withdrawn else "it rests on itself, or divides by zero"
            yield found(
                Problem(
                    rule="bad-value",
                    level="error",
                    message=f"this figure cannot be computed: {reason}",
                    location=fact.at("derived"),
                    label="expected headcounts that stand in the sources",
                    fact=fact.id,
                    subject="derived",
                )
            )
        else:
            yield Check(rule="bad-value", answer="passed", fact=fact.id, field="derived", text="The figure is computed")

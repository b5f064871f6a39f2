"""A telling of a fact -> mistakes in what belongs to its number, and in how sure the source is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from factsheet.facts import Fact
from factsheet.facts.shown import Measure, Qualifier
from factsheet.proof.ground import Ground
from factsheet.proof.perturbation import KIND_OF_FIELD, Perturbation
from factsheet.records import Path

ANOTHER_UNIT = ("years", "companies")
"""Any unit that does not count people would do: a time, and a thing."""


def measure_mistakes(ground: Ground) -> Iterator[Perturbation]:
    """Only where there is a number for it to belong to."""
    if not any(True for _ in ground.told.figures()):
        return
    choices = {"unit": ANOTHER_UNIT, "measure": get_args(Measure), "qualifier": get_args(Qualifier)}
    for field, values in choices.items():
        path: Path = (field,)
        given = ground.text_at(path)
        if given is None and not ground.is_main:
            continue
        for other in ground.few(path, set(values) - {str(getattr(ground.told, field))}, most=2):
            yield ground.change("measure", path, other)
        if given is not None and field == "qualifier":
            yield ground.change("measure", path, None)


def certainty_mistakes(ground: Ground) -> Iterator[Perturbation]:
    for hedge in ground.told.hedges():
        if ground.is_main and ground.holds(hedge.path):
            yield ground.change("certainty", hedge.path, None)
    for field in ("status", "kind"):
        if ground.is_main and (choices := _choices(ground.fact, field)):
            for other in sorted(set(choices) - {str(getattr(ground.fact, field))}):
                yield ground.change("certainty", (field,), other)


def _choices(fact: Fact, field: str) -> tuple[str, ...]:
    """The words that a field of the fact may hold; none where it has no such field, or says nothing of certainty."""
    known = type(fact).model_fields.get(field)
    return get_args(known.annotation) if known is not None and field in KIND_OF_FIELD else ()

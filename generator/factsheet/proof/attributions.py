"""A telling of a fact -> mistakes in who says it: somebody else, nobody, or somebody where nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.facts.shown import Attribution
from factsheet.proof.ground import Ground
from factsheet.proof.names import people_named
from factsheet.proof.perturbation import Perturbation
from factsheet.records import Path


def attribution_mistakes(ground: Ground) -> Iterator[Perturbation]:
    attributions = list(ground.told.attributions())
    for attribution in attributions:
        if ground.holds(attribution.path):
            yield from _exchanged(ground, attribution)
            if ground.is_main:
                yield ground.change("attribution", attribution.path, None)
    if not attributions and ground.is_main and ground.fact.can_be_attributed and ground.fact.evidence:
        path: Path = ("attributed_to",)
        for other in ground.few(path, people_named(ground)):
            yield ground.change("attribution", path, other)


def _exchanged(ground: Ground, attribution: Attribution) -> Iterator[Perturbation]:
    """Somebody else whom the articles name; one who is not named is taken for one of these."""
    field = "speaker" if attribution.of_quotation else "attributed_to"
    for other in ground.few(attribution.path, people_named(ground)):
        if attribution.person is not None:
            yield ground.change("attribution", attribution.path, other)
        elif ground.is_main:
            yield ground.changes("attribution", ((attribution.path, None), ((field,), other)))

"""Which mistakes are tried, in the order of the report: a further sort of mistake is one function and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factsheet.facts import Fact
from factsheet.proof.attributions import attribution_mistakes
from factsheet.proof.certainty import certainty_mistakes, measure_mistakes
from factsheet.proof.dates import date_mistakes
from factsheet.proof.ground import Ground, grounds
from factsheet.proof.names import name_mistakes
from factsheet.proof.negations import negation_mistakes
from factsheet.proof.numbers import number_mistakes
from factsheet.proof.perturbation import Perturbation
from factsheet.proof.quotations import quotation_mistakes
from factsheet.proof.sources import source_mistakes, telling_mistakes
from factsheet.sheet import Sheet

PERTURBERS: tuple[Callable[[Ground], Iterator[Perturbation]], ...] = (
    number_mistakes,
    name_mistakes,
    date_mistakes,
    quotation_mistakes,
    negation_mistakes,
    source_mistakes,
    attribution_mistakes,
    measure_mistakes,
    certainty_mistakes,
    telling_mistakes,
)


def perturbations(sheet: Sheet, fact: Fact) -> Iterator[Perturbation]:
    """Every mistake that is tried in a fact, each once, in an order that depends on the fact alone."""
    seen: set[object] = set()
    for ground in grounds(sheet, fact):
        for perturber in PERTURBERS:
            for perturbation in perturber(ground):
                if perturbation.changes not in seen:
                    seen.add(perturbation.changes)
                    yield perturbation

"""What the rules answered about a fact under one source -> the same, as far as the editor does not exempt from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factsheet.checked import exempted
from factsheet.facts import Fact
from factsheet.facts.base import Exemption
from factsheet.problems import Check, Problem, found
from factsheet.rules import RULE_BY_NAME
from factsheet.sources import Source
from factsheet.typed import nearest_name

NEVER_EXEMPTED = frozenset(
    {
        "passage-not-found",
        "passage-ambiguous",
        "crosses-paragraph",
        "quote-not-verbatim",
        "quote-not-in-marks",
        "quote-partly-in-marks",
        "quote-out-of-order",
    }
)
"""Whether words stand in an article, and in its quotation marks, is no question of reading: no reason makes it so."""


def with_exemptions(fact: Fact, source: Source, asked: Iterable[Check], *, complete: bool) -> Iterator[Check]:
    """The checks, those that the editor exempts let stand, and a failed one for each exemption that exempts nothing."""
    given = [
        (number, position, exemption)
        for number, evidence in enumerate(fact.evidence)
        if evidence.source == source.id
        for position, exemption in enumerate(evidence.accept)
    ]
    reasons: Mapping[str, str] = {exemption.rule: exemption.because for _, _, exemption in given}
    used: set[str] = set()
    for check in asked:
        if check.problem is not None and check.rule in reasons and check.rule not in NEVER_EXEMPTED:
            used.add(check.rule)
            yield exempted(check, reasons[check.rule])
        else:
            yield check
    for number, position, exemption in given:
        can_exempt = exemption.rule in RULE_BY_NAME and exemption.rule not in NEVER_EXEMPTED
        if exemption.rule not in used and (complete or not can_exempt):
            yield found(_unused(fact, source, number, position, exemption))


def _unused(fact: Fact, source: Source, number: int, position: int, exemption: Exemption) -> Problem:
    known = exemption.rule in RULE_BY_NAME
    label = "the rule finds nothing here" if known else "there is no such rule"
    if exemption.rule in NEVER_EXEMPTED:
        label = "no reason exempts from this rule"
    nearest = None if known else nearest_name(exemption.rule, RULE_BY_NAME)
    return Problem(
        rule="unused-exemption",
        level="error",
        message=f"the exemption from `{exemption.rule}` exempts nothing",
        location=fact.at("evidence", number, "accept", position, "rule"),
        label=label,
        help=(f"write {nearest}",) if nearest else ("take the exemption out",),
        fact=fact.id,
        source=source.id,
        subject=exemption.rule,
    )

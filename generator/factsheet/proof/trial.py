"""A checked sheet and a mistake in one of its facts go in; out comes whether the checks find it, and by which rule.

The same functions are asked as in any check, of a changed copy in memory. What the change cannot touch is not asked
again, and once an error is found nothing more is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from factsheet.check import check_fact, check_read, check_whole
from factsheet.checked import CheckedFact, CheckedSheet
from factsheet.facts import Fact
from factsheet.load.lists import typed_fact
from factsheet.problems import Check, Location, Problem
from factsheet.proof.perturbation import Perturbation, perturbed
from factsheet.proof.support import Support, support_of
from factsheet.records import Record
from factsheet.references import Unread, fact_reference_checks
from factsheet.sheet import Sheet

Outcome = Literal["caught", "warned", "missed", "supported"]
"""`warned`: there is a new warning and no error; `supported`: none, and no check can tell it from the fact."""


class Trial(Struct, frozen=True, kw_only=True):
    """A mistake that was tried, and what came of it."""

    perturbation: Perturbation
    location: Location
    """Where an editor would have made it."""
    outcome: Outcome
    rule: str = ""
    """That found it: of the first error, else of the first warning."""
    support: Support | None = None
    """Why no check can find it, where the articles support it."""


class Bench:
    """A checked sheet that mistakes are tried on, one at a time."""

    def __init__(self, checked: CheckedSheet) -> None:
        self.checked = checked
        self._warned = {_key(problem) for problem in checked.problems}

    def try_out(self, fact: Fact, perturbation: Perturbation) -> Trial:
        record = perturbed(fact.record, perturbation)
        location = fact.at(*perturbation.path)
        warning = ""
        for problem in self._problems(fact, record):
            if problem.level == "error":
                return Trial(perturbation=perturbation, location=location, outcome="caught", rule=problem.rule)
            warning = warning or problem.rule
        if warning:
            return Trial(perturbation=perturbation, location=location, outcome="warned", rule=warning)
        support = support_of(self.checked.sheet, fact, perturbation)
        outcome: Outcome = "missed" if support is None else "supported"
        return Trial(perturbation=perturbation, location=location, outcome=outcome, support=support)

    def _problems(self, fact: Fact, record: Record) -> Iterator[Problem]:
        """What is new in the sheet with the changed fact, nearest to the fact first."""
        changed, checks = typed_fact(record, type(fact))
        yield from self._new(checks)
        if changed is None:
            return
        sheet = self.checked.sheet.with_fact(changed)
        yield from self._new(fact_reference_checks(sheet, changed, left_out=frozenset(), unread=Unread()))
        facts: list[CheckedFact] = []
        answers: list[Check] = []
        for each in (changed, *self._touched(sheet, changed)):
            one, asked = check_fact(sheet, each)
            facts.append(one)
            answers += asked
            yield from self._new(asked)
        yield from self._new(check_whole(sheet, self._with(facts), [*answers, *check_read(sheet)]).checks)

    def _touched(self, sheet: Sheet, changed: Fact) -> Iterator[Fact]:
        """The other facts that cite an article which reads otherwise when somebody is named otherwise."""
        known = self.checked.sheet.speech_in
        sources = {source for source, speech in sheet.speech_in.items() if speech is not known[source]}
        for fact in sheet.facts if sources else ():
            cited = {evidence.source for evidence in fact.evidence} or sources
            if fact.id != changed.id and cited & sources:
                yield fact

    def _with(self, changed: Iterable[CheckedFact]) -> list[CheckedFact]:
        """All facts of the sheet, those that were checked again in the place of the others."""
        by_id = {checked.fact.id: checked for checked in changed}
        return [by_id.get(checked.fact.id, checked) for checked in self.checked.facts]

    def _new(self, checks: Iterable[Check]) -> Iterator[Problem]:
        for check in checks:
            if check.problem is not None and _key(check.problem) not in self._warned:
                yield check.problem


def _key(problem: Problem) -> tuple[object, ...]:
    return problem.rule, problem.level, problem.fact, problem.source, problem.subject

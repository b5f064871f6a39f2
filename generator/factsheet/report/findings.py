"""What one run found: the checked sheets and their checks, narrowed to what was asked for, counted and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factsheet.checked import CheckedSheet
from factsheet.problems import Answer, Check, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How much was asked and answered; a check that could not be made is neither passed nor failed."""

    sheets: int
    sources: int
    facts: int
    checks: int
    passed: int
    failed: int
    warned: int
    unchecked: int


@dataclass(frozen=True, kw_only=True)
class Findings:
    """The outcome of a run over some sheets."""

    folders: int
    """How many sheets were looked at, those included that could not be read at all."""
    sheets: tuple[CheckedSheet, ...]
    checks: tuple[Check, ...]

    def only(self, *, fact: str | None, rule: str | None) -> Findings:
        """The part that is about one fact, or asked by one rule."""
        kept = (
            check
            for check in self.checks
            if (fact is None or check.fact == fact) and (rule is None or check.rule == rule)
        )
        return Findings(folders=self.folders, sheets=self.sheets, checks=tuple(kept))

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """In the order of the files, errors before warnings at the same place."""
        return tuple(sorted(_problems(self.checks), key=lambda each: (each.location, each.level, each.rule)))

    @cached_property
    def summary(self) -> Summary:
        counts: Counter[Answer] = Counter(check.answer for check in self.checks)
        return Summary(
            sheets=self.folders,
            sources=sum(len(checked.sheet.sources) for checked in self.sheets),
            facts=sum(len(checked.facts) for checked in self.sheets),
            checks=len(self.checks),
            passed=counts["passed"],
            failed=counts["failed"],
            warned=counts["warned"],
            unchecked=counts["unchecked"],
        )

    def is_clean(self, *, strict: bool) -> bool:
        """Whether nothing is wrong: no error, and with `strict` no warning and nothing left unchecked."""
        summary = self.summary
        return not summary.failed and not (strict and (summary.warned or summary.unchecked))


def _problems(checks: Sequence[Check]) -> list[Problem]:
    return list(dict.fromkeys(check.problem for check in checks if check.problem is not None))

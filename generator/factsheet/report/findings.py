"""What one run found: the checked sheets and their checks, narrowed to what was asked for, counted and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct

from factsheet.accounts import Passage
from factsheet.checked import CheckedSheet, Status
from factsheet.problems import Answer, Check, Problem


class Summary(Struct, frozen=True, kw_only=True):
    """How much was asked and answered; a check that could not be made is neither passed nor failed."""

    sheets: int
    sources: int
    facts: int
    checks: int
    passed: int
    failed: int
    warned: int
    unchecked: int


class FoundPassage(NamedTuple):
    """A passage that a fact or a recorded difference cites, where it stands in the stored text of its source."""

    sheet: str
    fact: str
    source: str
    paragraph: int
    start: int
    end: int


class FactStatus(NamedTuple):
    """How a fact stands. Tuples, as the passages, since tens of thousands go from one process to another."""

    sheet: str
    fact: str
    kind: str
    status: Status
    reports: int


class Report(Struct, frozen=True, kw_only=True, dict=True):
    """What is printed of a run: without the sheets, so that it can be sent from one process to another."""

    folders: int
    """How many sheets were looked at, those included that could not be read at all."""
    sources: int
    answers: Mapping[Answer, int]
    problems: tuple[Problem, ...]
    """In the order of the files, errors before warnings at the same place."""
    passages: tuple[FoundPassage, ...]
    facts: tuple[FactStatus, ...]
    owners: frozenset[str]
    """The ids that a check or a status is about."""

    @cached_property
    def summary(self) -> Summary:
        return Summary(
            sheets=self.folders,
            sources=self.sources,
            facts=len(self.facts),
            checks=sum(self.answers.values()),
            passed=self.answers.get("passed", 0),
            failed=self.answers.get("failed", 0),
            warned=self.answers.get("warned", 0),
            unchecked=self.answers.get("unchecked", 0),
        )

    def is_clean(self, *, strict: bool) -> bool:
        """Whether nothing is wrong: no error, and with `strict` no warning and nothing left unchecked."""
        summary = self.summary
        return not summary.failed and not (strict and (summary.warned or summary.unchecked))


class Findings(Struct, frozen=True, kw_only=True, dict=True):
    """The outcome of a run over some sheets, with the sheets, of which pages are made."""

    folders: int
    """How many sheets were looked at, those included that could not be read at all."""
    sheets: tuple[CheckedSheet, ...]
    checks: tuple[Check, ...]

    @cached_property
    def whole(self) -> Report:
        return self.report()

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.whole.problems

    @property
    def summary(self) -> Summary:
        return self.whole.summary

    def is_clean(self, *, strict: bool) -> bool:
        return self.whole.is_clean(strict=strict)

    def report(self, *, fact: str | None = None, rule: str | None = None) -> Report:
        """What is printed of it, narrowed to one fact or to one rule."""
        kept = [
            check
            for check in self.checks
            if (fact is None or check.fact == fact) and (rule is None or check.rule == rule)
        ]
        facts = tuple(_facts(self.sheets))
        owners = (check.fact for check in self.checks if check.fact is not None)
        return Report(
            folders=self.folders,
            sources=sum(len(checked.sheet.sources) for checked in self.sheets),
            answers=Counter(check.answer for check in kept),
            problems=_sorted(check.problem for check in kept if check.problem is not None),
            passages=tuple(_passages(self.sheets)),
            facts=facts,
            owners=frozenset(chain(owners, (row.fact for row in facts))),
        )


def joined(reports: Sequence[Report]) -> Report:
    """The reports of several sheets as one, in their order."""
    return Report(
        folders=sum(report.folders for report in reports),
        sources=sum(report.sources for report in reports),
        answers=sum((Counter(report.answers) for report in reports), Counter[Answer]()),
        problems=_sorted(problem for report in reports for problem in report.problems),
        passages=tuple(row for report in reports for row in report.passages),
        facts=tuple(row for report in reports for row in report.facts),
        owners=frozenset(chain.from_iterable(report.owners for report in reports)),
    )


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems), key=attrgetter("location", "level", "rule")))


def _passages(sheets: Iterable[CheckedSheet]) -> Iterator[FoundPassage]:
    for checked in sheets:
        slug = checked.sheet.slug
        for fact in checked.facts:
            for account in fact.accounts:
                for passage in account.passages:
                    yield _found(slug, fact.fact.id, account.source.id, passage)
        for difference in checked.differences:
            for source, side in difference.passages:
                if side is not None:
                    yield _found(slug, difference.difference.id, source.id, side)


def _found(sheet: str, owner: str, source: str, passage: Passage) -> FoundPassage:
    return FoundPassage(
        sheet=sheet,
        fact=owner,
        source=source,
        paragraph=passage.paragraph.number,
        start=passage.in_file.start,
        end=passage.in_file.end,
    )


def _facts(sheets: Iterable[CheckedSheet]) -> Iterator[FactStatus]:
    for checked in sheets:
        for fact in checked.facts:
            yield FactStatus(
                sheet=checked.sheet.slug,
                fact=fact.fact.id,
                kind=fact.fact.word,
                status=fact.status,
                reports=fact.reports,
            )

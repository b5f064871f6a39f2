"""A sheet after it is checked: facts with passages, answers and statuses. Only a `CheckedSheet` can be rendered."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.accounts import Passage
from factsheet.facts import Fact
from factsheet.problems import Check, Problem
from factsheet.records import Record
from factsheet.sheet import Sheet
from factsheet.sources import RecordedDifference, Source

Status = Literal["withdrawn", "differs", "inferred", "corroborated", "reported"]

WEAKEST_FIRST: tuple[Status, ...] = ("withdrawn", "differs", "inferred", "reported", "corroborated")
"""A derived figure is only as good as the weakest of its inputs."""


class CheckedAccount(Struct, frozen=True, kw_only=True, dict=True):
    """A fact as one source tells it, with the answers of all rules."""

    source: Source
    fact: Fact
    passages: tuple[Passage, ...]
    says: tuple[str, ...]
    """The fields that this source gives differently."""
    silent: tuple[str, ...]
    checks: tuple[Check, ...]

    @property
    def exemptions(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if check.exempted is not None)


class CheckedFact(Struct, frozen=True, kw_only=True, dict=True):
    fact: Fact
    status: Status
    reports: int
    """How many independent reports say it."""
    accounts: tuple[CheckedAccount, ...]
    """One for each source, in the order that the fact cites them."""
    computed: Decimal | None = None
    """The figure of a derived headcount."""
    differences: tuple[str, ...] = ()
    """The ids of the recorded differences that touch its passages."""


class CheckedDifference(Struct, frozen=True, kw_only=True, dict=True):
    """A recorded difference with its passages found."""

    difference: RecordedDifference
    record: Record
    passages: tuple[tuple[Source, Passage | None], ...]
    """In the order written; None where the editor says that nothing stands."""


class CheckedSheet(Struct, frozen=True, kw_only=True, dict=True):
    """A sheet with what the checker found: where each passage stands, what each rule answered, each fact's status."""

    sheet: Sheet
    facts: tuple[CheckedFact, ...]
    differences: tuple[CheckedDifference, ...] = ()
    checks: tuple[Check, ...] = ()
    """All of them, those of the reading included, in the order of the files."""

    @cached_property
    def fact_by_id(self) -> dict[str, CheckedFact]:
        return {checked.fact.id: checked for checked in self.facts}

    @property
    def problems(self) -> Iterator[Problem]:
        return (check.problem for check in self.checks if check.problem is not None)


def exempted(check: Check, because: str) -> Check:
    """The check, let stand for the editor's reason: it still says what was found, and fails no more."""
    return replace(check, answer="passed", problem=None, exempted=because)

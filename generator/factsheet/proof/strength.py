"""A checked sheet goes in; out comes each of its facts with every mistake that was tried in it, and how they add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from factsheet.checked import CheckedFact, CheckedSheet
from factsheet.proof.perturbation import KINDS, Kind
from factsheet.proof.perturbers import perturbations
from factsheet.proof.trial import Bench, Outcome, Trial


class Score(Struct, frozen=True, kw_only=True):
    """How many mistakes were tried, and what came of them."""

    tried: int
    caught: int
    warned: int
    missed: int
    supported: int

    @property
    def provable(self) -> int:
        """The mistakes that a check could find: what the articles say as well is none of them."""
        return self.tried - self.supported

    @property
    def strength(self) -> float:
        """From 0 to 1, the share of the provable ones that end in an error; 1 where there are none."""
        return self.caught / self.provable if self.provable else 1.0


class FactProof(Struct, frozen=True, kw_only=True, dict=True):
    """A fact and every mistake that was tried in it."""

    sheet: str
    """The sheet's slug."""
    fact: str
    word: str
    """The word for a fact of its kind."""
    headline: str
    trials: tuple[Trial, ...]

    @cached_property
    def score(self) -> Score:
        return _score(self.trials)


class Proof(Struct, frozen=True, kw_only=True, dict=True):
    """The facts of one sheet or of several, in the order of the files."""

    facts: tuple[FactProof, ...]

    @property
    def trials(self) -> Iterator[Trial]:
        return (trial for fact in self.facts for trial in fact.trials)

    @cached_property
    def score(self) -> Score:
        return _score(self.trials)

    @cached_property
    def by_kind(self) -> dict[Kind, Score]:
        """Only of kinds that were tried."""
        tried: dict[Kind, list[Trial]] = {kind: [] for kind in KINDS}
        for trial in self.trials:
            tried[trial.perturbation.kind].append(trial)
        return {kind: _score(trials) for kind, trials in tried.items() if trials}

    @cached_property
    def rules(self) -> dict[str, int]:
        """How many mistakes each rule caught, the busiest first."""
        counts = Counter(trial.rule for trial in self.trials if trial.outcome == "caught")
        return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))

    def with_outcome(self, outcome: Outcome) -> Iterator[tuple[FactProof, Trial]]:
        return ((fact, trial) for fact in self.facts for trial in fact.trials if trial.outcome == outcome)

    def of_sheet(self, slug: str) -> Proof:
        return Proof(facts=tuple(fact for fact in self.facts if fact.sheet == slug))


def can_be_proved(checked: CheckedFact) -> bool:
    """Whether a fact passes, and there is something that could fail: mistakes are tried in no other."""
    if checked.fact.withdrawn is not None or not checked.accounts:
        return False
    return not any(check.answer == "failed" for account in checked.accounts for check in account.checks)


def prove_fact(bench: Bench, fact: str) -> FactProof:
    """Raises `KeyError` for an id that is not in the sheet."""
    checked: CheckedSheet = bench.checked
    found = checked.fact_by_id[fact].fact
    return FactProof(
        sheet=checked.sheet.slug,
        fact=found.id,
        word=found.word,
        headline=found.headline,
        trials=tuple(bench.try_out(found, mistake) for mistake in perturbations(checked.sheet, found)),
    )


def _score(trials: Iterable[Trial]) -> Score:
    counts = Counter(trial.outcome for trial in trials)
    return Score(
        tried=sum(counts.values()),
        caught=counts["caught"],
        warned=counts["warned"],
        missed=counts["missed"],
        supported=counts["supported"],
    )

"""The proof strength of a sheet -> the section that shows it: mistakes of each kind that are caught, and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from factsheet.addresses import edit_address, relative
from factsheet.proof.strength import FactProof, Proof, Score
from factsheet.proof.trial import Outcome, Trial
from factsheet.render.edition import Edition

NOT_CAUGHT: tuple[Outcome, ...] = ("missed", "warned", "supported")
"""Worst first."""


class Bar(Struct, frozen=True, kw_only=True):
    """The shares of a line that its colours take, from 0 to 100, from the start."""

    caught: str
    warned: str
    """Where the warned end: those that are caught included."""


class ProofRow(Struct, frozen=True, kw_only=True):
    """Mistakes of one kind."""

    kind: str
    counted: str
    percent: str
    bar: Bar | None
    """None where none of them counts."""


class Slip(Struct, frozen=True, kw_only=True):
    """A mistake that was not caught."""

    field: str
    before: str
    """Empty where nothing stood there; `after` likewise."""
    after: str
    why: str
    edit: str


class SlipsOfFact(Struct, frozen=True, kw_only=True):
    headline: str
    link: str
    slips: tuple[Slip, ...]


class SlipList(Struct, frozen=True, kw_only=True):
    outcome: Outcome
    count: str
    title: str
    note: str
    facts: tuple[SlipsOfFact, ...]


class ProofView(Struct, frozen=True, kw_only=True):
    percent: str
    lede: str
    rows: tuple[ProofRow, ...]
    lists: tuple[SlipList, ...]


def proof_view(edition: Edition, page: str) -> ProofView | None:
    """For a page at an address; None where no mistake was tried."""
    proof = edition.proof
    if proof is None or not proof.score.tried:
        return None
    words, score = edition.wording, proof.score
    return ProofView(
        percent=words.share(score.strength),
        lede=words.proof.lede.format(caught=words.number(score.caught), counted=words.number(score.provable)),
        rows=tuple(_row(edition, words.proof.kinds[kind], each) for kind, each in proof.by_kind.items()),
        lists=tuple(_list(edition, proof, outcome, page) for outcome in NOT_CAUGHT if getattr(score, outcome)),
    )


def _row(edition: Edition, kind: str, score: Score) -> ProofRow:
    words = edition.wording
    counted = words.proof.of.format(caught=words.number(score.caught), counted=words.number(score.provable))
    return ProofRow(
        kind=kind,
        counted=counted,
        percent=words.share(score.strength) if score.provable else "",
        bar=_bar(score) if score.provable else None,
    )


def _bar(score: Score) -> Bar:
    def share(count: int) -> str:
        return f"{100 * count / score.provable:.1f}"

    return Bar(caught=share(score.caught), warned=share(score.caught + score.warned))


def _list(edition: Edition, proof: Proof, outcome: Outcome, page: str) -> SlipList:
    words, found = edition.wording, list(proof.with_outcome(outcome))
    return SlipList(
        outcome=outcome,
        count=words.number(len(found)),
        title=words.proof.outcomes[outcome],
        note=words.proof.outcome_notes[outcome],
        facts=tuple(_of_facts(edition, found, page)),
    )


def _of_facts(edition: Edition, found: list[tuple[FactProof, Trial]], page: str) -> Iterator[SlipsOfFact]:
    for _, group in groupby(found, key=lambda each: each[0].fact):
        trials = list(group)
        proved = trials[0][0]
        fact = edition.sheet.fact_by_id[proved.fact]
        yield SlipsOfFact(
            headline=proved.headline,
            link=relative(edition.addresses.fact(fact), page),
            slips=tuple(_slip(edition, trial) for _, trial in trials),
        )


def _slip(edition: Edition, trial: Trial) -> Slip:
    mistake = trial.perturbation
    return Slip(
        field=mistake.field,
        before=mistake.before,
        after=mistake.after,
        why=_why(edition, trial),
        edit=edit_address(edition.settings.edit_template, trial.location.path, trial.location.line),
    )


def _why(edition: Edition, trial: Trial) -> str:
    words = edition.wording.proof
    if trial.support is not None:
        return words.supports[trial.support.kind].format(words=trial.support.words)
    return words.warned_by.format(rule=trial.rule) if trial.rule else ""

"""What came of the mistakes tried in some facts -> a report of those that were not caught, or one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Any

from factsheet.proof.strength import FactProof, Proof, Score
from factsheet.proof.trial import Outcome, Trial
from factsheet.report.text import Paint, visible

VERSION = 1

COLUMNS = ("tried", "caught", "only warned of", "got through", "not counted", "strength")

HEADINGS: dict[Outcome, str] = {
    "missed": "Got through: no check sees these mistakes",
    "warned": "Only warned of: a build passes with these mistakes",
    "supported": "Not counted: no check can tell these from the fact",
}
"""Worst first."""

REASONS = {
    "same-words": "{} has the same words",
    "said-too": "the passages say “{}” too",
    "printed-too": "no passage is cited, and an article prints “{}” too",
    "inferred": "the date is inferred: it rests on the editor's reason, which readers see",
}

NOTHING = "nothing"


def is_under(proof: Proof, percent: Decimal | None) -> bool:
    score = proof.score
    return percent is not None and Decimal(100 * score.caught) < percent * score.provable


def proof_text(proof: Proof, percent: Decimal | None, paint: Paint) -> str:
    """What was not caught, by fact; then how many of each kind were; then the proof strength."""
    lines = [
        *(line for outcome in HEADINGS for line in _listed(proof, outcome, paint)),
        *_table("fact", _by_fact(proof), paint),
        "",
        *_table("mistake in", [*proof.by_kind.items(), ("all", proof.score)], paint),
        "",
        *_summary(proof, percent, paint),
    ]
    return "".join(f"{line}\n" for line in lines)


def _listed(proof: Proof, outcome: Outcome, paint: Paint) -> Iterator[str]:
    found = list(proof.with_outcome(outcome))
    if not found:
        return
    yield paint(f"{HEADINGS[outcome]} ({len(found)})", "bold")
    for fact, trial in found:
        place = f"{trial.location.path}:{trial.location.line}:{trial.location.column}"
        yield visible(f"{place}: {trial.perturbation.kind} of {fact.fact}: {_change(trial)}")
        if because := trial.rule or _reason(trial):
            yield f"  {paint('=', 'gutter')} {visible(because)}"
    yield ""


def _reason(trial: Trial) -> str:
    return REASONS[trial.support.kind].format(trial.support.words) if trial.support is not None else ""


def _change(trial: Trial) -> str:
    """“value 400 → 401”."""
    mistake = trial.perturbation
    before, after = (f"“{text}”" if text else NOTHING for text in (mistake.before, mistake.after))
    return f"{mistake.field} {before} → {after}"


def _by_fact(proof: Proof) -> Iterator[tuple[str, Score]]:
    """Facts with the sheet before them where there are several."""
    several = len({fact.sheet for fact in proof.facts}) > 1
    for fact in proof.facts:
        yield (f"{fact.sheet}/{fact.fact}" if several else fact.fact), fact.score


def _table(head: str, scores: Iterable[tuple[str, Score]], paint: Paint) -> Iterator[str]:
    rows = [(head, *COLUMNS), *((visible(name), *_cells(score)) for name, score in scores)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for number, row in enumerate(rows):
        name, *cells = row
        line = "  ".join([name.ljust(widths[0]), *map(str.rjust, cells, widths[1:])])
        yield paint(line, "bold") if number == 0 else line


def _cells(score: Score) -> Sequence[str]:
    counts = (score.tried, score.caught, score.warned, score.missed, score.supported)
    return (*(str(count) if count else "" for count in counts), percent_of(score))


def percent_of(score: Score) -> str:
    """Rounded down: a hundred percent is then all of them and nothing less."""
    if not score.provable:
        return "–"
    exact = Decimal(100 * score.caught) / score.provable
    return f"{exact.quantize(Decimal('0.1'), ROUND_DOWN):f}%".replace(".0%", "%")


def _summary(proof: Proof, percent: Decimal | None, paint: Paint) -> Iterator[str]:
    score = proof.score
    yield f"Proof strength {paint(percent_of(score), 'bold')}: {score.caught} of {score.provable} mistakes are caught"
    if is_under(proof, percent):
        yield paint(f"less than {percent}% of the mistakes are caught", "error")


def proof_json(proof: Proof, percent: Decimal | None) -> str:
    """Every mistake that was not caught is listed; those that were are counted by the rule that caught them."""
    report = {
        "version": VERSION,
        "fail_under": None if percent is None else float(percent),
        "under": is_under(proof, percent),
        "all": _score_row(proof.score),
        "kinds": {kind: _score_row(score) for kind, score in proof.by_kind.items()},
        "rules": proof.rules,
        "facts": [
            {"sheet": fact.sheet, "fact": fact.fact, "kind": fact.word, **_score_row(fact.score)}
            for fact in proof.facts
        ],
        "not_caught": [_trial_row(*each) for outcome in HEADINGS for each in proof.with_outcome(outcome)],
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def _score_row(score: Score) -> dict[str, Any]:
    return {
        "tried": score.tried,
        "caught": score.caught,
        "warned": score.warned,
        "missed": score.missed,
        "supported": score.supported,
        "strength": int(10_000 * score.strength) / 10_000,
    }


def _trial_row(fact: FactProof, trial: Trial) -> dict[str, Any]:
    location = trial.location
    row: dict[str, Any] = {
        "outcome": trial.outcome,
        "kind": trial.perturbation.kind,
        "sheet": fact.sheet,
        "fact": fact.fact,
        "field": ".".join(map(str, trial.perturbation.path)),
        "before": trial.perturbation.before,
        "after": trial.perturbation.after,
        "path": location.path,
        "line": location.line,
        "column": location.column,
    }
    if trial.rule:
        row["rule"] = trial.rule
    if trial.support is not None:
        row["reason"] = _reason(trial)
    return row

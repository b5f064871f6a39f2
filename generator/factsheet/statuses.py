"""What may be said of a fact as a whole: checked facts and recorded differences -> the same facts with their status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from msgspec.structs import replace

from factsheet.accounts import Passage
from factsheet.checked import WEAKEST_FIRST, CheckedAccount, CheckedDifference, CheckedFact, Status
from factsheet.sheet import Sheet

INFERRING_RULES = frozenset(
    {"speaker-not-named", "speaker-by-pronoun", "attribution-not-in-passage", "attribution-dropped"}
)
"""The rules of speakers and attributions, of which alone the format has the status tell. An exemption from any other is
shown with its reason."""


def settle_statuses(
    sheet: Sheet,
    facts: Sequence[CheckedFact],
    differences: Sequence[CheckedDifference],
    computed: Mapping[str, Decimal],
) -> tuple[CheckedFact, ...]:
    """The facts with status, number of independent reports, recorded differences and computed figure."""
    settled: dict[str, CheckedFact] = {}
    for checked in facts:
        touching = tuple(each for each in differences if _touches(each, checked))
        settled[checked.fact.id] = replace(
            checked,
            status=_own_status(sheet, checked, touching),
            reports=len({account.source.told_by for account in checked.accounts}),
            differences=tuple(each.difference.id for each in touching),
            computed=computed.get(checked.fact.id),
        )
    for checked in facts:
        if checked.fact.inputs():
            _settle_derived(settled, checked.fact.id, ())
    return tuple(settled[checked.fact.id] for checked in facts)


def _own_status(sheet: Sheet, checked: CheckedFact, touching: Iterable[CheckedDifference]) -> Status:
    if checked.fact.withdrawn is not None:
        return "withdrawn"
    told_differently = any(account.says or account.silent for account in checked.accounts)
    if told_differently or any(each.difference.kind != "wording" for each in touching):
        return "differs"
    if any(date.basis == "inferred" for date in checked.fact.dates()) or any(map(_is_inferred, checked.accounts)):
        return "inferred"
    reports = {account.source.told_by for account in checked.accounts}
    return "corroborated" if len(reports) >= 2 else "reported"


def _is_inferred(account: CheckedAccount) -> bool:
    return any(check.rule in INFERRING_RULES for check in account.exemptions)


def _touches(difference: CheckedDifference, checked: CheckedFact) -> bool:
    """Whether the fact's evidence holds one of the difference's passages."""
    sides = [(source.id, passage) for source, passage in difference.passages if passage is not None]
    return any(
        source == account.source.id and any(_holds(passage, side) for passage in account.passages)
        for account in checked.accounts
        for source, side in sides
    )


def _holds(passage: Passage, side: Passage) -> bool:
    return passage.span.holds(side.span)


def _settle_derived(settled: dict[str, CheckedFact], name: str, above: tuple[str, ...]) -> CheckedFact:
    """The weakest status of the inputs, those that are derived themselves first; a circle ends where it began."""
    checked = settled[name]
    inputs = [given for given in checked.fact.inputs() if given in settled and given not in above]
    if not inputs or checked.fact.withdrawn is not None:
        return checked
    resolved = [_settle_derived(settled, given, (*above, name)) for given in inputs]
    weakest = min((each.status for each in resolved), key=WEAKEST_FIRST.index)
    settled[name] = replace(checked, status=weakest, reports=min(each.reports for each in resolved))
    return settled[name]

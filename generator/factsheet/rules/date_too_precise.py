"""A date may say no more than the source's words do.

“June” is `XXXX-06`, since the words leave the year out; “by 2024” is a bound, `../2024`, and not a point; “last June”
can be one of two, so that counting it gives a range. A relative date has `basis: resolved` and is counted from the
source's `published`; where that is unknown, `edtf` stays `unknown`. The clock of the machine is never asked. A date
that is coarser than the words is fine, and so are the marks `?`, `~` and `%`. What the editor infers
(`basis: inferred`) needs a reason, which readers see.

```pass
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
    published: 2019-06-08
== articles/a.txt ==
This month, the network was opened. It will cover all cities by 2024.
== timeline.yml ==
timeline:
  - id: opening
    title: The network is opened
    date: {text: This month, edtf: 2019-06, basis: resolved}
    evidence:
      - source: a
        exact: This month, the network was opened.
  - id: coverage
    title: The network covers all cities
    date: {text: by 2024, edtf: ../2024}
    status: planned
    evidence:
      - source: a
        exact: It will cover all cities by 2024.
```

```fail
== articles/a.txt ==
This month, the network was opened. It will cover all cities by 2024.
== timeline.yml ==
timeline:
  - id: coverage
    title: The network covers all cities
    date: {text: by 2024, edtf: 2024}
    status: planned
    evidence:
      - source: a
        exact: It will cover all cities by 2024.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.facts.shown import DateShown
from factsheet.problems import Check
from factsheet.rules.dated import Verdict, counts_from_publishing, edtf_verdict, places_of, under_date

NAME = "date-too-precise"


def check_account(account: Account) -> Iterator[Check]:
    for date in account.fact.dates():
        if date.edtf == "unknown" or date.basis == "inferred" or not places_of(account, date.text):
            continue
        verdict = edtf_verdict(account, date)
        if verdict is None:
            yield account.passed(NAME, _answer(account, date), path=(*date.path, "edtf"))
        elif verdict.fault.kind != "contradicts":
            yield _problem(account, date, verdict)


def _answer(account: Account, date: DateShown) -> str:
    if date.basis == "resolved" and account.source.published != "unknown":
        return (
            f"“{date.text}” is {date.edtf}, counted from the day the source was published ({account.source.published})"
        )
    return f"“{date.text}” says no less than {date.edtf}"


def _problem(account: Account, date: DateShown, verdict: Verdict) -> Check:
    label, help, notes = _explained(account, date, verdict)
    place = verdict.place
    message = f"the passage says “{verdict.words}”" if place else ""
    return account.problem(
        NAME,
        f"{date.edtf} says more than “{verdict.words}”",
        account.at(*date.path, "edtf"),
        path=(*date.path, "edtf"),
        label=label,
        help=help,
        notes=notes,
        related=under_date(account, place.passage, place.longer_span, message) if place else (),
    )


def _explained(account: Account, date: DateShown, verdict: Verdict) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The label, the help and the notes."""
    fault, instead = verdict.fault, verdict.fault.instead
    infer = "or write basis: inferred, with because: and the reason"
    text = f"text: {verdict.words} and " if verdict.place else ""
    if fault.kind == "needs-resolving":
        label = f"the words themselves say {instead}" if fault.allowed else "the words alone say no date"
        return label, ("write basis: resolved, since it is counted from the source's `published`",), ()
    if fault.kind == "too-precise":
        return f"the words say {instead}", (f"write {text}edtf: {instead}", infer), ()
    if not counts_from_publishing(account, verdict.words):
        return "no date can be read from these words", ("write edtf: unknown", infer), ()
    if account.source.published == "unknown":
        notes = (f"the source {account.source.id} has no `published` to count from",)
        return "counted from a day that is not known", ("write edtf: unknown", infer), notes
    notes = (f"`published` is {account.source.published}, which is not exact enough to count from",)
    return "counted from a day that is not known", ("write edtf: unknown", infer), notes

"""What is planned has not happened: a fact is as certain as its passages.

An event is `happened` or `planned` (`status`), a headcount `observed`, `planned` or `estimated` (`kind`). A fact that
leaves out that its passage only plans (“plans to”, “will”, “is expected to”) is a warning. One that says `planned` or
`estimated` is an error where its passages tell it as so, with no word of a plan or an estimate. Of a number the words
of its own statement count. Languages without a list of such words are not asked.

```pass
== articles/a.txt ==
The company plans to open an office in Porto next year.
== timeline.yml ==
timeline:
  - id: porto
    title: The company opens an office in Porto
    status: planned
    evidence:
      - source: a
        exact: The company plans to open an office in Porto next year.
```

```fail
== articles/a.txt ==
The company opened an office in Porto.
== timeline.yml ==
timeline:
  - id: porto
    title: The company opens an office in Porto
    status: planned
    evidence:
      - source: a
        exact: The company opened an office in Porto.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factsheet.accounts import Account, Passage
from factsheet.facts.shown import Certainty
from factsheet.problems import Check, Location
from factsheet.rules.figures import figure_verdicts, stored_span
from factsheet.text.certainty import Sign, certainty_words, governing_sign, may_plan, signs_of_certainty
from factsheet.text.languages.certainty_words import SignKind

NAME = "certainty-differs"
ABOUT = ("certainties",)

_WOULD_DO: dict[str, tuple[SignKind, ...]] = {"planned": ("plan", "ahead"), "estimated": ("estimate", "plan", "ahead")}
"""The words of which one is enough for what the fact says."""
_ONLY = {"planned": "only planned", "estimated": "estimated"}


class _Told(NamedTuple):
    passage: Passage
    signs: tuple[Sign, ...]
    """In the passage's own words."""


def check_account(account: Account) -> Iterator[Check]:
    words = certainty_words(account.article.language)
    if words is None or not account.passages:
        return
    for certainty in account.fact.certainties():
        if certainty.standing == "so" and not any(may_plan(passage.text, words) for passage in account.passages):
            yield _certain(account, certainty)
            continue
        told = [_Told(passage, signs_of_certainty(passage.text, words)) for passage in account.passages]
        if certainty.standing == "so":
            yield _so_check(account, certainty, told)
        else:
            yield _not_so_check(account, certainty, told)


def _certain(account: Account, certainty: Certainty) -> Check:
    return account.passed(NAME, "The passage does not say that it is only planned", path=certainty.path)


def _so_check(account: Account, certainty: Certainty, told: list[_Told]) -> Check:
    plan = _plan_of(account, told)
    if plan is None:
        return _certain(account, certainty)
    passage, sign = plan
    words = passage.text[sign.span.start : sign.span.end]
    return account.problem(
        NAME,
        f"the passage says “{words}”, and the fact tells it as {certainty.word}",
        _location(account, certainty),
        level="warning",
        path=certainty.path,
        label=f"given as {certainty.word}",
        help=(f"add {certainty.path[0]}: planned",),
        related=(account.related(passage, sign.span.shifted(passage.span.start), f"the passage says “{words}”"),),
    )


def _not_so_check(account: Account, certainty: Certainty, told: list[_Told]) -> Check:
    would_do = _WOULD_DO[certainty.standing]
    for passage, signs in told:
        for sign in signs:
            if sign.kind in would_do:
                words = passage.text[sign.span.start : sign.span.end]
                return account.passed(NAME, f"The passage says “{words}”", path=certainty.path)
    so = next(((passage, sign) for passage, signs in told for sign in signs if sign.kind == "so"), None)
    if so is None:
        return account.passed(NAME, "Nothing in the passage says that it is so already", path=certainty.path)
    passage, sign = so
    words = passage.text[sign.span.start : sign.span.end]
    return account.problem(
        NAME,
        f"the passage does not say that it is {_ONLY[certainty.standing]}",
        _location(account, certainty),
        path=certainty.path,
        label=f"the passage tells it as so: “{words}”",
        help=(
            f"write {certainty.path[0]}: {certainty.word_for_so}, or cite the passage that has a plan or an estimate",
        ),
        related=(account.related(passage, sign.span.shifted(passage.span.start), f"the passage says “{words}”"),),
    )


def _plan_of(account: Account, told: list[_Told]) -> tuple[Passage, Sign] | None:
    """The words by which all that the fact tells is only planned."""
    plans = [(passage, sign) for passage, signs in told for sign in signs if sign.kind == "plan"]
    if not plans:
        return None
    figures = list(figure_verdicts(account))
    if not figures:
        return None if any(sign.kind == "so" for _, signs in told for sign in signs) else plans[0]
    for _, verdict in figures:
        if verdict.number is None or verdict.fault is not None:
            return None
        passage, signs = told[verdict.excerpt]
        number = stored_span(account, verdict.excerpt, verdict.number).shifted(-passage.span.start)
        sign = governing_sign(signs, passage.text, number)
        return (passage, sign) if sign is not None and sign.kind == "plan" else None
    return None


def _location(account: Account, certainty: Certainty) -> Location:
    is_given = certainty.path[0] in account.fact.record
    return account.at(*(certainty.path if is_given else certainty.beside))

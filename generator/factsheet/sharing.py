"""A large sheet, loaded, goes in; its facts are checked by several processes, and come out as one would check them.

Each process is a copy of this one, which has the sheet already. It is given the facts of some articles, so that no
article is read twice, and sends back what cannot be told without it: where the passages stand and what was found. How
many questions were answered well is only counted.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing.context import BaseContext
from typing import NamedTuple

from factsheet.accounts import Passage
from factsheet.anchors import implied_passage
from factsheet.check import check_fact, check_read, checked_account, unsettled
from factsheet.checked import CheckedAccount, CheckedFact
from factsheet.facts import Fact
from factsheet.model import Span
from factsheet.problems import Check
from factsheet.sheet import Sheet

SHARES = 8
"""Shares for each process: articles differ in how long they take, and a share in what it costs to send."""


class _Cited(NamedTuple):
    """A passage on its way from one process to another."""

    evidence: int | None
    """Its number among the evidence of its fact; None where the tool found it by the name."""
    start: int
    end: int


class _Told(NamedTuple):
    """What a source tells of a fact, likewise."""

    source: str
    passages: tuple[_Cited, ...]
    checks: tuple[Check, ...]


class Answered(NamedTuple):
    """A fact that another process has checked."""

    number: int
    """Among the facts of its sheet."""
    accounts: tuple[_Told, ...]
    checks: tuple[Check, ...]
    """Those that found something."""
    passed: int
    """The number of the others that were asked for."""


class CheckedFacts(NamedTuple):
    """The facts of a sheet in its order, each as `check_fact` gives it but for the checks that passed."""

    facts: tuple[CheckedFact, ...]
    checks: tuple[Check, ...]
    """Those that found something about a fact, and all of `check_read`."""
    passed: int


def check_shared(
    sheet: Sheet, context: BaseContext, processes: int, *, fact: str | None, rule: str | None
) -> CheckedFacts:
    """Of the checks that passed, those about the `fact` and of the `rule` are counted.

    `context` must start a process as a copy of this one.
    """
    shares = list(shares_of(sheet, processes * SHARES))
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_take_over, initargs=(sheet,)) as pool:
        found = pool.map(partial(_check_share, fact=fact, rule=rule), shares)
        # While the others are at work.
        read = check_read(sheet)
        answered = sorted(each for share in found for each in share)
    return CheckedFacts(
        facts=tuple(_fact_of(sheet, each) for each in answered),
        checks=(*(check for each in answered for check in each.checks), *read),
        passed=sum(each.passed for each in answered),
    )


def shares_of(sheet: Sheet, most: int) -> Iterator[list[int]]:
    """The numbers of the facts, those that first cite one source together; at most so many shares, none empty."""
    by_source: dict[str, list[int]] = {}
    for number, fact in enumerate(sheet.facts):
        # Who is known by name alone is looked for in all articles: such facts are shared out one by one.
        first = fact.evidence[0].source if fact.evidence else f"{number}, which no id is"
        by_source.setdefault(first, []).append(number)
    size = -(-len(sheet.facts) // most)
    share: list[int] = []
    for numbers in by_source.values():
        share.extend(numbers)
        if len(share) >= size:
            yield share
            share = []
    if share:
        yield share


_sheets: list[Sheet] = []
"""The sheet that this process checks for another."""


def _take_over(sheet: Sheet) -> None:
    _sheets[:] = [sheet]
    # What the other process has read is never garbage here, and memory that nobody writes to is not copied.
    gc.freeze()


def _check_share(numbers: Sequence[int], *, fact: str | None, rule: str | None) -> list[Answered]:
    return [_answered(_sheets[0], number, fact=fact, rule=rule) for number in numbers]


def _answered(sheet: Sheet, number: int, *, fact: str | None, rule: str | None) -> Answered:
    checked, checks = check_fact(sheet, sheet.facts[number])
    passed = [check for check in checks if check.answer == "passed" and check.exempted is None]
    counted = sum((fact is None or check.fact == fact) and (rule is None or check.rule == rule) for check in passed)
    return Answered(
        number=number,
        accounts=tuple(_told(checked.fact, account) for account in checked.accounts),
        checks=tuple(check for check in checks if check.answer != "passed" or check.exempted is not None),
        passed=counted,
    )


def _told(fact: Fact, account: CheckedAccount) -> _Told:
    return _Told(
        source=account.source.id,
        passages=tuple(_cited(fact, passage) for passage in account.passages),
        checks=tuple(check for check in account.checks if check.answer != "passed" or check.exempted is not None),
    )


def _cited(fact: Fact, passage: Passage) -> _Cited:
    number = next((number for number, each in enumerate(fact.evidence) if each is passage.evidence), None)
    return _Cited(number, passage.span.start, passage.span.end)


def _fact_of(sheet: Sheet, answered: Answered) -> CheckedFact:
    fact = sheet.facts[answered.number]
    accounts = (_account_of(sheet, fact, told) for told in answered.accounts)
    return unsettled(fact, tuple(accounts))


def _account_of(sheet: Sheet, fact: Fact, told: _Told) -> CheckedAccount:
    source = sheet.source_by_id[told.source]
    passages = tuple(_passage_of(sheet, fact, told.source, cited) for cited in told.passages)
    return checked_account(fact, source, passages, told.checks)


def _passage_of(sheet: Sheet, fact: Fact, source: str, cited: _Cited) -> Passage:
    article, span = sheet.articles[source], Span(cited.start, cited.end)
    if cited.evidence is None:
        return implied_passage(fact, article, span)
    return Passage(
        evidence=fact.evidence[cited.evidence],
        article=article,
        span=span,
        paragraph=article.paragraph_at(span.start),
        record=fact.record["evidence"][cited.evidence],
    )

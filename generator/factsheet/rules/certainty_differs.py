"""What is planned has not happened: a fact is as certain as its passages.

An event is `happened` or `planned` (`status`), a headcount `observed`, `planned` or `estimated` (`kind`). A fact that
leaves out that its passage only plans (“plans to”, “will”, “is expected to”), or estimates its number, is a warning.
One that says `planned` or `estimated` is an error where its passages tell it as so, with no word of a plan or an
estimate. Of a number the words of its own statement count: of “it employs 400 and plans to hire 500” the 400 are
employed. Languages without a list of such words are not asked.

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

import re
from collections.abc import Iterator
from typing import NamedTuple

from factsheet.accounts import Account, Passage
from factsheet.facts.shown import Certainty
from factsheet.model import Span
from factsheet.problems import Check, Location
from factsheet.rules.figures import figure_verdicts, stored_span
from factsheet.text.certainty import Sign, certainty_words, governing_sign, may_plan, signs_of_certainty, statement_of
from factsheet.text.languages import language_for
from factsheet.text.languages.certainty_words import CertaintyWords, SignKind
from factsheet.text.names import name_places

NAME = "certainty-differs"
ABOUT = ("certainties",)

_WOULD_DO: dict[str, tuple[SignKind, ...]] = {"planned": ("plan", "ahead"), "estimated": ("estimate", "plan", "ahead")}
"""The words of which one is enough for what the fact says."""
_WORD = re.compile(r"\w+")
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
            yield _so_check(account, certainty, told, words)
        else:
            yield _not_so_check(account, certainty, told)


def _certain(account: Account, certainty: Certainty) -> Check:
    return account.passed(NAME, "The passage does not say that it is only planned", path=certainty.path)


def _so_check(account: Account, certainty: Certainty, told: list[_Told], table: CertaintyWords) -> Check:
    plan = _plan_of(account, told)
    less = plan or _estimate_of(account, told, table)
    if less is None:
        return _certain(account, certainty)
    passage, sign = less
    words = passage.text[sign.span.start : sign.span.end]
    return account.problem(
        NAME,
        f"the passage says “{words}”, and the fact tells it as {certainty.word}",
        _location(account, certainty),
        level="warning",
        path=certainty.path,
        label=f"given as {certainty.word}",
        help=(f"add {certainty.path[0]}: {'planned' if plan is not None else 'estimated'}",),
        related=(account.related(passage, sign.span.shifted(passage.span.start), f"the passage says “{words}”"),),
    )


def _not_so_check(account: Account, certainty: Certainty, told: list[_Told]) -> Check:
    would_do = _WOULD_DO[certainty.standing]
    told = _about_the_figure(account, told)
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


def _about_the_figure(account: Account, told: list[_Told]) -> list[_Told]:
    """Of a passage that says a number as what is so, only the signs of its own statement, up to the next number."""
    for _, verdict in figure_verdicts(account):
        if verdict.number is None or verdict.fault is not None:
            continue
        passage, signs = told[verdict.excerpt]
        number = stored_span(account, verdict.excerpt, verdict.number).shifted(-passage.span.start)
        within = statement_of(passage.text, number)
        own = tuple(sign for sign in signs if within.holds(sign.span) and not _is_of_the_next(passage, number, sign))
        governing = governing_sign(own, passage.text, number)
        if governing is not None and governing.kind == "so" and governing.span.end <= number.start:
            return [_Told(passage, own)]
    return told


def _is_of_the_next(passage: Passage, number: Span, sign: Sign) -> bool:
    """“It employs 400 and plans to hire 500”: what stands behind the “and” plans nothing of the 400."""
    between = passage.text[number.end : sign.span.start] if sign.span.start >= number.end else ""
    return any(word in _joins(passage) for word in _WORD.findall(between.lower()))


def _joins(passage: Passage) -> frozenset[str]:
    clauses = language_for(passage.article.language).numbers.clauses
    return clauses.joins | clauses.openers


def _plan_of(account: Account, told: list[_Told]) -> tuple[Passage, Sign] | None:
    """The words by which all that the fact tells is only planned."""
    plans = [(passage, sign) for passage, signs in told for sign in signs if sign.kind == "plan"]
    if not plans:
        return None
    figures = list(figure_verdicts(account))
    if not figures:
        return _plan_of_event(account, told, plans)
    for _, verdict in figures:
        if verdict.number is None or verdict.fault is not None:
            return None
        passage, signs = told[verdict.excerpt]
        number = stored_span(account, verdict.excerpt, verdict.number).shifted(-passage.span.start)
        sign = governing_sign(signs, passage.text, number)
        return (passage, sign) if sign is not None and sign.kind == "plan" else None
    return None


def _estimate_of(account: Account, told: list[_Told], table: CertaintyWords) -> tuple[Passage, Sign] | None:
    """The words by which the statement of the fact's number only estimates it."""
    for _, verdict in figure_verdicts(account):
        if verdict.number is None or verdict.fault is not None:
            return None
        passage, signs = told[verdict.excerpt]
        number = stored_span(account, verdict.excerpt, verdict.number).shifted(-passage.span.start)
        within = statement_of(passage.text, number)
        own = [sign for sign in signs if within.holds(sign.span) and not _is_of_the_next(passage, number, sign)]
        for sign in own:
            if passage.text[sign.span.start : sign.span.end].lower() in table.only_estimates:
                return passage, sign
    return None


def _plan_of_event(
    account: Account, told: list[_Told], plans: list[tuple[Passage, Sign]]
) -> tuple[Passage, Sign] | None:
    """The plan that governs the place of an event; without a place that of passages in which nothing is so.

    A title that tells of a plan itself tells readers enough: “Nordbank plans two branches”.
    """
    words = certainty_words(account.sheet.language)
    titles = [own.text for own in account.fact.own_words()]
    if words is not None and any(sign.kind == "plan" for text in titles for sign in signs_of_certainty(text, words)):
        return None
    if all(sign.kind != "so" for _, signs in told for sign in signs):
        return plans[0]
    governing = [
        (passage, governing_sign(signs, passage.text, span))
        for passage, signs in told
        for name in account.fact.names()
        if name.path[-1] == "place" and name.words is not None
        for span in _places_of(account, passage, name.words)
    ]
    found = [(passage, sign) for passage, sign in governing if sign is not None and sign.kind == "plan"]
    return found[0] if found and len(found) == len(governing) else None


def _places_of(account: Account, passage: Passage, words: str) -> list[Span]:
    places = name_places(account.article, passage.span, words)
    return [place.shifted(-passage.span.start) for place in places]


def _location(account: Account, certainty: Certainty) -> Location:
    is_given = certainty.path[0] in account.fact.record
    return account.at(*(certainty.path if is_given else certainty.beside))

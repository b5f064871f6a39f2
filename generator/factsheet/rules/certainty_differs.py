"""What is planned has not happened: a fact is as certain as its passages.

An event is `happened` or `planned` (`status`), a headcount `observed`, `planned` or `estimated` (`kind`). A fact that
leaves out that its passage only plans (“plans to”, “will”, “is expected to”), or estimates its number, is a warning;
one that says itself that it is so (`status: happened`) where its passages only plan is an error.
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

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.facts.shown import Certainty
from factsheet.problems import Check, Level, Location
from factsheet.rules.standing import Found, Telling
from factsheet.text.certainty import certainty_words, may_plan
from factsheet.text.languages.certainty_words import SignKind

NAME = "certainty-differs"
ABOUT = ("certainties",)

_WOULD_DO: dict[str, tuple[SignKind, ...]] = {"planned": ("plan", "ahead"), "estimated": ("estimate", "plan", "ahead")}
"""The words of which one is enough for what the fact says."""
_ONLY = {"planned": "only planned", "estimated": "estimated"}


def check_account(account: Account) -> Iterator[Check]:
    words = certainty_words(account.article.language)
    if words is None or not account.passages:
        return
    for certainty in account.fact.certainties():
        if certainty.standing == "so" and not any(may_plan(passage.text, words) for passage in account.passages):
            yield _certain(account, certainty)
        elif certainty.standing == "so":
            yield _so_check(account, certainty, Telling.of(account, words))
        else:
            yield _not_so_check(account, certainty, Telling.of(account, words))


def _certain(account: Account, certainty: Certainty) -> Check:
    return account.passed(NAME, "The passage does not say that it is only planned", path=certainty.path)


def _so_check(account: Account, certainty: Certainty, telling: Telling) -> Check:
    plan = telling.plan()
    is_denied = plan is not None and certainty.path[0] in account.fact.record and telling.rules_out_so(plan)
    less = plan or telling.estimate()
    if less is None:
        return _certain(account, certainty)
    return _problem(
        account,
        certainty,
        less,
        message=f"the passage says “{less.words}”, and the fact tells it as {certainty.word}",
        label=f"given as {certainty.word}",
        help=f"add {certainty.path[0]}: {'planned' if plan is not None else 'estimated'}",
        level="error" if is_denied else "warning",
    )


def _not_so_check(account: Account, certainty: Certainty, telling: Telling) -> Check:
    message = f"the passage does not say that it is {_ONLY[certainty.standing]}"
    intended = telling.intention() if certainty.standing == "estimated" else None
    if intended is not None:
        return _problem(
            account,
            certainty,
            intended,
            message=message,
            label=f"the passage says what is planned: “{intended.words}”",
            help=f"write {certainty.path[0]}: planned, or cite the passage that has an estimate",
        )
    signs = telling.own_signs()
    enough = next((found for found in signs if found.sign.kind in _WOULD_DO[certainty.standing]), None)
    so = telling.told_as_so()
    if enough is not None and all(found.sign.kind != "plan" for found in signs):
        # “asked its allies to help”: the infinitive is ahead, and the asking is not.
        told = telling.told_as_in_title()
        if told is not None:
            return _told_as_so(account, certainty, told, message, level="warning")
    if enough is not None:
        return account.passed(NAME, f"The passage says “{enough.words}”", path=certainty.path)
    if so is None:
        return account.passed(NAME, "Nothing in the passage says that it is so already", path=certainty.path)
    return _told_as_so(account, certainty, so, message, level="error")


def _told_as_so(account: Account, certainty: Certainty, so: Found, message: str, *, level: Level) -> Check:
    return _problem(
        account,
        certainty,
        so,
        message=message,
        label=f"the passage tells it as so: “{so.words}”",
        help=f"write {certainty.path[0]}: {certainty.word_for_so}, or cite the passage that has a plan or an estimate",
        level=level,
    )


def _problem(
    account: Account,
    certainty: Certainty,
    found: Found,
    *,
    message: str,
    label: str,
    help: str,
    level: Level = "error",
) -> Check:
    passage, span = found.passage, found.sign.span.shifted(found.passage.span.start)
    return account.problem(
        NAME,
        message,
        _location(account, certainty),
        level=level,
        path=certainty.path,
        label=label,
        help=(help,),
        related=(account.related(passage, span, f"the passage says “{found.words}”"),),
    )


def _location(account: Account, certainty: Certainty) -> Location:
    is_given = certainty.path[0] in account.fact.record
    return account.at(*(certainty.path if is_given else certainty.beside))

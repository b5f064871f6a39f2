"""A figure is as exact as the passage makes it: “nearly 400” is not 400, and 400 is not “more than 400”.

`qualifier` is one of `about`, `over`, `under`, `at-least`, `up-to`. A fact without the qualifier that its passage has
is a warning, one with a qualifier that the passage does not have is an error. Of the numbers in `title` and `statement`
only those are errors that are told as the most where the passage has the least, or the other way round.

```pass
== articles/a.txt ==
The company employs more than 400 people.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff of the company
    value: 400
    qualifier: over
    evidence:
      - source: a
        exact: The company employs more than 400 people.
```

```fail
== articles/a.txt ==
The company employs more than 400 people.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff of the company
    value: 400
    qualifier: about
    evidence:
      - source: a
        exact: The company employs more than 400 people.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.facts.shown import Figure, OwnWords
from factsheet.problems import Check
from factsheet.rules.figures import (
    at_field,
    beside_path,
    excerpts_of,
    figure_verdicts,
    figures_told,
    source_language,
    under_number,
)
from factsheet.text.exchanged_words import exchanges
from factsheet.text.languages import language_for
from factsheet.text.numbers import Number, Qualifier, Verdict, bounds_contrary, find_all_same

NAME = "qualifier-differs"
ABOUT = ("figures", "own_words")

MILDEST_FIRST: tuple[Qualifier, ...] = ("about", "at-least", "up-to", "over", "under")
"""Of several that the passage's words allow, the one that is proposed says the least more than they do."""


def check_account(account: Account) -> Iterator[Check]:
    for figure, verdict in figure_verdicts(account):
        # Of a number that is not the fact's, no qualifier is asked.
        if verdict.number is not None and verdict.fault is None:
            yield _qualifier_check(account, figure, verdict, verdict.number)
    for own in account.fact.own_words():
        yield from _own_words_checks(account, own)


def _own_words_checks(account: Account, own: OwnWords) -> Iterator[Check]:
    """“At most 32 visits” where the passage has “at least 32 visits”."""
    bounded = [told for told in figures_told(own.text, account.sheet.language) if told.qualifiers]
    if not bounded:
        return
    editors, source = language_for(account.sheet.language), source_language(account)
    if editors.tag == source.tag and any(exchanges(each.text, own.text, source.tag) for each in account.passages):
        # The rule of near copies tells it.
        return
    for told in bounded:
        found = list(find_all_same(excerpts_of(account), told, source, one_language=editors.tag == source.tag))
        if not found or not all(bounds_contrary(told, number) for _, number in found):
            continue
        index, number = found[0]
        words = f"“{number.qualifier_words}”"
        yield account.problem(
            NAME,
            f"the passage says {words} by {number.text}, and the fact “{told.qualifier_words}”",
            account.at_words(own.path, told.span.start, told.span.end),
            path=own.path,
            label=f"the passage says {words}",
            help=(f"write {words}, or cite the passage that says “{told.qualifier_words}”",),
            related=under_number(account, index, number, f"the passage says {words}"),
        )


def _qualifier_check(account: Account, figure: Figure, verdict: Verdict, number: Number) -> Check:
    path = beside_path(figure, "qualifier")
    if verdict.qualifier == "same":
        return account.passed(NAME, _answer(number), path=path)
    words = f"“{number.qualifier_words}”"
    given = next((name for name in MILDEST_FIRST if name in number.qualifiers), None)
    if verdict.qualifier == "added":
        message, label = f"the passage says {number.text} without a qualifier", "not in the passage"
        remedy = "take `qualifier` out, or cite the passage that has it"
    elif verdict.qualifier == "other":
        message = f"the passage says {words} by {number.text}, which is not `{figure.qualifier}`"
        label, remedy = f"the passage says {words}", f"write qualifier: {given}"
    else:
        message = f"the passage says {words} by {number.text}, and the fact does not"
        label, remedy = "given as exact", f"add qualifier: {given}"
    return account.problem(
        NAME,
        message,
        at_field(account, figure, "qualifier"),
        level="warning" if verdict.qualifier == "missing" else "error",
        path=path,
        label=label,
        help=(remedy,),
        related=under_number(account, verdict.excerpt, number, f"the passage says {words}")
        if number.qualifier_words
        else (),
    )


def _answer(number: Number) -> str:
    if number.qualifier_words:
        return f"The passage says “{number.qualifier_words}” by {number.text}"
    return f"The passage puts no “about” or “more than” by {number.text}"

"""A figure is as exact as the passage makes it: “nearly 400” is not 400, and 400 is not “more than 400”.

`qualifier` is one of `about`, `over`, `under`, `at-least`, `up-to`. A fact without the qualifier that its passage has
is a warning, one with a qualifier that the passage does not have is an error.

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
from factsheet.facts.shown import Figure
from factsheet.problems import Check
from factsheet.rules.figures import at_field, beside_path, figure_verdicts, under_number
from factsheet.text.numbers import Number, Qualifier, Verdict

NAME = "qualifier-differs"
ABOUT = ("figures",)

MILDEST_FIRST: tuple[Qualifier, ...] = ("about", "at-least", "up-to", "over", "under")
"""Of several that the passage's words allow, the one that is proposed says the least more than they do."""


def check_account(account: Account) -> Iterator[Check]:
    for figure, verdict in figure_verdicts(account):
        # Of a number that is not the fact's, no qualifier is asked.
        if verdict.number is not None and verdict.fault is None:
            yield _qualifier_check(account, figure, verdict, verdict.number)


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

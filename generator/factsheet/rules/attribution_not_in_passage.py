"""The source must attribute the statement to the one whom the fact names.

The name stands with a cue, outside quotation marks, in the passage's sentence, or else in the sentences before it in
its paragraph; of several sentences in a passage, those count that share most words and figures with the fact's own.
“According to the newspaper” covers its own sentence only, and never a paragraph before it. A cue that
belongs to somebody else, that denies or that asks does not attribute; nor does one where a part of the statement
stands only in a sentence that somebody else says.

```pass
== articles/a.txt ==
The company will hire 500 people, according to the newspaper Vedomosti.
== people.yml ==
people:
  - id: vedomosti
    type: organization
    name: Vedomosti
== claims.yml ==
claims:
  - id: hires
    statement: The company will hire 500 people.
    attributed_to: vedomosti
    evidence:
      - source: a
        exact: The company will hire 500 people
```

```fail
== articles/a.txt ==
The company will hire 500 people.

It will train them in Moscow, according to the newspaper Vedomosti.
== people.yml ==
people:
  - id: vedomosti
    type: organization
    name: Vedomosti
== claims.yml ==
claims:
  - id: hires
    statement: The company will hire 500 people.
    attributed_to: vedomosti
    evidence:
      - source: a
        exact: The company will hire 500 people
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import NOT_BY_NAME, attributions_heard, beside, beside_what, heard_instead

NAME = "attribution-not-in-passage"
ABOUT = ("attributions",)


def check_account(account: Account) -> Iterator[Check]:
    for given, hearing in attributions_heard(account):
        name = account.party(given.person or "").name
        if hearing.answer == "named":
            yield account.passed(NAME, f"The source attributes it to {name}", path=given.path)
        elif hearing.answer not in NOT_BY_NAME:
            related = beside(account, hearing.span, beside_what(hearing)) if hearing.span is not None else ()
            yield account.problem(
                NAME,
                f"the source does not attribute this to {name}",
                account.at(*given.path),
                path=given.path,
                label=heard_instead(hearing),
                related=related,
                help=(
                    f"where this source attributes it to nobody: silent: [{given.path[0]}]",
                    "or cite the passage that says who",
                ),
            )

"""The parts of a quotation must stand in order, inside one quotation.

`[…]` says that the editor left words out. What is left must be what one person said in one go: the parts in the order
of the article, inside one pair of quotation marks, or in two that only the words naming the speaker divide (“…,” said
X. “…”).

```pass
== articles/a.txt ==
“Thank you to our old partners and to all our new ones,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: Thank you to our old partners […] our new ones
    evidence:
      - source: a
        exact: >-
          “Thank you to our old partners and to all our new ones,” said Zhao Lei.
```

```fail
== articles/a.txt ==
“Thank you to our old partners and to all our new ones,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: our new ones […] Thank you to our old partners
    evidence:
      - source: a
        exact: >-
          “Thank you to our old partners and to all our new ones,” said Zhao Lei.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import SPOKEN, at_part, quoted_readings
from factsheet.text.quoted_words import CUT

NAME = "quote-out-of-order"
ABOUT = ("quoted",)


def check_account(account: Account) -> Iterator[Check]:
    for quoted, reading in quoted_readings(account):
        if CUT.search(quoted.words) is None:
            continue
        if reading.verdict in SPOKEN:
            yield account.passed(NAME, "The parts stand in order, in one quotation", path=quoted.path)
        elif reading.verdict in ("out of order", "apart"):
            apart = reading.verdict == "apart"
            yield account.problem(
                NAME,
                "the parts stand in quotations that are not one" if apart else "the parts stand in another order",
                at_part(account, quoted, reading),
                path=quoted.path,
                label="said elsewhere" if apart else "the article has this part earlier",
                help=(
                    "make each quotation a fact of its own" if apart else "give the parts in the order of the article",
                ),
            )

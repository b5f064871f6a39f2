"""A quotation whose marks are never closed may hold more than was said.

Where an article opens quotation marks and does not close them, nothing tells where the speech ends. The quotation is
taken to end with its paragraph, unless the next one opens with a mark and goes on with it. This is a warning: look
where the speech ends, and say so in an exemption.

```pass
== articles/a.txt ==
“We will pay the bill,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: We will pay the bill
    evidence:
      - source: a
        exact: >-
          “We will pay the bill,” said Zhao Lei.
```

```fail
== articles/a.txt ==
Zhao Lei said: “We will pay the bill.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: We will pay the bill.
    evidence:
      - source: a
        exact: >-
          Zhao Lei said: “We will pay the bill.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import IN_MARKS, quoted_readings

NAME = "quote-unclosed"
ABOUT = ("quoted",)


def check_account(account: Account) -> Iterator[Check]:
    for quoted, reading in quoted_readings(account):
        if quoted.mode == "unmarked" or reading.verdict not in IN_MARKS:
            continue
        if reading.closed:
            yield account.passed(NAME, "The quotation marks are closed", path=quoted.path)
            continue
        yield account.problem(
            NAME,
            "the article never closes these quotation marks",
            account.at(*quoted.path),
            level="warning",
            path=quoted.path,
            label="taken to end with the paragraph",
            help=("if the words end where the speech does, say so: accept: [{rule: quote-unclosed, because: …}]",),
        )

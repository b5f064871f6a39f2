"""All of the quoted words must stand in the quotation marks.

An article often quotes only some words of a sentence: the goal is to “create an economic front”. The word before the
mark is the article's, and a quotation that takes it in is longer than what was said.

```pass
== articles/a.txt ==
The goal is to “create an economic front”, said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: create an economic front
    evidence:
      - source: a
        exact: >-
          The goal is to “create an economic front”, said Zhao Lei.
```

```fail
== articles/a.txt ==
The goal is to “create an economic front”, said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: to create an economic front
    evidence:
      - source: a
        exact: >-
          The goal is to “create an economic front”, said Zhao Lei.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import IN_MARKS, at_part, beside, quoted_readings, without_own_marks

NAME = "quote-partly-in-marks"
ABOUT = ("quoted",)


def check_account(account: Account) -> Iterator[Check]:
    for quoted, reading in quoted_readings(account):
        if quoted.mode == "unmarked":
            continue
        if reading.verdict in IN_MARKS:
            yield account.passed(NAME, "The quotation marks hold all of the words", path=quoted.path)
        elif reading.verdict == "partly in marks":
            yield account.problem(
                NAME,
                "the quotation marks do not hold all of these words",
                at_part(account, quoted, reading),
                path=quoted.path,
                label="some of them stand outside of the marks",
                related=beside(account, reading.parts[0].span, "the marks open or close inside of these words"),
                help=without_own_marks(quoted)
                or ("quote only what stands between the marks, or join two quotations of one speaker with […]",),
            )

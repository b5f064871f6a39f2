"""Quoted words must stand in quotation marks.

What an article reports without marks is its own wording of what somebody said. Printed as a quotation, it would put
the article's words into that person's mouth. What an interview prints behind a name, paragraph by paragraph, needs no
marks. Where one source prints the words outside of the marks that another prints around them, say so with
`says: {mode: unmarked}`; there the words must stand outside of any marks.

```pass
== articles/a.txt ==
“Thank you to our partners,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: Thank you to our partners
    evidence:
      - source: a
        exact: >-
          “Thank you to our partners,” said Zhao Lei.
```

```fail
== articles/a.txt ==
Zhao Lei said that he thanked all the partners.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: he thanked all the partners
    evidence:
      - source: a
        exact: >-
          Zhao Lei said that he thanked all the partners.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import at_part, beside, quoted_readings

NAME = "quote-not-in-marks"
ABOUT = ("quoted",)


def check_account(account: Account) -> Iterator[Check]:
    for quoted, reading in quoted_readings(account):
        if reading.verdict == "not verbatim":
            continue
        if reading.verdict == "not in marks":
            yield account.problem(
                NAME,
                "these words stand outside quotation marks",
                at_part(account, quoted, reading),
                path=quoted.path,
                label="the article does not quote them",
                related=beside(account, reading.parts[0].span, "no quotation marks around these words"),
                help=(
                    "quote what stands in the marks, or make it a claim",
                    "or, where only this source prints the words without marks: says: {mode: unmarked}",
                ),
            )
        elif reading.verdict == "in marks":
            yield account.problem(
                NAME,
                "these words stand inside quotation marks, and `mode: unmarked` says that they do not",
                at_part(account, quoted, reading),
                path=quoted.path,
                label="the article quotes them",
                related=beside(account, reading.parts[0].span, "in quotation marks"),
                help=("take `mode: unmarked` out of `says`",),
            )
        else:
            where = "outside of quotation marks" if quoted.mode == "unmarked" else "in quotation marks"
            yield account.passed(NAME, f"The words stand {where}", path=quoted.path)

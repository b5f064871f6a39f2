"""A quotation must not begin or end one word beside the edge of a sentence.

An excerpt may begin and end where it likes. But where a single word of the sentence is missing, or a single word of
the next one is taken in, a slip is likelier than a choice, and the word may change what was said (“We will not pay
twice”). A small word that ties the quotation to what was said before (“And”, “Well”) may go. Mark a cut that is meant
with `[…]`.

```pass
== articles/a.txt ==
“We will not pay the bill twice,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: We will not pay the bill […]
    evidence:
      - source: a
        exact: >-
          “We will not pay the bill twice,” said Zhao Lei.
```

```fail
== articles/a.txt ==
“We will not pay the bill twice,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: partners
    speaker: zhao
    words: We will not pay the bill
    evidence:
      - source: a
        exact: >-
          “We will not pay the bill twice,” said Zhao Lei.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import SPOKEN, at_part, quoted_readings

NAME = "quote-cut-short"
ABOUT = ("quoted",)


def check_account(account: Account) -> Iterator[Check]:
    for quoted, reading in quoted_readings(account):
        if quoted.mode == "unmarked" or reading.verdict not in SPOKEN:
            continue
        if reading.verdict == "verbatim":
            yield account.passed(NAME, "The words do not stop one word beside the edge of a sentence", path=quoted.path)
            continue
        before = reading.side == "start"
        yield account.problem(
            NAME,
            f"these words {'begin' if before else 'end'} one word beside the edge of a sentence",
            at_part(account, quoted, reading),
            path=quoted.path,
            label=f"in the article “{reading.beside}” {'stands before' if before else 'comes next'}",
            help=(f"quote {'from its beginning' if before else 'to its end'}, or mark the cut with […]",),
        )

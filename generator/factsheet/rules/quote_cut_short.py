"""A quotation must not begin or end one word beside the edge of a sentence.

An excerpt may begin and end where it likes. But where a single word of the sentence is missing, or a single word of
the next one is taken in, a slip is likelier than a choice, and the word may change what was said (“We will not pay
twice”). Nor does a quotation end with “the” or “and” while its clause goes on. A small word that ties the quotation to
what was said before (“And”, “Well”) may go. Mark a cut that is meant with `[…]`.

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
from factsheet.text.quoted_words import Reading

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
        edge = f"{'begin' if before else 'end'} one word beside the edge of a sentence"
        yield account.problem(
            NAME,
            f"these words end with “{reading.dangler}”" if reading.dangler else f"these words {edge}",
            at_part(account, quoted, reading),
            path=quoted.path,
            label=f"in the article “{reading.beside}” {'stands before' if before else 'comes next'}",
            help=(_help(reading),),
        )


def _help(reading: Reading) -> str:
    if reading.dangler:
        return f"quote as far as “{reading.beside}” or farther, leave “{reading.dangler}” out, or mark the cut with […]"
    return f"quote {'from its beginning' if reading.side == 'start' else 'to its end'}, or mark the cut with […]"

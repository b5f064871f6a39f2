"""Quoted words must stand in the passage word for word.

`words` is what somebody said, so every word, letter and mark must be the article's, after the foldings that every
passage goes through. Three things are free: the case of the first letter, one comma or full stop at the end (dropped,
or one for the other), and cuts that the editor marks with `[…]`. A question mark or an exclamation mark at the end
must stay. An ellipsis without brackets is the source's own. Half a word is not found in a whole one.

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
    words: Thank you to our partners.
    evidence:
      - source: a
        exact: >-
          “Thank you to our partners,” said Zhao Lei.
```

```fail
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
    words: Thank you to all our partners
    evidence:
      - source: a
        exact: >-
          “Thank you to our partners,” said Zhao Lei.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check, Nearest
from factsheet.rules.quoting import at_part, quoted_readings, without_own_marks
from factsheet.text.nearest import nearest_passage

NAME = "quote-not-verbatim"
ABOUT = ("quoted",)


def check_account(account: Account) -> Iterator[Check]:
    for quoted, reading in quoted_readings(account):
        if reading.verdict != "not verbatim":
            yield account.passed(NAME, "The words stand in the passage, word for word", path=quoted.path)
            continue
        nearest = nearest_passage(account.article, reading.part)
        yield account.problem(
            NAME,
            "these words are not in the passage"
            if reading.part == quoted.words.strip()
            else "a part is not in the passage",
            at_part(account, quoted, reading),
            path=quoted.path,
            label=f"not in any cited passage of {account.source.id}",
            nearest=nearest,
            help=without_own_marks(quoted) or (_remedy(account, nearest),),
        )


def _remedy(account: Account, nearest: Nearest | None) -> str:
    if nearest is None:
        return "copy the words from the article, or cite the passage that has them"
    if nearest.alike == 1:
        return f"cite the passage that has these words: factsheet show {account.source.id} {nearest.paragraph}"
    return f"copy the words of the article: factsheet show {account.source.id} {nearest.paragraph}"

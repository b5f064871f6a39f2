"""The article must name the speaker of a quotation.

The name stands with a cue (said, adds, according to), outside the quotation marks, in the quotation's sentence or
else in its paragraph: the full name, or a surname that only one person in the article bears. The cue nearest to the
quotation decides; one that belongs to somebody else, that denies (“did not say”) or that only asks does not
attribute. A pronoun is another rule's matter (`speaker-by-pronoun`). Where the editor infers the speaker, an
exemption says why, and readers see that.

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
Zhao Lei was there too. “Thank you to our partners,” said Ivan Petrov.
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
          “Thank you to our partners,” said Ivan Petrov.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import NOT_BY_NAME, beside, beside_what, heard_instead, speakers_heard

NAME = "speaker-not-named"
ABOUT = ("attributions",)


def check_account(account: Account) -> Iterator[Check]:
    for speaker, hearing in speakers_heard(account):
        name = account.party(speaker.person or "").name
        if hearing.answer == "named":
            yield account.passed(NAME, f"The source names {name} as the speaker", path=speaker.path)
        elif hearing.answer not in NOT_BY_NAME:
            related = beside(account, hearing.span, beside_what(hearing)) if hearing.span is not None else ()
            yield account.problem(
                NAME,
                f"the source does not name {name} as the speaker",
                account.at(*speaker.path),
                path=speaker.path,
                label=heard_instead(hearing),
                related=related,
                help=(
                    f"if {name} speaks here, say how that is known: accept: [{{rule: {NAME}, because: …}}]",
                    "or use `unnamed:` for somebody whom the source does not name",
                ),
            )

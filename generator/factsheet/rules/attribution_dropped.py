"""A statement that the source attributes should not stand as the article's own.

“Analysts say the move is a sign of solidarity” is what analysts say. A fact that leaves them out lets the article
itself say so. This is a warning; it asks only where the passage's own sentence has a cue that hands a statement on
(said, believes, according to) and the fact has neither `attributed_to` nor `unnamed`, and does not name the speaker
otherwise.

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
    evidence:
      - source: a
        exact: The company will hire 500 people
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import beside

NAME = "attribution-dropped"


def check_account(account: Account) -> Iterator[Check]:
    if not account.fact.can_be_attributed or any(True for _ in account.fact.attributions()):
        return
    named = {name.id for name in account.names()}
    for passage in account.passages:
        voice = account.speech.handed_on(passage.span, named)
        if voice is None:
            yield account.passed(NAME, "The passage's sentence says it as the article's own")
            continue
        subject = voice.cue.subject.words if voice.cue.subject is not None else voice.cue.verb
        yield account.problem(
            NAME,
            f"the source attributes this to “{subject}”, and the fact to nobody",
            passage.at(),
            level="warning",
            label=f"“{account.article.words_of(voice.span)}”",
            related=beside(account, voice.span, "the attribution"),
            help=("give `attributed_to:` with an id of people.yml, or `unnamed:` with your own words for them",),
        )

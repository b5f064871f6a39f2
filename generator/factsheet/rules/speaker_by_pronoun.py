"""A speaker who stands only as “he” or “the minister” should be looked at.

A third of the quotations in newspapers are attributed by a pronoun or by a role. They are accepted where the pronoun
can mean nobody but the last person who speaks or is named before it, in its paragraph or the one before, or where the
role is that person's. So is a paragraph that is all quotation and has no cue of its own, where the one before ends with
words quoted from that person or the one after points to them (“That was Zhao Lei on Monday”), and a quotation behind a
sentence that tells of nobody else (“Zhao shook his head”), and what stands in a clause with “that” behind a verb which
is not known here (“Zhao has been aware that it is late”), or in a German sentence that tells what somebody wants (“Das
Amt plant, …”), or is the object of what somebody does (“Zhao is defending his plan to …”), where nobody speaks. In a
language whose verbs of speech are not known here, all but English, German and Arabic, the name nearest to the words is
taken for whoever says them. This is a warning: a reader of the passage alone cannot see who speaks.

```pass
== articles/a.txt ==
Zhao Lei said that it was going well.

“Thank you to our partners,” he added.
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
          “Thank you to our partners,” he added.
        accept:
          - rule: speaker-by-pronoun
            because: the paragraph before names him
```

```fail
== articles/a.txt ==
Zhao Lei said that it was going well.

“Thank you to our partners,” he added.
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
          “Thank you to our partners,” he added.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.problems import Check
from factsheet.rules.quoting import NOT_BY_NAME, attributions_heard, beside, beside_what, speakers_heard
from factsheet.text.speech.hearing import Hearing

NAME = "speaker-by-pronoun"
ABOUT = ("attributions",)


def check_account(account: Account) -> Iterator[Check]:
    for given, hearing in (*speakers_heard(account), *attributions_heard(account)):
        if hearing.answer not in NOT_BY_NAME:
            continue
        name = account.party(given.person or "").name
        yield account.problem(
            NAME,
            _message(name, hearing),
            account.at(*given.path),
            level="warning",
            path=given.path,
            label="the nearest name" if hearing.answer == "nearest" else "named before, and taken to be meant",
            text=f"“{hearing.subject}” means {name}, as far as the words before it tell",
            related=beside(account, hearing.span, beside_what(hearing)) if hearing.span is not None else (),
            help=(f"if nobody else can be meant, say so: accept: [{{rule: {NAME}, because: …}}]",),
        )


def _message(name: str, hearing: Hearing) -> str:
    if hearing.answer == "nearest":
        return f"who says it cannot be read in this language: {name} is the nearest name, “{hearing.subject}”"
    return f"the source names {name} only {NOT_BY_NAME[hearing.answer]}: “{hearing.subject}”"

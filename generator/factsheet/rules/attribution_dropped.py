"""A statement that the source attributes should not stand as the article's own.

“Analysts say the move is a sign of solidarity” is what analysts say. A fact that leaves them out lets the article
itself say so. This is a warning; it asks only where the passage's own sentence has a cue that hands a statement on
(said, believes, according to, or any verb of speech with its clause: demanded that) and the fact has neither
`attributed_to` nor `unnamed`, and does not name the speaker otherwise. It asks too where the source names somebody of
the sheet as the speaker, and the fact says `unnamed`, or takes four words or more for a `term`.

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
from factsheet.facts.shown import Attribution
from factsheet.problems import Check
from factsheet.rules.quoting import SPOKEN, beside, quoted_readings, what_is_told
from factsheet.text.speech.voice import Voice

NAME = "attribution-dropped"
ABOUT = ("attributions", "quoted")

_WORDS_OF_SPEECH = 4
"""Fewer words in marks are a term, whoever uses it."""


def check_account(account: Account) -> Iterator[Check]:
    given = tuple(account.fact.attributions())
    if any(attribution.person is not None for attribution in given):
        return
    yield from _quoted_checks(account, given)
    if not account.fact.can_be_attributed:
        return
    if given:
        yield from _unnamed_checks(account, given[0])
        return
    named = {name.id for name in account.names()}
    for passage in account.passages:
        voice = account.speech.handed_on(passage.span, named)
        if voice is None and not account.speech.reads_speech:
            continue
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


def _quoted_checks(account: Account, given: tuple[Attribution, ...]) -> Iterator[Check]:
    """Quoted words whose speaker the source names, and that the fact gives to somebody unnamed or takes for a term."""
    for quoted, reading in quoted_readings(account):
        if reading.verdict not in SPOKEN:
            continue
        if quoted.mode == "term" and len(quoted.words.split()) < _WORDS_OF_SPEECH:
            continue
        people = account.sheet.person_ids if quoted.mode == "term" else account.sheet.single_person_ids
        voices = (account.speech.named_speaker(quotation, people) for quotation in reading.quotations)
        voice = next(filter(None, voices), None)
        if voice is not None:
            field = given[0].path if given else ("mode",)
            yield _named_problem(account, voice, field, "`speaker:`")


def _unnamed_checks(account: Account, given: Attribution) -> Iterator[Check]:
    for passage in account.passages:
        voice = account.speech.named_teller(passage.span, what_is_told(account), account.sheet.single_person_ids)
        if voice is not None:
            yield _named_problem(account, voice, given.path, "`attributed_to:`")
            return


def _named_problem(account: Account, voice: Voice, field: tuple[str | int, ...], instead: str) -> Check:
    return account.problem(
        NAME,
        f"the source attributes this to “{voice.subject.words}”, whom the fact leaves out",
        account.at(*field),
        level="warning",
        path=field,
        label=f"“{account.article.words_of(voice.span)}”",
        related=beside(account, voice.span, "the attribution"),
        help=(f"give {instead} with their id of people.yml",),
    )

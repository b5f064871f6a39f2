"""A date must be the one that a passage says.

`text` is the source's own words and must stand in a cited passage, as whole words. `edtf` may not be another date
than these words say: “June” is not July, 5 June is not 6 June, and a relative date (“yesterday”) is counted from the
source's `published`. A month or day without a year can be of the last year or of the next; where the sentence tells of
what has been (“was closed in January”) or of what is to come (“will open in January”), only that one stands. Of
the editor's own words, the dates in `title` and `statement` must be said by a passage too; “in June 2024” is said by
“on 5 June 2024”, but not the other way round.

```pass
== articles/a.txt ==
The first test area was opened on 5 June 2024 in Moscow.
== timeline.yml ==
timeline:
  - id: first-test-area
    title: A test area is opened in June 2024
    date: {text: 5 June 2024, edtf: 2024-06-05}
    evidence:
      - source: a
        exact: The first test area was opened on 5 June 2024 in Moscow.
```

```fail
== articles/a.txt ==
The first test area was opened on 5 June 2024 in Moscow.
== timeline.yml ==
timeline:
  - id: first-test-area
    title: A test area is opened in June 2024
    date: {text: 5 June 2024, edtf: 2024-06-15}
    evidence:
      - source: a
        exact: The first test area was opened on 5 June 2024 in Moscow.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.facts.shown import DateShown, OwnWords
from factsheet.problems import Check, Related
from factsheet.rules.dated import dates_of, dates_told, edtf_verdict, places_of, published_of, under_date
from factsheet.text.dates import PassageDates

NAME = "date-not-in-passage"


def check_account(account: Account) -> Iterator[Check]:
    if not account.passages:
        return
    for date in account.fact.dates():
        yield _words_check(account, date)
        yield from _value_checks(account, date)
    for words in account.fact.own_words():
        yield from _own_words_checks(account, words)


def _words_check(account: Account, date: DateShown) -> Check:
    path = (*date.path, "text")
    if places_of(account, date.text):
        return account.passed(NAME, f"The passage says “{date.text}”", path=path)
    written = _nearest(account, date.text)
    cite = f"cite the passage that says “{date.text}”"
    return account.problem(
        NAME,
        f"the passage does not say “{date.text}”",
        account.at(*path),
        path=path,
        label=f"not in any cited passage of {account.source.id}",
        help=(f"write text: {written}, or {cite}" if written else f"copy the words of the passage, or {cite}",),
        related=_written(account),
    )


def _nearest(account: Account, text: str) -> str:
    """The one date that the passages write, or the one that shares a word with the words sought."""
    dates = list(dict.fromkeys(words for _, _, words in dates_of(account)))
    sought = set(text.lower().split())
    alike = [words for words in dates if sought & set(words.lower().split())] or dates
    return alike[0] if len(alike) == 1 else ""


def _written(account: Account) -> tuple[Related, ...]:
    """A caret under each date of the passages, as long as they are few."""
    dates = dates_of(account)
    if len(dates) > _MOST_SHOWN:
        return ()
    return tuple(
        caret
        for passage, span, words in dates
        for caret in under_date(account, passage, span, f"the passage says “{words}”")
    )


_MOST_SHOWN = 3
"""Carets drawn for one problem: more would bury it."""


def _value_checks(account: Account, date: DateShown) -> Iterator[Check]:
    verdict = edtf_verdict(account, date)
    if verdict is None or verdict.fault.kind != "contradicts":
        return
    path = (*date.path, "edtf")
    instead = verdict.fault.instead
    counted = ""
    if date.basis == "resolved" and account.source.published != "unknown":
        counted = f", counted from {account.source.published}"
    yield account.problem(
        NAME,
        f"the passage does not say {date.edtf}",
        account.at(*path),
        path=path,
        label=f"“{verdict.words}” is {instead}{counted}",
        help=(f"write edtf: {instead}",),
        related=(
            under_date(account, verdict.place.passage, verdict.place.longer_span, f"the passage says “{verdict.words}”")
            if verdict.place
            else ()
        ),
    )


def _own_words_checks(account: Account, words: OwnWords) -> Iterator[Check]:
    asked = dates_told(words.text, account.sheet.language)
    if not asked:
        return
    texts = [passage.text for passage in account.passages]
    said = PassageDates.of(texts, account.article.language, published_of(account))
    elsewhere = PassageDates.of(_told_otherwise(account), account.article.language, None)
    for date in asked:
        text = words.text[date.span.start : date.span.end]
        if elsewhere.say(date.meaning):
            continue
        if said.say(date.meaning):
            yield account.passed(NAME, f"The passage says “{text}”", path=words.path)
            continue
        written = _nearest(account, text)
        cite = "cite the passage that says it"
        yield account.problem(
            NAME,
            f"the passage does not say “{text}”",
            account.at_words(words.path, date.span.start, date.span.end),
            path=words.path,
            label="no cited passage says this date",
            help=(f"write {written}, or {cite}" if written else f"take it out, or {cite}",),
            related=_written(account),
            subject=f"{words.path[0]}: {text}",
        )


def _told_otherwise(account: Account) -> list[str]:
    """The words of the fact's dates that this source gives differently or leaves out, as the fact says it does."""
    given = {date.path: date.text for date in account.fact.dates()}
    return [date.text for date in account.original.dates() if given.get(date.path) != date.text]

"""A place must be the one that the passage gives for the date of the fact.

Asked where a sentence tells several places and dates by turns, as in “born in Oslo in 1961, moved to Kiel in 1979”: a
fact dated 1961 is not of Kiel. In other sentences nothing is asked.

```pass
== articles/a.txt ==
The choir sang in Oslo in 1961 and in Kiel in 1979.
== timeline.yml ==
timeline:
  - id: sings-in-kiel
    title: The choir sings in Kiel
    date: {text: "1979", edtf: "1979"}
    place: Kiel
    evidence:
      - source: a
        exact: The choir sang in Oslo in 1961 and in Kiel in 1979.
```

```fail
== articles/a.txt ==
The choir sang in Oslo in 1961 and in Kiel in 1979.
== timeline.yml ==
timeline:
  - id: sings-in-kiel
    title: The choir sings in Kiel
    date: {text: "1961", edtf: "1961"}
    place: Kiel
    evidence:
      - source: a
        exact: The choir sang in Oslo in 1961 and in Kiel in 1979.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.facts.shown import Name
from factsheet.problems import Check
from factsheet.text.dated_places import place_instead

NAME = "place-differs"
ABOUT = ("names",)


def check_account(account: Account) -> Iterator[Check]:
    date = next((date.text for date in account.fact.dates() if date.path[0] == "date"), None)
    if date is None:
        return
    for name in account.names():
        if name.path[-1] == "place" and name.words is not None:
            yield from _place_checks(account, name, name.words, date)


def _place_checks(account: Account, name: Name, words: str, date: str) -> Iterator[Check]:
    for passage in account.passages:
        instead = place_instead(passage.text, words, date, account.article.language)
        others = (other.text for other in account.passages if other is not passage)
        if instead is None or any(words in text and date in text for text in others):
            continue
        given = passage.text[instead.start : instead.end]
        yield account.problem(
            NAME,
            f"the passage gives “{given}” for “{date}”, and not “{words}”",
            account.at(*name.path),
            path=name.path,
            label="of another date in the passage",
            help=(f"write {given}, or give the date of “{words}”",),
            related=(account.related(passage, instead.shifted(passage.span.start), f"stands with “{date}”"),),
        )
        return

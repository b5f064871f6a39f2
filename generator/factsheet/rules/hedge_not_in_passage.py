"""A hedge must stand in the passage.

`hedge` is the source's own word for how sure it is: “alleged”, “is likely”, “maybe”. Readers see it beside the fact,
so it must be the source's and not the editor's. Words of the passage that are on no list of words that weaken
(“spying”) are a warning; in languages without such a list they are taken for a hedge.

```pass
== articles/a.txt ==
The company was banned because of alleged spying.
== claims.yml ==
claims:
  - id: spying
    statement: Spying was the reason for the ban.
    hedge: alleged
    evidence:
      - source: a
        exact: The company was banned because of alleged spying.
```

```fail
== articles/a.txt ==
The company was banned because of spying.
== claims.yml ==
claims:
  - id: spying
    statement: Spying was the reason for the ban.
    hedge: alleged
    evidence:
      - source: a
        exact: The company was banned because of spying.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account
from factsheet.facts.shown import Hedge
from factsheet.problems import Check
from factsheet.text.folding import fold
from factsheet.text.hedges import may_hedge
from factsheet.text.passages import occurrences

NAME = "hedge-not-in-passage"
ABOUT = ("hedges",)


def check_account(account: Account) -> Iterator[Check]:
    for hedge in account.fact.hedges():
        if any(_stands_in(passage.text, hedge.text) for passage in account.passages):
            yield _weakens(account, hedge)
            continue
        yield account.problem(
            NAME,
            f"the passage does not say “{hedge.text}”",
            account.at(*hedge.path),
            path=hedge.path,
            label=f"not in any cited passage of {account.source.id}",
            help=("copy the hedge from the passage, or cite the passage that has it",),
        )


def _weakens(account: Account, hedge: Hedge) -> Check:
    if may_hedge(hedge.text, account.article.language):
        return account.passed(NAME, f"The passage says “{hedge.text}”", path=hedge.path)
    return account.problem(
        NAME,
        f"“{hedge.text}” is no hedge",
        account.at(*hedge.path),
        level="warning",
        path=hedge.path,
        label="says nothing of how sure the source is",
        help=("give the source's own word for that, such as “alleged” or “is likely”, or leave the field out",),
    )


def _stands_in(text: str, words: str) -> bool:
    """Whole words, the case of letters aside: a hedge may open a sentence."""
    folded, sought = fold(text).text.casefold(), fold(words).text.strip(" ").casefold()
    return bool(sought) and any(
        not folded[start - 1 : start].isalnum() and not folded[start + len(sought) : start + len(sought) + 1].isalnum()
        for start in occurrences(folded, sought)
    )

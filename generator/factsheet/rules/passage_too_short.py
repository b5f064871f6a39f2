"""A passage must have words enough to tell something.

One or two words stand in an article by chance, and show a reader nothing. A passage has three words or more, or a
number or a name, or it is the whole paragraph (a headline of two words). Passages of differences.yml may be short: a
difference between two versions is often a single word.

```pass
== articles/a.txt ==
Zhao Lei spoke. They work well here.
== claims.yml ==
claims:
  - id: well
    statement: Work goes well.
    evidence:
      - source: a
        exact: They work well here.
      - source: a
        exact: Zhao Lei
```

```fail
== articles/a.txt ==
Zhao Lei spoke. They work well here.
== claims.yml ==
claims:
  - id: well
    statement: Work goes well.
    evidence:
      - source: a
        exact: work well
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Anchoring
from factsheet.problems import Check
from factsheet.text.excerpts import in_context
from factsheet.text.folding import fold
from factsheet.text.passages import Found
from factsheet.text.shortness import LEAST_WORDS, count_words, is_too_short

NAME = "passage-too-short"


def check_passage(anchoring: Anchoring) -> Iterator[Check]:
    if anchoring.may_be_short or not isinstance(anchoring.outcome, Found):
        return
    if is_too_short(anchoring.article, anchoring.outcome.span, _names(anchoring)):
        yield _too_short(anchoring, anchoring.outcome)
        return
    yield anchoring.passed(NAME, "The passage is long enough to tell something", path=(anchoring.field,))


def _names(anchoring: Anchoring) -> Iterator[str]:
    for party in anchoring.sheet.parties_in[anchoring.source.id]:
        yield party.name
        yield from party.also


def _too_short(anchoring: Anchoring, found: Found) -> Check:
    count = count_words(fold(anchoring.article.words_of(found.span)).text)
    length = {0: "no word", 1: "one word"}.get(count, f"{count} words")
    return anchoring.problem(
        NAME,
        f"this passage has only {length}, and neither a number nor a name" if count else "this passage has no word",
        anchoring.at(),
        path=(anchoring.field,),
        label=f"expected at least {LEAST_WORDS} words",
        notes=(f"paragraph {found.paragraph}  {in_context(anchoring.article, found.span)}",),
        help=("take in the words before or after it that tell what is said",),
    )

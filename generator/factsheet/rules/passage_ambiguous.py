"""A passage must stand in exactly one place of its article.

All places are counted, also those that overlap. Where the words stand more than once, readers could be led to the
wrong one, so the first is never taken silently. More words make a passage unique; where they cannot, `prefix` or
`suffix` (the text right before or after) single one place out.

```pass
== articles/a.txt ==
MTS signed a contract with the Chinese company.

That does not mean that the Chinese company is alone.
== claims.yml ==
claims:
  - id: not-alone
    statement: Huawei is not alone.
    evidence:
      - source: a
        exact: does not mean that the Chinese company is alone
```

```fail
== articles/a.txt ==
MTS signed a contract with the Chinese company.

That does not mean that the Chinese company is alone.
== claims.yml ==
claims:
  - id: not-alone
    statement: Huawei is not alone.
    evidence:
      - source: a
        exact: the Chinese company
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Anchoring
from factsheet.problems import Check
from factsheet.text.excerpts import in_context
from factsheet.text.passages import Ambiguous, Found

NAME = "passage-ambiguous"


def check_passage(anchoring: Anchoring) -> Iterator[Check]:
    match anchoring.outcome:
        case Found():
            yield anchoring.passed(NAME, "The passage stands in one place only", path=(anchoring.field,))
        case Ambiguous() as places:
            yield _ambiguous(anchoring, places)


def _ambiguous(anchoring: Anchoring, places: Ambiguous) -> Check:
    given = [field for field in ("prefix", "suffix") if getattr(anchoring.selector, field).strip()]
    return anchoring.problem(
        NAME,
        f"this passage is in the article {places.count} times",
        anchoring.at(),
        path=(anchoring.field,),
        label=f"its {' and '.join(given)} fit each of them" if given else "too short to tell which is meant",
        notes=tuple(_notes(anchoring, places)),
        help=("add words before or after it until only one place fits, or give prefix or suffix",),
    )


def _notes(anchoring: Anchoring, places: Ambiguous) -> Iterator[str]:
    article = anchoring.article
    numbers = [article.paragraph_at(span.start).number for span in places.spans]
    width = len(str(max(numbers)))
    for number, span in zip(numbers, places.spans, strict=True):
        yield f"paragraph {number:<{width}}  {in_context(article, span)}"
    if places.count > len(places.spans):
        yield f"and {places.count - len(places.spans)} more"

"""A passage must lie inside one paragraph.

A passage is shown to readers in its place, as words that follow one another. Words of two paragraphs do not: the
break between them is the author's, and a caption or a line that belongs to nobody may stand on its other side.
What needs both is cited as two passages.

```pass
== articles/a.txt ==
Huawei opened a laboratory in Moscow.

It plans to hire 500 people.
== claims.yml ==
claims:
  - id: laboratory
    statement: Huawei opened a laboratory and plans to hire.
    evidence:
      - source: a
        exact: Huawei opened a laboratory in Moscow.
      - source: a
        exact: It plans to hire 500 people.
```

```fail
== articles/a.txt ==
Huawei opened a laboratory in Moscow.

It plans to hire 500 people.
== claims.yml ==
claims:
  - id: laboratory
    statement: Huawei opened a laboratory and plans to hire.
    evidence:
      - source: a
        exact: Huawei opened a laboratory in Moscow. It plans to hire 500 people.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Anchoring
from factsheet.model import Span
from factsheet.problems import Check
from factsheet.text.excerpts import shortened
from factsheet.text.folding import fold
from factsheet.text.passages import Crossing, Found

NAME = "crosses-paragraph"


def check_passage(anchoring: Anchoring) -> Iterator[Check]:
    match anchoring.outcome:
        case Found():
            yield anchoring.passed(NAME, "The passage lies inside one paragraph", path=(anchoring.field,))
        case Crossing() as crossing:
            yield _crosses(anchoring, crossing)


def _crosses(anchoring: Anchoring, crossing: Crossing) -> Check:
    first, last = crossing.paragraphs
    parts = tuple(_parts(anchoring, crossing))
    break_place = len(fold(parts[0][1]).text)
    written = fold(anchoring.selector.exact)
    lead = len(written.text) - len(written.text.lstrip(" "))
    # The word after the break: that is where the editor has to part the passage.
    following = written.text.find(" ", lead + break_place + 1)
    span = written.stored(lead + break_place + 1, following if following > 0 else len(written.text.rstrip(" ")))
    return anchoring.problem(
        NAME,
        f"this passage runs from paragraph {first} into paragraph {last}",
        anchoring.at_words(span.start, span.end),
        path=(anchoring.field,),
        label=f"paragraph {parts[1][0]} of the article begins here",
        notes=tuple(f"paragraph {number}  {shortened(words)}" for number, words in parts),
        help=("cite a passage of each paragraph by itself",),
    )


def _parts(anchoring: Anchoring, crossing: Crossing) -> Iterator[tuple[int, str]]:
    first, last = crossing.paragraphs
    for paragraph in anchoring.article.paragraphs[first - 1 : last]:
        start, end = max(crossing.span.start, paragraph.span.start), min(crossing.span.end, paragraph.span.end)
        yield paragraph.number, anchoring.article.words_of(Span(start, end))

"""A passage must begin and end with a whole word or number.

“300 engineers” stands inside “1,300 engineers”, and “second” inside “second-largest”: letter by letter both are there,
and neither is what the article says. An end between two letters or digits is refused, at a hyphen, an apostrophe, a
decimal mark, a percent or a currency sign, and inside a number of several words such as “5 million”. A possessive
ending may be left off (“Huawei” of “Huawei’s”). Scripts that are written without spaces have no ends of words.

```pass
== articles/a.txt ==
Huawei’s laboratory employs 1,300 engineers.
== claims.yml ==
claims:
  - id: engineers
    statement: The laboratory has engineers.
    evidence:
      - source: a
        exact: laboratory employs 1,300 engineers
```

```fail
== articles/a.txt ==
Huawei’s laboratory employs 1,300 engineers.
== claims.yml ==
claims:
  - id: engineers
    statement: The laboratory has engineers.
    evidence:
      - source: a
        exact: 300 engineers.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Anchoring
from factsheet.problems import Check, Location
from factsheet.text.edges import Cut, cut_words
from factsheet.text.excerpts import in_context, shortened
from factsheet.text.passages import Found

NAME = "cuts-word"

_SIDES = {"start": ("starts", "begin"), "end": ("ends", "end")}


def check_passage(anchoring: Anchoring) -> Iterator[Check]:
    if not isinstance(anchoring.outcome, Found):
        return
    cuts = tuple(cut_words(anchoring.article, anchoring.outcome.span))
    if not cuts:
        yield anchoring.passed(NAME, "The passage begins and ends with whole words", path=(anchoring.field,))
    for cut in cuts:
        yield _cuts(anchoring, anchoring.outcome, cut)


def _cuts(anchoring: Anchoring, found: Found, cut: Cut) -> Check:
    whole = shortened(anchoring.article.words_of(cut.whole))
    does, do = _SIDES[cut.side]
    return anchoring.problem(
        NAME,
        f"this passage {does} inside the {cut.kind} “{whole}”",
        _at_end(anchoring, cut),
        path=(anchoring.field,),
        label=f"the article has “{whole}”",
        notes=(f"paragraph {found.paragraph}  {in_context(anchoring.article, found.span)}",),
        help=(f"{do} the passage with the whole {cut.kind} (“{whole}”), or leave it out",),
        subject=f"{anchoring.field} {cut.side}",
    )


def _at_end(anchoring: Anchoring, cut: Cut) -> Location:
    """The first or the last word of the passage in the YAML."""
    written = anchoring.selector.exact
    words = written.split()
    if cut.side == "start":
        start = written.index(words[0])
        return anchoring.at_words(start, start + len(words[0]))
    start = written.rindex(words[-1])
    return anchoring.at_words(start, start + len(words[-1]))

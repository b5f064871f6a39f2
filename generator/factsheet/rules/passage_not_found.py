"""A passage must stand in its article, word for word.

`exact` is looked for in the article of the `source` it is cited from, in no other, and letter by letter: only the
shape of quotation marks, apostrophes, hyphens and white space is left open. Case, accents and punctuation count.
Where `prefix` or `suffix` is given, it must stand right before or after the passage.

The message shows the passage of the article that is most like the one cited, and what differs. That is a hint for
the editor and never a pass.

```pass
== articles/a.txt ==
The network of Huawei’s laboratory covers the city.
== claims.yml ==
claims:
  - id: network
    statement: There is a network.
    evidence:
      - source: a
        exact: The network of Huawei's laboratory covers the city.
```

```fail
== articles/a.txt ==
The network of Huawei’s laboratory covers the city.
== claims.yml ==
claims:
  - id: network
    statement: There is a network.
    evidence:
      - source: a
        exact: The network of Huawei's laboratory covers Moscow.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Anchoring
from factsheet.problems import Check, Location, Nearest
from factsheet.text.excerpts import article_line, in_context, passage_line, shortened
from factsheet.text.folding import fold
from factsheet.text.nearest import nearest_passage
from factsheet.text.passages import Ambiguous, Crossing, Found, Missing
from factsheet.text.quoted_words import CUT
from factsheet.text.scripts import mixed_words, stands_by_look_alikes

NAME = "passage-not-found"


def check_passage(anchoring: Anchoring) -> Iterator[Check]:
    match anchoring.outcome:
        case Found(_, paragraph):
            yield anchoring.passed(NAME, f"The passage stands in paragraph {paragraph}", path=(anchoring.field,))
        case Ambiguous():
            yield anchoring.passed(NAME, "The passage stands in the article", path=(anchoring.field,))
        case Crossing():
            return
        case Missing("empty"):
            yield _empty(anchoring)
        case Missing("absent"):
            if not _misses_by_look_alikes(anchoring):
                yield _absent(anchoring)
        case Missing() as missing:
            yield _misfit(anchoring, missing)


def _misses_by_look_alikes(anchoring: Anchoring) -> bool:
    """Whether the passage would stand but for a word that mixes scripts: then `mixed-script` tells what is wrong."""
    text, words = anchoring.article.folded.text, fold(anchoring.selector.exact).text.strip(" ")
    if text.isascii() and words.isascii():
        return False
    mixed = next(mixed_words(words), None) or next(mixed_words(text), None)
    return mixed is not None and stands_by_look_alikes(text, words)


def _empty(anchoring: Anchoring) -> Check:
    return anchoring.problem(
        NAME,
        "this passage is empty",
        anchoring.at(),
        path=(anchoring.field,),
        label="expected words of the article",
        help=(f"copy the words of the article: factsheet show {anchoring.source.id}",),
    )


def _absent(anchoring: Anchoring) -> Check:
    nearest = nearest_passage(anchoring.article, anchoring.selector.exact)
    elsewhere = _elsewhere(anchoring)
    return anchoring.problem(
        NAME,
        "this passage is not in the article",
        _first_difference(anchoring, nearest) if nearest else anchoring.at(),
        path=(anchoring.field,),
        label=_label(nearest) if nearest else "nothing in the article is like it",
        notes=(
            *_nearest_notes(nearest),
            *(f"stands in {source}, paragraph {paragraph}" for source, paragraph in elsewhere),
        ),
        help=_help(anchoring, nearest, elsewhere),
        nearest=nearest,
    )


def _label(nearest: Nearest) -> str:
    """What the article has at the first difference."""
    kind, words = next((part for part in nearest.diff if part[0] != "same"), ("passage", ""))
    if kind == "article":
        return f"the article has “{shortened(words.strip())}”" if words.strip() else "the article has a space"
    return "the article does not have this"


def _first_difference(anchoring: Anchoring, nearest: Nearest) -> Location:
    """The first words that differ; where the article has more, the word before which it has them."""
    start = length = 0
    for kind, words in nearest.diff:
        if kind == "same" and length:
            break
        if kind == "same":
            start += len(words)
        elif kind == "passage":
            start += len(words) - len(words.lstrip())
            length = len(words.strip())
            break
        else:
            length = 1
    written = fold(anchoring.selector.exact)
    lead = len(written.text) - len(written.text.lstrip(" "))
    span = written.stored(*_inside(start + lead, start + lead + max(length, 1), len(written.text)))
    return anchoring.at_words(span.start, span.end)


def _inside(start: int, end: int, length: int) -> tuple[int, int]:
    """The stretch itself, or the last code point where it lies past the end."""
    return (start, min(end, length)) if start < length else (length - 1, length)


def _nearest_notes(nearest: Nearest | None) -> tuple[str, ...]:
    if nearest is None:
        return ()
    alike = int(nearest.alike * 100)
    return (
        f"nearest passage: {nearest.source}, paragraph {nearest.paragraph} ({alike}% alike)",
        f"  article   {article_line(nearest.diff)}",
        f"  passage   {passage_line(nearest.diff)}",
    )


def _elsewhere(anchoring: Anchoring) -> tuple[tuple[str, int], ...]:
    """The first other source whose article has the words, with the paragraph."""
    found = anchoring.sheet.library.find(anchoring.selector.exact, besides=anchoring.article.id)
    return () if found is None else ((found[0].id, found[1]),)


def _help(anchoring: Anchoring, nearest: Nearest | None, elsewhere: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    if CUT.search(anchoring.selector.exact):
        return ("cite each part as a passage of its own: `[…]` marks a cut in the `words` of a quote only",)
    ways = tuple(f"if that is the source meant, write source: {source}" for source, _ in elsewhere)
    if nearest:
        return (f"copy the words of the article: factsheet show {nearest.source} {nearest.paragraph}", *ways)
    return ways or (f"look for words of it: factsheet find “{shortened(anchoring.selector.exact, 40)}”",)


def _misfit(anchoring: Anchoring, missing: Missing) -> Check:
    """The words stand in the article, but not beside what is to stand around them."""
    both = missing.reason == "prefix and suffix"
    field = "suffix" if missing.reason == "suffix" else "prefix"
    side = "before" if field == "prefix" else "after"
    message = f"the {field} does not stand right {side} this passage"
    return anchoring.problem(
        NAME,
        "no place of this passage has both its prefix and its suffix" if both else message,
        anchoring.at(field),
        path=(field,),
        label="each fits another place" if both else f"not right {side} any place of the passage",
        notes=tuple(
            f"paragraph {anchoring.article.paragraph_at(span.start).number}  {in_context(anchoring.article, span)}"
            for span in missing.spans
        ),
        help=(f"copy the words right {side} the passage, or take the {field} out if the passage stands only once",),
    )

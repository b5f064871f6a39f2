"""A recorded difference must be there, and of the class it is recorded as.

An entry of differences.yml tells readers that two versions disagree. Where its passages do not differ, or differ in
something else, the page would say what is not so: an entry with `kind: number` accounts for a difference of numbers
inside its passages, and for no other.

Entries between sources of different reports are not compared by word, since nothing lays their paragraphs side by side:
of them only those are refused whose passages have the very same words, or for `kind: number` the same numbers.

```pass
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
    report: huawei
  - id: b
    article: articles/b.txt
    report: huawei
== articles/a.txt ==
Huawei currently employs 400 people in Moscow.
== articles/b.txt ==
Huawei currently employs 450 people in Moscow.
== differences.yml ==
differences:
  - id: staff
    kind: number
    between:
      - source: a
        exact: employs 400 people
      - source: b
        exact: employs 450 people
    resolution: open
```

```fail
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
    report: huawei
  - id: b
    article: articles/b.txt
    report: huawei
== articles/a.txt ==
Huawei currently employs 400 people in Moscow.
== articles/b.txt ==
Huawei currently employs 400 people in Moscow.
== differences.yml ==
differences:
  - id: staff
    kind: number
    between:
      - source: a
        exact: employs 400 people
      - source: b
        exact: employs 400 people
    resolution: open
```
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factsheet.accounts import Passage
from factsheet.checked import CheckedDifference, CheckedSheet
from factsheet.comparisons import Versions, holds, versions_of
from factsheet.problems import Check, Problem, found
from factsheet.records import locate
from factsheet.sources import Source
from factsheet.text.comparison import KINDS
from factsheet.text.folding import fold_words
from factsheet.text.languages import language_for
from factsheet.text.numbers import scan_numbers

NAME = "difference-not-found"


def check_sheet(checked: CheckedSheet) -> Iterator[Check]:
    if not checked.differences:
        return
    pairs = list(versions_of(checked.sheet))
    for recorded in checked.differences:
        sources = {source.id for source, _ in recorded.passages}
        compared = [versions for versions in pairs if {versions.a.id, versions.b.id} <= sources]
        if _has_fallen(recorded) or (not compared and not _say_the_same(recorded)):
            continue
        kinds = _kinds_between(recorded, compared)
        if recorded.difference.kind in kinds:
            yield Check(
                rule=NAME, answer="passed", fact=recorded.difference.id, text="The sources differ there, as recorded"
            )
        else:
            yield found(_problem(checked, recorded, kinds))


def _has_fallen(recorded: CheckedDifference) -> bool:
    """Whether a passage was not found or its source not read, which is a problem of its own."""
    if len(recorded.passages) < len(recorded.difference.between):
        return True
    cited = sum(passage.exact is not None for passage in recorded.difference.between)
    return sum(passage is not None for _, passage in recorded.passages) < cited


def _say_the_same(recorded: CheckedDifference) -> bool:
    """Whether two reports, which are not compared by word, have the very words, or the very numbers, that are said to
    differ."""
    passages = [(source, passage) for source, passage in recorded.passages if passage is not None]
    if len({source.id for source, _ in passages}) < len({source.id for source, _ in recorded.passages}):
        return False
    said = {fold_words(passage.text) for _, passage in passages}
    figures = {frozenset(_values(source, passage)) for source, passage in passages}
    return len(said) == 1 or (recorded.difference.kind == "number" and len(figures) == 1)


def _values(source: Source, passage: Passage) -> Iterator[Decimal | None]:
    return (number.value for number in scan_numbers(passage.text, language_for(source.language or "")))


def _kinds_between(recorded: CheckedDifference, compared: list[Versions]) -> set[str]:
    """The classes of all differences inside the entry's passages."""
    return {
        kind
        for versions in compared
        for difference in versions.comparison.differences
        if holds(recorded, versions, difference)
        for kind in difference.kinds
    }


def _problem(checked: CheckedSheet, recorded: CheckedDifference, kinds: set[str]) -> Problem:
    kind = recorded.difference.kind
    others = [other for other in KINDS if other in kinds]
    return Problem(
        rule=NAME,
        level="error",
        message=f"between these passages there is no difference of kind `{kind}`",
        location=locate(recorded.record, ("kind",)),
        label=f"they differ in: {', '.join(others)}" if others else "their words do not differ",
        help=(f"write kind: {others[0]}",)
        if others
        else ("cite the words that differ, all of them, from both sources; or take the entry out",),
        sheet=checked.sheet.slug,
        fact=recorded.difference.id,
        subject=recorded.difference.id,
    )

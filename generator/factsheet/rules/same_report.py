"""Versions of one report must share a `report`.

Two outlets that print the same report are one witness, not two. Sources count as independent unless they share a
`report`; articles that share many runs of five words, and most of their content words, are versions of one report, and
a fact that both tell is then no better supported than one that only one tells.

Measured are the runs of five words of the shorter article that the longer one has too (versions: 20% and more), and
the content words that both have, of all that either has (45% and more); paragraphs marked as boilerplate are left out.
Of a thousand unrelated news articles no two come near both. Notes of under two dozen words are not judged.

```pass
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
    report: storm
  - id: b
    article: articles/b.txt
    report: storm
== articles/a.txt ==
A storm tore the roof off a school in the harbour town on Tuesday night, the fire service said. Nobody was hurt.
The pupils were on holiday.
== articles/b.txt ==
A storm tore the roof off a school in the harbour town on Tuesday night, the fire service told us. Nobody was hurt.
The pupils were on holiday.
```

```fail
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
  - id: b
    article: articles/b.txt
== articles/a.txt ==
A storm tore the roof off a school in the harbour town on Tuesday night, the fire service said. Nobody was hurt.
The pupils were on holiday.
== articles/b.txt ==
A storm tore the roof off a school in the harbour town on Tuesday night, the fire service told us. Nobody was hurt.
The pupils were on holiday.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.problems import Check, Problem, Related, found
from factsheet.sheet import Sheet
from factsheet.sources import Source
from factsheet.text.versions import LEAST_CONTAINMENT, LEAST_JACCARD, Pair, versions_among

NAME = "same-report"


def check_read(sheet: Sheet) -> Iterator[Check]:
    """One check for each source whose article is stored; two reports are found to be one only once."""
    sources = [source for source in sheet.sources if source.id in sheet.articles]
    if len({source.told_by for source in sources}) < 2:
        return
    later = {pair.b.id: pair for pair in reversed(_mistaken(sheet, sources))}
    for source in sources:
        pair = later.get(source.id)
        if pair is None:
            yield Check(
                rule=NAME,
                answer="passed",
                source=source.id,
                text="This article is no version of one that counts as another report",
            )
        else:
            yield found(_problem(sheet, pair))


def _mistaken(sheet: Sheet, sources: list[Source]) -> list[Pair]:
    """Pairs that look like versions and count as two reports, the first of each two reports."""
    seen: set[frozenset[str]] = set()
    mistaken: list[Pair] = []
    for pair in versions_among([sheet.articles[source.id] for source in sources]):
        reports = frozenset(sheet.source_by_id[article.id].told_by for article in (pair.a, pair.b))
        if len(reports) == 2 and reports not in seen:
            seen.add(reports)
            mistaken.append(pair)
    return mistaken


def _problem(sheet: Sheet, pair: Pair) -> Problem:
    first, second = sheet.source_by_id[pair.a.id], sheet.source_by_id[pair.b.id]
    resemblance = pair.resemblance
    return Problem(
        rule=NAME,
        level="error",
        message=f"`{second.id}` is a version of the same report as `{first.id}`, and counts as another report",
        location=sheet.at_source(second.id, "report"),
        label=f"the report is `{second.told_by}`, and that of `{first.id}` is `{first.told_by}`",
        notes=(
            f"{resemblance.containment:.0%} of the shorter article's runs of five words stand in the other "
            f"(versions: {LEAST_CONTAINMENT:.0%} and more)",
            f"{resemblance.jaccard:.0%} of their content words are in both (versions: {LEAST_JACCARD:.0%} and more)",
        ),
        help=(f"give both sources the same report: report: {first.told_by}",),
        related=(Related(location=sheet.at_source(first.id, "report"), message=f"`{first.id}`"),),
        sheet=sheet.slug,
        source=second.id,
        subject=first.id,
    )

"""A stored article must be the one that was accepted.

`sha256` in sheet.yml is the fingerprint of the article's bytes when an editor last accepted them. A changed article
may have changed what it says: while every passage of it still stands, the change is a warning; when one fell, it is
an error. `factsheet accept` records the new state.

```pass
== articles/a.txt ==
The network will cover the whole city.
== claims.yml ==
claims:
  - id: whole-city
    statement: The network will cover the whole city.
    evidence:
      - source: a
        exact: The network will cover the whole city.
```

```fail
== sheet.yml ==
title: Example
sources:
  - id: a
    article: articles/a.txt
    sha256: 0000000000000000000000000000000000000000000000000000000000000000
== articles/a.txt ==
The network will cover the whole city.
== claims.yml ==
claims:
  - id: whole-city
    statement: The network will cover the whole city.
    evidence:
      - source: a
        exact: The network will cover the whole city.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checked import CheckedSheet
from factsheet.problems import Check, Problem, found

NAME = "source-changed"


def check_sheet(checked: CheckedSheet) -> Iterator[Check]:
    sheet = checked.sheet
    for source in sheet.sources:
        digest = sheet.digests.get(source.id)
        if source.sha256 is None or digest is None:
            continue
        if digest == source.sha256:
            yield Check(rule=NAME, answer="passed", source=source.id, text="The article is the one that was accepted")
            continue
        fallen = any(
            check.rule.startswith("passage-") and check.source == source.id and check.problem
            for check in checked.checks
        )
        yield found(
            Problem(
                rule=NAME,
                level="error" if fallen else "warning",
                message=f"the article of `{source.id}` is not the one that was accepted",
                location=sheet.at_source(source.id, "sha256"),
                label=f"the stored file has {digest[:12]}…",
                notes=(
                    "at least one of its passages no longer stands" if fallen else "all of its passages still stand",
                ),
                help=(f"read what changed, then record it: factsheet accept {source.id}",),
                sheet=sheet.slug,
                source=source.id,
                subject=source.id,
            )
        )

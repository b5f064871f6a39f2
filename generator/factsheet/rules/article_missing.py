"""The article of a source must be stored.

A fact is checked against the stored text and nothing else. Without the file no check that needs it can be made: such
checks are counted as unchecked, which is neither passed nor failed.

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
    article: articles/gone.txt
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

NAME = "article-missing"

"""A passage must come from a source of the sheet.

Evidence names the source by its id in sheet.yml. Without that source there is no article to look for the passage in.

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
== articles/a.txt ==
The network will cover the whole city.
== claims.yml ==
claims:
  - id: whole-city
    statement: The network will cover the whole city.
    evidence:
      - source: b
        exact: The network will cover the whole city.
```
"""

NAME = "unknown-source"

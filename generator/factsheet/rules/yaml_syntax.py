"""A file must be the YAML that fact sheets use.

A file that YAML cannot read holds no facts at all, so nothing in it would be checked. The message says what the
editor did in plain words: a tab at the start of a line, a colon inside unquoted text, a quotation mark that is never
closed, lines that do not stand below their neighbours. Tags, anchors, aliases and merge keys are not used, and no
field is given twice.

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
    statement: The network: it will cover the whole city.
    evidence:
      - source: a
        exact: The network will cover the whole city.
```
"""

NAME = "yaml-syntax"

"""A stored article must be plain text in UTF-8.

Bytes that are not UTF-8, NUL characters, an empty file or a folder in place of a file cannot be searched for a
passage.

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

== claims.yml ==
claims:
  - id: whole-city
    statement: The network will cover the whole city.
    evidence:
      - source: a
        exact: The network will cover the whole city.
```
"""

NAME = "article-not-text"

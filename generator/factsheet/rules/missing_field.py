"""A fact must have what its kind needs.

A quote without a speaker or a headcount without a value says nothing that could be checked, and a fact without
evidence rests on nothing.

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
```
"""

NAME = "missing-field"

"""Every field must be one that the format has.

A field with a slip in its name would be read by nobody: the fact would look checked and would not be. The message
names the nearest field of the format. A YAML file whose name the format does not have is reported for the same
reason.

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
    statment: The network will cover the whole city.
    evidence:
      - source: a
        exact: The network will cover the whole city.
```
"""

NAME = "unknown-field"

"""A field must hold a value of its form.

An id is small letters, digits and hyphens; a headcount is a whole number; a kind is one of the listed words; an
address starts with http or https. Fields that exclude one another, and changes in `says` that a source cannot make,
are reported here too.

```pass
== articles/a.txt ==
The company employs 400 people.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff of the company
    value: 400
    evidence:
      - source: a
        exact: The company employs 400 people.
```

```fail
== articles/a.txt ==
The company employs 400 people.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff of the company
    value: four hundred
    evidence:
      - source: a
        exact: The company employs 400 people.
```
"""

NAME = "bad-value"

"""A source that is said to leave a field out must not give it.

`silent` names the fields of a fact that one source does not give, and readers see that the sources differ there.
Where the source's passages do give the field, that difference does not exist.

```pass
== articles/a.txt ==
The company employs 400 people in Moscow.
== articles/b.txt ==
The company employs 400 people.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff of the company
    value: 400
    place: Moscow
    evidence:
      - source: a
        exact: The company employs 400 people in Moscow.
      - source: b
        exact: The company employs 400 people.
        silent: [place]
```

```fail
== articles/a.txt ==
The company employs 400 people in Moscow.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff of the company
    value: 400
    place: Moscow
    evidence:
      - source: a
        exact: The company employs 400 people in Moscow.
        silent: [place]
```
"""

NAME = "not-silent"

"""An id that a fact names must be in the sheet.

A speaker, a participant, an organization or an input of a derived figure is named by its id. An id that leads nowhere
would leave out the check of the name behind it.

```pass
== articles/a.txt ==
“We are working well here,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: working-well
    speaker: zhao
    words: We are working well here
    evidence:
      - source: a
        exact: “We are working well here,” said Zhao Lei.
```

```fail
== articles/a.txt ==
“We are working well here,” said Zhao Lei.
== people.yml ==
people:
  - id: zhao
    type: person
    name: Zhao Lei
== quotes.yml ==
quotes:
  - id: working-well
    speaker: zao
    words: We are working well here
    evidence:
      - source: a
        exact: “We are working well here,” said Zhao Lei.
```
"""

NAME = "unknown-reference"

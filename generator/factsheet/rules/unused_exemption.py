"""An exemption must exempt something.

An exemption names one rule and gives a reason that readers see. One that no longer exempts anything is a reason
without a finding: it would hide the next real mistake of that rule, so it is an error until it is taken out. No reason
exempts from the rules by which a passage stands in its article, and quoted words in its marks.

```pass
== articles/a.txt ==
The manager met the press. “We are working well here,” he said.
== people.yml ==
people:
  - id: zhao
    type: person
    name: The manager
== quotes.yml ==
quotes:
  - id: working-well
    unnamed: the manager of the company
    words: We are working well here
    evidence:
      - source: a
        exact: “We are working well here,” he said.
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
    speaker: zhao
    words: We are working well here
    evidence:
      - source: a
        exact: “We are working well here,” said Zhao Lei.
        accept:
          - rule: speaker-not-named
            because: the paragraph before names him
```
"""

NAME = "unused-exemption"

"""A date must be written in EDTF (ISO 8601-2), or be `unknown`.

Levels 0 and 1 are read: `2024`, `2024-06`, `2024-06-05`, seasons (`2024-21` for spring to `2024-24` for winter),
intervals (`2019/2021`), open and unknown ends (`../2024`, `1997/..`, `/2024`), marks for the uncertain and the
approximate (`2024?`, `2024~`, `2024%`), and X for each digit that is not known, anywhere: `XXXX-06`, `199X`,
`2024-06-XX`. The day must be in the calendar, and an interval may not end before it begins.

```pass
== articles/a.txt ==
The network will cover all cities by 2024.
== timeline.yml ==
timeline:
  - id: coverage
    title: The network covers all cities
    date: {text: by 2024, edtf: ../2024}
    status: planned
    evidence:
      - source: a
        exact: The network will cover all cities by 2024.
```

```fail
== articles/a.txt ==
The network was opened on 29 February 2023.
== timeline.yml ==
timeline:
  - id: opening
    title: The network is opened
    date: {text: 29 February 2023, edtf: 2023-02-29}
    evidence:
      - source: a
        exact: The network was opened on 29 February 2023.
```
"""

NAME = "bad-date"

"""What somebody is also called must stand in an article of the sheet.

`also` lists other words that mean this person or organization, and readers see them beside the name. Words that stand
in none of the articles find nothing, and show a name that no source has: they are a warning. Their case and the
endings of the last word do not matter.

```pass
== articles/a.txt ==
Nordbank closed a branch on Monday. The bank employs 400 people.
== people.yml ==
people:
  - id: nordbank
    type: organization
    name: Nordbank
    also: [the bank]
```

```fail
== articles/a.txt ==
Nordbank closed a branch on Monday. The bank employs 400 people.
== people.yml ==
people:
  - id: nordbank
    type: organization
    name: Nordbank
    also: [the lender]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checked import CheckedSheet
from factsheet.facts import Person
from factsheet.problems import Check, Problem, found
from factsheet.sheet import Sheet
from factsheet.text.folding import fold_words
from factsheet.text.languages import language_for
from factsheet.text.name_cases import other_cases

NAME = "also-not-in-articles"


def check_sheet(checked: CheckedSheet) -> Iterator[Check]:
    """Asked only where every article could be read: the words may stand in the one that is missing."""
    sheet = checked.sheet
    people = [person for person in sheet.people if person.also and person.withdrawn is None]
    if not people or len(sheet.articles) < len(sheet.sources):
        return
    said = [article.folded.text.lower() for article in sheet.articles.values()]
    for person in people:
        for number, words in enumerate(person.also):
            if any(form in text for form in _forms(sheet, words) for text in said):
                yield Check(rule=NAME, answer="passed", fact=person.id, text=f"An article says “{words}”")
            else:
                yield found(_problem(sheet, person, number))


def _forms(sheet: Sheet, words: str) -> Iterator[str]:
    """The words, and those that a language with cases makes of them, in small letters."""
    folded = fold_words(words.strip())
    yield folded.lower()
    for tag in {article.language for article in sheet.articles.values()}:
        yield from (case.lower() for case in other_cases(folded, language_for(tag).speech))


def _problem(sheet: Sheet, person: Person, number: int) -> Problem:
    words = person.also[number]
    return Problem(
        rule=NAME,
        level="warning",
        message=f"no article says “{words}”",
        location=person.at("also", number),
        label=f"not in any article of the sheet, and so no name of {person.name} there",
        help=("take it out, or write the words as an article has them",),
        sheet=sheet.slug,
        fact=person.id,
        subject=words,
    )

"""What somebody is also called must stand in an article of the sheet.

`also` lists other words that mean this person or organization, and readers see them beside the name. Words that stand
in none of the articles find nothing, and show a name that no source has: they are a warning. They must stand there as
whole words, in any case of letters but for capitals alone (“US” is no “us”), and may have a genitive's ending.

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

from collections.abc import Iterable, Iterator
from itertools import chain

from factsheet.facts import Person
from factsheet.model import Article
from factsheet.problems import Check, Problem, found
from factsheet.sheet import Sheet
from factsheet.text.folding import fold_words
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.name_cases import other_cases
from factsheet.text.name_places import possessive_end, whole
from factsheet.text.passages import occurrences

NAME = "also-not-in-articles"


def check_read(sheet: Sheet) -> Iterator[Check]:
    """Asked only where every article could be read: the words may stand in the one that is missing."""
    people = [person for person in sheet.people if person.also and person.withdrawn is None]
    if not people or not sheet.has_every_article:
        return
    for person in people:
        for number, words in enumerate(person.also):
            if _is_said(sheet, words, of_person=person.type == "person"):
                yield Check(rule=NAME, answer="passed", fact=person.id, text=f"An article says “{words}”")
            else:
                yield found(_problem(sheet, person, number))


def _is_said(sheet: Sheet, words: str, *, of_person: bool) -> bool:
    """Of hundreds of articles those first that may hold the words as they are written, which one nearly always does."""
    articles = chain(sheet.library.naming(words), sheet.articles.values())
    return any(_says(article, words, of_person=of_person) for article in articles)


def _says(article: Article, words: str, *, of_person: bool) -> bool:
    """Whether an article has the words, or what its language makes of them in other cases, as whole words."""
    speech, sought = language_for(article.language).speech, fold_words(words.strip())
    text, forms = article.folded.text, (sought, *other_cases(sought, speech))
    if _stand_whole(text, forms, speech, of_person=of_person):
        return True
    small = tuple(form.lower() for form in forms)
    return not sought.isupper() and _stand_whole(text.lower(), small, speech, of_person=of_person)


def _stand_whole(text: str, forms: Iterable[str], speech: SpeechWords, *, of_person: bool) -> bool:
    return any(
        whole(text, at, possessive_end(text, at + len(form), speech) or at + len(form), of_person=of_person)
        for form in forms
        for at in occurrences(text, form)
    )


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

"""Every name that a fact gives must stand in its passages.

People and organizations may stand there by any of their forms: the name as this source prints it, what `also` lists,
or the surname that only one person in the article bears. An organization's name may stand without its legal form
where the article has the whole before (“Norbank” of “Norbank Plc”), and in German in another case (“der Deutschen
Bank”). Places and roles stand word for word. A role that stands beside the name of somebody else is not the person's;
for a person without evidence, role and organization are looked for in the paragraph of the name's first place. For
the organization of a headcount, a pronoun that means the organization named before it is enough.

```pass
== articles/a.txt ==
The company Huawei employs 400 people in Moscow.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff in Moscow
    value: 400
    place: Moscow
    evidence:
      - source: a
        exact: The company Huawei employs 400 people in Moscow.
```

```fail
== articles/a.txt ==
The company Huawei employs 400 people in Moscow.
== headcounts.yml ==
headcounts:
  - id: staff
    title: Staff in Berlin
    value: 400
    place: Berlin
    evidence:
      - source: a
        exact: The company Huawei employs 400 people in Moscow.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.accounts import Account, Passage
from factsheet.facts import Person
from factsheet.facts.shown import Name
from factsheet.model import Span
from factsheet.problems import Check
from factsheet.text.languages import language_for
from factsheet.text.name_cases import other_cases
from factsheet.text.name_places import name_places
from factsheet.text.speech.bearers import is_lessened, is_role_of_another, stands_with

NAME = "name-not-in-passage"
ABOUT = ("names",)

_OPENS = frozenset(".!?:;…–—-•*(\"'“”„«»‘’‚")
"""What stands before the first word of a sentence."""


def check_account(account: Account) -> Iterator[Check]:
    for name in account.names():
        if name.id is not None and name.id not in account.sheet.person_ids:
            continue
        words = name.words if name.words is not None else account.party(name.id or "").name
        answer = _answer(account, name)
        if answer is not None:
            yield account.passed(NAME, answer, path=name.path)
            continue
        if _is_told_elsewhere(account, name):
            continue
        yield account.problem(
            NAME,
            f"the passage does not name “{words}”",
            account.at(*name.path),
            path=name.path,
            label=f"not in any cited passage of {account.source.id}",
            help=_remedies(name),
        )


def _is_told_elsewhere(account: Account, name: Name) -> bool:
    """Whether another source gives what is told of a person whom the tool found by the name alone.

    Nobody has said that this source gives it too: there is no evidence to name it `silent` in.
    """
    if name.bearer is None or name.words is None or not all(passage.implied for passage in account.passages):
        return False
    for source, article in account.sheet.articles.items():
        if source != account.source.id:
            everywhere = Span(0, len(article.text))
            for place in name_places(article, everywhere, name.words, first_letter_free=name.path[-1] == "role"):
                mentions = account.sheet.speech_in[source].mentions_in(article.paragraph_at(place.start).span)
                if stands_with(article, place, name.bearer, mentions):
                    return True
    return False


def _remedies(name: Name) -> tuple[str, ...]:
    field = str(name.path[0])
    if name.id is not None:
        return (f"cite the passage that names it, or list the words that mean it under `also:` of {name.id}",)
    return (f"copy the {field} from the article, or cite the passage that has it",)


def _answer(account: Account, name: Name) -> str | None:
    """What a reader is told where the passages have the name; None where they do not."""
    spans = list(_stretches(account, name))
    if name.id is None:
        around = any(_is_found(passage, name) for passage in account.passages)
        says = any(_says(account, name, span, around=around) for span in spans)
        return f"The passage says “{name.words}”" if says else None
    for span in spans:
        for mention in account.speech.mentions_in(span):
            if name.id in mention.ids and not _is_another_bearers(account, name, mention.span):
                return f"The passage names “{account.article.words_of(mention.span)}”"
    party = account.party(name.id)
    for words in (party.name, *party.also):
        of_person = party.type == "person"
        free = not of_person or words[:1].islower()
        places = [
            name_places(account.article, span, words, first_letter_free=free, of_person=of_person) for span in spans
        ]
        if not all(_is_another_bearers(account, name, place) for found in places for place in found):
            return f"The passage names “{words}”"
    if name.pronoun_will_do:
        pronoun = next((word for span in spans for word in account.speech.pronouns_for(span, name.id)), None)
        if pronoun is not None:
            return f"“{pronoun}” means {account.party(name.id).name}, which is named before"
    return None


def _is_another_bearers(account: Account, name: Name, place: Span) -> bool:
    """Whether an organization stands by the name of somebody else: “Aldo Rossi of Ekol and Orlen's Ewa Lis”."""
    if name.bearer is None or account.party(name.bearer).type != "person":
        return False
    mentions = account.speech.mentions_in(account.article.paragraph_at(place.start).span)
    return is_role_of_another(account.article, place, name.bearer, mentions)


def _stretches(account: Account, name: Name) -> Iterator[Span]:
    """The passages; what is told of a person whom the tool found by the name alone stands around that name."""
    for passage in account.passages:
        yield passage.paragraph.span if _is_found(passage, name) else passage.span


def _is_found(passage: Passage, name: Name) -> bool:
    return passage.implied and name.bearer is not None


def _says(account: Account, name: Name, span: Span, *, around: bool) -> bool:
    """Whether a stretch has the words, and not as those of somebody else; `around` a name, in its own sentence."""
    # A role, and a name that is a common noun, may open a sentence.
    free = name.path[-1] == "role" or (name.words or "")[:1].islower()
    fact = account.fact
    of_person = name.path[0] in ("name", "also") and isinstance(fact, Person) and fact.type == "person"
    places = name_places(account.article, span, name.words or "", first_letter_free=free, of_person=of_person)
    if not places and name.any_ending:
        variants = other_cases(name.words or "", language_for(account.article.language).speech)
        return any(name_places(account.article, span, variant) for variant in variants)
    if name.path[-1] == "place":
        places = [place for place in places if not _is_common_noun(account, name.words or "", place)]
    if name.path[-1] == "role":
        places = [place for place in places if not is_lessened(account.article, place)]
    if name.bearer is None:
        return bool(places)
    mentions = account.speech.mentions_in(account.article.paragraph_at(span.start).span)
    if around:
        return any(stands_with(account.article, place, name.bearer, mentions) for place in places)
    return not all(is_role_of_another(account.article, place, name.bearer, mentions) for place in places)


def _is_common_noun(account: Account, words: str, place: Span) -> bool:
    """Whether the article has a capital, and not since a sentence begins there, where the fact has none."""
    text = account.article.text
    before = text[: place.start].rstrip()
    return words[:1] != text[place.start] and bool(before) and before[-1] not in _OPENS

"""The people of a sheet go in; the words that may name each of them come out, by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

from factsheet.frozen import dataclass
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.name_cases import in_other_endings

PersonType = Literal["person", "organization", "group"]
FormKind = Literal["name", "surname", "first name", "shared"]
"""`shared`: a surname that more than one in the article bears."""

_WORD = re.compile(r"\w+")
_ROLE_WORD = re.compile(r"\w+(?:[-']\w+)*")
_SHORTEST_SURNAME = 2
_SHORTEST_FIRST_NAME = 2
"""“Xi” is as short as any; a single letter is an initial."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody of the sheet, as one source names them."""

    id: str
    type: PersonType
    name: str
    """As this source prints it."""
    also: tuple[str, ...] = ()
    role: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    text: str
    """Folded."""
    kind: FormKind
    id: str
    any_case: bool
    """Whether its first letter's case is free: common nouns, which open sentences too."""


def _forms(person: Party, speech: SpeechWords) -> Iterator[Form]:
    for given in dict.fromkeys((person.name, *person.also)):
        text = fold(given.strip()).text
        if not text:
            continue
        is_common = person.type != "person" or text[0].islower()
        yield Form(text, "name", person.id, is_common)
        if person.type != "person":
            yield from (Form(other, "name", person.id, is_common) for other in in_other_endings(text, speech))
        if person.type == "person" and not text[0].islower():
            yield from _parts_of_name(text, person.id, speech)


def _parts_of_name(text: str, id: str, speech: SpeechWords) -> Iterator[Form]:
    """A person's name without titles and initials, the surname, the first name."""
    words = text.split(" ")
    while len(words) > 1 and _is_title(words[0], speech):
        words = words[1:]
    while len(words) > 2 and words[-1].strip(".,").lower() in speech.name_endings:
        words = words[:-1]
    words[-1] = words[-1].rstrip(",")
    bare = [word for place, word in enumerate(words) if place in (0, len(words) - 1) or not _is_initial(word)]
    for variant in (words, bare):
        if " ".join(variant) != text:
            yield Form(" ".join(variant), "name", id, False)
    if len(words) > 1 or words[0] != text:
        yield from (Form(surname, "surname", id, False) for surname in _surnames(bare, speech))
    if _begins_with_first_name(bare, speech):
        yield Form(bare[0], "first name", id, False)


def _begins_with_first_name(words: Sequence[str], speech: SpeechWords) -> bool:
    """Whether the first word can stand for the person: of two words, or where it is known (“Trump aide Jo Hill”)."""
    if len(words) < 2 or len(words[0]) < _SHORTEST_FIRST_NAME or not words[0][0].isupper():
        return False
    return len(words) == 2 or words[0].lower() in either(speech.men, speech.women)


def _surnames(words: Sequence[str], speech: SpeechWords) -> Iterator[str]:
    """The last word, and with the particles before it (“von der Leyen”)."""
    if len(words[-1]) < _SHORTEST_SURNAME:
        return
    yield words[-1]
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in speech.name_particles:
        first -= 1
    if first < len(words) - 1:
        yield " ".join(words[first:])


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def _is_title(word: str, speech: SpeechWords) -> bool:
    lowered = word.rstrip(".,").lower()
    return lowered in speech.titles or lowered.endswith(speech.title_ends)


class AlikeForms(tuple[Form, ...]):
    """Forms that one text has in common: a surname's of all who bear it, which may be hundreds.

    What they tell is worked out once for all the articles.
    """

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The ids of those whose name it is."""
        return tuple(dict.fromkeys(form.id for form in self if form.kind == "name"))

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The ids of those of whose name it is a part."""
        return tuple(dict.fromkeys(form.id for form in self if form.kind != "name"))

    @cached_property
    def told_apart(self) -> frozenset[str]:
        """The ids of those whom it tells from others of the same surname."""
        return frozenset(
            form.id for form in self if form.kind == "first name" or (form.kind == "name" and " " in form.text)
        )

    @cached_property
    def in_full(self) -> frozenset[str]:
        """The ids of those whom it names by more than one word."""
        return frozenset(form.id for form in self if form.kind == "name" and " " in form.text)

    @cached_property
    def has_surname(self) -> bool:
        return any(form.kind == "surname" for form in self)


@dataclass(frozen=True, slots=True)
class Opened:
    """All forms of one text, after its first word is read."""

    lead: str
    """What stands before the first word: an opening bracket."""
    tail: str
    forms: AlikeForms


HEAD = 5
"""Code points after the first word by which forms are found: a blank and the beginning of the second."""

FormIndex = dict[str, dict[str, list[Opened]]]
"""Forms by their first word, then by the head of their tail: dozens begin with “the”. Shorter tails stand under ""."""


class Parties(tuple[Party, ...]):
    """Everybody of a sheet as a source names them.

    What their names give is worked out once for all the articles that name them alike, which may be a thousand.
    """

    @cached_property
    def by_id(self) -> Mapping[str, Party]:
        return {party.id: party for party in self}

    @cached_property
    def words_of_persons(self) -> Mapping[str, frozenset[str]]:
        """By id, every word of a person's names; organizations and groups are not in it."""
        return {
            party.id: frozenset(word for name in (party.name, *party.also) for word in fold(name).text.split(" "))
            for party in self
            if party.type == "person"
        }

    @cached_property
    def bearers(self) -> Mapping[str, frozenset[str]]:
        """By word, the ids of the persons who have it in their names; of namesakes, whom no text tells apart, one."""
        first: dict[str, str] = {}
        found: dict[str, set[str]] = {}
        for id, words in self.words_of_persons.items():
            known = first.setdefault(fold(self.by_id[id].name).text, id)
            for word in words:
                found.setdefault(word, set()).add(known)
        return {word: frozenset(ids) for word, ids in found.items()}

    def forms(self, language: str) -> FormIndex:
        """The words that may name each of them in a text of that language (BCP 47)."""
        speech = language_for(language).speech
        kept = self._forms.get(id(speech))
        if kept is None:
            kept = self._forms[id(speech)] = _index([form for party in self for form in _forms(party, speech)])
        return kept

    @cached_property
    def _forms(self) -> dict[int, FormIndex]:
        """By the table of the language, which is never let go."""
        return {}

    def ids_by_role(self, speech: SpeechWords) -> Mapping[str, frozenset[str]]:
        """Those whose role in the sheet has a noun, by the noun in small letters."""
        kept = self._roles.get(id(speech))
        if kept is None:
            found: dict[str, set[str]] = {}
            for party in self:
                for noun in nouns_of(party.role, speech):
                    found.setdefault(noun, set()).add(party.id)
            kept = self._roles[id(speech)] = {noun: frozenset(ids) for noun, ids in found.items()}
        return kept

    @cached_property
    def _roles(self) -> dict[int, Mapping[str, frozenset[str]]]:
        return {}


def nouns_of(phrase: str, speech: SpeechWords) -> Iterator[str]:
    """The words of a phrase up to its first preposition: “chief executive of Huawei” gives chief and executive."""
    for word in _ROLE_WORD.findall(fold(phrase).text):
        if word.lower() in speech.prepositions:
            return
        if word.lower() not in either(speech.definite, speech.indefinite, speech.fillers):
            yield word.lower()


def _index(forms: Iterable[Form]) -> FormIndex:
    """In each list the longest first."""
    by_text: dict[tuple[str, bool], list[Form]] = {}
    for form in forms:
        by_text.setdefault((form.text, form.any_case), []).append(form)
    index: FormIndex = {}
    for (text, any_case), alike in by_text.items():
        first = _WORD.search(text)
        if first is None:
            continue
        opened = Opened(text[: first.start()], text[first.end() :], AlikeForms(alike))
        head = opened.tail[:HEAD] if len(opened.tail) >= HEAD else ""
        words = [first.group()]
        if any_case and first.start() == 0:
            words.append(first.group()[0].swapcase() + first.group()[1:])
        for word in words:
            index.setdefault(word, {}).setdefault(head, []).append(opened)
    for by_head in index.values():
        for listed in by_head.values():
            listed.sort(key=lambda opened: -len(opened.tail))
    return index

"""The people of a sheet go in; the words that may name each of them come out, by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Literal

from msgspec import Struct

from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.name_cases import in_other_endings
from factsheet.text.name_parts import Article, Form, parts_of_name
from factsheet.text.name_phrases import NamePhrase, bare_name, organization_in, person_in

PersonType = Literal["person", "organization", "group"]
_WORD = re.compile(r"\w+")
_ROLE_WORD = re.compile(r"\w+(?:[-']\w+)*")


class Party(Struct, frozen=True, kw_only=True):
    """Somebody of the sheet, as one source names them."""

    id: str
    type: PersonType
    name: str
    """As this source prints it."""
    also: tuple[str, ...] = ()
    role: str = ""


def _forms(person: Party, speech: SpeechWords) -> Iterator[Form]:
    for given in dict.fromkeys((person.name, *person.also)):
        text = fold(given.strip()).text
        if not text:
            continue
        phrase = person_in(text, speech) if person.type == "person" else organization_in(text, speech)
        for name in phrase.names:
            yield from _forms_of(person, name, phrase, speech)
        if person.type != "person" and text not in phrase.names:
            # „Die Zeitung“ is the name of a paper.
            yield Form(text, "name", person.id, False, "in marks")


def _forms_of(person: Party, name: str, phrase: NamePhrase, speech: SpeechWords) -> Iterator[Form]:
    is_common = person.type != "person" or name[0].islower() or phrase.is_description
    yield Form(name, "name", person.id, is_common, phrase.article)
    if person.type != "person" or phrase.is_description:
        others = in_other_endings(name, speech)
        yield from (Form(other, "name", person.id, is_common, phrase.article) for other in others)
    elif not name[0].islower():
        yield from parts_of_name(name, person.id, speech)


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


class Opened(Struct, frozen=True):
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

    def bearers(self, speech: SpeechWords) -> Mapping[str, frozenset[str]]:
        """By word, the ids of the persons who have it in their names; of namesakes, whom no text tells apart, one."""
        kept = self._bearers.get(id(speech))
        if kept is not None:
            return kept
        first: dict[str, str] = {}
        found: dict[str, set[str]] = {}
        for party in self:
            if party.type != "person":
                continue
            bare = [bare_name(fold(name).text, speech) for name in (party.name, *party.also)]
            known = first.setdefault(bare[0], party.id)
            for word in {word.rstrip(",") for name in bare for word in name.split(" ")}:
                found.setdefault(word, set()).add(known)
        kept = self._bearers[id(speech)] = {word: frozenset(ids) for word, ids in found.items()}
        return kept

    @cached_property
    def _bearers(self) -> dict[int, Mapping[str, frozenset[str]]]:
        return {}

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

    def forms_in_capitals(self, language: str) -> Mapping[str, AlikeForms]:
        """The same as they stand in capitals, by their text: “BERG” of all who bear that name."""
        speech = language_for(language).speech
        kept = self._in_capitals.get(id(speech))
        if kept is None:
            found: dict[str, list[Form]] = {}
            for form in (form for party in self for form in _forms(party, speech)):
                found.setdefault(form.text.upper(), []).append(form)
            kept = self._in_capitals[id(speech)] = {text: AlikeForms(forms) for text, forms in found.items()}
        return kept

    @cached_property
    def _in_capitals(self) -> dict[int, Mapping[str, AlikeForms]]:
        return {}

    def ids_by_role(self, speech: SpeechWords) -> Mapping[str, frozenset[str]]:
        """Those whose role in the sheet has a noun, by the noun in small letters."""
        kept = self._roles.get(id(speech))
        if kept is None:
            found: dict[str, set[str]] = {}
            for party in self:
                for noun in nouns_of(party.role or described(party, speech), speech):
                    found.setdefault(noun, set()).add(party.id)
            kept = self._roles[id(speech)] = {noun: frozenset(ids) for noun, ids in found.items()}
        return kept

    @cached_property
    def _roles(self) -> dict[int, Mapping[str, frozenset[str]]]:
        return {}


def described(party: Party, speech: SpeechWords) -> str:
    """What somebody is whom the sheet names by nothing else: “der Minister”."""
    phrase = person_in(fold(party.name).text, speech) if party.type == "person" and speech.verb_second else None
    return phrase.names[0] if phrase is not None and phrase.is_description else ""


def nouns_of(phrase: str, speech: SpeechWords) -> Iterator[str]:
    """The words of a phrase up to its first preposition: “chief executive of Huawei” gives chief and executive."""
    for word in _ROLE_WORD.findall(fold(phrase).text):
        if word.lower() in speech.prepositions:
            return
        if word.lower() not in either(speech.definite, speech.indefinite, speech.fillers):
            yield word.lower()


def _index(forms: Iterable[Form]) -> FormIndex:
    """In each list the longest first."""
    by_text: dict[tuple[str, bool, Article], list[Form]] = {}
    for form in forms:
        by_text.setdefault((form.text, form.any_case, form.article), []).append(form)
    index: FormIndex = {}
    for (text, any_case, _), alike in by_text.items():
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

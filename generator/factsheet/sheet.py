"""A sheet as it was read: its facts with their articles, typed and located; what `load` makes and `check` takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from factsheet.facts import Fact, Person
from factsheet.facts.telling import told_by
from factsheet.model import Article
from factsheet.problems import Location
from factsheet.records import Items, Record, locate
from factsheet.sources import RecordedDifference, Source
from factsheet.text.folding import fold
from factsheet.text.library import Library
from factsheet.text.name_forms import Parties, Party
from factsheet.text.speech.speakers import Speech

_WORD = re.compile(r"\w+")


class Sheet(Struct, frozen=True, kw_only=True, dict=True):
    """A sheet's facts and articles, typed and located."""

    slug: str
    path: str
    """The sheet's folder, as the user named it."""
    title: str
    summary: str
    language: str
    sources: tuple[Source, ...]
    articles: Mapping[str, Article]
    """By the id of the source; a source whose article could not be read is not in it."""
    digests: Mapping[str, str]
    """The SHA-256 of each article's stored bytes, by the id of the source."""
    facts: tuple[Fact, ...]
    differences: tuple[tuple[RecordedDifference, Record], ...]
    sources_record: Record
    """sheet.yml, for the places of its fields."""
    files: tuple[str, ...]
    """The YAML files and articles that were read, as the user would name them."""
    is_whole: bool = True
    """Whether every YAML file and every item in it could be read: what is not in the sheet is then not in the files."""

    @property
    def has_every_article(self) -> bool:
        """Whether the articles of all sources that sheet.yml lists could be read: what none of them says, none says."""
        listed = self.sources_record.get("sources")
        return isinstance(listed, Items) and len(self.articles) == len(listed)

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def fact_by_id(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def people(self) -> tuple[Person, ...]:
        return tuple(fact for fact in self.facts if isinstance(fact, Person))

    @cached_property
    def person_ids(self) -> frozenset[str]:
        return frozenset(person.id for person in self.people)

    @cached_property
    def single_person_ids(self) -> frozenset[str]:
        """Those who are neither an organization nor a group."""
        return frozenset(person.id for person in self.people if person.type == "person")

    @cached_property
    def full_names(self) -> dict[str, str]:
        """The names of persons that have two words and more -> their ids, the first's of those who share one."""
        full = (person for person in self.people if person.type == "person" and " " in person.name.strip())
        return {person.name.strip(): person.id for person in reversed(tuple(full))}

    @cached_property
    def library(self) -> Library:
        """All articles, to look for words that do not stand where they are cited from."""
        return Library(self.articles.values())

    @cached_property
    def parties_in(self) -> dict[str, Parties]:
        """Everybody of the sheet as each source names them, by the id of the source; one object for all that agree."""
        alike = Parties(_party(person, person) for person in self.people)
        found = {source.id: alike for source in self.sources}
        told: dict[str, dict[str, Party]] = {}
        for person in self.people:
            for source in {evidence.source for evidence in person.evidence if evidence.says or evidence.silent}:
                told.setdefault(source, {})[person.id] = _party(person, told_by(person, source))
        for source, own in told.items():
            found[source] = Parties(own.get(party.id, party) for party in alike)
        return found

    @cached_property
    def speech_in(self) -> dict[str, Speech]:
        """Each article read for who says what, by the id of its source; the reading itself waits until it is asked."""
        return {source: Speech(article, self.parties_in[source]) for source, article in self.articles.items()}

    def with_fact(self, changed: Fact) -> Sheet:
        """The same sheet with a fact in the place of the one of its id.

        What was read of an article is kept where the change cannot make it read otherwise: `speech_in` then holds the
        very same object for it.
        """
        copy = replace(self, facts=tuple(changed if fact.id == changed.id else fact for fact in self.facts))
        parties, speech = self.parties_in, self.speech_in
        if isinstance(changed, Person):
            parties = {
                source: _exchanged(known, _party(changed, told_by(changed, source)))
                for source, known in parties.items()
            }
            speech = {
                source: known if self._reads_alike(source, parties[source]) else Speech(article, parties[source])
                for (source, known), article in zip(speech.items(), self.articles.values(), strict=True)
            }
        copy.__dict__.update(
            source_by_id=self.source_by_id,
            library=self.library,
            parties_in=parties,
            speech_in=speech,
            _small_letters=self._small_letters,
        )
        return copy

    def _reads_alike(self, source: str, parties: Parties) -> bool:
        """Whether an article cannot tell who is described otherwise, since it has no word of either name."""
        for one, other in zip(self.parties_in[source], parties, strict=True):
            if one != other:
                names = (one.name, other.name, *one.also, *other.also)
                words = {word for name in names for word in _WORD.findall(fold(name).text.casefold())}
                named = any(word in self._small_letters[source] for word in words)
                if named or (one.type, one.role) != (other.type, other.role):
                    return False
        return True

    @cached_property
    def _small_letters(self) -> dict[str, str]:
        """The folded text of each article, in which words are looked for whatever their case and their ending."""
        return {source: article.folded.text.casefold() for source, article in self.articles.items()}

    def at_source(self, source: str, *path: str | int) -> Location:
        """Where a field of a source stands in sheet.yml."""
        return locate(self.sources_record, ("sources", self._source_numbers.get(source, 0), *path))

    @cached_property
    def _source_numbers(self) -> dict[str, int]:
        """By id, as written: a record that is no source is counted, though `sources` has none of it."""
        read = {given.id: number for number, given in enumerate(self.sources)}
        records = enumerate(self.sources_record.get("sources", ()))
        return read | {str(record.get("id")): number for number, record in records if isinstance(record, Record)}


def _exchanged(parties: Parties, changed: Party) -> Parties:
    return Parties(changed if party.id == changed.id else party for party in parties)


def _party(person: Person, told: Fact) -> Party:
    assert isinstance(told, Person)
    return Party(id=told.id, type=told.type, name=told.name, also=told.also, role=told.role or "")

"""The sheets of one site -> in which others of them a source or a name stands too.

Two sources are one when they have the same address or the same stored bytes, letter for letter. Of people and
organizations nobody can tell: a name that is printed alike is said to be the same name, and never the same person. Only
a whole name counts, as it stands in `name` or as a source prints it: of a person, two words at least, so that a surname
links nobody. A group (“experts”) is never linked, and neither are words that mean somebody in one article (`also`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from msgspec import Struct, field

from factsheet.addresses import Addresses
from factsheet.checked import CheckedFact, CheckedSheet
from factsheet.facts import Person
from factsheet.sources import Source
from factsheet.text.folding import fold

FEWEST_WORDS = 2
"""Of a person's name: one word is a first name or a surname, and many bear it."""

MOST_PLACES = 6
"""On a card or beside a source; the list of sheets has the others."""

Key = tuple[str, str]


class Place(Struct, frozen=True):
    """Where another sheet has it."""

    sheet: str
    """The sheet's title."""
    address: str
    language: str


class Places(Struct, frozen=True):
    """Where other sheets have it: the first ones, and how many more there are."""

    first: tuple[Place, ...] = ()
    more: int = 0


class Elsewhere(Struct, frozen=True):
    """What stands in several sheets; nothing for a site of one."""

    places: Mapping[Key, tuple[tuple[str, Place], ...]] = field(default_factory=dict)
    """By what makes it the same: each place with the folder of its sheet, in the order of the sheets."""

    def of_source(self, checked: CheckedSheet, source: Source) -> Places:
        return self._others(checked, _source_keys(checked, source))

    def of_person(self, checked: CheckedSheet, person: CheckedFact) -> Places:
        return self._others(checked, _name_keys(person))

    def _others(self, checked: CheckedSheet, keys: Iterator[Key]) -> Places:
        if not self.places:
            return Places()
        groups = dict.fromkeys(found for key in keys if (found := self.places.get(key)))
        others = dict.fromkeys(place for found in groups for sheet, place in found if sheet != checked.sheet.slug)
        return Places(tuple(islice(others, MOST_PLACES)), max(0, len(others) - MOST_PLACES))


def elsewhere(sheets: Sequence[CheckedSheet], addresses: Sequence[Addresses]) -> Elsewhere:
    if len(sheets) < 2:
        return Elsewhere()
    found: dict[Key, dict[tuple[str, Place], None]] = {}
    for checked, at in zip(sheets, addresses, strict=True):
        for key, address in (*_sources(checked, at), *_people(checked, at)):
            place = Place(checked.sheet.title, address, checked.sheet.language)
            found.setdefault(key, {})[checked.sheet.slug, place] = None
    return Elsewhere({key: tuple(places) for key, places in found.items() if len({slug for slug, _ in places}) > 1})


def _sources(checked: CheckedSheet, at: Addresses) -> Iterator[tuple[Key, str]]:
    for source in checked.sheet.sources:
        address = at.source(source.id) if source.id in checked.sheet.articles else f"{at.sources()}#{source.id}"
        for key in _source_keys(checked, source):
            yield key, address


def _people(checked: CheckedSheet, at: Addresses) -> Iterator[tuple[Key, str]]:
    for person in checked.facts:
        if person.fact.withdrawn is None:
            for key in _name_keys(person):
                yield key, at.fact(person.fact)


def _source_keys(checked: CheckedSheet, source: Source) -> Iterator[Key]:
    if source.url != "unknown":
        yield "url", source.url
    if digest := checked.sheet.digests.get(source.id):
        yield "bytes", digest


def _name_keys(person: CheckedFact) -> Iterator[Key]:
    """The name in `name`, and the names that sources print."""
    for fact in (person.fact, *(account.fact for account in person.accounts)):
        if not isinstance(fact, Person) or fact.type == "group":
            continue
        name = fold(fact.name).text.strip()
        if fact.type != "person" or len(name.split()) >= FEWEST_WORDS:
            yield fact.type, name

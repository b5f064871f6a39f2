"""People and organizations -> their page: names and roles as each source prints them, and what they are cited with."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup
from msgspec import Struct

from factsheet.addresses import relative
from factsheet.checked import CheckedFact
from factsheet.facts import Fact, Person, Quote
from factsheet.pages import Heading, Page, SearchEntry
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished, shortened
from factsheet.render.listings import WithdrawnView, card_html, edit_path, page_entry, withdrawn
from factsheet.render.tellers import own_names

LONGEST_MENTION = 90
"""Characters of a fact in a list of links."""


class Mention(Struct, frozen=True, kw_only=True):
    """A fact that somebody is cited with."""

    text: str
    link: str
    word: str
    language: str = ""
    """Of the text, where it is not the sheet's."""


class Mentions(Struct, frozen=True, kw_only=True):
    title: str
    mentions: tuple[Mention, ...]


class PeopleGroup(Struct, frozen=True, kw_only=True):
    id: str
    title: str
    cards: tuple[Markup, ...]


class PeopleView(Struct, frozen=True, kw_only=True):
    lede: str
    groups: tuple[PeopleGroup, ...]
    withdrawn: tuple[WithdrawnView, ...]


def people_page(edition: Edition, kind: type[Fact] = Person) -> Page:
    address, words = edition.addresses.facts(kind), edition.wording.page(kind.key)
    people = edition.of_kind(kind)
    groups = tuple(
        PeopleGroup(
            id=f"type_{name}",
            title=title,
            cards=tuple(_card_html(edition, checked, address) for checked in people if _type(checked) == name),
        )
        for name, title in edition.wording.person_types.items()
        if any(_type(checked) == name for checked in people)
    )
    return finished(
        edition,
        "people",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edit_path(edition, kind),
        view=PeopleView(lede=words.lede, groups=groups, withdrawn=withdrawn(edition, kind)),
        headings=(Heading(id=group.id, title=group.title, level=2) for group in groups),
        search=(page_entry(words.title, words.lede), *_entries(edition, people)),
    )


def _type(checked: CheckedFact) -> str:
    return checked.fact.type if isinstance(checked.fact, Person) else ""


def _card_html(edition: Edition, checked: CheckedFact, page: str) -> Markup:
    return card_html(edition, checked, page, level=3, mentions=mentions(edition, checked, page))


def mentions(edition: Edition, checked: CheckedFact, page: str) -> tuple[Mentions, ...]:
    """What somebody is quoted with, what else they tell, and who belongs to them."""
    told = edition.told_by_person.get(checked.fact.id, ())
    quotes = [each for each in told if isinstance(each.fact, Quote)]
    others = [each for each in told if not isinstance(each.fact, Quote)]
    members = [
        each
        for each in edition.of_kind(Person)
        if isinstance(each.fact, Person) and each.fact.organization == checked.fact.id
    ]
    words = edition.wording
    found = (
        Mentions(title=words.count(words.quoted_here, len(quotes)), mentions=_links(edition, quotes, page)),
        Mentions(title=words.count(words.tells_here, len(others)), mentions=_links(edition, others, page)),
        Mentions(title=words.members, mentions=_links(edition, members, page)),
        Mentions(title=words.same_name_in, mentions=_elsewhere(edition, checked, page)),
    )
    return tuple(each for each in found if each.mentions)


def _elsewhere(edition: Edition, checked: CheckedFact, page: str) -> tuple[Mention, ...]:
    found, word = edition.elsewhere.of_person(edition.checked, checked), checked.fact.word
    links = [
        Mention(text=place.sheet, link=relative(place.address, page), word=word, language=place.language)
        for place in found.first
    ]
    if found.more:
        text = edition.wording.count(edition.wording.more_sheets, found.more)
        links.append(Mention(text=text, link=relative("", page), word=word))
    return tuple(links)


def _links(edition: Edition, facts: Iterable[CheckedFact], page: str) -> tuple[Mention, ...]:
    return tuple(
        Mention(
            text=shortened(checked.fact.headline, LONGEST_MENTION),
            link=relative(edition.addresses.fact(checked.fact), page),
            word=checked.fact.word,
        )
        for checked in facts
    )


def _entries(edition: Edition, people: Iterable[CheckedFact]) -> Iterable[SearchEntry]:
    """Somebody is found by every name and role that a source prints."""
    for checked in people:
        printed = own_names(edition, checked)
        also = checked.fact.also if isinstance(checked.fact, Person) else ()
        text = ". ".join(dict.fromkeys([*(f"{name.name}, {name.role}".rstrip(", ") for name in printed), *also]))
        yield SearchEntry(anchor=checked.fact.id, title=checked.fact.headline, text=text)

"""A checked sheet -> JSON-LD in the words of schema.org: the data set, its sources, who is named in it, and its facts.

Nothing here says that a claim is true: a fact is what its sources report, so there is no `ClaimReview`. What schema.org
has no word for is told in words (`description`) and never bent into a property that means something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from pydantic_core import to_json

from factsheet.checked import CheckedFact
from factsheet.exports.links import link
from factsheet.exports.sheet_json import number
from factsheet.facts import Event, Fact, Headcount, Person, Quote
from factsheet.facts.base import DateField
from factsheet.render.edition import Edition
from factsheet.render.figures import figure_of
from factsheet.sources import Source
from factsheet.text.edtf import parse_edtf

CONTEXT = "https://schema.org"

Node = Mapping[str, Any]

BOUNDS = {"over": "minValue", "at-least": "minValue", "under": "maxValue", "up-to": "maxValue"}
"""A figure that is only a bound is not given as the value."""


def linked_data(edition: Edition, fingerprint: str, downloads: Iterable[tuple[str, str]]) -> bytes:
    """`fingerprint` is that of `sheet.json`; `downloads` are the files of the data, with their media types."""
    facts = [checked for checked in edition.standing if not isinstance(checked.fact, Person)]
    graph = [
        _dataset(edition, fingerprint, downloads, facts),
        *(_article(edition, source) for source in edition.sheet.sources),
        *(_party(edition, checked) for checked in edition.of_kind(Person)),
        *(_fact(edition, checked) for checked in facts),
    ]
    return to_json({"@context": CONTEXT, "@graph": graph}, indent=1) + b"\n"


def _dataset(
    edition: Edition, fingerprint: str, downloads: Iterable[tuple[str, str]], facts: Iterable[CheckedFact]
) -> Node:
    sheet = edition.sheet
    works = [checked for checked in facts if _type(checked.fact) in ("Quotation", "Claim")]
    others = [checked for checked in facts if _type(checked.fact) not in ("Quotation", "Claim")]
    return _node(
        edition.addresses.data(),
        "Dataset",
        edition,
        name=sheet.title,
        description=sheet.summary,
        inLanguage=sheet.language,
        url=_at(edition, edition.addresses.data()),
        identifier=f"sha256:{fingerprint}",
        license=edition.settings.data_license,
        copyrightNotice=edition.wording.exports.terms,
        isAccessibleForFree=True,
        isBasedOn=[_reference(edition, edition.addresses.source(source.id)) for source in sheet.sources],
        hasPart=[_reference(edition, edition.addresses.permanent(checked.fact.id)) for checked in works],
        about=[_reference(edition, edition.addresses.permanent(checked.fact.id)) for checked in others],
        distribution=[
            {
                "@type": "DataDownload",
                "contentUrl": _at(edition, edition.addresses.data(name)),
                "encodingFormat": media_type,
            }
            for name, media_type in downloads
        ],
    )


def _article(edition: Edition, source: Source) -> Node:
    digest = edition.sheet.digests.get(source.id)
    return _node(
        edition.addresses.source(source.id),
        "NewsArticle",
        edition,
        headline=source.headline,
        publisher=None if source.publisher == "unknown" else {"@type": "Organization", "name": source.publisher},
        datePublished=_plain_date(source.published),
        url=None if source.url == "unknown" else source.url,
        inLanguage=edition.language_of(source),
        identifier=f"sha256:{digest}" if digest else None,
    )


def _party(edition: Edition, checked: CheckedFact) -> Node:
    person = checked.fact
    assert isinstance(person, Person)
    told = [account.fact for account in checked.accounts if isinstance(account.fact, Person)]
    names = [name for each in (person, *told) for name in (each.name, *each.also) if name != person.name]
    belongs = edition.person(person.organization)
    return _node(
        edition.addresses.permanent(person.id),
        _party_type(person),
        edition,
        name=person.name,
        alternateName=list(dict.fromkeys(names)),
        jobTitle=person.role if person.type == "person" else None,
        description=person.role if person.type != "person" else None,
        memberOf=_party_reference(edition, belongs) if belongs and person.type != "group" else None,
        subjectOf=_sources(edition, checked),
    )


def _party_type(person: Person) -> str:
    """Some people that a source lumps together (“experts”) are neither a person nor an organization."""
    return {"person": "Person", "organization": "Organization"}.get(person.type, "Thing")


def _fact(edition: Edition, checked: CheckedFact) -> Node:
    name = _type(checked.fact)
    properties = _PROPERTIES.get(name, _claim)(edition, checked)
    address = edition.addresses.permanent(checked.fact.id)
    return _node(
        address,
        name,
        edition,
        url=_at(edition, address),
        description=" ".join(_description(edition, checked)),
        **properties,
    )


def _quotation(edition: Edition, checked: CheckedFact) -> dict[str, Any]:
    return {
        "text": checked.fact.headline,
        "inLanguage": edition.sheet.language,
        **_teller(edition, checked, "spokenByCharacter"),
        "isBasedOn": _sources(edition, checked),
    }


def _claim(edition: Edition, checked: CheckedFact) -> dict[str, Any]:
    """Also for a kind that schema.org has no nearer word for."""
    return {
        "text": checked.fact.headline,
        "inLanguage": edition.sheet.language,
        **_teller(edition, checked, "author"),
        "appearance": _sources(edition, checked),
    }


def _event(edition: Edition, checked: CheckedFact) -> dict[str, Any]:
    event = checked.fact
    assert isinstance(event, Event)
    parties = [party for name in event.participants if (party := edition.person(name))]
    return {
        "name": event.title,
        **_event_dates(event.date),
        "location": {"@type": "Place", "name": event.place} if event.place else None,
        "about": [_party_reference(edition, party) for party in parties],
        "eventStatus": {"@id": f"{CONTEXT}/EventScheduled"} if event.status == "planned" else None,
        "subjectOf": _sources(edition, checked),
    }


def _observation(edition: Edition, checked: CheckedFact) -> dict[str, Any]:
    count = checked.fact
    assert isinstance(count, Headcount)
    figure = count.value if count.value is not None else number(checked.computed)
    shown = figure_of(edition, checked, edition.addresses.data())
    organization = edition.person(count.organization)
    given = count.derived.given() if count.derived else None
    return {
        "name": count.title,
        BOUNDS.get(count.qualifier or "", "value"): float(figure) if isinstance(figure, str) else figure,
        "unitText": shown.unit if shown else None,
        "variableMeasured": f"{shown.unit}, {count.measure}, {count.kind}" if shown and shown.unit else count.title,
        "observationDate": _plain_date(count.date.edtf) if count.date else None,
        "observationAbout": _party_reference(edition, organization) if organization else None,
        "measurementMethod": f"{given[0]}({', '.join(given[1])})" if given else None,
        "subjectOf": _sources(edition, checked),
    }


_TYPES: Mapping[type[Fact], str] = {Quote: "Quotation", Event: "Event", Headcount: "Observation"}
_PROPERTIES: Mapping[str, Callable[[Edition, CheckedFact], dict[str, Any]]] = {
    "Quotation": _quotation,
    "Event": _event,
    "Observation": _observation,
}


def _type(fact: Fact) -> str:
    return _TYPES.get(type(fact), "Claim")


def _description(edition: Edition, checked: CheckedFact) -> Iterator[str]:
    """What the properties cannot say: how the sources stand to it, the figure's qualifier, the date's own words."""
    words = edition.wording
    yield f"{words.statuses[checked.status]}{words.colon}{words.status_meanings[checked.status]}."
    if figure := figure_of(edition, checked, edition.addresses.data()):
        yield f"{figure.text} {figure.unit}".strip() + "."
    for shown in checked.fact.dates():
        yield words.exports.date_words.format(words=shown.text)
    if checked.fact.note:
        yield checked.fact.note


def _teller(edition: Edition, checked: CheckedFact, role: str) -> dict[str, Any]:
    """Who says it: by reference where it is a person or an organization, else by the words that credit them."""
    for attribution in checked.fact.attributions():
        person = edition.person(attribution.person)
        if person is not None and person.type != "group":
            return {role: _party_reference(edition, person)}
        return {"creditText": person.name if person else attribution.unnamed}
    return {}


def _event_dates(date: DateField | None) -> dict[str, Any]:
    if date is None or date.edtf == "unknown":
        return {}
    edtf = parse_edtf(date.edtf)
    if not edtf.is_interval:
        return {"startDate": _plain_date(date.edtf)}
    ends = (str(end) if end else "unknown" for end in (edtf.start, edtf.end))
    start, end = map(_plain_date, ends)
    return {"startDate": start, "endDate": end}


def _plain_date(edtf: str) -> str | None:
    """A year, a month or a day in ISO 8601; None for what is uncertain, open, a season or without a year."""
    if edtf == "unknown":
        return None
    date = parse_edtf(edtf)
    plain = date.start
    if date.is_interval or plain is None or plain.is_season or plain.mark:
        return None
    text = str(plain)
    return text if "X" not in text and "Y" not in text and not text.startswith("-") else None


def _sources(edition: Edition, checked: CheckedFact) -> list[Node]:
    return [_reference(edition, edition.addresses.source(account.source.id)) for account in checked.accounts]


def _party_reference(edition: Edition, person: Person) -> Node:
    return _reference(edition, edition.addresses.permanent(person.id))


def _reference(edition: Edition, address: str) -> Node:
    return {"@id": _at(edition, address)}


def _at(edition: Edition, address: str) -> str:
    return link(edition, address)


def _node(address: str, name: str, edition: Edition, /, **properties: Any) -> Node:
    """Without the properties that have nothing to say."""
    said = {key: value for key, value in properties.items() if value not in (None, "", [], ())}
    return {"@type": name, "@id": _at(edition, address), **said}

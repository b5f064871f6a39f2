"""A checked fact -> its entry of the linked data, by the nearest word that schema.org has for its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from factsheet.checked import CheckedFact
from factsheet.exports.links import link
from factsheet.exports.nodes import CONTEXT, Node, node, party_reference, plain_date, sources_of
from factsheet.exports.sheet_json import number
from factsheet.facts import Event, Fact, Headcount, Quote
from factsheet.facts.base import DateField
from factsheet.render.edition import Edition
from factsheet.render.figures import figure_of
from factsheet.text.edtf import parse_edtf

BOUNDS = {"over": "minValue", "at-least": "minValue", "under": "maxValue", "up-to": "maxValue"}
"""A figure that is only a bound is not given as the value."""


def fact_node(edition: Edition, checked: CheckedFact) -> Node:
    name = type_of(checked.fact)
    properties = _PROPERTIES.get(name, _claim)(edition, checked)
    address = edition.addresses.permanent(checked.fact.id)
    return node(
        address,
        name,
        edition,
        url=link(edition, address),
        description=" ".join(_description(edition, checked)),
        **properties,
    )


def _quotation(edition: Edition, checked: CheckedFact) -> dict[str, Any]:
    return {
        "text": checked.fact.headline,
        "inLanguage": edition.sheet.language,
        **_teller(edition, checked, "spokenByCharacter"),
        "isBasedOn": sources_of(edition, checked),
    }


def _claim(edition: Edition, checked: CheckedFact) -> dict[str, Any]:
    """Also for a kind that schema.org has no nearer word for."""
    return {
        "text": checked.fact.headline,
        "inLanguage": edition.sheet.language,
        **_teller(edition, checked, "author"),
        "appearance": sources_of(edition, checked),
    }


def _event(edition: Edition, checked: CheckedFact) -> dict[str, Any]:
    event = checked.fact
    assert isinstance(event, Event)
    parties = [party for name in event.participants if (party := edition.person(name))]
    return {
        "name": event.title,
        **_event_dates(event.date),
        "location": {"@type": "Place", "name": event.place} if event.place else None,
        "about": [party_reference(edition, party) for party in parties],
        "eventStatus": {"@id": f"{CONTEXT}/EventScheduled"} if event.status == "planned" else None,
        "subjectOf": sources_of(edition, checked),
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
        "observationDate": plain_date(count.date.edtf) if count.date else None,
        "observationAbout": party_reference(edition, organization) if organization else None,
        "measurementMethod": f"{given[0]}({', '.join(given[1])})" if given else None,
        "subjectOf": sources_of(edition, checked),
    }


_TYPES: Mapping[type[Fact], str] = {Quote: "Quotation", Event: "Event", Headcount: "Observation"}
_PROPERTIES: Mapping[str, Callable[[Edition, CheckedFact], dict[str, Any]]] = {
    "Quotation": _quotation,
    "Event": _event,
    "Observation": _observation,
}


def type_of(fact: Fact) -> str:
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
            return {role: party_reference(edition, person)}
        return {"creditText": person.name if person else attribution.unnamed}
    return {}


def _event_dates(date: DateField | None) -> dict[str, Any]:
    if date is None or date.edtf == "unknown":
        return {}
    edtf = parse_edtf(date.edtf)
    if not edtf.is_interval:
        return {"startDate": plain_date(date.edtf)}
    ends = (str(end) if end else "unknown" for end in (edtf.start, edtf.end))
    start, end = map(plain_date, ends)
    return {"startDate": start, "endDate": end}

"""What an entry of the linked data is made of: its address, references to others, plain dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factsheet.checked import CheckedFact
from factsheet.exports.links import link
from factsheet.facts import Person
from factsheet.render.edition import Edition
from factsheet.text.edtf import parse_edtf

CONTEXT = "https://schema.org"

Node = Mapping[str, Any]


def sources_of(edition: Edition, checked: CheckedFact) -> list[Node]:
    return [reference(edition, edition.addresses.source(account.source.id)) for account in checked.accounts]


def party_reference(edition: Edition, person: Person) -> Node:
    return reference(edition, edition.addresses.permanent(person.id))


def reference(edition: Edition, address: str) -> Node:
    return {"@id": link(edition, address)}


def node(address: str, name: str, edition: Edition, /, **properties: Any) -> Node:
    """Without the properties that have nothing to say."""
    said = {key: value for key, value in properties.items() if value not in (None, "", [], ())}
    return {"@type": name, "@id": link(edition, address), **said}


def plain_date(edtf: str) -> str | None:
    """A year, a month or a day in ISO 8601; None for what is uncertain, open, a season or without a year."""
    if edtf == "unknown":
        return None
    date = parse_edtf(edtf)
    plain = date.start
    if date.is_interval or plain is None or plain.is_season or plain.mark:
        return None
    text = str(plain)
    return text if "X" not in text and "Y" not in text and not text.startswith("-") else None

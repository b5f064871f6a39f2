"""A checked sheet -> JSON-LD in the words of schema.org: the data set, its sources, who is named in it, and its facts.

Nothing here says that a claim is true: a fact is what its sources report, so there is no `ClaimReview`. What schema.org
has no word for is told in words (`description`) and never bent into a property that means something else.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic_core import to_json

from factsheet.checked import CheckedFact
from factsheet.exports.linked_facts import fact_node, type_of
from factsheet.exports.links import link
from factsheet.exports.nodes import CONTEXT, Node, node, party_reference, plain_date, reference, sources_of
from factsheet.facts import Person
from factsheet.render.edition import Edition
from factsheet.sources import Source


def linked_data(edition: Edition, fingerprint: str, downloads: Iterable[tuple[str, str]]) -> bytes:
    """`fingerprint` is that of `sheet.json`; `downloads` are the files of the data, with their media types."""
    facts = [checked for checked in edition.standing if not isinstance(checked.fact, Person)]
    graph = [
        _dataset(edition, fingerprint, downloads, facts),
        *(_article(edition, source) for source in edition.sheet.sources),
        *(_party(edition, checked) for checked in edition.of_kind(Person)),
        *(fact_node(edition, checked) for checked in facts),
    ]
    return to_json({"@context": CONTEXT, "@graph": graph}, indent=1) + b"\n"


def _dataset(
    edition: Edition, fingerprint: str, downloads: Iterable[tuple[str, str]], facts: Iterable[CheckedFact]
) -> Node:
    sheet = edition.sheet
    works = [checked for checked in facts if type_of(checked.fact) in ("Quotation", "Claim")]
    others = [checked for checked in facts if type_of(checked.fact) not in ("Quotation", "Claim")]
    return node(
        edition.addresses.data(),
        "Dataset",
        edition,
        name=sheet.title,
        description=sheet.summary,
        inLanguage=sheet.language,
        url=link(edition, edition.addresses.data()),
        identifier=f"sha256:{fingerprint}",
        license=edition.settings.data_license,
        copyrightNotice=edition.wording.exports.terms,
        isAccessibleForFree=True,
        isBasedOn=[reference(edition, edition.addresses.source(source.id)) for source in sheet.sources],
        hasPart=[reference(edition, edition.addresses.permanent(checked.fact.id)) for checked in works],
        about=[reference(edition, edition.addresses.permanent(checked.fact.id)) for checked in others],
        distribution=[
            {
                "@type": "DataDownload",
                "contentUrl": link(edition, edition.addresses.data(name)),
                "encodingFormat": media_type,
            }
            for name, media_type in downloads
        ],
    )


def _article(edition: Edition, source: Source) -> Node:
    digest = edition.sheet.digests.get(source.id)
    return node(
        edition.addresses.source(source.id),
        "NewsArticle",
        edition,
        headline=source.headline,
        publisher=None if source.publisher == "unknown" else {"@type": "Organization", "name": source.publisher},
        datePublished=plain_date(source.published),
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
    return node(
        edition.addresses.permanent(person.id),
        _party_type(person),
        edition,
        name=person.name,
        alternateName=list(dict.fromkeys(names)),
        jobTitle=person.role if person.type == "person" else None,
        description=person.role if person.type != "person" else None,
        memberOf=party_reference(edition, belongs) if belongs and person.type != "group" else None,
        subjectOf=sources_of(edition, checked),
    )


def _party_type(person: Person) -> str:
    """Some people that a source lumps together (“experts”) are neither a person nor an organization."""
    return {"person": "Person", "organization": "Organization"}.get(person.type, "Thing")

"""A checked sheet -> what its sources disagree on, field by field, with the facts that are touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.checked import CheckedFact
from factsheet.facts import Fact
from factsheet.render.edition import Edition
from factsheet.render.tellings import Telling, field_name, recorded_telling, tellings

ORDER = ("value", "qualifier", "words", "name", "speaker", "date", "hedge", "role", "place", "mode")
"""Fields by how much they matter to a reader; others follow as they come."""

DECLARED: dict[str, Callable[[Fact], Iterator[object]]] = {
    "value": lambda fact: fact.figures(),
    "words": lambda fact: fact.quoted(),
    "date": lambda fact: fact.dates(),
}
"""What is worth saying when all sources agree on it, and how a fact declares that it has it."""


class Disagreement(Struct, frozen=True, kw_only=True):
    """One field of one fact, or a recorded difference that no fact shows."""

    title: str
    """Of the fact; empty where no fact shows it."""
    link: str
    word: str
    kind: str
    """In words."""
    telling: Telling


class DisagreementGroup(Struct, frozen=True, kw_only=True):
    field: str
    count: str
    first: Telling
    """What a reader sees before opening the group."""
    items: tuple[Disagreement, ...]


class Agreement(Struct, frozen=True):
    field: str
    text: str


class Disagreements(Struct, frozen=True, kw_only=True):
    lede: str
    agreements: tuple[Agreement, ...]
    groups: tuple[DisagreementGroup, ...]


def disagreements(edition: Edition, page: str) -> Disagreements:
    words = edition.wording
    found = tuple(_found(edition, page))
    by_field: dict[str, list[Disagreement]] = {field_name(edition, name): [] for name in ORDER}
    for each in found:
        by_field.setdefault(each.telling.field, []).append(each)
    differing = sum(checked.status == "differs" for checked in edition.standing)
    return Disagreements(
        lede=words.count(words.disagreements_lede, differing) if differing else words.no_disagreements,
        agreements=tuple(_agreements(edition, {field for field, items in by_field.items() if items})),
        groups=tuple(
            DisagreementGroup(
                field=field,
                count=words.count(words.facts_differ, len({each.link for each in items})),
                first=items[0].telling,
                items=tuple(items),
            )
            for field, items in by_field.items()
            if items
        ),
    )


def _found(edition: Edition, page: str) -> Iterator[Disagreement]:
    """Those of the facts in their order, wording included; then the recorded differences that no fact shows."""
    shown: set[str] = set()
    for checked in edition.standing:
        shown.update(checked.differences)
        for telling in tellings(edition, checked):
            yield Disagreement(
                title=checked.fact.headline,
                link=relative(edition.addresses.fact(checked.fact), page),
                word=checked.fact.word,
                kind=edition.wording.page(checked.fact.key).one,
                telling=telling,
            )
    for difference in edition.checked.differences:
        if difference.difference.id not in shown:
            yield Disagreement(title="", link="", word="", kind="", telling=recorded_telling(edition, difference))


def _agreements(edition: Edition, differing: set[str]) -> Iterator[Agreement]:
    """Of what several sources tell: the fields on which no two of them differ."""
    for name, declared in DECLARED.items():
        field = field_name(edition, name)
        count = sum(len(list(declared(checked.fact))) for checked in edition.standing if _told_by_several(checked))
        if count and field not in differing:
            yield Agreement(field, edition.wording.count(edition.wording.agreements[name], count))


def _told_by_several(checked: CheckedFact) -> bool:
    return len(checked.accounts) > 1

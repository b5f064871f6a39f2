"""Do the ids that a sheet's facts name lead anywhere: sheet -> a check for each reference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct, field

from factsheet.facts import Fact, Headcount, Person
from factsheet.facts.telling import told_by
from factsheet.problems import Check, Location, Problem, found
from factsheet.records import Path, locate
from factsheet.sheet import Sheet
from factsheet.typed import nearest_name

SOURCES = "sources"
"""The list of sheet.yml that holds a sheet's sources."""

Place = Callable[[], Location]
"""Where an id stands, looked up only where it leads nowhere."""


class Unread(Struct, frozen=True):
    """What could not be read, so that an id that is not known may stand in it and is not reported a second time."""

    lists: set[str] = field(default_factory=set)
    """Keys of lists of which a file or an item could not be read so far that its ids are known."""
    sources: set[str] = field(default_factory=set)
    """Ids of sources whose fields could not be typed."""


def reference_checks(sheet: Sheet, *, left_out: frozenset[str], unread: Unread) -> Iterator[Check]:
    """Every source and id that a fact names, looked up; `left_out` holds the ids of facts that could not be typed."""
    for fact in sheet.facts:
        yield from fact_reference_checks(sheet, fact, left_out=left_out, unread=unread)
    for difference, record in sheet.differences:
        for number, passage in enumerate(difference.between):
            place = partial(locate, record, ("between", number, "source"))
            yield from _source_check(sheet, unread, passage.source, place, difference.id)


def fact_reference_checks(sheet: Sheet, fact: Fact, *, left_out: frozenset[str], unread: Unread) -> Iterator[Check]:
    """The same for one fact."""
    for number, evidence in enumerate(fact.evidence):
        place = partial(fact.at, "evidence", number, "source")
        yield from _source_check(sheet, unread, evidence.source, place, fact.id)
    seen: set[tuple[Path, str]] = set()
    told = (told_by(fact, source) for source in {evidence.source: None for evidence in fact.evidence})
    for telling in (fact, *(telling for telling in told if telling is not fact)):
        for path, given in telling.references():
            if (path, given) not in seen:
                seen.add((path, given))
                place = partial(telling.at, *path)
                yield from _id_check(sheet, left_out, unread, Person, given, place, fact.id)
                if path[-1] == "organization":
                    yield from _organization_check(sheet, given, place, fact.id)
    if isinstance(fact, Person):
        yield from _alias_checks(sheet, fact)
    yield from _place_checks(sheet, fact)
    for given in fact.inputs():
        yield from _id_check(sheet, left_out, unread, Headcount, given, partial(fact.at, "derived"), fact.id)


def _source_check(sheet: Sheet, unread: Unread, given: str, place: Place, owner: str) -> Iterator[Check]:
    if given in sheet.source_by_id:
        yield Check(rule="unknown-source", answer="passed", fact=owner, source=given)
        return
    if given in unread.sources or SOURCES in unread.lists:
        return
    nearest = nearest_name(given, sheet.source_by_id)
    title = sheet.source_by_id[nearest].headline if nearest else None
    yield found(
        Problem(
            rule="unknown-source",
            level="error",
            message=f"there is no source `{given}`",
            location=place(),
            label="not in sheet.yml",
            notes=(f"nearest: {nearest}" + (f" ({title})" if title else ""),) if nearest else (),
            help=(f"write {nearest}, or add the source to sheet.yml" if nearest else "add the source to sheet.yml",),
            fact=owner,
            subject=given,
        )
    )


def _alias_checks(sheet: Sheet, person: Person) -> Iterator[Check]:
    """That nobody is also called by the full name of somebody else, whose words and deeds would then be theirs."""
    for number, words in enumerate(person.also):
        other = sheet.full_names.get(words.strip())
        if other is not None and sheet.fact_by_id[other] is not person and words.strip() != person.name.strip():
            yield found(
                Problem(
                    rule="bad-value",
                    level="error",
                    message=f"“{words}” is the name of `{other}`",
                    location=person.at("also", number),
                    label="expected other words for this one",
                    help=("take it out",),
                    fact=person.id,
                    subject=words,
                )
            )


def _place_checks(sheet: Sheet, fact: Fact) -> Iterator[Check]:
    """That a person of the sheet is named as a place."""
    for name in fact.names():
        other = sheet.full_names.get((name.words or "").strip()) if name.path[-1] == "place" else None
        if other is not None:
            yield found(
                Problem(
                    rule="bad-value",
                    level="error",
                    message=f"“{name.words}” is a person of the sheet, not a place",
                    location=fact.at(*name.path),
                    label=f"the name of `{other}`",
                    help=("write where it is, or take `place` out",),
                    fact=fact.id,
                    subject=name.words or "",
                )
            )


def _organization_check(sheet: Sheet, given: str, place: Place, owner: str) -> Iterator[Check]:
    """That somebody who is a person is named as an organization."""
    target = sheet.fact_by_id.get(given)
    if isinstance(target, Person) and target.type == "person":
        yield found(
            Problem(
                rule="unknown-reference",
                level="error",
                message=f"`{given}` is a person, not an organization",
                location=place(),
                label="expected the id of an organization or a group",
                help=(f"name the organization, or correct the `type` of {given} in people.yml",),
                fact=owner,
                subject=given,
            )
        )


def _id_check(
    sheet: Sheet, left_out: frozenset[str], unread: Unread, kind: type[Fact], given: str, place: Place, owner: str
) -> Iterator[Check]:
    target = sheet.fact_by_id.get(given)
    if isinstance(target, kind):
        yield Check(rule="unknown-reference", answer="passed", fact=owner)
        return
    if kind.key in unread.lists or (target is None and given in left_out):
        return
    ids = [fact.id for fact in sheet.facts if isinstance(fact, kind)]
    nearest = nearest_name(given, ids)
    message = f"there is no {kind.word} `{given}`" if target is None else f"`{given}` is {target.noun}, not {kind.noun}"
    yield found(
        Problem(
            rule="unknown-reference",
            level="error",
            message=message,
            location=place(),
            label=f"not in {kind.key}.yml",
            notes=(f"nearest: {nearest} ({sheet.fact_by_id[nearest].headline})",) if nearest else (),
            help=(
                f"write {nearest}, or add `{given}` to {kind.key}.yml"
                if nearest
                else f"add `{given}` to {kind.key}.yml",
            ),
            fact=owner,
            subject=given,
        )
    )

"""The lists of a sheet -> typed facts and differences, with a check for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from factsheet.facts import Fact, Person
from factsheet.facts.base import Fault
from factsheet.facts.telling import says_of, silent_of, telling_faults, tells_otherwise, told_by
from factsheet.load.reading import (
    DIFFERENCES,
    KIND_BY_KEY,
    LISTS,
    Reading,
    duplicate,
    not_fields,
    plain_problem,
    read_yaml,
)
from factsheet.problems import Check, Problem, found
from factsheet.records import Items, Record, locate, locate_key
from factsheet.sources import RecordedDifference
from factsheet.typed import nearest_name, type_problems


def read_lists(reading: Reading) -> tuple[tuple[Fact, ...], tuple[tuple[RecordedDifference, Record], ...]]:
    facts: list[Fact] = []
    differences: list[tuple[RecordedDifference, Record]] = []
    untyped: list[tuple[Record, type[Fact]]] = []
    for key in LISTS:
        for name in _files_of(reading, key):
            for item in _items_of(reading, name, key):
                if key == DIFFERENCES:
                    if difference := _typed_difference(reading, item):
                        differences.append((difference, item))
                elif fact := _typed_fact(reading, item, KIND_BY_KEY[key], untyped):
                    facts.append(fact)
    # Once all people are read: a name in the place of an id can be told then.
    for item, kind in untyped:
        reading.checks.extend(typed_fact(item, kind, facts)[1])
    return tuple(facts), tuple(differences)


def _files_of(reading: Reading, key: str) -> list[str]:
    """The files of a list: `quotes.yml` and those of `quotes/`, by name."""
    names = [f"{key}.yml"] if (reading.folder / f"{key}.yml").exists() else []
    names += sorted(f"{key}/{file.name}" for file in (reading.folder / key).glob("*.yml"))
    return names


def _items_of(reading: Reading, name: str, key: str) -> Iterator[Record]:
    record = read_yaml(reading, name)
    if record is None:
        reading.unread.lists.add(key)
        return
    for field_name in record:
        if field_name != key:
            nearest = f"the nearest field is `{key}`" if nearest_name(field_name, [key]) else f"expected only `{key}`"
            problem = plain_problem(
                "unknown-field",
                f"{name} has no field `{field_name}`",
                locate_key(record, field_name),
                nearest,
                (f"write `{key}:`",),
            )
            reading.checks.append(found(problem))
            reading.unread.lists.add(key)
    items = record.get(key, "")
    if not isinstance(items, Items):
        if items != "":
            place = locate(record, (key,))
            message = f"`{key}` should be a list, got {'fields' if isinstance(items, Record) else 'text'}"
            reading.checks.append(found(plain_problem("bad-value", message, place, "expected items, each after `- `")))
            reading.unread.lists.add(key)
        return
    for number, item in enumerate(items):
        if isinstance(item, Record):
            yield item
        else:
            noun = KIND_BY_KEY[key].noun if key in KIND_BY_KEY else "a difference"
            reading.checks.append(found(not_fields(locate(items, (number,)), noun, str(item))))


def _claimed_id(reading: Reading, item: Record) -> bool:
    """Takes the item's id, whatever else is wrong with it; False, with a problem, when it is taken already."""
    given = item.get("id")
    if not isinstance(given, str):
        return True
    first = reading.known_ids.setdefault(given, item)
    if first is item:
        return True
    reading.checks.append(found(duplicate(given, "fact", locate(item, ("id",)), locate(first, ("id",)))))
    return False


def _typed_fact(
    reading: Reading, item: Record, kind: type[Fact], untyped: list[tuple[Record, type[Fact]]]
) -> Fact | None:
    """The fact; None where its id is taken already, or where its form is wrong, which `untyped` keeps."""
    free = _claimed_id(reading, item)
    fact, checks = typed_fact(item, kind)
    if fact is None:
        untyped.append((item, kind))
    elif free:
        reading.checks.extend(checks)
    return fact if free else None


def typed_fact(item: Record, kind: type[Fact], others: Sequence[Fact] = ()) -> tuple[Fact | None, list[Check]]:
    """The fact that a record holds, and the check of its form; no fact, with failed checks, where the form is wrong.

    Where it gives somebody's name for an id, the id is looked for among `others`.
    """
    given = item.get("id")
    try:
        fact = kind.from_record(item)
    except ValidationError as error:
        owner = given if isinstance(given, str) else None
        ids = {name: other.id for other in others if isinstance(other, Person) for name in (other.name, *other.also)}
        return None, type_problems(error, item, kind, kind.noun, owner, ids=ids)
    faults = [*fact.faults(), *telling_faults(fact)]
    wrong = [found(_fault_problem(fact, fault)) for fault in faults] or list(_says_problems(fact))
    if wrong:
        return None, wrong
    text = "Its fields have the form they should have"
    return fact, [Check(rule="bad-value", answer="passed", fact=fact.id, text=text)]


def _fault_problem(fact: Fact, fault: Fault) -> Problem:
    return Problem(
        rule=fault.rule,
        level="error",
        message=fault.message,
        location=fact.at(*fault.path),
        label=fault.label,
        help=fault.help,
        fact=fact.id,
        subject=".".join(map(str, fault.path)),
    )


def _says_problems(fact: Fact) -> Iterator[Check]:
    """Values in `says` that the fact could not have."""
    if not tells_otherwise(fact):
        return
    for source in dict.fromkeys(evidence.source for evidence in fact.evidence):
        says = says_of(fact, source)
        try:
            told_by(fact, source)
        except ValidationError as error:
            record = fact.record.overlaid(says, silent_of(fact, source))
            yield from type_problems(error, record, type(fact), fact.noun, fact.id)


def _typed_difference(reading: Reading, item: Record) -> RecordedDifference | None:
    free = _claimed_id(reading, item)
    given = item.get("id")
    try:
        difference = RecordedDifference.model_validate(item)
    except ValidationError as error:
        reading.checks.extend(
            type_problems(error, item, RecordedDifference, "a difference", given if isinstance(given, str) else None)
        )
        return None
    faults = list(difference.faults())
    reading.checks.extend(
        found(
            Problem(
                rule=fault.rule,
                level="error",
                message=fault.message,
                location=locate(item, fault.path),
                label=fault.label,
                help=fault.help,
                fact=difference.id,
                subject=".".join(map(str, fault.path)),
            )
        )
        for fault in faults
    )
    return difference if free and not faults else None

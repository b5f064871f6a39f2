"""Two states of a sheet -> what changed from one to the other, in the order of the lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factsheet.changes.model import Change, Subject, Value
from factsheet.changes.passages import between_changes, evidence_changes
from factsheet.changes.sorts import sort_of, what_changed
from factsheet.changes.states import SHEET, SOURCES, Item, State, as_value
from factsheet.facts import Fact
from factsheet.load.reading import KIND_BY_KEY, LISTS

NOT_COMPARED = frozenset({"id", "evidence", "between", "withdrawn", "article", "sha256"})
"""Compared in their own way, or not a reader's business: a fingerprint changes with its article."""

SHEET_FIELDS = ("title", "summary", "language")

_ORDER = {key: place for place, key in enumerate((SOURCES, *LISTS))}


def changes_between(before: State, after: State) -> Iterator[Change]:
    """By id, wherever in the sheet's files something stands: a fact that only moved has not changed."""
    yield from _sheet_changes(before, after)
    names = frozenset(
        name
        for name in before.parsed.keys() | after.parsed.keys()
        if before.parsed.get(name) is not after.parsed.get(name) and not before.was_never_seen(name)
    )
    old, new = before.items(names), after.items(names)
    pairs: list[tuple[Item | None, Item | None]] = [(old.get(key), item) for key, item in new.items()]
    pairs += [(item, None) for key, item in old.items() if key not in new]
    for one, other in sorted(pairs, key=lambda pair: _ORDER[_present(pair).key]):
        yield from _item_changes(before, after, one, other)
    yield from _article_changes(before, after)


def _present(pair: tuple[Item | None, Item | None]) -> Item:
    one, other = pair
    found = other or one
    assert found is not None
    return found


def _sheet_changes(before: State, after: State) -> Iterator[Change]:
    if before.sheet is None or after.sheet is None or before.sheet == after.sheet:
        return
    for name in SHEET_FIELDS:
        old, new = (_text(record.get(name)) for record in (before.sheet, after.sheet))
        if old != new:
            subject = Subject(key=SHEET, id=SHEET, headline=_text(after.sheet.get("title")) or "")
            yield Change(
                sort="editorial", what=what_changed(old, new), subject=subject, field=name, before=old, after=new
            )


def _text(value: object) -> str | None:
    return " ".join(value.split()) if isinstance(value, str) else None


def _item_changes(before: State, after: State, one: Item | None, other: Item | None) -> Iterator[Change]:
    if other is None:
        assert one is not None
        yield Change(sort="correction", what="removed", subject=one.subject, field=one.key)
    elif one is None:
        yield Change(sort="addition", what="added", subject=other.subject, field=other.key)
    elif one.key != other.key:
        yield Change(
            sort="correction", what="moved", subject=other.subject, field="kind", before=one.key, after=other.key
        )
        yield from _withdrawal_changes(one, other)
    elif one.record != other.record:
        yield from _withdrawal_changes(one, other)
        yield from _field_changes(before, after, one, other)
        if other.key in KIND_BY_KEY:
            yield from evidence_changes(before, after, one, other)
        else:
            yield from between_changes(before, after, one, other)


def _withdrawal_changes(one: Item, other: Item) -> Iterator[Change]:
    old, new = one.fields.get("withdrawn"), other.fields.get("withdrawn")
    if old == new:
        return
    reason = _because(new)
    if old is None:
        yield Change(sort="withdrawal", what="withdrawn", subject=other.subject, field="withdrawn", after=reason)
    elif new is None:
        yield Change(
            sort="correction", what="reinstated", subject=other.subject, field="withdrawn", before=_because(old)
        )
    else:
        yield Change(
            sort="editorial",
            what="changed",
            subject=other.subject,
            field="withdrawn.because",
            before=_because(old),
            after=reason,
        )


def _because(withdrawn: Any) -> str:
    return str(withdrawn.get("because", "")) if isinstance(withdrawn, dict) else str(withdrawn or "")


def _field_changes(before: State, after: State, one: Item, other: Item) -> Iterator[Change]:
    names = dict.fromkeys((*other.fields, *one.fields))
    # What is the kind's own comes first: it is what the fact is about.
    for name in sorted(names, key=Fact.model_fields.__contains__):
        if name not in NOT_COMPARED:
            old, new = one.fields.get(name), other.fields.get(name)
            yield from _value_changes(before, after, one, other, name, old, new)


def _value_changes(
    before: State, after: State, one: Item, other: Item, name: str, old: Any, new: Any
) -> Iterator[Change]:
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for inner in dict.fromkeys((*new, *old)):
            yield from _value_changes(before, after, one, other, f"{name}.{inner}", old.get(inner), new.get(inner))
        return
    yield Change(
        sort=sort_of(name, old, new),
        what=what_changed(old, new),
        subject=other.subject,
        field=name,
        before=named(before, one, name, old),
        after=named(after, other, name, new),
    )


def named(state: State, item: Item, field: str, value: Any) -> Value | None:
    """A value for people: of ids of somebody, their names."""
    if value is None:
        return None
    plain = as_value(value)
    if field not in item.references:
        return plain
    return tuple(state.name_of(each) for each in (plain if isinstance(plain, tuple) else (str(plain),)))


def _article_changes(before: State, after: State) -> Iterator[Change]:
    """Of articles that both states have: an article comes and goes with its source."""
    if all(before.files.get(name) == version for name, version in after.files.items()):
        return
    old = {item.id: before.article_digest(item) for item in before.sources()}
    for item in after.sources():
        was, now = old.get(item.id), after.article_digest(item)
        if was is None or was == now:
            continue
        if not was:
            yield Change(sort="addition", what="given", subject=item.subject, field="article")
        elif not now:
            yield Change(sort="correction", what="dropped", subject=item.subject, field="article")
        else:
            yield Change(sort="correction", what="article-changed", subject=item.subject, field="article")

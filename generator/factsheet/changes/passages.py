"""The passages of a fact or a difference, before and after -> which were added, replaced or taken out, and what else.

What a source `says` or is `silent` on is compared over all of its passages, as it is read: it does not matter in which
of them it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rapidfuzz.distance import Levenshtein

from factsheet.changes.model import Change, Sort, Subject, What
from factsheet.changes.sorts import sort_of, what_changed
from factsheet.changes.states import Item, State, as_text, as_value

Passage = dict[str, Any]

SAME_PASSAGE = 0.4
"""Alikeness from which on one passage in place of another reads as an edit of it; below, as two other passages. Two
unrelated sentences of one article are about 0.25 alike."""

MOST_COMPARED = 2_000
"""Code points: passages are sentences, and comparing goes with the square of their length."""


def evidence_changes(before: State, after: State, one: Item, other: Item) -> Iterator[Change]:
    old, new = _passages(one, "evidence"), _passages(other, "evidence")
    yield from _passage_changes(before, after, other.subject, old, new)
    for source in dict.fromkeys(each["source"] for each in new):
        if any(each["source"] == source for each in old):
            yield from _said_changes(after, other, source, _said(old, source), _said(new, source))
            yield from _silence_changes(after, other, source, _silent(old, source), _silent(new, source))


def between_changes(before: State, after: State, one: Item, other: Item) -> Iterator[Change]:
    old, new = _passages(one, "between"), _passages(other, "between")
    yield from _passage_changes(before, after, other.subject, old, new)


def _passages(item: Item, field: str) -> list[Passage]:
    listed = item.fields.get(field)
    passages = [each for each in listed if isinstance(each, dict)] if isinstance(listed, tuple) else []
    # An old state may have anything in the place of an id.
    return [{**each, "source": as_text(each.get("source", ""))} for each in passages]


def _passage_changes(
    before: State, after: State, subject: Subject, old: Sequence[Passage], new: Sequence[Passage]
) -> Iterator[Change]:
    left, fresh = _unmatched(old, new), _unmatched(new, old)
    for passage in fresh:
        source = passage["source"]
        replaced = _most_alike(passage, [each for each in left if each["source"] == source])
        if replaced is None:
            yield _passage_change("addition", "passage-added", subject, after.label_of(source), None, passage)
            continue
        left.remove(replaced)
        longer = bool(_words(replaced)) and _words(replaced) in _words(passage)
        yield _passage_change(
            "addition" if longer else "correction",
            "passage-extended" if longer else "passage-changed",
            subject,
            after.label_of(source),
            replaced,
            passage,
        )
    for passage in left:
        label = before.label_of(passage["source"])
        yield _passage_change("correction", "passage-removed", subject, label, passage, None)
    yield from _note_changes(after, subject, old, new)


def _unmatched(passages: Sequence[Passage], others: Sequence[Passage]) -> list[Passage]:
    """Those whose words are not cited from the same source among the others."""
    known = {(each["source"], _words(each)) for each in others}
    return [each for each in passages if (each["source"], _words(each)) not in known]


def _most_alike(passage: Passage, candidates: Sequence[Passage]) -> Passage | None:
    words = _words(passage)
    best = max(candidates, key=lambda each: _alikeness(_words(each), words), default=None)
    return best if best is not None and _alikeness(_words(best), words) >= SAME_PASSAGE else None


def _alikeness(one: str, other: str) -> float:
    """One that holds the other is the same passage, however much longer it is; so is one in the place of nothing."""
    if one in other or other in one:
        return 1.0
    return float(Levenshtein.normalized_similarity(one[:MOST_COMPARED], other[:MOST_COMPARED]))


def _words(passage: Passage) -> str:
    return as_text(passage.get("exact", ""))


def _passage_change(
    sort: Sort, what: What, subject: Subject, label: str, old: Passage | None, new: Passage | None
) -> Change:
    return Change(
        sort=sort,
        what=what,
        subject=subject,
        field="evidence",
        before=_words(old) if old is not None else None,
        after=_words(new) if new is not None else None,
        source=label,
    )


def _note_changes(after: State, subject: Subject, old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[Change]:
    """Notes and exemptions of passages that stayed."""
    known = {(each["source"], _words(each)): each for each in old}
    for passage in new:
        was = known.get((passage["source"], _words(passage)))
        if was is None:
            continue
        for field in ("note", "accept"):
            one, other = was.get(field), passage.get(field)
            if one != other:
                yield Change(
                    sort=sort_of(field, one, other),
                    what=what_changed(one, other),
                    subject=subject,
                    field=field,
                    before=_shown(field, one),
                    after=_shown(field, other),
                    source=after.label_of(passage["source"]),
                )


def _shown(field: str, value: Any) -> Any:
    """Of an exemption, its reason."""
    if value is None:
        return None
    if field == "accept" and isinstance(value, tuple):
        return tuple(str(each.get("because", "")) for each in value if isinstance(each, dict))
    return as_value(value)


def _said(passages: Sequence[Passage], source: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in passages:
        if each["source"] == source and isinstance(each.get("says"), dict):
            found |= each["says"]
    return found


def _silent(passages: Sequence[Passage], source: str) -> dict[str, None]:
    listed = (each.get("silent") for each in passages if each["source"] == source)
    return dict.fromkeys(str(field) for fields in listed if isinstance(fields, tuple) for field in fields)


def _said_changes(after: State, item: Item, source: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    """What the page let the source say was something else, so each of these corrects it."""
    for field in dict.fromkeys((*new, *old)):
        one, other = old.get(field), new.get(field)
        if one != other:
            yield Change(
                sort="correction",
                what=what_changed(one, other),
                subject=item.subject,
                field=field,
                before=None if one is None else as_value(one),
                after=None if other is None else as_value(other),
                source=after.label_of(source),
            )


def _silence_changes(
    after: State, item: Item, source: str, old: dict[str, None], new: dict[str, None]
) -> Iterator[Change]:
    for field in dict.fromkeys((*new, *old)):
        if (field in old) != (field in new):
            what: What = "silent" if field in new else "not-silent"
            yield Change(sort="correction", what=what, subject=item.subject, field=field, source=after.label_of(source))

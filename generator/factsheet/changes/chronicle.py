"""The history of some sheets -> what each commit changed on each of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field

from factsheet.changes.comparing import changes_between
from factsheet.changes.model import Chronicle, NetChange, Revision
from factsheet.changes.states import State, next_state
from factsheet.history import Files, History, Snapshot

_NOTHING: Files = {}


class _Telling(Struct):
    """A sheet's history as far as it was read."""

    state: State
    first: datetime
    is_cut: bool = False
    """Whether it began before the history does."""
    revisions: list[Revision] = field(default_factory=list)


def chronicles(history: History) -> dict[str, Chronicle]:
    """By slug, of every sheet that any commit had. Reads the history to its end, keeping two states at a time."""
    told: dict[str, _Telling] = {}
    latest: datetime | None = None
    for number, snapshot in enumerate(history.snapshots):
        latest = snapshot.date
        for slug in sorted(snapshot.sheets.keys() | told.keys()):
            _tell(told, slug, snapshot, begins_here=not (number == 0 and history.unseen))
    return {
        slug: Chronicle(
            revisions=tuple(reversed(telling.revisions)),
            first=telling.first,
            latest=latest,
            unseen=history.unseen if telling.is_cut else "",
        )
        for slug, telling in told.items()
        if latest is not None
    }


def _tell(told: dict[str, _Telling], slug: str, snapshot: Snapshot, *, begins_here: bool) -> None:
    """`begins_here` is false for the first state of a history whose beginning was not seen: nothing is new in it."""
    files = snapshot.sheets.get(slug, _NOTHING)
    telling = told.get(slug)
    if telling is None:
        telling = told[slug] = _Telling(state=State(files=_NOTHING), first=snapshot.date)
        if not begins_here:
            telling.state, telling.is_cut = next_state(telling.state, files), True
            return
    if telling.state.files is files or telling.state.files == files:
        return
    state = next_state(telling.state, files)
    found = tuple(changes_between(telling.state, state))
    unread = tuple(sorted(state.unread))
    if found or (unread and state.unread != telling.state.unread):
        telling.revisions.append(
            Revision(commit=snapshot.commit, date=snapshot.date, subject=snapshot.subject, changes=found, unread=unread)
        )
    telling.state = state


def net_changes(before: Mapping[str, Files], after: Mapping[str, Files]) -> dict[str, NetChange]:
    """What changed on each sheet between two moments, whatever happened in between; those where something did."""
    found = {}
    for slug in sorted(before.keys() | after.keys()):
        old = next_state(State(files=_NOTHING), before.get(slug, _NOTHING))
        new = next_state(old, after.get(slug, _NOTHING))
        net = NetChange(changes=tuple(changes_between(old, new)), unread=tuple(sorted(new.unread)))
        if net.changes or net.unread:
            found[slug] = net
    return found

"""What changed on a sheet: a `Change` of one thing, in a `Revision` for each commit, in a `Chronicle` of the sheet."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from factsheet.history import Unseen

Sort = Literal["correction", "withdrawal", "addition", "editorial"]
"""What a change is for readers.

- correction: something that the sheet said is different now or gone, a passage that was replaced or taken out included;
- withdrawal: the editor takes a fact back, and its page says so;
- addition: something new stands beside all that stood before: a fact, a passage, a field that was empty, a note;
- editorial: what the sheet says is the same: notes, reasons, labels, marks and capitals of the editor's own words.
"""

SORTS: tuple[Sort, ...] = ("correction", "withdrawal", "addition", "editorial")
CORRECTING: tuple[Sort, ...] = ("correction", "withdrawal")
"""What belongs into the feed of corrections."""

What = Literal[
    "added",
    "removed",
    "moved",
    "withdrawn",
    "reinstated",
    "given",
    "changed",
    "dropped",
    "silent",
    "not-silent",
    "passage-added",
    "passage-removed",
    "passage-changed",
    "passage-extended",
    "article-changed",
]

Value = str | int | tuple[str, ...]
"""Of a field: text in one line, a number, or the items of a list."""


class Subject(Struct, frozen=True, kw_only=True):
    """What a change is of."""

    key: str
    """The key of its kind, `differences`, `sources`, or `sheet` for the sheet itself."""
    id: str
    headline: str
    """In one line, as it was after the change; before it where nothing is left."""


class Change(Struct, frozen=True, kw_only=True):
    """One thing that changed."""

    sort: Sort
    what: What
    subject: Subject
    field: str = ""
    """With dots between the levels (`date.edtf`); the name of a list for something that is not a field."""
    before: Value | None = None
    after: Value | None = None
    source: str = ""
    """The label of the source, where the change is of what one source says."""


class Revision(Struct, frozen=True, kw_only=True):
    """What one commit changed on one sheet."""

    commit: str
    date: datetime
    """In UTC."""
    subject: str
    changes: tuple[Change, ...]
    unread: tuple[str, ...] = ()
    """The files of the sheet that could not be read at this commit: what changed in them shows once they can be."""

    def of_sorts(self, *sorts: Sort) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.sort in sorts)


class NetChange(Struct, frozen=True, kw_only=True):
    """What changed on one sheet between two moments."""

    changes: tuple[Change, ...]
    unread: tuple[str, ...]
    """The files that cannot be read at the later moment."""


class Chronicle(Struct, frozen=True, kw_only=True):
    """All that changed on a sheet, as far as it could be seen."""

    revisions: tuple[Revision, ...]
    """Those that changed something, the newest first."""
    first: datetime
    """Of the oldest state that was seen, in UTC."""
    latest: datetime
    """Of the newest."""
    unseen: Unseen = ""

    def by_fact(self) -> dict[str, list[tuple[Revision, Change]]]:
        """What changed about each fact, the newest first; recorded differences share the ids of facts."""
        found: dict[str, list[tuple[Revision, Change]]] = {}
        for revision in self.revisions:
            for change in revision.changes:
                if change.subject.key not in ("sources", "sheet"):
                    found.setdefault(change.subject.id, []).append((revision, change))
        return found

"""What the folders of sheets held at each commit: read at the edge from a repository, compared by `changes`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal

from msgspec import Struct

Unseen = Literal["", "shallow", "long"]
"""Why the beginning of a history was not read: the clone does not have it, or it is too long."""


class FileVersion(Struct, frozen=True):
    """A file as it was at one moment."""

    digest: str
    """The same for the same content; comparable only with digests from the same place."""
    text: str | None = None
    """Of a YAML file; None for any other, and for one whose text could not be had."""


Files = Mapping[str, FileVersion]
"""A sheet's folder: by path relative to it, with `/` between the parts."""


class Snapshot(Struct, frozen=True, kw_only=True):
    """All sheets after one commit."""

    commit: str
    """Its full name."""
    date: datetime
    """When it was committed, in UTC; not always later than that of the snapshot before."""
    subject: str
    """Of the commit, in one line; anybody may have written it."""
    sheets: Mapping[str, Files]
    """By slug; one that is not there had no files."""


class History(Struct, frozen=True, kw_only=True):
    """The commits that touched the sheets, as readers met them: merged work counts when it was merged."""

    snapshots: Iterable[Snapshot]
    """The oldest first; read while it is iterated, and only once."""
    unseen: Unseen = ""
    """With a reason, the first snapshot is not where the sheets begin but where the view does."""

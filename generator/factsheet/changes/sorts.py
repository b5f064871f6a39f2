"""A field with its values before and after -> what the change is for readers: correction, addition or editorial."""

from __future__ import annotations

import re
from typing import Any

from factsheet.changes.model import Sort, What
from factsheet.facts import Fact

REASONS = frozenset({"note", "because", "accept", "label", "publish", "accessed", "parts"})
"""Fields beside what a fact or a source says. A note or a reason that comes new is an addition all the same."""

LIMITING = frozenset({"hedge", "qualifier", "attributed_to", "unnamed"})
"""Fields that take something back from what stood there without them: to add one corrects the fact."""

_MARK = re.compile(r"[\W_]+")


def what_changed(before: Any, after: Any) -> What:
    """`unknown` is no value yet."""
    if before in (None, "unknown"):
        return "given"
    return "dropped" if after is None else "changed"


def sort_of(field: str, before: Any, after: Any) -> Sort:
    """`field` with dots between its levels; a value is None where there is none."""
    first, _, last = field.rpartition(".")
    what = what_changed(before, after)
    if last in REASONS:
        return "addition" if what == "given" and last in ("note", "because") else "editorial"
    if what == "given":
        return "correction" if last in LIMITING else "addition"
    if what == "dropped":
        return "correction"
    if isinstance(before, tuple) and isinstance(after, tuple) and set(map(str, before)) < set(map(str, after)):
        return "addition"
    if not first and last in Fact.editors_words and isinstance(before, str) and isinstance(after, str):
        return "editorial" if _bare(before) == _bare(after) else "correction"
    return "correction"


def _bare(text: str) -> str:
    """The words alone, without marks and capitals."""
    return _MARK.sub(" ", text.casefold()).strip()

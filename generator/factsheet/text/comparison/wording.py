"""Two stretches go in; out come the differences in words as they stand beside one another, whatever their class."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.comparison.pairs import Pair


def wording_differences(pair: Pair) -> Iterator[tuple[range | None, range | None]]:
    """Without those in punctuation alone."""
    for hunk in pair.hunks:
        one, other = pair.a.worded(hunk.a), pair.b.worded(hunk.b)
        if one or other:
            yield one or None, other or None

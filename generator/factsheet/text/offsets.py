"""The places where folded and stored text part go in; the stored offset of every folded position comes out."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import count
from operator import add
from typing import overload

from factsheet.model import Folded, Span


class Offsets(Sequence[int]):
    """Stored offsets by folded position, kept as a few numbers however long the text."""

    __slots__ = ("_length", "_places", "_values")

    def __init__(self, places: array[int], values: array[int], length: int) -> None:
        """`values[i]` is the offset at position `places[i]`; from there on both count up together."""
        self._places = places
        self._values = values
        self._length = length

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, position: int) -> int: ...
    @overload
    def __getitem__(self, position: slice) -> Sequence[int]: ...
    def __getitem__(self, position: int | slice) -> int | Sequence[int]:
        if isinstance(position, slice):
            return [self._at(index) for index in range(*position.indices(self._length))]
        if position < 0:
            position += self._length
        if not 0 <= position < self._length:
            raise IndexError(position)
        return self._at(position)

    def begins(self, position: int) -> bool:
        """Whether what is stored at a position begins there, and is not shared with the position before."""
        place = bisect_right(self._places, position) - 1
        if position == 0 or self._places[place] != position:
            return True
        return self._at(position - 1) != self._values[place]

    def position_of(self, offset: int) -> int:
        """The first position whose stored offset is not before `offset`; the length where all are."""
        place = bisect_left(self._values, offset)
        following = self._places[place] if place < len(self._places) else self._length
        if not place:
            return following
        return min(self._places[place - 1] + offset - self._values[place - 1], following)

    def _at(self, position: int) -> int:
        place = bisect_right(self._places, position) - 1
        return self._values[place] + position - self._places[place]


class EvenOffsets(Offsets):
    """Offsets of a text of which nothing but line ends, two and two, folds to fewer characters."""

    __slots__ = ("_stored", "shift")

    def __init__(self, breaks: array[int], shift: int, length: int) -> None:
        """`breaks` holds the position after each pair; `shift` is 0 where code points begin and 1 where they end."""
        super().__init__(breaks, breaks, length)
        self.shift = shift
        self._stored: array[int] | None = None

    def begins(self, position: int) -> bool:
        return True

    def position_of(self, offset: int) -> int:
        if self._stored is None:
            self._stored = array("I", map(add, self._places, count(1)))
        return max(0, min(offset - bisect_right(self._stored, offset) - self.shift, self._length))

    def _at(self, position: int) -> int:
        position += self.shift
        return position + bisect_right(self._places, position)


def whole_span(folded: Folded, start: int, end: int) -> Span | None:
    """The stored span of a folded stretch; None where an end of it cuts what is stored as one (`…`, a ligature)."""
    starts = folded.starts
    if isinstance(starts, Offsets) and not (starts.begins(start) and starts.begins(end)):
        return None
    return Span(starts[start], folded.ends[end - 1])

"""The places where folded and stored text part go in; the stored offset of every folded position comes out."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import overload


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
            return [self[index] for index in range(*position.indices(self._length))]
        if position < 0:
            position += self._length
        if not 0 <= position < self._length:
            raise IndexError(position)
        place = bisect_right(self._places, position) - 1
        return self._values[place] + position - self._places[place]

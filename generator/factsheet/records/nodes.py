"""What a YAML file is read into: `Record` and `Items`, which are a dict and a list with the places of their fields.

While a file is read only the offset of each key and value is noted, in the order of the file; which of them belongs to
which field is worked out for the few records that are asked.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeAlias

from factsheet.problems import Location

Path: TypeAlias = tuple[str | int, ...]


class YamlFile:
    """A file's text, with its lines and the offsets of what was read: turns offsets into locations."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.starts: list[int] = []
        """Where each key, text, record and list begins, in code points, in the order in which they open."""

    @cached_property
    def line_starts(self) -> list[int]:
        lines = self.text.split("\n")
        return list(accumulate(map(len, lines[:-1]), lambda start, length: start + length + 1, initial=0))

    def location(self, start: int, end: int) -> Location:
        """The location of the code points `[start, end)` of the file; an empty stretch is drawn one wide."""
        end = max(end, start + 1)
        line, column = self._point(start)
        end_line, end_column = self._point(end)
        return Location(self.path, line, column, end_line, end_column)

    def _point(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


class Record(dict[str, Any]):
    """A mapping of the file: field -> text, record or items."""

    # No `__init__`: a sheet has more records than anything else, and a call in Python for each would show.
    __slots__ = ("_places", "file", "number")

    file: YamlFile
    number: int
    """The place of its first key in `file.starts`."""
    _places: dict[str, tuple[int, int]]

    @property
    def start(self) -> int:
        """Where the mapping begins: its first key or its brace."""
        return self.file.starts[self.number - 1]

    @property
    def places(self) -> dict[str, tuple[int, int]]:
        """For each field, where its key and its value begin."""
        try:
            return self._places
        except AttributeError:
            self._places = self._read_places()
            return self._places

    def _read_places(self) -> dict[str, tuple[int, int]]:
        places, starts, number = {}, self.file.starts, self.number
        for name, value in self.items():
            places[name] = starts[number], starts[number + 1]
            number += 1 + _size(value)
        return places

    def overlaid(self, changes: Record | None, without: tuple[str, ...] = ()) -> Record:
        """A copy with the fields of `changes` in place of its own, each with its own place, and some left out."""
        copy = Record()
        copy.file, copy.number, copy._places = self.file, self.number, {}
        for source in (self, changes) if changes is not None else (self,):
            copy.update(source)
            copy._places.update(source.places)
        for field in without:
            copy.pop(field, None)
        return copy


class Items(list[Any]):
    """A sequence of the file."""

    __slots__ = ("_places", "file", "number")

    file: YamlFile
    number: int
    """The place of its first item in `file.starts`."""
    _places: list[int]

    @property
    def start(self) -> int:
        """Where the sequence begins: its first hyphen or its bracket."""
        return self.file.starts[self.number - 1]

    @property
    def places(self) -> list[int]:
        """Where each item begins."""
        try:
            return self._places
        except AttributeError:
            self._places = self._read_places()
            return self._places

    def _read_places(self) -> list[int]:
        places, starts, number = [], self.file.starts, self.number
        for item in self:
            places.append(starts[number])
            number += _size(item)
        return places

    def copied(self) -> Items:
        copy = Items(self)
        copy.file, copy.number, copy._places = self.file, self.number, list(self.places)
        return copy


Node: TypeAlias = "str | Record | Items"


def _size(node: Node) -> int:
    """How many offsets were noted for a value and all that is in it."""
    if isinstance(node, Record):
        return 1 + len(node) + sum(map(_size, node.values()))
    if isinstance(node, Items):
        return 1 + sum(map(_size, node))
    return 1

"""YAML text -> records: plain dicts and lists of text that know where each of their fields stands.

Driven by libyaml's events, so that a position costs nothing and YAML's own guesses (numbers, dates, tags, anchors,
merge keys) never happen: every scalar stays the text that the editor wrote.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, TypeAlias

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs do not export it

from factsheet.problems import Location
from factsheet.yaml_messages import Mistake, mistake_in

Node: TypeAlias = "str | Record | Items"
Path: TypeAlias = tuple[str | int, ...]

MAX_BYTES = 64 * 1024 * 1024
"""A sheet of 100,000 facts is about 40 MB; nobody writes more by hand, so more is refused before it is parsed."""

MAX_DEPTH = 32
"""The format nests six levels deep; libyaml itself is linear, but a reader of the tree may recurse."""


class YamlFile:
    """A file's text, with its lines: turns libyaml's marks into locations."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    @cached_property
    def line_starts(self) -> list[int]:
        return [0, *(match for match, character in enumerate(self.text, 1) if character == "\n")]

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

    __slots__ = ("events", "file", "start")

    def __init__(self, file: YamlFile, start: int) -> None:
        super().__init__()
        self.file = file
        self.start = start
        """Where the mapping begins: its first key or its brace."""
        self.events: dict[str, tuple[Any, Any]] = {}
        """For each field, libyaml's event of its key and of (the start of) its value."""

    def overlaid(self, changes: Record | None, without: tuple[str, ...] = ()) -> Record:
        """A copy with the fields of `changes` in place of its own, each with its own place, and some left out."""
        copy = Record(self.file, self.start)
        for source in (self, changes) if changes is not None else (self,):
            copy.update(source)
            copy.events.update(source.events)
        for field in without:
            copy.pop(field, None)
        return copy


class Items(list[Any]):
    """A sequence of the file."""

    __slots__ = ("events", "file", "start")

    def __init__(self, file: YamlFile, start: int) -> None:
        super().__init__()
        self.file = file
        self.start = start
        self.events: list[Any] = []


class UnreadableYamlError(Exception):
    """The file is not the YAML this project reads; holds the one mistake that ended the reading."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.message)
        self.mistake = mistake


def read_record(path: str, text: str) -> Record:
    """The one mapping that a YAML text holds; an empty text is an empty record.

    Raises `UnreadableYamlError` for anything else: broken syntax, a list at the top, a second document, a tag, an
    anchor, an alias, a merge key, a field given twice, or a nesting past `MAX_DEPTH`.
    """
    file = YamlFile(path, text)
    try:
        return _Reader(file).read()
    except yaml.YAMLError as error:
        raise UnreadableYamlError(mistake_in(text, error)) from None


class _Reader:
    """Builds the tree while libyaml hands out events; keeps its own stack, so depth is a number and not a crash."""

    def __init__(self, file: YamlFile) -> None:
        self.file = file
        self.next_event: Callable[[], Any] = CParser(file.text).get_event

    def read(self) -> Record:
        self.next_event()  # the stream starts
        event = self.next_event()
        if isinstance(event, yaml.StreamEndEvent):
            return Record(self.file, 0)
        event = self.next_event()
        root: Any = self._value(event, 1)
        if root == "" and isinstance(event, yaml.ScalarEvent) and event.style is None:
            root = Record(self.file, 0)
        if not isinstance(root, Record):
            raise self._refusal(event, "the file holds no fields", "expected `name:` and a list below it")
        self.next_event()  # the document ends
        event = self.next_event()
        if not isinstance(event, yaml.StreamEndEvent):
            raise self._refusal(event, "a second document in one file", "`---` starts it", "take the `---` out")
        return root

    def _value(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor is not None or event.tag is not None:
                self._refuse_extras(event)
            return str(event.value)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None or event.tag is not None:
            self._refuse_extras(event)
        if depth > MAX_DEPTH:
            raise self._refusal(event, f"lists and fields are nested more than {MAX_DEPTH} deep", "one level too many")
        if isinstance(event, yaml.MappingStartEvent):
            return self._record(event, depth)
        return self._items(event, depth)

    def _record(self, start: Any, depth: int) -> Record:
        record = Record(self.file, start.start_mark.index)
        next_event, events = self.next_event, record.events
        while not isinstance(key := next_event(), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                raise self._refusal(key, "the name of a field is not plain text", "expected a name and a colon")
            name = key.value
            if name in record:
                first = self.file.location(events[name][0].start_mark.index, 0).line
                raise self._refusal(
                    key, f"`{name}` is given twice", f"first given in line {first}", "keep one of the two"
                )
            if name == "<<" or key.anchor is not None or key.tag is not None:
                self._refuse_extras(key)
            value = next_event()
            events[name] = key, value
            record[name] = self._value(value, depth + 1)
        return record

    def _items(self, start: Any, depth: int) -> Items:
        items = Items(self.file, start.start_mark.index)
        next_event = self.next_event
        while not isinstance(event := next_event(), yaml.SequenceEndEvent):
            items.events.append(event)
            items.append(self._value(event, depth + 1))
        return items

    def _refuse_extras(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            what, sign = "an alias", "*"
        elif getattr(event, "value", "") == "<<":
            what, sign = "a merge key", "<<"
        elif event.anchor is not None:
            what, sign = "an anchor", "&"
        else:
            what, sign = "a tag", "!"
        raise self._refusal(
            event,
            f"{what} (`{sign}`), which fact sheets do not use",
            f"YAML takes `{sign}` at the start of a value for {what}",
            f"if `{sign}` belongs to the text, put the whole text in double quotes",
        )

    def _refusal(self, event: Any, message: str, label: str, *help_lines: str) -> UnreadableYamlError:
        start = event.start_mark.index
        line_end = self.file.text.find("\n", start)
        end = min(event.end_mark.index, line_end if line_end >= 0 else len(self.file.text))
        return UnreadableYamlError(Mistake(message=message, label=label, start=start, end=end, help=help_lines))


def locate(node: Record | Items, path: Path) -> Location:
    """Where a field's value stands: the value itself for text, the key for a record or a list.

    A path that leads to nothing is located at the deepest part of it that is there.
    """
    place = _first_field(node)
    current: Any = node
    for step in path:
        if isinstance(current, Record) and step in current:
            key, value = current.events[str(step)]
            place = _place(current.file, value if isinstance(current[str(step)], str) else key)
            current = current[str(step)]
        elif isinstance(current, Items) and isinstance(step, int) and step < len(current):
            place, current = _place(current.file, current.events[step]), current[step]
            place = _first_field(current) if isinstance(current, Record) else place
        else:
            break
    return place


def _first_field(node: Record | Items) -> Location:
    """The name of a record's first field, which is where an editor sees it begin."""
    if isinstance(node, Record) and node.events:
        return _place(node.file, next(iter(node.events.values()))[0])
    return node.file.location(node.start, node.start + 1)


def locate_key(record: Record, name: str) -> Location:
    """Where the name of a field stands, or the start of the record when it has no such field."""
    if name not in record.events:
        return record.file.location(record.start, record.start + 1)
    return _place(record.file, record.events[name][0])


def locate_words(record: Record | Items, step: str | int, start: int, end: int) -> Location:
    """Where the code points `[start, end)` of a text value stand in the file, whatever its YAML style."""
    if isinstance(record, Record):
        event, value = record.events[str(step)][1], str(record[str(step)])
    else:
        event, value = record.events[int(step)], str(record[int(step)])
    offsets = list(_value_offsets(record.file.text, event, value))
    last = offsets[min(max(end - 1, start), len(offsets) - 2)] if len(offsets) > 1 else offsets[0]
    return record.file.location(offsets[min(start, len(offsets) - 1)], last + 1)


def _value_offsets(text: str, event: Any, value: str) -> Iterator[int]:
    """The file offset of each code point of a scalar's value, and of its end.

    Folding, indentation and quoting only add white space, backslashes and doubled quotes around the value's own code
    points, so walking both side by side finds each again; an escape such as `\\u201c` counts where it begins.
    """
    offset, end = event.start_mark.index, event.end_mark.index
    if event.style in ("'", '"'):
        offset += 1
    elif event.style in ("|", ">"):
        offset = text.find("\n", offset, end) + 1 or offset
    escapes = event.style == '"'
    for character in value:
        while escapes and text.startswith("\\\n", offset, end):
            offset = _after_space(text, offset + 2, end)
        if not character.isspace():
            offset = _after_space(text, offset, end)
        yield offset
        if escapes and text.startswith("\\", offset, end):
            offset += {"x": 4, "u": 6, "U": 10}.get(text[offset + 1], 2)
        elif character.isspace():
            offset = _after_space(text, offset, end)
        else:
            offset += 2 if event.style == "'" and character == "'" else 1
    yield min(offset, end)


def _after_space(text: str, offset: int, end: int) -> int:
    while offset < end and text[offset].isspace():
        offset += 1
    return offset


def _place(file: YamlFile, event: Any) -> Location:
    start, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, yaml.ScalarEvent):
        if event.style in ("|", ">"):
            # The header (`>-`) says nothing to an editor: point at the first words.
            start = file.text.find("\n", start, end) + 1 or start
            while start < end and file.text[start].isspace():
                start += 1
        elif event.style in ("'", '"'):
            start, end = start + 1, max(start + 2, end - 1)
    line_end = file.text.find("\n", start)
    return file.location(start, min(end, line_end if line_end >= 0 else len(file.text)))

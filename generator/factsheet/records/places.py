"""A record and a path into it go in; out comes the location of a field, or of some words of its value.

A value's end is not kept: it follows from where the value begins, from its text and from how YAML writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from factsheet.problems import Location
from factsheet.records.nodes import Items, Path, Record, YamlFile

_BLOCKS = ("|", ">")
_QUOTES = ("'", '"')
_SPACE = frozenset(" \t\r\n\x85\u2028\u2029")
"""What YAML folds; a no-break space is a character like any other."""
_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_LONG_ESCAPES = {"x": 4, "u": 6, "U": 10}


def locate(node: Record | Items, path: Path) -> Location:
    """Where a field's value stands: the value itself for text, the key for a record or a list.

    A path that leads to nothing is located at the deepest part of it that is there.
    """
    place = _first_field(node)
    current: Any = node
    for step in path:
        if isinstance(current, Record) and step in current:
            name, value = str(step), current[str(step)]
            key_start, start = current.places[name]
            place = (
                _place(current.file, start, value) if isinstance(value, str) else _place(current.file, key_start, name)
            )
            current = value
        elif isinstance(current, Items) and isinstance(step, int) and step < len(current):
            item = current[step]
            place = _first_field(item) if isinstance(item, Record) else _place(current.file, current.places[step], item)
            current = item
        else:
            break
    return place


def _first_field(node: Record | Items) -> Location:
    """The name of a record's first field, which is where an editor sees it begin."""
    if isinstance(node, Record) and node:
        name = next(iter(node.places))
        return _place(node.file, node.places[name][0], name)
    return node.file.location(node.start, node.start + 1)


def locate_key(record: Record, name: str) -> Location:
    """Where the name of a field stands, or the start of the record when it has no such field."""
    if name not in record.places:
        return record.file.location(record.start, record.start + 1)
    return _place(record.file, record.places[name][0], name)


def locate_words(node: Record | Items, step: str | int, start: int, end: int) -> Location:
    """Where the code points `[start, end)` of a text value stand in the file, whatever its YAML style."""
    value_start, value = _text_at(node, step)
    offsets = list(_value_offsets(node.file.text, value_start, value))
    last = offsets[min(max(end - 1, start), len(offsets) - 2)] if len(offsets) > 1 else offsets[0]
    return node.file.location(offsets[min(start, len(offsets) - 1)], last + 1)


def stretch_of(node: Record | Items, step: str | int) -> tuple[int, int]:
    """The offsets `[start, end)` of a text value in the file, its quotation marks or block's head included."""
    start, value = _text_at(node, step)
    text = node.file.text
    end = _end(text, start, value, len(text))
    return start, end + 1 if _style(text, start, value) in _QUOTES else end


def _text_at(node: Record | Items, step: str | int) -> tuple[int, str]:
    if isinstance(node, Record):
        return node.places[str(step)][1], str(node[str(step)])
    return node.places[int(step)], str(node[int(step)])


def _place(file: YamlFile, start: int, value: str | Record | Items) -> Location:
    """The words of a text on the line where they begin; one character for a list."""
    if not isinstance(value, str):
        return file.location(start, start + 1)
    text, style = file.text, _style(file.text, start, value)
    if style in _BLOCKS:
        # The head (`>-`) says nothing to an editor: point at the first words.
        start = _after_space(text, text.find("\n", start) + 1 or start)
        return file.location(start, _line_end(text, start))
    end = _end(text, start, value, _line_end(text, start))
    return file.location(start + 1, end) if style else file.location(start, end)


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return end if end >= 0 else len(text)


def _style(text: str, start: int, value: str) -> str:
    """The sign that a value opens with, of those that change how it is written; empty for plain text."""
    sign = text[start : start + 1]
    # Where nothing is written as a value, the next thing may begin.
    if sign in _QUOTES and (value or text.startswith(sign * 2, start)):
        return sign
    return sign if sign in _BLOCKS else ""


def _end(text: str, start: int, value: str, limit: int) -> int:
    """Behind the last code point of a value, where a quoted one's closing mark stands; not past the limit."""
    if not _style(text, start, value) and text.startswith(value, start):
        return min(start + len(value), limit)
    end = start
    for end in _value_offsets(text, start, value):
        if end >= limit:
            break
    return min(end, limit)


def _value_offsets(text: str, start: int, value: str) -> Iterator[int]:
    """The file offset of each code point of a scalar's value, and of its end.

    Folding, indentation and quoting only add white space, backslashes and doubled quotes around the value's own code
    points, so walking both side by side finds each again; an escape such as `\\u201c` counts where it begins.
    """
    style, offset = _style(text, start, value), start
    if style in _QUOTES:
        offset += 1
    elif style in _BLOCKS:
        offset = text.find("\n", offset) + 1 or offset
    escapes = style == '"'
    folded = 0
    for character in value:
        is_space = character in _SPACE
        if is_space and folded:
            folded -= 1
            yield offset
            continue
        while escapes and text.startswith(("\\\n", "\\\r"), offset):
            offset = _after_space(text, offset + 2)
        if not is_space:
            offset = _after_space(text, offset)
        yield offset
        if escapes and text.startswith("\\", offset):
            offset += _LONG_ESCAPES.get(text[offset + 1 : offset + 2], 2)
        elif is_space and escapes:
            offset, folded = _after_fold(text, offset)
        elif is_space:
            offset = _after_space(text, offset)
        else:
            offset += 2 if style == "'" and character == "'" else 1
    yield min(offset, len(text))


def _after_fold(text: str, offset: int) -> tuple[int, int]:
    """Behind what one space of a value is written as: a space, or line ends and what stands around them; and how many
    more of the value they stand for, since each but the first of several is a line end.
    """
    end = _after_space(text, offset)
    breaks = len(_LINE_END.findall(text, offset, end))
    return (end, max(breaks - 2, 0)) if breaks else (offset + 1, 0)


def _after_space(text: str, offset: int) -> int:
    while offset < len(text) and text[offset] in _SPACE:
        offset += 1
    return offset

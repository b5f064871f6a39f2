"""YAML text -> the one record it holds, driven by libyaml's events.

A position costs next to nothing there, and YAML's own guesses (numbers, dates, tags, anchors, merge keys) never happen:
every scalar stays the text that the editor wrote.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs do not export it

from factsheet.records.nodes import Items, Record, YamlFile
from factsheet.yaml_messages import mistake_in
from factsheet.yaml_mistakes import Mistake

MAX_BYTES = 64 * 1024 * 1024
"""A sheet of 100,000 facts is about 40 MB; nobody writes more by hand, so more is refused before it is parsed."""

MAX_DEPTH = 32
"""The format nests six levels deep; libyaml itself is linear, but a reader of the tree may recurse."""

_EXTRAS = ("&", "!", "<<")
"""A file without these characters has no anchor, no tag and no merge key."""


class UnreadableYamlError(Exception):
    """The file is not the YAML this project reads; holds the one mistake that ended the reading."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.message)
        self.mistake = mistake


def read_record(path: str, text: str, *, key: str = "name") -> Record:
    """The one mapping that a YAML text holds; an empty text is an empty record. `key` is the field expected first.

    Raises `UnreadableYamlError` for anything else: broken syntax, a list at the top, a second document, a tag, an
    anchor, an alias, a merge key, a field given twice, or a nesting past `MAX_DEPTH`.
    """
    file = YamlFile(path, text)
    try:
        return _Reader(file).read(key)
    except yaml.YAMLError as error:
        raise UnreadableYamlError(mistake_in(text, error)) from None


class _Reader:
    """Builds the tree while libyaml hands out events.

    Its two loops run once for each field and item of every sheet, so they look up as little as they can: an event is
    told by its class, and extras are looked for only in a file that can have them.
    """

    def __init__(self, file: YamlFile) -> None:
        self.file = file
        self.starts = file.starts
        self.next_event: Callable[[], Any] = CParser(file.text).get_event
        self.may_have_extras = any(sign in file.text for sign in _EXTRAS)

    def read(self, key: str) -> Record:
        self.next_event()  # the stream starts
        if isinstance(self.next_event(), yaml.StreamEndEvent):
            return self._empty()
        event: Any = self.next_event()
        self.starts.append(event.start_mark.index)
        root = event.value if isinstance(event, yaml.ScalarEvent) else self._nested(event, 1)
        if isinstance(event, yaml.ScalarEvent):
            self._check_extras(event)
            if root == "" and event.style is None:
                root = self._empty()
        if not isinstance(root, Record):
            help_lines = (f"write `{key}:` on a line of its own above the list",) if isinstance(root, Items) else ()
            raise self._refusal(event, "the file holds no fields", f"expected `{key}:` first", *help_lines)
        self.next_event()  # the document ends
        event = self.next_event()
        if not isinstance(event, yaml.StreamEndEvent):
            raise self._refusal(event, "a second document in one file", "`---` starts it", "take the `---` out")
        return root

    def _empty(self) -> Record:
        record = Record()
        record.file, record.number = self.file, 1
        self.starts[:] = [0]
        return record

    def _nested(self, event: Any, depth: int) -> Record | Items:
        """A record or a list, whose own start is noted already."""
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None or event.tag is not None:
            self._check_extras(event)
        if depth > MAX_DEPTH:
            raise self._refusal(event, f"lists and fields are nested more than {MAX_DEPTH} deep", "one level too many")
        return self._record(depth) if type(event) is yaml.MappingStartEvent else self._items(depth)

    def _record(self, depth: int) -> Record:
        record = Record()
        record.file, record.number = self.file, len(self.starts)
        next_event, note, may_have_extras = self.next_event, self.starts.append, self.may_have_extras
        scalar: type[Any] = yaml.ScalarEvent
        while type(key := next_event()) is scalar:
            name = key.value
            if may_have_extras:
                self._check_extras(key, is_key=True)
            if name in record:
                raise self._given_twice(record, key)
            note(key.start_mark.index)
            value = next_event()
            note(value.start_mark.index)
            if type(value) is not scalar:
                record[name] = self._nested(value, depth + 1)
                continue
            if may_have_extras:
                self._check_extras(value)
            record[name] = value.value
        if type(key) is not yaml.MappingEndEvent:
            raise self._refusal(key, "the name of a field is not plain text", "expected a name and a colon")
        return record

    def _items(self, depth: int) -> Items:
        items = Items()
        items.file, items.number = self.file, len(self.starts)
        next_event, note, may_have_extras = self.next_event, self.starts.append, self.may_have_extras
        scalar: type[Any] = yaml.ScalarEvent
        end: type[Any] = yaml.SequenceEndEvent
        while type(event := next_event()) is not end:
            note(event.start_mark.index)
            if type(event) is not scalar:
                items.append(self._nested(event, depth + 1))
                continue
            if may_have_extras:
                self._check_extras(event)
            items.append(event.value)
        return items

    def _given_twice(self, record: Record, key: Any) -> UnreadableYamlError:
        first = self.file.location(record.places[key.value][0], 0).line
        help_lines = ["keep one of the two"]
        if record.number > 1 and key.value == next(iter(record)):
            help_lines.append(f"put `- ` before `{key.value}` if the next entry of the list begins here")
        return self._refusal(key, f"`{key.value}` is given twice", f"first given in line {first}", *help_lines)

    def _check_extras(self, event: Any, *, is_key: bool = False) -> None:
        """Raises `UnreadableYamlError` for what YAML has and fact sheets do not."""
        if isinstance(event, yaml.AliasEvent):
            what, sign = "an alias", "*"
        elif is_key and event.value == "<<":
            what, sign = "a merge key", "<<"
        elif event.anchor is not None:
            what, sign = "an anchor", "&"
        elif event.tag is not None:
            what, sign = "a tag", "!"
        else:
            return
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

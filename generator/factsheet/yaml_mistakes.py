"""A place in a YAML text goes in; the line that holds it comes out, and the form in which a mistake there is told."""

from __future__ import annotations

from msgspec import Struct


class Mistake(Struct, frozen=True, kw_only=True):
    """A stretch `[start, end)` of the file's text, in code points, and what is wrong with it."""

    message: str
    label: str
    start: int
    end: int
    help: tuple[str, ...] = ()


def line_at(text: str, offset: int) -> tuple[int, str]:
    """The start of the line that holds an offset, and its text."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, text[start : end if end >= 0 else len(text)]


def lead(line: str) -> int:
    """How many spaces and dashes stand before a line's field."""
    return len(line) - len(line.lstrip(" -"))

"""A YAML parser's own words -> what an editor did, where, and how to mend it."""

from __future__ import annotations

import re
from typing import Any

import yaml

from factsheet.yaml_lines import indentation, merge_conflict, no_colon, no_space, tab, unindented_text
from factsheet.yaml_mistakes import Mistake, line_at
from factsheet.yaml_quotes import after_quote, swallowing_quote, unclosed_quote


def mistake_in(text: str, error: yaml.YAMLError) -> Mistake:
    """The mistake that made libyaml stop."""
    if isinstance(error, yaml.reader.ReaderError):
        return _unreadable_character(text, error)
    problem = str(getattr(error, "problem", "") or "")
    mark = getattr(error, "problem_mark", None)
    context_mark = getattr(error, "context_mark", None)
    offset = _offset(text, mark)
    context = str(getattr(error, "context", "") or "")
    for finder in _FINDERS:
        if mistake := finder(text, offset, problem, context, _offset(text, context_mark)):
            return mistake
    return Mistake(message="this is not YAML", label=problem or "reading stops here", start=offset, end=offset + 1)


def _offset(text: str, mark: Any) -> int:
    return min(mark.index, len(text)) if mark is not None else len(text)


def _field_on(line: str) -> tuple[str, str] | None:
    match = re.match(r"\s*(?:-\s+)*([\w-]+):\s+(\S.*)$", line)
    return (match[1], match[2]) if match else None


def _quoted(value: str) -> str:
    return '"' + value.strip().replace("\\", "\\\\").replace('"', '\\"') + '"'


def _unreadable_character(text: str, error: yaml.reader.ReaderError) -> Mistake:
    # libyaml counts bytes or code points by the kind of error, so the character is looked for instead.
    match = re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff￾￿]", text)
    start = match.start() if match else 0
    code = f"U+{ord(text[start]):04X}" if text else "nothing"
    return Mistake(
        message=f"a control character ({code}), which YAML does not allow",
        label="cannot be seen, but stands here",
        start=start,
        end=start + 1,
        help=("delete it; it often comes along when text is copied from a page or a PDF",),
    )


def _colon(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    if "mapping values are not allowed" not in problem:
        return None
    start, line = line_at(text, offset)
    field = _field_on(line)
    if field and ": " not in field[1] + " ":
        return _colon_in_lines(text, start, offset)
    if not field:
        return None
    word = len(line[: offset - start]) - len(re.split(r"\s", line[: offset - start])[-1])
    return Mistake(
        message="a colon and a space inside unquoted text",
        label="YAML takes this for a new field",
        start=start + word,
        end=offset + 1,
        help=(f"put the whole text in double quotes: {field[0]}: {_quoted(field[1])}",),
    )


def _colon_in_lines(text: str, start: int, offset: int) -> Mistake | None:
    """Text of several lines, one of which begins with a word and a colon; what may be a field is badly indented."""
    word = text[start:offset].strip(" -")
    if text[offset : offset + 1] != ":" or _FIELD_NAME.fullmatch(word):
        return None
    return Mistake(
        message="a colon and a space inside unquoted text",
        label="YAML takes this for a new field",
        start=offset - len(word),
        end=offset + 1,
        help=("use the block style: the field, `>-`, and the text below it",),
    )


_FIELD_NAME = re.compile(r"[a-z_]+")


def _bracket(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    if "flow node" in context:
        # Nothing at all follows the bracket, and the parser has forgotten where it stands.
        opened = max(text.rfind("[", 0, offset + 1), text.rfind("{", 0, offset + 1))
        if opened < 0:
            return None
    elif not re.search(r"flow (sequence|mapping)", context):
        return None
    sign, close = ("[", "]") if text[opened : opened + 1] == "[" else ("{", "}")
    return Mistake(
        message=f"`{sign}` opens here and is never closed",
        label=f"expected `{close}` somewhere after it",
        start=opened,
        end=opened + 1,
        help=(f"close it with `{close}`, or put the text in double quotes if `{sign}` belongs to it",),
    )


def _reserved_start(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    character = text[offset : offset + 1]
    if "cannot start any token" not in problem or not character:
        return None
    start, line = line_at(text, offset)
    field = _field_on(line)
    help_line = f"{field[0]}: {_quoted(field[1])}" if field else _quoted(line[offset - start :])
    return Mistake(
        message=f"text starts with `{character}`",
        label=f"YAML keeps `{character}` at the start of a value for itself",
        start=offset,
        end=offset + 1,
        help=(f"put the whole text in double quotes: {help_line}",),
    )


def _block_header(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    if "block scalar" not in context:
        return None
    start, line = line_at(text, opened)
    return Mistake(
        message="text on the line of `>` or `|`",
        label="the text starts on the next line",
        start=opened,
        end=start + len(line),
        help=("put the text on the next line, two spaces further in",),
    )


def _alias_or_tag(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    match = re.search(r"scanning (an alias|an anchor|a tag|a directive)|parsing (a directive)", context)
    if not match and "tag handle" not in problem:
        return None
    what = (match[1] or match[2]) if match else "a tag"
    sign = {"an alias": "*", "an anchor": "&", "a tag": "!", "a directive": "%"}[what]
    at = opened if match else offset
    return Mistake(
        message=f"text starts with `{sign}`",
        label=f"YAML takes it for {what}",
        start=at,
        end=at + 1,
        help=("put the whole text in double quotes",),
    )


_FINDERS = (
    merge_conflict,
    tab,
    swallowing_quote,
    _colon,
    _block_header,
    unclosed_quote,
    after_quote,
    _bracket,
    _reserved_start,
    _alias_or_tag,
    unindented_text,
    no_space,
    no_colon,
    indentation,
)

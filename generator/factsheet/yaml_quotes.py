"""A YAML parser's own words about text in quotation marks -> which mark was forgotten or is one too many, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml
from yaml import CSafeLoader

from factsheet.yaml_mistakes import Mistake, lead, line_at


def swallowing_quote(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    """A quotation mark that is closed by the one that opens a later field's text: the file breaks behind that one."""
    for start, end in _quoted_texts(text, offset):
        above, line = line_at(text, start)
        column = lead(line)
        inside = text[above + len(line) : end]
        if any(len(field[1]) <= column for field in _FIELD_BELOW.finditer(inside)):
            return Mistake(
                message="a quotation mark opens here and is never closed",
                label=f"opens here, and ends in line {text.count(chr(10), 0, end) + 1}, with fields in between",
                start=start,
                end=start + 1,
                help=_CLOSE_IT,
            )
    return None


_FIELD_BELOW = re.compile(r"^( *(?:- +)*)[\w-]+:(?= |$)", re.MULTILINE)
_CLOSE_IT = ("close it at the end of the text, or use the block style: the field, `>-`, and the text below it",)


def _quoted_texts(text: str, last: int) -> Iterator[tuple[int, int]]:
    """The stretches in quotation marks that libyaml finds, marks included, up to what it cannot read or past `last`."""
    try:
        for token in yaml.scan(text, Loader=CSafeLoader):
            if token.start_mark.index > last:
                return
            if isinstance(token, yaml.ScalarToken) and not token.plain and token.style in ("'", '"'):
                yield token.start_mark.index, token.end_mark.index
    except yaml.YAMLError:
        return


def unclosed_quote(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    if "quoted scalar" not in context:
        return None
    if "escape" in problem:
        return Mistake(
            message="a backslash that YAML cannot read",
            label="inside double quotes a backslash starts an escape",
            start=offset - 1,
            end=offset + 1,
            help=("write two backslashes for one, or use single quotes",),
        )
    return Mistake(
        message="a quotation mark opens here and is never closed",
        label="opens here",
        start=opened,
        end=opened + 1,
        help=_CLOSE_IT,
    )


def after_quote(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    start, line = line_at(text, max(0, offset - 1) if offset and text[offset - 1 : offset] != "\n" else offset)
    for at, candidate in ((start, line), line_at(text, max(0, start - 1))):
        match = re.match(r"""(\s*(?:-\s+)*([\w-]+):\s+)(["'])((?:(?!\3).|\\.)*)\3(\s*[^\s#,}\]].*)$""", candidate)
        if match and "expected" in problem:
            return Mistake(
                message="text goes on after the closing quotation mark",
                label="YAML has ended the text before this",
                start=at + match.start(5) + len(match[5]) - len(match[5].lstrip()),
                end=at + len(candidate),
                help=("use the block style: the field, `>-`, and the text below it, quotation marks included",),
            )
    return None

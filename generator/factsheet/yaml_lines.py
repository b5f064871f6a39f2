"""A line that libyaml cannot read goes in; what an editor did to its form or its place comes out.

Every finder takes the text, the offset at which libyaml stopped, its words for the problem and for the context, and the
offset of that context.
"""

from __future__ import annotations

import re

from factsheet.yaml_mistakes import Mistake, lead, line_at


def merge_conflict(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    """The lines in which git writes both sides of a merge that it could not decide (gitattributes(5))."""
    start, line = line_at(text, offset)
    match = _CONFLICT.search(text, 0, start + len(line))
    if match is None:
        return None
    return Mistake(
        message="two sides of a merge, of which none is chosen yet",
        label="git writes this before the first side",
        start=match.start(),
        end=match.end(),
        help=("keep one side; delete the other, and the lines that begin `<<<<<<<`, `=======` and `>>>>>>>`",),
    )


_CONFLICT = re.compile(r"^<{7}(?!<)[^\r\n]*", re.MULTILINE)


def tab(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    start, line = line_at(text, offset)
    indent = re.match(r"\s*", line)
    spaces = indent[0] if indent else ""
    if "\t" not in spaces or offset - start > len(spaces) + 1:
        return None
    if not re.search(r"cannot start any token|tab|expected", problem):
        return None
    at = start + spaces.index("\t")
    return Mistake(
        message="line starts with a tab",
        label="YAML allows only spaces here",
        start=at,
        end=start + len(spaces),
        help=("put spaces in place of the tab, so that the line stands below its neighbours",),
    )


def unindented_text(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    """The text of a `>-` or a `|` that stands no further in than its field."""
    start, line = line_at(text, min(offset, opened))
    for _ in range(_LINES_BACK):
        above_start, above = line_at(text, max(0, start - 1))
        field = _BLOCK_FIELD.match(above)
        if field and above_start < start and line.strip() and len(line) - len(line.lstrip()) <= len(field[1]):
            return Mistake(
                message=f"the text of `{field[2]}` stands no further in than its field",
                label=f"expected it further in than `{field[2]}` in the line above",
                start=start + len(line) - len(line.lstrip()),
                end=start + len(line.rstrip()),
                help=(f"put two spaces more before each line of the text than before `{field[2]}`",),
            )
        start, line = above_start, above
    return None


_BLOCK_FIELD = re.compile(r"([ -]*)([a-z_]+):\s+[>|][-+0-9]*\s*$")
_LINES_BACK = 2
"""libyaml may stop a line behind such a text."""


def no_space(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    """“speaker:zhao”."""
    if "could not find expected ':'" not in problem:
        return None
    start, line = line_at(text, opened)
    match = re.match(r"([ -]*)([a-z_]+):(\S.*?)\s*$", line)
    if match is None:
        return None
    return Mistake(
        message="no space behind a colon",
        label=f"YAML takes `{match[2]}:` for a field only where a space follows",
        start=start + match.start(2),
        end=start + match.end(3),
        help=(f"write `{match[2]}: {match[3]}`",),
    )


def no_colon(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    if "could not find expected ':'" not in problem:
        return None
    start, line = line_at(text, opened)
    indent = len(line) - len(line.lstrip())
    return Mistake(
        message="a line with no field",
        label="expected `field: value`",
        start=start + indent,
        end=start + max(len(line), indent + 1),
        help=("write `field: value`, or put the line further in if it goes on with the text above",),
    )


def indentation(text: str, offset: int, problem: str, context: str, opened: int) -> Mistake | None:
    if not re.search(r"expected (key|<|'-')|not allowed in this context|did not find expected", problem):
        return None
    start, line = line_at(text, offset)
    indent = len(line) - len(line.lstrip(" "))
    if opened >= offset:
        opened = _line_above(text, start)
    above_start, above = line_at(text, opened)
    above_indent = opened - above_start
    name = re.match(r"\s*((?:- )?[\w-]+:?)", above[above_indent:])
    beside = f"`{name[1].rstrip(':')}` in line {text.count(chr(10), 0, opened) + 1}" if name else "the line above it"
    label = f"starts at column {indent + 1}; {beside} starts at column {above_indent + 1}"
    help_line = "give the lines that belong together the same number of spaces before them"
    if name and name[1].startswith("- ") and indent == above_indent and not line.lstrip().startswith("-"):
        label = f"{beside} begins with a dash, and this does not"
        help_line = "put `- ` before it if an entry of the list begins here, or else two spaces more"
    return Mistake(
        message="the line does not stand below its neighbours",
        label=label,
        start=start + indent,
        end=start + max(len(line.rstrip()), indent + 1),
        help=(help_line,),
    )


def _line_above(text: str, start: int) -> int:
    """Where the field of the last line before `start` begins that is not empty."""
    above, line = line_at(text, len(text[:start].rstrip()))
    return above + lead(line)

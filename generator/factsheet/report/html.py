"""A problem -> the message as a terminal shows it, in HTML: what is coloured there is marked up here."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from factsheet.problems import Problem
from factsheet.report.text import Lines, drawn_lines

_OPEN, _NAMED, _CLOSE = "\ue000", "\ue001", "\ue002"
"""Private characters around what is painted, since the text is escaped only when it is whole."""

_PAINTED = re.compile(f"{_OPEN}([a-z]+){_NAMED}([^{_CLOSE}]*){_CLOSE}")
_ELEMENTS = {"added": "ins", "taken": "del", "bold": "b"}


def html_message(problem: Problem, lines: Lines) -> Markup:
    """For a `<pre>`; colours are classes, such as `message__error`."""
    text = str(escape("\n".join(drawn_lines(problem, lines, _paint))))
    # What was written is escaped by now; the names of elements and classes are this module's.
    return Markup(_PAINTED.sub(_element, text))


def _paint(text: str, colour: str) -> str:
    return f"{_OPEN}{colour}{_NAMED}{text}{_CLOSE}"


def _element(painted: re.Match[str]) -> str:
    colour, text = painted.groups()
    element = _ELEMENTS.get(colour)
    return f"<{element}>{text}</{element}>" if element else f'<span class="message__{colour}">{text}</span>'

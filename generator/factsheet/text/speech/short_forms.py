"""An article and where it names people go in; where it names them by a short form in brackets comes out too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factsheet.model import Span
from factsheet.text.names import Mention

_IN_BRACKETS = re.compile(r" \(([^\W\d_]*[A-ZÄÖÜ][^\W_]*[A-ZÄÖÜ][^\W_]*)\)")
"""One word with two capitals behind a name: “(DHB)”, “(GfÖ)”."""


def with_short_forms(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions in order, with those of organizations by the letters that stand in brackets behind their names:
    “der Deutsche Hafenbund (DHB) … der DHB”."""
    given: dict[str, Mention | None] = {}
    for mention in mentions:
        short = _short_form(text, mention)
        if short is not None:
            known = given.setdefault(short, mention)
            given[short] = mention if known is not None and known.ids == mention.ids else None
    added = [found for short, first in given.items() if first is not None for found in _again(text, short, mentions)]
    return tuple(sorted((*mentions, *added), key=lambda mention: mention.span.start)) if added else mentions


def _short_form(text: str, mention: Mention) -> str | None:
    """What stands in brackets behind an organization's name, if its letters are of the name, in their order."""
    if mention.is_person or len(mention.ids) != 1 or not text.startswith(" (", mention.span.end):
        return None
    match = _IN_BRACKETS.match(text, mention.span.end)
    if match is None:
        return None
    name = text[mention.span.start : mention.span.end].lower()
    letters = iter(name)
    of_name = match[1][0].lower() == name[0] and all(letter in letters for letter in match[1].lower())
    return match[1] if of_name else None


def _again(text: str, short: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Each place behind the brackets where a short form stands, in no name of somebody's."""
    named = next(mention for mention in mentions if _short_form(text, mention) == short)
    for match in re.compile(rf"(?<![\w(-]){re.escape(short)}(?!\w)").finditer(text, named.span.end):
        span = Span(match.start(), match.end())
        if not any(mention.span.overlaps(span) for mention in mentions):
            yield replace(named, span=span, possessive=False)

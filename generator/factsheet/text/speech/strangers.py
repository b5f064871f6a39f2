"""Where a role stands goes in; how near the name of somebody stands who is none of the sheet's people comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import takewhile

from factsheet.model import Article, Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.names import Mention

_NAME = r"[^\W\d_]+(?:[-'’][^\W\d_]+)*"
_RIGHT_BEHIND = re.compile(rf"\s({_NAME})")
_BEHIND_COMMA = re.compile(rf",\s({_NAME})(?:\s[^\W\d_]\.)?\s({_NAME})")
_BETWEEN = 4
"""Words that may stand between a comma and a role: “a retired Leeds”."""
_WORD = re.compile(r"\S+")
_BEFORE_COMMA = re.compile(rf"(?:[^\W\d_][\w.'’-]*\s)+{_NAME}\Z")
_BETWEEN_COMMA = re.compile(rf"\s((?:{_NAME}\s){{0,{_BETWEEN}}})")
_REACH = 80
"""Code points that hold a name of three or four words and the comma beside it."""
_APPOSITION = 1
"""Words that a comma between a role and its bearer counts for."""


def distance_of_stranger(article: Article, role: Span, mentions: Sequence[Mention]) -> int | None:
    """0 for “anchor Mia Kern”, 1 for “Mia Kern, an anchor” and “an anchor, Mia Kern”; None where nobody stands there.

    `mentions` are those of the role's paragraph: a name that is one of them is no stranger's. Beside a comma, where a
    place can stand too, the first word of the name is one that people are called by.
    """
    text, language = article.text, language_for(article.language)
    first_names = either(language.speech.men, language.speech.women)
    for name, distance in (
        (_right_behind(text, role, language), 0),
        (_behind_comma(text, role, first_names), _APPOSITION),
        (_before_comma(text, role, language), _APPOSITION),
    ):
        if name is not None and not any(name.overlaps(mention.span) for mention in mentions):
            return distance
    return None


def _right_behind(text: str, role: Span, language: Language) -> Span | None:
    behind = _RIGHT_BEHIND.match(text, role.end)
    if behind is None or not _may_be_called(text[role.start : role.end], behind[1], language):
        return None
    return Span(*behind.span(1))


def _behind_comma(text: str, role: Span, first_names: Set[str]) -> Span | None:
    behind = _BEHIND_COMMA.match(text, role.end)
    if behind is None or behind[1].lower() not in first_names or not all(map(_is_capital, behind.groups())):
        return None
    return Span(behind.start(1), behind.end(2))


def _before_comma(text: str, role: Span, language: Language) -> Span | None:
    """A first name and a surname, “said Mia B. Kern,”, and no “in Victoria Falls,”."""
    first = max(0, role.start - _REACH)
    comma = text.rfind(",", first, role.start)
    # Nearly every role has no comma right before it, and a search for the name would try each word of its reach.
    behind = _BETWEEN_COMMA.fullmatch(text, comma + 1, role.start) if comma >= 0 else None
    if behind is None:
        return None
    speech, between = language.speech, behind[1].lower().split()
    if len(between) > 1 and between[0] not in either(speech.definite, speech.indefinite):
        return None
    before = _BEFORE_COMMA.search(text, first, comma)
    if before is None:
        return None
    capital = [*takewhile(lambda word: _is_capital(word.group()), reversed([*_WORD.finditer(before[0])]))]
    called = next(
        (word for word in reversed(capital[1:]) if word.group().lower() in either(speech.men, speech.women)), None
    )
    return Span(before.start() + called.start(), comma) if called is not None else None


def _may_be_called(role: str, name: str, language: Language) -> bool:
    """Whether a capital word right behind a role is whom it stands before: no weekday, and no part of “head of X”."""
    words = role.lower().split()
    if not _is_capital(name) or any(word in language.speech.prepositions for word in words):
        return False
    return name.lower() not in language.dates.weekdays and name.lower() not in language.dates.months


def _is_capital(name: str) -> bool:
    """A capital and small letters behind it: “NBC” is nobody."""
    return name[0].isupper() and not name.isupper()

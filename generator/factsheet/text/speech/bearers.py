"""Where a role stands and where an article names people go in; whether the role is somebody else's comes out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factsheet.model import Article, Span
from factsheet.text.languages import language_for
from factsheet.text.names import Mention
from factsheet.text.speech.strangers import distance_of_stranger

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_SENTENCE_END = re.compile(r"[.!?;:]\s")
_BESIDE = 2
"""Words that may stand between a name and its role: an article and a party, “Merkel (CDU), the chancellor”."""
_AND = 5
"""A conjunction between a role and a name makes the name the next of a list, so it counts for several words."""
_BEFORE = re.compile(r"(?<![^\W_])((?:[^\W\d_]+-)?[^\W\d_]+)(?:-|[ \u00a0\n])$")
_AFTER = re.compile(r"-([^\W\d_]+)")
_WORD_REACH = 30
"""Code points that hold one word."""
_REACH = 120
"""Code points beyond which no name is looked for."""


def is_role_of_another(article: Article, role: Span, person: str, mentions: Sequence[Mention]) -> bool:
    """Whether words stand right beside the name of somebody else, and nearer to it than to the person's own.

    `mentions` are those of the role's paragraph, in order. A role far from every name is nobody
    else's.
    """
    own, other = _nearest(article, role, person, mentions)
    return other <= _BESIDE and other < own


def stands_with(article: Article, role: Span, person: str, mentions: Sequence[Mention]) -> bool:
    """Whether words stand in a sentence that names the person, and not right beside somebody else's name."""
    own, other = _nearest(article, role, person, mentions)
    return own < _REACH and not (other <= _BESIDE and other < own)


def is_lessened(article: Article, role: Span) -> bool:
    """Whether a word beside the role makes another of it: the “prime minister” of “deputy prime minister”."""
    edges = language_for(article.language).edges
    before = _BEFORE.search(article.text[max(0, role.start - _WORD_REACH) : role.start])
    after = _AFTER.match(article.text[role.end : role.end + _WORD_REACH])
    return (before is not None and before[1].lower() in edges.lessening) or (
        after is not None and after[1].lower() in edges.lessening_after
    )


def _nearest(article: Article, role: Span, person: str, mentions: Sequence[Mention]) -> tuple[int, int]:
    """How far the person's name is, and how far that of the nearest other person, whom the sheet may not know."""
    nearest = {True: _REACH, False: _REACH}
    for mention, distance in _distances(article, role, mentions):
        own = person in mention.ids
        if own or mention.is_person:
            nearest[own] = min(nearest[own], distance)
    if nearest[True] and nearest[False]:
        # Nobody stands nearer than right beside the words.
        stranger = distance_of_stranger(article, role, mentions)
        nearest[False] = min(nearest[False], stranger if stranger is not None else _REACH)
    return nearest[True], nearest[False]


def _distances(article: Article, role: Span, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, int]]:
    """Names near the role in its sentence, with the words between, conjunctions counted for several."""
    conjunctions = language_for(article.language).speech.conjunctions
    first = bisect_left(mentions, role.start - _REACH, key=lambda mention: mention.span.start)
    for mention in mentions[first:]:
        if mention.span.start > role.end + _REACH:
            return
        between = article.text[min(role.end, mention.span.end) : max(role.start, mention.span.start)]
        # “Smith's adviser” is not Smith, but whoever stands right behind a role bears it: “mayor Smith's letter”.
        is_owner = mention.possessive and not (mention.span.start > role.end and between.isspace())
        if is_owner or mention.span.overlaps(role):
            continue
        if _SENTENCE_END.search(between):
            continue
        words = [word.lower() for word in _WORD.findall(between)]
        yield mention, sum(_AND if word in conjunctions else 1 for word in words)

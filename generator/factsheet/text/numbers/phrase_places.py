"""A phrase and a text go in; the lexemes at which the phrase stands in it come out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from factsheet.model import Span
from factsheet.text.characters import UNSPACED
from factsheet.text.folding import fold
from factsheet.text.languages.base import Language
from factsheet.text.name_places import whole
from factsheet.text.numbers.clauses import Place
from factsheet.text.numbers.lexemes import Lexed

_UNSPACED = re.compile(f"[{UNSPACED}]")

MOST_PLACES = 20
"""Places of a phrase on both sides of a number that are weighed."""


def phrase_places(lexed: Lexed, span: Span, phrase: str) -> list[Place]:
    """Where a phrase stands inside a stored span, word for word; a genitive's s may follow it."""
    folded = lexed.folded
    first, last = folded.folded(span.start), folded.folded(span.end)
    words = fold(phrase.strip()).text
    if not words:
        return []
    if _UNSPACED.search(words):
        found = (match.span() for match in re.compile(re.escape(words)).finditer(folded.text, first, last))
        return [lexemes_at(lexed, *place) for place in found if whole(folded.text, *place)]
    # Only the first letter's case may differ: “us” is not the place “US”.
    first_letter = re.escape(words[0].lower()) + re.escape(words[0].upper())
    pattern = re.compile(rf"(?<!\w)(?:[{first_letter}]|{re.escape(words[0])}){re.escape(words[1:])}(?:'?s)?(?!\w)")
    return [lexemes_at(lexed, *match.span()) for match in pattern.finditer(folded.text, first, last)]


def nearest_places(places: Sequence[Place], number: Place) -> Sequence[Place]:
    """Those around a number, at most `MOST_PLACES`: what stands farther off cannot belong to it."""
    middle = bisect_right(places, number)
    return places[max(0, middle - MOST_PLACES // 2) : middle + MOST_PLACES // 2]


def lexemes_at(lexed: Lexed, start: int, end: int) -> Place:
    """The lexemes of a stretch of the folded text."""
    first, high = 0, len(lexed)
    while first < high:
        middle = (first + high) // 2
        if lexed.end(middle) <= start:
            first = middle + 1
        else:
            high = middle
    last = first
    while last < len(lexed) and lexed.start(last) < end:
        last += 1
    return first, max(last, first + 1)


def names_more(lexed: Lexed, place: Place, name: Place, language: Language) -> bool:
    """Whether a place only ends the name of something else: the Kiel of “für Weltwirtschaft Kiel”, but not of “im Kreis
    Kiel”, nor of “in Holsteins Kiel”."""
    fillers = language.numbers.clauses.locative_fillers
    leading = [lexed.lower(index) for index in range(name[0], place[0])]
    return any(word not in fillers for word in leading) and not any(word.endswith("s") for word in leading)


def stands_beside(lexed: Lexed, place: Place, others: Sequence[Place]) -> bool:
    """Whether a place without a preposition is part of one that has it: “in Kazan, Russia”, “in Kazan and Moscow”."""
    return any(
        0 <= place[0] - other[1] <= 2
        and all(lexed.lower(index) in (",", "and", "und", "(", "&") for index in range(other[1], place[0]))
        for other in others
    )

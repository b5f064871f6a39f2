"""A passage, a place and the words of a date go in; the place that the passage gives for that date instead comes out.

Only sentences that tell places and dates by turns are asked: “born in Oslo in 1961, moved to Kiel in 1979”. Where one
of several has none, or two stand together, nothing says which belong to each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factsheet.model import Span
from factsheet.text.dates import scan_dates
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.clauses import Place, locatives, sentence_starts
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.phrase_places import lexemes_at, phrase_places
from factsheet.text.numbers.scan import scan
from factsheet.text.numbers.turns import in_turn

MOST_LEXEMES = 200
"""Of a sentence: the longest of newspapers have fewer."""


def place_instead(passage: str, place: str, date: str, tag: str) -> Span | None:
    """Where the other place stands in the passage; None where the place may be the date's. `tag` is a BCP 47 tag."""
    language = language_for(tag)
    lexed = scan(passage, language).lexed
    whole = Span(0, len(passage))
    named, dated = phrase_places(lexed, whole, place), phrase_places(lexed, whole, date)
    if len(dated) != 1 or not named:
        return None
    for first, last in _sentences(lexed, language):
        if first <= dated[0][0] < last <= first + MOST_LEXEMES:
            turn = _turn_of(lexed, (first, last), dated[0], passage, language)
            if turn is None or not all(first <= other[0] < last for other in named) or _meets(turn, named):
                return None
            return lexed.folded.stored(lexed.start(turn[0]), lexed.end(turn[1] - 1))
    return None


def _sentences(lexed: Lexed, language: Language) -> Iterator[Place]:
    yield from pairwise([*sentence_starts(lexed, language), len(lexed)])


def _turn_of(lexed: Lexed, sentence: Place, date: Place, passage: str, language: Language) -> Place | None:
    """The place whose turn it is with a date, in a sentence that gives each of its dates one."""
    folded = lexed.folded.folded
    spans = [each.span for each in scan_dates(passage, language.tag)]
    found = [lexemes_at(lexed, folded(span.start), folded(span.end)) for span in spans]
    dates = [place for place in found if sentence[0] <= place[0] < sentence[1]]
    places = [place for place in locatives(lexed, *sentence, language) if not _meets(place, dates)]
    turns = in_turn(dates, places)
    own = [turn for turn, other in zip(turns or (), dates, strict=False) if _meets(date, [other])]
    return own[0] if len(own) == 1 else None


def _meets(place: Place, others: Sequence[Place]) -> bool:
    return any(place[0] < other[1] and other[0] < place[1] for other in others)

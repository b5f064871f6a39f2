"""The words of a date field go in; the dates that they can stand for come out, as EDTF."""

from __future__ import annotations

import re
from itertools import pairwise

from factsheet.text.dates.grammar import Grammar, grammar_for
from factsheet.text.dates.meanings import Meaning, Range, WrittenDate
from factsheet.text.dates.resolving import resolved
from factsheet.text.dates.scanner import completed, scan_dates
from factsheet.text.dates.stating import Readings, covering, stated
from factsheet.text.edtf import Edtf
from factsheet.text.folding import fold

_TIME_OF_DAY = re.compile(
    r"(?<![\d.,])(?:[01]?\d|2[0-4])(?:[:.][0-5]\d){0,2} ?(?:[ap]\.?m\b\.?|uhr|h|o'clock|gmt|cet|utc)(?!\w)"
    r"|(?<![\d.,])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_LISTED = re.compile(
    r"(?: ?[,/] ?|,? (?:and|und|or|oder|as well as|sowie) )(?:(?:on|in|am|im|the|der|den) )*", re.IGNORECASE
)


def readings(text: str, language: str, published: Edtf | None = None) -> Readings:
    """What the words can mean; with `published`, also what comes of counting from it.

    Each reading is enough by itself. There is none where the words name no date, where they only count from a day
    that is not known, or where something in them is not understood that could change their meaning.
    """
    text = fold(text).text
    written = scan_dates(text, language)
    if not written or _has_more(text, written, grammar_for(language)):
        return ()
    if len(written) == 1:
        return _read(written[0].meaning, published)
    gaps = (text[one.span.end : two.span.start] for one, two in pairwise(written))
    if not all(_LISTED.fullmatch(gap) for gap in gaps):
        return ()
    first, last = completed(written[0].meaning, written[-1].meaning)
    if in_order := _read(Range(first=first, last=last, kind="list"), published):
        return in_order
    each = [_read(date.meaning, published) for date in written]
    return covering(reading for found in each for reading in found) if all(each) else ()


def may_be_words(text: str, language: str) -> bool:
    """Whether a date is an ordinary word too (“May”, “sun”), so that only its place shows which it is."""
    words = grammar_for(language).words
    beside = words.prepositions | words.links
    named = [word for word in _WORD.findall(fold(text).text.lower()) if word not in beside]
    return len(named) == 1 and named[0] in words.homographs


def _read(meaning: Meaning, published: Edtf | None) -> Readings:
    return stated(meaning) if published is None else resolved(meaning, published)


def _has_more(text: str, written: tuple[WrittenDate, ...], grammar: Grammar) -> bool:
    """Whether the words outside the dates count or speak of time, so that the date alone is not what they say."""
    done, rest = 0, []
    for date in written:
        opening = grammar.opening(text, date.span.start, done)
        rest.append(text[done : opening.start() if opening else date.span.start])
        done = date.span.end
    left = _TIME_OF_DAY.sub(" ", " ".join((*rest, text[done:])))
    return any(word.isdecimal() or word.lower() in grammar.changing for word in _WORD.findall(left))

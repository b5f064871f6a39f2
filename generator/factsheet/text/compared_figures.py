"""A passage and an editor's words go in; a figure comes out that he tells of another time, end or person than it does.

Of “rose to 42 from 40 a year ago”, “rose to 40” and “was 42 a year ago” have both the figure and the words. A word that
tells then from now belongs to the figure right before it, with those that only say the same in another measure (“or 16
cents”), else to the one behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.counted_figures import are_same, counted_figures
from factsheet.text.figure_words import FigureWords, figure_words
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers import Number
from factsheet.text.sentences import sentences_of

_MOST_BETWEEN = 3
"""Words between a figure and the “a year ago” that belongs to it: “in the quarter”."""
_REACH = 30
"""Code points that hold the word before a figure."""
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_BEFORE = re.compile(r"(\w+)\s+[^\w\s]*$")
_JOINED = re.compile(r"[\s,(]*(\w+)?[\s(]*")
"""Between two measures of one amount: “$95 million, or 89 cents”, “$24 (£15)”."""


class _Figure(NamedTuple):
    number: Number
    times: frozenset[str]
    """The former times that it is told of."""
    preposition: str
    """Right before it; empty for none."""
    sentence: Span


def compared_figures(passage: str, told: str, language: str) -> Iterator[tuple[Span, Span]]:
    """The passage's figure and the editor's, each in its text; `language` is the BCP 47 tag of both."""
    table = language_for(language)
    mine = counted_figures(told, table)
    theirs = counted_figures(passage, table) if mine else []
    if len(theirs) > 1 and any(are_same(one, other) for one in mine for other in theirs):
        own = list(_figures(told, mine, [Span(0, len(told))], table))
        said = list(_figures(passage, theirs, sentences_of(passage, language), table))
        words = figure_words(table.tag)
        for figure in own:
            same = [other for other in said if are_same(other.number, figure.number)]
            rivals = [other for other in said if other not in same and _are_alike(other.number, figure.number)]
            if not same:
                continue
            instead = _other_end(figure, same, rivals, table) or _other_time(figure, same, rivals)
            instead = instead or _told_as_now(figure, same, rivals, (told, passage), words)
            if instead is not None:
                yield instead.number.span, figure.number.span
    yield from _other_ages(passage, told, table)


def _figures(text: str, numbers: Sequence[Number], sentences: Sequence[Span], language: Language) -> Iterator[_Figure]:
    for sentence in sentences:
        inside = [number for number in numbers if sentence.holds(number.span)]
        times = _times(text, sentence, inside, language)
        for place, number in enumerate(inside):
            before = _BEFORE.search(text, max(sentence.start, number.span.start - _REACH), number.span.start)
            yield _Figure(number, frozenset(times[place]), before[1].lower() if before else "", sentence)


def _times(text: str, sentence: Span, numbers: Sequence[Number], language: Language) -> list[set[str]]:
    """The former times of each figure of a sentence."""
    found: list[set[str]] = [set() for _ in numbers]
    for unit, pattern in language.numbers.measures.earlier.items():
        for match in pattern.finditer(text, sentence.start, sentence.end):
            before = [place for place, number in enumerate(numbers) if number.span.end <= match.start()]
            behind = [place for place, number in enumerate(numbers) if number.span.start >= match.end()]
            near = before and len(_WORD.findall(text[numbers[before[-1]].span.end : match.start()])) <= _MOST_BETWEEN
            if near or (before and not behind):
                found[before[-1]].add(unit)
                for place in reversed(before[:-1]):
                    joined = _JOINED.fullmatch(text, numbers[place].span.end, numbers[place + 1].span.start)
                    if joined is None or (joined[1] or "").lower() in language.speech.prepositions:
                        break
                    found[place].add(unit)
            elif behind:
                found[behind[0]].add(unit)
    return found


def _are_alike(one: Number, other: Number) -> bool:
    units = [number.unit.words if number.unit is not None else () for number in (one, other)]
    return one.kind == other.kind and (one.kind != "money" or units[0] == units[1] or not all(units))


def _other_end(figure: _Figure, same: Sequence[_Figure], rivals: Sequence[_Figure], table: Language) -> _Figure | None:
    """“Rose to 40” of “rose to 42 from 40”."""
    # German “von” is “of” too.
    starts = table.numbers.settings.from_ - table.speech.genitives
    ends = table.numbers.measures.change_to - {"at"}
    for told, said in ((ends, starts), (starts, ends)):
        if figure.preposition in told and all(other.preposition in said for other in same):
            return next((rival for rival in rivals if rival.preposition in told), None)
    return None


def _other_time(figure: _Figure, same: Sequence[_Figure], rivals: Sequence[_Figure]) -> _Figure | None:
    """“Was 42 a year ago” of “is 42, and was 40 a year ago”."""
    if not figure.times or any(figure.times & other.times for other in same):
        return None
    return next((rival for rival in rivals if figure.times & rival.times), None)


def _told_as_now(
    figure: _Figure, same: Sequence[_Figure], rivals: Sequence[_Figure], texts: tuple[str, str], words: FigureWords
) -> _Figure | None:
    """“Lost 40 in the spring” of “lost 42 in the spring. It had been 40 a year ago”: the words of another sentence."""
    told, passage = texts
    if figure.times or not all(other.times for other in same):
        return None
    asked = words.stems(told, Span(0, len(told)), [figure.number])
    if any(asked <= words.stems(passage, other.sentence, []) for other in same):
        return None
    now = (rival for rival in rivals if not rival.times and asked <= words.stems(passage, rival.sentence, []))
    return next(now, None) if asked else None


def _other_ages(passage: str, told: str, language: Language) -> Iterator[tuple[Span, Span]]:
    """“A man of 19” of “a 19-year-old woman and a 17-year-old man”."""
    pattern = language.numbers.measures.aged
    if pattern.search(told) is None:
        return
    own, said = list(pattern.finditer(told)), list(pattern.finditer(passage))
    for one in own:
        same = [other for other in said if other["age"] == one["age"]]
        if not same or any(other["who"].lower() == one["who"].lower() for other in same):
            continue
        instead = next((other for other in said if other["who"].lower() == one["who"].lower()), None)
        if instead is not None:
            yield Span(*instead.span("age")), Span(*one.span("age"))

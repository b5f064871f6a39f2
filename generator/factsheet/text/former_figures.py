"""A passage and an editor's words go in; a figure comes out that he tells of now and the passage of then, or the other
way round.

Of “turnout was 61 percent, up from 58 percent in 2019”, “turnout was 58 percent” and “61 percent in 2019” have both the
figure and the words; of “Smith, 54, became mayor at the age of 43”, so does “Smith is 43”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factsheet.model import Span
from factsheet.text.counted_figures import are_same, counted_figures
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers import Number
from factsheet.text.sentences import sentences_of

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_OTHER_MEASURE = re.compile(r",? (\w+) ")
_MOST_BEHIND = 4
"""Words from a figure to the time that it is told of: “58 percent of votes in 2019”."""


def former_figures(passage: str, told: str, language: str) -> Iterator[tuple[Span, Span]]:
    """The passage's figure and the editor's, each in its text; `language` is the BCP 47 tag of both."""
    table = language_for(language)
    own = counted_figures(told, table)
    if len(own) == 1:
        numbers = counted_figures(passage, table)
        if not any(_is_start(passage, number, table) for number in numbers):
            numbers = []
        for sentence in sentences_of(passage, language) if len(numbers) > 1 else ():
            inside = [number for number in numbers if sentence.holds(number.span)]
            instead = _former(passage, inside, told, own[0], table) or _dated(passage, inside, told, own[0], table)
            if instead is not None:
                yield instead.span, own[0].span
                return
    yield from _ages(passage, told, table)


def _former(passage: str, numbers: Sequence[Number], told: str, figure: Number, language: Language) -> Number | None:
    """The figure that a sentence tells of now, where the editor tells of now what it tells of then."""
    if len([number for number in numbers if are_same(number, figure)]) != 1 or _is_start(told, figure, language):
        return None
    if _tells_time([match[0].lower() for match in _WORD.finditer(told)], language):
        return None
    starts = [number for number in numbers if _is_start(passage, number, language)]
    starts += [
        other for one, other in pairwise(numbers) if one in starts and _is_other_measure(passage, one, other, language)
    ]
    if not any(are_same(number, figure) for number in starts):
        return None
    now = [number for number in numbers if number.span.end <= starts[0].span.start and _are_alike(number, figure)]
    return now[-1] if now else None


def _is_other_measure(passage: str, one: Number, other: Number, language: Language) -> bool:
    """Whether two figures are measures of one amount: “$482 million, or 84 cents a share”."""
    joined = _OTHER_MEASURE.fullmatch(passage, one.span.end, other.span.start)
    return joined is not None and joined[1] in language.numbers.measures.alternatives


def _are_alike(one: Number, other: Number) -> bool:
    """Whether two figures measure the same: no people that come from so many countries."""
    if one.kind != other.kind:
        return False
    if one.kind == "money":
        return one.unit is None or other.unit is None or one.unit.name == other.unit.name
    return one.kind != "cardinal" or one.unit is None or other.unit is None or one.unit.words == other.unit.words


def _dated(passage: str, numbers: Sequence[Number], told: str, figure: Number, language: Language) -> Number | None:
    """The figure whose time the editor gives to another."""
    times = [match for match in _WORD.finditer(told) if _is_time(match[0], language)]
    if len(times) != 1 or not any(are_same(number, figure) for number in numbers):
        return None
    wanted = times[0][0]
    if len(re.findall(rf"\b{re.escape(wanted)}\b", passage)) != 1:
        return None
    for number in numbers:
        if are_same(number, figure) or not _is_start(passage, number, language):
            continue
        behind = [match[0] for match in _WORD.finditer(passage, number.span.end)][:_MOST_BEHIND]
        until = behind.index(wanted) if wanted in behind else 0
        if until and language.speech.coordinators.isdisjoint(word.lower() for word in behind[:until]):
            return number
    return None


def _is_start(passage: str, number: Number, language: Language) -> bool:
    """Whether a figure is what something changed from: “up from 58 percent”, German “nach 58 Prozent”."""
    return _before(passage, number) in language.numbers.measures.starts


def _before(text: str, number: Number) -> str:
    words = _WORD.findall(text[max(0, number.span.start - 40) : number.span.start])
    return words[-1].lower() if words else ""


def _tells_time(words: Sequence[str], language: Language) -> bool:
    formerly = language.numbers.measures.formerly
    return any(_YEAR.fullmatch(word) or word in formerly or word in _time_words(language.tag) for word in words)


def _is_time(word: str, language: Language) -> bool:
    return _YEAR.fullmatch(word) is not None or (word[:1].isupper() and word.lower() in _time_words(language.tag))


@cache
def _time_words(tag: str) -> frozenset[str]:
    dates = language_for(tag).dates
    return frozenset(name.lower() for name in (*dates.months, *dates.weekdays) if len(name) > 3)


def _ages(passage: str, told: str, language: Language) -> Iterator[tuple[Span, Span]]:
    """An age that somebody has now, told as the one that he had then, or the other way round."""
    measures = language.numbers.measures
    if measures.age_now is None or measures.age_then is None:
        return
    told_now, told_then = (_found(pattern, told) for pattern in (measures.age_now, measures.age_then))
    if not told_now and not told_then:
        return
    now, then = (_found(pattern, passage) for pattern in (measures.age_now, measures.age_then))
    if len(now) != 1 or len(then) != 1 or now.keys() == then.keys():
        return
    for ages, right, wrong in ((told_now, now, then), (told_then, then, now)):
        for age, span in ages.items():
            if age in wrong and age not in right:
                yield next(iter(right.values())), span


def _found(pattern: re.Pattern[str], text: str) -> dict[str, Span]:
    return {
        age: Span(*match.span(name))
        for match in pattern.finditer(text)
        for name, age in match.groupdict().items()
        if age is not None
    }

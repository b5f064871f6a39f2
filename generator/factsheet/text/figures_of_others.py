"""A passage and an editor's words go in; a figure that he gives to what has another one in the passage comes out.

Of “revenue climbed 12 percent while profit slid 8 percent”, “profit climbed 12 percent” has both the noun and the
figure. Only clauses with a verb of change and a subject of their own are compared, and figures that take turns with
months: whoever retells it may call either by another name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.numbers import Number, scan_numbers
from factsheet.text.sentences import sentences_of
from factsheet.text.speech.topics import stems

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,;–—]")
_COUNTING = ("cardinal", "percent", "percentage-points", "money", "fraction")
_SHARES = ("percent", "fraction")
"""What stand for each other: “fell by a third”, “fell by 33 percent”."""


class _Holder(NamedTuple):
    """A clause in which a subject changes, and by how much."""

    subject: frozenset[str]
    telling: frozenset[str]
    """What of the subject tells it from another: nouns rather than names."""
    figures: tuple[Number, ...]


class _Moment(NamedTuple):
    at: int
    month: str
    figure: Number | None


def figures_of_others(passage: str, told: str, language: str) -> Iterator[tuple[Span, Span]]:
    """The passage's figure and the editor's, each in its text; `language` is the BCP 47 tag of both."""
    table = language_for(language)
    own = _figures(told, Span(0, len(told)), table)
    if not own:
        return
    about = stems(told, table.speech)
    sentences = [
        (span, numbers) for span in sentences_of(passage, language) if (numbers := _figures(passage, span, table))
    ]
    if sum(len(numbers) for _, numbers in sentences) < 2:
        return
    found = [_holders(passage, sentence, numbers, table) for sentence, numbers in sentences]
    for sentence, numbers in sentences:
        if len(numbers) < 2:
            continue
        # Sentences that tell who changes are compared as clauses are.
        holders = [holder for each in found for holder in each]
        unread = [number for each, other in zip(found, sentences, strict=True) if not each for number in other[1]]
        for figure in own:
            known = [] if any(_is_same(figure, number) for number in unread) else holders
            instead = _held_instead(known, figure, about, _clause_of(told, figure, table)) or _dated_instead(
                _moments(passage, sentence, numbers, figure, table), _moments_told(told, own, figure, table), figure
            )
            if instead is not None:
                yield instead.span, figure.span


def _figures(text: str, stretch: Span, language: Language) -> list[Number]:
    return [
        number
        for number in scan_numbers(text, language)
        if number.kind in _COUNTING and number.value is not None and stretch.holds(number.span)
    ]


def _clause_of(told: str, figure: Number, language: Language) -> frozenset[str]:
    """What the editor's clause with a figure tells: “income fell by 8 percent although revenue rose”."""
    tokens = list(_TOKEN.finditer(told))
    words = [token[0].lower() for token in tokens]
    place = sum(token.start() < figure.span.start for token in tokens)
    first = _clause_start(words, place, language)
    end = next((at for at in range(place, len(words)) if _clause_start(words, at + 1, language) > place), len(words))
    return stems(" ".join(words[first:end]), language.speech)


def _held_instead(
    holders: Sequence[_Holder], figure: Number, about: frozenset[str], clause: frozenset[str]
) -> Number | None:
    """`about` is what all the editor's words tell, and `clause` those of the clause that has the figure."""
    having = [holder for holder in holders if any(_is_same(figure, other) for other in holder.figures)]
    for other in holders:
        rivals = [number for number in other.figures if _are_alike(number, figure)]
        if not having or other in having or not rivals or clause.isdisjoint(other.telling):
            continue
        if all(
            about.isdisjoint(holder.subject - other.subject) and not clause.isdisjoint(other.telling - holder.subject)
            for holder in having
        ):
            return rivals[0]
    return None


def _are_alike(one: Number, other: Number) -> bool:
    return one.kind == other.kind or (one.kind in _SHARES and other.kind in _SHARES)


def _is_same(one: Number, other: Number) -> bool:
    return one.kind == other.kind and one.value == other.value


def _holders(text: str, sentence: Span, numbers: Sequence[Number], language: Language) -> list[_Holder]:
    """The clauses of a sentence that hold the figures; none where the subject of one cannot be told."""
    tokens = list(_TOKEN.finditer(text, sentence.start, sentence.end))
    words = [token[0].lower() for token in tokens]
    verbs = [place for place in range(len(words)) if _is_verb(words, place, language)]
    starts = [_clause_start(words, place, language) for place in verbs]
    holders: list[_Holder] = []
    for index, place in enumerate(verbs):
        end = tokens[starts[index + 1]].start() if index + 1 < len(verbs) else sentence.end
        first = tokens[starts[index]].start()
        if index and starts[index] <= verbs[index - 1]:
            # “rose and fell by 12 percent”
            return []
        held = tuple(number for number in numbers if first <= number.span.start < end)
        stretch = _subject_stretch(text, Span(first, tokens[place].start()), Span(tokens[place].end(), end), held)
        subject = stems(stretch, language.speech) - _no_subjects(language.tag)
        if not subject and holders:
            holders[-1] = holders[-1]._replace(figures=holders[-1].figures + held)
        elif held or subject:
            holders.append(_Holder(subject, _telling(stretch, subject, language), held))
        if not subject and len(holders) < 1:
            return []
    outside = [number for number in numbers if not any(number in holder.figures for holder in holders)]
    return [] if any(_is_same(number, other) for number in outside for other in numbers if other != number) else holders


def _is_verb(words: Sequence[str], place: int, language: Language) -> bool:
    measures, speech = language.numbers.measures, language.speech
    if not any(pattern.fullmatch(words[place]) for pattern in (measures.rising, measures.falling)):
        return False
    before = words[place - 1] if place else ""
    return before not in either(speech.definite, speech.indefinite, speech.possessives, speech.prepositions)


def _clause_start(words: Sequence[str], verb: int, language: Language) -> int:
    speech = language.speech
    parting = either(speech.conjunctions, speech.concessions, speech.subordinators) - speech.definite
    for place in range(verb - 1, -1, -1):
        if not words[place][0].isalpha() or words[place] in parting:
            return place + 1
    return 0


def _subject_stretch(text: str, before: Span, behind: Span, held: Sequence[Number]) -> str:
    """The words around a verb that may name what changes, as far as the first figure."""
    end = min((number.span.start for number in held if number.span.start >= behind.start), default=behind.start)
    stop = min((number.span.start for number in held if number.span.start >= before.start), default=before.end)
    return text[before.start : min(before.end, max(stop, before.start))] + " " + text[behind.start : end]


def _telling(stretch: str, subject: frozenset[str], language: Language) -> frozenset[str]:
    """The stems of nouns, where there are any beside names."""
    if language.numbers.nouns.nouns_have_capitals:
        return subject
    words = stretch.split()
    small = " ".join(word for place, word in enumerate(words) if place == 0 or not word[:1].isupper())
    return (stems(small, language.speech) & subject) or subject


def _moments(text: str, stretch: Span, numbers: Sequence[Number], figure: Number, language: Language) -> list[_Moment]:
    """The months of a stretch and its figures of one kind, in order."""
    found = [_Moment(number.span.start, "", number) for number in numbers if number.kind == figure.kind]
    months = _months(language.tag)
    for token in _TOKEN.finditer(text, stretch.start, stretch.end):
        if token[0][:1].isupper() and token[0].lower() in months:
            found.append(_Moment(token.start(), token[0].lower(), None))
    return sorted(found, key=lambda moment: moment.at)


def _moments_told(told: str, own: Sequence[Number], figure: Number, language: Language) -> list[_Moment]:
    return _moments(told, Span(0, len(told)), own, figure, language)


def _dated_instead(said: Sequence[_Moment], told: Sequence[_Moment], figure: Number) -> Number | None:
    """“2.9 percent in May from 3.4 percent in April”, where the editor has one figure and one month."""
    months = [moment.month for moment in told if moment.month]
    kinds = [bool(moment.month) for moment in said]
    if len(told) != 2 or len(months) != 1 or len(said) < 4 or len(said) % 2:
        return None
    if any(kind == kinds[place - 1] for place, kind in enumerate(kinds) if place):
        return None
    pairs = [
        (one.figure or other.figure, one.month or other.month) for one, other in zip(said[::2], said[1::2], strict=True)
    ]
    of_month = [number for number, month in pairs if month == months[0] and number is not None]
    of_figure = [month for number, month in pairs if number is not None and _is_same(number, figure)]
    if len(of_month) != 1 or not of_figure or months[0] in of_figure:
        return None
    return of_month[0]


@cache
def _months(tag: str) -> frozenset[str]:
    return frozenset(month.lower() for month in language_for(tag).dates.months)


@cache
def _no_subjects(tag: str) -> frozenset[str]:
    """Stems of words that tell nothing of what changes."""
    language = language_for(tag)
    nouns = language.numbers.nouns
    words = (*language.dates.months, *language.dates.weekdays, *nouns.percent, *nouns.units)
    return stems(" ".join(words), language.speech)

"""A passage and an editor's words go in; a figure comes out of which he tells something else than the passage does.

Of “killed 12 and injured 40”, “40 were killed” has another fate, of “fell by 300 to 2,100”, “fell to 300” another end
and “rose to 2,100” another way. Only what each tells right beside the figure is compared, and only where that is one
thing in both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.clause_words import STOPS, qualifying_words
from factsheet.text.numbers.coordination import joined_numbers
from factsheet.text.numbers.scan import Scanned, scan

_COUNTING = ("cardinal", "percent", "money")
_BEHIND = 7
"""Lexemes from a number to the last word of “12 people on board the bus were killed”."""
_FRAMED = 14
"""Lexemes from a number to the end of its clause, where an auxiliary verb stands behind it."""
_BEFORE = 5
"""Lexemes from “killed” to the number of “killed in all at least 12”."""
_AND_MORE = 3
"""Lexemes behind a fate in which a second one follows: “missing and feared dead”."""
_CHANGE = 10
"""Lexemes from a verb of change to the “to” of what it reaches: “raised its rate by 25 basis points to”."""
_TURNED = 4
"""Lexemes from a number to the verb behind it: German “auf 540 Personen gesunken”."""

_BY = " by"
"""What something changed by, in so many words."""
_AT = " at"
"""What follows a “to” that may be of a change: “bringing the rate to 3.6 percent”."""


class _Told(NamedTuple):
    what: str
    at: Span


def otherwise_told(passage: str, told: str, language: str) -> Iterator[tuple[Span, Span]]:
    """The passage's words and the editor's, each in its text; `language` is the BCP 47 tag of both."""
    table = language_for(language)
    own = scan(told, table)
    for position, number in enumerate(own.numbers):
        for telling in (_fate, _end, _way):
            wanted = telling(own, position, table) if number.kind in _COUNTING and number.value is not None else None
            said = _told_of_same(scan(passage, table), own, position, telling, table) if wanted else []
            if wanted and said and all(each is not None and _differ(each.what, wanted.what) for each in said):
                yield next(each.at for each in said if each is not None), wanted.at


def _differ(said: str, told: str) -> bool:
    """Whether two readings exclude each other: “cuts to 300 jobs” are no change to 300, and “by 300” is no 300."""
    if _AT in (said, told):
        return said == _AT and told == _BY
    return said.strip() != told.strip()


def _told_of_same(
    scanned: Scanned,
    own: Scanned,
    position: int,
    telling: Callable[[Scanned, int, Language], _Told | None],
    language: Language,
) -> list[_Told | None]:
    asked = own.numbers[position]
    return [
        telling(scanned, place, language)
        for place, number in enumerate(scanned.numbers)
        if (number.kind, number.value) == (asked.kind, asked.value)
    ]


def _fate(scanned: Scanned, position: int, language: Language) -> _Told | None:
    """What befell those that a number counts, or those that it is joined with: “9 soldiers and 30 guards were hurt”."""
    if not language.numbers.clauses.fates:
        return None
    for place in (position, *joined_numbers(scanned, position, language)):
        found = [*_fates_behind(scanned, place, language), *_fates_before(scanned, place, language)]
        if found:
            fates = {_fates(language.tag)[scanned.lexed.lower(index)] for index in found}
            at = scanned.lexed.span(found[0], found[0] + 1)
            return _Told(str(fates.pop()), at) if len(fates) == 1 else None
    return None


def _fates_behind(scanned: Scanned, position: int, language: Language) -> Iterator[int]:
    """“12 dead”, “12 people were killed”; not “12 gunmen killed 40”."""
    lexed, fates, nouns = scanned.lexed, _fates(language.tag), language.numbers.nouns
    # The “einer” of “einer Mauer” is no number of its own.
    places = zip(scanned.places, scanned.numbers, strict=True)
    starts, last = {place[0] for place, number in places if number.value != 1}, scanned.places[position][1]
    clauses, joins = language.numbers.clauses, language.numbers.clauses.joins
    # German has the participle last: “23 Menschen sind beim Brand eines Busses und eines Autos verletzt worden”.
    unit = scanned.numbers[position].unit
    leading = nouns.copulas | nouns.function_words if nouns.nouns_have_capitals else nouns.copulas
    is_framed = nouns.nouns_have_capitals and lexed.lower(last + len(unit.words if unit else ())) in nouns.copulas
    for index in range(last, last + (_FRAMED if is_framed else _BEHIND)):
        word = lexed.lower(index)
        if lexed.form(index) != "word" or index in starts or (word in joins and not is_framed):
            return
        if word not in fates or lexed.lower(index - 1) in nouns.determiners:
            continue
        following = lexed.lower(index + 1)
        is_bare = lexed.form(index + 1) != "word" or following in joins | leading | clauses.locatives | clauses.openers
        if index == last or is_bare or lexed.lower(index - 1) in nouns.copulas:
            yield index
            yield from _more_fates(scanned, index, starts, language)


def _more_fates(scanned: Scanned, index: int, starts: set[int], language: Language) -> Iterator[int]:
    """The second of “killed or injured”."""
    lexed = scanned.lexed
    if lexed.lower(index + 1) not in language.numbers.clauses.joins | {",", "/"}:
        return
    for other in range(index + 2, index + 2 + _AND_MORE):
        if other in starts or lexed.lower(other) in STOPS:
            return
        if lexed.lower(other) in _fates(language.tag):
            # “killed and injured 40” is of the next number.
            behind = other + 1
            while lexed.lower(behind) in _small(language.tag):
                behind += 1
            if behind not in starts:
                yield other
            return


def _fates_before(scanned: Scanned, position: int, language: Language) -> Iterator[int]:
    """“killed at least 12”, “the deaths of 12”."""
    lexed, first, fates = scanned.lexed, scanned.places[position][0], _fates(language.tag)
    for index in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        word = lexed.lower(index)
        if word in fates:
            yield index
            if lexed.lower(index - 1) in language.numbers.clauses.joins and lexed.lower(index - 2) in fates:
                # “killed or injured 12”
                yield index - 2
            return
        if word not in _small(language.tag):
            return


def _end(scanned: Scanned, position: int, language: Language) -> _Told | None:
    """Whether a number is what something changed by, what it changed to, or from."""
    lexed, (first, last) = scanned.lexed, scanned.places[position]
    measures, before = language.numbers.measures, first - 1
    while before > 0 and lexed.lower(before) in _small(language.tag) - measures.change_to - measures.change_by:
        before -= 1
    at = lexed.span(max(before, 0), last)
    if "total" not in scanned.numbers[position].measures:
        return _Told(_BY if lexed.lower(before) in measures.change_by else "by", at)
    if lexed.lower(before) in language.numbers.settings.from_ and _goes_on_to(scanned, position, language):
        return _Told("from", at)
    if lexed.lower(before) not in measures.change_to:
        return None
    words = [lexed.lower(index) for index in range(max(0, before - _CHANGE), max(0, before))]
    is_change = any(way.fullmatch(word) for way in (measures.rising, measures.falling) for word in words)
    return _Told("to" if is_change else _AT, at)


def _goes_on_to(scanned: Scanned, position: int, language: Language) -> bool:
    """“from 48 to 42”: whether the next number is what something changes to."""
    if position + 1 == len(scanned.places):
        return False
    between = range(scanned.places[position][1], scanned.places[position + 1][0])
    words = list(_clause(scanned, between, language))
    return len(words) == len(between) and words[-1:] != [] and words[-1] in language.numbers.measures.change_to


def _way(scanned: Scanned, position: int, language: Language) -> _Told | None:
    """Whether a number tells what more or what less there is, or what something rose or fell to."""
    lexed, (first, last) = scanned.lexed, scanned.places[position]
    measures, ways = language.numbers.measures, scanned.numbers[position].measures - {"total"}
    at = lexed.span(max(first - 1, 0), last)
    if _is_of_row(scanned, position, language):
        return None
    if ways:
        return _Told(next(iter(ways)), at) if len(ways) == 1 else None
    if (change := _change_beside(scanned, position, language)) is not None:
        return _Told(change, at)
    before = first - 1
    while before > 0 and lexed.lower(before) in _small(language.tag) - measures.change_to:
        before -= 1
    if lexed.lower(before) not in measures.change_to:
        return None
    reach = range(before - 1, before - 1 - _CHANGE, -1), range(last, last + _TURNED)
    words = [word for places in reach for word in _clause(scanned, places, language)]
    rising = any(measures.rising.fullmatch(word) for word in words)
    falling = any(measures.falling.fullmatch(word) for word in words)
    return _Told("increase" if rising else "decrease", at) if rising != falling else None


def _change_beside(scanned: Scanned, position: int, language: Language) -> str | None:
    """“A 33 percent increase in profit”, “profit fell 33 percent”."""
    number, measures = scanned.numbers[position], language.numbers.measures
    if number.kind != "percent":
        return None
    first, last = scanned.places[position]
    beside = (first - 1, last, last + len(number.unit.words if number.unit else ()))
    words = {scanned.lexed.lower(index) for index in beside if index >= 0}
    if any(measures.rising.fullmatch(word) for word in words):
        return "increase"
    return "decrease" if any(measures.falling.fullmatch(word) for word in words) else None


def _is_of_row(scanned: Scanned, position: int, language: Language) -> bool:
    """“cut 40 jobs and plans for 20 more”, “another 20”: more of what the words before tell, and nothing that grows."""
    lexed, (first, last) = scanned.lexed, scanned.places[position]
    measures, unit = language.numbers.measures, scanned.numbers[position].unit
    behind = range(last, last + len(unit.words if unit else ()) + 1)
    is_more = any(lexed.lower(index) in measures.more_after for index in behind)
    is_compared = any(lexed.lower(index) in language.numbers.clauses.comparisons for index in range(last, last + 6))
    return (is_more and not is_compared) or lexed.lower(first - 1) in measures.more


def _clause(scanned: Scanned, places: range, language: Language) -> Iterator[str]:
    clauses = language.numbers.clauses
    for index in places:
        if index < 0 or (word := scanned.lexed.lower(index)) in STOPS | clauses.joins | clauses.openers or word == ",":
            return
        yield word


@cache
def _fates(tag: str) -> dict[str, int]:
    """The words of each fate, and which it is."""
    groups = language_for(tag).numbers.clauses.fates
    return {word: place for place, words in enumerate(groups) for word in words}


@cache
def _small(tag: str) -> frozenset[str]:
    numbers = language_for(tag).numbers
    small = numbers.measures.fillers | numbers.nouns.partitive | numbers.nouns.determiners | qualifying_words(tag)
    return small - STOPS

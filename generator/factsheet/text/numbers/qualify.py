"""What stands before and after a number goes in; how exact it is, and whether a total or a change, comes out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from msgspec import Struct

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.changes import DECREASE, INCREASE, measures_by_verb, measures_of_amount, measures_of_more
from factsheet.text.numbers.clause_words import is_year
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.qualifying_phrases import beginning_with, ending_in, phrase_after, phrase_before
from factsheet.text.numbers.tokens import TOTAL, Measure, Qualifier, Unit

STEPS_BACK = 8
"""Phrases and fillers before a number that are looked through: “at least about another”."""
NOUN_WINDOW = 2
"""Words between a number and what qualifies it from behind: “400 young people or more”."""

AMONG_REACH = 3
"""Words between a superlative and the “among” that it belongs to."""


SHARED_REACH = 4
"""Lexemes from the second of two numbers to its “more than”: “or 1.2 percent more than”."""
SURVEY_REACH = 5
"""Words between a survey and it: “die Umfrage des Verbands im Mai unter”."""


class Surroundings(Struct, frozen=True, kw_only=True):
    qualifiers: frozenset[Qualifier] = frozenset()
    words: str = ""
    must_qualify: bool = False
    measures: frozenset[Measure] = TOTAL
    is_time_span: bool = False


def read_surroundings(
    lexed: Lexed, atom: Atom, unit: Unit | None, language: Language, starts: set[int], ends: set[int]
) -> Surroundings:
    """`starts` and `ends` are the lexemes where numbers begin, and after which they end: nothing is read across one."""
    before = _Before(lexed, atom, unit, language)
    before.read(ends)
    behind = _qualified_behind(lexed, atom, language, starts)
    meanings = [*before.meanings(), *_meanings_behind(behind, language)]
    names = {name for meaning in meanings for name in meaning.split()}
    told = _after(lexed, atom, unit, language, starts) or before.measures
    if told == INCREASE:
        # “cut another 800 jobs”
        told = measures_of_more(lexed, before.position, atom, language, starts, ends)
    return Surroundings(
        qualifiers=cast("frozenset[Qualifier]", frozenset(names - {"none"})),
        words=" ".join(" ".join(phrase) for phrase in (*reversed(before.phrases), *((behind,) if behind else ()))),
        must_qualify=any("none" not in meaning.split() for meaning in meanings),
        measures=told
        or measures_of_amount(lexed, before.position, atom, unit, language)
        or measures_by_verb(lexed, before.position, atom, unit, language, starts, ends),
        is_time_span=before.is_time_span,
    )


def _meanings_behind(phrase: tuple[str, ...] | None, language: Language) -> Iterator[str]:
    if phrase:
        yield language.numbers.measures.qualifiers_after[" ".join(phrase)]


class _Before:
    """The words right before a number, read backwards as far as they qualify it or make a change of it."""

    __slots__ = ("is_time_span", "language", "lexed", "measures", "phrases", "position", "unit")

    def __init__(self, lexed: Lexed, atom: Atom, unit: Unit | None, language: Language) -> None:
        self.lexed, self.unit, self.language = lexed, unit, language
        self.position = atom.first
        """The lexeme that the words read so far begin with."""
        self.phrases: list[tuple[str, ...]] = []
        """What qualifies the number, the nearest first."""
        self.measures: frozenset[Measure] | None = None
        """What the words nearest to it say in so many words: “500 more”."""
        self.is_time_span = False

    def meanings(self) -> Iterator[str]:
        qualifiers = self.language.numbers.measures.qualifiers
        return (qualifiers[" ".join(phrase)] for phrase in self.phrases)

    def read(self, ends: set[int]) -> None:
        for _ in range(STEPS_BACK):
            if self.position in ends or not self._step():
                return

    def _step(self) -> bool:
        """Whether the words before the position are the number's too, and one step on."""
        phrase = self._phrase("qualifiers")
        if phrase is not None:
            return self._qualify(phrase)
        if (phrase := self._phrase("more")) is not None:
            return self._change(INCREASE, phrase)
        if (phrase := self._phrase("fewer")) is not None:
            return self._change(DECREASE, phrase)
        is_filler = self.lexed.lower(self.position - 1) in self.language.numbers.measures.fillers
        self.position -= is_filler
        return is_filler

    def _phrase(self, table: str) -> tuple[str, ...] | None:
        return phrase_before(self.lexed, self.position, ending_in(self.language.tag, table))

    def _qualify(self, phrase: tuple[str, ...]) -> bool:
        start = self.position - len(phrase)
        if _is_among(self.lexed, start, phrase, self.unit, self.language):
            return False
        self.is_time_span = _is_time_span(self.lexed, start, phrase, self.unit, self.language)
        if self.is_time_span:
            return False
        self.phrases.append(phrase)
        self.position = start
        return True

    def _change(self, measures: frozenset[Measure], phrase: tuple[str, ...]) -> bool:
        self.measures = self.measures or measures
        self.position -= len(phrase)
        return True


def _is_among(lexed: Lexed, start: int, phrase: tuple[str, ...], unit: Unit | None, language: Language) -> bool:
    """German “der Älteste unter 31 Spielern”, “die Umfrage unter 900 Firmen”: among, and not under."""
    if (
        phrase[0] not in language.numbers.measures.among
        or unit is None
        or unit.dimension not in ("people", "thing", "unknown")
    ):
        return False
    numerals = language.numbers.numerals
    for position in range(max(0, start - AMONG_REACH), start):
        word = lexed.lower(position)
        if numerals.superlatives.fullmatch(word) or (numerals.ranks and numerals.ranks.fullmatch(word)):
            return True
    surveys = language.numbers.measures.surveys
    return any(surveys.fullmatch(lexed.lower(position)) for position in range(max(0, start - SURVEY_REACH), start))


def _is_time_span(lexed: Lexed, start: int, phrase: tuple[str, ...], unit: Unit | None, language: Language) -> bool:
    tables = language.numbers.measures
    if unit is None or unit.dimension != "time" or " ".join(phrase) not in tables.spans_of_time:
        return False
    return lexed.lower(start - 1) not in tables.spans_of_time_not_after


def _qualified_behind(lexed: Lexed, atom: Atom, language: Language, starts: set[int]) -> tuple[str, ...] | None:
    phrases = beginning_with(language.tag, "qualifiers_after")
    first = atom.last + lexed.is_hyphen(atom.last)
    for position in range(first, first + NOUN_WINDOW + 1):
        phrase = phrase_after(lexed, position, phrases)
        # “400 men, at least 20 officers”: what a further number follows belongs to that number.
        if phrase is not None and _goes_on(lexed, position + len(phrase), language):
            # “31 men and more than 40 women”, “31 dead and up to 50 missing”
            return None
        if phrase is not None and position + len(phrase) not in starts:
            is_joined = position == first or len(phrase) > 1
            return phrase if is_joined else None
        if lexed.form(position) != "word" or position in starts:
            return None
    return None


def _goes_on(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether the word there takes what stands before it on to another number."""
    return lexed.lower(index) in language.numbers.clauses.comparisons | language.numbers.measures.change_to


def _after(
    lexed: Lexed, atom: Atom, unit: Unit | None, language: Language, starts: set[int]
) -> frozenset[Measure] | None:
    """“500 more”, “500 people fewer”; in “500 people turned up” a verb stands between."""
    tables, tag = language.numbers.measures, language.tag
    if (shared := _shared_with_next(lexed, atom, unit, language, starts)) is not None:
        return shared
    noun_ends = atom.last + (len(unit.words) if unit is not None else 0)
    for position in range(atom.last, min(noun_ends, atom.last + NOUN_WINDOW) + 1):
        if position in starts:
            return None
        if phrase_after(lexed, position, beginning_with(tag, "qualifiers_after")):
            # “12 metres more or less”
            return None
        is_compared = lexed.lower(position + 1) in language.numbers.clauses.comparisons and position + 2 in starts
        if is_compared and not _ends_with_year(lexed, position + 2, language):
            # “neun mehr als 20 Jahre”
            return None
        if phrase_after(lexed, position, beginning_with(tag, "more_after")):
            if lexed.lower(atom.first - 1) in language.speech.negations - language.numbers.settings.nots:
                # German “hat keine 30.000 Einwohner mehr”
                return None
            return INCREASE if lexed.lower(position + 1) not in tables.fillers or position == atom.last else None
        if phrase_after(lexed, position, beginning_with(tag, "fewer_after")):
            return DECREASE
        is_mark = position < noun_ends and unit is not None and lexed.lower(position) in unit.words
        if lexed.form(position) != "word" and not is_mark:
            return None
        if lexed.lower(position) in language.numbers.nouns.function_words:
            return None
    return None


def _ends_with_year(lexed: Lexed, index: int, language: Language) -> bool:
    """“400 fewer than 2015”, with nothing behind it that there could be 2015 of."""
    is_alone = lexed.form(index + 1) != "word" or lexed.lower(index + 1) in language.numbers.nouns.function_words
    return is_year(lexed, index) and is_alone


def _shared_with_next(
    lexed: Lexed, atom: Atom, unit: Unit | None, language: Language, starts: set[int]
) -> frozenset[Measure] | None:
    """“978 people or 2 percent more than a year ago”: both numbers tell the one change."""
    position = atom.last + (len(unit.words) if unit is not None else 0)
    position += lexed.lower(position) in (",", "(")
    if lexed.lower(position) not in language.numbers.settings.either or position + 1 not in starts:
        return None
    for place in range(position + 2, position + 2 + SHARED_REACH):
        if lexed.lower(place + 1) not in language.numbers.clauses.comparisons:
            continue
        if phrase_after(lexed, place, beginning_with(language.tag, "more_after")):
            return INCREASE
        if phrase_after(lexed, place, beginning_with(language.tag, "fewer_after")):
            return DECREASE
    return None

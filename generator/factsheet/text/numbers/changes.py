"""The verbs around a number go in; whether it may be read as a total, an increase or a decrease comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.clause_words import (
    CLAUSE_WINDOW,
    FAR_WINDOW,
    STOPS,
    TO_REACH,
    VERB_WINDOW,
    is_deed,
    past_whole,
    reaches_later,
    words_ahead,
    words_back,
    words_of_clause_before,
    words_past_numbers,
)
from factsheet.text.numbers.going import goes, must_go
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.shares import share_before
from factsheet.text.numbers.tokens import TOTAL, Measure, Unit

NEAR_VERB = 2
"""Words between a verb and “another 800”: “fell by another 800”."""

INCREASE: frozenset[Measure] = frozenset(("increase",))
DECREASE: frozenset[Measure] = frozenset(("decrease",))


def measures_by_verb(
    lexed: Lexed, before: int, atom: Atom, unit: Unit | None, language: Language, starts: set[int], ends: set[int]
) -> frozenset[Measure]:
    """What verbs and nouns of change near by make of it; `before` is where the words that qualify it begin."""
    tables = language.numbers.measures
    if is_whole(lexed, atom.first, language, ends) or _is_base(lexed, atom.last, language, starts):
        return TOTAL
    if _is_staff(lexed, before, atom.first, language) or _is_hyphened(lexed, atom, language):
        return TOTAL
    if (told := _measures_of_noun(lexed, before, atom, unit, language)) is not None:
        return told
    before = share_before(lexed, before, language, starts, ends)
    previous = lexed.lower(before - 1)
    back = list(words_back(lexed, before, language, ends))
    if previous in tables.change_to and any(_is_change(word, language) for word in back):
        return TOTAL
    ahead = list(words_ahead(lexed, past_whole(lexed, atom.last, language, starts), language, starts))
    # “von zwölf am Montag auf 30”
    to_follows = any(
        lexed.lower(position) in tables.change_to and (position == atom.last or position + 1 in starts)
        for position in range(atom.last, atom.last + TO_REACH)
    )
    if previous in language.numbers.settings.from_ and any(_is_change(word, language) for word in back):
        to_follows = to_follows or reaches_later(lexed, atom.last, language, starts)
    if to_follows and previous in language.numbers.settings.from_:
        return TOTAL
    if to_follows and tables.rising.fullmatch(previous):
        # “Employment rose 120 to 880.”
        return INCREASE
    if to_follows and tables.falling.fullmatch(previous):
        return DECREASE
    if previous in tables.change_by:
        if any(tables.separable.fullmatch(word) for word in back):
            # “ging um etwa 40 auf 200 zurück”
            particle = _last_of_clause(lexed, atom.last)
            if particle in tables.particles_up | tables.particles_down:
                return INCREASE if particle in tables.particles_up else DECREASE
        far_back = list(words_back(lexed, before, language, set(), FAR_WINDOW))
        for word in (*far_back[1:], *words_past_numbers(lexed, atom.last, language)):
            if tables.rising.fullmatch(word):
                return INCREASE
            if tables.falling.fullmatch(word):
                return DECREASE
        if to_follows and lexed.lower(before - 2) == ",":
            # “fell for the third month in a row, by 120 to 880”
            for word in words_of_clause_before(lexed, before - 2):
                if tables.rising.fullmatch(word):
                    return INCREASE
                if tables.falling.fullmatch(word):
                    return DECREASE
    if unit is not None and unit.noun in tables.positions and goes(lexed, atom.last, language, starts):
        return DECREASE
    if unit is not None and unit.dimension in ("people", "unknown") and must_go(lexed, before, atom.last, language):
        return TOTAL | DECREASE
    if previous in tables.letting and goes(lexed, atom.last, language, starts):
        # “let 400 people go”
        return TOTAL | DECREASE
    if tables.taking_on.get(previous, frozenset()).intersection(back[1:2]):
        # “took on 400 people”
        return TOTAL | INCREASE
    # “left 200 homeless”, “the cuts leave the firm with 900”: those stay.
    leaves = next((place for place, word in enumerate(back) if word in tables.leaving), len(back))
    near = (*back[:leaves], *ahead)
    if language.numbers.nouns.nouns_have_capitals and previous in language.numbers.clauses.joins:
        # German “soll 120 Stellen schaffen und 90 streichen”: its own verb stands behind it.
        near = (*ahead, *back[:leaves])
    for word in near:
        if tables.losing.fullmatch(word):
            return TOTAL | DECREASE
        if tables.gaining.fullmatch(word):
            return TOTAL | INCREASE
    return TOTAL


def _is_hyphened(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """“the new 150-seat hall”, but “a 150-job cut”."""
    tables = language.numbers.measures
    if not lexed.is_hyphen(atom.last):
        return False
    behind = lexed.lower(atom.last + 2)
    return not any(way.match(behind) for way in (tables.rising, tables.falling, tables.gaining, tables.losing))


def _measures_of_noun(
    lexed: Lexed, before: int, atom: Atom, unit: Unit | None, language: Language
) -> frozenset[Measure] | None:
    """“an increase of 388 pupils” is no total of pupils; a sum of money that is lost is one of money."""
    tables, nouns = language.numbers.measures, language.numbers.nouns
    total = TOTAL if unit is not None and unit.dimension not in ("people", "thing", "unknown") else frozenset()
    for position in range(before - 1, atom.first):
        if lexed.lower(position) not in tables.fillers & nouns.partitive & tables.change_by:
            continue
        noun = lexed.lower(position - 1)
        if tables.rising.fullmatch(noun):
            return INCREASE | total
        if tables.falling.fullmatch(noun):
            return DECREASE | total
    return None


def _last_of_clause(lexed: Lexed, index: int) -> str:
    """The word before the next stop or comma."""
    for position in range(index, min(len(lexed) + 1, index + CLAUSE_WINDOW)):
        if position == len(lexed) or lexed.lower(position) in STOPS or lexed.lower(position) == ",":
            return lexed.lower(position - 1)
    return ""


def _is_staff(lexed: Lexed, before: int, first: int, language: Language) -> bool:
    """“4 of a staff of 60 were sacked”, “jobs are cut from a workforce of 100,000”: that many there are."""
    nouns = language.numbers.nouns
    return any(
        lexed.lower(position) in nouns.partitive and lexed.lower(position - 1) in nouns.workforces
        for position in range(before - 1, first)
    )


def measures_of_amount(
    lexed: Lexed, before: int, atom: Atom, unit: Unit | None, language: Language
) -> frozenset[Measure] | None:
    """“a 26% decline”, “a $4,000 cut” is a total and a decrease; of “27% of the cuts” nothing is known but that it is a
    share. None for what verbs tell."""
    tables, nouns = language.numbers.measures, language.numbers.nouns
    length = len(unit.words) if unit is not None and not atom.unit else 0
    previous, following = lexed.lower(before - 1), lexed.lower(atom.last + length)
    opening = {lexed.lower(position) for position in range(before - 1, atom.first)}
    is_percent = unit is not None and unit.dimension == "percent"
    # “The 40 fell ill” has a verb.
    articles = language.numbers.numerals.articles | (nouns.determiners if is_percent else frozenset())
    if not opening.isdisjoint(articles):
        for word in (following, lexed.lower(atom.last)):
            if tables.rising.fullmatch(word):
                return TOTAL | INCREASE
            if tables.falling.fullmatch(word):
                return TOTAL | DECREASE
    is_share = following in nouns.partitive | (nouns.determiners if nouns.nouns_have_capitals else frozenset())
    if not is_percent or not is_share or previous in tables.change_by:
        return None
    # “will cut 5 percent of its staff”
    return TOTAL | DECREASE if tables.losing.fullmatch(previous) else TOTAL


def measures_of_more(
    lexed: Lexed, before: int, atom: Atom, language: Language, starts: set[int], ends: set[int]
) -> frozenset[Measure]:
    """What “another 800” is beside a verb: a decrease where they are cut, either where they go, a total as well where
    it is told what they do, and else an increase; `before` is where the words that qualify it begin."""
    if _loses(list(words_back(lexed, before, language, ends))[:NEAR_VERB], language):
        return DECREASE
    ahead = list(words_ahead(lexed, atom.last, language, starts))
    if _loses(ahead[: NEAR_VERB + 1], language):
        return INCREASE | DECREASE
    return TOTAL | INCREASE if _are_subject(lexed, before, atom.first, ahead, language) else INCREASE


def _are_subject(lexed: Lexed, before: int, first: int, ahead: Sequence[str], language: Language) -> bool:
    """“Another 40 engineers work in Kiel”, “and another 12 were hurt”: so many do and were, besides those before.

    Not where they are only to come: “Another 500 are to be hired”.
    """
    tables, clauses = language.numbers.measures, language.numbers.clauses
    if tables.others.isdisjoint((*(lexed.lower(position) for position in range(before, first)), *ahead[:1])):
        # “Up 40”, “40 more”, “An additional 40 were sent”
        return False
    if any(map(tables.gaining.fullmatch, ahead)):
        return False
    previous = lexed.lower(before - 1) if before else "."
    if previous in STOPS:
        # More than what is counted.
        return len(ahead) > 1
    if is_deed(previous, language):
        # “Crews treated another ten people”
        return True
    # “hired 40 in May and another 12 in June” has no verb of its own.
    is_joined = previous == "," or previous in clauses.joins | clauses.openers
    has_verb = not language.numbers.nouns.copulas.isdisjoint(ahead) or any(is_deed(word, language) for word in ahead)
    return is_joined and has_verb


def _loses(words: Sequence[str], language: Language) -> bool:
    tables = language.numbers.measures
    is_gain = any(tables.gaining.fullmatch(word) or tables.rising.fullmatch(word) for word in words)
    return not is_gain and any(tables.losing.fullmatch(word) or tables.falling.fullmatch(word) for word in words)


def is_whole(lexed: Lexed, first: int, language: Language, ends: set[int]) -> bool:
    """“cut 90 of its 1,400 jobs”, “a third of Ford's 1,400 jobs”: the second is what the first is a part of. `ends` are
    the lexemes after which numbers end."""
    nouns = language.numbers.nouns
    determiners = nouns.determiners - nouns.partitive
    before = first
    while before > 0 and (lexed.lower(before - 1) in determiners or lexed.lower(before - 1).endswith("'s")):
        before -= 1
    if nouns.nouns_have_capitals and before < first and before in ends:
        # German “3.000 ihrer 21.000 Stellen”
        return True
    if lexed.lower(before - 1) not in nouns.partitive:
        return False
    return before < first or before - 1 in ends


def _is_base(lexed: Lexed, index: int, language: Language, starts: set[int]) -> bool:
    """“a staff of 45 was cut to 30”, “the 180 who are left”: what a change begins from, and what it leaves."""
    tables, copulas = language.numbers.measures, language.numbers.nouns.copulas
    for position in range(index, min(len(lexed) - 1, index + VERB_WINDOW)):
        word = lexed.lower(position)
        if word in STOPS or position in starts:
            return False
        if _is_change(word, language):
            is_passive = lexed.lower(position - 1) in copulas
            reaches = lexed.lower(position + 1) in tables.change_to | tables.change_by
            reaches = reaches and any(place in starts for place in range(position + 2, position + 5))
            return is_passive and (reaches or word in tables.remaining)
    return False


def _is_change(word: str, language: Language) -> bool:
    tables = language.numbers.measures
    patterns: tuple[re.Pattern[str], ...] = (tables.rising, tables.falling, tables.gaining, tables.losing)
    return any(pattern.fullmatch(word) for pattern in patterns)

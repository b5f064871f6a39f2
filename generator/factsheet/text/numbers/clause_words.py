"""A lexeme of a clause goes in; the words before or behind it that may be its verb come out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.spelled import word_value

VERB_WINDOW = 8
"""Words between a verb and its number: “plans to hire in the coming months up to 500”."""
CLAUSE_WINDOW = 14
"""Lexemes in which a clause ends: “um rund 15.000 auf 663.000 im ganzen Land zurück”."""
FAR_WINDOW = 20
"""Words between a change and its “by”: German “sinkt die Zahl im Vergleich zum Februar dennoch leicht um 26”."""
YEAR_DIGITS = 4
TO_REACH = 4
"""Lexemes from what a change begins with to the “to” of what it reaches."""
STOPS = frozenset('.;:?!"()')


def words_back(
    lexed: Lexed, index: int, language: Language, ends: set[int], window: int = VERB_WINDOW
) -> Iterator[str]:
    """The words before a lexeme, the nearest first, as far as the number before them or the end of the clause."""
    for position in range(index - 1, max(-1, index - 1 - window), -1):
        if lexed.lower(position) in STOPS:
            return
        if lexed.lower(position - 1) == "," and lexed.lower(position) in language.numbers.clauses.openers:
            # “fell to 20, while sales rose by 300”
            return
        is_none = _is_no_verb(lexed, position, language) or _has_noun_after(lexed, position, language)
        yield "" if is_none else lexed.lower(position)
        if position in ends:
            return


def words_ahead(lexed: Lexed, index: int, language: Language, starts: set[int]) -> Iterator[str]:
    joins = language.numbers.clauses.joins
    for position in range(index, min(len(lexed), index + VERB_WINDOW)):
        word = lexed.lower(position)
        is_dash = word == "-" and not lexed.touches(position)
        if word in STOPS or position in starts or word == "," or word in joins or is_dash:
            return
        if not _is_no_verb(lexed, position, language) and not _has_own_object(lexed, position, language):
            yield word


def words_past_numbers(lexed: Lexed, index: int, language: Language) -> Iterator[str]:
    """The words of the clause, past the numbers that the change leads from and to: “um 721 von 9.487 auf 8.766
    gesunken”, and past what stands in brackets: “um 136 (-12,8 Prozent) auf 923 abgenommen”."""
    tables, settings = language.numbers.measures, language.numbers.settings
    is_inside = False
    for position in range(index, min(len(lexed), index + CLAUSE_WINDOW)):
        word = lexed.lower(position)
        if word == "(" or is_inside:
            is_inside = word != ")"
            continue
        is_number = (lexed.form(position) != "word" and word[:1].isdigit()) or word_value(word, language) is not None
        leads = lexed.lower(position - 1) in tables.change_to | settings.from_ or word in ("%", "-")
        if word in STOPS or word == "," or word in language.numbers.clauses.joins or (is_number and not leads):
            return
        if not _is_no_verb(lexed, position, language) and not _has_own_object(lexed, position, language):
            yield word


def is_year(lexed: Lexed, index: int) -> bool:
    """“sank seit 2010 um 11 %”"""
    word = lexed.lower(index)
    return len(word) == YEAR_DIGITS and word.isdecimal() and word[0] in "12"


def _has_noun_after(lexed: Lexed, position: int, language: Language) -> bool:
    """“lost power in the storm that drove out 85 residents”: what was lost is not the number's."""
    if lexed.lower(position) not in language.numbers.measures.taking or lexed.form(position + 1) != "word":
        return False
    following, numerals = lexed.lower(position + 1), language.numbers.numerals
    small = language.numbers.nouns.function_words | language.numbers.measures.fillers | qualifying_words(language.tag)
    return following not in small | numerals.articles and word_value(following, language) is None


@cache
def qualifying_words(tag: str) -> frozenset[str]:
    """The words of what qualifies a number."""
    return frozenset(word for phrase in language_for(tag).numbers.measures.qualifiers for word in phrase.split())


def _has_own_object(lexed: Lexed, position: int, language: Language) -> bool:
    """“2,000 households lost power”: those who lose something are no fewer for it."""
    tables, copulas = language.numbers.measures, language.numbers.nouns.copulas
    is_taken = lexed.lower(position) in tables.taking and lexed.lower(position - 1) not in copulas
    if not is_taken or lexed.form(position + 1) != "word":
        return False
    # “400 people lost their jobs”
    noun = position + 1 + (lexed.lower(position + 1) in language.numbers.nouns.determiners)
    return lexed.lower(noun) not in tables.positions


def _is_no_verb(lexed: Lexed, position: int, language: Language) -> bool:
    """Whether a word only looks like a verb of change: part of a name, or a noun (“in the fire”)."""
    is_noun = lexed.lower(position) in language.numbers.measures.verbs_after
    if lexed.lower(position + 1) in language.numbers.measures.that:
        # “The ministry added that 45,000 had left”
        return True
    has_marker = lexed.lower(position - 1) in language.numbers.measures.verbs_after.get(lexed.lower(position), ())
    is_other = lexed.is_capital(position) and lexed.lower(position) in language.numbers.measures.nouns_too
    return is_other or _is_name(lexed, position, language) or (is_noun and not has_marker)


def _is_name(lexed: Lexed, position: int, language: Language) -> bool:
    """Whether a word is part of a name, so that “New York” is no “new”."""
    return lexed.is_capital(position) and position > 0 and not language.numbers.nouns.nouns_have_capitals


def words_of_clause_before(lexed: Lexed, comma: int) -> Iterator[str]:
    for position in range(comma - 1, max(-1, comma - 1 - CLAUSE_WINDOW), -1):
        if lexed.lower(position) in STOPS or lexed.lower(position) == ",":
            return
        yield lexed.lower(position)


def past_whole(lexed: Lexed, index: int, language: Language, starts: set[int]) -> int:
    """Behind the whole that a number is a part of: “300 of the 500 jobs are lost”, where both have one verb."""
    nouns, position = language.numbers.nouns, index
    while lexed.lower(position) in nouns.partitive | nouns.determiners:
        position += 1
    return position + 1 if position > index and position in starts else index


def reaches_later(lexed: Lexed, index: int, language: Language, starts: set[int]) -> bool:
    """German “wuchs von neun Mitarbeitern im Jahr 2011 auf heute mehr als 1.700”."""
    for position in range(index, min(len(lexed), index + VERB_WINDOW)):
        if lexed.lower(position) in STOPS or lexed.lower(position) == ",":
            return False
        if lexed.lower(position) in language.numbers.measures.change_to:
            return any(place in starts for place in range(position + 1, position + 1 + TO_REACH + 1))
    return False


def is_deed(word: str, language: Language) -> bool:
    """Whether a word is a verb of what has been, and of no change: “treated”, but neither “hired” nor “rose”."""
    tables, certainty = language.numbers.measures, language.certainty
    is_past = word in language.dates.tenses.past | language.dates.tenses.telling
    if not is_past and certainty is not None and word.endswith(certainty.past_endings):
        is_past = word not in certainty.no_past
    changes = (tables.rising, tables.falling, tables.gaining, tables.losing, tables.staffing)
    return is_past and word not in language.numbers.nouns.copulas and not any(way.fullmatch(word) for way in changes)

"""The words before a number go in; the share it gives in figures comes out: “5 percent of its staff, or 190 jobs”."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers.clause_words import STOPS
from factsheet.text.numbers.lexemes import Lexed

_REACH = 8
"""Lexemes between a share and the comma behind what it is of: “percent of its workforce in the state of Ohio”."""
_OPENINGS = frozenset(",(-")


def share_before(lexed: Lexed, before: int, language: Language, starts: set[int], ends: set[int]) -> int:
    """Where the share begins that a number in apposition stands for, with the share's verb; `before` itself where
    there is none. `before` is where the words that qualify the number begin."""
    mark = before - 1 - (lexed.lower(before - 1) in language.numbers.settings.either)
    if lexed.lower(mark) not in _OPENINGS:
        return before
    for position in range(mark - 1, max(0, mark - 1 - _REACH), -1):
        if lexed.lower(position) in STOPS or lexed.lower(position) == ",":
            return before
        if position in ends:
            return _share_at(lexed, position, language, starts) or before
    return before


def _share_at(lexed: Lexed, behind: int, language: Language, starts: set[int]) -> int:
    """The first lexeme of a percentage of something, or of a fraction of it, by the one right behind the numeral; 0 for
    any other number."""
    nouns = language.numbers.nouns
    words = (lexed.lower(behind), lexed.lower(behind + 1))
    is_percent = words[0] in nouns.percent or words[0] in nouns.percentage
    if words in nouns.percent_of_two_words:
        behind += 2
    elif is_percent:
        behind += 1
    # German has “fünf Prozent der Stellen” and “fünf Prozent ihrer Stellen”.
    owners = nouns.partitive | (nouns.determiners if nouns.nouns_have_capitals else frozenset())
    begins = [position for position in range(max(0, behind - _REACH), behind) if position in starts]
    return begins[-1] if begins and lexed.lower(behind) in owners else 0

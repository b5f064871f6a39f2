"""What an editor leaves out of a sentence goes in; where he joins what is not each other's comes out.

Of “40 trams in May and 12 in June” nobody may tell “40 trams in June”: the time or the place of one number is left out
with the “and” and the number that the other belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from factsheet.model import Span
from factsheet.text.languages.base import Language
from factsheet.text.near_copies import Instead, Word
from factsheet.text.numbers.spelled import word_value

_MOST_LEFT_OUT = 8
"""Words: “Oslo and about 12 of the others in”."""
_COUNT_REACH = 5
"""Words from the number that is told to its time or place: “40 new trams were made in May”."""
_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_YEAR = re.compile(r"[12]\d{3}")


def joined_ends(
    passage: str, told: str, left: Instead, language: Language
) -> tuple[Literal["date", "name"], Span, Span] | None:
    """Where the passage has the time or place of the number that is told, and the editor that of another number."""
    words = language.numbers.clauses
    if not left.said or len(left.said) > _MOST_LEFT_OUT:
        return None
    join = next((at for at, word in enumerate(left.said) if word.key in words.joins), 0)
    if not any(_is_count(word.key, language) for word in left.said[join + 1 :]):
        return None
    before = [match.group() for match in _WORD.finditer(passage[: left.said[0].start])][-_COUNT_REACH:]
    first = _end(left.said[:join], before[-1:], language)
    behind = next(_WORD.finditer(passage, left.said[-1].end), None)
    kept = {match.group().lower() for match in _WORD.finditer(told)}
    is_of_number = any(_is_count(word.lower(), language) and word.lower() in kept for word in before)
    if first is None or behind is None or not is_of_number:
        return None
    preposition = left.said[-1].key
    if preposition not in words.locatives and behind.group().lower() in words.locatives:
        preposition, behind = behind.group().lower(), next(_WORD.finditer(passage, behind.end()), None)
    if behind is None or preposition not in words.locatives or not _may_end(behind.group()):
        return None
    at, is_time = told.rfind(behind.group()), _is_time(behind.group(), language)
    if at < 0 or is_time != _is_time(passage[first.start : first.end], language):
        # “hired 40 people in Oslo and 12 managers on Monday”: the day may be all of theirs.
        return None
    return "date" if is_time else "name", Span(first.start, first.end), Span(at, at + len(behind.group()))


def _is_time(word: str, language: Language) -> bool:
    is_day = word in language.numbers.settings.months or word.lower() in language.dates.weekdays
    return is_day or _YEAR.fullmatch(word) is not None


def _end(left: Sequence[Word], before: Sequence[str], language: Language) -> Word | None:
    """The name, month or year behind a preposition, in it or before, that what is left out begins with."""
    locatives = language.numbers.clauses.locatives
    if not left:
        return None
    if before and before[0].lower() in locatives:
        word = left[0]
    elif left[0].key in locatives and len(left) > 1:
        word = left[1]
    else:
        return None
    return word if word.is_capital or _YEAR.fullmatch(word.key) else None


def _may_end(word: str) -> bool:
    return word[0].isupper() or _YEAR.fullmatch(word) is not None


def _is_count(key: str, language: Language) -> bool:
    return (key[0].isdigit() and not _YEAR.fullmatch(key)) or word_value(key, language) is not None

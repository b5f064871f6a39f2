"""A form of dates and the words of its language go in; the words and digits that it can begin with come out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factsheet.text.languages.date_words import DateWords

DIGIT = "0"
"""The key of forms that begin with one or two digits."""
DIGITS = "000"
"""The key of forms that begin with three or four."""

_GROUP = re.compile(r"\(\?(?:P<\w+>|:)")


def leads_of(form: str, words: DateWords) -> set[str]:
    """The words in small letters, or the keys of digits, that a form can begin with."""
    if slot := re.match(r"\{(\w+)\}", form):
        return _slot_leads(slot[1], words)
    if form.startswith("(?P<era_year>"):
        return {DIGIT, DIGITS}
    if form.startswith((r"(?P<year>", r"(?P<decade>")):
        return {DIGITS}
    if form.startswith((r"\d", "'?")):
        return {DIGIT}
    if opened := _GROUP.match(form):
        inner, rest, is_optional = _split_group(form, opened.end())
        leads = {lead for choice in _choices(inner) for lead in leads_of(choice, words)}
        return leads | leads_of(rest, words) if is_optional else leads
    word = re.match(r"(?:[^\W\d_]\??)+", form)
    return _spellings(word[0].lower()) if word else set()


def _spellings(word: str) -> set[str]:
    """All that `vorjahre?s?` can be."""
    spellings = {""}
    for letter, mark in re.findall(r"(.)(\??)", word):
        spellings = {spelling + letter for spelling in spellings} | (spellings if mark else set())
    return spellings


def _split_group(form: str, start: int) -> tuple[str, str, bool]:
    """The inside of the group that opens before `start`, what follows it, and whether it may be missing."""
    depth, end = 1, start
    while depth:
        depth += {"(": 1, ")": -1}.get(form[end], 0)
        end += 1
    return form[start : end - 1], form[end:].removeprefix("?"), form[end : end + 1] == "?"


def _choices(text: str) -> list[str]:
    """The alternatives of a group, split where no inner group is open."""
    depth, choices = 0, [""]
    for char in text:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "|" and not depth:
            choices.append("")
        else:
            choices[-1] += char
    return choices


def _slot_leads(slot: str, words: DateWords) -> set[str]:
    names: dict[str, Iterable[str]] = {
        "month": words.months,
        "weekday": words.weekdays,
        "season": words.seasons,
        "day": words.ordinals,
        "nth": words.ordinals,
        "nth_part": words.ordinals,
        "count": words.counts,
        "unit": words.units,
        "direction": words.directions,
        "daily": words.days,
        "holiday": words.holidays,
        "time_of_day": words.times_of_day,
        "decade_word": words.decades,
        "quarter": ("q",),
        "half": ("h",),
    }
    leads = {re.split(r"[^\w]", name)[0] for name in names.get(slot, ())}
    if slot == "year":
        return {DIGITS}
    if slot == "count":
        return leads | {DIGIT, DIGITS}
    return leads | {DIGIT} if slot in ("day", "nth", "nth_part") or slot not in names else leads

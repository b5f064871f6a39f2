"""A match of a form in running text goes in; whether it is a date there, or an ordinary word or number, comes out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factsheet.text.dates.grammar import Grammar
from factsheet.text.languages.date_words import DateWords

_WINDOW = 40
"""Code points looked at on either side of a match: two long words."""
_LAST_WORDS = re.compile(r"(?:([^\W\d_]+)[ .]+)?([^\W\d_]+)['.]?[ -]?$")
_NEXT_WORD = re.compile(r" ?([^\W\d_]+)")
_COUNTS_ON = re.compile(r"-[^\W\d_]|[.,]\d|%|/\d")
"""What behind four digits shows that they are no year: 2000-strong, 2000.5, 2000%."""
_INSIDE_A_NUMBER = re.compile(r"(?:[$£€¥#@]|\d[.,:]) ?$|(?<![^\W\d_])[.:,] ?$")
"""What before four digits shows it: a currency, or the rest of a longer number, version or address."""
_DAY_AND_COMMA = re.compile(r"([^\W\d_]+)\.?,? $")
"""“Dienstag, 19.12.”"""
_A_LIST = re.compile(r"\d, $")
_YEAR_BEFORE = re.compile(r"(?<!\d)[12]\d{3}[-/]$")
_EARLIEST, _LATEST = 1100, 2199
"""Four digits alone at the end of a phrase are a year between these; others need a word that says so."""
_OF_OUR_TIME = range(1900, 2100)


def is_date(text: str, match: re.Match[str], form: str, slots: Mapping[str, str], grammar: Grammar) -> bool:
    words = grammar.words
    if _is_all(text, match, words):
        return True
    if "one" in slots or "sign" in slots:
        return _stands_alone(text, match) and _digits_are_date(text, match, slots, grammar)
    match form:
        case "{year}":
            return _is_year(text, match, grammar)
        case "{nth}":
            return _is_day(text, match, words)
        case "{season}":
            return any(word in words.prepositions for word in _before(text, match))
    if "years" not in slots and ("short_decade" in slots or "decade_word" in slots):
        before = _before(text, match)
        return text[: match.start()][-1:] == "'" or (bool(before) and before[-1] in words.before_decades)
    if "weekday" in slots and "nth" in slots:
        # “Friday, the 5th of June” is a weekday and a date, not a weekday and a day.
        after = _NEXT_WORD.match(text, match.end())
        return after is None or after[1].lower() not in (*words.months, "of")
    if slots.get("holiday") in words.homographs:
        return False
    return _is_named(text, match, slots, grammar)


def _is_all(text: str, match: re.Match[str], words: DateWords) -> bool:
    """Whether nothing else stands in the text but prepositions and articles before it: then it was given as a date."""
    behind = text[match.end() : match.end() + _WINDOW].strip(" .,;:!?)\"'").lower()
    if (behind and behind not in words.times_of_day) or match.start() > _WINDOW:
        return False
    if match[0] in words.homographs and match[0] in words.months:
        return False
    known = words.links | words.prepositions | words.around
    return all(word.lower() in known for word in re.findall(r"[^\W_]+", text[: match.start()]))


def _is_named(text: str, match: re.Match[str], slots: Mapping[str, str], grammar: Grammar) -> bool:
    """Names of months and days that are words or persons' names too need a capital, and a preposition or a number."""
    words = grammar.words
    for kind in ("month", "weekday"):
        if kind not in slots:
            continue
        is_plain, has_capital = slots[kind] not in words.homographs, match[kind][:1].isupper()
        if len(slots) == 1:
            led = _is_led(text, match, grammar)
            return (has_capital and (led or is_plain)) or (led and is_plain)
        has_number = any(other in slots for other in ("year", "short_year", "first_day")) or " of " in match[0]
        if not (is_plain or has_capital or has_number):
            return False
    if slots.get("daily") in words.homographs and match[0][:1].isupper():
        # German writes “der Morgen” (the morning) and “morgen” (tomorrow).
        return not _before(text, match)
    return True


def _is_led(text: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a preposition stands before a month or weekday, or it is one end of a range (“March to May”)."""
    if grammar.goes_on.match(text, match.end()):
        return True
    words, before = grammar.words, _before(text, match)
    if not before:
        return False
    ends_range = len(before) == 2 or text[match.start() - 1] == "-"
    is_name = before[0] in words.months or before[0] in words.weekdays
    return before[-1] in words.prepositions or (ends_range and is_name)


def _is_year(text: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Four digits alone: by what stands beside them, since “2000 people” and “in 2000” look the same."""
    (start, end), words = match.span(), grammar.words
    if _COUNTS_ON.match(text, end) or not _year_opens(text, start, words):
        return False
    year, before, after = int(match[0]), _before(text, match), _NEXT_WORD.match(text, end)
    opening = grammar.opening(text, start, 0)
    led = (bool(before) and before[-1] in words.prepositions) or bool(opening and opening["bound"])
    if not led and before and before[-1] in words.not_years:
        return False
    follows = after[1] if after else ""
    if not follows or follows.lower() in words.after_years:
        return led or _EARLIEST <= year <= _LATEST
    is_round = year % 100 == 0
    if led:
        return not (is_round and follows[0].islower())
    determined = bool(before) and before[-1] in words.determiners and follows[0].islower()
    named = determined or follows[0].isupper() != words.nouns_have_capitals
    return year in _OF_OUR_TIME and not is_round and named


def _year_opens(text: str, start: int, words: DateWords) -> bool:
    """Whether a year can begin here: not inside a longer number, a code or a version."""
    before = text[max(0, start - _WINDOW) : start]
    if _INSIDE_A_NUMBER.search(before) and not _A_LIST.search(before):
        return False
    if not before.endswith(("-", "/")):
        return True
    joined = re.search(r"([^\W\d_]+)-$", before)
    return bool(_YEAR_BEFORE.search(before) or (joined and joined[1].lower() in words.before_year))


def _is_day(text: str, match: re.Match[str], words: DateWords) -> bool:
    """A bare day of the month: “on the 15th”, “am 15.”, with nothing behind it that it could count."""
    if not match[0][0].isdecimal():
        return False
    before = " ".join(_before(text, match))
    if not any(before == phrase or before.endswith(" " + phrase) for phrase in words.before_days):
        return False
    after = _NEXT_WORD.match(text, match.end())
    return after is None or (after[1].lower() in words.after_years and after[1][0].islower())


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Not a part of a version, an address or a longer number."""
    start, end = match.span()
    led, followed = text[max(0, start - 2) : start], text[end : end + 2]
    return not re.search(r"\w[./:,-]$", led) and not re.match(r"[./:-]\w", followed)


def _digits_are_date(text: str, match: re.Match[str], slots: Mapping[str, str], grammar: Grammar) -> bool:
    """Digits without a year (“15.2.”) need a preposition, a weekday, or another date that they go on to."""
    words, before = grammar.words, _before(text, match)
    if before and before[-1] in words.not_years:
        return False
    if "year" in slots or "short_year" in slots:
        return True
    if before and (before[-1] in words.prepositions or before[-1] in words.before_days):
        return True
    start, end = match.span()
    day = _DAY_AND_COMMA.search(text, max(0, start - _WINDOW), start)
    if day and day[1].lower() in words.weekdays:
        return True
    return bool(grammar.goes_on.match(text, end) or re.search(r"\d\. ?[-/] ?$", text[max(0, start - 5) : start]))


def _before(text: str, match: re.Match[str]) -> list[str]:
    """The last two words before a match, in small letters, where no mark divides them from it."""
    words = _LAST_WORDS.search(text, max(0, match.start() - _WINDOW), match.start())
    return [word.lower() for word in words.groups() if word] if words else []

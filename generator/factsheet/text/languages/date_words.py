"""What a language table says of dates: its names of time, and the forms in which they are put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from factsheet.text.languages.tense_words import NO_TENSES, TenseWords

Unit = Literal[
    "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter", "half", "year", "decade", "century"
]
Direction = Literal["before-last", "last", "past", "this", "coming", "next", "after-next"]
"""`past` and `coming` are the nearest of their kind; `last` and `next` can also be counted by the calendar."""
BoundKind = Literal["until", "before", "from", "since", "after", "not-until"]
"""`from` can mean the beginning, or only that something is of that day (“der Bericht vom 5. Juni”)."""
Part = Literal["early", "mid", "late"]


class DateWords(Struct, frozen=True, kw_only=True):
    """How a language writes dates; words are lower case, a phrase is its words with a space between them."""

    other_digits: str = ""
    """Ten digits that dates of this calendar are written with too; those of other scripts belong to other calendars."""
    months: Mapping[str, int]
    """Names and abbreviations without their full stop."""
    weekdays: Mapping[str, int]
    """From 1 for Monday; as `months`."""
    seasons: Mapping[str, int]
    """By their code in EDTF, 21 for spring to 24 for winter."""
    ordinals: Mapping[str, int]
    """First to thirty-first as words; `last` is -1."""
    ordinal_mark: str
    """What stands behind the digits of an ordinal, as a pattern."""
    counts: Mapping[str, int]
    """Numbers of days, weeks, months, years as words, the indefinite article among them."""
    vague_counts: frozenset[str]
    """Few, several: a number that is not said."""
    units: Mapping[str, Unit]
    plurals: frozenset[str]
    """Units that stand for more than one."""
    days: Mapping[str, int]
    """Days counted from the day of writing: yesterday is -1."""
    directions: Mapping[str, Direction]
    decades: Mapping[str, int]
    """The nineties are 90."""
    eras: Mapping[str, Literal["ad", "bc"]]
    holidays: Mapping[str, str]
    """Names of days in the year with their rule: `12-25`, `easter-2`, `11-4#4` for the fourth Thursday in November."""
    now: frozenset[str]
    future: frozenset[str]
    """Phrases for a time to come that is not said."""
    past: frozenset[str]
    told: tuple[str, ...]
    """Patterns of dates that count from the day told of, not from the day of writing: “the following year”."""
    homographs: frozenset[str]
    """Names of time that are ordinary words too: a date only beside another part of a date, or behind a preposition."""
    forms: tuple[str, ...]
    """Patterns with slots (`{month}`), the longest match first; a space stands for any white space."""
    parts: Mapping[str, Part]
    """Phrases before a date that single out a part of it: early, the end of."""
    around: frozenset[str]
    bounds: Mapping[str, BoundKind]
    """Phrases before a date that make it a bound."""
    bounds_after: Mapping[str, BoundKind]
    """Phrases behind a date that do."""
    links: frozenset[str]
    """Words that may stand between a bound or a preposition and its date: articles, “the year”."""
    prepositions: frozenset[str]
    """Words before a date that show that it is one."""
    times_of_day: frozenset[str]
    before_days: frozenset[str]
    """Phrases before a bare day of the month (“the 15th”)."""
    before_decades: frozenset[str]
    """Words before the nineties or the 90s; without one they are an age or a temperature."""
    between: frozenset[str]
    """Phrases that open a range which `joins_between` goes on with."""
    joins: str
    """What stands between the two ends of a range, as a pattern."""
    joins_between: str
    changing: frozenset[str]
    """Other words that change what a date beside them means: not, ago, later."""
    not_years: frozenset[str]
    """Words before four digits that make them a number or a name and not a year."""
    determiners: frozenset[str]
    """Words before a year that tells which thing is meant: “the 2009 financial crisis”."""
    after_years: frozenset[str]
    """Words in small letters that can follow a year; another one shows that the digits count something."""
    nouns_have_capitals: bool
    """Whether a capital behind four digits shows that they count something (“2018 Menschen”) or that they date it
    (“2018 World Cup”)."""
    before_year: frozenset[str]
    """Words that a hyphen joins to a year: post-1989."""
    date_order: Literal["dmy", "mdy", ""]
    """The order of 05/06/2024; empty where it differs by region."""
    order_by_region: Mapping[str, Literal["dmy", "mdy"]]
    """By the region of the language tag, in capitals."""
    tenses: TenseWords = NO_TENSES


def full_names(names: Mapping[str, int]) -> frozenset[str]:
    """Of names of months or days those that abbreviate no other: a full stop behind them ends a sentence."""
    return frozenset(
        name
        for name, number in names.items()
        if not any(len(other) > len(name) and other[0] == name[0] and also == number for other, also in names.items())
    )


def inflected(stems: str, endings: str) -> frozenset[str]:
    """Each stem with each ending, `-` standing for none."""
    return frozenset(stem + ending.replace("-", "") for stem in stems.split() for ending in endings.split())


def listed(text: str) -> tuple[str, ...]:
    """The words of a text, in order."""
    return tuple(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a text, which semicolons divide."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())

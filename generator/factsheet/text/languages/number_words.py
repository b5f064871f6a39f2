"""What the scanner of numbers needs to know of a language: how it writes them, and what it writes around them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct, field

from factsheet.text.languages.quantity_words import ClauseWords, MeasureWords, NounWords


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Phrases with `;` between them, each with single spaces between its words and marks."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))


def meanings(table: Mapping[str, str]) -> dict[str, str]:
    """Meaning -> its phrases, turned round."""
    return {phrase: meaning for meaning, text in table.items() for phrase in phrases(text)}


class NumeralWords(Struct, frozen=True, kw_only=True):
    """Numbers written as words."""

    small: Mapping[str, int]
    """What adds up below a hundred: 0 to 19 and the tens."""
    hundred: frozenset[str]
    scales: Mapping[str, int]
    """A thousand and above."""
    scale_abbreviations: Mapping[str, int]
    """After a figure, with a full stop or without: `bn`."""
    glued_scales: Mapping[str, int]
    """A scale only after a currency or before what cannot be measured: the `m` of `£3m`."""
    dozens: Mapping[str, int]
    plural_scales: frozenset[str]
    """Scales that count nothing exactly when no number stands before them: `dozens`, `hundreds`."""
    vague: frozenset[str]
    """Words that make the scale after them inexact: `several`."""
    joiner: str
    """The `and` inside a number."""
    point: frozenset[str]
    """The word for the decimal mark: “one point five”."""
    articles: frozenset[str]
    """Stand for one before a scale or a fraction: `a`."""
    compounds: re.Pattern[str] | None = None
    """A number written as one word; the groups are `thousands`, `hundreds` and `rest`."""
    hundreds_word: str = ""
    tens_joiner: str = ""
    """Inside such a word: `hundert`, and the `und` of `zweiundzwanzig`."""
    ordinals: Mapping[str, int]
    ordinal_endings: re.Pattern[str] | None = None
    """What makes such a word an ordinal, where it does not stand in `ordinals`."""
    ordinal_marks: frozenset[str]
    """Glued to a figure, makes it an ordinal: `nd`, or a full stop."""
    ordinal_articles: frozenset[str] = frozenset()
    """Before a figure with a full stop, tell an ordinal from the end of a sentence."""
    every: frozenset[str] = frozenset()
    """Words that make a share of the ordinal behind them: “every fifth student”."""
    superlatives: re.Pattern[str]
    """A word that makes the ordinal before it a rank."""
    ranks: re.Pattern[str] | None = None
    """Ordinal and superlative in one word, with the groups `ordinal` and `superlative`."""
    half: frozenset[str]
    fractions: Mapping[str, int]
    """Word -> denominator."""
    only_counted_fractions: frozenset[str] = frozenset()
    """Fractions that mean something else unless a number stands before them: `quarter`."""
    mixed: Mapping[str, Decimal] = field(default_factory=dict)
    """One word for a whole number and a fraction: `anderthalb`."""
    parts_of_million: Mapping[str, Decimal] = field(default_factory=dict)
    """One word for a part of a million: `viertelmillion`."""
    multiples: Mapping[str, int]
    multiple_endings: frozenset[str]
    """Glued to a number, makes it a multiple: `fold`, `mal`."""
    multiple_words: frozenset[str]
    """The same as a word of its own: `times`."""
    characters: Mapping[str, int] = field(default_factory=dict)
    """Characters of number, where they add to figures and to each other: 万."""
    goes_on: re.Pattern[str] | None = None
    """A word that adds to the number before it, in a language that writes “and” and a number as one word."""
    minus: frozenset[str]
    one: frozenset[str]
    """Words for 1 that are pronouns too."""
    one_after: frozenset[str]
    """Words after which it is a pronoun: `no`."""
    one_before: frozenset[str]
    """Words before which it is a pronoun: `of`."""
    capitals_are_nouns: bool
    """Whether a small number with a capital inside a sentence is a noun and no number."""
    idioms: frozenset[str]
    """Phrases that hold a number word and count nothing: `at first`."""
    second: frozenset[str] = frozenset()
    """Ordinals that are a stretch of time too."""
    second_after: frozenset[str] = frozenset()
    second_before: frozenset[str] = frozenset()
    """Words around it that show it to be one."""


class SettingWords(Struct, frozen=True, kw_only=True):
    """What turns a number into a range, a date, a time or a label."""

    between: frozenset[str]
    between_joiner: frozenset[str]
    from_: frozenset[str]
    to: frozenset[str]
    """Between the ends of a range."""
    either: frozenset[str]
    """Between two guesses: `two or three`."""
    ratio: frozenset[str]
    """`one in five`."""
    clock: re.Pattern[str]
    """What follows the figures of a time of day."""
    months: frozenset[str]
    year_after: frozenset[str]
    """Words before four digits that make them a year."""
    year_before: frozenset[str] = frozenset()
    """Participles right after a year without a preposition: German “wurde 1409 gegründet”."""
    year_before_not_after: frozenset[str] = frozenset()
    """Words before the figure that make it count whatever befell: German “wurden 1409 geboren”."""
    no_year_before: frozenset[str] = frozenset()
    """Words behind four digits that make them count: German “50.000 kamen, 2019 davon aus Köln”."""
    only_year_after: frozenset[str]
    """The same even when a noun follows that could be counted: `since`."""
    before_months: frozenset[str] = frozenset()
    """Words before a month that no day of it follows: “in May 3 trucks left”."""
    year_prefixes: frozenset[str]
    """The same with a hyphen: `mid-2019`."""
    decade: frozenset[str]
    """Glued to a year, its decade: `1990s`."""
    label_after: frozenset[str]
    """Nouns that the number after them only names: `page 5`."""
    with_article: frozenset[str] = frozenset()
    """Words before such a noun, and a noun behind the number, that show what is counted: German “im Kreis 30 Höfe”."""
    streets: re.Pattern[str]
    """The last word of a street's name, and whether the number of a house follows it."""
    numbers_follow_streets: bool
    generation: frozenset[str]
    """Words that make an ordinal the same as a figure with a G: `fifth generation`."""
    against: frozenset[str] = frozenset()
    """Words between the two sides of a vote: “58 to 41 votes”."""
    age_after: frozenset[str]
    """Words before a number that make it an age."""
    of_length: frozenset[str] = frozenset()
    """Words behind a length that tell its way: “300m above the lake”, where “reached 300m” may be millions."""
    instead: frozenset[str] = frozenset()
    """Phrases between a number and the one that it stands for: “12 instead of 9”."""
    nots: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    """Before a number that is not the right one, and before that: “not 400 but 140”."""
    only: frozenset[str] = frozenset()
    """Behind a word of `nots`, leave the number right: “not only 400 but 500”."""


class NumberWords(Struct, frozen=True, kw_only=True):
    """How a language writes and counts; words are lower case, a phrase is its words with single spaces between them."""

    decimal: str
    """The decimal mark; the other of `.` and `,` groups thousands."""
    numerals: NumeralWords
    settings: SettingWords
    measures: MeasureWords
    nouns: NounWords
    clauses: ClauseWords

"""What the scanner of numbers needs to know of a language: how it writes them, and what it writes around them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Phrases with `;` between them, each with single spaces between its words and marks."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))


def meanings(table: Mapping[str, str]) -> dict[str, str]:
    """Meaning -> its phrases, turned round."""
    return {phrase: meaning for meaning, text in table.items() for phrase in phrases(text)}


@dataclass(frozen=True, slots=True, kw_only=True)
class NumeralWords:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingWords:
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
    streets: re.Pattern[str]
    """The last word of a street's name, and whether the number of a house follows it."""
    numbers_follow_streets: bool
    generation: frozenset[str]
    """Words that make an ordinal the same as a figure with a G: `fifth generation`."""
    against: frozenset[str] = frozenset()
    """Words between the two sides of a vote: “58 to 41 votes”."""
    age_after: frozenset[str]
    """Words before a number that make it an age."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureWords:
    """How exact a quantity is, and whether it is a total or a change."""

    qualifiers: Mapping[str, str]
    """Phrase before a number -> the qualifiers that a fact may hold for it; with `none` it need hold none."""
    qualifiers_after: Mapping[str, str]
    spans_of_time: frozenset[str]
    """Qualifiers that before a unit of time mean its length: `over five years`."""
    spans_of_time_not_after: frozenset[str]
    """Words before them that make them qualifiers again: `for over five years`."""
    fillers: frozenset[str]
    """May stand between a qualifier and its number."""
    more: frozenset[str]
    """Phrases before a number that make it an increase."""
    more_after: frozenset[str]
    fewer: frozenset[str]
    fewer_after: frozenset[str]
    change_by: frozenset[str]
    """Near a verb or a noun of change, the change itself follows."""
    change_to: frozenset[str]
    """The total that was reached follows."""
    rising: re.Pattern[str]
    falling: re.Pattern[str]
    gaining: re.Pattern[str]
    """Verbs whose object may be read as an increase or as a total: `hire`."""
    losing: re.Pattern[str]
    positions: frozenset[str]
    """What only changes in number by such a verb, and is no total of it: `jobs`."""
    staffing: re.Pattern[str] = re.compile(r"(?!)")
    """Verbs by which people come or go, and are no total of people: `hired`, `sacked`."""
    among: frozenset[str]
    """Qualifiers that after a superlative mean the whole it stands out from: German `unter`."""
    taking: frozenset[str]
    """Verbs whose subject is no fewer for what it loses: `lost`."""
    remaining: frozenset[str]
    """Participles of such verbs that tell what is still there: “180 are left”."""
    verbs_after: Mapping[str, frozenset[str]]
    """Nouns that are verbs of change only after one of these words: `fire` after `to`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NounWords:
    """What is counted."""

    units: Mapping[str, str]
    """Word -> `dimension/name`; the names are the same in all languages."""
    currency_marks: Mapping[str, str]
    """Sign or code before or after a figure -> `money/name`; as written, since case tells codes from words."""
    percent: frozenset[str]
    percent_of_two_words: frozenset[tuple[str, ...]] = frozenset({("per", "cent")})
    points: frozenset[str]
    """Percentage points, as one word or after a word of `percentage`."""
    percentage: frozenset[str]
    age_endings: re.Pattern[str]
    """After a number and a hyphen, or glued to a number word, makes it an age."""
    person_endings: re.Pattern[str]
    """The same for people: `400-strong`."""
    anybody: frozenset[str]
    """People of whom nothing else is said."""
    staff: frozenset[str]
    """People, or their posts, at a place of work."""
    people: frozenset[str]
    people_endings: tuple[str, ...]
    things: frozenset[str]
    things_endings: tuple[str, ...]
    copulas: frozenset[str]
    """Verbs that say what somebody is: “14 of the victims were children”."""
    telling_of_people: frozenset[str]
    """Words that show a number without a noun to count people: `employs`."""
    function_words: frozenset[str]
    """Words that end the noun phrase after a number."""
    partitive: frozenset[str]
    """Between a part and its whole: `of`."""
    pronouns: frozenset[str] = frozenset()
    """Behind a partitive, stand for those that were named before: “eight of them”."""
    amounts: frozenset[str] = frozenset()
    """Nouns that say before a partitive what the numbers behind them count: “the number of guards was halved to 61”."""
    amount_pronouns: frozenset[str] = frozenset()
    """What stands for such a noun the second time: “that of the deaths”."""
    collective: frozenset[str]
    """Nouns that say what a number after “of” counts: `a staff of 400`."""
    determiners: frozenset[str]
    nouns_have_capitals: bool
    singulars: tuple[tuple[str, str], ...]
    """Ending of a plural -> ending of the singular; all that fit are tried."""
    plural_vowels: tuple[tuple[str, str], ...] = ()
    """Vowel of a plural -> vowel of the singular, the last in the word."""
    irregular: Mapping[str, str]
    """Plural -> singular."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWords:
    """Where one statement ends and the next begins, and where a place stands."""

    openers: frozenset[str]
    """Open a new statement: `while`."""
    part_openers: frozenset[str]
    """Open a part of what was counted before: `including`."""
    joins: frozenset[str]
    """Join things of one kind: `and`."""
    comparisons: frozenset[str]
    """Part what is compared: `than`."""
    locatives: frozenset[str]
    """Prepositions of place."""
    postpositions: frozenset[str] = frozenset()
    """What stands behind a place instead: Japanese 東京で."""
    at_place: frozenset[str] = frozenset()
    """Words that open a clause about the place right before them: “Portugal, where 1,240 are left”."""
    locative_fillers: frozenset[str]
    """May stand between them and the name."""
    no_places: frozenset[str]
    """Words with a capital that name no place: months, days, abbreviations."""
    befallen: frozenset[str]
    """Words after a number that say what befell it, in a row of such numbers: `injured`."""
    telling: frozenset[str]
    """Verbs that set what comes before them apart from what is told: `said`."""
    respectively: frozenset[str]
    times: frozenset[str]
    """Adverbs that date a statement: `today`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How a language writes and counts; words are lower case, a phrase is its words with single spaces between them."""

    decimal: str
    """The decimal mark; the other of `.` and `,` groups thousands."""
    numerals: NumeralWords
    settings: SettingWords
    measures: MeasureWords
    nouns: NounWords
    clauses: ClauseWords

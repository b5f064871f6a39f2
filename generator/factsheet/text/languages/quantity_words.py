"""What the scanner of numbers needs to know of quantities: how exact they are, what they count, and in which clause."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct


class MeasureWords(Struct, frozen=True, kw_only=True):
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
    others: frozenset[str] = frozenset()
    """Of them, those that only set what is counted apart from what was counted before: `another`."""
    more: frozenset[str]
    """Phrases before a number that make it an increase."""
    more_after: frozenset[str]
    fewer: frozenset[str]
    fewer_after: frozenset[str]
    change_by: frozenset[str]
    """Near a verb or a noun of change, the change itself follows."""
    change_to: frozenset[str]
    """The total that was reached follows."""
    aspects: frozenset[str] = frozenset()
    """Adjectives that tell which of several a figure is of: “long” and “wide”, “first” and “second”."""
    before_wholes: frozenset[str] = frozenset()
    """Words between a part and its whole: “12 of the 15”, German “400 ihrer 1200”."""
    alternatives: frozenset[str] = frozenset()
    """Words between two measures of one amount: “$482 million, or 84 cents a share”."""
    starts: frozenset[str] = frozenset()
    """Prepositions before what a figure was before it changed: “up from 58 percent”."""
    formerly: frozenset[str] = frozenset()
    """Words that tell of a former time, beside months and years: “before”."""
    age_now: re.Pattern[str] | None = None
    """How old somebody is, in one group or another: “Smith, 54,”."""
    age_then: re.Pattern[str] | None = None
    """How old somebody was when something happened: “at the age of 43”."""
    earlier: Mapping[str, re.Pattern[str]] = {}
    """By the measure of time, phrases that tell of a former time: “a year ago”, “the previous quarter”."""
    aged: re.Pattern[str] = re.compile(r"(?!)(?P<age>)(?P<who>)")
    """An age with the noun that has it: “17-year-old man”."""
    reaching: frozenset[str] = frozenset()
    """Verbs of which the same is true: “rose by 120 and reached 880”."""
    rising: re.Pattern[str]
    falling: re.Pattern[str]
    gaining: re.Pattern[str]
    """Verbs whose object may be read as an increase or as a total: `hire`."""
    losing: re.Pattern[str]
    positions: frozenset[str]
    """What only changes in number by such a verb, and is no total of it: `jobs`."""
    going: frozenset[str] = frozenset()
    """Verbs of positions that end: “300 jobs could go”, but “300 jobs go to newcomers”."""
    letting: frozenset[str] = frozenset()
    """Verbs before those who then go: “let 40 people go”."""
    taking_on: Mapping[str, frozenset[str]] = {}
    """Particle before a number -> verbs before it that add so many: “took on 40 people”."""
    having_to: frozenset[str] = frozenset()
    to_go: frozenset[str] = frozenset()
    """Together they tell that people lose their work: German “müssen gehen”."""
    whither: frozenset[str] = frozenset()
    """Words between the two that tell where else they go: German “müssen zur Schule gehen”."""
    that: frozenset[str] = frozenset()
    """What it is told behind a verb that else tells a change: “added that”."""
    staffing: re.Pattern[str] = re.compile(r"(?!)")
    """Verbs by which people come or go, and are no total of people: `hired`, `sacked`."""
    among: frozenset[str]
    """Qualifiers that after a superlative mean the whole it stands out from: German `unter`."""
    taking: frozenset[str]
    """Verbs whose subject is no fewer for what it loses: `lost`."""
    remaining: frozenset[str]
    """Participles of such verbs that tell what is still there: “180 are left”."""
    leaving: frozenset[str] = frozenset()
    """Verbs whose subject goes, and whose object stays behind: “200 left”, but “left 200 homeless”."""
    surveys: re.Pattern[str] = re.compile(r"(?!)")
    """Nouns after which a qualifier of `among` means those who were asked."""
    separable: re.Pattern[str] = re.compile(r"(?!)")
    """Verbs whose way of change a word at the end of their clause tells: German `ging … zurück`."""
    particles_up: frozenset[str] = frozenset()
    particles_down: frozenset[str] = frozenset()
    """These words."""
    nouns_too: frozenset[str] = frozenset()
    """Verbs of change that with a capital are nouns of another meaning: German `strich`."""
    verbs_after: Mapping[str, frozenset[str]]
    """Nouns that are verbs of change only after one of these words: `fire` after `to`."""


class NounWords(Struct, frozen=True, kw_only=True):
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
    adjectival: frozenset[str] = frozenset()
    """Words for people that mostly describe the noun behind them: “jobless claims”."""
    workforces: frozenset[str] = frozenset()
    """Nouns for all who work somewhere, whose number follows a word of `partitive`: “a workforce of 900”."""
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
    aged: frozenset[str] = frozenset()
    """One person, of whom a number after “of” is the age: “a man of 34”."""
    determiners: frozenset[str]
    of_one_man: frozenset[str] = frozenset()
    of_one_woman: frozenset[str] = frozenset()
    """Articles that only one person has: German “der Fahrer (34)”, but not “die Fahrer (34)”."""
    woman_endings: tuple[str, ...] = ()
    """Of nouns for a woman: “die Fahrerin (34)”."""
    nouns_have_capitals: bool
    singulars: tuple[tuple[str, str], ...]
    """Ending of a plural -> ending of the singular; all that fit are tried."""
    plural_vowels: tuple[tuple[str, str], ...] = ()
    """Vowel of a plural -> vowel of the singular, the last in the word."""
    irregular: Mapping[str, str]
    """Plural -> singular."""


class ClauseWords(Struct, frozen=True, kw_only=True):
    """Where one statement ends and the next begins, and where a place stands."""

    openers: frozenset[str]
    """Open a new statement: `while`."""
    part_openers: frozenset[str]
    """Open a part of what was counted before: `including`."""
    part_pronouns: frozenset[str] = frozenset()
    """Those that right behind a number belong to it: German “400 davon in Kiel”."""
    joins: frozenset[str]
    """Join things of one kind: `and`."""
    comparisons: frozenset[str]
    """Part what is compared: `than`."""
    rest: frozenset[str] = frozenset()
    """What is left of those that were counted, which has a place of its own: “the rest in Kazan”."""
    having: frozenset[str] = frozenset()
    """Verbs between an organization and how many it has: “Alm employs 310 people”."""
    bearing: frozenset[str] = frozenset()
    """Between somebody and the number that is told of them: “Alm, with 310 employees”."""
    likenesses: frozenset[str] = frozenset()
    """The same behind “twice as many”: `as`."""
    formerly: frozenset[str] = frozenset()
    """Phrases before what there was at another time: “70, up from 45 in 2019”."""
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
    fates: tuple[frozenset[str], ...] = ()
    """Words for what befell somebody, by what it was: those of one group are told for each other."""
    telling: frozenset[str]
    """Verbs that set what comes before them apart from what is told: `said`."""
    respectively: frozenset[str]
    times: frozenset[str]
    """Adverbs that date a statement: `today`."""

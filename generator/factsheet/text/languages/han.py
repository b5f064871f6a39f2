"""What Chinese, Japanese and Korean share: numbers in characters, figures that go on in them, and dates."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.en.dates import DATES as ENGLISH_DATES
from factsheet.text.languages.en.numbers import NUMBERS as ENGLISH
from factsheet.text.languages.figures import NUMERALS as FIGURES
from factsheet.text.languages.number_words import NumberWords, NumeralWords, meanings, words
from factsheet.text.languages.quantity_words import MeasureWords, NounWords

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
CHARACTERS = _DIGITS | {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4}
CHARACTERS |= {"亿": 10**8, "億": 10**8, "兆": 10**12}
"""Digits, the powers inside a group of four digits, and those that a group is counted in."""

NUMERALS = replace(
    FIGURES, characters=CHARACTERS, vague=words("数 數 几 幾 何 若"), multiple_words=words("倍 番 成 割")
)

_MONTH, _DAY = r"(?P<month_number>\d\d?)", r"(?P<day_number>\d\d?)"
_FORMS = tuple(
    form
    for year, month, day in ("年月日", "년월일")
    for form in (
        rf"{{year}} ?{year} ?{_MONTH} ?{month} ?{_DAY} ?{day}",
        rf"{{year}} ?{year} ?{_MONTH} ?{month}",
        rf"{{year}} ?{year}",
        rf"{_MONTH} ?{month} ?{_DAY} ?{day}",
    )
)
DATES = replace(ENGLISH_DATES, forms=(*_FORMS, *ENGLISH_DATES.forms))

SETTINGS = replace(
    ENGLISH.settings,
    to=words("至 到 から ~ 〜"),
    between=frozenset(),
    either=frozenset(),
    ratio=frozenset(),
    label_after=words("第 号 號 제"),
)


def measures(qualifiers: dict[str, str], behind: dict[str, str], *, more: str, fewer: str) -> MeasureWords:
    """What makes a number less exact, and what makes a change of it, before it and behind it: each character is a word
    of its own here."""
    return replace(
        ENGLISH.measures,
        qualifiers=meanings(qualifiers),
        qualifiers_after=meanings(behind),
        spans_of_time=frozenset(),
        fillers=frozenset(),
        more=frozenset(phrase.strip() for phrase in more.split(";")),
        fewer=frozenset(phrase.strip() for phrase in fewer.split(";")),
        more_after=words("増 增"),
        fewer_after=words("減 减"),
        change_by=frozenset(),
        change_to=frozenset(),
    )


def nouns(units: dict[str, str], *, anybody: str, people: str, things: str, particles: str) -> NounWords:
    """Of a noun of several characters the last one tells what it is: the 員 of 従業員."""
    everybody = words(anybody) | words(people)
    return replace(
        ENGLISH.nouns,
        units={**ENGLISH.nouns.units, **meanings(units)},
        percentage=words("パーセント 퍼센트"),
        points=words("ポイント 포인트"),
        anybody=words(anybody),
        staff=everybody,
        people=everybody,
        people_endings=(),
        things=words(things),
        things_endings=(),
        copulas=frozenset(),
        telling_of_people=frozenset(),
        function_words=words(particles),
        partitive=frozenset(),
        pronouns=frozenset(),
        amounts=frozenset(),
        collective=frozenset(),
        determiners=frozenset(),
        singulars=(),
        irregular={},
    )


def numbers(
    numerals: NumeralWords, measured: MeasureWords, counted: NounWords, *, joins: str, before: str, behind: str
) -> NumberWords:
    """`before` and `behind` are the particles that stand there of a place."""
    return replace(
        ENGLISH,
        numerals=numerals,
        settings=SETTINGS,
        measures=measured,
        nouns=counted,
        clauses=replace(
            ENGLISH.clauses,
            openers=words("；"),
            part_openers=frozenset(),
            joins=words("、") | words(joins),
            comparisons=words("より 比"),
            locatives=words(before),
            postpositions=words(behind),
            at_place=frozenset(),
            befallen=frozenset(),
            telling=frozenset(),
        ),
    )

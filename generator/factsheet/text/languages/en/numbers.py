"""English: number words and what is written around numbers."""

from __future__ import annotations

import re

from factsheet.text.languages.en.measures import CLAUSES, MEASURES, MONTHS
from factsheet.text.languages.en.nouns import NOUNS
from factsheet.text.languages.number_words import (
    NumberWords,
    NumeralWords,
    SettingWords,
    phrases,
    words,
)

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {word[:-1] + "ieth": value for word, value in _SMALL.items() if value >= 20}


NUMERALS = NumeralWords(
    small=_SMALL,
    hundred=words("hundred"),
    scales={"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}
    | {"quintillion": 10**18, "sextillion": 10**21, "septillion": 10**24}
    | {"lakh": 10**5, "crore": 10**7}
    | {"thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7},
    scale_abbreviations={"bn": 10**9, "tn": 10**12, "trn": 10**12, "mn": 10**6, "mln": 10**6, "bln": 10**9}
    | {"mio": 10**6, "k": 10**3, "mm": 10**6},
    glued_scales={"m": 10**6, "b": 10**9, "t": 10**12, "mm": 10**6},
    dozens={"dozen": 12, "dozens": 12},
    plural_scales=words("none dozens tens hundreds thousands millions billions trillions lakhs crores"),
    vague=words("several few many some couple various countless multiple"),
    joiner="and",
    point=words("point"),
    articles=words("a an"),
    ordinals=_ORDINALS | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6},
    ordinal_marks=words("st nd rd th"),
    every=words("every"),
    superlatives=re.compile(
        r"(?:(?:larg|bigg|high|low|great|old|young|long|short|tall|small|fast|slow|rich|poor|strong|weak|lat|new|near|dead|"
        r"hard|wid|deep|hott|cold|warm|wett|dri|clos|cheap|few|larg|bright|clean|safe|saf|quick|broad|steep|strict|thick|"
        r"thin|light|loud|full|fin|fit|fat|hug|harsh|sharp|soft|smart|tough|rough)est|(?!pr)\w{2,}iest|\w+most|most|least|"
        r"best|worst)"
    ),
    half=words("half halves"),
    fractions={"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "hundredths": 100}
    | {ordinal + "s": value for ordinal, value in _ORDINALS.items() if value > 3}
    | {ordinal: value for ordinal, value in _ORDINALS.items() if value > 3},
    only_counted_fractions=words("quarter quarters"),
    multiples={"double": 2, "doubled": 2, "twice": 2, "triple": 3, "tripled": 3, "thrice": 3, "treble": 3}
    | {"trebled": 3, "quadruple": 4, "quadrupled": 4, "quintuple": 5},
    multiple_endings=words("fold x"),
    multiple_words=words("times fold"),
    minus=words("minus negative"),
    one=words("one"),
    one_after=words(
        "no any every some each this that which the another other not whatever such my your his her our their its new "
        "old big small good bad young latest previous next last right wrong same these those many loved whichever "
        "either neither everyone little"
    ),
    one_before=words(
        "of another that who whom whose which is was isn't wasn't can can't could should would will must may might "
        "has had does did doesn't didn't knows wants needs thinks says said more by or's 's here there anymore else "
        "to thing way day's ever never always also just cannot where when if as than from for"
    ),
    capitals_are_nouns=False,
    idioms=phrases(
        "at first; first of all; first and foremost; first lady; first ladies; first name; first names; first - hand; "
        "first hand; firsthand; second - hand; second hand; second to none; second thoughts; second thought; third "
        "party; third parties; third - party; first minister; first aid; on the one hand; on one hand; one by one; "
        "one - off; one - on - one; one - sided; one - way; all - in - one; zero - sum; one day; in one go; square "
        "one; day one; at sixes and sevens; nine - to - five; second guess; second - guess; first - class; first "
        "class; second - class; first - ever; in the first place; for one thing; one thing; number one; one after "
        "another; one after the other; half - time; half time; first half; second half; third quarter; first quarter; "
        "second quarter; fourth quarter; twenty20; a one - time; one - time; every second; each second; ground zero; "
        "big four; big three; big five; zero - tolerance; zero tolerance; net zero; net - zero; to one side; in half; "
        "half - hearted; half - baked; better half"
    ),
    second=words("second"),
    second_after=words("per split every each last few this for couple within"),
    second_before=words("later ago before after long hand of to and or"),
)

SETTINGS = SettingWords(
    between=words("between"),
    between_joiner=words("and"),
    from_=words("from"),
    to=words("to through till until"),
    either=words("or"),
    ratio=phrases("in; out of"),
    clock=re.compile(r" ?(?:[ap]\.m\.|[ap]m\b|o'clock\b)|(?<=\d\d) ?h(?:rs)?\b", re.IGNORECASE),
    months=MONTHS,
    year_after=words(
        "in by since until till during before after year early late mid spring summer autumn fall winter last next "
        "back january february march april may june july august september october november december jan feb mar apr "
        "jun jul aug sep sept oct nov dec fiscal"
    ),
    only_year_after=words("in since until"),
    before_months=words("in during throughout"),
    year_prefixes=words("mid early late pre post since end"),
    decade=words("s"),
    label_after=words(
        "no number nr page pages chapter article articles section paragraph room route highway flight gate platform "
        "terminal phase level type class category grade version model channel apollo windows iphone boeing airbus "
        "formula area district vol volume season episode part figure fig table step stage item title act rule "
        "resolution group line runway interstate covid galaxy falcon soyuz android ios annex clause exhibit ftse dow "
        "dax iso cac stoxx fortune p nikkei psalm battalion brigade regiment reactor studio battery ward cell track "
        "zone sector camp exit junction junctions bay pier dock berth hangar squadron verse building block lot unit"
    ),
    streets=re.compile(r"street|road|avenue|lane|square|drive|boulevard|court|terrace|way|highway|st|ave|rd"),
    numbers_follow_streets=False,
    generation=words("generation generations gen"),
    age_after=words("aged age ages") | phrases("older than; younger than"),
    against=words("to against"),
    of_length=words("long wide high tall deep thick away above below up down apart from off of"),
    instead=phrases("instead of; rather than; in place of"),
    nots=words("not"),
    contrasts=words("but"),
    only=words("only just merely simply"),
)

NUMBERS = NumberWords(
    decimal=".",
    numerals=NUMERALS,
    settings=SETTINGS,
    measures=MEASURES,
    nouns=NOUNS,
    clauses=CLAUSES,
)

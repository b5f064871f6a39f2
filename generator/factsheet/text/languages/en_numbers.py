"""English: number words and what is written around numbers."""

from __future__ import annotations

import re

from factsheet.text.languages.en_nouns import NOUNS
from factsheet.text.languages.number_words import (
    ClauseWords,
    MeasureWords,
    NumberWords,
    NumeralWords,
    SettingWords,
    meanings,
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

_MONTHS = words(
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul "
    "Aug Sep Sept Oct Nov Dec"
)
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

NUMERALS = NumeralWords(
    small=_SMALL,
    hundred=words("hundred"),
    scales={"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}
    | {"lakh": 10**5, "crore": 10**7}
    | {"thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7},
    scale_abbreviations={"bn": 10**9, "tn": 10**12, "trn": 10**12, "mn": 10**6, "mln": 10**6, "bln": 10**9}
    | {"mio": 10**6, "k": 10**3, "mm": 10**6},
    glued_scales={"m": 10**6, "b": 10**9, "t": 10**12, "mm": 10**6},
    dozens={"dozen": 12},
    plural_scales=words("dozens tens hundreds thousands millions billions trillions lakhs crores"),
    vague=words("several few many some couple various countless multiple"),
    joiner="and",
    point=words("point"),
    articles=words("a an"),
    ordinals=_ORDINALS | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6},
    ordinal_marks=words("st nd rd th"),
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
    clock=re.compile(r" ?(?:[ap]\.m\.|[ap]m\b|o'clock\b|hrs\b)|(?<=\d\d) ?h\b", re.IGNORECASE),
    months=_MONTHS,
    year_after=words(
        "in by since until till during before after year early late mid spring summer autumn fall winter last next "
        "back january february march april may june july august september october november december jan feb mar apr "
        "jun jul aug sep sept oct nov dec fiscal"
    ),
    only_year_after=words("in since until"),
    year_prefixes=words("mid early late pre post since end"),
    decade=words("s"),
    label_after=words(
        "no number nr page pages chapter article articles section paragraph room route highway flight gate platform "
        "terminal phase level type class category grade version model channel apollo windows iphone boeing airbus "
        "formula area district vol volume season episode part figure fig table step stage item title act rule "
        "resolution group line runway interstate covid galaxy falcon soyuz android ios annex clause exhibit ftse dow "
        "dax iso cac stoxx fortune p nikkei psalm battalion brigade regiment reactor studio battery ward cell track "
        "bay pier dock berth hangar squadron verse building block lot unit"
    ),
    streets=re.compile(r"street|road|avenue|lane|square|drive|boulevard|court|terrace|way|highway|st|ave|rd"),
    numbers_follow_streets=False,
    generation=words("generation generations gen"),
    age_after=words("aged age ages"),
)

MEASURES = MeasureWords(
    qualifiers=meanings(
        {
            "about": "about; around; roughly; approximately; some; approx; approx .; circa; c .; ca .; ca; ~; ≈; "
            "in the region of; in the order of; on the order of; or so; something like; give or take; an average of; "
            "more or less; in the vicinity of",
            "about none": "estimated; an estimated; estimates of; an average of; average of; reportedly",
            "about under": "nearly; almost; close to; approaching; just about; not quite; nearing; just short of; "
            "shy of; just shy of; virtually; practically",
            "about over": "just over; a little over; slightly more than; just above; slightly over; a little more "
            "than; just more than; a bit more than",
            "over": "more than; over; above; exceeding; in excess of; greater than; north of; well over; upward of; "
            "well above; > ; higher than; larger than; exceeds; exceeded; beyond; topping; topped; surpassing; "
            "surpassed; upwards of; far more than; bigger than",
            "under": "less than; fewer than; under; below; < ; lower than; smaller than; south of; well under; "
            "just under; just below; slightly less than; a little less than; a little under; slightly under; "
            "well below; not even; far less than; far fewer than; slightly fewer than; just less than; just fewer than",
            "at-least": "at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum "
            "of; minimum; ≥; at the very least; as few as; at minimum",
            "up-to": "up to; as many as; as much as; no more than; not more than; at most; a maximum of; maximum of; "
            "maximum; ≤; not over; at the most; anything up to; no greater than; as high as; "
            "up to as many as; a max of",
        }
    ),
    qualifiers_after=meanings(
        {
            "over at-least": "or more; + ; plus; and more; or above; and above; and up; or over; and over",
            "about": "or so; - odd; odd; or thereabouts; - some; give or take; or thereabout; approximately; roughly",
            "under up-to": "or fewer; or less; or under; or below; and under",
            "at-least": "at least; at a minimum; minimum; at the very least",
            "up-to": "at most; at the most; maximum; tops; max; at a maximum",
        }
    ),
    spans_of_time=words("over"),
    spans_of_time_not_after=words("for well just is was been has have took lasted spent of than"),
    fillers=words("a an total of further combined only additional another extra more"),
    more=phrases("another; additional; an additional; a further; further; an extra; extra; up; +"),
    more_after=phrases("more; additional; extra; further; higher; up"),
    fewer=phrases("down; a further reduction of"),
    fewer_after=phrases("fewer; less; lower; down"),
    change_by=words("by of"),
    change_to=words("to at"),
    rising=re.compile(
        r"ris(?:e|es|en|ing)|rose|gr(?:ow|ows|owing|own|ew)|growth|increas(?:e|es|ed|ing)|expan(?:d|ds|ded|ding|sion)|"
        r"climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|rais(?:e|es|ed|ing)|"
        r"boost(?:s|ed|ing)?|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|went|rocket(?:s|ed|ing)?|addition|advanc(?:e|ed|es)|"
        r"balloon(?:s|ed|ing)?|swell|up"
    ),
    falling=re.compile(
        r"f(?:all|alls|alling|ell|allen)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|"
        r"shr(?:ink|inks|inking|ank|unk)|reduc(?:e|es|ed|ing|tion|tions)|cut(?:s|ting)?|trim(?:s|med|ming)?|"
        r"slash(?:es|ed|ing)?|los(?:s|t|e|es|ing)|slip(?:s|ped|ping)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|"
        r"slump(?:s|ed|ing)?|sink(?:s|ing)?|sank|sunk|lower(?:s|ed|ing)?|shed(?:s|ding)?|down|down(?:siz\w+|sized)|"
        r"shortfall|dwindl(?:e|es|ed|ing)"
    ),
    gaining=re.compile(
        r"hir(?:e|es|ed|ing|ings)|recruit(?:s|ed|ing|ment)?|add(?:s|ed|ing)?|creat(?:e|es|ed|ing|ion)|new|newly|"
        r"onboard(?:s|ed|ing)?|enlist(?:s|ed|ing)?|join(?:s|ed|ing)?|gain(?:s|ed|ing)?|appoint(?:s|ed|ing)?|"
        r"attract(?:s|ed|ing)?|bring(?:s|ing)?|brought|open(?:s|ed|ing)?|arriv(?:e|es|ed|ing)"
    ),
    losing=re.compile(
        r"cut(?:s|ting)?|lay(?:s|ing)?|laid|layoffs?|fir(?:e|es|ed|ing)|dismiss(?:es|ed|ing|al|als)?|shed(?:s|ding)?|"
        r"ax(?:e|es|ed|ing)|slash(?:es|ed|ing)?|eliminat(?:e|es|ed|ing|ion)|los(?:e|es|t|ing|s)|scrap(?:s|ped|ping)?|"
        r"redundan(?:t|cy|cies)|sack(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|drop(?:s|ped|ping)?|furlough(?:s|ed|ing)?|"
        r"trim(?:s|med|ming)?|suspend(?:s|ed|ing)?|minus|left|leav(?:e|es|ing)|depart(?:s|ed|ing)?|quit|resign(?:s|ed)?"
    ),
)

CLAUSES = ClauseWords(
    openers=words("while whereas but although though whilst however because when before after compared versus"),
    part_openers=words("including included among excluding plus"),
    joins=words("and or &"),
    comparisons=words("than"),
    locatives=words(
        "in at near from around across outside inside throughout within into to of for on off beyond to toward "
        "towards over along between"
    ),
    locative_fillers=words(
        "the a an its their his her our city town village region area province district state capital of port greater "
        "central northern southern eastern western north south east west downtown nearby neighboring neighbouring "
        "suburban rural county plant office offices factory headquarters site and around"
    ),
    no_places=_MONTHS
    | _DAYS
    | words("I CEO CFO AI IT PR TV R D Mr Mrs Ms Dr English French German Chinese Russian GDP"),
    befallen=words(
        "injured wounded hurt killed dead missing arrested detained hospitalized hospitalised rescued evacuated "
        "displaced"
    ),
    telling=words("said says say told tells according reported reports announced added adds claimed warned"),
    respectively=words("respectively"),
    abbreviations=words(
        "st mr mrs ms dr prof no nos nr gen col lt sgt capt rev sen rep gov hon jr sr inc ltd co corp vs etc approx "
        "ca c jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd dept est fig vol pp eg ie al mln bln "
        "mio"
    ),
)

NUMBERS = NumberWords(
    decimal=".",
    numerals=NUMERALS,
    settings=SETTINGS,
    measures=MEASURES,
    nouns=NOUNS,
    clauses=CLAUSES,
)

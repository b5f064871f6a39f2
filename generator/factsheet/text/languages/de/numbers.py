"""German: number words and what is written around numbers."""

from __future__ import annotations

import re
from decimal import Decimal

from factsheet.text.languages.de.measures import CLAUSES, MEASURES, MONTHS
from factsheet.text.languages.de.nouns import NOUNS
from factsheet.text.languages.number_words import (
    NumberWords,
    NumeralWords,
    SettingWords,
    phrases,
    words,
)

_UNITS = ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
_TEENS = ["dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_OTHER_SPELLINGS = {"ein": 1, "zwo": 2, "fuenf": 5, "zwoelf": 12, "fuenfzehn": 15, "dreissig": 30, "fuenfzig": 50}
_SMALL = (
    {word: value for value, word in enumerate(_UNITS)}
    | {word: value for value, word in enumerate(_TEENS, start=13)}
    | {word: 10 * value for value, word in enumerate(_TENS, start=2)}
    | _OTHER_SPELLINGS
)

_UNIT = "|".join(("eins", "ein", "zwei", "zwo", "drei", "vier", "fünf", "fuenf", "sechs", "sieben", "acht", "neun"))
_TEEN = "|".join(("zehn", "elf", "zwölf", "zwoelf", *_TEENS, "fuenfzehn"))
_TEN = "|".join((*_TENS, "dreissig", "fuenfzig"))
_BELOW_100 = f"(?:(?:{_UNIT})und(?:{_TEN})|{_TEN}|{_TEEN}|{_UNIT})"
_BELOW_1000 = f"(?:(?:(?:{_TEEN}|{_UNIT})?hundert(?:und)?)?{_BELOW_100}|(?:{_TEEN}|{_UNIT})?hundert)"
_COMPOUND = re.compile(
    f"(?:(?P<thousands>(?:{_BELOW_1000})?)(?P<thousand>tausend)(?:und)?)?"
    f"(?:(?P<hundreds>(?:{_TEEN}|{_UNIT})?)(?P<hundred>hundert)(?:und)?)?"
    f"(?P<rest>{_BELOW_100})?"
)
_ENDINGS = ("e", "er", "es", "en", "em")
_ORDINAL_STEMS = (
    {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8}
    | {word + "t": value for word, value in _SMALL.items() if value in (2, 4, 5, 6, 9, 10, 11, 12, *range(13, 20))}
    | {word + "st": value for word, value in _SMALL.items() if value >= 20}
)
_ORDINALS = {stem + ending: value for stem, value in _ORDINAL_STEMS.items() for ending in _ENDINGS}
_SCALES = {"tausend": 10**3, "million": 10**6, "milliarde": 10**9, "billion": 10**12, "billiarde": 10**15}

_MULTIPLYING = {
    "verdoppelt": 2,
    "verdreifacht": 3,
    "vervierfacht": 4,
    "verfünffacht": 5,
    "versechsfacht": 6,
    "versiebenfacht": 7,
    "verachtfacht": 8,
    "verneunfacht": 9,
    "verzehnfacht": 10,
}
"""Verbs by how many times they make a thing as great."""

NUMERALS = NumeralWords(
    small=_SMALL,
    hundred=words("hundert"),
    scales=_SCALES
    | {"millionen": 10**6, "milliarden": 10**9, "billionen": 10**12, "billiarden": 10**15, "tausende": 10**3}
    | {"tausenden": 10**3, "tausender": 10**3},
    scale_abbreviations={
        "mio": 10**6,
        "mill": 10**6,
        "mrd": 10**9,
        "mia": 10**9,
        "tsd": 10**3,
        "bio": 10**12,
        "k": 10**3,
    },
    glued_scales={"k": 10**3},
    dozens={"dutzend": 12},
    plural_scales=words(
        "dutzende dutzenden dutzender hunderte hunderten hunderter tausende tausenden tausender hunderttausende "
        "hunderttausenden zehntausende zehntausenden abertausende millionen milliarden aberhunderte billionen "
        "zigtausende zigtausend zig tausenden keiner niemand"
    ),
    vague=words(
        "mehrere mehreren mehrerer einige einigen einiger ein-paar paar viele vielen wenige wenigen etliche zig"
    ),
    joiner="und",
    point=words("komma"),
    articles=words("ein eine einen einem einer eines"),
    compounds=_COMPOUND,
    hundreds_word="hundert",
    tens_joiner="und",
    ordinals=_ORDINALS,
    ordinal_endings=re.compile(r"(?P<number>\w{3,})(?:t|st)(?:e|er|es|en|em)"),
    ordinal_marks=words("."),
    every=words("jeder jede jedes jedem jeden"),
    ordinal_articles=words(
        "der die das den dem des im am zum vom beim zur jeder jede jedes jeden ihr ihre ihren ihrem ihrer sein seine "
        "seinen seinem seiner ins ans unser unsere dieser diese dieses diesen"
    ),
    superlatives=re.compile(r"\w+st(?:e|er|es|en|em)"),
    ranks=re.compile(
        r"(?P<ordinal>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)"
        r"(?P<superlative>(?!\w*ligist)\w{2,}(?:s|ß)te)(?:r|s|n|m)?"
    ),
    half=words("halb halbe halber halbes halben halbem hälfte hälften"),
    fractions={"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9}
    | {"zehntel": 10, "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000, "hälfte": 2, "hälften": 2},
    only_counted_fractions=words("viertel achtel"),
    mixed={
        stem + ending: value * times
        for stem, value in {
            "anderthalb": Decimal("1.5"),
            "eineinhalb": Decimal("1.5"),
            "einundeinhalb": Decimal("1.5"),
            "zweieinhalb": Decimal("2.5"),
            "zweiundeinhalb": Decimal("2.5"),
            "dreieinhalb": Decimal("3.5"),
            "viereinhalb": Decimal("4.5"),
            "fünfeinhalb": Decimal("5.5"),
            "sechseinhalb": Decimal("6.5"),
            "siebeneinhalb": Decimal("7.5"),
            "achteinhalb": Decimal("8.5"),
            "neuneinhalb": Decimal("9.5"),
            "zehneinhalb": Decimal("10.5"),
            "elfeinhalb": Decimal("11.5"),
            "zwölfeinhalb": Decimal("12.5"),
        }.items()
        for ending, times in (("", 1), ("e", 1), ("en", 1), ("er", 1), ("tausend", 1000))
    }
    | {"dreiviertel": Decimal("0.75"), "zweidrittel": Decimal(2) / Decimal(3)},
    parts_of_million={
        "viertelmillion": Decimal("0.25"),
        "halbmillion": Decimal("0.5"),
        "dreiviertelmillion": Decimal("0.75"),
    },
    multiples={
        **dict.fromkeys(["doppelt", "doppelte", "doppelten", "doppelter", "doppeltes", "zweifach"], 2),
        **{stem + ending: value for stem, value in _MULTIPLYING.items() for ending in ("", "e", "en", "er", "es")},
    },
    multiple_endings=words("mal fach fache fachen facher x malige maligen maliger"),
    multiple_words=words("mal"),
    minus=words("minus"),
    one=frozenset(),
    one_after=frozenset(),
    one_before=frozenset(),
    capitals_are_nouns=True,
    idioms=phrases(
        "in acht; außer acht; zu zweit; zu dritt; zum einen; unter vier augen; auf allen vieren; erste hilfe; fünf "
        "vor zwölf; null und nichtig; null toleranz; zum ersten; in erster linie; erster linie; auf den ersten blick; "
        "zum zweiten; aus erster hand; im siebten himmel; an erster stelle; zweite geige; eins a; null - toleranz; "
        "der erste beste; die ersten"
    ),
)

SETTINGS = SettingWords(
    between=words("zwischen"),
    between_joiner=words("und"),
    from_=words("von"),
    to=words("bis"),
    either=words("oder"),
    ratio=words("von"),
    clock=re.compile(r" ?(?:Uhr\b)|(?<=\d\d) ?h\b"),
    months=MONTHS,
    year_after=words(
        "jahr jahre jahren jahres in im seit bis ab anfang ende mitte frühjahr sommer herbst winter vor nach für "
        "sommers januar jänner februar feber märz april mai juni juli august september oktober november dezember"
    ),
    year_before=words(
        "gegründet gebaut erbaut errichtet geboren gestorben eröffnet erwähnt eingeweiht entdeckt erfunden "
        "hingerichtet gekrönt unterzeichnet vollendet fertiggestellt zerstört eingeführt verabschiedet gewählt"
    ),
    year_before_not_after=words("wurden sind waren worden knapp rund etwa gut über fast insgesamt mehr als"),
    only_year_after=words(
        "jahr jahre jahren jahres januar jänner februar feber märz april mai juni juli august september oktober "
        "november dezember"
    ),
    year_prefixes=words("anfang ende mitte seit vor nach post prä"),
    decade=words("er ern"),
    label_after=words(
        "nr nummer platz rang seite seiten kapitel artikel absatz paragraf paragraph zimmer raum route autobahn flug "
        "gate terminal phase stufe typ klasse kategorie version modell kanal apollo windows iphone boeing airbus "
        "formel liga bundesliga gebiet band teil folge staffel abbildung tabelle schritt titel gruppe linie gleis "
        "covid galaxy falcon halle block kreis tor quartal level android ios drucksache bundesstraße kreisklasse  dax "
        "mdax din iso bataillon anschlussstelle buslinie tempo brigade reaktor studio zelle"
    ),
    with_article=words("im am vom zum beim der dem den des diesem dieser jedem jeder unserem"),
    streets=re.compile(r"\w*(?:straße|strasse|str|platz|weg|allee|gasse|ring|damm|ufer|chaussee)"),
    numbers_follow_streets=True,
    generation=words("generation"),
    age_after=phrases("alter; alter von; älter als; jünger als"),
    against=words("zu gegen"),
    instead=phrases("statt; anstatt; anstelle von"),
    nots=words("nicht"),
    contrasts=words("sondern"),
    only=words("nur bloß allein"),
    no_year_before=words("davon darunter mehr weniger weitere als und oder"),
)

NUMBERS = NumberWords(
    decimal=",",
    numerals=NUMERALS,
    settings=SETTINGS,
    measures=MEASURES,
    nouns=NOUNS,
    clauses=CLAUSES,
)

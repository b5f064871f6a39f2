"""German: names of time and the forms of dates."""

from __future__ import annotations

from factsheet.text.languages.date_words import DateWords, Direction, Unit, inflected, listed, phrases
from factsheet.text.languages.de.tenses import TENSES

_MONTHS = {
    1: "januar jänner jan jän",
    2: "februar feber feb",
    3: "märz maerz mär mrz",
    4: "april apr",
    5: "mai",
    6: "juni juno jun",
    7: "juli julei jul",
    8: "august aug",
    9: "september sept sep",
    10: "oktober okt",
    11: "november nov",
    12: "dezember dez",
}
_WEEKDAYS = {
    1: "montag montags mo",
    2: "dienstag dienstags di",
    3: "mittwoch mittwochs mi",
    4: "donnerstag donnerstags do",
    5: "freitag freitags fr",
    6: "samstag samstags sonnabend sonnabends sa",
    7: "sonntag sonntags so",
}
_ORDINAL_STEMS = listed(
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt "
    "siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst "
    "fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
)
_ENDINGS = "e en er es em"
_COUNTS = listed(
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig"
)
_TENS = listed("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_UNITS: dict[Unit, str] = {
    "minute": "minute minuten sekunde sekunden",
    "hour": "stunde stunden",
    "day": "tag tage tagen tages",
    "weekend": "wochenende wochenendes wochenenden",
    "week": "woche wochen",
    "month": "monat monate monaten monats",
    "quarter": "quartal quartale quartalen quartals vierteljahr",
    "half": "halbjahr halbjahre halbjahres",
    "year": "jahr jahre jahren jahres",
    "decade": "jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden",
    "century": "jahrhundert jahrhunderte jahrhunderten jahrhunderts",
}
_DIRECTIONS: dict[Direction, str] = {
    "before-last": "vorletzt vorvergangen vorvorig",
    "last": "letzt vorig",
    "past": "vergangen zurückliegend abgelaufen",
    "this": "dies laufend aktuell heurig gegenwärtig jetzig",
    "coming": "kommend bevorstehend",
    "next": "nächst",
    "after-next": "übernächst",
}
_DECADES = {"zwanziger": 20, "dreißiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60, "siebziger": 70}


def _named(groups: dict[int, str]) -> dict[str, int]:
    return {name: number for number, names in groups.items() for name in names.split()}


DATES = DateWords(
    months=_named(_MONTHS),
    weekdays=_named(_WEEKDAYS)
    | {
        # Montagabend, Freitagnacht.
        names.split()[0] + part: number
        for number, names in _WEEKDAYS.items()
        for part in listed("abend morgen früh vormittag mittag nachmittag nacht")
    },
    seasons={"frühling": 21, "frühlings": 21, "frühjahr": 21, "frühjahrs": 21, "sommer": 22, "sommers": 22}
    | {"herbst": 23, "herbsts": 23, "herbstes": 23, "winter": 24, "winters": 24},
    ordinals={word: number for number, stem in enumerate(_ORDINAL_STEMS, start=1) for word in inflected(stem, _ENDINGS)}
    | dict.fromkeys(inflected("siebent", _ENDINGS), 7)
    | dict.fromkeys(inflected("letzt", _ENDINGS), -1),
    ordinal_mark=r"(?:\.(?!\d)|t?e[nrsm]?\b|ten\b|ter\b)",
    counts={word: number for number, word in enumerate(_COUNTS, start=1)}
    | dict.fromkeys(inflected("ein", "e en er em es"), 1)
    | {ten: number * 10 for number, ten in enumerate(_TENS, start=2)}
    | {
        f"{one}und{ten}": number * 10 + ones
        for number, ten in enumerate(_TENS, start=2)
        for ones, one in enumerate(_COUNTS[:9], start=1)
    }
    | {"hundert": 100}
    | {"ein dutzend": 12, "zweier": 2, "dreier": 3, "zweien": 2},
    vague_counts=phrases(
        "paar; ein paar; einige; einigen; einiger; wenige; wenigen; weniger; mehrere; mehreren; mehrerer"
    ),
    units={name: unit for unit, names in _UNITS.items() for name in names.split()},
    plurals=phrases(
        "tage; tagen; wochen; wochenenden; monate; monaten; quartale; quartalen; jahre; jahren; jahrzehnte; "
        "jahrzehnten; "
        "stunden; minuten; sekunden; jahrhunderte; jahrhunderten"
    ),
    days={
        "vorgestern": -2,
        "gestern": -1,
        "gestrigen tag": -1,
        "letzte nacht": -1,
        "in der nacht zu gestern": -1,
        "heute": 0,
        "heutigen tag": 0,
        "heut": 0,
        "morgen": 1,
        "morgigen tag": 1,
        "übermorgen": 2,
    },
    directions={
        word: direction
        for direction, stems in _DIRECTIONS.items()
        for stem in stems.split()
        for word in inflected(stem, _ENDINGS)
    }
    | {
        # Im Mai des Vorjahres.
        "vorjahr": "last",
        "vorjahres": "last",
        "vorjahrs": "last",
    },
    decades={
        word + ending: number
        for word, number in (_DECADES | {"achtziger": 80, "neunziger": 90}).items()
        for ending in ("", "n", "jahre", "jahren")
    },
    eras={"v. chr.": "bc", "v.chr.": "bc", "v. u. z.": "bc", "n. chr.": "ad", "n.chr.": "ad"},
    holidays={
        "heiligabend": "12-24",
        "heiliger abend": "12-24",
        "heiligen abend": "12-24",
        "weihnachten": "12-25",
        "weihnachtstag": "12-25",
        "erster weihnachtstag": "12-25",
        "ersten weihnachtstag": "12-25",
        "zweiter weihnachtstag": "12-26",
        "zweiten weihnachtstag": "12-26",
        "silvester": "12-31",
        "silvesterabend": "12-31",
        "neujahr": "01-01",
        "neujahrstag": "01-01",
        "dreikönigstag": "01-06",
        "heilige drei könige": "01-06",
        "valentinstag": "02-14",
        "frauentag": "03-08",
        "tag der arbeit": "05-01",
        "muttertag": "5-7#2",
        "tag der deutschen einheit": "10-03",
        "reformationstag": "10-31",
        "halloween": "10-31",
        "allerheiligen": "11-01",
        "nikolaus": "12-06",
        "nikolaustag": "12-06",
        "rosenmontag": "easter-48",
        "aschermittwoch": "easter-46",
        "gründonnerstag": "easter-3",
        "karfreitag": "easter-2",
        "karsamstag": "easter-1",
        "ostern": "easter+0",
        "ostersonntag": "easter+0",
        "ostermontag": "easter+1",
        "christi himmelfahrt": "easter+39",
        "himmelfahrt": "easter+39",
        "pfingsten": "easter+49",
        "pfingstsonntag": "easter+49",
        "pfingstmontag": "easter+50",
        "fronleichnam": "easter+60",
    },
    now=phrases(
        "jetzt; nun; derzeit; aktuell; momentan; gegenwärtig; zurzeit; zur zeit; im moment; im augenblick; "
        "heutzutage; "
        "bislang; bisher; gerade eben; gerade; genau jetzt; zu dieser zeit; vorerst"
    ),
    future=phrases(
        "in zukunft; in der zukunft; in naher zukunft; in absehbarer zeit; künftig; zukünftig; bald; demnächst; "
        "später; "
        "irgendwann; eines tages; in kürze; von nun an; ab sofort; fortan"
    ),
    past=phrases(
        "kürzlich; neulich; jüngst; unlängst; vor kurzem; in der vergangenheit; früher; damals; einst; vor "
        "langer zeit; "
        "seit langem; seit jeher; zuletzt; seit kurzem"
    ),
    told=(
        r"(?:am|in der|im) (?:folgenden|darauffolgenden) (?:tag|nacht|morgen|jahr|monat)",
        r"(?:am|in der) nächsten (?:tag|nacht|morgen)",
        r"(?:am|im) (?:vorangegangenen|gleichen|selben) (?:tag|monat|jahr)",
        r"im (?:folgejahr|folgemonat)|am (?:folgetag|vortag|vorabend)",
        r"(?:an jenem|an diesem) tag|in jenem (?:jahr|monat)",
        r"{count} {unit} (?:später|zuvor|davor|danach|darauf|vorher|früher)",
        r"(?:tags|jahre|monate|wochen) (?:darauf|zuvor|später)",
    ),
    homographs=phrases(
        "mo; di; mi; do; fr; sa; so; nikolaus; morgen; jan; feb; mär; mrz; apr; jun; jul; aug; sep; sept; okt; nov; "
        "dez; jän; juno; julei"
    ),
    forms=(
        r"{day} {month},? {year}",
        r"{day}{month},? {year}",
        r"{day}-{month}-{year}",
        r"{first_day}(?: ?- ?| ?/ ?| (?:bis zum|bis|und|und dem|auf den) )"
        r"(?:dem |den )?{last_day} ?{month}(?:,? {year})?",
        r"{first_day}(?: ?- ?| ?/ ?| (?:bis zum|bis|und|und dem|auf den) )"
        r"(?:dem |den )?{last_day}\.? ?{month_number}(?:\. ?{year}|\.(?!\d))",
        r"{month} {day},? {year}",
        r"{day} {month},? {short_year}",
        r"{day} {month}",
        r"(?P<week>{nth_part} woche) (?:des|{direction}) monats",
        r"(?P<week>{nth_part} woche) (?:im|des) {month}s?(?: {year})?",
        r"{month} {bare_day}",
        r"{weekday},? (?:de[nmr]|am) {nth}",
        r"{weekday}",
        r"{nth}",
        r"{month}(?: des jahres| im jahre?|,)? {year}",
        r"{month}[-/]{year}",
        r"{year}[ -/]{month}",
        r"{month} {late_short_year}",
        r"{month}",
        r"{season}(?: des jahres| im jahre?|,)? {year}(?:[/-](?P<second_year>\d{{2}}(?:\d\d)?))?",
        r"{season}",
        r"{quarter}(?:,? |[/-])?{year}",
        r"{year}(?: |[/-])?{quarter}",
        r"{quarter}",
        r"{nth_part} (?:quartals?|vierteljahr)(?: des jahres| im jahre?|,)? {year}",
        r"{nth_part} (?:quartals?|vierteljahr)(?: des| im)? {direction} (?P<of_year>jahr(?:es)?)",
        r"{nth_part} (?:quartals?|vierteljahr)",
        r"{half}(?:,? |[/-])?{year}",
        r"{nth_part} (?P<of_half>halbjahre?s?|hälfte|jahreshälfte|halbzeit)(?: des jahres| im jahre?|,| von)? {year}",
        r"{nth_part} (?P<of_half>halbjahre?s?|jahreshälfte|hälfte)(?: des| im)? {direction} (?P<of_year>jahre?s?)",
        r"{nth_part} (?P<of_half>halbjahre?s?|jahreshälfte)",
        r"(?P<edge>ersten|letzten) {count} (?P<months_of>monaten?)(?: des jahres| im jahre?|,| von)? {year}",
        r"(?P<edge>ersten|letzten) {count} (?P<months_of>monaten?) (?:des )?(?:{direction} )?jahres",
        r"jahres? {year}",
        r"(?:jahresende|jahresanfang|jahresbeginn|jahresmitte) {year}",
        r"(?:geschäftsjahre?s?|haushaltsjahre?s?|schuljahre?s?) {year}(?:[/-](?P<second_year>\d{{2}}(?:\d\d)?))?",
        r"{year} {era}",
        r"(?:{day} )?{month} (?P<era_year>\d{{1,4}}) {era}",
        r"(?P<era_year>\d{{1,3}}) {era}",
        r"{year}/(?P<second_year>\d{{2}}(?:\d\d)?)",
        r"{year}",
        r"(?P<decade>\d{{3}}0)er[- ]?(?:jahren?|jahre)?",
        r"'?(?P<short_decade>\d0)er[- ](?P<years>jahren?)",
        r"{decade_word}[- ]?(?P<years>jahren?)",
        r"{decade_word}",
        r"{nth_part} (?P<century>jahrhunderts?)(?: {era})?",
        r"{nth_part} {weekday} (?:im|des) {month}s?(?: {year})?",
        r"{nth_part} (?P<any_day>tag) (?:im|des) {month}s?(?: {year})?",
        r"{holiday} (?:des jahres |im jahre? )?{year}",
        r"{direction} {holiday}",
        r"{holiday} {direction} (?P<of_year>jahres)",
        r"{holiday}",
        r"{daily}(?: {time_of_day})?",
        r"(?:früher|später|spät|noch) (?P<today>heute)",
        r"(?P<this_year>heuer)",
        r"(?P<last_year>vorjahre?s?)",
        r"{direction} {unit}",
        r"(?:am|übers|über das) (?P<weekend>wochenende)",
        r"{direction} {count} {unit}",
        r"{direction} {vague} {plural}",
        r"{month},? (?:im |des |in )?(?:dem |den )?{direction} (?P<of_year>jahre?s?)",
        r"{day} {month} {direction} (?P<of_year>jahres)",
        r"(?:{day} )?{month} (?:des |im )(?P<of_year>(?P<direction>vorjahre?s?))",
        r"{season},? (?:im |des )?{direction} (?P<of_year>jahre?s?)",
        r"{weekday},? (?:in |der |in der )?{direction} (?P<of_week>woche)",
        r"{direction} (?P<of_week>woche),? (?:am )?{weekday}",
        r"{direction} (?P<of_year>jahr),? im {month}",
        r"{day} {direction} (?P<of_month>monats)",
        r"{first_day}(?: ?- ?| (?:bis zum|bis|und|und dem) ){last_day} {direction} (?P<days_of>monats)",
        r"{direction} (?P<days_of>monat) vom {first_day}(?: ?- ?| (?:bis zum|bis) ){last_day}",
        r"{direction} {month}s?",
        r"{direction} {weekday}",
        r"{direction} {season}",
        r"(?P<ago>vor) (?:etwa |rund |fast |knapp |gut |ca\. |ungefähr )?{count} {unit}",
        r"(?P<ago>vor) {count} {unit}(?: und|,)? {second_count} {second_unit}",
        r"(?P<ago>vor) (?P<half_year>einem halben jahr)",
        r"(?P<hence>in) (?:etwa |rund |ca\. |ungefähr )?{count} {unit}",
        r"{count} {unit} (?P<hence>ab heute|von heute an)",
        r"(?P<to_the_day>heute) (?P<ago>vor) {count} {unit}",
        r"heute (?P<hence>in) {count} {unit}",
        r"(?P<within>innerhalb|binnen)(?: von)?(?: der (?:nächsten|kommenden))? {count} {unit}",
        r"{count} (?P<back>vorangegangenen|vergangenen|letzten) {unit}",
        r"(?P<going_on>seit) (?:etwa |rund |über |mehr als |fast |knapp |gut |ca\. )?{count} {unit}",
        r"(?P<lasting>über|während|für) (?:etwa |rund |mehr als |fast |knapp |ca\. )?{count} {unit}",
        r"(?P<part>anfang|mitte|ende|beginn|rest|verlauf|verlaufe|lauf|laufe) de[rs] {unit}(?! [12]\d{{3}})",
        r"(?P<year_part>jahresende|jahreswechsel|jahresanfang|jahresbeginn|jahresmitte|jahresschluss)s?",
        r"(?P<month_part>monatsende|monatsanfang|monatsbeginn|monatsmitte)s?",
        r"(?P<part>anfang|mitte|ende|beginn|lauf|laufe|verlauf|verlaufe)(?: de[rs])? {direction} {unit}",
    ),
    parts={
        "anfang": "early",
        "zu beginn": "early",
        "beginn": "early",
        "beginn des": "early",
        "anfang des": "early",
        "anfang der": "early",
        "mitte der": "mid",
        "ende der": "late",
        "früh im": "early",
        "frühen": "early",
        "mitte": "mid",
        "mitte des": "mid",
        "ende": "late",
        "ende des": "late",
        "ausgang": "late",
        "jahresende": "late",
        "jahresschluss": "late",
        "jahreswechsel": "late",
        "monatsende": "late",
        "jahresanfang": "early",
        "jahresbeginn": "early",
        "monatsanfang": "early",
        "monatsbeginn": "early",
        "rest": "late",
        "späten": "late",
        "spät im": "late",
        "lauf des": "mid",
        "verlauf des": "mid",
    },
    around=phrases(
        "bereits; schon; erst im jahr; etwa; ungefähr; circa; ca.; zirka; rund um; um; gegen; irgendwann; "
        "irgendwann im; schätzungsweise"
    ),
    bounds={
        "bis": "until",
        "bis zum": "until",
        "bis zu": "until",
        "bis zur": "until",
        "bis spätestens": "until",
        "spätestens": "until",
        "spätestens bis": "until",
        "spätestens im": "until",
        "spätestens am": "until",
        "bis einschließlich": "until",
        "noch vor": "before",
        "vor": "before",
        "vor dem": "before",
        "seit": "since",
        "seit dem": "since",
        "ab": "since",
        "ab dem": "since",
        "von": "from",
        "vom": "from",
        "frühestens": "since",
        "frühestens ab": "since",
        "frühestens im": "since",
        "frühestens am": "since",
        "nicht vor": "since",
        "nach": "after",
        "nach dem": "after",
        "erst": "not-until",
        "erst im": "not-until",
        "erst am": "not-until",
        "erst ab": "since",
    },
    bounds_after={"spätestens": "until", "frühestens": "since", "an": "since"},
    links=phrases(
        "mindestens; voraussichtlich; wohl; der; die; das; dem; den; des; den jahren; jahren; dem jahr; jahr; "
        "jahre; jahres; im; am; im jahr; im "
        "jahre; monat; monats; "
        "im monat; "
        "zum; zur; in; in der; in den; im laufe des; im laufe der"
    ),
    prepositions=phrases(
        "im; in; am; vom; zum; ab; seit; bis; vor; nach; ende; anfang; mitte; jahr; jahre; jahres; beginn"
    ),
    changing=phrases(
        "nicht; nie; niemals; mehr; weniger; später; früher; zuvor; danach; außer; jahrestag; jeder; jeden; "
        "jede; jedes; halb; "
        "alt; alle; "
        "mindestens; höchstens"
    ),
    times_of_day=phrases(
        "früh; morgen; vormittag; mittag; nachmittag; abend; nacht; zu mittag; morgens; vormittags; mittags; "
        "nachmittags; "
        "abends; nachts"
    ),
    before_days=phrases("am; vom; zum; bis zum; ab dem; seit dem; den; dem"),
    before_decades=phrases("die; der; den; frühen; späten; ende; anfang; mitte"),
    between=phrases("zwischen; zwischen dem; zwischen den; zwischen der"),
    joins=r" ?[-/] ?| (?:bis zum|bis zu|bis zur|bis|auf den|auf) (?:dem |den |der )?",
    joins_between=r" und (?:dem |den |der )?| ?- ?| bis (?:zum )?",
    not_years=phrases(
        "nr; nummer; seite; seiten; flug; iso; modell; art; artikel; kapitel; zimmer; version; rund; etwa; über; "
        "fast; knapp; "
        "mehr als; als; weitere; insgesamt; mindestens; ungefähr; circa; nur"
    ),
    determiners=frozenset(),
    after_years=phrases(
        "und oder aber bis auf für mit als wenn war waren ist sind hat hatte haben wird wurde wurden werden sei "
        "seien der "
        "die das den dem des ein eine einen in im an am bei beim von vom aus nach vor seit zu zum zur über unter "
        "gegen "
        "dass weil da es er sie wir ihr sein seine noch schon erst nur auch nicht gegründet".replace(" ", ";")
    ),
    nouns_have_capitals=True,
    before_year=phrases("anfang; mitte; ende; vor; nach; seit; bis"),
    date_order="dmy",
    order_by_region={},
    tenses=TENSES,
)

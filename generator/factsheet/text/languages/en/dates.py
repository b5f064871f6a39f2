"""English: names of time and the forms of dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from factsheet.text.languages.date_words import DateWords, Unit, phrases
from factsheet.text.languages.en.tenses import TENSES

_MONTHS = (
    "january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept sep; "
    "october oct; november nov; december dec"
)
_ORDER_BY_REGION: Mapping[str, Literal["dmy", "mdy"]] = {
    **dict.fromkeys(("US", "PH", "BZ"), "mdy"),
    **dict.fromkeys(
        (
            "GB",
            "IE",
            "AU",
            "NZ",
            "IN",
            "ZA",
            "MT",
            "SG",
            "MY",
            "HK",
            "NG",
            "KE",
            "GH",
            "PK",
            "LK",
            "BD",
            "JM",
            "TT",
            "ZW",
        ),
        "dmy",
    ),
}
_WEEKDAYS = (
    "monday mondays mon; tuesday tuesdays tues tue; wednesday wednesdays weds wed; thursday thursdays thurs thur thu; "
    "friday fridays fri; saturday saturdays sat; sunday sundays sun"
)
_ORDINALS = (
    "first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; "
    "fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; twenty-first; twenty-second; "
    "twenty-third; twenty-fourth; twenty-fifth; twenty-sixth; twenty-seventh; twenty-eighth; twenty-ninth; thirtieth; "
    "thirty-first"
)
_COUNTS = (
    "one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; "
    "seventeen; eighteen; nineteen; twenty"
)
_TENS = "twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety"
_UNITS: dict[Unit, str] = {
    "minute": "minute minutes min mins second seconds sec secs",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "weekend": "weekend weekends week-end",
    "week": "week weeks",
    "fortnight": "fortnight fortnights",
    "month": "month months",
    "quarter": "quarter quarters qtr",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
}


def _numbered(names: str, start: int = 1) -> dict[str, int]:
    """Groups of names divided by semicolons, counted from `start`."""
    groups = enumerate(names.split(";"), start=start)
    return {name: number for number, group in groups for name in group.split()}


DATES = DateWords(
    months=_numbered(_MONTHS),
    weekdays=_numbered(_WEEKDAYS),
    seasons={"spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "fall": 23, "winter": 24},
    ordinals=_numbered(_ORDINALS)
    | {name.replace("-", " "): number for name, number in _numbered(_ORDINALS).items() if "-" in name}
    | {"last": -1, "final": -1},
    ordinal_mark=r"(?:st|nd|rd|th)",
    counts=_numbered(_COUNTS)
    | {ten: number * 10 for ten, number in _numbered(_TENS, start=2).items()}
    | {
        f"{ten}{joint}{one}": number * 10 + ones
        for ten, number in _numbered(_TENS, start=2).items()
        for one, ones in _numbered(_COUNTS).items()
        for joint in "- "
        if ones < 10
    }
    | {"a": 1, "an": 1, "a hundred": 100, "a couple of": 2, "couple of": 2, "a couple": 2, "a dozen": 12},
    vague_counts=phrases("few; a few; several; some; many; a number of; coming; recent"),
    units={name: unit for unit, names in _UNITS.items() for name in names.split()},
    plurals=phrases(
        "days; weeks; fortnights; weekends; months; quarters; years; decades; centuries; hours; minutes; seconds"
    ),
    days={
        "day before yesterday": -2,
        "yesterday": -1,
        "last night": -1,
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "this day": 0,
        "tomorrow": 1,
        "day after tomorrow": 2,
    },
    directions={
        "last": "last",
        "past": "past",
        "this past": "past",
        "previous": "last",
        "this": "this",
        "current": "this",
        "the current": "this",
        "coming": "coming",
        "this coming": "coming",
        "upcoming": "coming",
        "the coming": "coming",
        "next": "next",
    },
    decades={
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    },
    eras={"ad": "ad", "a.d.": "ad", "ce": "ad", "bc": "bc", "b.c.": "bc", "bce": "bc", "b.c.e.": "bc"},
    holidays={
        "christmas eve": "12-24",
        "christmas day": "12-25",
        "christmas": "12-25",
        "xmas": "12-25",
        "boxing day": "12-26",
        "new year's eve": "12-31",
        "new years eve": "12-31",
        "new year's day": "01-01",
        "new years day": "01-01",
        "valentine's day": "02-14",
        "valentines day": "02-14",
        "st patrick's day": "03-17",
        "st. patrick's day": "03-17",
        "april fools' day": "04-01",
        "earth day": "04-22",
        "may day": "05-01",
        "independence day": "07-04",
        "halloween": "10-31",
        "veterans day": "11-11",
        "armistice day": "11-11",
        "martin luther king day": "1-1#3",
        "mlk day": "1-1#3",
        "presidents' day": "2-1#3",
        "presidents day": "2-1#3",
        "mother's day": "5-7#2",
        "mothers day": "5-7#2",
        "memorial day": "5-1#-1",
        "father's day": "6-7#3",
        "fathers day": "6-7#3",
        "labor day": "9-1#1",
        "columbus day": "10-1#2",
        "thanksgiving day": "11-4#4",
        "thanksgiving": "11-4#4",
        "black friday": "11-4#4+1",
        "cyber monday": "11-4#4+4",
        "good friday": "easter-2",
        "easter sunday": "easter+0",
        "easter monday": "easter+1",
        "easter": "easter+0",
        "ash wednesday": "easter-46",
        "ascension day": "easter+39",
        "pentecost": "easter+49",
    },
    now=phrases(
        "now; right now; currently; at present; presently; at the moment; at this moment; at this time; nowadays; "
        "these days; to date; as of now; as of today; for now"
    ),
    future=phrases(
        "in the future; in future; in the near future; in the foreseeable future; soon; shortly; later on; some day; "
        "someday; one day; eventually; from now on"
    ),
    past=phrases("recently; lately; in the past; previously; formerly; once; long ago; some time ago; until recently"),
    told=(
        r"(?:the )?(?:following|same) (?:day|night|morning|weekend|week|month|quarter|year|decade|century)",
        r"the (?:next|previous|preceding) (?:day|night|morning|year|month|week|quarter)",
        r"that (?:day|night|morning|weekend|week|month|quarter|year|decade|spring|summer|autumn|fall|winter)",
        r"the day (?:before|after)(?! (?:yesterday|tomorrow))",
        r"(?:earlier|later) (?:that|the same) (?:day|week|month|year)",
        r"{count} (?:full )?{unit} (?:later|earlier|before|after)",
        r"the (?:year|month|week) (?:before|after)(?! (?:last|next))",
        r"at the time",
    ),
    homographs=phrases(
        "may; march; mar; sun; sat; mon; wed; fri; thu; tue; tues; second; fall; spring; summer; autumn; winter; jan; "
        "dec; apr; jun; jul; aug; sep; sept; oct; nov; feb; thur; thurs; weds; springtime; summertime; first"
    ),
    forms=(
        # A day, with and without its year.
        r"{month} (?:the )?{day}(?:,|,? of)? {year}",
        r"{day}(?: day)? (?:of )?{month}(?:,|,? of)? {year}",
        r"{day}-{month}-{year}",
        r"{day}/{month}/{year}",
        r"{month} {first_day}(?: ?- ?| (?:to|thru|through|until|and) )(?:the )?{last_day}(?:(?:,|,? of)? {year})?",
        r"{first_day}(?: ?- ?| (?:to|thru|through|until|and) )"
        r"(?:the )?{last_day} (?:of )?{month}(?:(?:,|,? of)? {year})?",
        r"{year}[-/ ]{month}[-/ ]{day}",
        r"{month} (?:the )?{day}(?:,|,? of)? {short_year}",
        r"{day}(?: day)? (?:of )?{month},? {short_year}",
        r"{month} (?:the )?{day}",
        r"{month}{day}",
        r"{day}(?: day)? (?:of )?{month}",
        r"{day}{month}(?:,? {year})?",
        r"(?P<week>{nth_part} week) of (?:the|{direction}) month",
        r"(?P<week>{nth_part} week) (?:of|in) {month}(?:,|,? of|,? in)?(?: {year})?",
        r"{weekday},? (?:the )?{nth}",
        r"{weekday}",
        r"{nth}",
        # A month, a season, a part of a year.
        r"(?:month of )?{month}(?:,|,? of|,? in)? {year}",
        r"{month}[-/]{year}",
        r"{year}(?:,? |[-/]){month}",
        r"{month} {late_short_year}",
        r"(?:month of )?{month}",
        r"{season}(?:,|,? of|,? in)? {year}(?:[/-](?P<second_year>\d{{2}}(?:\d\d)?))?",
        r"{season}",
        r"{quarter}(?: of |,? |[/-])?(?:FY )?{year}",
        r"{year}(?: |[/-])?{quarter}",
        r"{quarter}",
        r"{nth_part}[ -](?:fiscal )?(?:quarter|qtr)(?: of|,)?(?: the)? (?:fiscal )?{year}",
        r"{nth_part}[ -](?:quarter|qtr)(?: of| in)? {direction} (?P<of_year>year)",
        r"{nth_part}[ -](?:quarter|qtr)(?: of the year)?",
        r"{half}(?: of |,? |[/-])?{year}",
        r"{nth_part}[ -](?P<of_half>half)(?: of| in)?(?: the)? (?:fiscal )?{year}",
        r"{nth_part}[ -](?P<of_half>half) of {direction} (?P<of_year>year)",
        r"{nth_part}[ -](?P<of_half>half) of (?:the )?year",
        r"(?P<edge>first|opening|last|final|closing) {count} (?P<months_of>months) (?:of|in) (?:fiscal )?{year}",
        r"(?P<edge>first|opening|last|final|closing) {count} (?P<months_of>months) (?:of|in) (?:the|{direction}) year",
        r"year's (?P<edge>first|opening) {count} (?P<months_of>months)",
        # A year and longer.
        r"{year}(?:-|/)(?P<second_year>\d{{2}}(?:\d\d)?) (?:school|academic|fiscal|financial|budget) year",
        r"(?:school|academic|fiscal|financial|budget) year {year}(?:-|/)(?P<second_year>\d{{2}}(?:\d\d)?)",
        r"(?:calendar |fiscal |financial )?(?:year |FY ?){year}",
        r"fiscal {year}",
        r"{year} {era}",
        r"(?:{day} (?:of )?)?{month},? (?P<era_year>\d{{1,4}}) {era}",
        r"{month} (?:the )?{day}(?:,|,? of) (?P<era_year>\d{{1,4}}) {era}",
        r"(?:ad|a\.d\.) (?P<era_year>\d{{1,4}})(?!\d)",
        r"(?P<era_year>\d{{1,3}}) {era}",
        r"{year}/(?P<second_year>\d{{2}}(?:\d\d)?)",
        r"{year}",
        r"(?P<decade>\d{{3}}0)'?s",
        r"'?(?P<short_decade>\d0)'?s",
        r"(?:nineteen[ -])?{decade_word}",
        r"{nth_part}[ -](?P<century>century)(?: {era})?",
        # A day that the calendar counts.
        r"{nth_part} {weekday} (?:of|in) {month}(?:,|,? of|,? in)?(?: {year})?",
        r"{nth_part} (?P<any_day>day) (?:of|in) {month}(?:,|,? of|,? in)?(?: {year})?",
        r"{nth_part} {weekday} (?:of|in) {direction} (?P<of_month>month)",
        r"{nth_part} (?P<any_day>day) (?:of|in) {direction} (?P<of_month>month)",
        r"{holiday},? (?:of |in )?{year}",
        r"{direction} {holiday}",
        r"{holiday} (?:of |in )?{direction} (?P<of_year>year)",
        r"{holiday}",
        # Counted from the day of writing.
        r"{daily}(?: {time_of_day})?",
        r"(?:early |late |later |earlier )(?P<today>today)",
        r"(?:later|earlier|late|early|sometime) {direction} {unit}",
        r"{direction} {unit}",
        r"(?:at|on|over|during) (?P<weekend>the weekend)",
        r"{direction} {count} {unit}",
        r"{direction} {vague} {plural}",
        r"{unit} (?P<after>after next)",
        r"{unit} (?P<before>before last)",
        r"{month},? (?:of |in )?{direction} (?P<of_year>year)",
        r"{day} (?:of )?{month},? (?:of )?{direction} (?P<of_year>year)",
        r"{month} (?:the )?{day},? (?:of )?{direction} (?P<of_year>year)",
        r"{season},? (?:of |in )?{direction} (?P<of_year>year)",
        r"{weekday},? (?:of |from |in )?(?:the )?{direction} (?P<of_week>week)",
        r"{direction} (?P<of_week>week)(?:,|'s)? (?:on )?{weekday}",
        r"{direction} (?P<of_year>year)(?:,|'s)? (?:in )?{month}",
        r"{day} of {direction} (?P<of_month>month)",
        r"{first_day}(?: ?- ?| (?:to|thru|through|until|till|and) )"
        r"(?:the )?{last_day} (?:of |in )?{direction} (?P<days_of>month)",
        r"{direction} {month}",
        r"{direction} {weekday}",
        r"{direction} {season}",
        r"{weekday} (?P<after>after next)",
        r"{month} (?P<after>after next)",
        r"{count} {unit} (?P<ago>ago)",
        r"{count} {unit}(?: and|,)? {second_count} {second_unit} (?P<ago>ago)",
        r"(?P<half_year>half a year|six months) (?P<ago>ago)",
        r"{count} {unit} (?P<hence>hence|from now|from right now)",
        r"{count} {unit} (?P<hence>from) (?P<to_the_day>today)",
        r"{count} {unit} (?P<ago>ago) (?P<to_the_day>today)",
        r"(?P<hence>in) {count} (?:more )?{unit}(?:'s? time)?",
        r"(?P<within>within|inside) (?:the (?:next|coming) )?{count} {unit}",
        r"(?P<within>over|during|for|in|within) the (?:next|coming|following) (?:{count} )?(?:{vague} )?{unit}",
        r"(?P<back>over|during|for|in|within) the (?:last|past|previous) (?:{count} )?(?:{vague} )?{unit}",
        r"(?P<back>in recent) {plural}",
        r"(?P<lasting>over|for|during|throughout) (?:about |almost |nearly |more than |over |some )?{count} {unit}",
        # The unit that the day of writing lies in.
        r"(?P<part>early|mid|middle|late|beginning|start|end|close|rest|remainder)(?: of|[ -]) ?(?:the )?{unit}"
        r"(?! [12]\d{{3}})",
        r"{unit}[- ](?P<part>end|start)",
        r"(?P<part>first|last) (?P<any_day>day) of (?:the )?{unit}",
    ),
    parts={
        "early": "early",
        "early in": "early",
        "beginning of": "early",
        "start of": "early",
        "begin of": "early",
        "first half of": "early",
        "mid": "mid",
        "mid-": "mid",
        "middle of": "mid",
        "late": "late",
        "late in": "late",
        "later in": "late",
        "second half of": "late",
        "end": "late",
        "end of": "late",
        "rest": "late",
        "remainder": "late",
        "close": "late",
        "start": "early",
        "close of": "late",
    },
    around=phrases(
        "as early as; as late as; as soon as; as recently as; as far back as; about; around; circa; c.; ca.; "
        "approximately; roughly; some time in; sometime in; sometime; maybe"
    ),
    bounds={
        "by": "until",
        "until": "until",
        "till": "until",
        "til": "until",
        "up to": "until",
        "up until": "until",
        "through": "until",
        "thru": "until",
        "no later than": "until",
        "not later than": "until",
        "at the latest by": "until",
        "on or before": "until",
        "before": "before",
        "prior to": "before",
        "ahead of": "before",
        "earlier than": "before",
        "since": "since",
        "ever since": "since",
        "from": "since",
        "starting": "since",
        "starting in": "since",
        "starting from": "since",
        "beginning in": "since",
        "as from": "since",
        "on or after": "since",
        "not before": "since",
        "no earlier than": "since",
        "not earlier than": "since",
        "after": "after",
        "later than": "after",
        "not until": "not-until",
        "only in": "not-until",
    },
    bounds_after={
        "at the latest": "until",
        "or earlier": "until",
        "or before": "until",
        "onwards": "since",
        "onward": "since",
        "at the earliest": "since",
        "or later": "since",
    },
    links=phrases(
        "the early hours of; early hours of; the small hours of; small hours of; "
        "so far; at least; the; the year; year; the years; years; the month of; month of; of; in; on; the summer "
        "of; the "
        "spring of"
    ),
    prepositions=phrases(
        "in; on; of; during; since; until; till; by; from; before; after; around; circa; mid; early; late"
    ),
    between=phrases("between; in between; anywhere between"),
    joins=r" ?[-/] ?| (?:to|till?|until|through|thru|up to|and up to) (?:the )?",
    joins_between=r" (?:and|to) (?:the )?| ?- ?",
    changing=phrases(
        "not; never; more; less; ago; later; earlier; hence; except; besides; anniversary; every; each; other; "
        "half; old; "
        "aged; least; most"
    ),
    times_of_day=phrases("morning; afternoon; evening; night; noon; midday; midnight; lunchtime; morning's"),
    before_days=phrases("on the"),
    before_decades=phrases("the; early; late; mid; of; in"),
    not_years=phrases(
        "no; number; page; pages; flight; route; room; highway; iso; model; nr; pp; p; version; about; over; "
        "nearly; almost; "
        "than; least; some; roughly; approximately; only; another; around; resolution; chapter; act; section; article"
    ),
    determiners=phrases("the; a; an; this; that; his; her; their; its; my; our; your"),
    after_years=phrases(
        "and or but to for with when while was were is are has had have the a an of in on at by as from after "
        "before that "
        "which who it he she they we his her its their through until till onwards onward if because since about "
        "edition "
        "season election elections report survey budget census season's season campaign crisis war revolution "
        "coup pandemic "
        "olympics cup vote referendum law act deal agreement study data figures levels level alone compared".replace(
            " ", ";"
        )
    ),
    nouns_have_capitals=False,
    before_year=phrases("mid; early; late; end; pre; post; since; until; circa"),
    date_order="",
    order_by_region=_ORDER_BY_REGION,
    tenses=TENSES,
)

"""The tag of a language that has no folder here goes in; its table comes out, from Unicode CLDR.

CLDR has the decimal mark, the words for a thousand and a million, months and weekdays of hundreds of languages; Babel
carries them. It does not have number words, negations or verbs of speech: who says something is then told by the names
beside it (`reads_speech`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from babel import Locale, UnknownLocaleError
from msgspec.structs import replace

from factsheet.text.languages.base import Language
from factsheet.text.languages.date_words import DateWords
from factsheet.text.languages.en import ENGLISH
from factsheet.text.languages.figures import FIGURES_ALONE, NUMERALS
from factsheet.text.languages.number_words import NumberWords, words

_BEFORE_TIMES = words(
    "en depuis avant après de jusqu'en vers fin début d'ici desde hasta a partir dal dall nel nell entro fino em até "
    "in sinds tot van voor sedan från till i fra til siden w od do po przed в с до к после από το μέχρι od do v ve po"
)
"""Prepositions before years in French, Spanish, Italian, Portuguese, Dutch, the Nordic and Slavic languages, Greek."""
_BEFORE_PLACES = words("à au aux en chez a al in nel nella nell em no na w we v ve на в во u på i te op στη στην στο")
"""Prepositions before places in the same languages."""
_JOINING = words("et ou y o e och og i a oraz en of и а или ja tai ve ile és și και che qui que die som")
"""Conjunctions and relatives in the same languages, which end what a number counts."""
_NOT_YEARS = words("nº n° no nr num número numéro page pagina página pág str sida side стр č")

_JOIN = r"\.?-?(?:(?: [^\W\d_]{{1,3}}'?)? (?:d'|ב)?| d'|(?<=-))"
"""Between a day and its month: “5 mai”, “5 de mayo”, “5 d'abril”, “5. května”, “5-yanvar”."""
_TO_YEAR = r"\.?[,،]?(?: [^\W\d_]{{1,3}})? "
_OF_YEAR = r"\.?[,،]?(?: [^\W\d_]{{1,6}}\.?)?"
"""Behind a year that comes first: “2021. gada”, “2021 m.”."""
_FORMS = (
    rf"{{day}}{_JOIN}{{month}}{_TO_YEAR}{{year}}",
    rf"{{year}}{_OF_YEAR} {{month}} {{day}}",
    rf"{{year}}{_OF_YEAR} {{day}}\.? {{month}}",
    r"{month} {day}[,،]? {year}",
    rf"{{first_day}} ?- ?{{last_day}}{_JOIN}{{month}}(?:{_TO_YEAR}{{year}})?",
    rf"{{day}}{_JOIN}{{month}}",
    rf"{{year}}{_OF_YEAR} {{month}}",
    rf"{{month}}{_TO_YEAR}{{year}}",
    r"{month} {day}",
    r"{month}",
    r"{weekday}",
    r"{year}/(?P<second_year>\d{{2}}(?:\d\d)?)",
    r"{year}",
)


def language_of_cldr(primary: str) -> Language | None:
    """By the primary subtag of a BCP 47 tag; None where CLDR has no such language."""
    try:
        locale = Locale.parse(primary)
    except (UnknownLocaleError, ValueError):
        return None
    return replace(FIGURES_ALONE, tag=primary, numbers=_numbers(locale), dates=_dates(locale))


def _numbers(locale: Locale) -> NumberWords:
    months = {*_names(locale.months)}
    return replace(
        ENGLISH.numbers,
        decimal="," if _decimal_mark(locale) == "," else ".",
        numerals=replace(NUMERALS, scales=dict(_scales(locale)), scale_abbreviations={}),
        settings=replace(
            ENGLISH.numbers.settings,
            months=frozenset({*months, *(month.capitalize() for month in months)}),
            year_after=_BEFORE_TIMES | months,
            only_year_after=frozenset(),
            before_months=frozenset(),
        ),
        nouns=replace(
            ENGLISH.numbers.nouns,
            units={},
            people=frozenset(),
            things=frozenset(),
            staff=frozenset(),
            function_words=_BEFORE_TIMES | _BEFORE_PLACES | _JOINING | months,
        ),
        clauses=replace(ENGLISH.numbers.clauses, locatives=_BEFORE_PLACES, joins=_JOINING),
    )


def _decimal_mark(locale: Locale) -> str:
    symbols: Mapping[str, Any] = locale.number_symbols
    return str(symbols.get("latn", symbols).get("decimal", "."))


def _scales(locale: Locale) -> Iterator[tuple[str, int]]:
    """“millón”, “millones”: the single words for a thousand and more, as a figure of one digit has them behind it."""
    for patterns in locale.compact_decimal_formats.get("long", {}).values():
        for size, pattern in patterns.items():
            figure, _, word = str(getattr(pattern, "pattern", pattern)).strip("\u200e\u200f").partition(" ")
            if figure == "0" and word.isalpha():
                yield word.lower(), int(size)


def _dates(locale: Locale) -> DateWords:
    # “mar” and “dom” are words too, “mai” is a name in full.
    short = {*_names(locale.months, width="abbreviated"), *_names(locale.days, width="abbreviated")}
    short -= {*_names(locale.months), *_names(locale.days)}
    return replace(
        ENGLISH.dates,
        months=dict(_numbered(locale.months)),
        # CLDR counts weekdays from Monday as 0.
        weekdays={name: number + 1 for name, number in _numbered(locale.days)},
        seasons={},
        ordinals={},
        ordinal_mark=r"er|º|ª|°|\.(?= )",
        counts={},
        vague_counts=frozenset(),
        units={},
        plurals=frozenset(),
        days={},
        directions={},
        decades={},
        eras={},
        holidays={},
        now=frozenset(),
        future=frozenset(),
        past=frozenset(),
        told=(),
        homographs=frozenset(short),
        forms=_FORMS,
        parts={},
        around=frozenset(),
        bounds={},
        bounds_after={},
        links=frozenset(),
        prepositions=_BEFORE_TIMES,
        times_of_day=frozenset(),
        before_days=frozenset(),
        before_decades=frozenset(),
        between=frozenset(),
        joins=r" ?[-/] ?",
        joins_between=r" ?[-/] ?",
        changing=frozenset(),
        not_years=_NOT_YEARS,
        determiners=frozenset(),
        date_order="dmy",
        order_by_region={},
    )


def _numbered(table: Any) -> Iterator[tuple[str, int]]:
    """Names in both their cases, “марта” and “март”, and their abbreviations without a full stop.

    Turkish ones with a plain i too, as texts are searched: “mayıs”.
    """
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in table.get(context, {}).get(width, {}).items():
                yield _plain(name), number
                yield _plain(name).replace("ı", "i"), number


def _names(table: Any, *, width: str = "wide") -> Iterable[str]:
    return [
        _plain(name) for context in ("format", "stand-alone") for name in table.get(context, {}).get(width, {}).values()
    ]


def _plain(name: str) -> str:
    return name.rstrip(".").lower()

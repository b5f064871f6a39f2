"""A telling of a fact -> mistakes in its dates: another year, month, day or direction, or more than the words say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factsheet.proof.ground import Ground
from factsheet.proof.perturbation import Perturbation
from factsheet.records import Path
from factsheet.text.dates import scan_dates
from factsheet.text.languages.date_words import DateWords, Direction

_YEAR = re.compile(r"(?<![\dX-])\d{4}(?!\d)")
_MONTH = re.compile(r"(?<=[\dX]{4}-)(?:0[1-9]|1[0-2])(?!\d)")
_WHOLE_YEAR = re.compile(r"\d{4}")
_WHOLE_MONTH = re.compile(r"[\dX]{4}-(?:0[1-9]|1[0-2])")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")

_OPPOSITE: Mapping[Direction, Direction] = {"last": "next", "past": "coming", "this": "last", "next": "last"}

SOME_DATE = "2024-06"
"""Given to a date that the fact leaves unknown; which one does not matter, since any is finer than the words."""


def date_mistakes(ground: Ground) -> Iterator[Perturbation]:
    for date in ground.told.dates():
        text_path, edtf_path = (*date.path, "text"), (*date.path, "edtf")
        if (text := ground.text_at(text_path)) is None:
            continue
        for after in [*_other_words(text, ground.language.dates), *_other_dates(ground, text_path)]:
            yield ground.change("date", text_path, after)
        for after in _other_edtf(ground.text_at(edtf_path) or "unknown", text, ground.language.dates):
            yield ground.change("date", edtf_path, after)
    for own in ground.told.own_words():
        if (text := ground.text_at(own.path)) is not None:
            for date_in_text in scan_dates(text, ground.sheet.language):
                span = date_in_text.span
                for after in _other_words(text[span.start : span.end], ground.language.dates):
                    yield ground.change("date", own.path, text[: span.start] + after + text[span.end :])


def _other_words(text: str, words: DateWords) -> Iterator[str]:
    """The words with one part changed: a figure, a month, a weekday, a direction in time."""
    for figure in _DIGITS.finditer(text):
        yield f"{text[: figure.start()]}{int(figure[0]) + 1}{text[figure.end() :]}"
    for word in _WORD.finditer(text):
        if after := _other_word(word[0], words):
            after = after.capitalize() if word[0][0].isupper() else after
            yield text[: word.start()] + after + text[word.end() :]


def _other_word(word: str, words: DateWords) -> str | None:
    lowered = word.lower()
    for table, count in ((words.months, 12), (words.weekdays, 7)):
        if (number := table.get(lowered)) is not None:
            following = number % count + 1
            return max((name for name, value in table.items() if value == following), key=len)
    opposite = _OPPOSITE.get(words.directions[lowered]) if lowered in words.directions else None
    return next((name for name, value in words.directions.items() if value == opposite and " " not in name), None)


def _other_dates(ground: Ground, path: Path) -> list[str]:
    """Other dates that the articles of the fact write; not the same one with a word more or less."""
    own = (ground.text_at(path) or "").casefold()
    written = (
        article.text[date.span.start : date.span.end].rstrip(".")
        for article in ground.articles
        for date in scan_dates(article.text, article.language)
    )
    others = (text for text in written if text.casefold() not in own and own not in text.casefold())
    return ground.few(path, others, most=2)


def _other_edtf(edtf: str, text: str, words: DateWords) -> Iterator[str]:
    """Another year or month than the words', a finer one, and a point in the place of a bound."""
    if edtf == "unknown":
        yield SOME_DATE
        return
    for year in _YEAR.finditer(edtf):
        for value in (int(year[0]) + 1, int(year[0]) - 1):
            yield f"{edtf[: year.start()]}{value:04}{edtf[year.end() :]}"
    for month in _MONTH.finditer(edtf):
        yield f"{edtf[: month.start()]}{int(month[0]) % 12 + 1:02}{edtf[month.end() :]}"
    if _WHOLE_YEAR.fullmatch(edtf):
        said = {words.months.get(word.lower()) for word in _WORD.findall(text)}
        yield f"{edtf}-{'07' if 6 in said else '06'}"
    if _WHOLE_MONTH.fullmatch(edtf):
        yield f"{edtf}-15"
    if edtf.startswith("XXXX-"):
        yield edtf.replace("XXXX", SOME_DATE[:4], 1)
    if ".." in edtf:
        yield edtf.replace("../", "").replace("/..", "")

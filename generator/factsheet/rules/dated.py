"""A fact as one source tells it goes in; where its passages write its dates, and what is wrong with them, comes out."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factsheet.accounts import Account, Passage
from factsheet.facts.shown import DateShown
from factsheet.model import Span
from factsheet.problems import Related
from factsheet.text.dates import (
    DateFault,
    WrittenDate,
    asked_dates,
    date_fault,
    leaning,
    may_be_words,
    readings,
    scan_dates,
)
from factsheet.text.dates.meanings import Bound, Range
from factsheet.text.dates.tense import Leaning
from factsheet.text.edtf import Edtf, EdtfError, parse_edtf
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.numbers import figures_in, scan_numbers
from factsheet.text.passages import occurrences

_SOME_DAY = parse_edtf("2000-01-01")
"""Any day at all, to see whether words that say no date would say one if the day of publishing were known."""


class Place(Struct, frozen=True, kw_only=True):
    """Where a passage has the words of a date."""

    passage: Passage
    span: Span
    """In the article's text."""
    longer: str
    """The date that the words are only a part of (“by 2024” for 2024), which is what they mean there; or nothing."""
    longer_span: Span
    is_date: bool
    """Whether the text there is read as a date, and not as a word of the same letters (“May said”)."""


class Verdict(Struct, frozen=True, kw_only=True):
    """What is wrong with the EDTF value of a date."""

    fault: DateFault
    words: str
    """The words that the value was held against."""
    place: Place | None
    """Where they stand, when the fact's words are only a part of them."""


def published_of(account: Account) -> Edtf | None:
    """The day that relative dates count from; None when it is not known."""
    try:
        return parse_edtf(account.source.published)
    except EdtfError:
        return None


def dates_told(text: str, tag: str) -> list[WrittenDate]:
    """The dates in an editor's words that a passage must say, without those whose digits are asked for as a number
    already: one mistake, one finding. `tag` is their BCP 47 tag."""
    return [date for date in asked_dates(text, tag) if not _is_figure(text, date, tag)]


def _is_figure(text: str, date: WrittenDate, tag: str) -> bool:
    numbers = [number for number in scan_numbers(text, language_for(tag)) if number.span.overlaps(date.span)]
    return bool(numbers) and len(figures_in(numbers)) == len(numbers)


def places_of(account: Account, text: str) -> list[Place]:
    """The places in the passages where the words stand: whole words, the case of the first letter aside."""
    return [place for passage in account.passages for place in _places_in(account, passage, text)]


def _places_in(account: Account, passage: Passage, text: str) -> Iterator[Place]:
    folded, sought = fold(passage.text), fold(text).text.strip(" ")
    around = passage.paragraph.span if passage.paragraph.span.holds(passage.span) else passage.span
    for start in _whole_words(folded.text, sought):
        span = folded.stored(start, start + len(sought)).shifted(passage.span.start)
        dates = [date for date in _dates_in(account, around) if date.span.shifted(around.start).overlaps(span)]
        longer = next((date.span.shifted(around.start) for date in dates if _adds_to(date, span, around)), span)
        yield Place(
            passage=passage,
            span=span,
            longer=account.article.words_of(longer) if longer != span else "",
            longer_span=longer,
            is_date=bool(dates),
        )


def _whole_words(text: str, sought: str) -> list[int]:
    """Where the words begin; the first letter may be a capital or not, since a date may open a sentence."""
    if not sought:
        return []
    forms = {sought, sought[0].swapcase() + sought[1:]}
    starts = sorted(start for form in forms for start in occurrences(text, form))
    return [
        start
        for start in starts
        if not text[max(0, start - 1) : start].isalnum()
        and not text[start + len(sought) : start + len(sought) + 1].isalnum()
    ]


def _dates_in(account: Account, span: Span) -> tuple[WrittenDate, ...]:
    return scan_dates(account.article.words_of(span), account.article.language)


def _adds_to(date: WrittenDate, span: Span, around: Span) -> bool:
    """Whether a date that the text writes has the words only as a part that does not stand by itself.

    The beginning of a time that goes on, and the ends of a range, do: “working since 1997” dates the beginning.
    """
    whole = date.span.shifted(around.start)
    if not whole.holds(span) or whole == span:
        return False
    match date.meaning:
        case Bound(kind="since" | "from" | "not-until"):
            return False
        case Range(kind="span" | "list"):
            return False
        case _:
            return True


def edtf_verdict(account: Account, date: DateShown) -> Verdict | None:
    """What is wrong with the value of a date whose words stand in the passages; None when nothing is, or none is given.

    Of several places the one that agrees best decides.
    """
    edtf = None if date.edtf == "unknown" else parse_edtf(date.edtf)
    if edtf is None or date.basis == "inferred":
        return None
    verdicts = [_verdict_at(account, date, edtf, place) for place in places_of(account, date.text)]
    return None if not verdicts or None in verdicts else verdicts[0]


def _verdict_at(account: Account, date: DateShown, edtf: Edtf, place: Place) -> Verdict | None:
    language, published = account.article.language, published_of(account)
    if not place.is_date and may_be_words(date.text, language):
        return Verdict(fault=DateFault(kind="not-counted", allowed=()), words=date.text, place=None)
    words = place.longer or date.text
    leans = _leaning_at(account, place) if date.basis == "resolved" else None
    fault = date_fault(edtf, words, date.basis, language, published, leans)
    return Verdict(fault=fault, words=words, place=place if place.longer else None) if fault else None


def _leaning_at(account: Account, place: Place) -> Leaning | None:
    """Whether the sentence there speaks of what has been or of what is to come."""
    paragraph = place.passage.paragraph.span
    if not paragraph.holds(place.span):
        return None
    words = account.article.words_of(paragraph)
    return leaning(words, place.longer_span.shifted(-paragraph.start), account.article.language)


def under_date(account: Account, passage: Passage, span: Span, message: str) -> tuple[Related, ...]:
    """A caret under a date of a passage; of one that goes beyond its edge, under what is inside."""
    inside = Span(max(span.start, passage.span.start), min(span.end, passage.span.end))
    return (account.related(passage, inside, message),) if len(inside) > 0 else ()


def dates_of(account: Account) -> list[tuple[Passage, Span, str]]:
    """The dates that the passages write, with their words."""
    language = account.article.language
    return [
        (passage, date.span.shifted(passage.span.start), passage.text[date.span.start : date.span.end])
        for passage in account.passages
        for date in scan_dates(passage.text, language)
    ]


def counts_from_publishing(account: Account, words: str) -> bool:
    """Whether the words would say a date if the day of publishing were known."""
    language = account.article.language
    return not may_be_words(words, language) and bool(readings(words, language, _SOME_DAY))

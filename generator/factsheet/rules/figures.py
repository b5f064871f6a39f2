"""A fact as one source tells it goes in; how that source's passages say its figures comes out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factsheet.accounts import Account, Passage
from factsheet.facts.shown import Figure
from factsheet.model import Span
from factsheet.problems import Location, Related
from factsheet.records import Path
from factsheet.text.dates import asked_dates
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers import AskedFigure, Excerpt, Number, Verdict, figures_in, scan_numbers, state_figure


def figure_verdicts(account: Account) -> Iterator[tuple[Figure, Verdict]]:
    figures = tuple(account.fact.figures())
    if not figures or not account.passages:
        return
    language, excerpts = source_language(account), excerpts_of(account)
    for figure in figures:
        told = excerpts if figure.organization is None else _naming(account, excerpts, figure.organization)
        asked = AskedFigure(
            value=figure.value,
            unit=figure.unit,
            measure=figure.measure,
            is_measure_given=figure.is_measure_given,
            qualifier=figure.qualifier,
            place=figure.place,
            due=figure.due,
            date=figure.date,
        )
        yield figure, state_figure(told, asked, language)


def figures_told(text: str, tag: str) -> list[Number]:
    """The numbers in an editor's words that a passage must show; `tag` is their BCP 47 tag.

    Beside those that are no dates, figures beside a month that are none of its days: “June 31” is no date either.
    """
    numbers = scan_numbers(text, language_for(tag))
    days = [number for number in numbers if number.kind == "date" and number.text.isdecimal()]
    dates = [date.span for date in asked_dates(text, tag)] if days else []
    return [*figures_in(numbers), *(day for day in days if not any(span.overlaps(day.span) for span in dates))]


def source_language(account: Account) -> Language:
    return language_for(account.article.language)


def excerpts_of(account: Account) -> list[Excerpt]:
    """The passages inside their paragraphs, in the order of the account's."""
    return [_excerpt(account, passage) for passage in account.passages]


def _excerpt(account: Account, passage: Passage) -> Excerpt:
    paragraph = passage.paragraph.span
    if not paragraph.holds(passage.span):
        return Excerpt.whole(passage.text)
    return Excerpt(text=account.article.words_of(paragraph), span=passage.span.shifted(-paragraph.start))


def _naming(account: Account, excerpts: list[Excerpt], organization: str) -> list[Excerpt]:
    """The same excerpts with the places where they name the organization, and other ones."""
    return [
        _with_names(account, passage.paragraph.span, excerpt, organization)
        if passage.paragraph.span.holds(passage.span)
        else excerpt
        for passage, excerpt in zip(account.passages, excerpts, strict=True)
    ]


def _with_names(account: Account, paragraph: Span, excerpt: Excerpt, organization: str) -> Excerpt:
    mentions = account.speech.mentions_in(paragraph)
    own = tuple(mention.span for mention in mentions if organization in mention.ids)
    others = tuple(mention.span for mention in mentions if organization not in mention.ids and not mention.is_person)
    return Excerpt(
        text=excerpt.text,
        span=excerpt.span,
        own=tuple(span.shifted(-paragraph.start) for span in own),
        others=tuple(span.shifted(-paragraph.start) for span in others),
    )


def under_number(account: Account, index: int, number: Number, message: str) -> tuple[Related, ...]:
    """A caret under a number of a passage, given by the passage's index."""
    return (account.related(account.passages[index], span_in_article(account, index, number), message),)


def span_in_article(account: Account, index: int, number: Number) -> Span:
    """Where a number of a passage, given by the passage's index, stands in the article's text."""
    passage = account.passages[index]
    paragraph = passage.paragraph.span
    return number.span.shifted(paragraph.start if paragraph.holds(passage.span) else passage.span.start)


def beside_path(figure: Figure, name: str) -> Path:
    """The path of a field that stands beside the figure's value."""
    return (*figure.path[:-1], name)


def at_field(account: Account, figure: Figure, name: str) -> Location:
    """Where a field beside the value stands; the value's own place where the fact leaves the field out."""
    path = beside_path(figure, name)
    is_given = path[0] in account.fact.record
    return account.at(*path) if is_given else account.at(*figure.path)


def plain(value: Decimal) -> str:
    """A value as one would type it into a sheet."""
    return f"{value.normalize():f}"


def said(number: Number) -> str:
    """A number with the words that qualify it and what it counts, as far as they stand before and after it."""
    noun = " ".join(number.unit.words) if number.unit and number.unit.noun else ""
    return " ".join(part for part in (number.text, noun) if part)

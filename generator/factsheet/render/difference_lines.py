"""Differences that the same facts tell -> their line in the list: the words of both versions, and what tells them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.checked import CheckedFact
from factsheet.comparisons import Side, ToldDifference, Versions
from factsheet.facts.differing import FIELDS
from factsheet.model import Article, Span
from factsheet.render.accounts import EXCERPT_WORDS, Chip
from factsheet.render.edition import Edition
from factsheet.render.highlights import Segment, ends, in_windows, windows
from factsheet.render.tellings import Telling, recorded_telling, tellings
from factsheet.sources import Source

WORDS_AROUND = 4
"""Of what differs: enough to tell where it stands, and whether the marks are around it."""


class SideWords(Struct, frozen=True, kw_only=True):
    """What one version has."""

    source: str
    """Its label."""
    side: Side
    language: str
    segments: tuple[Segment, ...]
    """Empty where nothing stands."""


class FactLink(Struct, frozen=True, kw_only=True):
    """A fact that tells a difference or is touched by it."""

    title: str
    link: str
    word: str
    kind: str
    """In words."""
    tellings: tuple[Telling, ...] = ()
    """What it says of each version in words that are not the versions' own: who says it, whether it is planned."""


class DifferenceLine(Struct, frozen=True, kw_only=True):
    id: str
    kind_text: str
    chips: tuple[Chip, ...]
    """To the row in which the versions stand side by side."""
    sides: tuple[SideWords, SideWords]
    told_by: tuple[FactLink, ...]
    notes: tuple[str, ...]
    """What the editor makes of it in differences.yml."""
    touched: tuple[FactLink, ...]
    """The facts that show what the editor noted."""


class ToldTogether(Struct, frozen=True, kw_only=True):
    """Differences of one class in one row that the same facts and records tell."""

    id: str
    """Of their line on the page."""
    row: str
    """The id of the row on the same page."""
    differences: tuple[ToldDifference, ...]
    """At least one."""

    @property
    def first(self) -> ToldDifference:
        return self.differences[0]

    @property
    def versions(self) -> Versions:
        return self.first.versions

    @property
    def is_more_than_wording(self) -> bool:
        """Whether there is more to be said than the words: what their class is, or what the editor noted."""
        return self.first.difference.kind != "wording" or self.first.is_told

    def spans(self, side: Side) -> list[Span]:
        """Where the words of one version stand, in order."""
        found = (span_of(told, side) for told in self.differences)
        return sorted(span for span in found if span is not None)


def difference_line(edition: Edition, told: ToldTogether, page: str) -> DifferenceLine:
    first = told.first
    recorded = [each for each in edition.checked.differences if each.difference.id in first.recorded]
    touched = [fact for fact in edition.standing if not set(fact.differences).isdisjoint(first.recorded)]
    by_id = edition.checked.fact_by_id
    return DifferenceLine(
        id=told.id,
        kind_text=edition.wording.difference_kinds[first.difference.kind],
        chips=tuple(_chips(edition, told)),
        sides=(_side(edition, told, "a"), _side(edition, told, "b")),
        told_by=tuple(_fact_link(edition, by_id[fact], first, page) for fact in first.facts),
        notes=tuple(recorded_telling(edition, each).comment or edition.wording.left_open for each in recorded),
        touched=tuple(_fact_link(edition, fact, None, page) for fact in touched),
    )


def _chips(edition: Edition, told: ToldTogether) -> Iterator[Chip]:
    for source, side in told.versions.sides:
        number = _paragraph(told, side)
        if number is not None:
            yield Chip(source=source.chip, paragraph=number, link=f"#{told.row}", title=edition.wording.side_by_side)


def _paragraph(told: ToldTogether, side: Side) -> int | None:
    """The paragraph that the words stand in, or would stand in; None where the version has nothing like it."""
    spans = told.spans(side)
    if spans:
        return article_of(told.versions, side).paragraph_at(spans[0].start).number
    difference = told.first.difference
    return next(iter(difference.a_paragraphs if side == "a" else difference.b_paragraphs), None)


def _side(edition: Edition, told: ToldTogether, side: Side) -> SideWords:
    source: Source = told.versions.a if side == "a" else told.versions.b
    return SideWords(
        source=source.chip,
        side=side,
        language=edition.language_of(source),
        segments=tuple(_segments(article_of(told.versions, side), told.spans(side))),
    )


def _segments(article: Article, spans: Sequence[Span]) -> Iterator[Segment]:
    """The words with a few around them, a long difference by its two ends; paragraphs with a space between."""
    if not spans:
        return
    first, last = (article.paragraphs.number_at(offset) for offset in (spans[0].start, spans[-1].end - 1))
    for number in range(first, last + 1):
        paragraph = article.paragraphs[number - 1].span
        inside = [clipped(span, paragraph) for span in spans if span.overlaps(paragraph)]
        edges = [end for span in inside for end in ends(article.text, span, EXCERPT_WORDS)]
        if number > first:
            yield Segment(" ")
        yield from in_windows(article.text, paragraph, inside, windows(article.text, paragraph, edges, WORDS_AROUND))


def clipped(span: Span, within: Span) -> Span:
    """The part of a span that lies in another, which it overlaps."""
    return Span(max(span.start, within.start), min(span.end, within.end))


def _fact_link(edition: Edition, checked: CheckedFact, told: ToldDifference | None, page: str) -> FactLink:
    fact = checked.fact
    return FactLink(
        title=fact.headline,
        link=relative(edition.addresses.fact(fact), page),
        word=fact.word,
        kind=edition.wording.page(fact.key).one,
        tellings=tuple(_own_words(tellings(edition, checked), told)) if told is not None else (),
    )


def _own_words(found: Sequence[Telling], told: ToldDifference) -> Iterator[Telling]:
    """Those on a field that tells the difference, but for those that would only print the words once more."""
    fields = {field for kind in told.difference.kinds for field in FIELDS[kind]}
    for telling in found:
        if telling.name in fields and not all(each.quoted for each in telling.told):
            yield telling


def span_of(told: ToldDifference, side: Side) -> Span | None:
    return told.difference.a if side == "a" else told.difference.b


def article_of(versions: Versions, side: Side) -> Article:
    return versions.comparison.a if side == "a" else versions.comparison.b

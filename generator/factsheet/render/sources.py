"""The sources of a sheet -> the page that lists them, with what is known of each and how much of it is used."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.pages import Page, SearchEntry
from factsheet.render.accounts import source_title
from factsheet.render.dates import edtf_words
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished
from factsheet.render.listings import page_entry
from factsheet.sources import Source
from factsheet.text.versions import Resemblance, resemblance


class Detail(Struct, frozen=True):
    """A line of what is known of a source."""

    name: str
    text: str
    link: str = ""
    title: str = ""
    is_code: bool = False
    language: str = ""
    """Of the text, where it is told."""


class Measures(Struct, frozen=True, kw_only=True):
    """How much of a source is used."""

    facts: str
    share: str
    words: str


class SourceLine(Struct, frozen=True, kw_only=True):
    """A source in the list of sources."""

    id: str
    label: str
    title: str
    link: str
    measures: Measures
    details: tuple[Detail, ...]
    language: str


class SourcesView(Struct, frozen=True, kw_only=True):
    lede: str
    sources: tuple[SourceLine, ...]
    notes: tuple[str, ...]


def sources_page(edition: Edition) -> Page:
    address, words = edition.addresses.sources(), edition.wording.page("sources")
    lines = tuple(_line(edition, source, address) for source in edition.sheet.sources)
    return finished(
        edition,
        "sources",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edition.sheet.at_source(edition.sheet.sources[0].id, "id").path,
        view=SourcesView(lede=words.lede, sources=lines, notes=tuple(_relations(edition))),
        search=(
            page_entry(words.title, words.lede),
            *(SearchEntry(anchor=line.id, title=line.title, text=line.label) for line in lines),
        ),
    )


def _line(edition: Edition, source: Source, page: str) -> SourceLine:
    stored = source.id in edition.sheet.articles
    return SourceLine(
        id=source.id,
        label=source.chip,
        title=source_title(edition, source),
        link=relative(edition.addresses.source(source.id), page) if stored else "",
        measures=measures_of(edition, source),
        details=tuple(details_of(edition, source, page)),
        language=edition.language_of(source),
    )


def _relations(edition: Edition) -> Iterator[str]:
    """Which sources are versions of one report, with how much they share."""
    for report in edition.reports:
        versions = [source for source in edition.sheet.sources if source.told_by == report]
        stored = [source for source in versions if source.id in edition.sheet.articles]
        for one, other in pairwise(stored):
            alike = resemblance(edition.sheet.articles[one.id], edition.sheet.articles[other.id])
            yield versions_note(edition, one, other, alike)
    if len(edition.reports) > 1:
        yield edition.wording.independent_note.format(n=edition.wording.number(len(edition.reports)))


def versions_note(edition: Edition, one: Source, other: Source, alike: Resemblance) -> str:
    """How much two versions of one report share."""
    words = edition.wording
    return words.versions_note.format(
        a=one.chip, b=other.chip, runs=words.share(alike.containment), words=words.share(alike.jaccard)
    )


def details_of(edition: Edition, source: Source, page: str) -> Iterator[Detail]:
    """What is known of a source; `unknown` is an answer, and is printed."""
    words = edition.wording
    known = source.url != "unknown"
    yield Detail(words.publisher, words.unknown if source.publisher == "unknown" else source.publisher)
    yield Detail(words.published, edtf_words(source.published, words.dates, words.unknown))
    yield Detail(words.address, source.url if known else words.unknown, link=source.url if known else "")
    if source.accessed is not None:
        yield Detail(words.accessed, edtf_words(source.accessed, words.dates, words.unknown))
    language = edition.language_of(source)
    if language != edition.sheet.language:
        yield Detail(words.language, words.languages.get(language.split("-")[0].lower(), language))
    elsewhere = edition.elsewhere.of_source(edition.checked, source)
    for place in elsewhere.first:
        yield Detail(words.also_in, place.sheet, link=relative(place.address, page), language=place.language)
    if elsewhere.more:
        text = words.count(words.more_sheets, elsewhere.more)
        yield Detail(words.also_in, text, link=relative("", page), language=words.tag)
    if digest := edition.sheet.digests.get(source.id):
        yield Detail(words.fingerprint, digest, title=words.fingerprint_title, is_code=True)


def measures_of(edition: Edition, source: Source) -> Measures:
    words, coverage = edition.wording, edition.coverage.get(source.id)
    citing = {cited.fact.fact.id for cited in edition.cited[source.id]}
    return Measures(
        facts=words.number(len(citing)),
        share=words.share(coverage.words.share) if coverage else words.unknown,
        words=words.number(coverage.words.all) if coverage else words.unknown,
    )

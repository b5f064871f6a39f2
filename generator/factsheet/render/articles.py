"""A stored article -> its page: the passages highlighted, and beside each paragraph the facts that cite it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from factsheet.addresses import paragraph_id, passage_id, relative
from factsheet.model import Paragraph
from factsheet.pages import Page, SearchEntry
from factsheet.render.accounts import EXCERPT_WORDS, source_title
from factsheet.render.edition import Cited, Edition
from factsheet.render.finishing import finished, shortened
from factsheet.render.highlights import Segment, excerpt, segments
from factsheet.render.listings import page_entry
from factsheet.render.sources import Detail, Measures, details_of, measures_of
from factsheet.sources import Source

LONGEST_NOTE = 90
"""Characters of a fact beside its paragraph: two or three lines of a narrow column."""
MOST_MARKED = 16
"""Passages of one paragraph that can be told apart by a class; the style sheet has a rule for each."""


class Mark(Struct, frozen=True, kw_only=True):
    """A stretch of a paragraph with its anchors and the classes that colour it."""

    text: str
    classes: str
    """Empty where no passage covers it."""
    anchors: tuple[tuple[str, str], ...]
    """Id and class of each passage that begins here."""
    is_cut: bool


class Note(Struct, frozen=True, kw_only=True):
    """A fact beside the paragraph that it cites."""

    text: str
    link: str
    word: str
    kind: str
    """In words."""
    classes: str


class ParagraphView(Struct, frozen=True, kw_only=True):
    id: str
    number: int
    role: str
    role_text: str
    marks: tuple[Mark, ...]
    notes: tuple[Note, ...]


class KindKey(Struct, frozen=True, kw_only=True):
    word: str
    text: str
    shown: bool


class ArticleView(Struct, frozen=True, kw_only=True):
    label: str
    lede: str
    measures: Measures
    fingerprint: str
    details: tuple[Detail, ...]
    keys: tuple[KindKey, ...]
    paragraphs: tuple[ParagraphView, ...]
    language: str
    is_excerpt: bool


def article_page(edition: Edition, source: Source) -> Page:
    """The page of a source whose article is stored."""
    address, words = edition.addresses.source(source.id), edition.wording
    title = source_title(edition, source)
    paragraphs = tuple(_paragraphs(edition, source, address))
    is_excerpt = source.publish != "full"
    return finished(
        edition,
        "article",
        address=address,
        title=title,
        description=f"{edition.sheet.title}. {words.source_page_lede}",
        menu=None,
        edit_path=edition.sheet.at_source(source.id, "id").path,
        view=ArticleView(
            label=source.chip,
            lede=words.excerpts_lede if is_excerpt else words.source_page_lede,
            measures=measures_of(edition, source),
            fingerprint=edition.sheet.digests.get(source.id, ""),
            details=tuple(details_of(edition, source, address)),
            keys=tuple(_keys(edition, source)),
            paragraphs=paragraphs,
            language=edition.language_of(source),
            is_excerpt=is_excerpt,
        ),
        search=(page_entry(title, source.chip), *_entries(source, title, paragraphs)),
    )


def _keys(edition: Edition, source: Source) -> Iterator[KindKey]:
    """The kinds that cite the article; names stand in nearly every sentence, so their marks wait to be asked for."""
    words = {cited.fact.fact.word for cited in edition.cited[source.id]}
    for kind in edition.kinds:
        if kind.word in words:
            yield KindKey(
                word=kind.word,
                text=edition.wording.page(kind.key).many,
                shown=kind.passages_are_statements,
            )


def _paragraphs(edition: Edition, source: Source, page: str) -> Iterator[ParagraphView]:
    article = edition.sheet.articles[source.id]
    by_number: dict[int, list[Cited]] = {}
    for cited in edition.cited[source.id]:
        by_number.setdefault(cited.passage.paragraph.number, []).append(cited)
    for paragraph in article.paragraphs:
        cited_here = by_number.get(paragraph.number, [])
        if edition.shows_paragraph(source, paragraph.number):
            yield _paragraph(edition, source, paragraph, cited_here, page)


def _paragraph(
    edition: Edition, source: Source, paragraph: Paragraph, cited: Sequence[Cited], page: str
) -> ParagraphView:
    text = edition.sheet.articles[source.id].text
    spans = [each.passage.span for each in cited]
    found = (
        segments(text, paragraph.span, spans)
        if source.publish == "full"
        else excerpt(text, paragraph.span, spans, EXCERPT_WORDS)
    )
    return ParagraphView(
        id=paragraph_id(paragraph.number),
        number=paragraph.number,
        role=paragraph.role,
        role_text=edition.wording.paragraph_roles[paragraph.role],
        marks=tuple(_mark(segment, cited) for segment in found),
        notes=tuple(_notes(edition, cited, page)),
    )


def _mark(segment: Segment, cited: Sequence[Cited]) -> Mark:
    words = dict.fromkeys(cited[number].fact.fact.word for number in segment.covered_by)
    numbered = [_numbered("in", number) for number in segment.covered_by]
    return Mark(
        text=segment.text,
        classes=_classes("cited", *(f"cited--{word}" for word in words), *numbered) if words else "",
        anchors=tuple(
            (passage_id(cited[number].fact.fact.id, cited[number].number), _numbered("at", number))
            for number in segment.opens
        ),
        is_cut=segment.is_cut,
    )


def _numbered(prefix: str, number: int) -> str:
    """The class by which the parts of one passage in a paragraph know each other; empty beyond the style sheet's."""
    return f"{prefix}-{number + 1}" if number < MOST_MARKED else ""


def _classes(*names: str) -> str:
    return " ".join(filter(None, names))


def _notes(edition: Edition, cited: Sequence[Cited], page: str) -> Iterator[Note]:
    """A note for each fact, with the classes of all its passages in the paragraph."""
    numbers: dict[str, list[int]] = {}
    for number, each in enumerate(cited):
        numbers.setdefault(each.fact.fact.id, []).append(number)
    for name, found in numbers.items():
        fact = edition.checked.fact_by_id[name].fact
        yield Note(
            text=shortened(fact.headline, LONGEST_NOTE),
            link=relative(edition.addresses.fact(fact), page),
            word=fact.word,
            kind=edition.wording.page(fact.key).one,
            classes=_classes(*(_numbered("for", number) for number in found)),
        )


def _entries(source: Source, title: str, paragraphs: Sequence[ParagraphView]) -> Iterator[SearchEntry]:
    """A passage is found by the words that the page shows of its paragraph."""
    for paragraph in paragraphs:
        text = "".join(" … " if mark.is_cut else mark.text for mark in paragraph.marks)
        yield SearchEntry(
            anchor=paragraph.id, title=f"{source.chip} ¶{paragraph.number}: {title}", text=" ".join(text.split())
        )

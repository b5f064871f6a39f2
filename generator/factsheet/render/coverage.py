"""How much of the articles is used -> the page for editors: the shares of each, and what no fact rests on yet."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.coverage import Coverage, Measured, Tally
from factsheet.model import Span
from factsheet.pages import Heading, Page, SearchEntry
from factsheet.render.accounts import Chip, source_title
from factsheet.render.edition import Edition
from factsheet.render.finishing import finished
from factsheet.render.highlights import Segment, in_windows, windows
from factsheet.render.listings import page_entry
from factsheet.render.proof import ProofView, proof_view
from factsheet.sources import Source

LISTED: tuple[Measured, ...] = ("numbers", "quotations", "sentences", "words")
"""By how much they matter to an editor who looks for what was overlooked."""
MOST_LISTED = 100
"""Of one sort in one article: a longer list is for `factsheet coverage`, not for a page."""
AROUND: dict[Measured, int] = {"numbers": 5, "quotations": 3, "sentences": 0, "words": 4}
"""Words beside each that show what it belongs to."""
THINNEST = 0.3
"""Percent of the bar: a single word of a long article is still seen."""


class Share(Struct, frozen=True, kw_only=True):
    """How many of one sort are used."""

    name: str
    share: str
    """Empty where there are none."""
    count: str


class Stretch(Struct, frozen=True):
    """A part of the bar, in percent of its width."""

    x: str
    width: str


class Bar(Struct, frozen=True, kw_only=True):
    """The words of an article from left to right."""

    title: str
    description: str
    paragraphs: tuple[Stretch, ...]
    unused: tuple[Stretch, ...]


class Unused(Struct, frozen=True, kw_only=True):
    """Something that no fact rests on."""

    chip: Chip
    segments: tuple[Segment, ...]
    """Empty for words of an article that may be shown in excerpts only."""
    count: str
    """How many words are not shown; empty where they are."""


class Worklist(Struct, frozen=True, kw_only=True):
    """What is unused of one sort."""

    title: str
    count: str
    items: tuple[Unused, ...]
    more: str
    """How many more there are; empty where all are listed."""
    is_open: bool
    """Words that are left of sentences which facts do use wait to be asked for."""


class SourceView(Struct, frozen=True, kw_only=True):
    id: str
    label: str
    title: str
    link: str
    language: str
    shares: tuple[Share, ...]
    bar: Bar
    lists: tuple[Worklist, ...]
    done: str
    """What to say where nothing but words is left; empty where more is."""


class CoverageView(Struct, frozen=True, kw_only=True):
    lede: str
    sources: tuple[SourceView, ...]
    missing: tuple[str, ...]
    """Sources whose article is not stored, in a sentence each."""
    proof: ProofView | None


def coverage_page(edition: Edition) -> Page:
    """For a sheet with a stored article."""
    address, words = edition.addresses.coverage(), edition.wording.page("coverage")
    stored = [source for source in edition.sheet.sources if source.id in edition.coverage]
    views = tuple(_source(edition, source, address) for source in stored)
    missing = [source for source in edition.sheet.sources if source.id not in edition.coverage]
    proof = proof_view(edition, address)
    headings = [Heading(id=view.id, title=f"{view.label} {view.title}", level=2) for view in views]
    return finished(
        edition,
        "coverage",
        address=address,
        title=words.title,
        description=f"{edition.sheet.title}. {words.lede}",
        menu=words.menu,
        edit_path=edition.sheet.at_source(stored[0].id, "id").path,
        view=CoverageView(
            lede=words.lede,
            sources=views,
            missing=tuple(edition.wording.nothing_stored.format(source=source.chip) for source in missing),
            proof=proof,
        ),
        headings=[*headings, *([Heading(id="proof", title=edition.wording.proof.title, level=2)] if proof else [])],
        search=(
            page_entry(words.title, words.lede),
            *(SearchEntry(anchor=view.id, title=f"{words.title}: {view.title}", text=view.bar.title) for view in views),
        ),
    )


def _source(edition: Edition, source: Source, page: str) -> SourceView:
    words, coverage = edition.wording, edition.coverage[source.id]
    lists = tuple(_worklists(edition, source, coverage, page))
    return SourceView(
        id=f"coverage_{source.id}",
        label=source.chip,
        title=source_title(edition, source),
        link=relative(edition.addresses.source(source.id), page),
        language=edition.language_of(source),
        shares=tuple(_share(edition, name, tally) for name, tally in coverage.tallies),
        bar=_bar(edition, coverage),
        lists=lists,
        done="" if any(each.is_open for each in lists) else words.all_is_used,
    )


def _share(edition: Edition, name: Measured, tally: Tally) -> Share:
    words = edition.wording
    used, every = words.number(tally.used), words.number(tally.all)
    return Share(
        name=words.measured[name],
        share=words.share(tally.share) if tally.all else "",
        count=words.used_of.format(used=used, all=every) if tally.all else words.none_there,
    )


def _bar(edition: Edition, coverage: Coverage) -> Bar:
    words, spans = edition.wording, coverage.words.spans
    starts = [span.start for span in spans]
    paragraphs = list(coverage.paragraphs())
    left = [words.number(each.paragraph.number) for each in paragraphs if each.unused]
    used, every = words.number(coverage.words.used), words.number(coverage.words.all)
    return Bar(
        title=words.words_used.format(used=used, all=every),
        description=words.words_left_in.format(paragraphs=words.comma.join(left)) if left else words.no_words_left,
        paragraphs=tuple(_part(starts, each.paragraph.span) for each in paragraphs if each.words.all),
        unused=tuple(_part(starts, stretch) for each in paragraphs for stretch in each.unused),
    )


def _part(starts: Sequence[int], span: Span) -> Stretch:
    first, end = bisect_left(starts, span.start), bisect_left(starts, span.end)
    width = max(THINNEST, 100 * (end - first) / len(starts))
    return Stretch(f"{min(100 - width, 100 * first / len(starts)):.2f}%", f"{width:.2f}%")


def _worklists(edition: Edition, source: Source, coverage: Coverage, page: str) -> Iterator[Worklist]:
    words = edition.wording
    for name in LISTED:
        left = list(_left(coverage, name))
        if left:
            shown = left[:MOST_LISTED]
            yield Worklist(
                title=words.unused_lists[name],
                count=words.number(len(left)),
                items=tuple(_unused(edition, source, coverage, name, span, page) for span in shown),
                more=words.count(words.more_unused, len(left) - len(shown)) if len(left) > len(shown) else "",
                is_open=name != "words",
            )


def _left(coverage: Coverage, name: Measured) -> Iterator[Span]:
    """What is unused of one sort; of the words, those outside of sentences that are listed themselves."""
    if name != "words":
        yield from getattr(coverage, name).unused
        return
    sentences = coverage.sentences.unused
    ends_of_sentences = [span.end for span in sentences]
    for stretch in coverage.unused_stretches():
        at = bisect_left(ends_of_sentences, stretch.end)
        if at == len(sentences) or stretch.start < sentences[at].start:
            yield stretch


def _unused(edition: Edition, source: Source, coverage: Coverage, name: Measured, span: Span, page: str) -> Unused:
    text, paragraph = coverage.article.text, coverage.article.paragraph_at(span.start)
    is_shown = source.publish == "full" or name == "numbers"
    around = AROUND[name] if source.publish == "full" else 0
    shown = windows(text, paragraph.span, (span,), around)
    count = len(coverage.words.within(span).spans)
    return Unused(
        chip=Chip(
            source=source.chip,
            paragraph=paragraph.number,
            link=_place(edition, source, paragraph.number, page),
            title=edition.wording.read_in_article,
        ),
        segments=tuple(in_windows(text, paragraph.span, (span,), shown)) if is_shown else (),
        count="" if is_shown else edition.wording.count(edition.wording.words_not_shown, count),
    )


def _place(edition: Edition, source: Source, number: int, page: str) -> str:
    """The paragraph in its article, or the article where its page does not show the paragraph."""
    if edition.shows_paragraph(source, number):
        return relative(edition.addresses.paragraph(source.id, number), page)
    return relative(edition.addresses.source(source.id), page)

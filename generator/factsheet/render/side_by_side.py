"""Two versions -> their paragraphs side by side, with the words marked that only one of them has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from factsheet.addresses import relative
from factsheet.comparisons import Side, Versions
from factsheet.model import Paragraph, Span
from factsheet.render.difference_lines import ToldTogether, article_of, clipped
from factsheet.render.edition import Edition
from factsheet.render.highlights import ends, windows
from factsheet.sources import Source
from factsheet.text.comparison import Printed, Row

EXCERPT_WORDS = 5
"""Around a difference where the articles may be shown in excerpts only; and of a long one, at each of its ends."""


class Stretch(Struct, frozen=True, kw_only=True):
    """A stretch of a paragraph as one version prints it."""

    text: str
    differs: bool = False
    link: str = ""
    """To the line of its difference; empty for mere wording."""
    title: str = ""
    """The class of its difference, in words."""
    is_cut: bool = False
    """Whether it stands for words that are not shown; its own text is empty then."""


class ParagraphSide(Struct, frozen=True, kw_only=True):
    number: int
    link: str
    """To the paragraph in its article; empty where the article's page does not show it."""
    role_text: str
    stretches: tuple[Stretch, ...]


class RowSide(Struct, frozen=True, kw_only=True):
    source: str
    """Its label."""
    side: Side
    language: str
    paragraphs: tuple[ParagraphSide, ...]
    """Empty where the version has nothing like it."""


class RowView(Struct, frozen=True, kw_only=True):
    id: str
    sides: tuple[RowSide, RowSide]
    note: str
    """What cannot be seen: that a version has it in another place."""


Listed = Mapping[Side, Sequence[tuple[Span, ToldTogether]]]
"""By side: where the words of each difference stand that the page says more of than its words."""


def listed_spans(listed: Iterable[ToldTogether]) -> Listed:
    found = tuple(listed)
    sides: tuple[Side, Side] = ("a", "b")
    return {side: [(span, told) for told in found for span in told.spans(side)] for side in sides}


def is_whole(versions: Versions) -> bool:
    """Whether both articles may be shown whole."""
    return versions.a.publish == "full" == versions.b.publish


def row_views(
    edition: Edition, versions: Versions, listed: Listed, names: Sequence[str], page: str
) -> Iterator[RowView]:
    """`names` are the ids of the rows. Where an article is not to be shown whole, rows without anything listed are left
    out, and of the others only what is listed is shown, with a few words around.
    """
    for row, name in zip(versions.comparison.rows, names, strict=True):
        sides = tuple(
            _row_side(edition, versions, source, side, row, listed[side], page) for source, side in versions.sides
        )
        if is_whole(versions) or any(s.differs for side in sides for p in side.paragraphs for s in p.stretches):
            note = edition.wording.moved.format(a=versions.a.chip, b=versions.b.chip) if row.moved else ""
            yield RowView(id=name, sides=(sides[0], sides[1]), note=note)


def _row_side(
    edition: Edition,
    versions: Versions,
    source: Source,
    side: Side,
    row: Row,
    listed: Sequence[tuple[Span, ToldTogether]],
    page: str,
) -> RowSide:
    printed = row.a if side == "a" else row.b
    return RowSide(
        source=source.chip,
        side=side,
        language=edition.language_of(source),
        paragraphs=tuple(
            ParagraphSide(
                number=each.paragraph.number,
                link=_paragraph_link(edition, source, each.paragraph.number, page),
                role_text=edition.wording.paragraph_roles[each.paragraph.role],
                stretches=tuple(_stretches(edition, versions, side, each, listed)),
            )
            for each in printed
        ),
    )


def _paragraph_link(edition: Edition, source: Source, number: int, page: str) -> str:
    if not edition.shows_paragraph(source, number):
        return ""
    return relative(edition.addresses.paragraph(source.id, number), page)


def _stretches(
    edition: Edition,
    versions: Versions,
    side: Side,
    printed: Printed,
    listed: Sequence[tuple[Span, ToldTogether]],
) -> Iterator[Stretch]:
    paragraph, text = printed.paragraph, article_of(versions, side).text
    here = [each for each in listed if each[0].overlaps(paragraph.span)]
    shown = (paragraph.span,) if is_whole(versions) else _excerpts(text, paragraph, [span for span, _ in here])
    done = paragraph.span.start
    for window in shown:
        if done < window.start:
            yield Stretch(text="", is_cut=True)
        for run in printed.runs:
            if run.span.overlaps(window):
                yield _stretch(edition, text, clipped(run.span, window), run.kind, here)
        done = window.end
    if done < paragraph.span.end:
        yield Stretch(text="", is_cut=True)


def _excerpts(text: str, paragraph: Paragraph, spans: Sequence[Span]) -> tuple[Span, ...]:
    edges = [end for span in spans for end in ends(text, clipped(span, paragraph.span), EXCERPT_WORDS)]
    return windows(text, paragraph.span, edges, EXCERPT_WORDS)


def _stretch(
    edition: Edition, text: str, span: Span, kind: str | None, here: Sequence[tuple[Span, ToldTogether]]
) -> Stretch:
    if kind is None:
        return Stretch(text=text[span.start : span.end])
    line = next((told.id for at, told in here if told.first.difference.kind == kind and at.overlaps(span)), "")
    return Stretch(
        text=text[span.start : span.end],
        differs=True,
        link=f"#{line}" if line else "",
        title=edition.wording.difference_kinds[kind],
    )

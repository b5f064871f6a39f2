"""Passages that overlap: whatever they cover, the text of the article stays whole."""

from __future__ import annotations

import pytest
from factsheet.model import Span
from factsheet.render.articles import MOST_MARKED
from factsheet.render.assets import site_assets
from factsheet.render.highlights import Segment, excerpt, joined, segments
from hypothesis import given
from hypothesis import strategies as st

from tests.kitchen_sink import checked_sheet, pages
from tests.reading_html import Element, read_html

TEXT = "The bridge closed on Monday, said the port authority."

PLACES = st.integers(0, len(TEXT))
SPANS = st.lists(st.builds(lambda one, other: Span(min(one, other), max(one, other)), PLACES, PLACES), max_size=6)


def test_segments_of_passages_that_overlap() -> None:
    bridge_closed, closed_on = Span(4, 17), Span(11, 20)
    assert segments(TEXT, Span(0, 27), [bridge_closed, closed_on]) == (
        Segment("The "),
        Segment("bridge ", covered_by=(0,), opens=(0,)),
        Segment("closed", covered_by=(0, 1), opens=(1,)),
        Segment(" on", covered_by=(1,)),
        Segment(" Monday"),
    )


def test_passages_that_begin_and_end_together() -> None:
    assert segments("ab", Span(0, 2), [Span(0, 2), Span(0, 2)]) == (Segment("ab", covered_by=(0, 1), opens=(0, 1)),)


@given(SPANS, PLACES, PLACES)
def test_segments_are_the_text(spans: list[Span], one: int, other: int) -> None:
    within = Span(min(one, other), max(one, other))
    assert "".join(each.text for each in segments(TEXT, within, spans)) == TEXT[within.start : within.end]


@given(SPANS)
def test_each_span_is_covered_by_its_segments_and_opens_once(spans: list[Span]) -> None:
    found = segments(TEXT, Span(0, len(TEXT)), spans)
    for number, span in enumerate(spans):
        covered = "".join(each.text for each in found if number in each.covered_by)
        assert covered == TEXT[span.start : span.end]
        assert sum(number in each.opens for each in found) == bool(len(span))


@given(SPANS, st.integers(0, 4))
def test_an_excerpt_holds_every_span_whole_and_nothing_twice(spans: list[Span], words: int) -> None:
    written = [span for span in spans if TEXT[span.start : span.end].strip()]
    found = excerpt(TEXT, Span(0, len(TEXT)), written, words)
    shown = "\0".join("".join(each.text for each in found if not each.is_cut).split("\0"))
    for span in written:
        assert TEXT[span.start : span.end] in shown
    assert len(shown) <= len(TEXT)


def test_an_excerpt_shows_a_few_words_around_and_marks_what_it_leaves_out() -> None:
    found = excerpt(TEXT, Span(0, len(TEXT)), [Span(11, 17)], 1)
    assert [(each.text, each.covered_by, each.is_cut) for each in found] == [
        ("", (), True),
        ("bridge ", (), False),
        ("closed", (0,), False),
        (" on", (), False),
        ("", (), True),
    ]


def test_excerpts_that_meet_are_one() -> None:
    found = excerpt(TEXT, Span(0, len(TEXT)), [Span(4, 10), Span(18, 20)], 1)
    assert "".join(each.text or "…" for each in found) == "The bridge closed on Monday,…"


def test_a_text_without_spaces_is_not_shown_whole() -> None:
    text = "港口管理局昨天晚上关闭了大桥"
    found = excerpt(text, Span(0, len(text)), [Span(5, 7)], 2)
    assert "".join(each.text or "…" for each in found) == "…理局昨天晚上…"


@pytest.mark.parametrize(
    ("spans", "stretches"),
    [
        ([], []),
        ([(5, 7), (0, 2)], [(0, 2), (5, 7)]),
        ([(0, 4), (2, 6), (6, 8)], [(0, 8)]),
        ([(0, 9), (2, 3)], [(0, 9)]),
    ],
)
def test_what_spans_cover_together(spans: list[tuple[int, int]], stretches: list[tuple[int, int]]) -> None:
    assert joined(Span(*span) for span in spans) == tuple(Span(*span) for span in stretches)


@pytest.mark.parametrize("source", ["gazette", "courier"])
def test_the_article_without_its_tags_is_the_article(source: str) -> None:
    article = checked_sheet().sheet.articles[source]
    root = read_html(pages()[f"sources/{source}/"].body)
    shown = [without_role(each).text for each in root.with_class("paragraph__text")]
    assert shown == [article.words_of(paragraph.span) for paragraph in article.paragraphs]


def test_of_an_article_in_excerpts_the_rest_is_nowhere_on_the_site() -> None:
    for page in pages().values():
        everything = page.body + "".join(entry.text for entry in page.search)
        assert "keine einzige Angabe" not in everything
        assert "ganz anderer Absatz" not in everything
        assert "Fachleute" not in everything
    assert "seit dem 5. Juni 2024 geschlossen" in pages()["sources/anzeiger/"].body


def test_the_style_sheet_can_tell_as_many_passages_apart_as_the_page_numbers() -> None:
    styles = next(asset.content for asset in site_assets() if asset.path == "assets/facts.css").decode()
    for number in range(1, MOST_MARKED + 1):
        assert f".at-{number}:target ~ .in-{number}," in styles
        assert f".for-{number}:is(" in styles
    assert f".in-{MOST_MARKED + 1}" not in styles


def without_role(paragraph: Element) -> Element:
    """The tool's own word for the paragraph stands before its text."""
    kept = [each for each in paragraph.children if isinstance(each, str) or "paragraph__role" not in each.classes]
    return Element(paragraph.tag, paragraph.attributes, kept)

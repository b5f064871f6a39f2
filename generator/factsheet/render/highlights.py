"""Spans that may overlap go in; segments of the text come out, in order, each with the spans that cover it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from factsheet.model import Span

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
"""Thai, Lao, Burmese, Khmer, kana and Han have no spaces: each character counts as a word there."""


class Segment(Struct, frozen=True):
    """A stretch of text that the same spans cover."""

    text: str
    covered_by: tuple[int, ...] = ()
    """The numbers of the spans, from 0 as given, in that order; empty where none covers it."""
    opens: tuple[int, ...] = ()
    """The numbers of the spans that begin here."""
    is_cut: bool = False
    """Whether it stands for text that is not shown; its own text is empty then."""


def segments(text: str, within: Span, spans: Sequence[Span]) -> tuple[Segment, ...]:
    """Segments of `within`, whose texts together are its text; spans are cut at its ends, empty ones ignored."""
    cut = [Span(max(span.start, within.start), min(span.end, within.end)) for span in spans]
    inside = [(number, span) for number, span in enumerate(cut) if span.start < span.end]
    edges = sorted({within.start, within.end, *(edge for _, span in inside for edge in (span.start, span.end))})
    return tuple(
        Segment(
            text=text[start:end],
            covered_by=tuple(number for number, span in inside if span.start <= start and end <= span.end),
            opens=tuple(number for number, span in inside if span.start == start),
        )
        for start, end in pairwise(edges)
    )


def excerpt(text: str, paragraph: Span, spans: Sequence[Span], words: int) -> tuple[Segment, ...]:
    """As `segments`, of what stands within so many words of the spans; a cut stands for each part left out."""
    return tuple(in_windows(text, paragraph, spans, windows(text, paragraph, spans, words)))


def in_windows(text: str, paragraph: Span, spans: Sequence[Span], shown: Iterable[Span]) -> Iterator[Segment]:
    """As `segments`, of what lies in the windows; a cut stands for each part left out."""
    end = paragraph.start
    for window in shown:
        if end < window.start:
            yield Segment("", is_cut=True)
        yield from segments(text, window, spans)
        end = window.end
    if end < paragraph.end:
        yield Segment("", is_cut=True)


def windows(text: str, paragraph: Span, spans: Iterable[Span], words: int) -> tuple[Span, ...]:
    """The spans with so many words before and after each, never beyond the paragraph's ends, joined where they meet."""
    found = [Span(match.start(), match.end()) for match in _WORD.finditer(text, paragraph.start, paragraph.end)]
    starts, ends = [word.start for word in found], [word.end for word in found]
    widened = []
    for span in spans:
        first = bisect_right(ends, span.start)
        last = bisect_left(starts, span.end) - 1
        if first > last:
            continue
        start, end = starts[max(0, first - words)], ends[min(last + words, len(found) - 1)]
        widened.append(Span(min(start, span.start), max(end, span.end)))
    return joined(widened, text)


def ends(text: str, span: Span, words: int) -> tuple[Span, ...]:
    """The span; of one with more than four times so many words, its first and its last ones."""
    found = list(_WORD.finditer(text, span.start, span.end))
    if len(found) <= 4 * words:
        return (span,)
    return Span(span.start, found[words - 1].end()), Span(found[-words].start(), span.end)


def joined(spans: Iterable[Span], text: str = "") -> tuple[Span, ...]:
    """The stretches that the spans cover together, in order; those with nothing but white space between become one."""
    stretches: list[Span] = []
    for span in sorted(spans):
        last = stretches[-1] if stretches else None
        if last and (span.start <= last.end or (text and not text[last.end : span.start].strip())):
            stretches[-1] = Span(last.start, max(last.end, span.end))
        else:
            stretches.append(span)
    return tuple(stretches)

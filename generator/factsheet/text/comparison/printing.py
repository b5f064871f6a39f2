"""A paragraph with what differs in it goes in; out come runs that cover it, to be shown beside those of the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factsheet.model import Paragraph, Span
from factsheet.text.comparison.model import DifferenceKind, Printed, Run
from factsheet.text.comparison.readings import Reading


def printed(reading: Reading, paragraph: Paragraph, marked: Mapping[int, DifferenceKind]) -> Printed:
    """`marked` holds the tokens that the other version has not, each with the class of its difference."""
    return Printed(paragraph=paragraph, runs=tuple(_covering(paragraph.span, _runs(reading, paragraph, marked))))


def _runs(reading: Reading, paragraph: Paragraph, marked: Mapping[int, DifferenceKind]) -> Iterator[Run]:
    """Marked tokens that follow one another in one class are one run, with the white space between them."""
    last: Run | None = None
    for at in reading.positions(paragraph.span):
        kind = marked.get(at)
        span = reading.tokens[at].span
        if last is not None and kind == last.kind:
            last = Run(span=Span(last.span.start, span.end), kind=kind)
            continue
        if last is not None:
            yield last
        last = Run(span=span, kind=kind) if kind is not None else None
    if last is not None:
        yield last


def _covering(whole: Span, runs: Iterator[Run]) -> Iterator[Run]:
    """The runs, and what stands between them as runs that both versions have."""
    done = whole.start
    for run in runs:
        if run.span.start > done:
            yield Run(span=Span(done, run.span.start), kind=None)
        yield run
        done = run.span.end
    if done < whole.end:
        yield Run(span=Span(done, whole.end), kind=None)

"""What the articles of some sheets are used for -> a table with what is left, for people, or one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Any

from msgspec import Struct

from factsheet.checked import CheckedSheet
from factsheet.coverage import MEASURED, Coverage, ParagraphCoverage, Tally, sheet_coverage
from factsheet.model import Article, Span
from factsheet.report.text import visible
from factsheet.sources import Source
from factsheet.text.excerpts import shortened

VERSION = 1

LONGEST_STRETCH = 90
"""Code points of an unused stretch that a line of a terminal holds beside its paragraph."""


class SourceCoverage(Struct, frozen=True, kw_only=True):
    """A source of a sheet, and how much of its article is used."""

    sheet: str
    """The sheet's slug."""
    source: Source
    coverage: Coverage | None
    """None where its article is not stored."""

    def is_under(self, percent: Decimal | None) -> bool:
        """Whether less than so many percent of the words are used; an article that is not stored is neither."""
        if percent is None or self.coverage is None:
            return False
        words = self.coverage.words
        return Decimal(100 * words.used) < percent * words.all


def coverage_by_source(sheets: Iterable[CheckedSheet]) -> tuple[SourceCoverage, ...]:
    """In the order of the sheets and of their sources."""
    return tuple(each for checked in sheets for each in _of_sheet(checked))


def _of_sheet(checked: CheckedSheet) -> Iterator[SourceCoverage]:
    found = {coverage.article.id: coverage for coverage in sheet_coverage(checked)}
    for source in checked.sheet.sources:
        yield SourceCoverage(sheet=checked.sheet.slug, source=source, coverage=found.get(source.id))


def coverage_text(covered: Sequence[SourceCoverage], percent: Decimal | None) -> str:
    """A table of the articles, what of each is not used, and which of them are under the percentage."""
    lines = [*_table(covered), *(line for each in covered for line in _worklist(each))]
    under = [each for each in covered if each.is_under(percent)]
    if under:
        lines.append("")
    lines += [f"{_name(each)}: less than {percent}% of the words are used" for each in under]
    return "".join(f"{visible(line)}\n" for line in lines)


def _table(covered: Sequence[SourceCoverage]) -> Iterator[str]:
    rows = [("article", *MEASURED), *(_row(each) for each in covered)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(each: SourceCoverage) -> tuple[str, ...]:
    if each.coverage is None:
        return (_name(each), "not stored", *("" for _ in MEASURED[1:]))
    return (_name(each), *(_counted(tally) for _, tally in each.coverage.tallies))


def _counted(tally: Tally) -> str:
    return f"{tally.used} of {tally.all} ({_percent(tally)})" if tally.all else "none"


def _percent(tally: Tally) -> str:
    """Rounded down: a hundred percent is then all of it and nothing less."""
    exact = Decimal(100 * tally.used) / tally.all
    return f"{exact.quantize(Decimal('0.1'), ROUND_DOWN):f}%".replace(".0%", "%")


def _name(each: SourceCoverage) -> str:
    return f"{each.sheet}/{each.source.id}"


def _worklist(each: SourceCoverage) -> Iterator[str]:
    paragraphs = [paragraph for paragraph in each.coverage.paragraphs() if paragraph.unused] if each.coverage else []
    if each.coverage is None or not paragraphs:
        return
    yield ""
    yield f"{_name(each)}: no fact rests on"
    width = len(str(paragraphs[-1].paragraph.number))
    for paragraph in paragraphs:
        for number, stretch in enumerate(paragraph.unused):
            place = f"paragraph {paragraph.paragraph.number:>{width}}"
            words = shortened(each.coverage.article.words_of(stretch), LONGEST_STRETCH)
            yield f"  {place if number == 0 else ' ' * len(place)}  {words}{_held(paragraph, stretch)}"


def _held(paragraph: ParagraphCoverage, stretch: Span) -> str:
    """The unused numbers and quotations that begin in a stretch, or in the marks before it."""
    counts = [
        (sum(stretch.overlaps(span) for span in paragraph.numbers.unused), "number"),
        (sum(stretch.overlaps(span) for span in paragraph.quotations.unused), "quotation"),
    ]
    told = [f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts if count]
    return f"  ({', '.join(told)})" if told else ""


def coverage_json(covered: Sequence[SourceCoverage], percent: Decimal | None) -> str:
    """Spans are `[start, end)` in code points of the stored text."""
    report = {
        "version": VERSION,
        "fail_under": None if percent is None else float(percent),
        "articles": [_article_row(each, percent) for each in covered],
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def _article_row(each: SourceCoverage, percent: Decimal | None) -> dict[str, Any]:
    row: dict[str, Any] = {"sheet": each.sheet, "source": each.source.id, "stored": each.coverage is not None}
    if each.coverage is not None:
        article = each.coverage.article
        row["under"] = each.is_under(percent)
        row |= {name: _tally_row(tally) for name, tally in each.coverage.tallies}
        row["paragraphs"] = [
            {
                "paragraph": paragraph.paragraph.number,
                "role": paragraph.paragraph.role,
                **{name: _tally_row(getattr(paragraph, name)) for name in MEASURED},
                "unused": {
                    "stretches": [_span_row(article, span) for span in paragraph.unused],
                    **{
                        name: [_span_row(article, span) for span in getattr(paragraph, name).unused]
                        for name in MEASURED[1:]
                    },
                },
            }
            for paragraph in each.coverage.paragraphs()
        ]
    return row


def _tally_row(tally: Tally) -> dict[str, Any]:
    return {"all": tally.all, "used": tally.used, "share": int(10_000 * tally.share) / 10_000}


def _span_row(article: Article, span: Span) -> dict[str, Any]:
    in_file = article.in_file(span)
    return {"start": in_file.start, "end": in_file.end, "text": article.words_of(span)}

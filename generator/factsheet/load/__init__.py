"""A sheet's folder -> a typed `Sheet`, and a check for everything that was read, failed ones included.

One bad file or fact is left out and the rest go on, so that all problems of all files come in one run.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factsheet.load.articles import read_articles, typed_header, typed_sources
from factsheet.load.lists import read_lists
from factsheet.load.reading import SHEET_FILE, Reading, check_stray_files, read_yaml
from factsheet.problems import Check
from factsheet.references import reference_checks
from factsheet.sheet import Sheet

ARTICLE_RULES = frozenset(("article-missing", "article-not-text", "source-changed"))
"""Rules about articles, whose problems leave every fact and difference of the sheet read."""


class Loaded(Struct, frozen=True):
    """What came of reading one folder; without a `sheet`, sheet.yml itself could not be used."""

    sheet: Sheet | None
    checks: tuple[Check, ...]


def load_sheet(folder: Path, shown: str) -> Loaded:
    """The sheet in a folder; `shown` is the folder as problems name it, with `/` between the parts."""
    reading = Reading(folder, shown)
    check_stray_files(reading)
    sheet_record = read_yaml(reading, SHEET_FILE)
    if sheet_record is None:
        return Loaded(None, _marked(reading, folder.name))
    header = typed_header(reading, sheet_record)
    sources = typed_sources(reading, sheet_record, header.language if header else "en")
    articles, digests = read_articles(reading, sheet_record, sources)
    facts, differences = read_lists(reading)
    sheet = Sheet(
        slug=folder.name,
        path=shown,
        title=header.title if header else folder.name,
        summary=(header.summary or "") if header else "",
        language=header.language if header else "en",
        sources=sources,
        articles=articles,
        digests=digests,
        facts=facts,
        differences=differences,
        sources_record=sheet_record,
        files=tuple(reading.files),
        is_whole=all(check.problem is None or check.rule in ARTICLE_RULES for check in reading.checks),
    )
    reading.checks.extend(reference_checks(sheet, left_out=frozenset(reading.known_ids), unread=reading.unread))
    return Loaded(sheet, _marked(reading, folder.name))


def _marked(reading: Reading, slug: str) -> tuple[Check, ...]:
    """The checks, each problem with the sheet it belongs to."""
    return tuple(
        replace(check, problem=replace(check.problem, sheet=slug)) if check.problem else check
        for check in reading.checks
    )

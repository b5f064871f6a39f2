"""sheet.yml and what it names -> typed sources and their articles, with a check for each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import ValidationError

from factsheet.files import UnreadableFileError, read_text
from factsheet.load.reading import Reading, duplicate, not_fields
from factsheet.model import Article
from factsheet.problems import Check, Problem, found, passed
from factsheet.records import Items, Record, locate
from factsheet.references import SOURCES
from factsheet.sources import SheetFile, Source
from factsheet.text.articles import read_article
from factsheet.text.edtf import parse_edtf
from factsheet.text.edtf.days import plus_days
from factsheet.typed import type_problems

_WORD = re.compile(r"\w")
"""What holds one holds text, and need not be read before a fact rests on it."""


def typed_header(reading: Reading, record: Record) -> SheetFile | None:
    try:
        header = SheetFile.model_validate(record)
    except ValidationError as error:
        reading.checks.extend(type_problems(error, record, SheetFile, "sheet.yml"))
        return None
    reading.checks.append(passed("bad-value", "sheet.yml has the fields of a sheet"))
    return header


def typed_sources(reading: Reading, record: Record, language: str) -> tuple[Source, ...]:
    listed = record.get("sources")
    if not isinstance(listed, Items):
        reading.unread.lists.add(SOURCES)
        return ()
    sources: dict[str, Source] = {}
    first: dict[str, Record] = {}
    for number, item in enumerate(listed):
        if not isinstance(item, Record):
            reading.checks.append(found(not_fields(locate(record, ("sources", number)), "a source", str(item))))
            reading.unread.lists.add(SOURCES)
            continue
        try:
            source = Source.model_validate(item).completed(language)
        except ValidationError as error:
            reading.checks.extend(type_problems(error, item, Source, "a source", item.get("id")))
            if isinstance(item.get("id"), str):
                reading.unread.sources.add(item["id"])
            else:
                reading.unread.lists.add(SOURCES)
            continue
        if source.id in sources:
            places = locate(item, ("id",)), locate(first[source.id], ("id",))
            reading.checks.append(found(duplicate(source.id, "source", *places)))
            continue
        if (problem := _read_too_early(source, item)) is not None:
            reading.checks.append(found(problem))
        sources[source.id], first[source.id] = source, item
        reading.checks.append(passed("bad-value", f"The source {source.id} has the fields of a source"))
    return tuple(sources.values())


def _read_too_early(source: Source, item: Record) -> Problem | None:
    """That nobody can have read an article before it was published."""
    if source.accessed in (None, "unknown") or source.published == "unknown":
        return None
    read, published = parse_edtf(str(source.accessed)).latest, parse_edtf(source.published).earliest
    # East of the date line it may be a day later already.
    if read is None or published is None or plus_days(read, 1) >= published:
        return None
    return Problem(
        rule="bad-date",
        level="error",
        message=f"`{source.id}` was accessed before it was published",
        location=locate(item, ("accessed",)),
        label=f"`published` is {source.published}",
        help=("correct the one that is wrong; `accessed` is the day on which you read the article",),
        source=source.id,
        subject=source.id,
    )


def read_articles(
    reading: Reading, record: Record, sources: tuple[Source, ...]
) -> tuple[dict[str, Article], dict[str, str]]:
    """The articles that could be read, and the SHA-256 of their bytes, by the id of the source."""
    articles: dict[str, Article] = {}
    digests: dict[str, str] = {}
    listed = reversed(record.get("sources", ()))
    items = {item["id"]: item for item in listed if isinstance(item, Record) and isinstance(item.get("id"), str)}
    for source in sources:
        item = items[source.id]
        try:
            stored = read_text(reading.folder / source.article, reading.folder)
        except (UnreadableFileError, ValueError) as error:
            reading.checks.append(found(_article_problem(source, item, error)))
            continue
        article = read_article(source.id, stored.text, source.language or "en", source.roles())
        if problem := _unusable_text(source, item, article):
            reading.checks.append(found(problem))
            continue
        reading.files.append(reading.path(source.article))
        articles[source.id], digests[source.id] = article, stored.sha256
        reading.checks.append(passed("article-missing", f"The article of {source.id} is stored"))
        reading.checks.extend(_part_checks(source, item, article))
    return articles, digests


def _article_problem(source: Source, item: Record, error: Exception) -> Problem:
    if isinstance(error, UnreadableFileError) and error.missing:
        return Problem(
            rule="article-missing",
            level="error",
            message=f"the article of `{source.id}` is not stored",
            location=locate(item, ("article",)),
            label="no such file in the sheet's folder",
            help=(f"store the article's text as {source.article}, or mend the path",),
            source=source.id,
            subject=source.article,
        )
    reason = str(error) if isinstance(error, UnreadableFileError) else "is not a path"
    rule = "bad-value" if "folder, expected" not in reason and "leads out" in reason else "article-not-text"
    return Problem(
        rule=rule,
        level="error",
        message=f"the article of `{source.id}` {reason}",
        location=locate(item, ("article",)),
        label=reason,
        help=("store the article as plain text in UTF-8 in the sheet's articles/",),
        source=source.id,
        subject=source.article,
    )


def _unusable_text(source: Source, item: Record, article: Article) -> Problem | None:
    if "\0" in article.file_text:
        line = article.file_text.count("\n", 0, article.file_text.index("\0")) + 1
        reason = f"holds a NUL character in line {line}, as no text does"
    elif not _WORD.search(article.file_text) and not article.paragraphs:
        reason = "holds no text"
    else:
        return None
    return Problem(
        rule="article-not-text",
        level="error",
        message=f"the article of `{source.id}` {reason}",
        location=locate(item, ("article",)),
        label=reason,
        help=("store the article as plain text in UTF-8",),
        source=source.id,
        subject=source.article,
    )


def _part_checks(source: Source, item: Record, article: Article) -> Iterator[Check]:
    for number, part in enumerate(source.parts):
        if not 1 <= part.paragraph <= len(article.paragraphs):
            yield found(
                Problem(
                    rule="bad-value",
                    level="error",
                    message=f"the article of `{source.id}` has no paragraph {part.paragraph}",
                    location=locate(item, ("parts", number, "paragraph")),
                    label=f"expected 1 to {len(article.paragraphs)}",
                    source=source.id,
                    subject=str(part.paragraph),
                )
            )

"""A sheet -> its YAML files and those of its articles that may be shown whole, for anyone who wants to check it again.

The files are written as JSON, which is YAML too, with the values as the editor wrote them; comments stay behind. Each
source has the fingerprint of the article that was checked, so that another one is noticed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic_core import to_json

from factsheet.records import Record
from factsheet.sheet import Sheet

UNREADABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON may hold as it is, but YAML takes for a line break or refuses."""


def sheet_files(sheet: Sheet) -> Iterator[tuple[str, bytes]]:
    """Paths are relative to the sheet's folder."""
    yield "sheet.yml", _yaml({**sheet.sources_record, "sources": [*_sources(sheet)]})
    lists: dict[str, list[Record]] = {}
    for fact in sheet.facts:
        lists.setdefault(type(fact).key, []).append(fact.record)
    if sheet.differences:
        lists["differences"] = [record for _, record in sheet.differences]
    for key, records in lists.items():
        yield f"{key}.yml", _yaml({key: records})
    for path, text in published_articles(sheet).items():
        yield path, text.encode()


def published_articles(sheet: Sheet) -> dict[str, str]:
    """The stored text of each article that may be shown whole, by its path; two sources may share one."""
    return {
        source.article: sheet.articles[source.id].file_text
        for source in sheet.sources
        if source.publish == "full" and source.id in sheet.articles
    }


def _sources(sheet: Sheet) -> Iterator[Mapping[str, Any]]:
    records: Sequence[Any] = sheet.sources_record.get("sources", ())
    for record in records:
        digest = sheet.digests.get(record["id"])
        yield {**record, "sha256": digest} if digest else record


def _yaml(node: Mapping[str, Any]) -> bytes:
    text = to_json(node, indent=1).decode()
    return UNREADABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode() + b"\n"

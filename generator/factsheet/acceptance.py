"""sheet.yml with the fingerprint of an article as it is stored now: text in, text out, all else as it was."""

from __future__ import annotations

from factsheet.records import Items, Record, read_record, stretch_of


class NotInSheetError(Exception):
    """sheet.yml has no such source."""


def with_digest(path: str, text: str, source: str, digest: str) -> str:
    """The text of sheet.yml with `sha256` of one source set. Raises `NotInSheetError` and `UnreadableYamlError`."""
    item = _source(read_record(path, text), source)
    if "sha256" in item:
        start, end = stretch_of(item, "sha256")
        return f"{text[:start]}{digest}{text[end:]}"
    key = item.places["article"][0]
    _, end = stretch_of(item, "article")
    if text[item.start] == "{":
        return f"{text[:end]}, sha256: {digest}{text[end:]}"
    line_start = text.rfind("\n", 0, key) + 1
    indent = " " * (key - line_start)
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    return f"{text[:line_end]}\n{indent}sha256: {digest}{text[line_end:]}"


def _source(record: Record, source: str) -> Record:
    listed = record.get("sources")
    for item in listed if isinstance(listed, Items) else ():
        if isinstance(item, Record) and item.get("id") == source and "article" in item:
            return item
    raise NotInSheetError(source)

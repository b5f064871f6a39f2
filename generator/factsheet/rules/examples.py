"""The fenced examples of a rule's page -> the files of a small sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

_BLOCK = r"^```{kind}\n(.*?)^```"
_FILE = re.compile(r"^== (\S+) ==\n", re.MULTILINE)


def example_files(page: str, outcome: Literal["pass", "fail"]) -> dict[str, str]:
    """The files of the page's example, by their path in the sheet's folder; empty when the page has none."""
    written = written_files(page, outcome)
    return with_sheet_file(written) if written else {}


def written_files(page: str, outcome: Literal["pass", "fail"]) -> dict[str, str]:
    """Those files of the example that the page itself gives."""
    block = re.search(_BLOCK.format(kind=outcome), page, re.MULTILINE | re.DOTALL)
    if not block:
        return {}
    parts = _FILE.split(block[1])
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def words_of(page: str) -> str:
    """What stands before the examples: the first paragraph says what the rule asks, the others why and how."""
    return page.partition("```")[0].strip()


def with_sheet_file(files: Mapping[str, str]) -> dict[str, str]:
    """The files, with a sheet.yml that lists each article under the stem of its name where none is given."""
    if "sheet.yml" in files:
        return dict(files)
    articles = [name for name in files if name.startswith("articles/")]
    lines = ["title: Example", "language: en", "sources:" if articles else "sources: []"]
    for name in articles:
        lines += [f"  - id: {name.removeprefix('articles/').removesuffix('.txt')}", f"    article: {name}"]
    return {"sheet.yml": "\n".join(lines) + "\n", **files}

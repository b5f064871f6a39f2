"""Finished pages -> their entries in the search index that MkDocs has written: facts, people and passages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from pathlib import Path

from mkdocs.theme import Theme
from mkdocs.utils import write_file

from factsheet.mkdocs_plugin.languages import search_languages
from factsheet.pages import Page


def add_to_index(site: Path, pages: Sequence[Page], theme: Theme) -> None:
    """Nothing where the site has no index, since it does without search."""
    index = site / "search/search_index.json"
    if not index.is_file():
        return
    content = json.loads(index.read_bytes())
    spoken = {page.language for page in pages}
    content["config"]["lang"] = search_languages(theme, content["config"]["lang"], spoken)
    # The theme puts title and text into the page as HTML; it escapes those of its own pages in the same way.
    content["docs"] += [
        {
            "location": f"{page.address}{'#' if entry.anchor else ''}{entry.anchor}",
            "title": escape(entry.title, quote=False),
            "text": escape(entry.text, quote=False),
        }
        for page in pages
        for entry in page.search
    ]
    write_file(json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode(), str(index))

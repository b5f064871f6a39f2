"""The only room that knows MkDocs: finished pages in, a MkDocs site out."""

from __future__ import annotations

from factsheet.mkdocs_plugin.plugin import FactsheetPlugin

__all__ = ["FactsheetPlugin"]

"""Files that are finished -> where a browser finds them beside the pages of MkDocs, and their lines in its sitemap."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from markupsafe import escape
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from factsheet.addresses import absolute
from factsheet.build import Site
from factsheet.exports.catalogue import site_files
from factsheet.pages import Asset

MOST_ADDRESSES = 50_000
"""Of one sitemap (sitemaps.org)."""

_END = "</urlset>"


def refuse_others(files: Files, site: Site) -> None:
    """Raises `PluginError` for a file of the author that stands where facts have their own pages, or their data."""
    folders = tuple(folder for edition in site.editions for folder in edition.addresses.fact_folders())
    data = {file.path for file in site_files(site.data)} if site.data else set()
    for file in files:
        if file.dest_uri.startswith(folders):
            raise PluginError(f"docs/{file.src_uri} stands where the pages of single facts go: rename its folder")
    moved = {asset.path for asset in site.moved()}
    for file in files:
        if file.dest_uri in moved:
            raise PluginError(f"docs/{file.src_uri} stands where a page of the first sheet was: rename it")
        if file.dest_uri in data:
            raise PluginError(f"docs/{file.src_uri} stands where a file of data goes: rename it")


def write_files(files: Iterable[Asset], folder: Path) -> None:
    for asset in files:
        target = folder / asset.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(asset.content)


def with_facts(sitemap: str, site: Site, url: str, day: str) -> str:
    """The sitemap with the permanent pages: each is the canonical page of its fact, unless the fact was withdrawn.

    Bare cards are for frames and stay out. A site with more addresses than one sitemap may have lists its pages only,
    which link to every fact.
    """
    facts = [
        absolute(url, edition.addresses.permanent(checked.fact.id))
        for edition in site.editions
        for checked in edition.standing
    ]
    if not url or sitemap.count("<url>") + len(facts) > MOST_ADDRESSES:
        return sitemap
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    lines = "".join(f"    <url><loc>{escape(fact)}</loc>{changed}</url>\n" for fact in facts)
    before, end, after = sitemap.rpartition(_END)
    return f"{before}{lines}{end}{after}"

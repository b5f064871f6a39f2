"""Addresses of other forms of a page -> the elements that stand for them in the document's head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup
from msgspec import Struct

from factsheet.addresses import relative
from factsheet.render.edition import Edition

ATOM = "application/atom+xml"
JSON_FEED = "application/feed+json"

ALL_CHANGES = "feed.atom"
CORRECTIONS = "corrections.atom"
ALL_CHANGES_JSON = "feed.json"
"""The names of the feeds, beside the page of changes."""


class Alternate(Struct, frozen=True, kw_only=True):
    """Another form of what a page tells: a feed, a file of data."""

    type: str
    """Its media type."""
    title: str
    """Plain text, not escaped."""
    short_title: str = ""
    """Where the sheet's own title stands beside it."""
    link: str


def alternates_html(alternates: Iterable[Alternate]) -> Markup:
    """What feed readers and other programs look for; one element a line.

    They run no script. The theme's own script takes each such link of a page for a translation and asks for a sitemap
    beside it, so they are kept where scripts do not look.
    """
    element = Markup('<link rel="alternate" type="{}" title="{}" href="{}">\n')
    links = Markup("").join(element.format(each.type, each.title, each.link) for each in alternates)
    return Markup("<noscript>\n{}</noscript>\n").format(links) if links else links


def feed_alternates(edition: Edition, page: str) -> Iterator[Alternate]:
    """The feeds of a sheet, as seen from a page; none without a history, or an address for links to begin with."""
    if not edition.has_feeds:
        return
    words, sheet = edition.wording.changes, edition.sheet
    for name, kind, title, short in (
        (ALL_CHANGES, ATOM, words.feed_title, words.feed_all),
        (CORRECTIONS, ATOM, words.corrections_title, words.feed_corrections),
        (ALL_CHANGES_JSON, JSON_FEED, words.feed_title, words.feed_json),
    ):
        yield Alternate(
            type=kind,
            title=title.format(title=sheet.title),
            short_title=short,
            link=relative(edition.addresses.feed(name), page),
        )

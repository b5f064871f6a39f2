"""What changed on a sheet -> feeds: Atom (RFC 4287) of all changes and of corrections alone, and JSON Feed 1.1.

An entry is a commit; its id is a tag URI (RFC 4151) of the commit and not an address, so that it stays when a site
comes to hold several sheets. All dates are those of the commits: the same history gives the same bytes on any day.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

from markupsafe import Markup
from msgspec import Struct

from factsheet.addresses import absolute
from factsheet.changes.model import CORRECTING, SORTS, Change, Chronicle, Revision, Sort
from factsheet.pages import Asset
from factsheet.render import Edition
from factsheet.render.change_words import counts_text, sentence, subject_noun
from factsheet.render.changes import subject_view
from factsheet.render.head import ALL_CHANGES, ALL_CHANGES_JSON, ATOM, CORRECTIONS
from factsheet.render.past import day_text, step_id

MOST_ENTRIES = 50
"""The newest: a program asks often enough to miss none, and the page tells of those before."""

MOST_LISTED = 100
"""Changes of one commit that an entry lists, so that the first one of a large sheet is no book."""

NAMESPACE = "http://www.w3.org/2005/Atom"

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML 1.0 document may hold, not even as references."""


class Entry(Struct, frozen=True, kw_only=True):
    """A commit, as far as it belongs into a feed."""

    id: str
    link: str
    title: str
    date: datetime
    html: Markup
    sorts: tuple[Sort, ...]


def feed_files(edition: Edition) -> Iterator[Asset]:
    """The three feeds; none for a sheet without a history, or on a site that has no address."""
    chronicle = edition.chronicle
    if chronicle is None or not edition.has_feeds:
        return
    words, title = edition.wording.changes, edition.sheet.title
    everything = _entries(edition, chronicle, SORTS, "")
    corrections = _entries(edition, chronicle, CORRECTING, "/corrections")
    yield _atom(edition, chronicle, ALL_CHANGES, words.feed_title.format(title=title), everything)
    yield _atom(edition, chronicle, CORRECTIONS, words.corrections_title.format(title=title), corrections)
    yield _json_feed(edition, words.feed_title.format(title=title), everything)


def _entries(edition: Edition, chronicle: Chronicle, sorts: Sequence[Sort], suffix: str) -> tuple[Entry, ...]:
    found = ((revision, revision.of_sorts(*sorts)) for revision in chronicle.revisions)
    kept = [(revision, changes) for revision, changes in found if changes][:MOST_ENTRIES]
    return tuple(_entry(edition, revision, changes, suffix) for revision, changes in kept)


def _entry(edition: Edition, revision: Revision, changes: Sequence[Change], suffix: str) -> Entry:
    # The section that tells the weightiest of them: corrections stand first.
    first = min(changes, key=lambda change: SORTS.index(change.sort))
    return Entry(
        id=f"{_tag(edition, revision)}{suffix}",
        link=_address(edition, f"{edition.addresses.changes()}#{step_id(first.sort, revision)}"),
        title=_title(edition, revision, changes),
        date=revision.date,
        html=_html(edition, changes),
        sorts=tuple(sort for sort in SORTS if any(change.sort == sort for change in changes)),
    )


def _title(edition: Edition, revision: Revision, changes: Sequence[Change]) -> str:
    """Of one change what it is; of several how many there are."""
    words = edition.wording
    if len(changes) > 1:
        return words.changes.entry_title.format(
            counts=counts_text(changes, words), date=day_text(edition, revision.date)
        )
    (change,) = changes
    return f"{subject_noun(change, words)}{words.colon}{change.subject.headline} – {sentence(change, words)}"


def _html(edition: Edition, changes: Sequence[Change]) -> Markup:
    """A list that needs no style of ours; links are absolute."""
    item = Markup("<li>{noun}{colon}{about}<br>{said}</li>\n")
    words, page = edition.wording, edition.addresses.changes()
    items = []
    for change in changes[:MOST_LISTED]:
        view = subject_view(edition, change.subject, subject_noun(change, words), "")
        about = Markup("<b>{}</b>").format(view.text)
        if view.link:
            about = Markup('<a href="{}">{}</a>').format(_address(edition, view.link.removeprefix("./")), about)
        items.append(item.format(noun=view.noun, colon=words.colon, about=about, said=sentence(change, words)))
    if len(changes) > MOST_LISTED:
        link = Markup('<a href="{}">…</a>').format(_address(edition, page))
        items.append(Markup("<li>{}</li>\n").format(link))
    return Markup("<ul>\n{}</ul>").format(Markup("").join(items))


def _tag(edition: Edition, revision: Revision) -> str:
    """The day is one on which the site's name was whose it is: that of the commit."""
    site = urlsplit(edition.settings.url)
    host = (site.hostname or "").encode("idna").decode("ascii")
    slug = quote(edition.sheet.slug, safe="")
    return f"tag:{host},{revision.date:%Y-%m-%d}:{quote(site.path)}{slug}/changes/{revision.commit}"


def _address(edition: Edition, address: str) -> str:
    return absolute(edition.settings.url, quote(address, safe="/#"))


def _moment(moment: datetime) -> str:
    """RFC 3339."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _atom(edition: Edition, chronicle: Chronicle, name: str, title: str, entries: Sequence[Entry]) -> Asset:
    own = _address(edition, edition.addresses.feed(name))
    feed = ElementTree.Element("feed", {"xmlns": NAMESPACE, "xml:lang": edition.sheet.language})
    _add(feed, "id", own)
    _add(feed, "title", title)
    _add(feed, "updated", _moment(entries[0].date if entries else chronicle.latest))
    _add(feed, "link", rel="self", type=ATOM, href=own)
    _add(feed, "link", rel="alternate", type="text/html", href=_address(edition, edition.addresses.changes()))
    _add(_add(feed, "author"), "name", edition.settings.title or edition.sheet.title)
    _add(feed, "generator", "factsheet")
    for entry in entries:
        element = _add(feed, "entry")
        _add(element, "id", entry.id)
        _add(element, "title", entry.title)
        _add(element, "updated", _moment(entry.date))
        _add(element, "published", _moment(entry.date))
        _add(element, "link", rel="alternate", type="text/html", href=entry.link)
        for sort in entry.sorts:
            _add(element, "category", term=sort, label=edition.wording.changes.sort_names[sort])
        _add(element, "content", str(entry.html), type="html")
    ElementTree.indent(feed, space="")
    content = ElementTree.tostring(feed, encoding="unicode")
    return Asset(
        path=edition.addresses.feed(name), content=f'<?xml version="1.0" encoding="utf-8"?>\n{content}\n'.encode()
    )


def _add(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> ElementTree.Element:
    clean = {key: _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", value) for key, value in attributes.items()}
    element = ElementTree.SubElement(parent, name, clean)
    if text:
        element.text = _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
    return element


def _json_feed(edition: Edition, title: str, entries: Sequence[Entry]) -> Asset:
    own = edition.addresses.feed(ALL_CHANGES_JSON)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": _address(edition, edition.addresses.changes()),
        "feed_url": _address(edition, own),
        "language": edition.sheet.language,
        "authors": [{"name": edition.settings.title or edition.sheet.title}],
        "items": [
            {
                "id": entry.id,
                "url": entry.link,
                "title": entry.title,
                "content_html": str(entry.html),
                "date_published": _moment(entry.date),
                "tags": list(entry.sorts),
            }
            for entry in entries
        ],
    }
    return Asset(path=own, content=(json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode())

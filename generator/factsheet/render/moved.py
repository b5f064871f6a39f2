"""A sheet that was the whole site once -> what stands at its former addresses, so that links to them still lead there.

A redirection without a script loses what stands behind `#`. So only a page whose places nobody links to leads on at
once; the others name the new page, and for the place that was asked for, and for no other, a link to it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct

from factsheet.addresses import absolute, relative
from factsheet.pages import Asset, Page
from factsheet.render.edition import Edition
from factsheet.render.environment import render, sprite

END = "</main>"


class MovedView(Struct, frozen=True, kw_only=True):
    title: str
    """Of the page that has moved."""
    link: str
    canonical: str
    """The new address; empty while the site has none."""
    root: str
    at_once: bool
    anchors: tuple[str, ...]
    """The places of the page that links may name."""


def former(edition: Edition, address: str) -> str:
    """The address while the sheet was the whole site."""
    return address.removeprefix(edition.addresses.root)


def moved_files(edition: Edition, pages: Iterable[Page], taken: Collection[str]) -> Iterator[Asset]:
    """A page for each former one but the first, which lists the sheets now; none where another page stands today."""
    for page in pages:
        if page.section == edition.addresses.root and former(edition, page.address) not in {"", *taken}:
            anchors = sorted(anchor for anchor in page.anchors if not anchor.startswith("icon_"))
            yield _file(edition, page.address, page.title, anchors)
    for checked in edition.checked.facts:
        name = checked.fact.id
        for address in (edition.addresses.permanent(name), edition.addresses.embed(name)):
            yield _file(edition, address, checked.fact.headline, ())


def _file(edition: Edition, address: str, title: str, anchors: Iterable[str]) -> Asset:
    old, places = former(edition, address), tuple(anchors)
    view = MovedView(
        title=title,
        link=relative(address, old),
        canonical=absolute(edition.settings.url, address),
        root=relative("", old),
        at_once=not places,
        anchors=places,
    )
    html = render("moved.html.j2", words=edition.wording, view=view)
    before, end, after = str(html).rpartition(END)
    return Asset(path=f"{old}index.html", content="".join((before, sprite(html), end, after)).encode())

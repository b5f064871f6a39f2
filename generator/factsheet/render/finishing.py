"""The parts of a page -> a finished `Page`, with the ids that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factsheet.pages import Heading, Page, SearchEntry
from factsheet.render.edition import Edition
from factsheet.render.environment import render, sprite
from factsheet.render.head import alternates_html, feed_alternates

_ID = re.compile(r'\sid="([^"]+)"')
"""Ids of elements: text never holds a quotation mark that is not escaped."""

END = "</div>"
"""Every page is one element."""

LONGEST_DESCRIPTION = 160
"""Characters that search engines show."""


def finished(
    edition: Edition,
    template: str,
    *,
    address: str,
    title: str,
    description: str,
    menu: str | None,
    edit_path: str,
    view: object,
    headings: Iterable[Heading] = (),
    search: Iterable[SearchEntry] = (),
) -> Page:
    html = render(f"pages/{template}.html.j2", view=view, words=edition.wording, title=title)
    # Inside the element that the page is: which pictures it needs is known when it is laid out.
    body = f"{html.rstrip().removesuffix(END)}{sprite(html)}{END}\n"
    return Page(
        address=address,
        title=title,
        description=shortened(description, LONGEST_DESCRIPTION),
        body=body,
        language=edition.wording.tag,
        headings=tuple(headings),
        anchors=frozenset(_ID.findall(body)),
        search=tuple(search),
        head=alternates_html(feed_alternates(edition, address)),
        menu=menu,
        section=edition.addresses.root if address.startswith(edition.addresses.root) else "",
        edit_path=edit_path,
    )


def shortened(text: str, characters: int) -> str:
    """Cut between two words, with an ellipsis."""
    plain = " ".join(text.split())
    if len(plain) <= characters:
        return plain
    return f"{plain[: characters - 1].rsplit(' ', 1)[0]} …"

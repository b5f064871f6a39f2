"""Addresses of other forms of a page -> the elements that stand for them in the document's head."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """Another form of what a page tells: a feed, a file of data."""

    type: str
    """Its media type."""
    title: str
    """Plain text, not escaped."""
    link: str


def alternates_html(alternates: Iterable[Alternate]) -> Markup:
    """What feed readers and other programs look for; one element a line."""
    element = Markup('<link rel="alternate" type="{}" title="{}" href="{}">\n')
    return Markup("").join(element.format(each.type, each.title, each.link) for each in alternates)

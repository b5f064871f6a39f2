"""A fact in a few plain words: for the head of a page, a picture, a window's title, wherever its card cannot go."""

from __future__ import annotations

from msgspec import Struct

PICTURE_SIZE = (1200, 630)
"""Pixels that those who show links ask for; Open Graph names no size itself."""


class Synopsis(Struct, frozen=True, kw_only=True):
    kind: str
    """One of what its page lists: “Quote”."""
    headline: str
    is_quotation: bool
    figure: str
    """With its unit; empty for a fact that is not a number."""
    by: str
    """Who tells it; empty where nobody is named."""
    status: str
    status_text: str
    chips: str
    """“A ¶9 · B ¶8”."""
    language: str
    """Of the headline."""


class Picture(Struct, frozen=True, kw_only=True):
    """What is to be drawn."""

    path: str
    """Where it belongs, relative to the site's root."""
    fact: str
    """The id."""
    sheet: str
    """The sheet's title."""
    synopsis: Synopsis

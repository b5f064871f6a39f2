"""A fact in a few plain words: for the head of a page, a picture, a window's title, wherever its card cannot go."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Synopsis:
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

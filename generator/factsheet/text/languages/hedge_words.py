"""What a language table says about hedges: the words by which a text tells that something is not sure."""

from __future__ import annotations

from msgspec import Struct


class HedgeWords(Struct, frozen=True, kw_only=True):
    """Lower case, with straight apostrophes. Wider than the words that must not be cut from a passage."""

    words: frozenset[str]
    """Words of which one makes a hedge of the phrase that it stands in."""
    phrases: frozenset[tuple[str, ...]]
    """Several words that do so together: “according to”."""

"""What a language of the interface says of proof strength."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class ProofWords(Struct, frozen=True, kw_only=True):
    title: str
    lede: str
    """Of all mistakes that count, `{caught}` of `{counted}`."""
    kinds: Mapping[str, str]
    """What the mistake is in."""
    kind: str
    caught: str
    """The heads of the two columns of the table."""
    of: str
    """`{caught}` of `{counted}`."""
    outcomes: Mapping[str, str]
    """What came of mistakes that were not caught, after their number: the heads of the lists."""
    outcome_notes: Mapping[str, str]
    supports: Mapping[str, str]
    """Why one does not count; `{words}` is the other source, or what the articles say."""
    warned_by: str
    nothing: str
    none_missed: str

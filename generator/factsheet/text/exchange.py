"""What an editor tells instead of what a passage says."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factsheet.model import Span

ExchangeKind = Literal["number", "date", "contrary", "dropped-not", "added-not", "plan", "name", "certainty"]


class Exchange(NamedTuple):
    kind: ExchangeKind
    said: Span | None
    """In the passage; None for a “not” that it does not have."""
    told: Span | None
    """In the editor's words; None for a “not” that he leaves out."""

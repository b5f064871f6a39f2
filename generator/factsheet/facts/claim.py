"""Claims: what is said, in the editor's words, and who says it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from factsheet.facts.base import Fact, Fault, attribution_of, both_given
from factsheet.facts.fields import Id, Text
from factsheet.facts.shown import Attribution, Hedge, OwnWords


class Claim(Fact):
    """A statement that a source makes, or passes on."""

    word: ClassVar[str] = "claim"
    key: ClassVar[str] = "claims"
    noun: ClassVar[str] = "a claim"

    statement: Text
    """The editor's words."""
    attributed_to: Id | None = None
    unnamed: Text | None = None
    """The editor's words for somebody whom the source does not name."""
    hedge: Text | None = None
    """The source's own hedge, which must stand in the passage."""

    @property
    def headline(self) -> str:
        return self.statement

    def own_words(self) -> Iterator[OwnWords]:
        yield OwnWords(path=("statement",), text=self.statement)

    def hedges(self) -> Iterator[Hedge]:
        if self.hedge is not None:
            yield Hedge(path=("hedge",), text=self.hedge)

    def attributions(self) -> Iterator[Attribution]:
        yield from attribution_of(self.attributed_to, self.unnamed)

    def faults(self) -> Iterator[Fault]:
        yield from super().faults()
        yield from both_given(self, "attributed_to", "unnamed")

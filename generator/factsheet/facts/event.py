"""Events of the timeline: what happened or is planned, when and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from factsheet.facts.base import Fact, Fault, attribution_of, both_given
from factsheet.facts.fields import Id, Text
from factsheet.facts.shown import Attribution, Certainty, Hedge, Name, OwnWords, Standing


class Event(Fact):
    """Something that happened, or that is planned."""

    word: ClassVar[str] = "event"
    key: ClassVar[str] = "timeline"
    noun: ClassVar[str] = "an event"

    title: Text
    """The editor's words."""
    place: Text | None = None
    participants: tuple[Id, ...] = ()
    status: Literal["happened", "planned"] = "happened"
    hedge: Text | None = None
    """The source's own hedge, which must stand in the passage."""
    attributed_to: Id | None = None
    unnamed: Text | None = None

    @property
    def headline(self) -> str:
        return self.title

    def names(self) -> Iterator[Name]:
        if self.place is not None:
            yield Name(path=("place",), words=self.place)
        for number, participant in enumerate(self.participants):
            yield Name(path=("participants", number), id=participant)

    def own_words(self) -> Iterator[OwnWords]:
        yield OwnWords(path=("title",), text=self.title)

    def hedges(self) -> Iterator[Hedge]:
        if self.hedge is not None:
            yield Hedge(path=("hedge",), text=self.hedge)

    def certainties(self) -> Iterator[Certainty]:
        standing: Standing = "planned" if self.status == "planned" else "so"
        yield Certainty(
            path=("status",), beside=("title",), standing=standing, word=self.status, word_for_so="happened"
        )

    def attributions(self) -> Iterator[Attribution]:
        yield from attribution_of(self.attributed_to, self.unnamed)

    def faults(self) -> Iterator[Fault]:
        yield from super().faults()
        yield from both_given(self, "attributed_to", "unnamed")
        for number, participant in enumerate(self.participants):
            if participant in self.participants[:number]:
                yield Fault(
                    path=("participants", number),
                    rule="bad-value",
                    message=f"`{participant}` takes part twice",
                    label="stands there already",
                    help=("take it out",),
                )

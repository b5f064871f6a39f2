"""Headcounts: numbers of people, now and planned, and figures computed from them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar, Literal

from pydantic import ConfigDict

from factsheet.facts.base import DateField, Fact, Fault, attribution_of, both_given, date_faults, date_shown
from factsheet.facts.fields import Id, Model, Text, WholeNumber
from factsheet.facts.shown import (
    Attribution,
    Certainty,
    DateShown,
    Figure,
    Hedge,
    Measure,
    Name,
    OwnWords,
    Qualifier,
    Standing,
)


class Derivation(Model):
    """How a figure is computed from others: exactly one of the three, over two or more headcounts."""

    sum: tuple[Id, ...] | None = None
    difference: tuple[Id, ...] | None = None
    """The first less all the others."""
    ratio: tuple[Id, ...] | None = None
    """The first over the second."""

    def given(self) -> tuple[str, tuple[Id, ...]] | None:
        """The operation and its inputs, when just one is given."""
        operations = [
            (name, ids)
            for name, ids in (("sum", self.sum), ("difference", self.difference), ("ratio", self.ratio))
            if ids is not None
        ]
        return operations[0] if len(operations) == 1 else None


class Headcount(Fact):
    """A number of people."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["value", "evidence"]}, {"required": ["derived"]}]}
    )
    """For editors' schemas; `faults` says the same in words."""
    word: ClassVar[str] = "headcount"
    key: ClassVar[str] = "headcounts"
    noun: ClassVar[str] = "a headcount"

    title: Text
    """The editor's words."""
    value: WholeNumber | None = None
    """The passage must say it, in figures or words."""
    unit: Text = "people"
    measure: Measure = "total"
    kind: Literal["observed", "planned", "estimated"] = "observed"
    qualifier: Qualifier | None = None
    organization: Id | None = None
    place: Text | None = None
    due: DateField | None = None
    """By when, for plans."""
    hedge: Text | None = None
    attributed_to: Id | None = None
    unnamed: Text | None = None
    derived: Derivation | None = None

    @property
    def headline(self) -> str:
        return self.title

    def figures(self) -> Iterator[Figure]:
        if self.value is None:
            return
        yield Figure(
            path=("value",),
            value=Decimal(self.value),
            unit=self.unit,
            measure=self.measure,
            is_measure_given="measure" in self.record,
            qualifier=self.qualifier,
            place=self.place,
            organization=self.organization,
            due=self.due.text if self.due else None,
            date=self.date.text if self.date else None,
        )

    def names(self) -> Iterator[Name]:
        if self.place is not None:
            yield Name(path=("place",), words=self.place)
        if self.organization is not None:
            yield Name(path=("organization",), id=self.organization, pronoun_will_do=True)

    def dates(self) -> Iterator[DateShown]:
        yield from super().dates()
        yield from date_shown(self.due, "due")

    def own_words(self) -> Iterator[OwnWords]:
        yield OwnWords(path=("title",), text=self.title)

    def hedges(self) -> Iterator[Hedge]:
        if self.hedge is not None:
            yield Hedge(path=("hedge",), text=self.hedge)

    def certainties(self) -> Iterator[Certainty]:
        # Whoever gives the date that it is due by has told readers that it is a plan.
        if self.derived is None and (self.due is None or "kind" in self.record):
            standing: Standing = "so" if self.kind == "observed" else self.kind
            yield Certainty(
                path=("kind",), beside=("value",), standing=standing, word=self.kind, word_for_so="observed"
            )

    def attributions(self) -> Iterator[Attribution]:
        yield from attribution_of(self.attributed_to, self.unnamed)

    def inputs(self) -> tuple[str, ...]:
        given = self.derived.given() if self.derived else None
        return given[1] if given else ()

    def needs_evidence(self) -> bool:
        return self.derived is None

    def faults(self) -> Iterator[Fault]:
        yield from super().faults()
        yield from date_faults(self.due, "due")
        yield from both_given(self, "attributed_to", "unnamed")
        yield from both_given(self, "value", "derived")
        if self.derived is None:
            if self.value is None:
                yield Fault(
                    path=(),
                    rule="missing-field",
                    message="a headcount has no `value`",
                    label="expected `value`, or `derived` for a computed figure",
                    help=("add `value:` with the number that the passage says",),
                )
            return
        yield from self._derivation_faults(self.derived)

    def _derivation_faults(self, derived: Derivation) -> Iterator[Fault]:
        given = derived.given()
        wanted = "exactly one of `sum`, `difference` and `ratio`"
        if given is None or len(given[1]) < 2 or (given[0] == "ratio" and len(given[1]) != 2):
            yield Fault(
                path=("derived",),
                rule="bad-value",
                message="this derivation cannot be computed",
                label=f"expected {wanted}, over two or more headcounts (`ratio`: over two)",
                help=("write, for instance, derived: {sum: [first-id, second-id]}",),
            )
        if self.evidence:
            yield Fault(
                path=("evidence",),
                rule="bad-value",
                message="a derived headcount has `evidence`",
                label="its figure is computed, and rests on the evidence of its inputs",
                help=("take `evidence` out, or `derived` if a source gives the figure itself",),
            )

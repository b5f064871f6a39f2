"""What a fact declares that its passages must show: rules ask for these and never for the kind of a fact."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from factsheet.records import Path

Measure = Literal["total", "increase", "decrease"]
Qualifier = Literal["about", "over", "under", "at-least", "up-to"]
Basis = Literal["stated", "resolved", "inferred"]
Mode = Literal["direct", "term", "unmarked"]
Standing = Literal["so", "planned", "estimated"]
"""Whether something is or has happened, is only planned, or is thought and not counted."""


class Figure(Struct, frozen=True, kw_only=True):
    """A number and what belongs to it in the same passage."""

    path: Path
    value: Decimal
    unit: str
    measure: Measure
    is_measure_given: bool = False
    """Whether the fact says its measure, and does not only have the default."""
    qualifier: Qualifier | None = None
    place: str | None = None
    organization: str | None = None
    """The id of the organization that it is told of."""
    due: str | None = None
    """The source's words for when it is due, which help to tell two numbers of one passage apart."""
    date: str | None = None
    """The same for the time that it is told of."""


class Name(Struct, frozen=True, kw_only=True):
    """A name, role or place that stands in the passages: as `words`, or as any form of the person `id`."""

    path: Path
    words: str | None = None
    id: str | None = None
    pronoun_will_do: bool = False
    """Whether a pronoun for the one named before is enough."""
    bearer: str | None = None
    """The person whom it is told of: beside the name of somebody else it is not theirs."""
    any_ending: bool = False
    """Whether its adjectives and its noun may stand in another case: German “der Deutschen Bank”."""


class DateShown(Struct, frozen=True, kw_only=True):
    """A date: the source's own words, and what the editor reads from them."""

    path: Path
    text: str
    edtf: str
    basis: Basis


class QuotedWords(Struct, frozen=True, kw_only=True):
    """Words of a quotation; `[…]` marks a cut by the editor."""

    path: Path
    words: str
    mode: Mode


class Attribution(Struct, frozen=True, kw_only=True):
    """Who says it: the id of a person, or the editor's words for somebody whom the source does not name."""

    path: Path
    person: str | None = None
    unnamed: str | None = None
    of_quotation: bool = False
    """Whether it is the speaker of quoted words, and not who stands behind a number or a claim."""


class OwnWords(Struct, frozen=True, kw_only=True):
    """The editor's words, of which only the figures and dates must stand in the evidence."""

    path: Path
    text: str


class Hedge(Struct, frozen=True, kw_only=True):
    """The source's own hedge, word for word."""

    path: Path
    text: str


class Certainty(Struct, frozen=True, kw_only=True):
    """Whether the fact tells something as so, as planned or as estimated, which its passages must do too."""

    path: Path
    beside: Path
    """The field by which the fact stands where it leaves `path` out."""
    standing: Standing
    word: str
    """As the field says it: `happened`."""
    word_for_so: str
    """The field's word for what is neither planned nor estimated."""

"""What comparing two versions gives: rows of paragraphs side by side, and every difference with its class."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from msgspec import Struct

from factsheet.model import Article, Paragraph, Span
from factsheet.text.versions import Resemblance

DifferenceKind = Literal["name", "number", "date", "quotation", "attribution", "certainty", "omission", "wording"]

KINDS: tuple[DifferenceKind, ...] = (
    "omission",
    "quotation",
    "attribution",
    "date",
    "number",
    "name",
    "certainty",
    "wording",
)
"""The class of a difference that touches several is the first of them: a number inside a quotation is its words."""


class Difference(Struct, frozen=True, kw_only=True):
    """What one version has and the other has otherwise, or has not."""

    kind: DifferenceKind
    kinds: frozenset[DifferenceKind]
    """Every class that it touches, its own included: a clause left out may hold a number and a name."""
    a: Span | None
    """In the article's text of `a`; None where nothing stands there."""
    b: Span | None
    beside: Literal["a", "b"] | None = None
    """The version whose words only stand in the place of what it lacks: “promotes” where the other “is likely to”."""
    a_paragraphs: tuple[int, ...]
    """The paragraphs of `a` that stand beside those of `b`: where the words stand, or would stand."""
    b_paragraphs: tuple[int, ...]
    in_parts: bool = False
    """Whether it lies in what is not the report's own text, such as a caption."""


class Run(Struct, frozen=True, kw_only=True):
    """A stretch of a paragraph that both versions have, or that only this one has."""

    span: Span
    kind: DifferenceKind | None
    """None for what both have; else the class of the difference."""


class Printed(Struct, frozen=True, kw_only=True):
    """A paragraph as one version prints it; the runs cover it."""

    paragraph: Paragraph
    runs: tuple[Run, ...]


class Row(Struct, frozen=True, kw_only=True):
    """Paragraphs that stand for one another; one side is empty where the version has nothing like it."""

    a: tuple[Printed, ...]
    b: tuple[Printed, ...]
    moved: bool = False
    """Whether the versions have them in another order; the row then stands in the order of `a`."""


class Comparison(Struct, frozen=True, kw_only=True):
    a: Article
    b: Article
    resemblance: Resemblance
    rows: tuple[Row, ...]
    differences: tuple[Difference, ...]
    """In the order of the rows, by their words in `a`, then in `b`."""

    def touched(self) -> tuple[tuple[DifferenceKind, int], ...]:
        """How many differences of each class the report's own text has, in the order of `KINDS`, none too."""
        counts = Counter(difference.kind for difference in self.differences if not difference.in_parts)
        return tuple((kind, counts[kind]) for kind in KINDS)

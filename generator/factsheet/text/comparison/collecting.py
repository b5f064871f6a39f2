"""The differences of a pair go in as they are found; out they come once each, and what to mark of the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct, field

from factsheet.text.comparison.model import KINDS, Difference, DifferenceKind
from factsheet.text.comparison.pairs import Pair
from factsheet.text.comparison.readings import Reading

BESIDE: frozenset[DifferenceKind] = frozenset(("date", "number", "name", "certainty"))
"""Classes whose words, where one version lacks them, are shown beside what stands in their place."""


class Found(Struct, kw_only=True):
    """A difference in the making."""

    kind: DifferenceKind
    a: range | None
    b: range | None
    beside: Literal["a", "b"] | None = None
    kinds: set[DifferenceKind] = field(default_factory=set)
    is_scope: bool = False
    """Whether its words are the same in both, and only what is said of them differs."""

    def holds(self, a: range | None, b: range | None) -> bool:
        return _holds(self.a, a) and _holds(self.b, b)

    def order(self) -> tuple[bool, int, int]:
        return self.a is None, self.a.start if self.a else 0, self.b.start if self.b else 0

    def finished(self, pair: Pair, *, in_parts: bool) -> Difference:
        return Difference(
            kind=self.kind,
            kinds=frozenset({self.kind, *self.kinds, *(("omission",) if self.a is None or self.b is None else ())}),
            a=pair.a.span(self.a) if self.a else None,
            b=pair.b.span(self.b) if self.b else None,
            beside=self.beside,
            a_paragraphs=pair.a_paragraphs,
            b_paragraphs=pair.b_paragraphs,
            in_parts=in_parts,
        )


def _holds(outer: range | None, inner: range | None) -> bool:
    if inner is None:
        return True
    return outer is not None and outer.start <= inner.start and inner.stop <= outer.stop


class Collection:
    """Differences by the tokens they hold: one that lies in another is not told twice, but counts among its kinds."""

    def __init__(self) -> None:
        self._found: list[Found] = []
        self._a: dict[int, Found] = {}
        self._b: dict[int, Found] = {}

    def add(self, kind: DifferenceKind, a: range | None, b: range | None, pair: Pair) -> None:
        if kind == "wording" and self._is_told(a, b, pair):
            return
        holder = (self._a.get(a.start) if a else None) or (self._b.get(b.start) if b else None)
        if holder is not None and holder.holds(a, b):
            if kind != "wording":
                holder.kinds.add(kind)
            return
        found = Found(kind=kind, a=a, b=b)
        if kind == "attribution" and a and b and pair.a.phrase_at(a.start, pair.a.reports):
            # “claims” for “says” changes how sure it is as well as who stands behind it.
            found.kinds.add("certainty")
        if kind == "name" and ((a and _is_subject(a, pair.a)) or (b and _is_subject(b, pair.b))):
            # “said Lei” and “said Petrov” differ in who says it too.
            found.kinds.add("attribution")
        if kind in BESIDE and (a is None or b is None):
            _put_beside(found, pair)
        self._found.append(found)
        self._a.update((at, found) for at in found.a or () if at not in self._a)
        self._b.update((at, found) for at in found.b or () if at not in self._b)

    def add_scope(self, kind: DifferenceKind, a: range | None, b: range | None) -> None:
        """One in which other differences may lie, which are told by themselves."""
        self._found.append(Found(kind=kind, a=a, b=b, is_scope=True))

    def _is_told(self, a: range | None, b: range | None, pair: Pair) -> bool:
        """Whether all that the words say lies in differences of other classes."""
        content = [at in self._a for at in a or () if pair.a.is_content(at)]
        content += [at in self._b for at in b or () if pair.b.is_content(at)]
        return bool(content) and all(content)

    def in_order(self) -> list[Found]:
        return sorted(self._found, key=Found.order)


def _is_subject(name: range, reading: Reading) -> bool:
    """Whether a name stands right beside words that tell that somebody says something, outside of marks."""
    beside = ((name.start - 1, 1), (name.start - 2, 2), (name.stop, 1))
    phrases = (
        (reading.phrase_at(at, reading.reports), length)
        for at, length in beside
        if 0 <= at < len(reading.tokens) and not reading.depth[at]
    )
    return any(phrase is not None and len(phrase.words) == length for phrase, length in phrases)


def _put_beside(found: Found, pair: Pair) -> None:
    """Give words that one version lacks the words that stand in their place, where nothing else differs there."""
    if found.a is not None and (hunk := pair.hunk_of_a(found.a.start)) and _holds(found.a, pair.a.worded(hunk.a)):
        found.b = pair.b.worded(hunk.b) or None
        found.beside = "b" if found.b else None
    elif found.b is not None and (hunk := pair.hunk_of_b(found.b.start)) and _holds(found.b, pair.b.worded(hunk.b)):
        found.a = pair.a.worded(hunk.a) or None
        found.beside = "a" if found.a else None


def marked(pair: Pair, found: Iterable[Found]) -> tuple[dict[int, DifferenceKind], dict[int, DifferenceKind]]:
    """The tokens of both that the other has not, or has otherwise in marks, each with the first class that it has."""
    a: dict[int, DifferenceKind] = {}
    b: dict[int, DifferenceKind] = {}
    for hunk in pair.hunks:
        a.update(dict.fromkeys(hunk.a, "wording"))
        b.update(dict.fromkeys(hunk.b, "wording"))
    told = (difference for difference in found if not difference.is_scope)
    for difference in sorted(told, key=lambda each: KINDS.index(each.kind), reverse=True):
        is_extent = difference.kind == "quotation"
        a.update((at, difference.kind) for at in difference.a or () if is_extent or at in a)
        b.update((at, difference.kind) for at in difference.b or () if is_extent or at in b)
    return a, b

"""The tokens of two stretches that stand for one another go in; out comes which token of one is which of the other."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from factsheet.text.comparison.readings import Reading
from factsheet.text.word_diff import Block, diff

MOST_PLACES = 20
"""A word that is left over in more places than this is not followed to where it moved."""
LONGEST_RUN = 12
"""Words that are enough to tell one place from another."""


class Pair(Struct, frozen=True, kw_only=True, dict=True):
    """Two stretches of tokens; all positions are those of the articles' tokens."""

    a: Reading
    b: Reading
    a_range: range
    b_range: range
    a_paragraphs: tuple[int, ...]
    b_paragraphs: tuple[int, ...]

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """In order, covering both."""
        found = diff(
            self.a.units[self.a_range.start : self.a_range.stop], self.b.units[self.b_range.start : self.b_range.stop]
        )
        return tuple(
            Block(
                a=range(block.a.start + self.a_range.start, block.a.stop + self.a_range.start),
                b=range(block.b.start + self.b_range.start, block.b.stop + self.b_range.start),
                same=block.same,
            )
            for block in found
        )

    @cached_property
    def hunks(self) -> tuple[Block, ...]:
        """The blocks that differ."""
        return tuple(block for block in self.blocks if not block.same)

    @cached_property
    def in_place(self) -> dict[int, int]:
        """Tokens that match in order: of `a` -> of `b`."""
        return {a: b for block in self.blocks if block.same for a, b in zip(block.a, block.b, strict=True)}

    @cached_property
    def in_place_b(self) -> dict[int, int]:
        return {b: a for a, b in self.in_place.items()}

    @cached_property
    def moved(self) -> dict[int, int]:
        """Words of `a` that the order left over, and that `b` has elsewhere, with what joins them."""
        moves = dict(self._moves())
        taken = set(moves.values())
        for at, place in list(moves.items()):
            for step in (-1, 1):
                here, there = at + step, place + step
                while here not in moves and there not in taken and self._joins(here, there):
                    moves[here] = there
                    taken.add(there)
                    here, there = here + step, there + step
        return moves

    def _joins(self, a: int, b: int) -> bool:
        """Whether two tokens left over are the same, and say nothing by themselves."""
        if self.hunk_of_a(a) is None or self.hunk_of_b(b) is None:
            return False
        return self.a.units[a] == self.b.units[b] and not self.a.is_content(a)

    @cached_property
    def matched_a(self) -> dict[int, int]:
        return self.in_place | self.moved

    @cached_property
    def matched_b(self) -> dict[int, int]:
        return {b: a for a, b in self.matched_a.items()}

    def has_sentence_of_a(self, at: int) -> bool:
        """Whether the other stretch has the sentence of a token of `a`, word for word."""
        return self._sentences_a[self.a.sentence[at]] in self._sentences_b

    @cached_property
    def _sentences_a(self) -> dict[int, tuple[str, ...]]:
        return _sentences(self.a, self.a_range)

    @cached_property
    def _sentences_b(self) -> frozenset[tuple[str, ...]]:
        return frozenset(_sentences(self.b, self.b_range).values())

    def hunk_of_a(self, at: int) -> Block | None:
        return self._hunk(at, self._a_starts, "a")

    def hunk_of_b(self, at: int) -> Block | None:
        return self._hunk(at, self._b_starts, "b")

    @cached_property
    def _a_starts(self) -> list[int]:
        return [block.a.start for block in self.hunks]

    @cached_property
    def _b_starts(self) -> list[int]:
        return [block.b.start for block in self.hunks]

    def _hunk(self, at: int, starts: list[int], side: str) -> Block | None:
        place = bisect_right(starts, at) - 1
        # Of hunks that start at one token, all but the last are empty on this side.
        if place < 0 or at not in getattr(self.hunks[place], side):
            return None
        return self.hunks[place]

    def _moves(self) -> Iterator[tuple[int, int]]:
        """Runs of words left over, the longest at each place, and of two as long the nearest."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for hunk in self.hunks:
            for at in hunk.b:
                if self.b.is_content(at):
                    places[self.b.stem(at)].append(at)
        taken: set[int] = set()
        moved_to = -1
        for at in (at for hunk in self.hunks for at in hunk.a if self.a.is_content(at)):
            everywhere = places[self.a.stem(at)]
            found = [place for place in everywhere if place not in taken] if len(everywhere) <= MOST_PLACES else []
            if not found:
                continue
            place = moved_to + 1 if moved_to + 1 in found else max(found, key=lambda place: self._run(at, place))
            taken.add(place)
            moved_to = place
            yield at, place

    def _run(self, a: int, b: int) -> tuple[int, int]:
        """How many words match from here on, and how near the places are."""
        length = 0
        while (
            length < LONGEST_RUN
            and a + length < self.a_range.stop
            and b + length < self.b_range.stop
            and self.a.stem(a + length) == self.b.stem(b + length)
        ):
            length += 1
        return length, -abs((a - self.a_range.start) - (b - self.b_range.start))


def _sentences(reading: Reading, stretch: range) -> dict[int, tuple[str, ...]]:
    """The words of each sentence of a stretch, by its number."""
    words: defaultdict[int, list[str]] = defaultdict(list)
    for at in stretch:
        if reading.tokens[at].says_something:
            words[reading.sentence[at]].append(reading.tokens[at].key)
    return {number: tuple(keys) for number, keys in words.items()}

"""The tokens of two aligned stretches go in; out come the blocks that both have and those that differ, in order.

The longest common subsequence of tokens, after which a match of a stray function word between two differences is taken
back: “of Russia to introduce the” against “to provide the” reads better whole than as five pieces.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence

from msgspec import Struct
from rapidfuzz.distance import LCSseq

MOST_CELLS = 100_000_000
"""Tokens times tokens compared at once, at a bit each: 12 MB. Longer stretches are first cut where rare runs meet."""
ANCHOR_TOKENS = 4
"""Length of a run that, where it stands once in each stretch, cuts both there."""
MOST_STRAY_WORDS = 2


class Block(Struct, frozen=True, kw_only=True):
    """Tokens by index from 0; where `same`, as many of one as of the other."""

    a: range
    b: range
    same: bool


class Unit(Struct, frozen=True):
    """What of a token is compared."""

    key: Hashable
    weight: int
    """0 for punctuation and quotation marks, 1 for a word that says nothing by itself, 2 for any other."""


def diff(a: Sequence[Unit], b: Sequence[Unit]) -> tuple[Block, ...]:
    """Blocks that cover both; no two of the same sort follow one another."""
    return tuple(_without_strays(list(diff_keys([unit.key for unit in a], [unit.key for unit in b])), a))


def diff_keys(a: Sequence[Hashable], b: Sequence[Hashable]) -> tuple[Block, ...]:
    """The same of tokens that all say something, so that no match is a stray one."""
    return tuple(_joined(_matched(a, b), len(a), len(b)))


def _matched(a: Sequence[Hashable], b: Sequence[Hashable]) -> Iterator[tuple[int, int, int]]:
    """Starts in both and length of runs that match, in order."""
    numbers: dict[Hashable, int] = {}
    one = [numbers.setdefault(key, len(numbers)) for key in a]
    other = [numbers.setdefault(key, len(numbers)) for key in b]
    for a_start, a_end, b_start, b_end in _cut(one, other):
        if (a_end - a_start) * (b_end - b_start) > MOST_CELLS:
            yield from _ends(one[a_start:a_end], other[b_start:b_end], a_start, b_start)
            continue
        for step in LCSseq.opcodes(one[a_start:a_end], other[b_start:b_end]):
            if step.tag == "equal":
                yield a_start + step.src_start, b_start + step.dest_start, step.src_end - step.src_start


def _cut(a: Sequence[int], b: Sequence[int]) -> Iterator[tuple[int, int, int, int]]:
    """Pairs of stretches small enough to compare, or the whole; after Cohen's patience diff, by runs of tokens."""
    if len(a) * len(b) <= MOST_CELLS:
        yield 0, len(a), 0, len(b)
        return
    a_next = b_next = 0
    for a_start, b_start in _anchors(a, b):
        if a_start >= a_next and b_start >= b_next:
            yield a_next, a_start, b_next, b_start
            a_next, b_next = a_start, b_start
    yield a_next, len(a), b_next, len(b)


def _anchors(a: Sequence[int], b: Sequence[int]) -> list[tuple[int, int]]:
    """Where runs that stand once in each begin: the most of them that keep their order."""
    places = _single_runs(b)
    pairs = [(start, places[run]) for run, start in _single_runs(a).items() if run in places]
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, start) in enumerate(pairs):
        place = bisect_left(tails, start)
        before.append(last[place - 1] if place else -1)
        tails[place : place + 1] = [start]
        last[place : place + 1] = [number]
    chain: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _single_runs(tokens: Sequence[int]) -> dict[tuple[int, ...], int]:
    places: dict[tuple[int, ...], int] = {}
    for start, run in enumerate(zip(*(tokens[offset:] for offset in range(ANCHOR_TOKENS)), strict=False)):
        places[run] = -1 if run in places else start
    return {run: start for run, start in places.items() if start >= 0}


def _ends(a: Sequence[int], b: Sequence[int], a_start: int, b_start: int) -> Iterator[tuple[int, int, int]]:
    """What two stretches that are too long to compare have in common at their ends."""
    most = min(len(a), len(b))
    head = next((length for length in range(most) if a[length] != b[length]), most)
    tail = next((length for length in range(most - head) if a[-1 - length] != b[-1 - length]), most - head)
    if head:
        yield a_start, b_start, head
    if tail:
        yield a_start + len(a) - tail, b_start + len(b) - tail, tail


def _joined(runs: Iterator[tuple[int, int, int]], a_length: int, b_length: int) -> Iterator[Block]:
    """Blocks from runs that match: runs that touch become one, and what lies between two differs."""
    a_start = b_start = a_next = b_next = 0
    for a, b, length in runs:
        if a > a_next or b > b_next:
            if a_next > a_start:
                yield Block(a=range(a_start, a_next), b=range(b_start, b_next), same=True)
            yield Block(a=range(a_next, a), b=range(b_next, b), same=False)
            a_start, b_start = a, b
        a_next, b_next = a + length, b + length
    if a_next > a_start:
        yield Block(a=range(a_start, a_next), b=range(b_start, b_next), same=True)
    if a_next < a_length or b_next < b_length:
        yield Block(a=range(a_next, a_length), b=range(b_next, b_length), same=False)


def _without_strays(blocks: list[Block], a: Sequence[Unit]) -> Iterator[Block]:
    """Differences with a stray match between them become one difference."""
    pending: Block | None = None
    for place, block in enumerate(blocks):
        if (
            block.same
            and pending is not None
            and place + 1 < len(blocks)
            and _is_stray(block, pending, blocks[place + 1], a)
        ):
            pending = _span(pending, block)
        elif block.same:
            if pending is not None:
                yield pending
            pending = None
            yield block
        else:
            pending = block if pending is None else _span(pending, block)
    if pending is not None:
        yield pending


def _is_stray(block: Block, before: Block, after: Block, a: Sequence[Unit]) -> bool:
    """A match that says nothing, between differences that outweigh it: one word beside one, two beside four."""
    weights = [a[place].weight for place in block.a]
    words = sum(map(bool, weights))
    around = min(len(before.a) + len(after.a), len(before.b) + len(after.b))
    return max(weights) < 2 and words <= MOST_STRAY_WORDS and around >= max(1, words * words)


def _span(first: Block, last: Block) -> Block:
    return Block(a=range(first.a.start, last.a.stop), b=range(first.b.start, last.b.stop), same=False)

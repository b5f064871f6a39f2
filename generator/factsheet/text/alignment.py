"""The paragraphs of two versions go in, as words; out come the groups that stand for one another, in order.

Sentence alignment by length and words is Gale and Church's (1993); paragraphs of versions share so many words that the
words alone decide: the longest common subsequence over the shorter paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cached_property

from msgspec import Struct
from rapidfuzz.distance import LCSseq

LEAST_COMMON = 0.55
"""Of the words of the shorter paragraph, in order: versions of one paragraph have 0.6 and more, others at most 0.5."""
LEAST_COMMON_CONTENT = 1 / 3
"""Function words alone make a common subsequence of half a short paragraph with any long one."""
LEAST_ALIKE = 0.8
"""Of the words of both, in order, where what says something is exchanged: “We have to do it,” he said, or denied."""
MOST_CANDIDATES = 12
"""Paragraphs that are compared in full for each paragraph; they are chosen by the rare words they share."""
LEAST_RETOLD, FEWEST_RETOLD = 0.55, 5
"""Of the shorter paragraph's words that say something, how many and how many at least are in the other in any order, so
that it tells the same in other words: two sentences turned round leave no common subsequence of half their words."""
RETOLD_WEIGHT = 0.5
"""Of a paragraph retold against one that keeps its words in order."""
CONTENT_WEIGHT = 4
"""Of a shared word that says something, against one that does not."""
COMMONEST_WORD = 150
"""A word that stands in more paragraphs than this finds no candidates."""
MOST_CELLS = 400_000_000
"""Words times words up to which a common subsequence is counted (a tenth of a second); beyond, words without order."""
FEWEST_WORDS_MOVED = 5
"""A shorter paragraph that stands elsewhere in the other version may be there by chance."""


class Words(Struct, frozen=True, kw_only=True):
    """The words of one paragraph."""

    keys: tuple[Hashable, ...]
    content: frozenset[Hashable]
    """Those that say something by themselves."""
    role: Hashable = "text"
    """Only paragraphs of the same role are aligned."""


class Group(Struct, frozen=True, kw_only=True):
    """Paragraphs by index from 0: one or two of each version, or one of one version and none of the other."""

    a: range
    b: range
    moved: bool = False
    """Whether they stand for one another out of order."""


class _Pairing(Struct, frozen=True, kw_only=True, order=True):
    a: int
    b: int
    a_end: int
    b_end: int
    weight: float


def align(a: Sequence[Words], b: Sequence[Words]) -> tuple[Group, ...]:
    """Groups in the order of `a`, those that only `b` has before the next one in order; each paragraph in one group."""
    aligner = _Aligner(a, b)
    chosen = _heaviest_chain(aligner.pairings(), len(b))
    moved = {pairing.a: pairing for pairing in aligner.moved_among(chosen)}
    return tuple(_in_order(chosen, moved, len(a), len(b)))


class _Aligner:
    def __init__(self, a: Sequence[Words], b: Sequence[Words]) -> None:
        self.a = a
        self.b = b

    def pairings(self) -> Iterator[_Pairing]:
        """Single pairs, and pairs of one paragraph with two that follow one another."""
        singles = {(i, j): pairing for i, j in self._candidates if (pairing := self._paired(i, i + 1, j, j + 1))}
        yield from singles.values()
        for i, j in singles:
            if (i, j + 1) in singles and (joined := self._paired(i, i + 1, j, j + 2)):
                yield joined
            if (i + 1, j) in singles and (joined := self._paired(i, i + 2, j, j + 1)):
                yield joined

    def moved_among(self, chosen: Iterable[_Pairing]) -> list[_Pairing]:
        """Pairs among what the chain left over, the heaviest first, each paragraph in one of them at most."""
        used_a = {i for pairing in chosen for i in range(pairing.a, pairing.a_end)}
        used_b = {j for pairing in chosen for j in range(pairing.b, pairing.b_end)}
        found: list[_Pairing] = []
        left = [(i, j) for i, j in self._candidates if i not in used_a and j not in used_b]
        pairings = filter(None, (self._paired(i, i + 1, j, j + 1) for i, j in left))
        for pairing in sorted(pairings, key=lambda pairing: (-pairing.weight, pairing)):
            fewest = min(len(self.a[pairing.a].keys), len(self.b[pairing.b].keys))
            if pairing.a not in used_a and pairing.b not in used_b and fewest >= FEWEST_WORDS_MOVED:
                found.append(pairing)
                used_a.add(pairing.a)
                used_b.add(pairing.b)
        return found

    @cached_property
    def _candidates(self) -> list[tuple[int, int]]:
        """Pairs of paragraphs that share enough to be compared in full."""
        pairs = set(self._equal())
        for i, paragraph in enumerate(self.a):
            shared: Counter[int] = Counter()
            for key in set(paragraph.keys):
                weight = CONTENT_WEIGHT if key in paragraph.content else 1
                for j in self._places.get(key, ()):
                    shared[j] += weight
            best = sorted(shared, key=lambda j: (-shared[j], abs(i - j), j))[:MOST_CANDIDATES]
            pairs.update((i, j) for j in best if self.b[j].role == paragraph.role)
        return sorted(pairs)

    def _equal(self) -> Iterator[tuple[int, int]]:
        """The first of equal paragraphs with the first, the second with the second: ten thousand may be equal."""
        places: defaultdict[Words, list[int]] = defaultdict(list)
        for j in reversed(range(len(self.b))):
            places[self.b[j]].append(j)
        for i, paragraph in enumerate(self.a):
            if places.get(paragraph):
                yield i, places[paragraph].pop()

    @cached_property
    def _places(self) -> dict[Hashable, list[int]]:
        """The paragraphs of `b` that a word stands in, for words that are not in too many."""
        places: defaultdict[Hashable, list[int]] = defaultdict(list)
        for j, paragraph in enumerate(self.b):
            for key in set(paragraph.keys):
                places[key].append(j)
        return {key: found for key, found in places.items() if len(found) <= COMMONEST_WORD}

    def _paired(self, a: int, a_end: int, b: int, b_end: int) -> _Pairing | None:
        """A pairing when its words are common enough; with two paragraphs on a side, when each of them is needed."""
        one, other = _joined(self.a[a:a_end]), _joined(self.b[b:b_end])
        shorter, longer = sorted((len(one.keys), len(other.keys)))
        fewest_content = min(len(one.content), len(other.content))
        shared = len(one.content & other.content)
        if not shorter:
            return None
        if shared < LEAST_COMMON_CONTENT * fewest_content and not _may_be_alike(one, other):
            return None
        common = _common(one.keys, other.keys)
        if shared < LEAST_COMMON_CONTENT * fewest_content and common < LEAST_ALIKE * longer:
            return None
        if common >= LEAST_COMMON * (shorter if fewest_content else longer):
            return _Pairing(a=a, b=b, a_end=a_end, b_end=b_end, weight=common * common / longer)
        if shared >= max(FEWEST_RETOLD, LEAST_RETOLD * fewest_content):
            return _Pairing(a=a, b=b, a_end=a_end, b_end=b_end, weight=RETOLD_WEIGHT * shared * shared / longer)
        return None


def _may_be_alike(one: Words, other: Words) -> bool:
    """Whether so many words of the longer could stand in the shorter; counting the order of the words takes longer."""
    return min(len(one.keys), len(other.keys)) >= LEAST_ALIKE * max(len(one.keys), len(other.keys))


def _joined(paragraphs: Sequence[Words]) -> Words:
    if len(paragraphs) == 1:
        return paragraphs[0]
    return Words(
        keys=tuple(key for paragraph in paragraphs for key in paragraph.keys),
        content=frozenset().union(*(paragraph.content for paragraph in paragraphs)),
        role=paragraphs[0].role,
    )


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    if one == other:
        return len(one)
    if len(one) * len(other) > MOST_CELLS:
        return (Counter(one) & Counter(other)).total()
    return int(LCSseq.similarity(one, other))


def _heaviest_chain(pairings: Iterable[_Pairing], length: int) -> list[_Pairing]:
    """The pairings of greatest weight in all that follow one another in both versions.

    One pass by `a`; for each end in `b` only the best chain is kept, and of those only where a later end is heavier.
    """
    ends: list[tuple[int, float, int]] = [(0, 0.0, -1)]
    taken: list[tuple[_Pairing, int]] = []
    waiting: defaultdict[int, list[tuple[int, float, int]]] = defaultdict(list)
    ordered = sorted(pairings)
    starts = sorted({pairing.a for pairing in ordered} | {pairing.a_end for pairing in ordered})
    by_start: defaultdict[int, list[_Pairing]] = defaultdict(list)
    for pairing in ordered:
        by_start[pairing.a].append(pairing)
    for start in starts:
        for end in waiting.pop(start, ()):
            _keep(ends, end)
        for pairing in by_start[start]:
            _, weight, before = ends[bisect_right(ends, (pairing.b, float("inf"), length)) - 1]
            taken.append((pairing, before))
            waiting[pairing.a_end].append((pairing.b_end, weight + pairing.weight, len(taken) - 1))
    chain: list[_Pairing] = []
    last = ends[-1][2]
    while last >= 0:
        pairing, last = taken[last]
        chain.append(pairing)
    return chain[::-1]


def _keep(ends: list[tuple[int, float, int]], end: tuple[int, float, int]) -> None:
    """Put a chain among those kept, unless one that ends no later weighs as much; drop those it makes useless."""
    place = bisect_right(ends, (end[0], float("inf"), 0))
    if ends[place - 1][1] >= end[1]:
        return
    last = place
    while last < len(ends) and ends[last][1] <= end[1]:
        last += 1
    first = place - 1 if ends[place - 1][0] == end[0] else place
    ends[first:last] = [end]


def _in_order(chosen: Sequence[_Pairing], moved: dict[int, _Pairing], a_length: int, b_length: int) -> Iterator[Group]:
    elsewhere = {pairing.b for pairing in moved.values()}
    a_next = b_next = 0
    for pairing in (*chosen, _Pairing(a=a_length, b=b_length, a_end=a_length, b_end=b_length, weight=0.0)):
        for i in range(a_next, pairing.a):
            if i in moved:
                yield Group(a=range(i, i + 1), b=range(moved[i].b, moved[i].b + 1), moved=True)
            else:
                yield Group(a=range(i, i + 1), b=range(0))
        yield from (Group(a=range(0), b=range(j, j + 1)) for j in range(b_next, pairing.b) if j not in elsewhere)
        if pairing.a < pairing.a_end:
            yield Group(a=range(pairing.a, pairing.a_end), b=range(pairing.b, pairing.b_end))
        a_next, b_next = pairing.a_end, pairing.b_end

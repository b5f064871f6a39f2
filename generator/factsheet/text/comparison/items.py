"""The numbers, names or dates of two stretches go in; out come those that the other stretch has not, two by two."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from factsheet.text.comparison.exchanges import Item, exchanges
from factsheet.text.comparison.pairs import Pair
from factsheet.text.word_diff import Block

Alike = Callable[[Item, Item], bool]
Both = tuple[Item, Item]

MOST_LIKE = 20
"""Items of one group that are looked at for one that is alike: a stretch that repeats a number ten thousand times."""


def unlike_items(
    pair: Pair, a: Sequence[Item], b: Sequence[Item], alike: Alike = lambda one, other: True
) -> Iterator[tuple[Item | None, Item | None]]:
    """An item beside the one that stands in its place, or alone where nothing of its class does; in order of `a`.

    Items stand for one another in order, then within a difference, then anywhere in the stretch. Only those that have
    changed places do not: “400 in Moscow and 150 in St. Petersburg” is not “150 in Moscow and 400 in St. Petersburg”.
    """
    search = _Search(pair, a, b, alike)
    found: list[tuple[Item | None, Item | None]] = [*search.take_exchanged(exchanges(pair, a, b))]
    search.take_in_order()
    search.take_within_differences()
    search.take_anywhere()
    found += [*search.take_overlapping(), *search.take_beside(), *search.left_over()]
    yield from sorted(found, key=_order)


def _order(found: tuple[Item | None, Item | None]) -> tuple[bool, int, int]:
    one, other = found
    return one is None, one.at.start if one else 0, other.at.start if other else 0


class _Search:
    """What has not found its like yet, by its first token."""

    def __init__(self, pair: Pair, a: Iterable[Item], b: Iterable[Item], alike: Alike) -> None:
        self._pair = pair
        self._a = {item.at.start: item for item in a}
        self._b = {item.at.start: item for item in b}
        self._b_at = {at: item for item in self._b.values() for at in item.at}
        self._alike = alike

    def take_in_order(self) -> None:
        """Items that share a token which matches in order."""
        for one in list(self._a.values()):
            self._take_first(one, deque(self._overlapping(one)))

    def take_exchanged(self, exchanges: Iterable[Both]) -> list[Both]:
        """Items that have changed places with others, but for two that merely stand in another order in a list."""
        like_a, like_b = _by_group(self._a.values()), _by_group(self._b.values())
        found = [
            (one, other)
            for one, other in exchanges
            if not self._are_alike(one, other)
            and any(self._are_alike(one, here) for here in like_b[one.group][:MOST_LIKE])
            and any(self._are_alike(there, other) for there in like_a[other.group][:MOST_LIKE])
            and not self._pair.has_sentence_of_a(one.at.start)
        ]
        places: defaultdict[Hashable, list[Both]] = defaultdict(list)
        for both in found:
            places[both[1].group].append(both)
        held = {at for item in self._a.values() for at in item.at}
        found = [both for both in found if not self._is_reordered(both, places[both[0].group], held)]
        for one_item, other_item in found:
            self._take(one_item, other_item)
        return found

    def take_within_differences(self) -> None:
        inside: defaultdict[Hashable, deque[Item]] = defaultdict(deque)
        for hunk, others in self._b_by_hunk().items():
            for other in others:
                inside[hunk, other.group].append(other)
        for one in list(self._a.values()):
            self._take_first(one, inside[self._hunk(one, self._pair.hunk_of_a), one.group])

    def take_anywhere(self) -> None:
        groups = {group: deque(items) for group, items in _by_group(self._b.values()).items()}
        for one in list(self._a.values()):
            self._take_first(one, groups.get(one.group, deque()))

    def take_overlapping(self) -> Iterator[Both]:
        """Items that share a token and are not alike."""
        for one in list(self._a.values()):
            for other in self._overlapping(one)[:1]:
                self._take(one, other)
                yield one, other

    def take_beside(self) -> Iterator[Both]:
        """Items of one difference, in order."""
        inside = self._b_by_hunk()
        for one in list(self._a.values()):
            beside = inside.get(self._hunk(one, self._pair.hunk_of_a), [])
            if beside:
                other = beside.pop(0)
                self._take(one, other)
                yield one, other

    def left_over(self) -> list[tuple[Item | None, Item | None]]:
        return [*((one, None) for one in self._a.values()), *((None, other) for other in self._b.values())]

    def _take(self, one: Item, other: Item) -> None:
        del self._a[one.at.start]
        del self._b[other.at.start]

    def _take_first(self, one: Item, others: deque[Item]) -> None:
        """Let an item stand for the first of the others that is like it and still free."""
        while others and others[0].at.start not in self._b:
            others.popleft()
        for other in others:
            if other.at.start in self._b and self._are_alike(one, other):
                self._take(one, other)
                return

    def _are_alike(self, one: Item, other: Item) -> bool:
        return one.group == other.group and self._alike(one, other)

    def _overlapping(self, one: Item) -> list[Item]:
        places = (self._pair.in_place.get(at, -1) for at in one.at)
        found = {item.at.start: item for place in places if (item := self._b_at.get(place))}
        return [item for start, item in found.items() if start in self._b]

    def _b_by_hunk(self) -> dict[Block | None, list[Item]]:
        """The items of `b` by the difference that they stand in; those that stand in none are left out."""
        inside: defaultdict[Block | None, list[Item]] = defaultdict(list)
        for other in self._b.values():
            hunk = self._hunk(other, self._pair.hunk_of_b)
            if hunk is not None:
                inside[hunk].append(other)
        return dict(inside)

    def _hunk(self, item: Item, hunk_of: Callable[[int], Block | None]) -> Block | None:
        return next((hunk for at in item.at if (hunk := hunk_of(at))), None)

    def _is_reordered(self, both: Both, exchanged: Iterable[Both], held: set[int]) -> bool:
        """Whether two items only change places with nothing but “and” and other items between them."""
        one, other = both
        for there, here in exchanged:
            if self._are_alike(one, here) and self._are_alike(there, other):
                first, last = sorted((one.at, there.at), key=lambda at: at.start)
                between = range(first.stop, last.start)
                if not any(self._pair.a.is_content(at) and at not in held for at in between):
                    return True
        return False


def _by_group(items: Iterable[Item]) -> defaultdict[Hashable, list[Item]]:
    groups: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for item in items:
        groups[item.group].append(item)
    return groups

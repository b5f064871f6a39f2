"""The names of months, units, numbers in words go in; a pattern that matches any of them comes out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

NEVER = "(?!)"


def one_of(names: Iterable[str]) -> str:
    """Longest first, since the first that matches is taken; what never matches for none."""
    given = set(names)
    composed = _composed(given)
    rest = sorted(given - {name for _, made in composed for name in made}, key=lambda name: (-len(name), name))
    longest = max((len(name) for _, made in composed for name in made), default=0)
    # Whatever is composed has two words, and is longer than either.
    before = [name for name in rest if len(name) > longest or _PARTS.split(name, 1)[1:]]
    behind = [name for name in rest if name not in before]
    return "|".join((*map(_plain, before), *(pattern for pattern, _ in composed), *map(_plain, behind))) or NEVER


def _plain(name: str) -> str:
    return re.escape(name).replace(r"\ ", " ")


def _composed(names: Set[str]) -> list[tuple[str, set[str]]]:
    """What is made of every one of some words with every one of others, as “twenty-one” to “ninety-nine” are: a pattern
    with the names that it stands for. A list of them all takes six times as long to compile."""
    firsts: dict[str, set[str]] = {}
    for name in sorted(names):
        if len(parts := _PARTS.split(name)) == _TWO_WORDS:
            firsts.setdefault(parts[0], set()).add(parts[1] + parts[2])
    alike: dict[frozenset[str], list[str]] = {}
    for first, seconds in firsts.items():
        if len(seconds) >= _FEWEST_COMPOSED:
            alike.setdefault(frozenset(seconds), []).append(first)
    made = []
    for tails, heads in alike.items():
        ends = sorted(tails, key=lambda end: (-len(end), end))
        pattern = f"(?:{'|'.join(map(_plain, heads))})(?:{'|'.join(map(_plain, ends))})"
        made.append((pattern, {head + end for head in heads for end in ends}))
    return made


_PARTS = re.compile(r"([ -]|und)")
_TWO_WORDS = 3
_FEWEST_COMPOSED = 6
"""Endings of one word that are worth a pattern of their own."""


def one_of_few(names: Iterable[str]) -> str:
    """The same in small letters, but for long lists any words that they could be."""
    names = [name.lower() for name in names]
    if sum(map(len, names)) < _LONG_LIST or not all(map(_FEW_WORDS.fullmatch, names)):
        return one_of(names)
    letters = rf"[^\W\d_]{{1,{max(map(len, names))}}}"
    return rf"{letters}(?:[ -]{letters}){{0,2}}"


_LONG_LIST = 100
"""Characters: the names of the months take longer to compile than all else in a pattern."""
_FEW_WORDS = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,2}")

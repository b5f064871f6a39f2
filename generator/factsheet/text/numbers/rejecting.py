"""A number and what stands around it go in; whether the text gives another number instead of it comes out."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed

CONTRAST_REACH = 6
"""Lexemes from a number that is denied to the “but” before the right one: “not 400 of the patients, but 140”."""
GREATEST_BARE = 1000
"""What leaves its scale to the number behind it is smaller: “12 instead of 9 million”."""


def is_rejected(lexed: Lexed, atom: Atom, language: Language, atoms: list[Atom]) -> bool:
    """“12 instead of 9”, “not 400 but 140”, “140, not 400”; not “70 instead of 45 in 2019”, which there once were."""
    words, before = language.numbers.settings, lexed.lower(atom.first - 1)
    if before in _ends(words.instead) and _instead(lexed, atom.first, language):
        return not any(0 <= other.first - atom.last <= CONTRAST_REACH and other.kind == "year" for other in atoms)
    if before not in words.nots:
        return False
    if lexed.lower(atom.first - 2) == ",":
        return any(0 < atom.first - other.last <= CONTRAST_REACH for other in atoms)
    starts = {other.first for other in atoms}
    for position in range(atom.last, atom.last + CONTRAST_REACH):
        if lexed.lower(position) in words.contrasts:
            return any(place in starts for place in (position + 1, position + 2))
    return False


def with_scales(lexed: Lexed, atoms: list[Atom], language: Language) -> list[Atom]:
    """The same, with the scale that the first of “12 instead of 9 million” leaves to the second."""
    scaled = list(atoms)
    for place, (atom, other) in enumerate(pairwise(atoms)):
        if other.scale == 1 or atom.scale != 1 or atom.kind != "cardinal" or atom.value is None:
            continue
        joins = 0 < other.first - atom.last <= 2 and _instead(lexed, other.first, language, atom.last)
        if joins and atom.value < GREATEST_BARE:
            scaled[place] = replace(atom, value=atom.value * other.scale, scale=other.scale)
    return scaled


@cache
def _ends(phrases: frozenset[str]) -> frozenset[str]:
    """The last words of phrases."""
    return frozenset(phrase.split()[-1] for phrase in phrases)


@cache
def _openings(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


def stands_instead(lexed: Lexed, index: int, language: Language) -> int:
    """Where the number begins that another stands instead of, if it does so at a lexeme; else 0."""
    if lexed.lower(index) not in _openings(language.numbers.settings.instead):
        return 0
    return next((index + length for length in (1, 2) if _instead(lexed, index + length, language, index)), 0)


def _instead(lexed: Lexed, end: int, language: Language, first: int | None = None) -> bool:
    """Whether the lexemes before one say “instead of”: just those from `first` on, where it is given."""
    lengths = (1, 2) if first is None else (end - first,)
    return any(
        " ".join(lexed.lower(position) for position in range(end - length, end)) in language.numbers.settings.instead
        for length in lengths
    )

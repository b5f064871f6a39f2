"""A number and what stands around it go in; whether the text gives another number instead of it comes out."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.clause_words import STOPS
from factsheet.text.numbers.lexemes import Lexed

CONTRAST_REACH = 6
"""Lexemes between a number and another one that it stands for: “140, not 400”."""
DENIAL_REACH = 9
"""Lexemes from a number back to what denies it, with an aside: “hat nicht, wie zunächst gemeldet, 30 Spieler …”."""
CORRECTION_REACH = 9
"""Lexemes from a number that is denied to the “but” before the right one: “not 400 of the patients, but 140”."""
GREATEST_BARE = 1000
"""What leaves its scale to the number behind it is smaller: “12 instead of 9 million”."""


def is_rejected(lexed: Lexed, atom: Atom, language: Language, atoms: list[Atom]) -> bool:
    """“12 instead of 9”, “not 400 but 140”, “140, not 400”; not “70 instead of 45 in 2019”, which there once were."""
    words, before = language.numbers.settings, lexed.lower(atom.first - 1)
    if before in _ends(words.instead) and _instead(lexed, atom.first, language):
        return not any(0 <= other.first - atom.last <= CONTRAST_REACH and other.kind == "year" for other in atoms)
    if before in words.nots and lexed.lower(atom.first - 2) == ",":
        return any(0 < atom.first - other.last <= CONTRAST_REACH for other in atoms)
    return _is_denied(lexed, atom.first, language) and _is_corrected(lexed, atom.last, language, atoms)


def _is_denied(lexed: Lexed, first: int, language: Language) -> bool:
    """“not 30”, “did not sign 30 players”, “didn't sign 30”: an aside between two commas does not count."""
    words, position, aside = language.numbers.settings, first - 1, False
    parting = language.speech.interrogatives | language.speech.complementizers | language.speech.relatives
    for _ in range(DENIAL_REACH):
        word = lexed.lower(position)
        if not aside and (word in words.nots or word.endswith("n't")):
            # “not only 400 masons but 500 painters”
            return lexed.lower(position + 1) not in words.only
        if word in STOPS or word in parting or position < 0:
            return False
        aside = aside != (word == ",")
        position -= 1
    return False


def _is_corrected(lexed: Lexed, last: int, language: Language, atoms: list[Atom]) -> bool:
    """“…, but 140”, “… players, as first told, but only 13”: a contrast with a number right behind it."""
    starts = {other.first for other in atoms}
    for position in range(last, last + CORRECTION_REACH):
        if lexed.lower(position) in language.numbers.settings.contrasts:
            return any(place in starts for place in (position + 1, position + 2))
        if lexed.lower(position) in STOPS:
            return False
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

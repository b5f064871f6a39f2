"""A stored text and its language go in; its numbers come out, in order, with everything that belongs to each."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed, lex
from factsheet.text.numbers.nouns import read_unit
from factsheet.text.numbers.qualify import Surroundings, read_surroundings
from factsheet.text.numbers.ranges import merge_ranges
from factsheet.text.numbers.reading import read_atoms
from factsheet.text.numbers.rejecting import is_rejected, with_scales
from factsheet.text.numbers.sharing import shared_unit
from factsheet.text.numbers.tokens import Kind, Number, Unit

QUANTITIES: frozenset[Kind] = frozenset(("cardinal", "range", "money", "fraction", "indefinite"))
"""What can count something or be qualified; an ordinal, a label or a date does not."""


class Scanned(Struct, frozen=True):
    """The numbers of a text, and the lexemes that each stands on, `[first, last)`."""

    lexed: Lexed
    numbers: tuple[Number, ...]
    places: tuple[tuple[int, int], ...]


def scan_numbers(text: str, language: Language) -> tuple[Number, ...]:
    """The numbers of a text in order, none inside another; spans are those of the text given."""
    return scan(text, language).numbers


def scan(text: str, language: Language) -> Scanned:
    return _scan(text, language.tag)


@lru_cache(maxsize=512)
def _scan(text: str, tag: str) -> Scanned:
    language = language_for(tag)
    lexed = lex(text)
    atoms = with_scales(lexed, merge_ranges(lexed, read_atoms(lexed, language), language), language)
    units = _units(lexed, atoms, language)
    counting = [atom for atom in atoms if atom.kind != "ordinal"]
    starts = {atom.first for atom in counting}
    ends = {atom.last for atom in counting}
    numbers = tuple(
        _number(lexed, atom, unit, language, starts, ends, is_rejected=is_rejected(lexed, atom, language, atoms))
        for atom, unit in zip(atoms, units, strict=True)
    )
    return Scanned(lexed, numbers, tuple((atom.first, atom.last) for atom in atoms))


def _units(lexed: Lexed, atoms: list[Atom], language: Language) -> list[Unit | None]:
    """The unit of every atom; from the last on, since a part counts what its whole counts."""
    starts = {atom.first for atom in atoms}
    known: dict[int, Unit | None] = {}
    for atom in reversed(atoms):
        unit = read_unit(lexed, atom, language, starts, known.get) if atom.kind in QUANTITIES else None
        if atom.kind == "cardinal":
            unit = shared_unit(lexed, atom, unit, language, known) or unit
        known[atom.first] = unit
    return [known[atom.first] for atom in atoms]


def _number(
    lexed: Lexed,
    atom: Atom,
    unit: Unit | None,
    language: Language,
    starts: set[int],
    ends: set[int],
    *,
    is_rejected: bool,
) -> Number:
    around = Surroundings()
    if atom.kind in QUANTITIES:
        around = read_surroundings(lexed, atom, unit, language, starts, ends)
    span = lexed.span(atom.first, atom.last)
    return Number(
        span=span,
        text=lexed.stored[span.start : span.end],
        kind=_kind(atom, unit),
        value=atom.value,
        low=atom.low,
        high=atom.high,
        unit=unit,
        qualifiers=around.qualifiers,
        qualifier_words=around.words,
        must_qualify=around.must_qualify,
        measures=around.measures,
        is_time_span=around.is_time_span,
        superlative=atom.superlative,
        is_rejected=is_rejected,
        is_generation=atom.is_generation,
    )


def _kind(atom: Atom, unit: Unit | None) -> Kind:
    if atom.kind in ("cardinal", "fraction") and unit is not None:
        if unit.dimension == "percent":
            return "percent"
        if unit.dimension == "percentage-points":
            return "percentage-points"
        if unit.dimension == "money":
            return "money"
    return atom.kind

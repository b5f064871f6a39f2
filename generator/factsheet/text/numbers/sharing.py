"""The part of a unit that stands by a number, and the numbers after it, go in; the unit that they share comes out."""

from __future__ import annotations

from collections.abc import Mapping

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.nouns import PHRASE_WORDS
from factsheet.text.numbers.tokens import Unit

_SHORTEST_VERB = 4
"""Letters of “died”: “red” is none."""
_VAGUE = ("people", "thing", "unknown")


def shared_unit(
    lexed: Lexed, atom: Atom, unit: Unit | None, language: Language, known: Mapping[int, Unit | None]
) -> Unit | None:
    """The unit of a number that leaves its noun, or the end of it, to the number it is joined with: “45 and 50 cases”,
    “17 full-time and six part-time nurses”, “5 Grund- und 3 Realschulen”. `known` has the units of the numbers after
    it, by the lexeme that each begins with."""
    joins = language.numbers.clauses.joins
    if unit is None:
        # “45 and 50 cases”, “two- and three-bedroom flats”
        join = atom.last + (lexed.lower(atom.last) == "-" and lexed.touches(atom.last))
        return known.get(join + 1) if lexed.lower(join) in joins else None
    end = _end_of_words(lexed, atom, language)
    if end == atom.last or lexed.lower(end) not in joins | {","}:
        return None
    other = known.get(end + 1 + (lexed.lower(end) == "," and lexed.lower(end + 1) in joins))
    if other is None or not other.noun or other.dimension not in _VAGUE:
        return None
    if lexed.lower(end - 1) == "-" and unit.noun:
        whole = other.shared or other.noun
        return Unit(words=(*unit.words, whole), noun=unit.noun, dimension=other.dimension, shared=whole)
    is_described = not unit.noun and other.noun not in other.words[:1] and _are_alike(unit, other)
    return Unit(words=(*unit.words, other.noun), noun=other.noun, dimension=other.dimension) if is_described else None


def _end_of_words(lexed: Lexed, atom: Atom, language: Language) -> int:
    """The lexeme after the words that stand by a number, hyphens among them."""
    joins = language.numbers.clauses.joins
    for position in range(atom.last, atom.last + 2 * PHRASE_WORDS):
        is_word = lexed.form(position) == "word" and lexed.lower(position) not in joins
        if not is_word and not (lexed.lower(position) == "-" and lexed.touches(position)):
            return position
    return atom.last


def _are_alike(unit: Unit, other: Unit) -> bool:
    """“17 damaged and six destroyed houses”, but not “17 escaped and six stolen cars were found”, where the first may
    be a verb."""
    word = unit.words[0]
    return len(word) < _SHORTEST_VERB or not word.endswith("ed") or other.words[0].endswith("ed")

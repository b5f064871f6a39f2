"""The part of a unit that stands by a number, and the numbers after it, go in; the unit that they share comes out."""

from __future__ import annotations

from collections.abc import Mapping

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.noun_phrases import PHRASE_WORDS
from factsheet.text.numbers.rejecting import stands_instead
from factsheet.text.numbers.tokens import Unit

_SHORTEST_VERB = 4
"""Letters of “died”: “red” is none."""
_SHARE_REACH = 6
"""Lexemes from the “und” to the next number."""
_SHARES = ("percent", "percentage-points", "money")
_VAGUE = ("people", "thing", "unknown")


def shared_unit(
    lexed: Lexed, atom: Atom, unit: Unit | None, language: Language, known: Mapping[int, Unit | None]
) -> Unit | None:
    """The unit of a number that leaves its noun, or the end of it, to the number it is joined with: “45 and 50 cases”,
    “17 full-time and six part-time nurses”, “5 Grund- und 3 Realschulen”. `known` has the units of the numbers after
    it, by the lexeme that each begins with."""
    if (unit is None or not unit.noun) and (right := stands_instead(lexed, atom.last, language)):
        # “12 instead of 9 nurses”
        return known.get(right)
    if unit is None:
        return _unit_behind(lexed, atom, language, known)
    if unit.noun and lexed.lower(atom.last + len(unit.words)) != "-":
        return None
    end, joins = _end_of_words(lexed, atom, language), language.numbers.clauses.joins
    if end == atom.last or (lexed.lower(end) != "," and lexed.lower(end) not in joins):
        return None
    other = known.get(end + 1 + (lexed.lower(end) == "," and lexed.lower(end + 1) in joins))
    if other is None or not other.noun or other.dimension not in _VAGUE:
        return None
    return _completed(unit, other, ends_open=lexed.lower(end - 1) == "-")


def _completed(unit: Unit, other: Unit, *, ends_open: bool) -> Unit | None:
    """`ends_open` is whether a hyphen is left of a compound's end, as in “5 Grund-”."""
    if ends_open and unit.noun:
        # Of “Krippen- und 392 Kita-Plätze” the “Plätze” alone are shared, of “Grund- und 3 Realschulen” an end.
        whole = other.shared or (other.noun if len(other.words) == 1 else f"-{other.noun}")
        return Unit(words=(*unit.words, other.noun), noun=unit.noun, dimension=other.dimension, shared=whole)
    is_described = not unit.noun and other.noun not in other.words[:1] and _are_alike(unit, other)
    return Unit(words=(*unit.words, other.noun), noun=other.noun, dimension=other.dimension) if is_described else None


def _unit_behind(lexed: Lexed, atom: Atom, language: Language, known: Mapping[int, Unit | None]) -> Unit | None:
    """“45 and 50 cases”, “two- and three-bedroom flats”, and what a vote or a share is of."""
    join = atom.last + (lexed.lower(atom.last) == "-" and lexed.touches(atom.last))
    if lexed.lower(join) in language.numbers.clauses.joins and known.get(join + 1) is not None:
        return known[join + 1]
    if lexed.lower(atom.last) in language.numbers.measures.change_to and known.get(atom.last + 1) is not None:
        # “von neun auf zehn Euro”
        return known[atom.last + 1]
    return _vote(lexed, atom, language, known) or _share_behind(lexed, atom, language, known)


def _vote(lexed: Lexed, atom: Atom, language: Language, known: Mapping[int, Unit | None]) -> Unit | None:
    """The votes of “58 to 41 votes”."""
    other = known.get(atom.last + 1) if lexed.lower(atom.last) in language.numbers.settings.against else None
    return other if other is not None and other.dimension in _VAGUE else None


def _share_behind(lexed: Lexed, atom: Atom, language: Language, known: Mapping[int, Unit | None]) -> Unit | None:
    """The percent of German “in Asien um zwölf und in Europa um drei Prozent”, where nothing but names and small words
    stands between."""
    joins = language.numbers.clauses.joins
    if not language.numbers.nouns.nouns_have_capitals or lexed.lower(atom.last) not in joins:
        return None
    small = language.numbers.nouns.function_words | language.numbers.measures.fillers
    for position in range(atom.last + 1, atom.last + 1 + _SHARE_REACH):
        if (other := known.get(position)) is not None:
            return other if other.dimension in _SHARES else None
        if lexed.form(position) == "word" and lexed.lower(position) not in small and not lexed.is_capital(position):
            return None
    return None


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

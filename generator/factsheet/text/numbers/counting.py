"""The unit that a fact holds and what a number counts go in; whether the one can be the other comes out."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from factsheet.text.languages.base import Language
from factsheet.text.numbers.tokens import Kind, Number, Unit
from factsheet.text.numbers.units import RATES, dimension_of, is_same_unit, singulars_of

HOURS = frozenset(("h", "s", "std", "sec"))
"""Hours and seconds, as they stand behind a stroke."""
GREATEST_AGE = 130
"""Years that nobody has lived: what is more is no age that goes without saying."""

_SHORTEST_END = 3
"""Letters of what two compounds share: the “rat” of “Gemeinde- und Stadtrat”."""

_VAGUE_DIMENSIONS = frozenset(("people", "thing", "unknown", ""))
"""What is told by a noun; all other dimensions are told by a unit of measure."""

COUNTING: frozenset[Kind] = frozenset(("cardinal", "percent", "percentage-points", "money"))
"""What can be the value of a figure."""


class Words(Struct, frozen=True, kw_only=True):
    """The words around a number that tell what it counts when no noun by it does."""

    clause: frozenset[str]
    """Those that follow it in its clause."""
    predicate: frozenset[str]
    """Those right after it, and after “were” and its like: “11 injured”, “14 of the victims were children”."""
    before: frozenset[str]
    """Those of its sentence before it: “the number of cars rose to 400”."""
    tell_of_people: bool
    """Whether the sentence speaks of people or of their work before the number."""
    own: frozenset[str]
    """Those of `clause` up to the next number."""
    owner: str = ""
    """The noun whose number it is: the town of “a town of 9,000”, of which there is one."""
    is_speed: bool = False
    """Whether a stroke and a time stand behind its unit: “120 km/h”."""
    is_joined: bool = False
    """Whether an “and” stands between it and the next number."""
    others: tuple[Unit, ...] = ()
    """What other numbers of its sentence count."""
    too_few: tuple[Unit, ...] = ()
    """What there are fewer of than its value: “half of Kenya's 47 counties reported cases. Nairobi had 812”."""


def is_vague(unit: Unit) -> bool:
    """Whether a noun tells what is counted, and not a unit of measure."""
    return unit.dimension in _VAGUE_DIMENSIONS


def can_count(dimension: str, number: Number) -> bool:
    """Whether a number competes for what is said of a figure: no other measure than its, and no length of time."""
    if number.kind not in (*COUNTING, "range", "indefinite") or number.is_time_span or number.is_rejected:
        return False
    given = number.unit.dimension if number.unit else ""
    if dimension in _VAGUE_DIMENSIONS:
        return given in _VAGUE_DIMENSIONS
    return given in ("", dimension)


def counts(asked: Unit, value: Decimal, unit: Unit | None, words: Words, language: Language) -> bool:
    """Whether a value with this unit, its own or that of the clause before, may count what the fact says."""
    if words.owner and words.owner in singulars_of(asked.noun, language.tag):
        # “a staff of 400” are 400 staff, “a town of 9,000” are no 9,000 towns.
        return asked.noun == words.owner and asked.noun in language.numbers.nouns.collective
    if unit is None or (not unit.noun and unit.dimension == "unknown"):
        has_words = unit is not None and bool(unit.words)
        if unit is not None and _same_noun(asked, unit, words, language):
            return True
        if has_words and (_described_by_another(asked, unit, words) or _is_of_another(asked, words, language)):
            return False
        if words.owner and _counted_by_another(asked, words, language):
            # “The town of 12,000 has two doctors.”
            return False
        return _can_be_left_out(asked, value, words, language, has_words=has_words)
    if asked.dimension not in _VAGUE_DIMENSIONS:
        if asked.dimension == "length" and not _is_as_fast(asked, words, language):
            return False
        return is_same_unit(unit.name, asked.name) and _has_rate(asked, words)
    if unit.dimension not in _VAGUE_DIMENSIONS:
        return False
    if _same_noun(asked, unit, words, language):
        return True
    is_anybody = asked.noun in language.numbers.nouns.anybody and unit.dimension == "people"
    is_general = is_anybody or unit.noun in language.numbers.nouns.collective
    if not is_general and _counted_by_another(asked, words, language):
        return False
    if _same_kind(asked, unit, language):
        return True
    is_told_of_them = asked.dimension == unit.dimension == "people" and asked.noun in words.predicate
    return is_told_of_them and not (_first_of_row(asked, language) and not frozenset(asked.words) <= words.clause)


def _is_as_fast(asked: Unit, words: Words, language: Language) -> bool:
    """Whether a distance is one in a time for the fact and the text alike: “km/h”, “metres per second”. Behind a “per”
    the fact may leave the time out."""
    last = asked.words[-1] if len(asked.words) > 1 else ""
    if last in HOURS:
        return words.is_speed or not RATES.isdisjoint(words.own)
    return not words.is_speed or "time" in (dimension_of(last, language.tag), dimension_of(last, "en"))


def _has_rate(asked: Unit, words: Words) -> bool:
    """Whether the text has what a rate counts by: the hour of “miles an hour”."""
    return len(asked.words) < 3 or asked.words[1] not in RATES or frozenset(asked.words[2:]) <= words.own


def _counted_by_another(asked: Unit, words: Words, language: Language) -> bool:
    """Whether another number of the sentence counts just what is asked: “600 staff, and 50 jobs will go”."""
    forms = singulars_of(asked.noun, language.tag)
    return any(forms & singulars_of(other.noun, language.tag) for other in words.others if other.noun)


def _is_of_another(asked: Unit, words: Words, language: Language) -> bool:
    """Whether just what is asked is what another number counts, and was not named before: “a crowd of 20,000 gathered;
    150 officers kept watch”."""
    nouns = language.numbers.nouns
    if asked.noun in nouns.anybody or words.is_joined or not _counted_by_another(asked, words, language):
        # “17 full-time and six part-time workers” are workers all.
        return False
    return not singulars_of(asked.noun, language.tag) & words.before


def _described_by_another(asked: Unit, unit: Unit | None, words: Words) -> bool:
    """Whether what the fact adds to its noun stands by another number: “17 full-time and six part-time workers”."""
    added = frozenset(asked.words) - {asked.noun} - (frozenset(unit.words) if unit is not None else frozenset())
    return bool(added) and any(added <= frozenset(other.words) for other in words.others)


def _can_be_left_out(asked: Unit, value: Decimal, words: Words, language: Language, *, has_words: bool) -> bool:
    """Whether the text may leave the unit out: a measure stands by its number, but years of age may go unsaid, and
    a figure that is said of people, or that unknown words follow, counts nothing else."""
    forms = singulars_of(asked.noun, language.tag)
    if any(forms & singulars_of(unit.noun, language.tag) for unit in words.too_few if unit.noun):
        return False
    if asked.dimension == "people":
        return not _are_others(asked, words, language)
    if is_vague(asked) and forms & words.before:
        return True
    if words.tell_of_people or has_words:
        return False
    return asked.dimension in _VAGUE_DIMENSIONS or (asked.name == "time/year" and value <= GREATEST_AGE)


def _are_others(asked: Unit, words: Words, language: Language) -> bool:
    """Whether the people of the sentence are told by other nouns only: “95 wardens, 60 of them full-time” are no
    firefighters. Only of nouns that the text's language is known to have, and that mean no people at large."""
    nouns, forms = language.numbers.nouns, singulars_of(asked.noun, language.tag)
    is_general = asked.noun in nouns.anybody | nouns.staff | nouns.collective | nouns.telling_of_people
    if is_general or dimension_of(asked.noun, language.tag) != "people":
        return False
    if any(forms & singulars_of(word, language.tag) for word in words.before | words.clause):
        return False
    counted = [other for other in words.others if other.dimension == "people"]
    return bool(counted) and not any(
        other.noun in nouns.anybody | nouns.staff | nouns.collective or forms & singulars_of(other.noun, language.tag)
        for other in counted
    )


def _same_noun(asked: Unit, unit: Unit, words: Words, language: Language) -> bool:
    if unit.shared:
        is_other = any(word not in unit.words and word not in words.own for word in asked.words if word != asked.noun)
        return _completes(asked.noun, unit) and not is_other
    forms = singulars_of(asked.noun, language.tag)
    nouns = (unit.noun,) if unit.noun and unit.dimension != "unknown" else unit.words
    found = any(forms & singulars_of(word, language.tag) for word in nouns)
    if not found and language.numbers.nouns.nouns_have_capitals:
        found = any(word.endswith(asked.noun) and len(asked.noun) > 3 for word in nouns)
    if not found and (row := _first_of_row(asked, language)):
        # “reporters and editors”: what stands by the number is the first of them.
        found = any(singulars_of(row, language.tag) & singulars_of(word, language.tag) for word in nouns)
        return found and all(word in unit.words or word in words.own for word in asked.words)
    return found and all(word in unit.words or word in words.own for word in asked.words if word != asked.noun)


def _first_of_row(asked: Unit, language: Language) -> str:
    """The first noun of a unit that names two with an “and” between them; nothing for any other."""
    joins = language.numbers.clauses.joins
    place = next((place for place, word in enumerate(asked.words) if word in joins), 0)
    return asked.words[place - 1] if 0 < place < len(asked.words) - 1 else ""


def _completes(noun: str, unit: Unit) -> bool:
    """Whether a noun is the one of “5 Grund- und 3 Realschulen” that stands there in part, or what both end in."""
    end = noun.removeprefix(unit.noun)
    return len(end) >= _SHORTEST_END and end != unit.shared and unit.shared.endswith(end)


def _same_kind(asked: Unit, unit: Unit, language: Language) -> bool:
    """Whether the fact's noun is general enough for the text's."""
    nouns = language.numbers.nouns
    if not dimension_of(asked.noun, language.tag) and asked.dimension in ("people", "thing"):
        # A noun of another language than the text's can only be compared by what kind of thing it means.
        return unit.dimension in (asked.dimension, "unknown")
    if asked.noun in nouns.anybody:
        return unit.dimension in ("people", "unknown")
    return asked.noun in nouns.staff and (unit.noun in nouns.staff or unit.noun in nouns.anybody)

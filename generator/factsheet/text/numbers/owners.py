"""A number and where a text names organizations go in; whether the number is told of another one comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.numbers.binding import Binding
from factsheet.text.numbers.clauses import Place
from factsheet.text.numbers.lexemes import Lexed

OF_REACH = 4
"""Lexemes from a number to the “of” behind what it counts."""
ASIDE_REACH = 12
"""Lexemes of what stands between a name and its verb: “Bear, a rival of Alm, has”."""
WHICH_REACH = 8
"""Lexemes from “which” to its number: “which since May has employed about 310”."""


def teller_of(binding: Binding, number: int, own: Sequence[Place], others: Sequence[Place]) -> int | None:
    """The number that is told of the organization instead: where that stands in the clause of a number of its own,
    and another one before this number in its clause: “Alm employs 310 people, Bear 95”. None where it may be this one.
    """
    tied = _tied(binding, number, [*own, *others])
    if tied is not None and tied in others and tied not in own:
        return _other_number(binding, number)
    mine = binding.cell_of(binding.numbers[number])
    clauses = [binding.cell_of(place) for place in own]
    rivals = [place for place in others if binding.cell_of(place) == mine and _leads(binding, place, number)]
    if mine in clauses or not rivals:
        return None
    return next((index for clause in clauses for index in binding.cells[clause].numbers), None)


def is_of_another(binding: Binding, number: int, own: Sequence[Place], others: Sequence[Place]) -> bool:
    """Whether the clause of a number has another organization for its subject: “Unlike Alm, Bear employs 310 people”,
    “Bear, a rival of Alm, has 310 staff”, “Alm bought Bear, which has 310 staff”."""
    if not own:
        # Then it is the name that the passage lacks.
        return False
    names = [*own, *others]
    holder = _tied(binding, number, names) or _having(binding, number, names)
    return holder is not None and holder in others and holder not in own


def _having(binding: Binding, number: int, names: Sequence[Place]) -> Place | None:
    """The one name that stands before a verb of having right before a number, past what stands between commas; in a
    German main clause behind the verb too."""
    lexed, first = binding.lexed, binding.numbers[number][0]
    tables = binding.language.numbers
    small = tables.measures.fillers | tables.nouns.determiners | set(tables.measures.qualifiers)
    verb = first - 1
    while verb > 0 and lexed.lower(verb) in small:
        verb -= 1
    behind = next((name for name in names if name[1] == verb + 1), None)
    if behind is not None and binding.language.speech.verb_second:
        # German “Heute hat die Alm 310 Mitarbeiter”
        article = lexed.lower(behind[0] - 1) in tables.nouns.determiners
        before = behind[0] - 1 - article
        return behind if lexed.lower(before) in tables.clauses.having else None
    if lexed.lower(verb) not in tables.clauses.having:
        return None
    end = verb
    while end > 0 and lexed.lower(end - 1) in binding.language.speech.fillers | binding.language.speech.auxiliaries:
        end -= 1
    if lexed.lower(end - 1) == ",":
        reach = range(end - 2, max(0, end - 2 - ASIDE_REACH), -1)
        end = next((position for position in reach if lexed.lower(position) == ","), 0)
    holder = next((name for name in names if name[1] == end and not _owns_more(lexed, name)), None)
    if holder is None:
        return None
    before = holder[0] - 1 - (lexed.lower(holder[0] - 1) in tables.nouns.determiners)
    is_one_of_several = lexed.lower(before) in tables.clauses.joins and any(name[1] == before for name in names)
    return None if is_one_of_several else holder


def _tied(binding: Binding, number: int, names: Sequence[Place]) -> Place | None:
    """The name that a number is told of in so many words: “the 310 employees of Alm”, “Alm, which employs 310”."""
    lexed, (first, last) = binding.lexed, binding.numbers[number]
    nouns, unit = binding.language.numbers.nouns, binding.units[number]
    end = last + (len(unit.words) if unit is not None else 0)
    for position in range(last, min(end, last + OF_REACH) + 1):
        if lexed.lower(position) in nouns.partitive:
            behind = position + 1 + (lexed.lower(position + 1) in nouns.determiners)
            return next((name for name in names if name[0] == behind and not _owns_more(lexed, name)), None)
    if (bearer := _bearer(binding, first, names)) is not None:
        return bearer
    for position in range(first - 1, max(0, first - WHICH_REACH), -1):
        if lexed.lower(position) in binding.language.speech.relatives and lexed.lower(position - 1) == ",":
            return next((name for name in names if name[1] == position - 1), None)
        if lexed.lower(position) in (",", ".", ";") or any(name[0] <= position < name[1] for name in names):
            # “Bear, whose parent Alm employs 310”
            return None
    return None


def _bearer(binding: Binding, first: int, names: Sequence[Place]) -> Place | None:
    """The Alm of “Alm, with about 310 employees,” and of German “Alm mit seinen 310 Beschäftigten”."""
    lexed, tables = binding.lexed, binding.language.numbers
    small = tables.measures.fillers | tables.nouns.determiners | set(tables.measures.qualifiers)
    position = first - 1
    while position > first - OF_REACH and lexed.lower(position) in small:
        position -= 1
    if lexed.lower(position) not in tables.clauses.bearing:
        return None
    end = position - (lexed.lower(position - 1) == ",")
    return next((name for name in names if name[1] == end and not _owns_more(lexed, name)), None)


def _owns_more(lexed: Lexed, name: Place) -> bool:
    """The “Bear's parent” that a number may be of instead."""
    return lexed.lower(name[1] - 1).endswith("'s") or lexed.lower(name[1]) in ("'", "'s")


def _other_number(binding: Binding, number: int) -> int | None:
    """The number of the same sentence that stands nearest."""
    sentence = binding.cells[binding.cell_of(binding.numbers[number])].sentence
    rivals = [index for cell in binding.cells_of_sentence(sentence) for index in cell.numbers if index != number]
    return min(rivals, key=lambda index: abs(index - number), default=None)


def _leads(binding: Binding, place: Place, number: int) -> bool:
    """Whether a name stands before a number, with no pronoun between that can mean another: “Orlen says it has 95”."""
    start = binding.numbers[number][0]
    pronouns = binding.language.speech.things
    between = (binding.lexed.lower(index) for index in range(place[1], start))
    return place[0] < start and not any(word in pronouns for word in between)

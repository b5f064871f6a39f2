"""A number and where a text names organizations go in; whether the number is told of another one comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.numbers.binding import Binding
from factsheet.text.numbers.clauses import Place


def teller_of(binding: Binding, number: int, own: Sequence[Place], others: Sequence[Place]) -> int | None:
    """The number that is told of the organization instead: where that stands in the clause of a number of its own,
    and another one before this number in its clause: “Alm employs 310 people, Bear 95”. None where it may be this one.
    """
    mine = binding.cell_of(binding.numbers[number])
    clauses = [binding.cell_of(place) for place in own]
    rivals = [place for place in others if binding.cell_of(place) == mine and _leads(binding, place, number)]
    if mine in clauses or not rivals:
        return None
    return next((index for clause in clauses for index in binding.cells[clause].numbers), None)


def _leads(binding: Binding, place: Place, number: int) -> bool:
    """Whether a name stands before a number, with no pronoun between that can mean another: “Orlen says it has 95”."""
    start = binding.numbers[number][0]
    pronouns = binding.language.speech.things
    between = (binding.lexed.lower(index) for index in range(place[1], start))
    return place[0] < start and not any(word in pronouns for word in between)

"""The numbers and the phrases of one clause go in; where they stand by turns, the phrase of each number comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factsheet.text.languages.base import Language
from factsheet.text.numbers.clauses import Cell, Place
from factsheet.text.numbers.lexemes import Lexed


def in_turn(numbers: Sequence[Place], phrases: Sequence[Place]) -> Sequence[Place] | None:
    """The phrases, each for the number at its index: “from 12 on Monday to 30 on Tuesday”, “on Monday 12 and on Tuesday
    30”. None where they do not stand by turns, or for one number alone."""
    if len(numbers) != len(phrases) or len(numbers) < 2:
        return None
    behind = _alternate(numbers, phrases)
    return phrases if behind or _alternate(phrases, numbers) else None


def _alternate(ones: Sequence[Place], others: Sequence[Place]) -> bool:
    pairs = zip(ones, others, strict=True)
    return all(one[1] <= other[0] for one, other in pairs) and all(
        other[1] <= one[0] for other, one in zip(others, ones[1:], strict=False)
    )


def moments(lexed: Lexed, cell: Cell, times: Iterable[Place], language: Language) -> list[Place]:
    """The dates, years, months and weekdays of a clause, in order; what stands side by side is one."""
    found: list[Place] = []
    for place in sorted({*(time for time in times if cell.holds(time)), *_named(lexed, cell, language)}):
        if found and place[0] - found[-1][1] <= 1:
            found[-1] = (found[-1][0], max(found[-1][1], place[1]))
        else:
            found.append(place)
    return found


def _named(lexed: Lexed, cell: Cell, language: Language) -> Iterator[Place]:
    for index in range(cell.first, cell.last):
        is_day = lexed.is_capital(index) and lexed.lower(index) in language.dates.weekdays
        if is_day or lexed.text(index) in language.numbers.settings.months:
            yield index, index + 1

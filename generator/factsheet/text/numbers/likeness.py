"""A number in an editor's words and the passages go in; the number of the passages that says the same comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.text.languages.base import Language
from factsheet.text.numbers.counting import is_vague
from factsheet.text.numbers.judging import Excerpt, numbers_in
from factsheet.text.numbers.tokens import Kind, Number, Qualifier, Unit

DATED: frozenset[Kind] = frozenset(("year", "date"))
"""What the reading of dates answers for."""
_BY_VALUE: frozenset[Kind] = frozenset(("cardinal", "money", "percent", "percentage-points", "fraction", "multiple"))
_LEAST: frozenset[Qualifier] = frozenset(("over", "at-least"))
_MOST: frozenset[Qualifier] = frozenset(("under", "up-to"))
_NAMED: frozenset[Kind] = frozenset(("label", "time", "date"))


def figures_in(numbers: Sequence[Number]) -> list[Number]:
    """Those that a passage must show, each once: no dates, and no “dozens”, which says no figure."""
    figures: list[Number] = []
    for number in numbers:
        if number.kind in DATED or number.kind == "indefinite":
            continue
        if not any(_alike(number, other, one_language=True) for other in figures):
            figures.append(number)
    return figures


def find_same(
    excerpts: Sequence[Excerpt], asked: Number, language: Language, *, one_language: bool
) -> tuple[int, Number] | None:
    """The first number of the passages that says what the asked one says, and its passage.

    `one_language` is whether the asked number was written in the language of the passages, whose words then count.
    """
    return next(find_all_same(excerpts, asked, language, one_language=one_language), None)


def find_all_same(
    excerpts: Sequence[Excerpt], asked: Number, language: Language, *, one_language: bool
) -> Iterator[tuple[int, Number]]:
    """All of them, in reading order."""
    for index, excerpt in enumerate(excerpts):
        for number in numbers_in(excerpt, language):
            if _alike(asked, number, one_language=one_language):
                yield index, number


def bounds_contrary(one: Number, other: Number) -> bool:
    """Whether one is given as the least and the other as the most: “at least 32” and “up to 32”."""
    sides = [(bool(number.qualifiers & _LEAST), bool(number.qualifiers & _MOST)) for number in (one, other)]
    return (True, False) in sides and (False, True) in sides


def find_nearest(excerpts: Sequence[Excerpt], asked: Number, language: Language) -> tuple[int, Number] | None:
    """A number of the same kind, which the asked one may have been meant for: with the same unit where there is one."""
    found = [
        (index, number)
        for index, excerpt in enumerate(excerpts)
        for number in numbers_in(excerpt, language)
        if number.kind == asked.kind
    ]
    same = [(index, number) for index, number in found if number.unit and asked.unit and _same_unit(asked, number)]
    return next(iter(same or found), None)


def _alike(asked: Number, found: Number, *, one_language: bool) -> bool:
    if asked.kind in ("ordinal", "rank") and found.kind in ("ordinal", "rank"):
        return _same_rank(asked, found, one_language=one_language)
    if "label" in (asked.kind, found.kind) and _generation(asked) is not None:
        return _generation(asked) == _generation(found)
    if asked.kind in _NAMED:
        return asked.kind == found.kind and _plain(asked.text) == _plain(found.text)
    if asked.kind in ("range", "ratio"):
        same = asked.kind == found.kind and (asked.low, asked.high) == (found.low, found.high)
        return same and _same_unit(asked, found)
    if asked.kind not in _BY_VALUE or asked.value is None or asked.value != found.value:
        return False
    # “3 million” may leave out the dollars that the passage gives, but never the percent.
    kinds = {asked.kind, found.kind}
    if len(kinds) == 1:
        return _same_unit(asked, found)
    return kinds == {"cardinal", "money"} and asked.unit is None


def _same_rank(asked: Number, found: Number, *, one_language: bool) -> bool:
    if asked.value != found.value:
        return False
    if asked.kind == "ordinal":
        return True
    return found.kind == "rank" and (not one_language or _superlative(asked) == _superlative(found))


def _superlative(number: Number) -> str:
    return "largest" if number.superlative == "biggest" else number.superlative


def _generation(number: Number) -> str | None:
    """`5` for “5G” and for “fifth generation”; None for all else."""
    if number.is_generation:
        return str(number.value)
    digits = number.text.removesuffix("G")
    return digits if number.kind == "label" and digits != number.text and digits.isdecimal() else None


def _plain(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _same_unit(asked: Number, found: Number) -> bool:
    """Whether the two can count the same: one of them may leave its unit out, and people may be called anything."""
    if asked.unit is None or found.unit is None:
        return True
    if is_vague(asked.unit) != is_vague(found.unit):
        return False
    if is_vague(asked.unit):
        return {asked.unit.dimension, found.unit.dimension} != {"people", "thing"}
    names = {_measure_name(asked.unit), _measure_name(found.unit)}
    # A plain dollar may be any country's.
    return len(names) == 1 or ("money/dollar" in names and all(name.endswith("dollar") for name in names))


def _measure_name(unit: Unit) -> str:
    return unit.name or unit.dimension

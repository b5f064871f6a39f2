"""The passages and a number of an editor's words go in; the noun comes out that the passages count instead of his."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.base import Language
from factsheet.text.numbers.counting import is_vague
from factsheet.text.numbers.judging import AskedFigure, Excerpt, Verdict, numbers_in, state_figure
from factsheet.text.numbers.tokens import Number
from factsheet.text.numbers.units import counts_people

_LETTERS = 5
"""By which two forms of a noun are the same: “sailor” and “sailors”."""


def counts_another(excerpts: Sequence[Excerpt], told: Number, language: Language) -> Verdict | None:
    """Where no passage says the number of what the editor counts, and counts that with another number.

    “40 sailors” of “the crew of 40 was saved by two sailors”. Whoever retells it may call passengers people or
    travellers: only a noun that has a number of its own in the passages is no other word for theirs.
    """
    if told.unit is None or not told.unit.noun or not is_vague(told.unit) or told.kind != "cardinal":
        return None
    noun = told.unit.noun[:_LETTERS]
    same_noun = [
        (index, number)
        for index, excerpt in enumerate(excerpts)
        for number in numbers_in(excerpt, language)
        if number.unit is not None and noun in (number.unit.noun[:_LETTERS], number.unit.shared[:_LETTERS])
    ]
    if told.value is None or not same_noun or any(number.value == told.value for _, number in same_noun):
        return None
    verdict = state_figure(excerpts, AskedFigure(value=told.value, unit=told.unit.noun), language)
    if verdict.fault != "unit" or verdict.number is None:
        return None
    if _are_anybody(verdict.number, language) and counts_people(told.unit.noun, language):
        # “A bus with 48 passengers crashed. Three people died”: they may have been passengers.
        return None
    stretches = (
        excerpts[index].text[number.span.end : verdict.number.span.start]
        for index, number in same_noun
        if index == verdict.excerpt
    )
    is_part = any(not language.numbers.clauses.part_openers.isdisjoint(words.lower().split()) for words in stretches)
    # “12 passengers were children” of “38 passengers, including 12 children”
    return None if is_part else verdict


def _are_anybody(number: Number, language: Language) -> bool:
    return number.unit is not None and number.unit.noun in language.numbers.nouns.anybody

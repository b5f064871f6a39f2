"""A passage and an editor's words go in; a figure comes out that he joins to the verb of another.

Of “approved 12 of the 15 plans and rejected three”, “rejected 12” has the verb of the three, and “approved 15” the
whole of which 12 are a part. The verb of a figure is the last one before it with no other figure, sign or “and” in
between, else those behind it. Whoever uses a verb that the passage does not have is free.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.model import Span
from factsheet.text.clause_verbs import ClauseFigure, clause_verbs
from factsheet.text.counted_figures import are_same, counted_figures
from factsheet.text.languages import language_for
from factsheet.text.numbers import Number
from factsheet.text.sentences import sentences_of

_MOST = 12
"""Figures in a passage that are compared: a table tells nothing by its words."""


def figures_of_verbs(
    passage: str, told: str, language: str, *, wholes_alone: bool = False
) -> Iterator[tuple[Span, Span]]:
    """The passage's figure and the editor's, each in its text; `language` is the BCP 47 tag of both.

    `wholes_alone` is for words that stand in the passage as they are: “50 were rescued” of “34 of the 50 were rescued”.
    """
    table = language_for(language)
    if not table.comparison.verb_ends:
        return
    own = counted_figures(told, table)
    if len(own) != 1:
        return
    figure, numbers = own[0], counted_figures(passage, table)
    if not 1 < len(numbers) <= _MOST or not any(are_same(number, figure) for number in numbers):
        return
    words = clause_verbs(table.tag)
    asked = words.keys(told)
    for sentence in sentences_of(passage, language):
        inside = [number for number in numbers if sentence.holds(number.span)]
        if len(inside) < 2 or not any(are_same(number, figure) for number in inside):
            continue
        figures = list(words.figures(passage, sentence, inside))
        instead = _of_part(figures, figure, asked)
        if instead is None and not wholes_alone:
            instead = _of_verb(figures, figure, asked) or _gapped(figures, figure, asked)
        if instead is not None and not _says_so(passage, figure, numbers, sentence):
            yield instead.span, figure.span
            return


def _says_so(passage: str, figure: Number, numbers: Sequence[Number], sentence: Span) -> bool:
    """Whether another sentence has the editor's figure, too."""
    return any(are_same(number, figure) and not sentence.holds(number.span) for number in numbers)


def _of_verb(figures: Sequence[ClauseFigure], figure: Number, asked: frozenset[str]) -> Number | None:
    """The figure whose verb the editor uses, where his own has another one that he does not use.

    Not where he has other words of its clause: of “the mill comes to 28, the yard reaches 18”, “the yard comes to 18”
    is right, and so is “cut 200 in Ulm” of “cut 300 jobs in Kiel and shed 200 in Ulm”.
    """
    same = [each for each in figures if are_same(each.number, figure)]
    if not same or any(not each.verbs or each.verbs & asked for each in same):
        return None
    said = frozenset[str]().union(*(each.verbs for each in same))
    for place, other in enumerate(figures):
        if other in same or other.number.kind != figure.kind or not (other.verbs - said) & asked:
            continue
        if any((each.behind - other.behind) & asked for each in same):
            continue
        owned = (each for each in same if figures.index(each) > place or other.subject)
        if not any((each.subject - other.subject) & asked for each in owned):
            return other.number
    return None


def _gapped(figures: Sequence[ClauseFigure], figure: Number, asked: frozenset[str]) -> Number | None:
    """The figure whose subject the editor names, where one verb serves for both: “doctors earn 2,400” of “nurses earn
    2,400 and doctors 5,100”."""
    same = [each for each in figures if are_same(each.number, figure)]
    if not same or any(not each.subject or each.subject & asked for each in same):
        return None
    for other in figures:
        if other in same or other.number.kind != figure.kind or not other.subject & asked:
            continue
        if any((each.behind - other.behind) & asked for each in same):
            continue
        if all(not (each.verbs and other.verbs) and (each.verbs | other.verbs) <= asked for each in same):
            return other.number
    return None


def _of_part(figures: Sequence[ClauseFigure], figure: Number, asked: frozenset[str]) -> Number | None:
    """The part of a figure of which the passage tells what the editor tells of the whole."""
    parts = [each for each in figures if each.whole is not None and are_same(each.whole, figure)]
    named = sum(are_same(each.number, figure) for each in figures)
    if len(parts) != 1 or named != 1 or not parts[0].verbs & asked:
        return None
    return parts[0].number

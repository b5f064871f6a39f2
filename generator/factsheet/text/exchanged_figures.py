"""A passage and an editor's words go in; the names and figures that he tells of something else come out.

His words need not repeat a sentence: what is compared are the places of names, and what stands by each figure.
"""

from __future__ import annotations

from factsheet.text.anchored_figures import exchanged_figures
from factsheet.text.compared_figures import compared_figures
from factsheet.text.exchange import Exchange
from factsheet.text.exchanged_places import changed_places, excluded_name
from factsheet.text.fates import otherwise_told
from factsheet.text.figure_pairs import turned_pairs
from factsheet.text.figures_of_others import figures_of_others
from factsheet.text.figures_of_verbs import figures_of_verbs
from factsheet.text.former_figures import former_figures
from factsheet.text.parallel_figures import parallel_figures


def exchanges_besides(passage: str, told: str, language: str) -> tuple[Exchange, ...]:
    """`language` is the BCP 47 tag of both."""
    if names := changed_places(passage, told, language):
        return tuple(Exchange("name", *each) for each in names)
    if excluded := excluded_name(passage, told, language):
        return (Exchange("contrary", *excluded),)
    finders = (exchanged_figures, figures_of_others, parallel_figures, turned_pairs)
    exchanged = [each for finder in finders for each in finder(passage, told, language)]
    contrary = [Exchange("contrary", *each) for each in otherwise_told(passage, told, language)]
    if not exchanged and not contrary:
        found = (
            list(finder(passage, told, language)) for finder in (compared_figures, former_figures, figures_of_verbs)
        )
        exchanged = next(filter(None, found), [])
    return (*(Exchange("number", *each) for each in exchanged), *contrary)

"""A text goes in; its numbers come out, with what each counts and how exactly, and whether they say a given figure."""

from factsheet.text.numbers.judging import AskedFigure, Excerpt, Fault, Verdict, phrase_stands, state_figure
from factsheet.text.numbers.likeness import bounds_contrary, figures_in, find_all_same, find_nearest, find_same
from factsheet.text.numbers.other_nouns import counts_another
from factsheet.text.numbers.scan import scan_numbers
from factsheet.text.numbers.tokens import Kind, Measure, Number, Qualifier, Unit

__all__ = [
    "AskedFigure",
    "Excerpt",
    "Fault",
    "Kind",
    "Measure",
    "Number",
    "Qualifier",
    "Unit",
    "Verdict",
    "bounds_contrary",
    "counts_another",
    "figures_in",
    "find_all_same",
    "find_nearest",
    "find_same",
    "phrase_stands",
    "scan_numbers",
    "state_figure",
]

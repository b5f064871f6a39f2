"""The English table less its words: what is left for languages of which figures and dates alone are read."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factsheet.text.languages.edge_words import NO_EDGES
from factsheet.text.languages.en import ENGLISH

NUMERALS = replace(
    ENGLISH.numbers.numerals,
    small={},
    hundred=frozenset(),
    scales={},
    dozens={},
    plural_scales=frozenset(),
    vague=frozenset(),
    joiner="",
    point=frozenset(),
    articles=frozenset(),
    ordinals={},
    ordinal_marks=frozenset(),
    superlatives=re.compile(r"(?!)"),
    half=frozenset(),
    fractions={},
    only_counted_fractions=frozenset(),
    multiples={},
    multiple_words=frozenset(),
    one=frozenset(),
    second=frozenset(),
)
"""Without number words."""

FIGURES_ALONE = replace(ENGLISH, edges=NO_EDGES, certainty=None, hedges=None, reads_speech=False)
"""Neither who says something is read, nor how sure it is, nor what is cut from a passage."""

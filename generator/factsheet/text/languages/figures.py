"""A number table without number words: what is left of the English one for languages that write figures alone."""

from __future__ import annotations

import re
from dataclasses import replace

from factsheet.text.languages.en.numbers import NUMBERS as ENGLISH

NUMERALS = replace(
    ENGLISH.numerals,
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

"""Japanese: figures and characters of number with their counters, and dates."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.figures import FIGURES_ALONE
from factsheet.text.languages.han import DATES
from factsheet.text.languages.ja.numbers import NUMBERS

JAPANESE = replace(FIGURES_ALONE, tag="ja", numbers=NUMBERS, dates=DATES)

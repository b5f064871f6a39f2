"""Chinese: figures and characters of number with their measure words, and dates."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.figures import FIGURES_ALONE
from factsheet.text.languages.han import DATES
from factsheet.text.languages.zh.numbers import NUMBERS

CHINESE = replace(FIGURES_ALONE, tag="zh", numbers=NUMBERS, dates=DATES)

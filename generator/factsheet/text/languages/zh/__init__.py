"""Chinese: numbers and their measure words; what is not here is read as in English."""

from __future__ import annotations

from dataclasses import replace

from factsheet.text.languages.en import ENGLISH
from factsheet.text.languages.han import DATES
from factsheet.text.languages.zh.numbers import NUMBERS

CHINESE = replace(ENGLISH, tag="zh", numbers=NUMBERS, dates=DATES, certainty=None, hedges=None, reads_speech=False)

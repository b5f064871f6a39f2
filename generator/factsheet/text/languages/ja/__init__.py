"""Japanese: numbers and their counters; what is not here is read as in English."""

from __future__ import annotations

from dataclasses import replace

from factsheet.text.languages.en import ENGLISH
from factsheet.text.languages.han import DATES
from factsheet.text.languages.ja.numbers import NUMBERS

JAPANESE = replace(ENGLISH, tag="ja", numbers=NUMBERS, dates=DATES, certainty=None, hedges=None, reads_speech=False)

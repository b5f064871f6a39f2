"""Korean: figures and their counters; what is not here is read as in English."""

from __future__ import annotations

from dataclasses import replace

from factsheet.text.languages.en import ENGLISH
from factsheet.text.languages.ko.numbers import NUMBERS

KOREAN = replace(ENGLISH, tag="ko", numbers=NUMBERS, certainty=None, hedges=None, reads_speech=False)

"""Arabic: number words, month names, negations, cues of speech; what is not here is read as in English.

The letters و ف ب ل ك and the article are written together with the word behind them, so the tables hold the forms in
which newspapers print a word. Words stand without vowel signs.
"""

from __future__ import annotations

from factsheet.text.languages.ar.dates import DATES
from factsheet.text.languages.ar.edges import EDGES
from factsheet.text.languages.ar.numbers import NUMBERS
from factsheet.text.languages.ar.speech import SPEECH
from factsheet.text.languages.base import Language
from factsheet.text.languages.en.comparison import COMPARISON

ARABIC = Language(tag="ar", numbers=NUMBERS, dates=DATES, speech=SPEECH, edges=EDGES, comparison=COMPARISON)

"""English: number words, month names, negations, cues of speech, and what versions are compared by."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.languages.en_comparison import COMPARISON
from factsheet.text.languages.en_dates import DATES
from factsheet.text.languages.en_edges import EDGES
from factsheet.text.languages.en_numbers import NUMBERS
from factsheet.text.languages.en_speech import SPEECH

ENGLISH = Language(tag="en", numbers=NUMBERS, dates=DATES, speech=SPEECH, edges=EDGES, comparison=COMPARISON)

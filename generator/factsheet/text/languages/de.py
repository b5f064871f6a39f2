"""German: number words, month names, negations, cues of speech, and what versions are compared by."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.languages.de_comparison import COMPARISON
from factsheet.text.languages.de_dates import DATES
from factsheet.text.languages.de_edges import EDGES
from factsheet.text.languages.de_numbers import NUMBERS
from factsheet.text.languages.de_speech import SPEECH

GERMAN = Language(tag="de", numbers=NUMBERS, dates=DATES, speech=SPEECH, edges=EDGES, comparison=COMPARISON)

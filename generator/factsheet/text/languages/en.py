"""English: number words, month names, cues of speech, negations."""

from __future__ import annotations

from factsheet.text.languages.base import DateWords, EdgeWords, Language
from factsheet.text.languages.en_comparison import COMPARISON
from factsheet.text.languages.en_numbers import NUMBERS
from factsheet.text.languages.en_speech import SPEECH

DATES = DateWords()

EDGES = EdgeWords()

ENGLISH = Language(tag="en", numbers=NUMBERS, dates=DATES, speech=SPEECH, edges=EDGES, comparison=COMPARISON)

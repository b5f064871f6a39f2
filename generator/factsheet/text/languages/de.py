"""German: number words, month names, cues of speech, negations."""

from __future__ import annotations

from factsheet.text.languages.base import DateWords, EdgeWords, Language
from factsheet.text.languages.de_comparison import COMPARISON
from factsheet.text.languages.de_numbers import NUMBERS
from factsheet.text.languages.de_speech import SPEECH

DATES = DateWords()

EDGES = EdgeWords()

GERMAN = Language(tag="de", numbers=NUMBERS, dates=DATES, speech=SPEECH, edges=EDGES, comparison=COMPARISON)

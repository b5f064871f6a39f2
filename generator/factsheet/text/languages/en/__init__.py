"""English: number words, month names, negations, cues of speech, plans, and what versions are compared by."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.languages.en.certainty import CERTAINTY
from factsheet.text.languages.en.comparison import COMPARISON
from factsheet.text.languages.en.dates import DATES
from factsheet.text.languages.en.edges import EDGES
from factsheet.text.languages.en.governing import GOVERNING
from factsheet.text.languages.en.hedges import HEDGES
from factsheet.text.languages.en.numbers import NUMBERS
from factsheet.text.languages.en.speech import SPEECH

ENGLISH = Language(
    tag="en",
    numbers=NUMBERS,
    dates=DATES,
    speech=SPEECH,
    edges=EDGES,
    comparison=COMPARISON,
    certainty=CERTAINTY,
    governing=GOVERNING,
    hedges=HEDGES,
)

"""German: number words, month names, negations, cues of speech, plans, and what versions are compared by."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.languages.de.certainty import CERTAINTY
from factsheet.text.languages.de.comparison import COMPARISON
from factsheet.text.languages.de.dates import DATES
from factsheet.text.languages.de.edges import EDGES
from factsheet.text.languages.de.governing import GOVERNING
from factsheet.text.languages.de.hedges import HEDGES
from factsheet.text.languages.de.numbers import NUMBERS
from factsheet.text.languages.de.speech import SPEECH

GERMAN = Language(
    tag="de",
    numbers=NUMBERS,
    dates=DATES,
    speech=SPEECH,
    edges=EDGES,
    comparison=COMPARISON,
    certainty=CERTAINTY,
    governing=GOVERNING,
    hedges=HEDGES,
)

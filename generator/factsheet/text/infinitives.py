"""A stretch of a text goes in; whether it begins with an infinitive that the clause before its comma governs comes
out."""

from __future__ import annotations

import re

from factsheet.model import Span
from factsheet.text.languages import language_for

_CLAUSE = re.compile(r"[^,.;:!?…„“”\"«»()–—]{0,240}")


def opens_infinitive(text: str, span: Span, language: str) -> bool:
    """German “weigerte sich, «die Strafe zu zahlen»”; not an aim (“um … zu”), nor “das Bad ist zu klein”."""
    speech = language_for(language).speech
    if not speech.verb_second:
        return False
    clause = _CLAUSE.match(text, span.start, span.end)
    words = clause.group().lower().split() if clause is not None else []
    if len(words) < 2 or words[-2] not in speech.infinitive or words[0] in speech.aims:
        return False
    return words[-1].endswith("n") and (speech.auxiliaries | speech.linking).isdisjoint(words)

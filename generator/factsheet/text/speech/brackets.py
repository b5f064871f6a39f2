"""A quotation goes in; whoever is named in brackets right behind it comes out: “It is late.” (Anna Berg, mayor)."""

from __future__ import annotations

import re

from factsheet.model import Span
from factsheet.text.quotations import Quotation
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice

_BRACKETS = re.compile(r"[ \t]?\(([^()\n]{2,80})\)")
_FEWEST_WORDS = 5
"""Words of a quotation that somebody speaks: fewer are a name, with its short form behind it."""


def named_in_brackets(quotation: Quotation, transcript: Transcript) -> Voice | None:
    text, outer = transcript.article.text, quotation.outer
    match = _BRACKETS.match(text, outer.end)
    if match is None or len(text[outer.start : outer.end].split()) < _FEWEST_WORDS:
        return None
    inside = Span(match.start(1), match.end(1))
    mention = next(iter(transcript.mentions_in(inside)), None)
    if mention is None or mention.span.start != inside.start or text[mention.span.end] not in ",;)":
        return None
    sentence, first, last = next(iter(transcript.places(mention.span)), (None, 0, 0))
    if sentence is None:
        return None
    words = text[mention.span.start : mention.span.end]
    subject = Subject(kind="names", words=words, first=first, last=last, mentions=(mention,))
    cue = Cue(first=first, last=last, verb="(", manner="says", subject=subject)
    return Voice(cue=cue, subject=subject, sentence=sentence)

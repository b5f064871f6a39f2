"""Two who speak in one sentence go in; whether a fact tells that the one says it, as the other says, comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.voice import Voice

_WORD = re.compile(r"\w+")
LONGEST_OPENING = 3
"""Items behind a cue in which a clause inside of what is said opens: “said that even though”."""


def is_told_of(voice: Voice, voices: Sequence[Voice], about: str) -> bool:
    """Whether a fact tells that somebody says it, as another says: “Smith wrote that Jones had claimed a loss”."""
    told = frozenset(_WORD.findall(about.lower()))
    verb = _WORD.findall(voice.cue.verb.lower())
    if not told.intersection(verb) or voice.subject.words.lower().split(" ")[-1] not in told:
        return False
    if any(_tells_of(other, voice, about) for other in voices):
        return True
    if voice.cue.is_noun:
        # “Smith called Jones's claim that it was safe absurd”.
        return any(not other.cue.is_noun for other in voices)
    return any(_leads_to(other, voice) for other in voices if other is not voice)


def _tells_of(outer: Voice, inner: Voice, about: str) -> bool:
    """Whether a fact repeats, from the word before it on, that one says something, and not that another does who says
    it all: of “Smith said it was late, because she told me so”, “it was late, because she told me so” is Smith's."""
    first = inner.subject.first - 1
    is_led = (outer.cue.last < first and inner.subject.last < inner.cue.last) or _closes(outer, inner)
    if outer.cue.manner != "says" or outer.cue.is_noun or not is_led or outer.subject.kind not in ("names", "pronoun"):
        return False
    told = " ".join(_WORD.findall(about.lower()))
    inside, outside = (
        " ".join(_WORD.findall(text_of(voice.sentence, range(start, end)).lower()))
        for voice, start, end in (
            (inner, first, inner.cue.last + 2),
            (outer, min(outer.subject.first, outer.cue.first), outer.cue.last + 1),
        )
    )
    return inside in told and outside not in told


def _closes(outer: Voice, inner: Voice) -> bool:
    """“Shares fell when the firm announced a loss, Smith said”: whether one says all that stands before him."""
    items = outer.sentence.items
    start = min(outer.subject.first, outer.cue.first)
    while start > 0 and items[start - 1].kind == "word":
        start -= 1
    is_behind = inner.cue.last < start and items[start - 1].kind == "comma"
    return is_behind and all(item.kind != "comma" for item in items[inner.cue.last : start - 1])


def _leads_to(outer: Voice, inner: Voice) -> bool:
    """Whether the clause that tells what one says begins with another who says something."""
    items = outer.sentence.items
    if outer.cue.manner != "says" or outer.cue.last >= inner.cue.first:
        return False
    if inner.cue.whole_sentence_only and outer.subject.kind not in ("names", "pronoun"):
        # German “Die Krise droht nach Einschätzung von Müller …”
        return False
    between = items[outer.cue.last + 1 : inner.cue.first]
    return all(item.kind in ("word", "name") for item in between) and len(between) <= LONGEST_OPENING


def text_of(sentence: Sentence, clause: range) -> str:
    return " ".join(sentence.items[at].text for at in clause)

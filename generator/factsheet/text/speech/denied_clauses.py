"""A denial and the next cue of its sentence go in; whether the cue stands in what is denied comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item


def is_denied(items: Sequence[Item], denied: Cue, cue: Cue, speech: SpeechWords) -> bool:
    """“Smith denied that she had called it “a mess””, “denied ever having said”, “denied she said”."""
    between = items[denied.last + 1 : cue.first]
    if speech.verb_second and between and between[0].kind == "comma":
        # “Smith bestritt, dass sie ihn „Lügner“ genannt habe”
        between = between[1:]
    if any(item.kind not in ("word", "name") for item in between):
        return False
    if between and between[0].lower in speech.complementizers:
        return True
    if speech.verb_second or cue.is_noun or cue.subject is None:
        return False
    if cue.verb == ":":
        # “Smith denied saying to Jones: “…””, not “Smith denied it: “…””.
        return denied.verb in speech.saying
    small = either(speech.fillers, speech.auxiliaries)
    is_done = cue.verb in speech.saying or any(item.lower in speech.auxiliaries for item in between)
    if is_done and all(item.lower in small or item.lower.endswith(speech.adverb_ends) for item in between):
        return True
    return cue.subject.first == denied.last + 1

"""The voices of a sentence and what a fact is about go in; those that do more than judge another's words come out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.topics import stems
from factsheet.text.speech.voice import Voice


def of_judges(voices: Sequence[Voice], about: str, speech: SpeechWords) -> list[Voice]:
    """“Police suspect that he slept, but Smith considers this unlikely”, “…; Smith disagrees”: of “he slept”, Smith
    says nothing, and of “it is unlikely that he slept”, only he does.
    """
    telling = {id(voice): _tells_judgement(voice, about, speech) for voice in voices}
    judging = [voice for voice in voices if telling[id(voice)]]
    return judging or [voice for voice in voices if telling[id(voice)] is None]


def _tells_judgement(voice: Voice, about: str, speech: SpeechWords) -> bool | None:
    """Whether a fact tells what a voice thinks of what was said before; None where the voice says something else."""
    items, first = voice.sentence.items, voice.cue.last + 1
    if voice.cue.manner != "says" or voice.cue.is_noun or voice.cue.first == 0:
        return None
    clause = list(takewhile(lambda item: item.kind not in ("comma", "stop"), items[first:]))
    if voice.cue.verb in speech.disagrees:
        return None if clause else False
    if voice.cue.verb not in speech.deems or len(clause) < 2 or any(item.kind == "quotation" for item in clause):
        return None
    things = (word for word, reference in speech.pronouns.items() if reference == "thing")
    if clause[0].lower not in either(speech.pointing, speech.impersonal).union(things):
        return None
    verbs = either(speech.auxiliaries, speech.doubts, speech.modals, speech.infinitive, speech.complementizers)
    if any(item.lower in verbs for item in clause[1:]):
        # “Smith thinks this will work”, “called it wrong that he slept”
        return None
    judged = stems(" ".join(item.text for item in clause[1:]), speech)
    return not judged.isdisjoint(stems(about, speech)) if judged else None

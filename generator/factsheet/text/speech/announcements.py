"""A paragraph that opens with a quotation goes in; who speaks it by the colon of the paragraph before comes out."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.speech.cues import find_cues
from factsheet.text.speech.last_voices import LastVoices
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice, voice_of


def announced(sentence: Sentence, transcript: Transcript, last_voices: LastVoices) -> Voice | None:
    """“Smith said: ¶ “…””, “Smith sent us this statement: ¶ “…””; the first sentence of its paragraph alone."""
    if sentence.paragraph < 2 or transcript.sentences_before(sentence, 1):
        return None
    before = transcript.sentences(sentence.paragraph - 1)
    if not before or not before[-1].items or before[-1].items[-1].text != ":":
        return None
    if (introduced := _introduced(before[-1], sentence, transcript)) is not None:
        return introduced
    # “Smith asked the speaker to step in:”
    cues = reversed(transcript.cues(before[-1]))
    asking = (voice_of(replace(cue, manner="says"), before[-1]) for cue in cues if cue.manner == "asks")
    return last_voices.of(before[-1]) or next((voice for voice in asking if voice is not None), None)


def _introduced(before: Sentence, quoted: Sentence, transcript: Transcript) -> Voice | None:
    """By name, as within one paragraph: a colon is a cue only before what it introduces."""
    if not transcript.reads_speech or quoted.items[0].kind != "quotation":
        return None
    joined = replace(before, items=before.items + quoted.items[:1])
    colons = [cue for cue in find_cues(joined, transcript.words) if cue.verb == ":"]
    if not colons or colons[-1].subject is None or colons[-1].subject.kind != "names":
        return None
    return voice_of(colons[-1], joined)

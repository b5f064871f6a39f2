"""The sentence that a quotation ends goes in; the cue that opens the next one and speaks the quotation comes out."""

from __future__ import annotations

from factsheet.text.speech.cue import Cue
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.pointing import points_back
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice, voice_of


def voice_behind(sentence: Sentence, last: int, transcript: Transcript) -> Voice | None:
    """“….” Smith said. `last` is the place of the quotation's last item."""
    following = transcript.sentence_after(sentence)
    behind = sentence.items[last + 1 :]
    if following is None or any(item.kind != "stop" for item in behind) or _is_introduced(sentence, last):
        return None
    if (pointed := points_back(following, transcript)) is not None:
        return pointed
    voices = (voice_of(cue, following) for cue in transcript.cues(following))
    if (voice := next((voice for voice in voices if voice is not None), None)) is None:
        return None
    if transcript.words.verb_second and voice.subject.first == voice.cue.first < voice.cue.last:
        return None  # German has the verb first there: “Müller stimmte zu” tells something new.
    if voice.cue.is_noun:
        # “…” Those were the words of Smith.
        return voice if following.items[0].lower in transcript.words.pointing else None
    return voice if voice.cue.first <= 1 and _says_no_more(following, voice.cue) else None


def _is_introduced(sentence: Sentence, last: int) -> bool:
    """Whether a clause with a name stands before the quotation and its colon: “Smith had another answer: “…””."""
    before = sentence.items[:last]
    colon = bool(before) and before[-1].text == ":" and sentence.items[last].kind == "quotation"
    return colon and any(item.mention is not None for item in before)


def _says_no_more(sentence: Sentence, cue: Cue) -> bool:
    """Whether a sentence only tells who spoke before it, and has nothing quoted of its own."""
    behind = sentence.items[cue.last + 1 :]
    is_done = not behind or behind[0].kind in ("comma", "stop")
    return is_done or not any(item.kind == "quotation" for item in behind)

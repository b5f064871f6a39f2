"""A paragraph that is all quotation goes in; the one who speaks in the paragraphs on both sides of it comes out."""

from __future__ import annotations

from dataclasses import replace

from factsheet.text.speech.identities import Identities
from factsheet.text.speech.narrative import Sentence, is_all_quoted
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice, voice_of


def told_on_both_sides(sentence: Sentence, transcript: Transcript, identities: Identities) -> Voice | None:
    """Smith said that it was late. ¶ “…” ¶ “…,” Smith added: whoever is reported right before, and opens what follows.

    None behind words that are quoted: a question may have its answer there.
    """
    number = sentence.paragraph
    if not 1 < number < len(transcript.article.paragraphs) or not is_all_quoted(transcript.sentences(number)):
        return None
    before, after = transcript.sentences(number - 1)[-1:], transcript.sentences(number + 1)[:1]
    if not before or not after or any(item.kind == "quotation" for item in before[0].items):
        return None
    voice, other = _alone(before[0], transcript), _alone(after[0], transcript)
    if voice is None or other is None:
        return None
    one, two = (identities.possible(each.sentence, each.subject) for each in (voice, other))
    return replace(voice, beside="carried on") if one and one == two else None


def _alone(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """Who alone says something in a sentence."""
    cues = (cue for cue in transcript.cues(sentence) if not cue.is_noun)
    voices = [voice for cue in cues if (voice := voice_of(cue, sentence)) is not None]
    if len({voice.subject.words for voice in voices}) != 1:
        return None
    return voices[0] if voices[0].cue.manner == "says" and not voices[0].cue.whole_sentence_only else None

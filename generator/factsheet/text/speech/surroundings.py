"""A paragraph that is all quotation goes in; the one whom the paragraphs on both sides of it tell of comes out."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from factsheet.text.speech.identities import Identities
from factsheet.text.speech.narrative import Sentence, is_all_quoted
from factsheet.text.speech.openings import Openings
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice, voice_of

_MOST_QUOTED = 6
"""Paragraphs of nothing but quotation over which whoever speaks before them is remembered."""


def told_on_both_sides(sentence: Sentence, transcript: Transcript, identities: Identities) -> Voice | None:
    """Smith said that it was late. ¶ “…” ¶ “…,” Smith added: whoever is reported right before, and opens what follows.

    None behind words that are quoted: a question may have its answer there.
    """
    number, last = sentence.paragraph, len(transcript.article.paragraphs)
    if not is_all_quoted(transcript.sentences(number)):
        return None
    before = _first_told(range(number - 1, max(0, number - 1 - _MOST_QUOTED), -1), transcript)
    after = _first_told(range(number + 1, min(last, number + _MOST_QUOTED) + 1), transcript)
    if not before or not after or any(item.kind == "quotation" for item in before[-1].items):
        return None
    voice = _alone(before[-1], transcript)
    if voice is None:
        return None
    speaking = identities.possible(voice.sentence, voice.subject)
    following = _opening(after[0], transcript, identities)
    return replace(voice, beside="carried on") if speaking and speaking == following else None


def _first_told(numbers: Iterable[int], transcript: Transcript) -> tuple[Sentence, ...]:
    """The sentences of the first of some paragraphs that has words of the article's own."""
    paragraphs = (transcript.sentences(number) for number in numbers)
    return next((sentences for sentences in paragraphs if not is_all_quoted(sentences)), ())


def _opening(sentence: Sentence, transcript: Transcript, identities: Identities) -> tuple[str, ...]:
    """Who alone speaks in a sentence, or is named as it opens: “Smith, who had left, …”."""
    if (voice := _alone(sentence, transcript)) is not None:
        return identities.possible(voice.sentence, voice.subject)
    if any(item.kind == "quotation" for item in sentence.items):
        return ()
    subject = Openings(sentence.items, transcript.words).opening(0, len(sentence.items))
    return identities.possible(sentence, subject) if subject is not None and subject.kind == "names" else ()


def _alone(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """Who alone says something in a sentence."""
    cues = (cue for cue in transcript.cues(sentence) if not cue.is_noun)
    voices = [voice for cue in cues if (voice := voice_of(cue, sentence)) is not None]
    if len({voice.subject.words for voice in voices}) != 1:
        return None
    return voices[0] if voices[0].cue.manner == "says" and not voices[0].cue.whole_sentence_only else None

"""A statement and its sentence without a cue go in; who does what the statement is only the object of comes out."""

from __future__ import annotations

from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.leading_subjects import LeadingSubjects
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.topics import stems
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice

_LEAST = 3
"""Words of a statement that are enough to tell where it stands."""
_SHARE = 0.75
"""How much of a statement stands behind the verb, so that it is taken from there."""


def doer(sentence: Sentence, transcript: Transcript, about: str) -> Voice | None:
    """“Berg is defending his plan to shut the port”, of which a fact is about “the plan to shut the port”.

    A statement that has the verb too is told by the article itself: “Berg defends his plan”. None where the sentence
    has a verb of speech, denies or asks, or lets others do it.
    """
    words, told = transcript.words, stems(about, transcript.words)
    voice = _doing(sentence, transcript) if len(told) >= _LEAST else None
    if voice is None or told & _told(sentence, voice.cue.first, voice.cue.last + 1, words):
        return None
    behind = _told(sentence, voice.cue.last + 1, len(sentence.items), words)
    return voice if len(told & behind) >= _SHARE * len(told) else None


def doer_of_quoted(sentence: Sentence, at: int, transcript: Transcript) -> Voice | None:
    """“Berg sent out letters inviting them to “see the new port””: of a quotation that is no title and no one word."""
    quoted = sentence.items[at].text.strip(f"{QUOTATION_MARKS} ").split()
    voice = _doing(sentence, transcript) if len(quoted) >= _LEAST else None
    if voice is None or at <= voice.cue.last + 1 or all(word[:1].isupper() for word in quoted if len(word) > _LEAST):
        return None
    others = (item for item in sentence.items[voice.cue.last + 1 : at] if item.mention is not None)
    return voice if not any(others) else None


def _doing(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """Whoever the verb of a sentence without a cue has for its subject; the cue reaches to that verb."""
    words, end = transcript.words, len(sentence.items)
    if words.verb_second or transcript.cues(sentence) or sentence.items[-1].text == "?":
        return None
    leading = LeadingSubjects(sentence.items, words)
    subject = leading.opening(0, end) or leading.opening_description(0, end)
    if subject is None or subject.kind == "stranger" or len(subject.mentions) > 1:
        return None
    verb = _verb(sentence, subject.last + 1, words)
    if verb is None:
        return None
    cue = Cue(first=subject.first, last=verb, verb=sentence.items[verb].lower, manner="says", subject=subject)
    return Voice(cue=cue, subject=subject, sentence=sentence, beside="holding")


def _told(sentence: Sentence, first: int, end: int, words: SpeechWords) -> frozenset[str]:
    return stems(" ".join(item.text for item in sentence.items[first:end]), words)


def _verb(sentence: Sentence, first: int, words: SpeechWords) -> int | None:
    """The first word behind a subject that is no small one; none where it is denied, or done by somebody else."""
    small = either(words.auxiliaries, words.fillers, words.passive)
    barred = either(words.negations, words.prepositions, words.conjunctions, words.coordinators)
    barred = either(barred, words.definite, words.indefinite, words.possessives)
    is_done_to = False
    for at in range(first, len(sentence.items)):
        item = sentence.items[at]
        if item.kind != "word" or item.is_capital or item.lower in barred or item.lower.endswith("n't"):
            return None
        if item.lower in small or item.lower.endswith(words.adverb_ends):
            is_done_to = is_done_to or item.lower in words.passive
            continue
        return None if is_done_to and not item.lower.endswith("ing") else at
    return None

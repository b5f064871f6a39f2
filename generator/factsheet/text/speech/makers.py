"""A description such as “the report” goes in; who made what it stands for, as the article told before, comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript

_FARTHEST = 12
"""Paragraphs over which a paper is remembered."""


def is_again(subject: Subject, words: SpeechWords) -> bool:
    """Whether a description is “the firm” or “the report” and nothing more: the one told of before."""
    noun = subject.words.lower().split(" ")
    return len(noun) == 2 and noun[0] in words.definite and noun[1] in either(words.collectives, words.documents)


def maker_of(transcript: Transcript, sentence: Sentence, subject: Subject) -> tuple[str, ...]:
    """“Oxfam says in a report that … The report said”: those who speak in the sentence that brings the paper in.

    Nobody where the first sentence with that noun lets nobody, or several, say something.
    """
    words = transcript.words
    noun = subject.words.lower().split(" ")
    if words.verb_second or len(noun) != 2 or noun[0] not in words.definite or noun[1] not in words.documents:
        return ()
    number = sentence.paragraph
    earlier = list(transcript.sentences_before(sentence, len(sentence.span)))
    for _ in range(_FARTHEST):
        for other in reversed(earlier):
            if (makers := _brings_in(transcript, other, noun[1])) is not None:
                return makers
        number -= 1
        if number < 1:
            return ()
        earlier = list(transcript.sentences(number))
    return ()


def _brings_in(transcript: Transcript, sentence: Sentence, noun: str) -> tuple[str, ...] | None:
    """Whose a paper is that a sentence tells of for the first time; None where it tells of no such paper."""
    opens = either(transcript.words.indefinite, transcript.words.possessives)
    items = sentence.items
    places = [at for at, item in enumerate(items) if item.kind == "word" and item.lower == noun]
    if not any(_is_first(opens, [item.lower for item in items[max(0, at - 3) : at]]) for at in places):
        return None
    said = [cue.subject for cue in transcript.cues(sentence) if cue.subject is not None and not cue.is_noun]
    named = {mention.ids for subject in said if subject.kind == "names" for mention in subject.mentions}
    return next(iter(named)) if len(named) == 1 else ()


def _is_first(opens: frozenset[str], before: list[str]) -> bool:
    return any(word in opens for word in before)

"""A description such as “the report” goes in; who made what it stands for, as the article told before, comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.following_subjects import FollowingSubjects
from factsheet.text.speech.items import Item
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript

_OWNER_REACH = 3
"""Items from the name of its owner to a paper."""
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
    noun = list(takewhile(lambda word: word not in words.relatives, subject.words.lower().split(" ")))
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
    words, items = transcript.words, sentence.items
    opens = either(words.indefinite, words.possessives)
    places = [at for at, item in enumerate(items) if item.kind == "word" and item.lower == noun]
    if (owner := _owner(items, places, words)) is not None:
        return _ids(owner)
    first = next((at for at in places if any(item.lower in opens for item in items[max(0, at - 3) : at])), None)
    if first is None:
        return None
    maker = FollowingSubjects(items, words).after(first + 1) if _is_made(items, first, words) else None
    if maker is not None:
        return _ids(maker)
    if (sender := _sender(transcript, sentence, first)) is not None:
        return _ids(sender)
    if not any(item.lower in words.settings for item in items[max(0, first - 4) : first]):
        # “Smith criticised a report”
        return ()
    said = [cue.subject for cue in transcript.cues(sentence) if cue.subject is not None and not cue.is_noun]
    return _ids(said[0]) if len({subject.words for subject in said}) == 1 else ()


def _owner(items: Sequence[Item], places: Sequence[int], words: SpeechWords) -> Subject | None:
    """“The council's Norbank survey”, “Smith's long letter”: whose a paper is, by the name before it."""
    phrases = FollowingSubjects(items, words)
    owners = (phrases.owner_of_paper_in(max(0, at - _OWNER_REACH), at + 1) for at in places)
    owner = next((owner for owner in owners if owner is not None), None)
    return phrases.named_alone(owner) if owner is not None else None


def _sender(transcript: Transcript, sentence: Sentence, paper: int) -> Subject | None:
    """“Smith sent a letter on Friday saying that”: who says in a paper what its own participle tells."""
    items = sentence.items
    for cue in transcript.cues(sentence):
        between = items[paper + 1 : cue.first]
        own = cue.first > paper and cue.verb in transcript.words.saying and all(item.kind == "word" for item in between)
        if own and cue.subject is not None and cue.subject.kind == "names" and cue.subject.last < paper:
            return cue.subject
    return None


def _is_made(items: Sequence[Item], at: int, words: SpeechWords) -> bool:
    """“A study by Acme”."""
    return at + 1 < len(items) and items[at + 1].lower in words.of_documents


def _ids(subject: Subject) -> tuple[str, ...]:
    return tuple(id for mention in subject.mentions for id in mention.ids) if len(subject.mentions) == 1 else ()

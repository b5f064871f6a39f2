"""A sentence right before a quotation that nobody is said to speak goes in; the only one whom it tells of comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.comparisons import is_only_compared
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.leading_subjects import LeadingSubjects
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Phrases, Subject
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice

_LONGEST = 16
"""Items of a sentence that tells of a gesture and no more."""
_SHORTEST_QUOTATION = 2
"""Words that make a quotation speech."""
_WORD = re.compile(r"\w+")


def only_actor(sentence: Sentence, transcript: Transcript) -> Voice | None:
    """“Berg shook her head. “Never again.””, “For Berg, the choice was simple. “I stayed.””

    `sentence` is the quotation's: nothing but a quotation that is a sentence. None where the sentence before
    names somebody else, or may mean somebody else by a pronoun.
    """
    before = transcript.sentences_before(sentence, 1)
    if not before or not _is_whole(sentence):
        return None
    if transcript.words.verb_second and transcript.words.selves.isdisjoint(_WORD.findall(sentence.items[0].lower)):
        # “Für Berg war das Schild neu. „Eintritt verboten.“”
        return None
    if any(transcript.cues(other) for other in transcript.sentences(sentence.paragraph)):
        return None
    subject = _gesturing(before[0], transcript) if not transcript.words.verb_second else None
    if subject is not None and any(item.lower in transcript.words.indefinite for item in before[0].items):
        # “Berg smiled at a sign. “No entry.””
        return None
    subject = subject or _whose_view(before[0], transcript) or _whom_told_of(before[0], transcript)
    if subject is None or not _is_alone(before[0], subject, transcript):
        return None
    cue = Cue(first=subject.first, last=subject.last, verb="", manner="says", subject=subject)
    return Voice(cue=cue, subject=subject, sentence=before[0], beside="told of")


def _is_whole(sentence: Sentence) -> bool:
    """Whether a sentence is one quotation, itself a sentence."""
    if len(sentence.items) != 1 or sentence.items[0].kind != "quotation":
        return False
    words = sentence.items[0].text.strip(f"{QUOTATION_MARKS} ")
    return words[:1].isupper() and words[-1:] in ".!?…" and len(words.split()) >= _SHORTEST_QUOTATION


def _gesturing(sentence: Sentence, transcript: Transcript) -> Subject | None:
    """Whoever nods, shrugs or shakes a head."""
    leading = LeadingSubjects(sentence.items, transcript.words)
    for at, item in enumerate(sentence.items):
        wanted = transcript.words.gestures.get(item.lower)
        if item.kind != "word" or wanted is None:
            continue
        if not wanted or any(other.lower in wanted for other in sentence.items[at + 1 : at + 4]):
            return leading.before(at)
    return None


def _whose_view(sentence: Sentence, transcript: Transcript) -> Subject | None:
    """“For Anna Berg, a nurse, the choice was simple”, German “Für Anna Berg war der Abend ein Erfolg”."""
    words = transcript.words
    phrases = LeadingSubjects(sentence.items, words)
    at = 1
    if words.verb_second and len(sentence.items) > 1 and sentence.items[1].lower in words.definite:
        at = 2
    while at < len(sentence.items) - 1 and _tells_who(sentence.items[at], phrases, words):
        at += 1
    if sentence.items[0].lower not in words.viewpoints or at >= len(sentence.items) or not phrases.is_person(at):
        return None
    behind = sentence.items[at + 1 :]
    if words.verb_second:
        is_verb = behind[:1] != () and behind[0].kind == "word" and behind[0].lower in words.linking
        return phrases.named_alone(at) if is_verb else None
    is_view = behind[:1] and behind[0].kind == "comma" and any(item.lower in words.linking for item in behind)
    return phrases.named_alone(at) if is_view and not sentence.items[at].possessive else None


def _whom_told_of(sentence: Sentence, transcript: Transcript) -> Subject | None:
    """German “Berg hat ihr Haus verloren. „Ich fange neu an.“”: the only name, where it is the subject."""
    named = [at for at, item in enumerate(sentence.items) if item.mention is not None]
    if not transcript.words.verb_second or len(named) != 1:
        return None
    phrases = LeadingSubjects(sentence.items, transcript.words)
    at = named[0]
    is_subject = phrases.is_person(at) and phrases.is_free(at) and not phrases.is_object(at)
    if not is_subject or phrases.is_owner_of_noun(at) or is_only_compared(sentence.items, at, transcript.words):
        return None
    return phrases.named_alone(at) if not _has_other_subject(sentence, at, phrases, transcript.words) else None


def _has_other_subject(sentence: Sentence, name: int, phrases: Phrases, words: SpeechWords) -> bool:
    """German “Der Rat wählte Berg”, “Nachbarn halfen Berg”, “Berg und ihr Mann”: whether somebody else acts, too."""
    behind = sentence.items[name + 1 : name + 2]
    if any(item.lower in words.coordinators for item in behind):
        return True
    before = sentence.items[name - 1] if name else None
    if (
        before is not None
        and not before.is_capital
        and before.lower.endswith("n")
        and before.lower not in words.fillers
    ):
        return True
    articles = either(words.definite, words.indefinite, words.possessives)
    opening = sentence.items[:name]
    return opening[:1] != () and opening[0].lower in articles and not _titles_only(opening[1:], phrases)


def _titles_only(items: Sequence[Item], phrases: Phrases) -> bool:
    """“Die Kieler Bürgermeisterin Berg”"""
    return all(item.is_capital or phrases.is_title(item) for item in items)


def _tells_who(item: Item, phrases: Phrases, words: SpeechWords) -> bool:
    """Whether a word before a name is a title, or a German noun such as “Architektin”."""
    return phrases.is_title(item) or (words.verb_second and item.kind == "word" and item.is_capital)


def _is_alone(sentence: Sentence, subject: Subject, transcript: Transcript) -> bool:
    words, phrases = transcript.words, Phrases(sentence.items, transcript.words)
    if subject.kind not in ("names", "pronoun") or len(subject.mentions) > 1 or len(sentence.items) > _LONGEST:
        return False
    of_gestures = frozenset[str]().union(*words.gestures.values())
    for at, item in enumerate(sentence.items):
        if subject.first <= at <= subject.last or item.lower in of_gestures:
            continue
        titled = item.lower in words.titles or (words.verb_second and phrases.is_title(item))
        titled = titled and not (words.verb_second and at < subject.first)
        others = item.kind == "quotation" or item.mention is not None or titled
        # German writes every noun with a capital.
        named = item.is_capital and at > 0 and item.lower not in words.fillers and not words.verb_second
        if others or named or (item.lower in words.oblique and not _is_owned(sentence, at, transcript)):
            return False
    return True


def _is_owned(sentence: Sentence, at: int, transcript: Transcript) -> bool:
    """“Her head”: a possessive, and no object, stands before a noun."""
    following = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    if sentence.items[at].lower not in transcript.words.owned or following is None or following.kind != "word":
        return False
    return following.lower not in transcript.words.prepositions

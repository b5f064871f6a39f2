"""A cue of a sentence goes in; whether it only tells of a thing, within what somebody else says there, comes out."""

from __future__ import annotations

from factsheet.text.speech.cue import Cue
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript


def is_of_thing_told(sentence: Sentence, cue: Cue, transcript: Transcript) -> bool:
    """“Smith said it underscores that Jones is “unfit””: where no organization is named that “it” could be."""
    words, subject = transcript.words, cue.subject
    if words.verb_second or subject is None or words.pronouns.get(subject.pronoun) != "thing":
        return False
    return _is_told(sentence, cue, transcript, by_person=True) and not _may_be_named(
        sentence, subject.first, transcript
    )


def is_of_anybody_told(sentence: Sentence, cue: Cue, first: int, transcript: Transcript) -> bool:
    """“Smith said anybody who complains about it “is a fool””: the quotation has the verb of a clause around the cue's.

    `first` is the place of the quotation.
    """
    words, items = transcript.words, sentence.items
    relative = cue.last - 1
    if words.verb_second or relative < 1 or items[relative].lower not in words.relatives or cue.last >= first:
        return False
    quoted = items[first].text[1:].split(" ")[0].lower()
    return quoted in words.auxiliaries and _is_told(sentence, cue, transcript)


def _is_told(sentence: Sentence, cue: Cue, transcript: Transcript, *, by_person: bool = False) -> bool:
    """Whether the clause of a cue is what another cue before it says."""
    subject = cue.subject
    for other in transcript.cues(sentence):
        if subject is None or other.subject is None or other.is_noun or other.manner != "says":
            continue
        if by_person and not _is_person(other.subject, transcript):
            continue
        between = sentence.items[other.last + 1 : subject.first]
        is_before = other.first <= subject.first and other.last < cue.last
        if is_before and all(item.lower in transcript.words.complementizers for item in between):
            return True
    return False


def _is_person(subject: Subject, transcript: Transcript) -> bool:
    told = transcript.words.pronouns.get(subject.pronoun) in ("man", "woman")
    return told or any(mention.is_person for mention in subject.mentions)


def _may_be_named(sentence: Sentence, place: int, transcript: Transcript) -> bool:
    """Whether an organization is named before a pronoun, in its sentence or the one before."""
    before = transcript.sentences_before(sentence, 1)
    items = [item for other in before for item in other.items] + list(sentence.items[:place])
    return any(item.mention is not None and not item.mention.is_person for item in items)

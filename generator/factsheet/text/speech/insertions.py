"""A sentence and who says something in it go in; whether that only stands beside what somebody else tells comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject


def is_inserted(sentence: Sentence, subject: Subject, words: SpeechWords) -> bool:
    """Whether a pronoun and its verb only tell whose the clause before them is: “Smith was ill, she said.”"""
    items, at = sentence.items, subject.first
    if subject.kind != "pronoun" or at == 0 or items[at - 1].kind != "comma" or words.verb_second:
        return False
    behind = items[subject.last + 1 : subject.last + 3]
    says = either(words.says, words.said)
    return bool(behind) and behind[0].lower in says and (len(behind) == 1 or behind[1].kind in ("comma", "stop"))


def is_only_sent(sentence: Sentence, cue: Cue, words: SpeechWords) -> bool:
    """Whether only a letter of somebody's says something: “He read the letter Smith sent informing them”."""
    items = sentence.items
    if cue.subject is None or cue.verb not in words.saying or cue.subject.last >= cue.first - 1:
        return False
    at = cue.subject.first - 1
    while at > 0 and items[at].kind == "word" and (items[at].is_capital or items[at].lower in words.titles):
        at -= 1
    return at >= 0 and items[at].lower in either(words.documents, words.speech_nouns)


def leading_into(sentence: Sentence, cue: Cue, cues: Sequence[Cue], words: SpeechWords) -> Iterator[Subject]:
    """Who says, by “that”, the clause of another cue: “Smith said on Monday that Jones had called for it”."""
    for other in cues:
        if words.verb_second or cue.subject is None or other.subject is None or other.subject.kind != "names":
            continue
        if other.is_noun or other.manner != "says" or other.last >= cue.subject.first:
            continue
        between = sentence.items[other.last + 1 : cue.subject.first]
        led = any(item.lower in words.complementizers for item in between)
        if led and all(item.kind == "word" and item.lower not in words.coordinators for item in between):
            yield other.subject


def is_embedded(sentence: Sentence, at: int, words: SpeechWords) -> bool:
    """Whether a name stands in a clause that only tells more of something: “the list on which Smith stood”."""
    for before in range(at - 1, -1, -1):
        item = sentence.items[before]
        if item.kind != "word" or item.lower in words.says:
            return False
        if item.lower in words.relatives:
            return not words.verb_second
    return False


def entering(sentence: Sentence, at: int, words: SpeechWords) -> Iterator[int]:
    """The places of names that clauses of time behind the name at `at` tell of: “Smith smiled when Jones came in”.

    None that a pronoun stands behind, which is nobody of its own clause: “when Jones ran against him”.
    """
    items = sentence.items
    opening = either(words.whens, words.as_clause, words.prepositions & words.conjunctions)
    for place in range(at + 3, len(items) - 1):
        if words.verb_second or items[place].kind != "name" or items[place].possessive:
            continue
        before = place - 1
        while before > at + 1 and items[before].lower in either(words.titles, words.definite):
            before -= 1
        clause = takewhile(lambda item: item.kind in ("word", "name"), items[place + 1 :])
        following = [item.lower for item in clause]
        if items[before].lower not in opening or not following or following[0] in words.coordinators:
            continue
        if not any(word in words.oblique or word in words.owned for word in following):
            yield place

"""A sentence without a verb of speech goes in; who holds what its clause with “that” tells comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.leading_subjects import LeadingSubjects
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice

_LONGEST_PREDICATE = 6
"""Items between a subject and “that”: “has long been acutely aware”."""


def holder(sentence: Sentence, transcript: Transcript, before: int) -> Voice | None:
    """“Berg has been aware that it is late”, “Berg groused that it rained”: by the place of a verb, whichever it is.

    `before` is the item at which what is told begins: the clause opens there, or before it. None where the predicate is
    denied or asked, or where “that” points to a noun (“Berg likes that idea”, “the plan that Berg likes”).
    """
    words = transcript.words
    if words.verb_second or sentence.items[-1].text == "?":
        return None
    for at in range(min(before, len(sentence.items) - 2), 1, -1):
        if sentence.items[at].lower in words.complementizers and _opens_clause(sentence.items[at + 1], words):
            return _held(sentence, at, words)
    return None


def _held(sentence: Sentence, that: int, words: SpeechWords) -> Voice | None:
    leading = LeadingSubjects(sentence.items, words)
    first = that
    while first > 0 and sentence.items[first - 1].kind not in ("quotation", "stop"):
        first -= 1
    subject = leading.opening(first, that)
    if subject is None or subject.kind not in ("names", "pronoun"):
        return None
    predicate = sentence.items[subject.last + 1 : that]
    if not _is_predicate(predicate, words):
        return None
    cue = Cue(first=subject.first, last=that - 1, verb=predicate[-1].lower, manner="says", subject=subject)
    return Voice(cue=cue, subject=subject, sentence=sentence, beside="holding")


def _is_predicate(items: tuple[Item, ...], words: SpeechWords) -> bool:
    """Whether a verb stands alone behind small words, or an adjective behind “is”."""
    if not 0 < len(items) <= _LONGEST_PREDICATE or any(item.kind != "word" or item.is_capital for item in items):
        return False
    small = either(words.auxiliaries, words.fillers, words.before_times)
    *before, last = items
    if any(item.lower not in small and not item.lower.endswith(words.adverb_ends) for item in before):
        return False
    if any(item.lower in either(words.negations, words.degrees) or item.lower.endswith("n't") for item in items):
        return False
    is_heard = any(item.lower in words.passive for item in before)
    if is_heard and (last.lower.endswith("ed") or last.lower in either(words.said, words.informed)):
        # “Berg was informed that”
        return False
    no_verb = either(small, words.prepositions, words.conjunctions, words.coordinators, words.doubts)
    return last.lower not in either(no_verb, words.signs, words.documents, words.speech_nouns)


def _opens_clause(item: Item, words: SpeechWords) -> bool:
    """Whether a clause begins behind “that”: a name, a pronoun, an article, or what is quoted."""
    if item.kind in ("name", "quotation") or item.is_capital or item.lower in words.pronouns:
        return True
    return item.lower in either(words.definite, words.indefinite, words.possessives)

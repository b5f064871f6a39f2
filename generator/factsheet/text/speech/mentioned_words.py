"""A quotation in a sentence goes in; whether the sentence tells of the words, and nobody speaks them, comes out."""

from __future__ import annotations

from itertools import takewhile

from factsheet.text.languages.speech import either
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript


def is_mentioned(sentence: Sentence, at: int, transcript: Transcript) -> bool:
    """“The word “war” does not appear in it, Smith said”; not “The word “war” was used by Smith”."""
    items, words = sentence.items, transcript.words
    if at < 2 or items[at].kind != "quotation" or items[at - 1].lower not in words.wordings:
        return False
    if items[at - 2].lower not in words.definite or at + 1 >= len(items):
        return False
    clause = list(takewhile(lambda item: item.kind in ("word", "name"), items[at + 1 :]))
    verbs = either(words.auxiliaries, words.passive, words.doubts, words.linking, words.modals)
    if not clause or clause[0].kind != "word" or clause[0].lower not in verbs:
        return False
    return not any(item.lower in words.agents for item in clause)

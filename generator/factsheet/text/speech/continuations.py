"""A sentence that introduces a quotation goes in; the quotation whose speaker goes on there comes out."""

from __future__ import annotations

from itertools import pairwise

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.quotations import Quotation
from factsheet.text.speech.items import Item
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript

_SHORTEST = 3
"""Items, the colon included: “Und weiter:”."""
_LONGEST = 5
"""Items before the colon: “Und fügte dann noch hinzu”."""
_LONGEST_TOPIC = 8
"""Items before the colon: “Auf die Frage nach einem möglichen Nachfolger”."""


def continued(sentence: Sentence, place: int, transcript: Transcript) -> Quotation | None:
    """German “„…“, sagte Müller. Und fügte hinzu: „…““, “Zum Spiel: „…““: the quotation before, in the paragraph or at
    the end of the one before; None where somebody could be told of between the two.

    `place` is that of the quotation among the items of its sentence.
    """
    if not _goes_on(sentence.items[:place], transcript.words):
        return None
    before = transcript.sentences_before(sentence, 1)
    if not before and sentence.paragraph > 1:
        before = transcript.sentences(sentence.paragraph - 1)[-1:]
    quoted = [item.quotation for earlier in before for item in earlier.items if item.quotation is not None]
    return quoted[-1] if quoted else None


def _is_of_topic(item: Item, behind: Item, words: SpeechWords) -> bool:
    """Whether a word is a noun, an article, a preposition or an adjective: no verb, and nobody who could speak."""
    if item.kind != "word" or item.lower in words.indefinite:
        return False
    if item.is_capital:
        is_title = item.lower in words.titles or item.lower.endswith((*words.title_ends, *words.speaking_ends))
        return not is_title
    if item.lower in either(words.definite, words.possessives, words.prepositions, words.coordinators):
        return True
    is_adjective = item.lower.endswith(words.adjective_ends) and not item.lower.endswith("te")
    return is_adjective and behind.is_capital and item.lower not in words.says


def _goes_on(opening: tuple[Item, ...], words: SpeechWords) -> bool:
    """Whether nothing but “und”, a verb of speech and small words stands before a colon, or nothing but a topic."""
    if not words.verb_second or len(opening) < _SHORTEST or opening[-1].text != ":":
        return False
    if opening[0].lower in words.topic_openings and len(opening) - 1 <= _LONGEST_TOPIC:
        return all(_is_of_topic(item, behind, words) for item, behind in pairwise(opening))
    if opening[0].lower in words.answering and any(item.lower in words.questions for item in opening[1:3]):
        # “Auf die Frage von Müller: „…““, “Auf Nachfrage: „…““: not Müller's.
        return all(item.kind in ("word", "name") and item.lower not in words.says for item in opening[:-1])
    if opening[0].lower not in words.coordinators or len(opening) - 1 > _LONGEST:
        return False
    somebody = either(frozenset(words.pronouns), words.interrogatives, words.negations, words.object_articles)
    return all(item.kind == "word" and not item.is_capital and item.lower not in somebody for item in opening[1:-1])

"""A sentence that introduces a quotation goes in; the quotation whose speaker goes on there comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.quotations import Quotation
from factsheet.text.speech.items import Item
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript

_LONGEST = 5
"""Items before the colon: “Und fügte dann noch hinzu”."""


def continued(sentence: Sentence, place: int, transcript: Transcript) -> Quotation | None:
    """German “„…“, sagte Müller. Und fügte hinzu: „…““, “Und weiter: „…““: the quotation before, in the paragraph or
    at the end of the one before; None where somebody could be told of between the two.

    `place` is that of the quotation among the items of its sentence.
    """
    if not _goes_on(sentence.items[:place], transcript.words):
        return None
    before = transcript.sentences_before(sentence, 1)
    if not before and sentence.paragraph > 1:
        before = transcript.sentences(sentence.paragraph - 1)[-1:]
    quoted = [item.quotation for earlier in before for item in earlier.items if item.quotation is not None]
    return quoted[-1] if quoted else None


def _goes_on(opening: tuple[Item, ...], words: SpeechWords) -> bool:
    """Whether nothing but “und”, a verb of speech and small words stands before a colon."""
    if not words.verb_second or not 1 < len(opening) - 1 <= _LONGEST or opening[-1].text != ":":
        return False
    if opening[0].lower not in words.coordinators:
        return False
    somebody = either(frozenset(words.pronouns), words.interrogatives, words.negations, words.object_articles)
    return all(item.kind == "word" and not item.is_capital and item.lower not in somebody for item in opening[1:-1])

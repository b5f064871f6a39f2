"""A voice and the sentences that follow it go in; whether somebody else takes over in them comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.speech.identities import Identities
from factsheet.text.speech.items import Item
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice


class Takeovers:
    """Sentences that tell of somebody new, so that whoever spoke before speaks no more."""

    def __init__(self, transcript: Transcript, identities: Identities) -> None:
        self._transcript = transcript
        self._identities = identities

    def happens(self, between: Sequence[Sentence], voice: Voice) -> bool:
        """Whether a sentence between the cue and the quotation opens with another person."""
        speaking = set(self._identities.possible(voice.sentence, voice.subject))
        for sentence in between:
            if self._opens_with_stranger(sentence):
                return True
            if self._is_topic(sentence):
                continue
            opening = next((item for item in sentence.items if item.kind in ("name", "quotation")), None)
            if opening is None or opening.mention is None or opening.possessive:
                continue
            if not opening.mention.is_person and not self._is_subject_of(sentence, opening, voice):
                continue
            if not speaking & set(opening.mention.ids):
                return True
        return False

    def _is_subject_of(self, sentence: Sentence, opening: Item, voice: Voice) -> bool:
        """Whether a German sentence begins with another organization than one that speaks: “Norland baut um”."""
        words = self._transcript.words
        first = 1 if sentence.items[0].lower in words.definite - words.object_articles else 0
        speaks = any(not mention.is_person for mention in voice.subject.mentions)
        return words.verb_second and speaks and sentence.items[first] == opening

    def _is_topic(self, sentence: Sentence) -> bool:
        """“Of Smith: “…””, which goes on with what was said before."""
        signs = [at for at, item in enumerate(sentence.items) if item.kind not in ("word", "name")]
        if not signs or sentence.items[signs[0]].text != ":" or self._transcript.words.verb_second:
            return False
        return sentence.items[0].lower in self._transcript.words.prepositions

    def _opens_with_stranger(self, sentence: Sentence) -> bool:
        """Whether a sentence opens with somebody new: “one neighbour”, or a name that is none of the sheet's."""
        words = self._transcript.words
        if len(sentence.items) < 2:
            return False
        if sentence.items[0].lower in words.indefinite:
            # “One neighbour was less kind”.
            return any(item.lower in words.titles | words.newcomers for item in sentence.items[1:3])
        if words.verb_second:
            return False
        known = words.definite | words.indefinite | words.prepositions | words.conjunctions | words.fillers
        known |= words.possessives | frozenset(words.pronouns)
        return all(
            item.kind == "word" and item.is_capital and item.text.isalpha() and item.lower not in known
            for item in sentence.items[:2]
        )

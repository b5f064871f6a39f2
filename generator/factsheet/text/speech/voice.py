"""A cue and its sentence go in; who speaks there, and how far that can be relied on, comes out."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.model import Span
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who a text lets say something, and by which words."""

    cue: Cue
    subject: Subject
    """The cue's."""
    sentence: Sentence
    carried: bool = False
    """Whether it speaks in the paragraph before, and the quotation goes on without a cue of its own."""

    @property
    def span(self) -> Span:
        """The cue with its subject, in the stored text."""
        items = self.sentence.items
        return Span(items[self.cue.first].span.start, items[self.cue.last].span.end)

    def hands_on(self, speech: SpeechWords) -> bool:
        """Whether the cue only hands a statement on."""
        if self.cue.manner != "says":
            return False
        return self.cue.whole_sentence_only or self.cue.verb.split(" ")[-1] in speech.hands_on

    def denies_words(self, speech: SpeechWords) -> bool:
        """Whether what is denied may be words, quoted behind it: “Smith denied having said it. “…””."""
        speaking = either(speech.says, speech.said, speech.saying, speech.speech_nouns - speech.views)
        behind = self.sentence.items[self.cue.last + 1 :]
        return any(item.kind == "quotation" or item.lower in speaking for item in behind)

    def is_aside(self, speech: SpeechWords) -> bool:
        """Whether the cue describes a thing and says nothing: “the dangers that Smith warned of”."""
        if self.cue.first < 2 or self.cue.is_noun or speech.verb_second:
            # German has a comma between the two.
            return False
        thing, link = self.sentence.items[self.cue.first - 2 : self.cue.first]
        links = either(speech.relatives, speech.complementizers)
        speaking = either(speech.says, speech.saying, speech.documents)
        behind = self.sentence.items[self.cue.last + 1 : self.cue.last + 2]
        if behind and behind[0].lower in speech.auxiliaries:
            # “an order that he said is meant to help”
            return False
        if thing.lower in speech.settings:
            return False
        return link.lower in links and thing.kind == "word" and thing.lower not in speaking


def voice_of(cue: Cue, sentence: Sentence) -> Voice | None:
    return Voice(cue=cue, subject=cue.subject, sentence=sentence) if cue.subject is not None else None

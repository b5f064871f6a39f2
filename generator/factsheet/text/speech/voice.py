"""A cue and its sentence go in; who speaks there, and how far that can be relied on, comes out."""

from __future__ import annotations

from itertools import takewhile
from typing import Literal

from msgspec import Struct

from factsheet.model import Span
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import DASHES
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject

Beside = Literal["", "carried on", "pointed at", "told of", "holding"]
"""`carried on`: by the cue of the paragraph before, where a paragraph is all quotation. `pointed at`: by the paragraph
after it (“That was Smith on Monday”). `told of`: by a sentence before it that tells of nobody else.
`holding`: by the clause that what is told depends on, whatever its verb is."""


class Voice(Struct, frozen=True, kw_only=True):
    """Who a text lets say something, and by which words."""

    cue: Cue
    subject: Subject
    """The cue's."""
    sentence: Sentence
    beside: Beside = ""
    """Where the quotation has no cue of its own: how the text beside it tells who speaks."""

    @property
    def span(self) -> Span:
        """The cue with its subject, in the article's text."""
        items = self.sentence.items
        return Span(items[self.cue.first].span.start, items[self.cue.last].span.end)

    def hands_on(self, speech: SpeechWords) -> bool:
        """Whether the cue only hands a statement on."""
        if self.cue.manner != "says":
            return False
        if self.cue.whole_sentence_only or self.cue.verb.split(" ")[-1] in speech.hands_on:
            return True
        return not self.cue.is_noun and self._says_clause(speech)

    def _says_clause(self, speech: SpeechWords) -> bool:
        """Whether what is said follows as a clause: “demands that”, German “fordert, dass”, “beklagt, er habe”."""
        behind = self.sentence.items[max(self.cue.last, self.subject.last) + 1 :]
        # “demanded on Monday that”
        after = behind[2:] if behind and behind[0].lower in speech.prepositions else behind
        if after and after[0].lower in speech.complementizers:
            return True
        end = next((at for at, item in enumerate(behind) if item.kind not in ("word", "name")), len(behind))
        if end + 1 >= len(behind) or behind[end].text not in (":", ","):
            return False
        if behind[end].text == "," and not speech.verb_second:
            return False
        clause = takewhile(lambda item: item.kind in ("word", "name"), behind[end + 1 :])
        return (
            behind[end].text == ":"
            or behind[end + 1].lower in speech.complementizers
            or any(item.lower in speech.moods for item in clause)
        )

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
        if thing.kind == "comma" and link.lower in speech.regardless:
            # “it is late, whatever Jones says”
            return True
        links = either(speech.relatives, speech.complementizers)
        speaking = either(speech.says, speech.saying, speech.documents)
        behind = self.sentence.items[self.cue.last + 1 : self.cue.last + 2]
        if behind and behind[0].lower in speech.auxiliaries:
            # “an order that he said is meant to help”
            return False
        if thing.lower in speech.prepositions and behind and behind[0].kind == "comma" and link.kind == "word":
            # “Contrary to what Smith had said, Jones said”
            return link.lower in speech.interrogatives
        if thing.lower in speech.settings:
            return False
        return link.lower in links and thing.kind == "word" and thing.lower not in speaking

    def is_reported(self, speech: SpeechWords) -> bool:
        """Whether it is only reported itself that somebody speaks: German “der Senat habe deutlich gemacht”."""
        if not speech.moods:
            return False
        items, first = self.sentence.items, self.cue.first
        behind = items[self.cue.last + 1 : self.cue.last + 2]
        has_agent = 0 < first == self.subject.first < self.cue.last and items[first - 1].lower in speech.agents
        if has_agent or any(item.lower in speech.passive for item in behind):
            # “Alle seien von Müller zurückgewiesen worden”, “Der Plan werde von Müller kritisiert”
            while first and items[first - 1].kind in ("word", "name"):
                first -= 1
        inside = items[first : self.cue.last + 1]
        return any(item.kind == "word" and not item.is_capital and item.lower in speech.moods for item in inside)

    def is_relative(self, speech: SpeechWords) -> bool:
        """German “die Zölle, die Berg gefordert hatte, steigen”, where nothing is quoted in the clause."""
        if not speech.moods:
            return False
        items, last = self.sentence.items, self.cue.last
        first = last
        while first > 0 and items[first - 1].kind in ("word", "name", "quotation"):
            first -= 1
        if self.cue.is_noun or not first or items[first - 1].text != ",":
            return False
        if any(item.kind == "quotation" for item in items[first:last]) or self.cue.subject is None:
            return False
        relatives = either(speech.relatives, speech.object_articles)
        at_end = last + 1 >= len(items) or (items[last + 1].kind == "stop" and items[last + 1].text != ":")
        if items[first].lower in speech.prepositions and items[first + 1].lower in relatives:
            # “Eine Mail, aus der Berg berichtet”, not “er hatte, auch bald, an den Staat die Rückgabe versprochen”.
            return at_end and first + 1 < self.cue.subject.first and self.cue.subject.last < last
        ends = at_end or items[last + 1].kind in ("comma", "stop") or items[last + 1].lower in speech.auxiliaries
        return items[first].lower in relatives and ends and first < self.cue.subject.first < last

    def is_told_in_aside(self, speech: SpeechWords, first: int) -> bool:
        """German “Der Mann – er hat nach eigenen Angaben studiert – sei geflohen”: a clause between the dashes of what
        begins at a place before them."""
        items, subject = self.sentence.items, self.subject
        opens = subject.first - 1
        if not speech.moods or opens < max(1, first) or items[opens].text not in DASHES:
            return False
        closes = next((at for at in range(subject.last + 1, len(items)) if items[at].text in DASHES), None)
        return closes is not None and max(self.cue.last, subject.last) < closes - 1 and closes + 1 < len(items)


def voice_of(cue: Cue, sentence: Sentence) -> Voice | None:
    return Voice(cue=cue, subject=cue.subject, sentence=sentence) if cue.subject is not None else None


def is_sure(voice: Voice) -> bool:
    """Whether it is told by name who speaks: a description may be anybody's."""
    return voice.subject.kind in ("names", "stranger") and not voice.cue.is_noun and voice.cue.manner == "says"

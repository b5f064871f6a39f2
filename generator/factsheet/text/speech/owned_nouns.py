"""A sentence and the place of a name or of a noun of speech go in; whose words the noun tells of comes out."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.speech.colons import Colons
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.led_clauses import is_standpoint
from factsheet.text.speech.phrases import Subject

_NOUN_REACH = 3
"""Items between a name and what is said: “Smith's last angry words”."""


class OwnedNouns(Colons):
    """What is said, told by a noun with its owner."""

    def noun(self, at: int) -> Cue | None:
        """“Smith's words”, German “die Worte Merkels”: what is said belongs to the name."""
        item = self.items[at]
        if item.kind == "name" and item.possessive and item.mention is not None:
            nouns = self.items[at + 1 : at + 1 + _NOUN_REACH]
            for distance, noun in enumerate(nouns, start=1):
                if noun.kind != "word" or (self.speech.verb_second and noun.lower in self.speech.definite):
                    # “konterte die Kritik Müllers mit dem Hinweis”
                    break
                if noun.lower in self.speech.speech_nouns or is_standpoint(self.items, at + distance, self.speech):
                    return self.owned(at, at, at + distance)
        if item.lower in self.speech.speech_nouns and self.speech.genitive_s and at + 1 < len(self.items):
            owner = self.items[at + 1]
            if owner.kind == "name" and owner.possessive:
                return self.owned(at + 1, at, at + 1)
        is_speech = item.lower in self.speech.speech_nouns and not self.is_document(item)
        may_speak = is_speech or item.lower in self.speech.standpoints
        if may_speak and self.lower(at + 1) in self.speech.genitives:
            whose = self.named_of(at + 1) or self.following.after(at + 1)
            is_speech = is_speech or (whose is not None and is_standpoint(self.items, at, self.speech, whose.last))
            if is_speech and whose is not None and whose.kind == "names":
                return replace(self.cue(at, at + 1, "says", whose), is_noun=True)
        if item.lower in self.speech.speech_nouns and self.lower(at + 1) in self.speech.authors:
            if self.is_reply(at):
                return None
            subject = self.following.after(at + 1)
            return replace(self.cue(at, at + 1, "says", subject), is_noun=True) if subject is not None else None
        return None

    def owned(self, owner: int, first: int, last: int) -> Cue:
        mention = self.items[owner].mention
        subject = Subject(
            kind="names",
            words=self.items[owner].text,
            first=owner,
            last=owner,
            mentions=(mention,) if mention else (),
        )
        verb = self.items[last].lower
        return Cue(first=first, last=last, verb=verb, manner="says", subject=subject, is_noun=True)

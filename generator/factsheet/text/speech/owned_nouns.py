"""A sentence and the place of a name or of a noun of speech go in; whose words the noun tells of comes out."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.speech.colons import Colons
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.led_clauses import is_standpoint
from factsheet.text.speech.phrases import Subject

_OWNER_REACH = 5
"""Items from an article to the owner: “the former prime minister's”."""
_COMPARED_REACH = 6
"""Items from a noun to the quotation behind its “as”: “description of the move as a “whim””."""
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
        return self._of_description(at) or self._of_pronoun(at)

    def _of_description(self, at: int) -> Cue | None:
        """“Smith seized on the minister's comments that it was late”."""
        if self.speech.verb_second or self.items[at].kind != "word" or not self.items[at].possessive:
            return None
        reach = range(at + 1, min(at + 1 + _NOUN_REACH, len(self.items)))
        noun = next((other for other in reach if self.lower(other) in self.speech.speech_nouns), None)
        first = next((other for other in range(at - 1, at - _OWNER_REACH, -1) if self._is_definite(other)), -1)
        if noun is None or first < 0 or not self._leads_on(noun):
            return None
        text = self.leading.text(first, at)
        words = text.removesuffix("'s").removesuffix("'")
        subject = Subject(kind="description", words=words, first=first, last=at)
        return Cue(first=at, last=noun, verb=self.lower(noun), manner="says", subject=subject, is_noun=True)

    def _of_pronoun(self, at: int) -> Cue | None:
        """“Smith played down his description of the move as a “whim””."""
        if self.speech.verb_second or self.lower(at) not in self.speech.speech_nouns or not self._compares(at):
            return None
        owner = next((other for other in (at - 1, at - 2) if other >= 0 and self.lower(other) in self.speech.owned), -1)
        subject = self.pronoun(owner, self.speech.owned) if owner >= 0 else None
        return replace(self.cue(at, at, "says", subject), is_noun=True) if subject is not None else None

    def _is_definite(self, at: int) -> bool:
        return at >= 0 and self.items[at].kind == "word" and self.lower(at) in self.speech.definite

    def _leads_on(self, noun: int) -> bool:
        """Whether what is said follows: “comments that”."""
        return self.lower(noun + 1) in self.speech.complementizers or self._compares(noun)

    def _compares(self, noun: int) -> bool:
        """“Description of the move as “…””."""
        behind = self.items[noun + 1 : noun + 2 + _COMPARED_REACH]
        quoted = next((place for place, item in enumerate(behind) if item.kind == "quotation"), 0)
        before = {item.lower for item in behind[max(0, quoted - 2) : quoted]}
        return quoted > 1 and behind[0].lower in self.speech.genitives and not before.isdisjoint(self.speech.as_clause)

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

"""A sentence and the place of a verb that tells whose some words are goes in; whose they are comes out."""

from __future__ import annotations

from factsheet.text.speech.cue import Cue
from factsheet.text.speech.noun_verbs import NounVerbs
from factsheet.text.speech.phrases import Subject

_NAME_REACH = 4
"""Items between “stammt” and “von”: “stammt offenbar auch von Müller”."""
_NOUN_REACH = 3
"""Items between “stammt” and the noun behind it: “Von Müller stammt der schöne Satz”."""


class Ascriptions(NounVerbs):
    """The words of one sentence that somebody else tells to be somebody's."""

    def ascribed(self, at: int, word: str) -> Cue | None:
        """German “der Satz „…“ stammt von Müller”, “wird Müller zugeschrieben”, “wirft Müller vor, gesagt zu haben”."""
        subject: Subject | None = None
        if word in self.speech.stems and self._is_of_words(at):
            subject = self._origin_of_words(at)
        elif word in self.speech.ascribed and self._is_of_words(at):
            first = self.clause_start(at)
            subject = self.leading.only_name(first, at, free=True)
        elif word in self.speech.ascribes and self._is_ascribing(at, word):
            subject = self.following.after(at)
        elif word in self.speech.said and self.lower(at + 2) in self.speech.perfect_infinitive:
            subject = self._accused(at)
        if subject is None or subject.kind not in ("names", "description", "pronoun"):
            return None
        # No cue that reaches back to its subject: the verb of who accuses stands nearer to that.
        return Cue(first=at, last=at, verb=word, manner="says", subject=subject)

    def _is_of_words(self, at: int) -> bool:
        """Whether a noun of speech is what the verb tells of, before it or behind it."""
        before = at - 1 - (self.items[at - 1].kind == "comma")
        if before > 0 and self.items[before].kind == "quotation":
            before -= 1
        first = before
        while first > 0 and self.items[first - 1].kind in ("word", "name"):
            first -= 1
        around = (*self.items[max(0, first) : before + 1], *self.items[at + 1 : at + 1 + _NOUN_REACH])
        return any(item.kind == "word" and item.lower in self.speech.speech_nouns for item in around)

    def _origin_of_words(self, at: int) -> Subject | None:
        """Whom words come from: the name behind “von”."""
        ahead = range(at + 1, min(at + 1 + _NAME_REACH, len(self.items)))
        behind = range(at - 1, self.clause_start(at) - 1, -1)
        by = next((place for place in (*ahead, *behind) if self.lower(place) in self.speech.authors), None)
        return self.following.after(by) if by is not None else None

    def _is_ascribing(self, at: int, word: str) -> bool:
        """“schreibt Müller den Satz „…“ zu”, whose last word makes the verb another."""
        for place in range(at + 1, len(self.items)):
            if self.items[place].kind == "stop":
                return False
            ends = place + 1 >= len(self.items) or self.items[place + 1].kind in ("comma", "stop")
            if self.lower(place) in self.speech.ascribes[word] and ends:
                return True
        return False

    def _accused(self, at: int) -> Subject | None:
        """“wirft Müller vor, gesagt zu haben”: the object of the verb before that tells what somebody has done."""
        for place in range(at - 1, -1, -1):
            if self.items[place].kind == "stop":
                return None
            if self.items[place].kind == "word" and self.lower(place) in self.speech.accuses:
                return self.following.after(place)
        return None

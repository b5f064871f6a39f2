"""A verb of speech in a sentence goes in; whether it says, denies or only asks comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item
from factsheet.text.speech.phrases import Subject

Manner = Literal["says", "denies", "asks"]

_GROUP = 3
"""Items before a verb that can change how it is meant: “did not, however, say”."""
_WITHHELD_REACH = 5
"""Items before an infinitive that can keep it from being said: “did not want to”, “stopped short of”."""
_ASKED_REACH = 6
"""Items between “asked” and the quotation behind “to”."""
_REQUEST_REACH = 8
"""Items of whoever is asked to do something: “asked the Smith campaign manager Ann Berg to”."""
_AS_REACH = 4
"""Items from a verb to the quotation behind its “as”: “denied the claim as “nonsense””."""
_COLON_REACH = 8
"""Items from a verb to the quotation behind its colon: “rejected a claim by the mayor, Bo Dorn: “…””."""


def is_question(quoted: str) -> bool:
    """Whether a quotation with its marks ends as a question."""
    return quoted.rstrip(f"{QUOTATION_MARKS} ").endswith("?")


class Manners:
    """How the verbs of one sentence are meant."""

    def __init__(self, items: Sequence[Item], speech: SpeechWords) -> None:
        self._items = items
        self._speech = speech

    def of(self, at: int, manner: Manner, subject: Subject | None) -> Manner:
        speech = self._speech
        if manner == "asks":
            return "says" if self._asks_itself(at, subject) else "asks"
        if manner == "says" and self._items[at].lower in speech.excludes:
            return manner
        if manner == "says" and speech.verb_second and at and self._items[at - 1].lower in speech.infinitive:
            return self.of_infinitive(at)
        start = self._group_start(at)
        group = [item.lower for place, item in enumerate(self._items[start:at], start) if self._is_small(item, place)]
        behind = [self._lower(at + 1)] if not self._speech.verb_second else self._behind(at)
        if any(word in speech.negations or word.endswith("n't") for word in group):
            return "says" if manner == "denies" or self._says_instead(at) else "denies"
        if manner == "denies" and (self.leads_on(at) or self._leads_to(at)):
            # “I never said it,” denied Smith: the denial is the quotation.
            return "says"
        if any(word in speech.negations - {"no", "neither", "nor", "without"} for word in behind):
            # German “Müller glaubt das nicht: „…“”: what is said against it is the quotation.
            return "says" if self._items[at].lower in speech.opinions and self._leads_to(at) else "denies"
        if speech.doubts & set(group) or self.is_question():
            return "asks"
        return manner

    def of_infinitive(self, at: int) -> Manner:
        """How a verb without a subject of its own is meant: “refused to say”, “stopped short of calling”.

        “Did not hesitate to say”, German “wurde nicht müde zu betonen” says.
        """
        speech = self._speech
        denying = 0
        for before in range(at - 1, max(-1, at - 1 - _WITHHELD_REACH), -1):
            item = self._items[before]
            if item.kind != "word" or item.lower in either(speech.coordinators, frozenset(speech.pronouns)):
                break
            is_not = item.lower in speech.negations or item.lower.endswith("n't")
            denying += item.lower in speech.withholds or (is_not and item.lower not in speech.withholds)
        return "denies" if denying % 2 else "says"

    def _says_instead(self, at: int) -> bool:
        """German “Warum, konnte er nicht sagen: „…“”: what somebody could not say, and said; not “er sagte nicht:”."""
        colon = next((place for place in range(at + 1, len(self._items)) if self._items[place].kind == "stop"), None)
        if colon is None or [item.text for item in self._items[colon : colon + 1]] != [":"]:
            return False
        if colon + 1 >= len(self._items) or self._items[colon + 1].kind != "quotation":
            return False
        if self._items[at].lower in self._speech.said:
            # “Das will er nicht gesagt haben: „…“”
            return False
        return any(item.lower in self._speech.modals for item in self._items[:at])

    def _group_start(self, at: int) -> int:
        """Where the words begin that can change a verb: “did not confirm it and called it” denies nothing."""
        for before in range(at - 1, max(-1, at - 1 - _GROUP), -1):
            ends_clause = self._speech.verb_second and self._items[before].kind == "comma"
            if ends_clause or self._items[before].lower in self._speech.coordinators:
                # German “…, mische man sich nicht ein, sagte Müller” denies nothing.
                return before + 1
        return max(0, at - _GROUP)

    def _is_small(self, item: Item, at: int) -> bool:
        """Whether an item is a word that can change how a verb is meant, and no name: “in May, Smith promised”."""
        return item.kind == "word" and (not item.is_capital or at == 0)

    def leads_on(self, at: int) -> bool:
        """Whether a quotation stands right before, and ends as one does before its cue."""
        if at > 1 and self._items[at - 1].lower in self._speech.as_source and self._items[at - 1].kind == "word":
            # German “…“, so urteilte Müller.
            at -= 1
        before = self._items[at - 1] if at else None
        if before is None:
            return False
        if before.kind == "comma":
            return at > 1 and self._items[at - 2].kind == "quotation"
        if before.kind != "quotation":
            return False
        return before.text.rstrip(f"{QUOTATION_MARKS} ")[-1:] in (",", "?", "!") or self._has_words(at - 1)

    def _has_words(self, quotation: int) -> bool:
        """Whether a noun announces a quotation: German “Mit den Worten „…“ eröffnete Müller die Sitzung”."""
        return quotation > 1 and self._items[quotation - 1].lower in self._speech.speech_nouns

    def _leads_to(self, at: int) -> bool:
        """Whether a quotation stands behind a colon, or behind “as”: “Smith disputed that: “…””, “denied it as “…””."""
        following = self._items[at + 1 : at + 1 + _COLON_REACH]
        if self._is_denied_as(at):
            return True
        colon = next((place for place, item in enumerate(following) if item.kind == "stop"), None)
        if colon is None or following[colon].text != ":" or colon + 1 >= len(following):
            return False
        speaking = either(self._speech.says - self._speech.nouns_too, self._speech.saying, self._speech.said)
        if any(item.kind == "word" and item.lower in speaking for item in following[:colon]):
            # “Smith denied having written in May: “…””
            return False
        return following[colon + 1].kind == "quotation"

    def _is_denied_as(self, at: int) -> bool:
        """“denied the claim as “nonsense””, but not “denied having described it as “nonsense””."""
        following = self._items[at + 1 : at + 2 + _AS_REACH]
        quoted = next((place for place, item in enumerate(following) if item.kind == "quotation"), 0)
        if self._speech.verb_second or not quoted or following[quoted - 1].lower not in self._speech.as_clause:
            return False
        speaking = either(self._speech.says - self._speech.nouns_too, self._speech.saying)
        return not any(item.lower in speaking for item in following[:quoted])

    def may_be_verb(self, at: int) -> bool:
        """Whether a word is none of those that are no full verbs: an article, an auxiliary, a pronoun."""
        item, speech = self._items[at], self._speech
        if item.kind != "word" or item.is_capital or not item.text.isalpha() or item.lower in speech.pronouns:
            return False
        return item.lower not in speech.no_verbs

    def _behind(self, at: int) -> list[str]:
        """German “sagte er nicht”: the first words behind a verb, up to the next sign."""
        words: list[str] = []
        for item in self._items[at + 1 : at + 4]:
            if item.kind not in ("word", "name"):
                break
            words.append(item.lower)
        return words

    def _asks_itself(self, at: int, subject: Subject | None) -> bool:
        """Whether the question is the quotation: “What for?” asked Smith."""
        if subject is None or subject.kind not in ("names", "pronoun"):
            return False
        if at > 0 and self._items[at - 1].lower in self._passive:
            return False
        if self.leads_on(min(at, subject.first)) or self._asks_to(at) or self._asks_somebody_to(at):
            return True
        return self.quotes_question()

    @property
    def _passive(self) -> frozenset[str]:
        """Auxiliaries that make of the subject whoever is asked; not “has asked”."""
        speech = self._speech
        return speech.auxiliaries if speech.verb_second else either(speech.passive, speech.modals, speech.doubts)

    def quotes_question(self) -> bool:
        """Whether the sentence has a question in marks."""
        return any(item.kind == "quotation" and is_question(item.text) for item in self._items)

    def is_question(self) -> bool:
        last = self._items[-1]
        return last.kind == "stop" and last.text == "?"

    def _asks_to(self, at: int) -> bool:
        """“asked them to “stand up””: what is quoted is what is asked for."""
        following = self._items[at + 1 : at + 2 + _ASKED_REACH]
        quoted = next((place for place, item in enumerate(following) if item.kind == "quotation"), 0)
        return quoted > 0 and following[quoted - 1].lower in self._speech.infinitive

    def _asks_somebody_to(self, at: int) -> bool:
        """“asked Jones to come”: what is asked for is what is said, and no question."""
        barred = either(self._speech.interrogatives, self._speech.prepositions, self._speech.conjunctions)
        asked = self._items[at + 2 : at + 2 + _REQUEST_REACH]
        for place, item in enumerate(asked, at + 2):
            if item.kind == "comma":
                return self._is_infinitive_behind_aside(place)
            if item.kind not in ("word", "name"):
                return False
            if item.lower in self._speech.infinitive:
                return True
            if item.lower in barred:
                return False
        return False

    def _is_infinitive_behind_aside(self, comma: int) -> bool:
        """“asked Ann Berg, the mayor of Ulm, to come”."""
        closing = next((at for at in range(comma + 1, len(self._items)) if self._items[at].kind != "word"), comma)
        opens = self._lower(comma + 1) in either(self._speech.definite, self._speech.indefinite)
        closes = opens and self._items[closing].text == self._items[comma].text
        return closes and self._lower(closing + 1) in self._speech.infinitive

    def _lower(self, at: int) -> str:
        return self._items[at].lower if at < len(self._items) else ""

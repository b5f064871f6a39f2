"""The items of a sentence go in; whom a clause without any sign around it tells more of, and where the verb of one
stands that a phrase opens, comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import either
from factsheet.text.speech.phrases import Phrases, Subject

_LONGEST_NOUN = 4
"""Items of a preposition or an article with adjectives before a noun."""


class OpenClauses(Phrases):
    """Clauses of one sentence that no comma parts from the name before them."""

    def before_clause(self, at: int) -> Subject | None:
        """“One of the doctors who signed the letter said”, “emails read by the Norbank say”: the name before a clause
        without any sign around it that ends at a place."""
        if self._speech.verb_second:
            return None
        barred = either(self._speech.conjunctions, self._speech.coordinators)
        for opening in range(at, 0, -1):
            item = self._items[opening]
            if item.kind not in ("word", "name") or item.lower in barred:
                return None
            if self._items[opening - 1].kind != "name" or not self._opens_clause_of(opening, at):
                continue
            return self.named(opening - 1) if self.is_free(opening - 1) else None
        return None

    def _opens_clause_of(self, at: int, end: int) -> bool:
        """Whether “who” with a verb, or a participle with “by” or only a time, stands at a place."""
        if self._items[at].lower == "who":
            return self.is_plain_verb(at + 1)
        if at == end:
            # “A news report published Wednesday said”
            timed = self._items[at + 1].lower in self._speech.fillers and not self.is_person(at - 1)
            return timed and self._items[at].lower.endswith("ed")
        by = at + 1 + (self._items[at + 1].lower in self._speech.prepositions - self._speech.authors)
        is_passive = self._items[at].lower.endswith("ed") and self._items[at].kind == "word"
        return is_passive and self._items[by].lower == "by"

    def is_plain_verb(self, at: int) -> bool:
        """Whether a word behind “who” is its verb: no article, pronoun or name, who would do something themselves."""
        item, speech = self._items[at], self._speech
        small = either(speech.definite, speech.indefinite, speech.possessives, speech.says)
        return item.kind == "word" and not item.is_capital and item.lower not in small | speech.pronouns.keys()

    def verb_behind(self, first: int, end: int) -> int | None:
        """The place of the verb behind a phrase and what it is tied to: “Auf die Kritik von Berg an der Bank”."""
        tied = either(self._speech.prepositions, self._speech.genitives)
        while first < end and self._items[first].lower in tied:
            reach = range(first + 1, min(first + _LONGEST_NOUN, end))
            noun = next((at for at in reach if self._items[at].is_capital or self._items[at].kind == "name"), end)
            while (
                noun + 1 < end and self._items[noun + 1].kind in ("word", "name") and self._items[noun + 1].is_capital
            ):
                noun += 1
            if any(item.kind not in ("word", "name") for item in self._items[first : noun + 2]):
                return None
            first = noun + 1
        if first >= end:
            return None
        small = either(tied, self._speech.definite, self._speech.indefinite)
        verb = self._items[first]
        passes = verb.is_capital or verb.lower in either(small, self._speech.coordinators, self._speech.fillers)
        return None if passes else first

    def is_part(self, at: int) -> bool:
        """Whether what stands in marks goes on from the words before it: “Smith rated it “poor,” and said”."""
        is_inside = at > 0 and self._items[at].kind == "quotation" and self._items[at - 1].kind == "word"
        speaking = self._speech.says - self._speech.nouns_too - frozenset(self._speech.phases)
        return is_inside and all(item.lower not in speaking for item in self._items[:at])

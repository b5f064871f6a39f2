"""A sentence and the place of a word go in; what kind of verb the word is, if it is one, comes out."""

from __future__ import annotations

from collections.abc import Mapping

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.adjectives import has_noun_before, is_counted, opens_object
from factsheet.text.speech.closing_verbs import auxiliary_of_closed
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject

_PARTICLE_REACH, _OBJECT_REACH = 25, 7
"""Words after a verb in which its particle is looked for: a German clause may end far away (“teilte … mit”), and only
an object can stand inside of “saw the young senator as”."""
_MOST_ASIDES = 3
"""Stretches between commas in a clause with its verb at the end: a name, a role, an age."""


class VerbForms:
    """The forms of the words of one sentence."""

    def __init__(self, sentence: Sentence, speech: SpeechWords) -> None:
        self.items = sentence.items
        self.speech = speech

    def is_passive(self, at: int) -> bool:
        """“was told”, “is expected”: the subject is not who speaks."""
        if auxiliary_of_closed(self.items, at, self.speech) is not None:
            return True
        before = at - 1
        while before > 0 and self.items[before].lower in either(self.speech.fillers, self.speech.negations):
            before -= 1
        while 0 < before < at - 1 and self.items[before].lower in self.speech.before_times:
            # “was one day expected to”
            before -= 1
        return before >= 0 and self.items[before].lower in self.speech.passive and self.items[before].kind == "word"

    def has_particle(self, at: int, word: str, verbs: Mapping[str, frozenset[str]] | None = None) -> bool:
        particles = (self.speech.says_with if verbs is None else verbs).get(word)
        if not particles or self._ends_subordinate(at):
            return False
        reach = _PARTICLE_REACH if self.speech.verb_second else _OBJECT_REACH
        last = min(at + 1 + reach, len(self.items))
        return has_noun_before(self.items, at, particles, self.speech) or any(
            self.items[place].lower in particles
            and not (self._tells_source(place) or opens_object(self.items, place, self.speech))
            and not (self.lower(place) in self.speech.no_objects and self._leads_to_name(place + 1))
            for place in range(at + 1, last)
        )

    def _tells_source(self, noun: int) -> bool:
        """German “ist nach Ansicht Müllers zu spät”, “ist meiner Ansicht nach zu spät”: not “ist der Ansicht”."""
        if (self.lower(noun - 1), self.lower(noun)) in self.speech.before_source:
            return True
        return self.lower(noun) in self.speech.views and self.lower(noun + 1) in self.speech.after_views

    def _ends_subordinate(self, at: int) -> bool:
        """German “Ob das so ist, kann niemand sicher sagen”: a verb that ends its clause has no word behind it."""
        if not self.speech.verb_second or self.lower(at + 1) != ",":
            return False
        return self.lower(self._chunk_start(at)) in either(self.speech.subordinators, self.speech.conjunctions)

    def ends_report(self, at: int) -> bool:
        """Whether a reported clause stands before a comma and a word: German “Das sei gut, findet auch Müller”."""
        if not self.speech.moods or self.lower(at - 1) != ",":
            return False
        end = at - 1
        opening = either(self.speech.subordinators, self.speech.conjunctions, self.speech.relatives)
        for _ in range(_MOST_ASIDES):
            first = self._chunk_start(end - 1)
            if self.lower(first) not in opening:
                led = either(self.speech.subordinators, self.speech.interrogatives)
                is_main = led.isdisjoint(item.lower for item in self.items[first:end] if not item.is_capital)
                return is_main and is_reported(self.items[first:end], self.speech)
            if not first or self.items[first - 1].kind != "comma":
                return False
            end = first - 1
        return False

    def is_inserted(self, at: int, word: str) -> bool:
        """“A building in Kiel, Smith found, had burnt”: a verb that with “that” would say so."""
        wanted = self.speech.says_with.get(word)
        if self.speech.verb_second or not wanted or wanted.isdisjoint(self.speech.complementizers) or at < 2:
            return False
        if at + 1 < len(self.items) and self.items[at + 1].kind not in ("comma", "stop"):
            return False
        subject = self.items[at - 1]
        speaks = subject.kind == "name" or (subject.kind == "word" and subject.lower in self.speech.pronouns)
        if self.lower(at - 2) in self.speech.definite and at > 2:
            # “…, the commission found.”
            takers = either(self.speech.collectives, self.speech.titles, self.speech.callings, self.speech.documents)
            return subject.lower in takers and self.items[at - 3].kind == "comma"
        return speaks and not subject.possessive and self.items[at - 2].kind == "comma"

    def is_let(self, at: int, word: str) -> bool:
        """Whether a verb before it has the word for its infinitive: German “ließ durch einen Sprecher erklären”."""
        if not self.speech.verb_second:
            return False
        for item in reversed(self.items[max(0, at - _PARTICLE_REACH) : at]):
            if item.kind not in ("word", "name"):
                return False
            if item.kind == "word" and word in self.speech.says_with.get(item.lower, frozenset()):
                return True
        return False

    def has_word_before(self, at: int, word: str) -> bool:
        """German “hat seinen Rücktritt bekannt gegeben”."""
        return self._stands_before(at, self.speech.said_with.get(word))

    def ends_clause_with(self, at: int, word: str) -> bool:
        """German “wie Müller bekannt gab”: the particle stands before a verb at the end of its clause."""
        wanted = self.speech.says_with.get(word)
        if wanted and at > 1 and self.items[at - 1].kind == "quotation" and self.items[at - 2].lower in wanted:
            # “Als „Hohn“ wertete Müller den Plan”, “der den Plan als „Hohn“ wertete”.
            return True
        return self._stands_before(at, wanted) and self.as_clause(at) is not None

    def _stands_before(self, at: int, wanted: frozenset[str] | None) -> bool:
        if not wanted:
            return False
        return any(item.lower in wanted for item in self.items[max(0, at - _OBJECT_REACH) : at])

    def is_noun(self, at: int) -> bool:
        """Whether the word is no verb here: “the claims”, “in reports”, “calls to”."""
        if at == 0:
            return False
        before = self.items[at - 1]
        if self.speech.verb_second:
            # Its nouns have capitals: “die Kritik Müllers wies Berg zurück”.
            return False
        if before.possessive:
            return True
        if before.kind != "word":
            return False
        if is_counted(self.items, at, self.speech):
            return True
        determiners = either(self.speech.definite, self.speech.indefinite, self.speech.possessives)
        if before.lower in self.speech.indefinite and self._counts_others(at):
            return False
        return before.lower in determiners | self.speech.prepositions and before.lower not in self.speech.conjunctions

    def _counts_others(self, at: int) -> bool:
        """Whether a count before the word ends a phrase that comes before it: “the mother of two said”."""
        return (
            at > 1
            and self.items[at - 2].lower in self.speech.prepositions
            and self.items[at].lower not in self.speech.nouns_too
        )

    def as_clause(self, at: int) -> int | None:
        """German “wie Künast am Dienstag mitteilte”: where the clause opens whose verb stands at its end."""
        if not self.speech.verb_second:
            return None
        first = self._chunk_start(at)
        is_last = at + 1 < len(self.items) and self.items[at + 1].kind in ("comma", "stop", "quotation")
        if is_last and self._opens_relative(first):
            return first + 1
        for _ in range(_MOST_ASIDES):
            opens = self.items[first].kind == "word" and self.items[first].lower in self.speech.subordinators
            # “Was Müller „Mut“ nennt, …”
            opens = opens or (self.lower(first) in self.speech.things_that and self.items[at - 1].kind == "quotation")
            if opens or not is_last or first == at or not first or self.items[first - 1].kind != "comma":
                break
            # “Wie die Sprecherin, Hanna Beer, am Abend mitteilte”
            first = self._chunk_start(first - 1)
            if self.lower(first) in self.speech.complementizers:
                # “Dass der Kai zu kurz ist, hat Berg gesagt”
                return None
        if not is_last and self.lower(at + 1) not in self.speech.coordinators:
            # “Als Minister sagte er”: a verb that does not end the clause opens none.
            return None
        return first if first < at - 1 and opens else None

    def _opens_relative(self, first: int) -> bool:
        """German “die Rede, in der er … aufforderte”: a relative that is no subject."""
        if not first or self.items[first - 1].kind != "comma" or self.lower(first) not in self.speech.prepositions:
            return False
        return self.lower(first + 1) in either(self.speech.definite, self.speech.relatives)

    def _leads_to_name(self, at: int) -> bool:
        return at < len(self.items) and (self.items[at].kind == "name" or self.items[at].is_capital)

    def _chunk_start(self, at: int) -> int:
        """Where the stretch between signs begins that ends before or at a place."""
        while at > 0 and self.items[at - 1].kind not in ("comma", "stop"):
            at -= 1
        return at

    def lower(self, at: int) -> str:
        return self.items[at].lower if 0 <= at < len(self.items) else ""

    def clause_start(self, end: int) -> int:
        first = end
        while first > 0 and self.items[first - 1].kind not in ("quotation", "stop"):
            first -= 1
        return first

    def is_demanded(self, subject: Subject, at: int) -> bool:
        """Whether a verb behind a cue has no ending that fits its subject: “Smith demanded that Jones say sorry”."""
        if self.speech.verb_second or subject.last >= at:
            return False
        if subject.kind != "names" or len(subject.mentions) > 1 or not subject.mentions[0].is_person:
            return False
        word = self.items[at].lower
        is_base = f"{word}s" in self.speech.says or f"{word}es" in self.speech.says
        between = self.items[subject.last + 1 : at]
        return is_base and not any(item.lower in self.speech.auxiliaries for item in between)

    def has_verb(self, pronoun: Subject) -> bool:
        """Whether a pronoun behind a verb has a verb of its own: “supporters, among them Smith, say it would help”."""
        following = self.items[pronoun.last + 1] if pronoun.last + 1 < len(self.items) else None
        return following is not None and following.kind == "word" and following.lower in self.speech.auxiliaries

"""The clauses before a colon go in; the subject of the last of them comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import either
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.papers_before import PapersBefore
from factsheet.text.speech.phrases import Subject

_FARTHEST_SUBJECT = 2
"""Items between a German verb and its subject: “stauchte ihn Berg zusammen”."""


class LastClauses(PapersBefore):
    """What stands between a sentence's beginning and its colon may be more than one clause."""

    def of_last_clause(self, first: int, end: int) -> Subject | None:
        """“When Smith asked, Jones shook her head: “…””, German “Müller kam zu spät, Berg stauchte ihn zusammen: „…““:
        whoever the last clause is about, where another one stands before it."""
        for at in range(end - 1, first, -1):
            item = self.items[at]
            if item.kind == "comma":
                subject = self._opening_clause(at + 1, end) or self._behind_its_verb(first, at + 1, end)
                subject = subject or self.pointing_clause(at + 1, end)
            elif item.kind == "word" and item.lower in self.speech.coordinators and self._parts_clauses(at):
                subject = self._opening_clause(at + 1, end)
            else:
                continue
            if subject is not None:
                return subject
        return None

    def pointing_clause(self, first: int, end: int) -> Subject | None:
        """German “Müller griff Berg an, der wehrte sich: „…““: a main clause of the one named last, its verb second."""
        verb = first + 1
        if verb >= end or not self.speech.verb_second or self.lower(first) not in self.speech.demonstratives:
            return None
        if self.items[verb].kind != "word" or self.items[verb].is_capital or not self.lower(verb).endswith(("te", "t")):
            return None
        closes = verb + 1 == end or self.lower(verb + 1) == "sich"
        words = self.items[first].text
        return Subject(kind="description", words=words, first=first, last=first) if closes else None

    def _parts_clauses(self, at: int) -> bool:
        """Whether “and” joins no two people: “Smith and Jones”, “he and Jones”."""
        before = self.items[at - 1]
        return before.kind == "word" and before.lower not in self.speech.pronouns

    def _opening_clause(self, first: int, end: int) -> Subject | None:
        """A person, or a pronoun, that a main clause opens with."""
        while first < end and self.lower(first) in either(self.speech.coordinators, self.speech.joiners):
            first += 1
        if first >= end or self.lower(first) in either(self.speech.prepositions, self.speech.conjunctions):
            return None
        if self.items[first].kind == "name" and self.items[first].possessive and self.items[first + 1].kind == "word":
            # “Jones's voice broke”
            return self.leading.named_alone(first) if self.leading.is_person(first) else None
        subject = self.leading.opening(first, end) or self.leading.opening_description(first, end)
        if subject is None or subject.first < first or not self._is_a_person(subject):
            return None
        opens = all(
            self.leading.is_title(item) or self._may_precede(item.lower) for item in self.items[first : subject.first]
        )
        if not opens or not self._has_verb_behind(subject, end):
            return None
        clause = self.items[subject.last + 1 : end]
        is_infinitive = self.speech.verb_second and any(item.lower in self.speech.infinitive for item in clause[-2:-1])
        # “bestritt, Berg gesagt zu haben: „…““
        return None if is_infinitive or is_reported(clause, self.speech) else subject

    def _behind_its_verb(self, first: int, verb: int, end: int) -> Subject | None:
        """German “Als Müller fragte, stauchte ihn Berg zusammen: „…““: behind the verb, as another clause is before."""
        if not self.speech.verb_second or verb >= end:
            return None
        if self.lower(verb) in self.speech.fillers | {"da"}:
            # “Müller schwieg, da lachte Berg: „…““
            return self._inverted(verb + 1, end)
        if self.lower(first) not in self.speech.subordinators:
            return None
        barred = either(self.speech.prepositions, self.speech.conjunctions, self.speech.definite, self.speech.fillers)
        if self.items[verb].kind != "word" or self.items[verb].is_capital or self.lower(verb) in barred:
            return None
        for at in range(verb, min(verb + _FARTHEST_SUBJECT, end)):
            subject = self.following.after(at)
            if subject is not None and self._is_a_person(subject):
                return subject
        return None

    def _inverted(self, verb: int, end: int) -> Subject | None:
        """The person right behind a verb that an adverb stands before."""
        name = verb + 1
        if name >= end or self.items[verb].kind != "word" or self.items[verb].is_capital:
            return None
        is_verb = self.lower(verb) not in either(self.speech.fillers, self.speech.prepositions, self.speech.definite)
        return self.leading.named_alone(name) if is_verb and self.leading.is_person(name) else None

    def _is_a_person(self, subject: Subject) -> bool:
        if subject.kind == "pronoun":
            return self.speech.pronouns.get(subject.pronoun) in ("man", "woman")
        if subject.kind == "names":
            return all(mention.is_person for mention in subject.mentions)
        return subject.kind == "description" and self.leading.is_title(self.items[subject.last])

    def _may_precede(self, word: str) -> bool:
        return word in either(self.speech.definite, self.speech.indefinite, self.speech.fillers)

    def _has_verb_behind(self, subject: Subject, end: int) -> bool:
        behind = self.items[subject.last + 1] if subject.last + 1 < end else None
        if behind is None or behind.kind != "word" or behind.is_capital:
            return False
        small = either(self.speech.coordinators, self.speech.prepositions, self.speech.as_clause, self.speech.relatives)
        return behind.lower not in small

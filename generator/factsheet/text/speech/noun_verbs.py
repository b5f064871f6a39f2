"""A sentence and the place of a word that is a noun too go in; whether it is a verb of speech there comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.finite_verbs import FiniteVerbs
from factsheet.text.speech.phrases import Subject


class NounVerbs(FiniteVerbs):
    """The words of one sentence that are nouns as well: “comment”, “report”."""

    def acts(self, cue: Cue, at: int) -> bool:
        """Whether a word that may be a noun is the verb: it has a subject that speaks, or says what is said."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is not None and (following.kind == "quotation" or following.text == ":"):
            return not self.is_object_noun(at)
        if following is None or cue.subject is None:
            return False
        if cue.subject.kind == "names" and cue.subject.last == at - 1 and self.leading.is_modifier(at - 1):
            # “The 2010 Smith comment about it”
            return False
        if cue.subject.kind == "stranger" and self._only_modifies(cue.subject, at):
            return False
        if cue.subject.kind == "description" and following.lower in self.speech.complementizers:
            # “The report states that”
            articles = either(self.speech.definite, self.speech.indefinite)
            return cue.subject.last < at and self.lower(cue.subject.first) in articles
        if cue.subject.kind == "description" and cue.subject.last == at - 1 and self._is_somebody(cue.subject):
            return True
        if cue.subject.last < at - 1 and self._ends_noun(at):
            return False
        return cue.subject.kind in ("names", "pronoun", "stranger")

    def is_object_noun(self, at: int) -> bool:
        """“Smith took the opposite view: “…””: a noun behind a verb, with its article and an adjective."""
        if self.speech.verb_second or at < 3 or self.lower(at) not in self.speech.speech_nouns:
            return False
        opens = self.lower(at - 2) in either(self.speech.definite, self.speech.indefinite, self.speech.possessives)
        is_adjective = self.items[at - 1].kind == "word" and not self.items[at - 1].is_capital
        return opens and is_adjective and self.items[at - 3].kind == "word"

    def _only_modifies(self, subject: Subject, at: int) -> bool:
        """“The first call came”, “posted a Twitter comment of her own”: an article makes a noun of the word."""
        articles = either(self.speech.definite, self.speech.indefinite)
        if self.speech.verb_second or self.lower(subject.last) in articles:
            return not self.speech.verb_second
        return subject.last == at - 1 and self.lower(subject.first - 1) in self.speech.indefinite

    def _is_somebody(self, subject: Subject) -> bool:
        """“The striker hopes they will win”: a noun for a person, from its article on, and a clause behind the verb."""
        people = either(self.speech.titles, self.speech.callings) - self.speech.followings
        behind = self.lower(subject.last + 2)
        is_clause = behind in self.speech.pronouns or behind in self.speech.definite or behind in self.speech.infinitive
        articles = self.speech.definite - self.speech.complementizers
        opens = any(self.lower(at) in articles for at in range(subject.first, subject.last))
        return is_clause and opens and self.lower(subject.last) in people

    def _ends_noun(self, at: int) -> bool:
        """Whether a noun stands right before a word, which then goes on with it: “the board polices election rules”."""
        before, speech = self.items[at - 1], self.speech
        if before.kind != "word" or before.is_capital or before.lower.endswith(speech.adverb_ends):
            return False
        small = either(speech.fillers, speech.auxiliaries, speech.negations, speech.relatives, speech.coordinators)
        return before.lower not in either(small, speech.quantifiers, speech.documents, speech.speech_nouns)

"""A phrase such as “a spokesman for the bank” goes in; whether it speaks for one of the organizations comes out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from factsheet.text.languages import language_for
from factsheet.text.languages.speech import either
from factsheet.text.speech.antecedents import Antecedents
from factsheet.text.speech.attachments import genitive_before
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript

_FARTHEST = 30
"""Sentences of one paragraph that a pronoun may lie away from a spokesman."""
_LONGEST = 3
"""Words from the name of an organization to the noun: “the Norbank press officials”."""


class Representatives:
    """Those without a name who speak for the organizations of one article."""

    def __init__(self, transcript: Transcript, antecedents: Antecedents) -> None:
        self._speech = transcript.words
        self._lessening = language_for(transcript.article.language).edges.lessening
        self._antecedents = antecedents
        self._transcript = transcript

    def speaks_for(self, sentence: Sentence, subject: Subject, organization: str) -> bool:
        """Whether “a spokesman for the Norbank”, “a Norbank team” or “Norbank officials” speaks for it."""
        places = range(subject.first, subject.last + 1)
        return any(
            self._is_organization(sentence, at, organization) and self._is_beside(sentence, subject, at)
            for at in places
        )

    def speaks_alone(self, sentence: Sentence, subject: Subject, organization: str) -> bool:
        """“The Norbank said it was safe. “…,” a spokesman said”: of whom the paragraph lets speak right before."""
        words = subject.words.lower().split(" ")
        spokesmen = self._speech.representatives & self._speech.titles
        if self._speech.verb_second:
            spokesmen = self._speech.newcomers.intersection(self._speech.spokesman_ends)
        if len(words) < 2 or words[0] not in self._speech.indefinite or words[1] not in spokesmen:
            return False
        if not all(word in either(*self._beside_verb) for word in words[2:]):
            return False
        for other in reversed(self._transcript.sentences_before(sentence, _FARTHEST)):
            for cue in reversed(self._transcript.cues(other)):
                told = cue.subject
                if told is not None and not cue.is_noun:
                    mentions = told.mentions if told.kind == "names" else ()
                    return len(mentions) == 1 and not mentions[0].is_person and organization in mentions[0].ids
        return self._speech.verb_second and self._is_only_one(sentence, organization)

    @property
    def _beside_verb(self) -> tuple[frozenset[str], ...]:
        """Words of no phrase of its own: German “teilte ein Sprecher am Morgen mit”."""
        speech = self._speech
        return (speech.prepositions, speech.times, speech.fillers) if speech.verb_second else (frozenset(),)

    def _is_only_one(self, sentence: Sentence, organization: str) -> bool:
        """German “Die Bahn sperrte den Kai. „…“, sagte ein Sprecher”: whether a paragraph names it and nobody else."""
        before = self._transcript.sentences_before(sentence, _FARTHEST)
        named = {item.mention.ids for other in before for item in other.items if item.mention is not None}
        return named == {(organization,)}

    def speaks_on(self, sentence: Sentence, subject: Subject, organization: str) -> bool:
        """“A spokesman for the Norbank was late. He said”: the last who spoke before, where nobody was named since."""
        if self._speech.pronouns.get(subject.pronoun) not in ("man", "woman"):
            return False
        if self._transcript.people[organization].type == "person":
            return False
        for other in self._before(sentence):
            subjects = [cue.subject for cue in self._transcript.cues(other) if cue.subject is not None]
            told = next((spoken for spoken in reversed(subjects) if spoken.pronoun != subject.pronoun), None)
            if told is not None:
                return told.kind == "description" and self.speaks_for(other, told, organization)
            if any(item.mention is not None and item.mention.is_person for item in other.items):
                return False
        return False

    def _before(self, sentence: Sentence) -> Iterator[Sentence]:
        """The sentences of the paragraph before one, the last first, then those of the paragraph before it."""
        yield from reversed(self._transcript.sentences_before(sentence, _FARTHEST))
        if sentence.paragraph > 1:
            yield from reversed(self._transcript.sentences(sentence.paragraph - 1))

    def _is_organization(self, sentence: Sentence, at: int, organization: str) -> bool:
        """Whether a place names an organization, or takes it up: “a spokesman for the party”."""
        item = sentence.items[at]
        if item.mention is not None:
            return not item.mention.is_person and organization in item.mention.ids
        before = sentence.items[at - 1].lower if at else ""
        behind = sentence.items[at + 1].lower if at + 1 < len(sentence.items) else ""
        if item.lower not in self._speech.collectives or item.possessive or before not in self._speech.definite:
            return False
        if behind in self._speech.prepositions:
            # “A spokesman for the union at Norbank”
            return False
        subject = Subject(kind="description", words=f"{before} {item.text}", first=at - 1, last=at)
        return organization in self._antecedents.meant_by(sentence, subject, "thing")

    def _is_beside(self, sentence: Sentence, subject: Subject, at: int) -> bool:
        """Whether a noun for those who speak stands behind an organization, or before it and a preposition."""
        items, nouns = sentence.items, self._speech.representatives
        ends = either(self._speech.prepositions, self._speech.conjunctions, self._speech.says)
        behind = takewhile(
            lambda item: item.kind == "word" and not item.is_capital and item.lower not in ends,
            items[at + 1 : min(at + 1 + _LONGEST, subject.last + 1)],
        )
        if any(item.lower in nouns for item in behind):
            return self._opens(sentence, subject, at)
        article = genitive_before(items, at, self._speech)
        if article is not None:
            return items[article - 1].lower.endswith(self._speech.spokesman_ends)
        before = at - 1 - (at > 0 and items[at - 1].lower in self._speech.definite)
        if before < 1 or items[at].possessive or items[before - 1].lower not in nouns:
            return False
        linking = either(self._speech.serving, self._speech.authors)
        return items[before].lower in linking and self._opens(sentence, subject, before - 1)

    def _opens(self, sentence: Sentence, subject: Subject, at: int) -> bool:
        """Whether nothing before a place in a phrase makes another's or a former one's of it.

        “Acme officials at Norbank”, “a lawyer for Norbank officials”, “a former Norbank official” do not speak for it.
        """
        barred = either(self._speech.prepositions, self._speech.relatives, self._lessening)
        ahead = sentence.items[subject.first : at]
        return not any(
            item.kind != "word" or item.lower in barred or (item.is_capital and item is not ahead[0]) for item in ahead
        )

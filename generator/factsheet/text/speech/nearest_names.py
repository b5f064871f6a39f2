"""Words of an article whose verbs of speech are not read go in; who may say them, by the names around, comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.model import Span
from factsheet.text.names import Mention
from factsheet.text.speech.hearing import Hearing
from factsheet.text.speech.transcript import Transcript

_ENDS_SENTENCE = re.compile(r"[.!?…。！？](?!\w)")


class NearestNames:
    """The name nearest to the words counts, and a reader is warned that nothing else tells who says them.

    Only names of the same sort are weighed, persons or others.
    """

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def speaker(self, words: Span, person: str) -> Hearing:
        """Of quoted words: the nearest name outside of quotations in their paragraphs, else the last person before."""
        return self._heard(self._nearest(self._around(words, person), words), person)

    def teller(self, statement: Span, person: str) -> Hearing:
        """Of a statement: the person's name in its sentences, if others stand there too; else as of quoted words."""
        sentences = [sentence.span for sentence, _, _ in self._transcript.places(statement)]
        inside = [
            mention
            for mention in self._candidates(person)
            if any(sentence.holds(mention.span) for sentence in sentences)
        ]
        own = [mention for mention in inside if person in mention.ids]
        if own:
            return self._heard(own[0], person)
        return self.speaker(statement, person)

    def are_alike(self, one: Span, other: Span) -> bool:
        """Whether one person's name is the nearest to both."""
        persons = [party.id for party in self._transcript.parties if party.type == "person"]
        if not persons:
            return False
        first, second = (self._nearest(self._around(words, persons[0]), words) for words in (one, other))
        return first is not None and second is not None and first.ids == second.ids

    def _heard(self, mention: Mention | None, person: str) -> Hearing:
        if mention is None:
            return Hearing(answer="nobody")
        words = self._transcript.article.words_of(mention.span)
        return Hearing(answer="nearest" if person in mention.ids else "nearer", span=mention.span, subject=words)

    def _around(self, words: Span, person: str) -> list[Mention]:
        article = self._transcript.article
        first, last = article.paragraph_at(words.start), article.paragraph_at(max(words.start, words.end - 1))
        candidates = self._candidates(person)
        inside = [each for each in candidates if first.span.start <= each.span.start and each.span.end <= last.span.end]
        if inside or first.number == 1:
            return inside
        before = article.paragraphs[first.number - 2].span
        return [each for each in candidates if before.holds(each.span)][-1:]

    def _candidates(self, person: str) -> list[Mention]:
        """Names of persons for a person, of others for another, outside of quotations."""
        is_person = self._transcript.people[person].type == "person"
        return [
            mention
            for mention in self._transcript.mentions
            if mention.is_person == is_person and not self._is_quoted(mention.span)
        ]

    def _is_quoted(self, span: Span) -> bool:
        paragraph = self._transcript.article.paragraph_at(span.start).number
        quotations = self._transcript.quotations.of_paragraph(paragraph)
        return any(piece.outer.holds(span) for quotation in quotations for piece in quotation.pieces)

    def _nearest(self, mentions: Sequence[Mention], words: Span) -> Mention | None:
        """The name with the fewest code points between it and the words, those of their own sentence first; behind them
        where two are as near."""
        return min(mentions, key=lambda mention: self._farness(mention.span, words), default=None)

    def _farness(self, name: Span, words: Span) -> tuple[bool, int, bool]:
        text, is_before = self._transcript.article.text, name.start < words.start
        # A full stop inside the marks ends the sentence, and what is told behind them is told of another matter.
        between = text[name.end : words.start] if is_before else text[max(words.start, words.end - 2) : name.start]
        return _ENDS_SENTENCE.search(between) is not None, len(between), is_before

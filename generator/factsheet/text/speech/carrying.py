"""A paragraph and a pronoun go in; whether the paragraph tells of whom the pronoun means, without a name, comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.model import Span
from factsheet.text.languages.speech import either
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.narrative import Sentence, is_all_quoted
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript

_SHORTEST_CLAUSE = 3
"""Items of a main clause: “Berg wollte wissen”."""
_LONGEST_HEADING = 8


class Carrying:
    """How pronouns are carried on through the paragraphs of one article."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def on(self, sentences: Sequence[Sentence], pronoun: str) -> bool:
        """Whether a paragraph that names nobody is spoken by the same pronoun, or opens with it, or holds nothing but
        what is quoted, or is a heading."""
        known = self._transcript.words.pronouns
        if not pronoun and not self._transcript.words.verb_second:
            # “The tycoon” takes up whoever “he” is.
            personal = (other for other, means in known.items() if means in ("man", "woman"))
            if any(self.on(sentences, other) for other in personal):
                return True
        is_personal = known.get(pronoun) in ("man", "woman")
        if is_personal and sentences and self._opens_with(sentences[0], pronoun):
            return True
        if is_personal and any(self._tells_of(sentence, pronoun) for sentence in sentences):
            return True
        return (
            is_all_quoted(sentences)
            or _is_heading(sentences)
            or any(
                cue.subject is not None and (cue.subject.pronoun == pronoun or self._takes_up(sentence, cue.subject))
                for sentence in sentences
                for cue in self._transcript.cues(sentence)
            )
        )

    def takes_up_only(self, sentence: Sentence, subject: Subject) -> bool:
        """Whether a German noun can mean nobody but the one person whom the article has named before it."""
        if subject.kind != "description" or not self._transcript.words.moods:
            return False
        before = self._transcript.mentions_in(Span(0, sentence.span.start))
        return len({mention.ids for mention in before if mention.is_person}) == 1

    def _opens_with(self, sentence: Sentence, pronoun: str) -> bool:
        """“She had been abroad for years”, “When she came home, …”."""
        opening = [item.lower for item in sentence.items[:2]]
        if opening and opening[0] in self._transcript.words.conjunctions:
            opening = opening[1:]
        return opening[:1] == [pronoun]

    def _tells_of(self, sentence: Sentence, pronoun: str) -> bool:
        """“Among her lessons: …”, “After two years she came home”."""
        words = self._transcript.words
        spoken = (item.lower for item in sentence.items if item.kind == "word")
        return any(words.owned.get(word) == pronoun or (word == pronoun and not words.verb_second) for word in spoken)

    def _takes_up(self, sentence: Sentence, subject: Subject) -> bool:
        """Whether a description stands for somebody named before it, as a pronoun does: “the striker said”."""
        if subject.kind != "description":
            return False
        reference = self._transcript.roles.epithet(subject.words, sentence.items[subject.first].span.start)
        return reference is not None and reference != "thing"

    def is_told_on(self, sentence: Sentence) -> bool:
        """Whether a sentence only goes on with what somebody says before it; not “Berg wollte wissen, ob sie käme”."""
        words = self._transcript.words
        if not is_reported(sentence.items, words) or self._transcript.cues(sentence):
            return False
        main = list(takewhile(lambda item: item.kind != "comma", sentence.items))
        behind = sentence.items[len(main) + 1 : len(main) + 2]
        leads = either(words.interrogatives, words.subordinators, words.complementizers)
        asks = len(main) >= _SHORTEST_CLAUSE and any(item.lower in leads for item in behind)
        return not asks or is_reported(main, words)

    def teller_among(self, sentence: Sentence, found: tuple[str, ...], told: tuple[str, ...] | None) -> tuple[str, ...]:
        """Whom a sentence names, if it says that they speak, or nobody is told of behind it."""
        subjects = (cue.subject for cue in self._transcript.cues(sentence) if not cue.is_noun)
        tellers = {id for subject in subjects if subject for mention in subject.mentions for id in mention.ids}
        return found if told is None or not tellers.isdisjoint(found) else told


def _is_heading(sentences: Sequence[Sentence]) -> bool:
    """Whether a paragraph is a few words without a sign: “A problem for all”."""
    items = sentences[0].items if len(sentences) == 1 else ()
    return 0 < len(items) <= _LONGEST_HEADING and all(item.kind == "word" for item in items)

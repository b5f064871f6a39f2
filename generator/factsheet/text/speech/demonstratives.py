"""German “dieser” goes in; whoever was named last before it, whom it can stand for, comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factsheet.text.languages.speech import Reference
from factsheet.text.speech.fitting import Fitting
from factsheet.text.speech.items import Item
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Phrases, Subject
from factsheet.text.speech.transcript import Transcript

_LONGEST_OWNED = 4
"""Items of what is somebody's, before the name: “im guten Spiel des Müller”."""


class Demonstratives:
    """Words of one article that stand for no subject of long standing, but for the last noun before them."""

    def __init__(self, transcript: Transcript, fitting: Fitting) -> None:
        self._transcript = transcript
        self._fitting = fitting

    def last_named(self, sentence: Sentence, subject: Subject) -> tuple[str, ...]:
        """Whom the sentence names last before the word, or else the sentence before.

        Nobody where that is no person's name, or where a name only tells whose somebody is.
        """
        reference = self._transcript.words.demonstratives.get(subject.words.lower())
        items = sentence.items[: subject.first]
        if not any(item.mention for item in items):
            before = self._transcript.sentences_before(sentence, 1)
            items = before[-1].items if before else ()
        if reference is None:
            return ()
        named = [at for at, item in enumerate(items) if item.mention is not None]
        if not named or items[named[-1]].possessive:
            return ()
        if self._has_other_noun(items[named[-1] :], reference) or self._is_of_somebody(items, named[-1], reference):
            return ()
        mention = items[named[-1]].mention
        return self._fitting.among((mention,), reference) if mention is not None else ()

    def _is_of_somebody(self, items: Sequence[Item], name: int, reference: Reference) -> bool:
        """Whether a name only tells whose somebody is: “der Sohn von Müller”; “im Spiel von Müller” tells of Müller.

        A woman's may be a firm or a party too, for which “diese” stands as well.
        """
        words = self._transcript.words
        phrases = Phrases(items, words)
        if not phrases.is_owner_of_noun(name):
            return False
        before = items[max(0, name - _LONGEST_OWNED) : name]
        people = (phrases.is_title(item) or item.lower.endswith(words.speaking_ends) for item in before)
        return reference != "man" or any(people)

    def _has_other_noun(self, items: Sequence[Item], reference: Reference) -> bool:
        """Whether a noun stands behind the name that items begin with, which is no time and may have its gender."""
        words = self._transcript.words
        others = words.articles_of_others.get(reference, frozenset())
        return any(
            item.is_capital and item.lower not in words.times and before.lower not in others
            for before, item in pairwise(items)
        )

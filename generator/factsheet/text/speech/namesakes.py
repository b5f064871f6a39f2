"""A surname that several of an article's people bear goes in; which of them it means at its place comes out."""

from __future__ import annotations

import re
from bisect import bisect_left

from factsheet.text.languages.speech import either
from factsheet.text.names import Mention
from factsheet.text.speech.phrases import Phrases
from factsheet.text.speech.transcript import Transcript

_WORD_BEFORE = re.compile(r"(\w+)\.? $")
_LONGEST_TITLE = 20
"""Code points before a name in which the last word is looked for."""


class Namesakes:
    """Who bears a surname alone, among those of one article who share it."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._subjects: dict[tuple[str, ...], list[Mention]] = {}

    def meant(self, shared: Mention) -> tuple[str, ...]:
        """The one whom “Ms.” leaves, else the last whom a sentence names in full as more than somebody's attribute.

        “Ann Berg served under the mayor Bo Berg. Berg said” is Ann; where none is, whoever is named first.
        """
        if (titled := self._titled(shared)) is not None:
            return (titled,)
        named = self._named_in_full(shared.ids)
        before = named[: bisect_left(named, shared.span.start, key=lambda mention: mention.span.start)]
        free = [mention for mention in before if self._is_free(mention)]
        return free[-1].ids if free else before[0].ids if before else ()

    def _titled(self, shared: Mention) -> str | None:
        """The only one who can have the title right before the name: “Ms. Berg”."""
        words = self._transcript.words
        start = shared.span.start
        before = _WORD_BEFORE.search(self._transcript.article.text[max(0, start - _LONGEST_TITLE) : start])
        title = before[1].lower() if before is not None else ""
        if title not in words.titles or title not in either(words.men, words.women):
            return None
        sex = "man" if title in words.men else "woman"
        fitting = [id for id in shared.ids if self._transcript.roles.sex(id) in (sex, None)]
        return fitting[0] if len(fitting) == 1 else None

    def _named_in_full(self, ids: tuple[str, ...]) -> list[Mention]:
        if ids not in self._subjects:
            sharing = set(ids)
            self._subjects[ids] = [
                mention
                for mention in self._transcript.mentions
                if mention.kind == "name" and sharing.intersection(mention.ids)
            ]
        return self._subjects[ids]

    def _is_free(self, mention: Mention) -> bool:
        """Whether a name belongs to no other word of its sentence, as “the wife of Bo Berg” and “Bo Berg's wife” do."""
        for sentence, first, last in self._transcript.places(mention.span):
            if first == last and sentence.items[first].mention == mention:
                return Phrases(sentence.items, self._transcript.words).is_free(first)
        return False

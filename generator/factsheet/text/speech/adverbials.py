"""The items of a sentence go in; how far asides and times reach that stand between a verb and its subject comes out."""

from __future__ import annotations

from itertools import takewhile

from factsheet.text.languages.speech import either
from factsheet.text.speech.items import DASHES
from factsheet.text.speech.phrases import Phrases

_LONGEST_ASIDE = 16
"""Items between two dashes."""
_LONGEST_TIME = 4
"""Words behind a preposition: “am späten Dienstag”."""


class Adverbials(Phrases):
    """What stands between the verbs of one sentence and the subjects behind them."""

    def is_article(self, at: int) -> bool:
        """Whether a word that may also stand for a thing opens a phrase here: German “sagte das Ministerium”."""
        if not self._speech.verb_second or self._items[at].lower not in self._speech.definite:
            return False
        words = takewhile(lambda item: item.kind == "word", self._items[at + 1 : at + 3])
        return any(item.is_capital for item in words)

    def past_aside(self, at: int) -> int:
        """Past what stands between dashes: “said – after a long pause – Anna Berg”."""
        if at >= len(self._items) or self._items[at].text not in DASHES:
            return at
        ends = range(at + 1, min(at + _LONGEST_ASIDE, len(self._items)))
        return next((end + 1 for end in ends if self._items[end].text in DASHES), at)

    def past_time(self, at: int) -> int:
        """Past German “am Dienstag”, “am Dienstag in Kiel” where a subject follows: “sagte am Dienstag Berg”."""
        if not self._speech.verb_second or at >= len(self._items):
            return at
        end = at
        while self._is_small(end, self._speech.prepositions):
            words = list(takewhile(lambda item: item.kind == "word", self._items[end + 1 : end + 1 + _LONGEST_TIME]))
            noun = next((place for place, item in enumerate(words) if item.is_capital), None)
            if noun is None or not (end > at or words[noun].lower in self._speech.times):
                break
            end += noun + 2
        articles = either(self._speech.definite, self._speech.indefinite) - self._speech.object_articles
        opens = self._is_small(end, articles) or (end < len(self._items) and self._items[end].kind == "name")
        return end if end > at and opens else at

    def _is_small(self, at: int, words: frozenset[str]) -> bool:
        return at < len(self._items) and self._items[at].kind == "word" and self._items[at].lower in words

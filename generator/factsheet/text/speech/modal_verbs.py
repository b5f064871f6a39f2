"""A sentence and the place of a verb go in; whether a modal makes it what is only told of somebody comes out."""

from __future__ import annotations

from itertools import takewhile

from factsheet.text.languages.speech import either
from factsheet.text.speech.participles import Participles


class ModalVerbs(Participles):
    """The verbs of one sentence that stand behind a modal."""

    def is_told_to(self, at: int, word: str) -> bool:
        """German “das könne er sich nicht erklären”, “Müller müsse sich äußern”: what is reported of somebody."""
        if not self.speech.moods or not word.endswith("n") or self.lower(at - 1) in self.speech.infinitive:
            return False
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is not None and following.kind not in ("comma", "stop"):
            return False
        if self._ends_condition(at):
            return True
        reported = self.speech.modals & self.speech.moods
        clause = list(takewhile(lambda item: item.kind in ("word", "name"), reversed(self.items[:at])))
        opens = at - len(clause)
        if opens - 2 == self.last_cue and self.lower(opens - 1) == ",":
            # “Man müsse nun, findet Berg, an die Kinder denken”
            outer = self._chunk_start(opens - 1) - 1
            clause.extend(self.items[self._chunk_start(max(outer, 0)) : max(outer, 0)])
        return any(item.kind == "word" and item.lower in reported for item in clause)

    def _ends_condition(self, at: int) -> bool:
        """German “…, sollte Müller ihn verteidigen, hätte das Folgen”: a verb at the end of what may come."""
        opening = self.lower(self._chunk_start(at))
        finite = either(self.speech.moods, self.speech.modals, self.speech.auxiliaries)
        return opening in self.speech.modals and self.lower(at + 1) == "," and self.lower(at + 2) in finite

    def is_to_be(self, at: int) -> bool:
        """German “Weitere Streiks seien zu erwarten”, “das ist zu begrüßen”: nobody says by whom."""
        if not self.speech.moods or self.lower(at - 1) not in self.speech.infinitive:
            return False
        clause = takewhile(lambda item: item.kind in ("word", "name"), reversed(self.items[: at - 1]))
        return any(item.kind == "word" and item.lower in self.speech.linking for item in clause)

"""The items of a sentence and the place of a relative pronoun or its verb go in; of whom it tells comes out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.languages.speech import either
from factsheet.text.speech.openings import Openings
from factsheet.text.speech.phrases import Subject

_MOST_CHUNKS = 8
"""How many commas a subject may lie away from its verb: “X, 56, a lawyer from Y, who …, said”."""


class RelativeClauses(Openings):
    """Relative clauses of one sentence, and the stretches between commas that they are set off by."""

    def is_relative(self, at: int) -> bool:
        if self._speech.verb_second:
            return at > 0 and self._items[at - 1].kind == "comma"
        return at > 0

    def antecedent(self, at: int) -> Subject | None:
        """Whom “who” stands for: the name right before it."""
        before = at - 1
        if before < 0 or self._items[before].kind != "comma":
            return self._noun_before(before)
        chunks = list(self.chunks_left_of(before))[:2]
        named = [end - 1 for _, end in chunks if self._items[end - 1].kind == "name"]
        if named and not self._items[named[0]].possessive:
            return self.named_alone(named[0])
        return self._noun_before(before - 1)

    def of_relative_clause(self, verb: int) -> Subject | None:
        """German “Müller, der den Plan „klug“ nannte”, “den Plan, den Müller „klug“ nannte”."""
        if verb + 1 < len(self._items) and self._items[verb + 1].kind not in ("comma", "stop"):
            return None
        first = verb
        while first > 0 and self._items[first - 1].kind in ("word", "name", "quotation"):
            first -= 1
        relatives = either(self._speech.relatives, self._speech.object_articles)
        if self._items[first].lower not in relatives or not self.is_relative(first):
            return None
        antecedent = self.antecedent(first)
        is_named = antecedent is not None and antecedent.kind == "names"
        inside = self._doer(first + 1, verb)
        if inside is None or self._speech.sexes.get(self._items[first].lower) == "man":
            # “der” is never an object, “die” and “das” can be.
            return antecedent
        is_object = self._items[first].lower in self._speech.object_articles
        return inside if is_object or not is_named else None

    def _doer(self, first: int, end: int) -> Subject | None:
        """The first who can be a subject between two places."""
        for at in range(first, end):
            item = self._items[at]
            if item.kind == "name" and self.is_free(at, first) and (at == first or not self.is_object(at)):
                return self.named_alone(at)
            if item.kind == "word" and self._speech.pronouns.get(item.lower) not in (None, "thing"):
                return self.pronoun_at(at)
        return None

    def _noun_before(self, at: int) -> Subject | None:
        if at < 0:
            return None
        if self._items[at].kind == "name" and not self._items[at].possessive:
            return self.named(at)
        return self.ending_at(at)

    def chunks_left_of(self, comma: int) -> Iterator[tuple[int, int]]:
        """Stretches between commas, the nearest first, to the beginning of the clause."""
        end = comma
        for _ in range(_MOST_CHUNKS):
            first = end
            while first > 0 and self._items[first - 1].kind in ("word", "name"):
                first -= 1
            if first < end:
                yield first, end
            if first == 0 or self._items[first - 1].kind != "comma":
                return
            end = first - 1

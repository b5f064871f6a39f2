"""The items of a sentence and the place of a name go in; the names that a list joins to it come out."""

from __future__ import annotations

from factsheet.text.languages.speech import either
from factsheet.text.speech.attachments import Attachments


class Lists(Attachments):
    """The lists of names in one sentence, by the places of their items."""

    def joined_before(self, first: int) -> int | None:
        """The place of the name that “and” joins to one at `first`, titles between them."""
        while first > 0 and self._items[first - 1].kind == "word" and self.is_title(self._items[first - 1]):
            first -= 1
        if self._speech.verb_second and first > 1 and self._items[first - 1].lower in self._speech.definite:
            # “Merkel und die Nordbank”
            first -= 1
        if first < 2:
            return None
        if (self._items[first - 2].lower, self._items[first - 1].lower) in self._speech.coordinator_pairs:
            # German “sowohl Merkel als auch Berg”, “nicht nur Merkel, sondern auch Berg”
            first -= 2
            return self._joinable(first - 1 - (self._items[first - 1].kind == "comma"))
        if self._items[first - 1].lower not in self._speech.coordinators:
            return None
        if self._items[first - 2].kind == "comma" and not self._speech.verb_second:
            # “Merkel, Berg, and Lang”
            other = self._joinable(first - 3)
            return other if other is not None and self.listed_before(other) is not None else None
        if self._items[first - 2].mention is None and not self._speech.verb_second:
            return self._of_place(first - 2)
        return self._joinable(first - 2)

    def _joinable(self, at: int) -> int | None:
        """A place, where a name stands there that can be one of several."""
        item = self._items[at] if at >= 0 else None
        return at if item is not None and item.mention is not None and not item.possessive else None

    def listed_before(self, first: int) -> int | None:
        """The place of a name before a comma: “Merkel, Berg and Lang”, where `first` is that of Berg."""
        while first > 0 and self._items[first - 1].kind == "word" and self.is_title(self._items[first - 1]):
            first -= 1
        if first < 2 or self._items[first - 1].kind != "comma":
            return None
        if self._speech.verb_second:
            other = self._joinable(first - 2)
            return other if other is not None and self.is_free(other) else None
        if not self._opens_clause_with_list(first):
            return None
        while first > 1 and self._items[first - 1].kind == "comma":
            if (other := self._joinable(first - 2)) is not None:
                return other
            first = self.first_capital(first - 2)
        return None

    def _opens_clause_with_list(self, first: int) -> bool:
        """Whether nothing but names and their titles, a comma between any two, stands before `first` in its clause.

        In English “having met Merkel, Berg and Lang said” is a list of two.
        """
        while first > 1 and self._items[first - 1].kind == "comma":
            last = first - 2
            name = self._items[last]
            if name.possessive or not (name.mention is not None or (name.kind == "word" and name.is_capital)):
                return False
            first = self.first_capital(last)
        if first == 0:
            return True
        before = self._items[first - 1]
        return before.kind in ("stop", "quotation") or before.lower in self._speech.coordinators

    def _of_place(self, at: int) -> int | None:
        """“Reps. Ann Berg of South Carolina and Bo Dorn”: the place of the name before the words that end at `at`."""
        first = self.first_capital(at)
        if first < 2 or first > at or self._items[first - 1].lower not in self._speech.genitives:
            return None
        mention = self._items[first - 2].mention
        return (
            first - 2 if mention is not None and mention.is_person and not self._items[first - 2].possessive else None
        )

    def first_capital(self, at: int) -> int:
        while at > 0 and self._items[at - 1].kind in ("word", "name") and self._items[at - 1].is_capital:
            if self._items[at - 1].lower in either(self._speech.prepositions, self._speech.conjunctions):
                break
            if self._items[at - 1].lower in either(self._speech.definite, self._speech.indefinite):
                break
            at -= 1
        return at

"""The items of a sentence and the place of a word in a description go in; whether the description goes on, and to whose
name, comes out."""

from __future__ import annotations

from itertools import takewhile

from factsheet.text.languages.speech import either
from factsheet.text.speech.adverbials import Adverbials

_LONGEST_TITLE = 3
"""Words of a title before a name."""


class Appositions(Adverbials):
    """Where descriptions are joined by “and”, and the names beside them."""

    def joins(self, first: int, at: int) -> bool:
        """Whether “and” stands inside of one person's description."""
        return self.joins_titles(at) or self._joins_attributes(first, at) or self._joins_offices(at)

    def _joins_attributes(self, first: int, at: int) -> bool:
        """German “der seit Mai amtierende und in Kiel bekannte Minister Jan Berg”: between two long adjectives."""
        if not self._speech.verb_second or self._items[at].lower not in self._speech.coordinators:
            return False
        before = self._items[at - 1]
        is_adjective = before.kind == "word" and not before.is_capital
        is_long = self._items[first + 1].lower in self._speech.prepositions
        return is_long and is_adjective and before.lower.endswith(self._speech.adjective_ends)

    def _joins_offices(self, at: int) -> bool:
        """German “so der frühere Leiter des Amtes und jetzige Berater der Stadt, Jan Berg”."""
        if not self._speech.verb_second or self._items[at].lower not in self._speech.coordinators:
            return False
        second = list(takewhile(lambda item: item.kind == "word", self._items[at + 1 :]))
        if not second or second[0].is_capital or not second[0].lower.endswith(self._speech.adjective_ends):
            return False
        apposed = self.apposed(at + 1 + len(second))
        return any(item.is_capital for item in second) and apposed is not None and self.is_person(apposed)

    def joins_titles(self, at: int) -> bool:
        """German “sagte der Parteichef und Minister Jan Berg”: “and” between two titles of one person."""
        if not self._speech.verb_second or self._items[at].lower not in self._speech.coordinators:
            return False
        titles = list(takewhile(lambda item: item.kind == "word", self._items[at + 1 : at + 2 + _LONGEST_TITLE]))
        name = at + 1 + len(titles)
        barred = either(self._speech.definite, self._speech.indefinite, self._speech.prepositions)
        if not titles or not titles[-1].is_capital or any(item.lower in barred for item in titles):
            return False
        return name < len(self._items) and self.is_name(name) and self.is_person(name)

    def apposed(self, end: int) -> int | None:
        """The place of a bare name between this comma and the next sign, or of the last of two that “and” joins."""
        if end >= len(self._items) or self._items[end].kind != "comma":
            return None
        first = end + 1
        last = first
        while last < len(self._items) and self._items[last].kind in ("word", "name"):
            last += 1
        for at in range(first, last):
            if self.is_bare_name(first, at + 1):
                while at + 2 < last and self._items[at + 1].lower in self._speech.coordinators and self.is_name(at + 2):
                    at += 2
                return at if self._ends_apposition(at + 1) else None
        return None

    def _ends_apposition(self, at: int) -> bool:
        """Whether a name ends with its aside: in German “sagte der Sprecher, Berg habe geschwiegen” it is whom it tells
        of."""
        if at >= len(self._items) or self._items[at].kind not in ("word", "name"):
            return True
        if not self._speech.verb_second:
            # “According to a source, Smith was furious”
            return self._items[at].lower not in self._speech.linking | self._speech.auxiliaries
        return self._items[at].lower in self._speech.prepositions

    def is_name(self, at: int) -> bool:
        return at < len(self._items) and self._items[at].kind == "name"

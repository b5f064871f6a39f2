"""The items of a sentence and the place of a paper in them go in; the place of the name whose paper it is comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import either
from factsheet.text.speech.lists import Lists

_PAPER_REACH = 3
"""Items from a name to what it has written: “Smith's first written statement”."""


class PaperOwners(Lists):
    """Whose the papers of one sentence are: letters, reports, words of theirs."""

    def is_of_maker(self, at: int) -> bool:
        """Whether an organization's name right before a paper tells whose it is: “a Norbank survey said”."""
        maker = self._items[at - 1].mention if at else None
        return maker is not None and not maker.is_person and self._items[at].lower in self._speech.documents

    def owner_of_paper(self, at: int, opening: int = 0) -> int | None:
        """“Smith's written statement said”: the place of the name whose paper or words a noun is, in a phrase that
        opens there."""
        if self._items[at].lower not in either(self._speech.documents, self._speech.speech_nouns):
            return None
        owner = self._owner_before(at)
        if owner is None or self._items[owner].kind != "name" or not self._items[owner].possessive:
            return None
        return owner if not self.is_complement(owner, opening) else None

    def pronoun_of_paper(self, at: int) -> int | None:
        """“His written statement said”: the place of the word that tells whose paper a noun is by a pronoun."""
        owner = self._owner_before(at) if self._items[at].lower in self._speech.documents else None
        if owner is None or self._items[owner].kind == "name" or self.is_complement(owner):
            return None
        return owner

    def _owner_before(self, at: int) -> int | None:
        """The place of a name or a possessive pronoun before a noun, adjectives between them."""
        if self._speech.verb_second:
            return None
        for before in range(at - 1, max(-1, at - 1 - _PAPER_REACH), -1):
            item = self._items[before]
            if item.kind == "name" or (item.kind == "word" and item.lower in self._speech.owned):
                return before
            if item.kind != "word" or item.is_capital or item.possessive or item.lower in self._speech.prepositions:
                return None
        return None

    def paper_in(self, first: int, end: int) -> int | None:
        """The place of the paper that a phrase tells of; not of “a visit after the letter”."""
        if self._speech.verb_second:
            return None
        small = self._speech.prepositions
        last = next((at for at in range(first, end) if self._items[at].lower in small), end)
        return next((at for at in range(first, last) if self._items[at].lower in self._speech.documents), None)

    def owner_of_paper_in(self, first: int, end: int) -> int | None:
        """The place of the name whose paper a phrase tells of: “Smith's new memo”, “a Norbank Poll taken last week”,
        “a new article in the Gazette”."""
        paper = self.paper_in(first, end)
        if paper is None:
            return None
        if self.is_of_maker(paper):
            return paper - 1
        if (owner := self.owner_of_paper(paper, first)) is not None:
            return owner
        return self.publisher(paper, end)

    def publisher(self, paper: int, end: int) -> int | None:
        """The organization in which a paper is printed: “an article in the Gazette”."""
        at = paper + 2
        if paper + 1 >= end or self._items[paper + 1].lower not in self._speech.printed_in:
            return None
        if at < end and self._items[at].lower in self._speech.definite:
            at += 1
        mention = self._items[at].mention if at < end else None
        return at if mention is not None and not mention.is_person and not self._items[at].possessive else None

"""The items of a sentence go in; the names and descriptions that its words make up come out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import either
from factsheet.text.names import Mention
from factsheet.text.speech.items import Item
from factsheet.text.speech.paper_owners import PaperOwners

SubjectKind = Literal["names", "pronoun", "description", "stranger"]
"""`stranger`: a name that is none of the sheet's people."""


class Subject(Struct, frozen=True, kw_only=True):
    kind: SubjectKind
    words: str
    first: int
    """Place of its first item in the sentence."""
    last: int
    mentions: tuple[Mention, ...] = ()
    pronoun: str = ""


class Phrases(PaperOwners):
    """The phrases of one sentence, by the places of their items."""

    def ending_at(self, at: int) -> Subject | None:
        """The name or description whose last word stands at `at`; None where the word is part of another phrase."""
        item = self._items[at]
        if item.kind == "name":
            if item.possessive:
                return None
            if self.is_complement(at) and not self.opens_clause(at):
                return self._maker(at) or self.description_to(at)
            return self.named(at)
        if item.kind != "word" or item.possessive:
            return None
        if self.is_of_maker(at):
            return replace(self.named_alone(at - 1), last=at)
        if (owner := self.owner_of_paper(at)) is not None:
            return replace(self.named_alone(owner), last=at)
        if (owner := self.pronoun_of_paper(at)) is not None:
            return self._owning(owner, at)
        if item.is_capital and not self._speech.verb_second:
            first = self.first_capital(at)
            if first == at and item.lower in either(self._speech.fillers, self._speech.titles, self._speech.callings):
                return self.description_to(at)
            if first > 0 and self._items[first - 1].lower in self._speech.definite and self.is_title(item):
                # “the Shadow Transport Secretary”
                return self.description_to(at)
            if self.is_complement(first):
                return self.description_to(at)
            return self._joined_to_stranger(first, at) or self.stranger(first, at)
        return self.description_to(at)

    def _maker(self, at: int) -> Subject | None:
        """“a memo by Mr Kerr”, “a report by the Norbank”: the name, where what it made speaks for it."""
        before = at - 1
        while before > 0 and (self.is_title(self._items[before]) or self.is_its_article(before, at)):
            before -= 1
        if before < 1 or not (
            self._items[before].lower in self._speech.of_documents or self.publisher(before - 1, at + 1)
        ):
            return None
        if self._items[before - 1].lower not in self._speech.documents:
            return None
        whole = self.description_to(at)
        return replace(self.named_alone(at), first=whole.first if whole is not None else before - 1)

    def named(self, at: int) -> Subject:
        """The name at `at`, with those that “and” joins to it on its left."""
        mentions = [mention for mention in (self._items[at].mention,) if mention]
        first = at
        while (other := self.joined_before(first)) is not None:
            mentions.extend(mention for mention in (self._items[other].mention,) if mention)
            first = other
        subject = Subject(
            kind="names", words=self.text(first, at), first=first, last=at, mentions=tuple(reversed(mentions))
        )
        return self._listed(subject) if len(mentions) > 1 else subject

    def _listed(self, subject: Subject) -> Subject:
        """A subject with the names that commas join to it on its left."""
        while (other := self.listed_before(subject.first)) is not None:
            listed = tuple(mention for mention in (self._items[other].mention,) if mention)
            subject = replace(
                subject, first=other, words=self.text(other, subject.last), mentions=(*listed, *subject.mentions)
            )
        return subject

    def named_alone(self, at: int) -> Subject:
        """The name at `at` without any that “and” joins to it: “Ann and Bob, who said”."""
        return replace(self.named(at), first=at, mentions=self.named(at).mentions[-1:])

    def couple(self, first: int, end: int) -> Subject | None:
        """“Two members who left, Ann Berg and Bo Roe, said”: a stretch of nothing but names that “and” joins."""
        names = self.named(end - 1) if self._items[end - 1].kind == "name" else None
        return names if names is not None and names.first == first and len(names.mentions) > 1 else None

    def _joined_to_stranger(self, first: int, last: int) -> Subject | None:
        """“Ann Berg and Bo Dorn said”, of whom the sheet does not know the last."""
        other = self.joined_before(first)
        if other is None and first > 1 and self._items[first - 1].lower in self._speech.coordinators:
            # “Ann Berg, Cy Kern and Bo Dorn said”, of whom the sheet knows the first.
            other = self.listed_before(self.first_capital(first - 2) if self._items[first - 2].is_capital else 0)
        if other is None or self.is_complement(other) or not (self.is_person(other) or self._opens_with(other)):
            return None
        return self._listed(replace(self.named(other), last=last, words=self.text(other, last)))

    def _opens_with(self, name: int) -> bool:
        """“The Norbank and Acme said”: whether a sentence begins with a name."""
        return name == 0 or (name == 1 and self._items[0].lower in self._speech.definite)

    def stranger(self, first: int, last: int) -> Subject:
        return Subject(kind="stranger", words=self.text(first, last), first=first, last=last)

    def description_to(self, at: int) -> Subject | None:
        """The phrase that ends at `at`, from its article on, or else from the beginning of the clause."""
        articles = either(self._speech.definite, self._speech.indefinite, self._speech.possessives)
        first = at
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            before = self._items[first - 1].lower
            if self._items[first].lower in articles and before not in self._speech.prepositions:
                break
            if self.is_cue(first - 1):
                # “He says evidence from Kiel suggests”
                break
            opens = before in self._speech.conjunctions and self._items[first].lower not in articles
            if opens and not self.joins_parts(first - 1):
                break
            first -= 1
        if self._items[first].lower in self._speech.conjunctions - articles and first < at:
            first += 1
        if self._items[first].lower in self._speech.prepositions:
            return None
        told = self.of_paper(first, at)
        return told or Subject(kind="description", words=self.text(first, at), first=first, last=at)

    def of_paper(self, first: int, last: int) -> Subject | None:
        """Whose paper a phrase tells of that opens with them: “Smith's letter to the council”, “his report”."""
        opening = self._items[first]
        if not opening.possessive and opening.lower not in self._speech.owned:
            return None
        paper = self.paper_in(first, last + 1)
        if paper is None:
            return None
        if self.owner_of_paper(paper, first) == first:
            return replace(self.named_alone(first), last=last)
        return self._owning(first, last) if self.pronoun_of_paper(paper) == first else None

    def _owning(self, first: int, last: int) -> Subject:
        """The pronoun that a possessive one at the head of a phrase stands for."""
        pronoun = self._speech.owned[self._items[first].lower]
        return Subject(kind="pronoun", words=self.text(first, last), first=first, last=last, pronoun=pronoun)

    def pronoun_at(self, at: int) -> Subject | None:
        before = self._items[at - 1].lower if at > 0 else ""
        if before in self._speech.prepositions and before not in self._speech.conjunctions:
            # “after she said” opens a clause.
            return None
        item = self._items[at]
        return Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=item.lower)

    def text(self, first: int, last: int) -> str:
        return " ".join(item.text for item in self._items[first : last + 1])

    def is_bare_name(self, first: int, end: int) -> bool:
        """Whether a stretch is a name of the sheet's and nothing but titles, or more of the name, before it."""
        last = self._items[end - 1]
        if last.kind != "name" or last.possessive:
            return False
        barred = either(self._speech.prepositions, self._speech.possessives)
        if self._items[first].lower in barred:
            return False
        if not self._speech.verb_second and end - first > 2 and self.is_title(self._items[end - 2]):
            # “independent councillor Bryan Poole”
            while first < end - 2 and self._is_adjective(first):
                first += 1
        return all(self._belongs_to_name(item, last) for item in self._items[first : end - 1])

    def _belongs_to_name(self, item: Item, name: Item) -> bool:
        if item.kind == "name":
            return (
                not item.possessive
                and item.mention is not None
                and name.mention is not None
                and (item.mention.ids == name.mention.ids)
            )
        return item.kind == "word" and not item.possessive and (self.is_title(item) or item.is_capital)

    def employed(self, chunks: Sequence[tuple[int, int]]) -> int | None:
        """The place of the person whom an organization's name only tells more of: “Tom Hill, director, Acme, said”."""
        if self.is_person(chunks[0][1] - 1) or not self.is_bare_name(*chunks[-1]):
            return None
        first = chunks[-1][1] - 1
        return first if self.is_person(first) else None

    def before_relative(self, quotation: int) -> Subject | None:
        """“Harris, whom Pence had called “unfit,” said”: the name before a clause that ends with a quotation."""
        first = quotation
        if first > 0 and self._items[first - 1].kind == "comma":
            # “bearing the words, “…,” said”
            first -= 1
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            first -= 1
        if (
            first < 2
            or self._items[first - 1].kind != "comma"
            or self._items[first].lower not in self._speech.relatives
        ):
            return None
        ends = self._items[quotation].text.rstrip(f"{QUOTATION_MARKS} ").endswith(",")
        return self.named(first - 2) if ends and self._items[first - 2].kind == "name" else None

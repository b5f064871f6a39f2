"""The items of a sentence go in; the names and descriptions that its words make up come out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from factsheet.text.languages.speech import either
from factsheet.text.names import Mention
from factsheet.text.speech.attachments import Attachments
from factsheet.text.speech.narrative import Item

SubjectKind = Literal["names", "pronoun", "description", "stranger"]
"""`stranger`: a name that is none of the sheet's people."""

DASHES = ("–", "—", "-", "―", "--")
_SHORTEST_DATELINE = 4
"""Letters of a place before a report: “ROME”, where “UN” and “BBC” say things."""
_LONGEST_NOUN = 5
"""Items of an article with adjectives and titles before a noun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    kind: SubjectKind
    words: str
    first: int
    """Place of its first item in the sentence."""
    last: int
    mentions: tuple[Mention, ...] = ()
    pronoun: str = ""


class Phrases(Attachments):
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
        if item.is_capital and not self._speech.verb_second:
            first = self.first_capital(at)
            if first == at and item.lower in either(self._speech.fillers, self._speech.titles, self._speech.callings):
                return self.description_to(at)
            if first > 0 and self._items[first - 1].lower in self._speech.definite and self.is_title(item):
                # “the Shadow Transport Secretary”
                return self.description_to(at)
            return self.description_to(at) if self.is_complement(first) else self.stranger(first, at)
        return self.description_to(at)

    def _maker(self, at: int) -> Subject | None:
        """“a memo by Mr Kerr”: the name, where what it made speaks for it."""
        before = at - 1
        while before > 0 and self.is_title(self._items[before]):
            before -= 1
        if before < 1 or self._items[before].lower not in self._speech.of_documents:
            return None
        if self._items[before - 1].lower not in self._speech.documents:
            return None
        whole = self.description_to(at)
        return replace(self.named_alone(at), first=whole.first if whole is not None else before - 1)

    def named(self, at: int) -> Subject:
        """The name at `at`, with those that “and” joins to it on its left."""
        mentions = [mention for mention in (self._items[at].mention,) if mention]
        first = at
        while (other := self._joined_before(first)) is not None:
            mentions.extend(mention for mention in (self._items[other].mention,) if mention)
            first = other
        return Subject(
            kind="names", words=self.text(first, at), first=first, last=at, mentions=tuple(reversed(mentions))
        )

    def named_alone(self, at: int) -> Subject:
        """The name at `at` without any that “and” joins to it: “Ann and Bob, who said”."""
        return replace(self.named(at), first=at, mentions=self.named(at).mentions[-1:])

    def _joined_before(self, first: int) -> int | None:
        """The place of the name that “and” joins to one at `first`, titles between them."""
        while first > 0 and self._items[first - 1].kind == "word" and self.is_title(self._items[first - 1]):
            first -= 1
        if first < 2 or self._items[first - 1].lower not in self._speech.coordinators:
            return None
        other = self._items[first - 2]
        return first - 2 if other.mention is not None and not other.possessive else None

    def stranger(self, first: int, last: int) -> Subject:
        return Subject(kind="stranger", words=self.text(first, last), first=first, last=last)

    def first_capital(self, at: int) -> int:
        while at > 0 and self._items[at - 1].kind in ("word", "name") and self._items[at - 1].is_capital:
            if self._items[at - 1].lower in either(self._speech.prepositions, self._speech.conjunctions):
                break
            if self._items[at - 1].lower in either(self._speech.definite, self._speech.indefinite):
                break
            at -= 1
        return at

    def description_to(self, at: int) -> Subject | None:
        """The phrase that ends at `at`, from its article on, or else from the beginning of the clause."""
        articles = either(self._speech.definite, self._speech.indefinite, self._speech.possessives)
        first = at
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            before = self._items[first - 1].lower
            if self._items[first].lower in articles and before not in self._speech.prepositions:
                break
            opens = before in self._speech.conjunctions and self._items[first].lower not in articles
            if opens and not self.joins_parts(first - 1):
                break
            first -= 1
        if self._items[first].lower in self._speech.conjunctions - articles and first < at:
            first += 1
        if self._items[first].lower in self._speech.prepositions:
            return None
        return Subject(kind="description", words=self.text(first, at), first=first, last=at)

    def pronoun_at(self, at: int) -> Subject | None:
        if at > 0 and self._items[at - 1].lower in self._speech.prepositions:
            return None
        item = self._items[at]
        return Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=item.lower)

    def text(self, first: int, last: int) -> str:
        return " ".join(item.text for item in self._items[first : last + 1])

    def opening(self, first: int, end: int) -> Subject | None:
        """The subject that a clause opens with: a name or a pronoun after conjunctions, asides and phrases."""
        in_phrase = False
        while first < end:
            subject = self._opens(first, end)
            if subject is not None:
                return subject
            in_phrase = in_phrase or self._is_phrase(self._items[self.past_fillers(first, end - 1)])
            comma = self._next_comma(first, end)
            if comma is None or not in_phrase:
                return None
            first = comma + 1
        return None

    def _is_phrase(self, item: Item) -> bool:
        """Whether an item opens a phrase before the subject: “on Monday”, “following a meeting”, “asked about it”; the
        place that a report is sent from, in capitals, is one too."""
        if item.kind != "word":
            return False
        if item.text.isupper() and len(item.text) >= _SHORTEST_DATELINE:
            return True
        opens = item.lower in either(self._speech.prepositions, self._speech.conjunctions, self._speech.saying)
        return opens or item.lower in self._speech.asks or item.lower.endswith("ing")

    def _opens(self, first: int, end: int) -> Subject | None:
        """The subject at the very beginning of a stretch, titles, articles and small words before it."""
        articles = either(self._speech.definite, self._speech.indefinite)
        start = first
        while first < end:
            item = self._items[first]
            if item.kind == "name":
                is_subject = not item.possessive and not self.is_modifier(first)
                return self.ending_at(first) if is_subject else None
            if item.kind != "word" or item.lower in self._speech.prepositions:
                return None
            if item.lower in self._speech.pronouns:
                return self.pronoun_at(first)
            small = item.lower in either(self._speech.conjunctions, self._speech.fillers, articles)
            if not small and not self.is_title(item) and not item.is_capital:
                inverted = self._speech.verb_second and start < first < end - 1
                return self._behind_verb(first + 1, has_subject=first > start + 1) if inverted else None
            first += 1
        return None

    def _behind_verb(self, at: int, *, has_subject: bool) -> Subject | None:
        """German “gleichzeitig stellt er”: the subject right behind a verb that something else stands before.

        Where that may be the subject (`has_subject`: “die Regierung teilt die Einschätzung”), only a name or a pronoun.
        """
        item = self._items[at]
        if item.kind == "name":
            return self.named_alone(at) if not item.possessive else None
        if not has_subject and item.lower in self._speech.definite - self._speech.object_articles:
            return self._noun_from(at)
        return self.pronoun_at(at) if item.kind == "word" and item.lower in self._speech.pronouns else None

    def _noun_from(self, at: int) -> Subject | None:
        """German “der neue Minister Müller”: an article with its noun, or the name that follows it."""
        last = at + 1
        while last < len(self._items) and self._items[last].kind == "word" and not self._items[last].is_capital:
            last += 1
        while last + 1 < len(self._items) and self.is_title(self._items[last]) and self._items[last + 1].is_capital:
            last += 1
        if last >= len(self._items) or last - at > _LONGEST_NOUN:
            return None
        if self._items[last].kind == "name":
            return replace(self.named_alone(last), first=at) if not self._items[last].possessive else None
        if self._items[last].kind != "word":
            return None
        return Subject(kind="description", words=self.text(at, last), first=at, last=last)

    def clause_between(self, first: int, end: int) -> Subject | None:
        """The name that opens a clause of its own before `end`, with a verb or an object right behind it."""
        for at in range(first, end):
            if self._items[at].kind == "comma" or self._items[at].lower in self._speech.coordinators:
                name = at + 1
                while name < end and self._items[name].kind == "word" and self._may_lead(name):
                    name += 1
                if name + 1 < end and self._items[name].kind == "name" and self._is_followed_by_verb(name):
                    return self.named_alone(name)
        return None

    def _may_lead(self, at: int) -> bool:
        """Whether a word may stand before the name that opens a clause: an article, a title."""
        return self.is_title(self._items[at]) or self._items[at].lower in self._speech.sexes

    def _is_followed_by_verb(self, name: int) -> bool:
        after = self._items[name + 1]
        small = either(self._speech.coordinators, self._speech.prepositions, self._speech.as_clause)
        is_free = not self._items[name].possessive
        return is_free and after.kind == "word" and not after.is_capital and after.lower not in small

    def _next_comma(self, first: int, end: int) -> int | None:
        return next((at for at in range(first, end) if self._items[at].kind == "comma"), None)

    def is_bare_name(self, first: int, end: int) -> bool:
        """Whether a stretch is a name of the sheet's and nothing but titles, or more of the name, before it."""
        last = self._items[end - 1]
        if last.kind != "name" or last.possessive:
            return False
        barred = either(self._speech.prepositions, self._speech.possessives)
        if self._items[first].lower in barred:
            return False
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

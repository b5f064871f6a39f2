"""The items of a sentence and the place of a verb go in; who does what the verb says comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.names import Mention
from factsheet.text.narrative import Item

SubjectKind = Literal["names", "pronoun", "description", "stranger"]
"""`stranger`: a name that is none of the sheet's people."""

_LONGEST_PHRASE = 5
_MOST_CHUNKS = 8
"""How many commas a subject may lie away from its verb: “X, 56, a lawyer from Y, who …, said”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    kind: SubjectKind
    words: str
    first: int
    """Place of its first item in the sentence."""
    last: int
    mentions: tuple[Mention, ...] = ()
    pronoun: str = ""


class SubjectFinder:
    """Finds subjects in one sentence."""

    def __init__(self, items: Sequence[Item], speech: SpeechWords) -> None:
        self._items = items
        self._speech = speech

    # Looking left from the verb.

    def before(self, verb: int) -> Subject | None:
        at = self._left_of_fillers(verb - 1)
        if at < 0:
            return None
        item = self._items[at]
        if item.kind == "comma":
            return self._across_commas(at)
        if item.kind not in ("word", "name"):
            return None
        if item.lower in self._speech.relatives and self._is_relative(at):
            return self._antecedent(at)
        if item.lower in self._speech.coordinators and item.kind == "word":
            return self._coordinated(at)
        if item.lower in self._speech.pronouns and item.kind == "word":
            return self._pronoun(at)
        return self._adjacent(at)

    def _adjacent(self, at: int) -> Subject | None:
        """What ends right before the verb; where that only adds to a name (“Smith in a statement said”), the name."""
        subject = self.ending_at(at)
        if subject is not None and subject.kind == "names":
            return subject
        name = self._left_of_phrase(at)
        if name != at:
            return self.ending_at(name)
        opening = subject.first if subject is not None else at
        if self._is_apposed(opening):
            return self._named(opening - 2)
        if self._items[opening].lower in self._speech.relatives and self._is_relative(opening):
            return self._antecedent(opening) or subject
        return subject

    def _is_apposed(self, first: int) -> bool:
        """Whether a description only tells who the name before it is: “Abu Rudeina, an advisor to Arafat said”."""
        if first < 2 or self._items[first - 1].kind != "comma":
            return False
        name = self._items[first - 2]
        articles = self._speech.definite | self._speech.indefinite
        return self._items[first].lower in articles and name.kind == "name" and self._free(first - 2)

    def _coordinated(self, at: int) -> Subject | None:
        """The subject of a verb that “and” joins to another: “Smith left the room and said”."""
        if at and self._items[at - 1].kind == "comma":
            at -= 1
        first = at
        while first > 0 and self._items[first - 1].kind not in ("quotation", "stop"):
            first -= 1
        return self.opening(first, at)

    def opening(self, first: int, end: int) -> Subject | None:
        """The subject that a clause opens with: a name, a pronoun or a description after conjunctions and asides."""
        while first < end:
            item = self._items[first]
            if item.kind == "name" and not item.possessive:
                return self.ending_at(first)
            if item.kind != "word":
                return None
            if item.lower in self._speech.pronouns:
                return Subject(kind="pronoun", words=item.text, first=first, last=first, pronoun=item.lower)
            if item.lower in self._speech.prepositions and (comma := self._next_comma(first, end)):
                first = comma + 1
                continue
            skipped = item.lower in self._speech.conjunctions | self._speech.fillers or self.is_title(item)
            articles = self._speech.definite | self._speech.indefinite
            if not skipped and (not item.is_capital or item.lower in articles):
                return None
            first += 1
        return None

    def _next_comma(self, first: int, end: int) -> int | None:
        return next((at for at in range(first, end) if self._items[at].kind == "comma"), None)

    def _left_of_fillers(self, at: int) -> int:
        passing = self._speech.fillers | self._speech.auxiliaries | self._speech.negations
        while at >= 0 and self._items[at].kind == "word":
            item = self._items[at]
            adverb = not item.is_capital and item.lower.endswith(self._speech.adverb_ends)
            if item.lower not in passing and not adverb:
                break
            at -= 1
        return at

    def _left_of_phrase(self, at: int) -> int:
        """Past what a preposition adds to a name: “Smith in a statement said”, “analysts at the bank say”."""
        start = at
        while start >= 0 and self._items[start].kind in ("word", "name") and start > at - _LONGEST_PHRASE:
            if self._items[start].lower in self._speech.prepositions and start > 0:
                before = self._items[start - 1]
                return start - 1 if before.kind == "name" and self._free(start - 1) else at
            start -= 1
        return at

    def _pronoun(self, at: int) -> Subject | None:
        if at > 0 and self._items[at - 1].lower in self._speech.prepositions:
            return None
        item = self._items[at]
        return Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=item.lower)

    def _is_relative(self, at: int) -> bool:
        if self._speech.verb_second:
            return at > 0 and self._items[at - 1].kind == "comma"
        return at > 0

    def _antecedent(self, at: int) -> Subject | None:
        """Whom “who” stands for: the name right before it."""
        before = at - 1
        if before < 0 or self._items[before].kind != "comma":
            return self._noun_before(before)
        chunks = list(self._chunks_left_of(before))[:2]
        named = [end - 1 for _, end in chunks if self._items[end - 1].kind == "name"]
        if named and not self._items[named[0]].possessive:
            return self._named(named[0])
        return self._noun_before(before - 1)

    def _noun_before(self, at: int) -> Subject | None:
        if at < 0:
            return None
        if self._items[at].kind == "name" and not self._items[at].possessive:
            return self._named(at)
        return self.ending_at(at)

    def ending_at(self, at: int) -> Subject | None:
        """The name or description whose last word stands at `at`; None where the word is part of another phrase."""
        item = self._items[at]
        if item.kind == "name":
            if item.possessive:
                return None
            return self._description_to(at) if self.is_complement(at) else self._named(at)
        if item.kind != "word" or item.possessive:
            return None
        if item.is_capital and not self._speech.verb_second:
            first = self._first_capital(at)
            if first == at and item.lower in (self._speech.fillers | self._speech.titles):
                return self._description_to(at)
            return self._description_to(at) if self.is_complement(first) else self._stranger(first, at)
        return self._description_to(at)

    def _named(self, at: int) -> Subject:
        """The name at `at`, with those that “and” joins to it on its left."""
        mentions = [mention for mention in (self._items[at].mention,) if mention]
        first = at
        while first >= 2 and self._items[first - 1].lower in self._speech.coordinators:
            other = self._items[first - 2]
            if other.mention is None or other.possessive:
                break
            mentions.append(other.mention)
            first -= 2
        return Subject(
            kind="names", words=self._text(first, at), first=first, last=at, mentions=tuple(reversed(mentions))
        )

    def _stranger(self, first: int, last: int) -> Subject:
        return Subject(kind="stranger", words=self._text(first, last), first=first, last=last)

    def _first_capital(self, at: int) -> int:
        while at > 0 and self._items[at - 1].kind in ("word", "name") and self._items[at - 1].is_capital:
            if self._items[at - 1].lower in self._speech.prepositions | self._speech.conjunctions:
                break
            if self._items[at - 1].lower in self._speech.definite | self._speech.indefinite:
                break
            at -= 1
        return at

    def is_complement(self, at: int, first: int = 0) -> bool:
        """Whether the name at `at` belongs to a preposition from `first` on: “a spokesman for President Obama”."""
        before = at - 1
        titled = False
        while before >= first and self._items[before].kind in ("word", "name"):
            item = self._items[before]
            if item.kind == "word" and self.is_title(item):
                titled = True
            elif not (titled and self._may_stand_before_title(item)):
                break
            before -= 1
        return before >= first and self._items[before].lower in self._speech.prepositions

    def is_modifier(self, at: int) -> bool:
        """Whether a name only describes the noun after it: “the Putin favorite”, “the presumed Trump ally”."""
        after = self._items[at + 1] if at + 1 < len(self._items) else None
        if self._speech.verb_second or after is None or after.kind != "word" or after.is_capital:
            return False
        articles = self._speech.definite | self._speech.indefinite
        before = [item for item in self._items[max(0, at - 2) : at] if item.kind == "word"]
        titled = bool(before) and self.is_title(before[-1])
        return not titled and any(item.lower in articles for item in before)

    def _may_stand_before_title(self, item: Item) -> bool:
        if item.lower in self._speech.prepositions | self._speech.fillers:
            return False
        known = self._speech.definite | self._speech.indefinite | self._speech.possessives
        return item.is_capital or item.lower in known or item.kind == "name"

    def is_title(self, item: Item) -> bool:
        return item.lower in self._speech.titles or item.lower.endswith(self._speech.title_ends)

    def _free(self, at: int, first: int = 0) -> bool:
        return not self._items[at].possessive and not self.is_complement(at, first)

    def _description_to(self, at: int) -> Subject | None:
        """The phrase that ends at `at`, from its article on, or else from the beginning of the clause."""
        articles = self._speech.definite | self._speech.indefinite | self._speech.possessives
        first = at
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            before = self._items[first - 1].lower
            if self._items[first].lower in articles and before not in self._speech.prepositions:
                break
            if before in self._speech.conjunctions and self._items[first].lower not in articles:
                break
            first -= 1
        if self._items[first].lower in self._speech.conjunctions - articles and first < at:
            first += 1
        if self._items[first].lower in self._speech.prepositions:
            return None
        return Subject(kind="description", words=self._text(first, at), first=first, last=at)

    def _text(self, first: int, last: int) -> str:
        return " ".join(item.text for item in self._items[first : last + 1])

    # Past commas.

    def _across_commas(self, comma: int) -> Subject | None:
        """The subject before what stands between commas: “Zhao Lei, CEO of Huawei, said”."""
        chunks = list(self._chunks_left_of(comma))
        if not chunks:
            return None
        if self._is_bare_name(*chunks[0]):
            # What stands before it says who it is: “Scott's niece, state Del. Marcia Price, shouted”.
            return replace(self._named(chunks[0][1] - 1), first=chunks[-1][0])
        for first, end in chunks[1:]:
            subject = self._head_of(first, end)
            if subject is not None:
                return subject
        first, end = chunks[-1]
        first = self._past_conjunctions(first, end)
        if first < end and self._items[first].lower in self._speech.definite | self._speech.indefinite:
            return Subject(kind="description", words=self._text(first, end - 1), first=first, last=end - 1)
        return None

    def _chunks_left_of(self, comma: int) -> Iterator[tuple[int, int]]:
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

    def _is_bare_name(self, first: int, end: int) -> bool:
        """Whether a stretch is a name of the sheet's and nothing but titles, or more of the name, before it."""
        last = self._items[end - 1]
        if last.kind != "name" or last.possessive:
            return False
        barred = self._speech.prepositions | self._speech.possessives
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

    def _head_of(self, first: int, end: int) -> Subject | None:
        """The subject that a stretch ends with, unless the stretch is an aside itself."""
        first = self._past_conjunctions(first, end)
        if first >= end:
            return None
        opening = self._items[first]
        if (
            opening.lower in self._speech.relatives
            or opening.lower in self._speech.saying
            or opening.lower.endswith("ing")
        ):
            return None
        last = self._items[end - 1]
        if last.kind == "name" and self._free(end - 1):
            return self._named(end - 1)
        if last.kind == "word" and last.lower in self._speech.pronouns:
            return self._pronoun(end - 1)
        if self._is_stranger(first, end):
            return self._stranger(first, end - 1)
        return None

    def _is_stranger(self, first: int, end: int) -> bool:
        """Whether a stretch is two or more capital words and nothing else: a name that is none of the sheet's."""
        if self._speech.verb_second or end - first < 2:
            return False
        return all(item.is_capital and item.lower not in self._speech.prepositions for item in self._items[first:end])

    def _past_conjunctions(self, first: int, end: int) -> int:
        while first < end and self._items[first].lower in self._speech.conjunctions | self._speech.fillers:
            first += 1
        return first

    # Looking right from the verb or from a phrase such as “according to”.

    def after(self, verb: int) -> Subject | None:
        at = verb + 1
        passing = self._speech.fillers | self._speech.auxiliaries
        while at < len(self._items) and self._items[at].kind == "word" and self._items[at].lower in passing:
            at += 1
        if at >= len(self._items) or self._items[at].kind not in ("word", "name"):
            return None
        item = self._items[at]
        if item.kind == "word" and item.lower in self._speech.pronouns:
            return Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=item.lower)
        return self._phrase_from(at)

    def _phrase_from(self, first: int) -> Subject | None:
        """The name a phrase leads to: “the head of the laboratory Evgeny Khorov”, “a partner, Sylvain Chevalier”."""
        end = self._phrase_end(first)
        if end == first:
            return None
        head = self._head_name(first, end)
        if head is not None:
            return self._with_coordinated(head, first)
        opening = self._items[first]
        if opening.lower in self._speech.prepositions:
            return None
        described = opening.lower in self._speech.definite | self._speech.indefinite | self._speech.possessives
        described = described or not opening.is_capital or opening.possessive or self._is_common_noun(first)
        if described and (apposed := self._apposed(end)) is not None:
            return replace(self._named(apposed), first=first)
        kind: SubjectKind = "description" if described else "stranger"
        return Subject(kind=kind, words=self._text(first, end - 1), first=first, last=end - 1)

    def _is_common_noun(self, at: int) -> bool:
        return self._speech.verb_second and self.is_title(self._items[at])

    def _phrase_end(self, first: int) -> int:
        ends = (self._speech.relatives | self._speech.conjunctions) - self._speech.definite
        end = first
        while end < len(self._items) and self._items[end].kind in ("word", "name"):
            if end > first and self._items[end].lower in ends:
                break
            end += 1
        return end

    def _head_name(self, first: int, end: int) -> int | None:
        """The last name of the run of words before the first preposition; past it, one in apposition to the phrase."""
        head: int | None = None
        past_preposition = False
        for at in range(first, end):
            item = self._items[at]
            if item.kind == "word" and item.lower in self._speech.prepositions:
                if head is not None:
                    return head
                past_preposition = True
            elif item.kind == "name" and self._free(at, first) and not (past_preposition and self._may_belong(at)):
                head = at
                if not self._goes_on(at, end):
                    return head
            elif head is not None and self._overtakes(item):
                head = None
        return head

    def _may_belong(self, at: int) -> bool:
        """Whether a name after a preposition may be part of what it opens: “a partner in the firm Bering Point”."""
        mention = self._items[at].mention
        return mention is None or not mention.is_person

    def _goes_on(self, at: int, end: int) -> bool:
        """Whether a name is only the beginning of a longer one: “Huawei chief Zhao Lei”."""
        return at + 1 < end and (not self._speech.verb_second or self._items[at + 1].kind == "name")

    def _overtakes(self, item: Item) -> bool:
        """Whether a capital word after a name makes it part of another's: “Trump spokesman Jason Miller”."""
        return item.kind == "word" and item.is_capital and item.lower not in self._speech.fillers

    def _apposed(self, end: int) -> int | None:
        """The place of a bare name between this comma and the next sign."""
        if end >= len(self._items) or self._items[end].kind != "comma":
            return None
        first = end + 1
        last = first
        while last < len(self._items) and self._items[last].kind in ("word", "name"):
            last += 1
        for at in range(first, last):
            if self._is_bare_name(first, at + 1):
                return at
        return None

    def _with_coordinated(self, head: int, first: int) -> Subject:
        mentions = [mention for mention in (self._items[head].mention,) if mention]
        last = head
        while last + 2 < len(self._items) and self._items[last + 1].lower in self._speech.coordinators:
            other = next(
                (at for at in range(last + 2, min(last + 5, len(self._items))) if self._items[at].kind == "name"), None
            )
            if other is None or not self._free(other):
                break
            mention = self._items[other].mention
            mentions.extend([mention] if mention else [])
            last = other
        return Subject(kind="names", words=self._text(head, last), first=first, last=last, mentions=tuple(mentions))

"""A phrase such as “Smith's lawyer” goes in; which of the sheet's people the article tells to be that comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import either
from factsheet.text.speech.antecedents import Antecedents
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript

_LONGEST = 5
"""Words of what somebody is to somebody else: “longtime personal lawyer”."""
_WORD = re.compile(r"\w+(?:[-']\w+)*")


class _Relation(Struct, frozen=True):
    """“Smith's former lawyer”: whose, and what."""

    owners: frozenset[str]
    """Several where they share the surname that stands there."""
    words: tuple[str, ...]
    """In lower case; the last is the noun."""


class _Tie(Struct, frozen=True):
    relation: _Relation
    person: str | None
    """None for somebody whom the sheet does not know."""


class Relations:
    """What the people of one article are to each other, by what stands beside their names and by their roles."""

    def __init__(self, transcript: Transcript, antecedents: Antecedents) -> None:
        self._transcript = transcript
        self._antecedents = antecedents
        self._speech = transcript.words
        self._articles = either(self._speech.definite, self._speech.indefinite)
        self._lessening = language_for(transcript.article.language).edges.lessening

    def bearer(self, sentence: Sentence, subject: Subject) -> str | None:
        """Who alone is what “Smith's lawyer” or “his lawyer” says; of lawyers of Smith's whom the text tells apart,
        nobody."""
        relation = self._asked(sentence, subject)
        if relation is None:
            return None
        ties = (tie for tie in self._ties if tie.person is None or relation.owners - {tie.person})
        people = {tie.person for tie in ties if self._is_meant(relation, tie.relation)}
        return next(iter(people)) if len(people) == 1 else None

    def is_of_another(self, sentence: Sentence, subject: Subject, person: str) -> bool:
        """Whether “the lawyer for Jones” is not the one whom the text only tells to be Smith's."""
        found = self._behind(sentence, subject.first, subject.last)
        if found is None:
            return False
        relation = found[0]
        own = [
            tie.relation
            for tie in self._ties
            if tie.person == person and self._noun(tie.relation.words) == self._noun(relation.words)
        ]
        return bool(own) and all(other.owners.isdisjoint(relation.owners) for other in own)

    def _asked(self, sentence: Sentence, subject: Subject) -> _Relation | None:
        if self._speech.verb_second:
            return None
        for at in range(subject.first, subject.last + 1):
            words = self._words_from(sentence, at + 1, subject.last + 1)
            if words and self._is_relative(words[-1]) and (owners := self._owners(sentence, at)):
                return _Relation(owners, words)
        found = self._behind(sentence, subject.first, subject.last)
        return found[0] if found is not None else None

    def _owners(self, sentence: Sentence, at: int) -> frozenset[str]:
        """Whom a possessive name or pronoun at a place means."""
        item = sentence.items[at]
        if item.possessive and item.mention is not None:
            return frozenset(item.mention.ids)
        pronoun = self._speech.owned.get(item.lower)
        if pronoun is None or item.kind != "word":
            return frozenset()
        meant = self._antecedents.meant(
            sentence, Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=pronoun)
        )
        return frozenset(meant)

    def _words_from(self, sentence: Sentence, first: int, end: int) -> tuple[str, ...]:
        """The words of a noun phrase from a place on: up to a name, a preposition, a sign, or a capital behind it."""
        ends = either(self._speech.prepositions, self._speech.conjunctions, self._speech.relatives, self._speech.says)
        words: list[str] = []
        for item in sentence.items[first : min(end, first + _LONGEST)]:
            named = item.is_capital and words and self._is_relative(words[-1])
            if item.kind != "word" or item.lower in ends or named:
                break
            words.append(item.lower)
        return tuple(words)

    def _is_relative(self, word: str) -> bool:
        return word in either(self._speech.titles, self._speech.callings, self._speech.newcomers)

    def _is_meant(self, asked: _Relation, told: _Relation) -> bool:
        if asked.owners.isdisjoint(told.owners) or self._noun(asked.words) != self._noun(told.words):
            return False
        more, fewer = set(asked.words[:-1]), set(told.words[:-1])
        changing = either(self._lessening, self._speech.ranks)
        return more <= fewer and not (fewer - more) & changing

    def _noun(self, words: Sequence[str]) -> str:
        """The noun of a relation; of nouns that mean the same, one for all of them."""
        alike = (group for group in self._speech.alike_titles if words[-1] in group)
        return min(next(alike, frozenset((words[-1],))))

    @cached_property
    def _ties(self) -> tuple[_Tie, ...]:
        return (*self._by_role(), *(tie for sentence in self._sentences() for tie in self._in_sentence(sentence)))

    def _sentences(self) -> list[Sentence]:
        """Those that name somebody, in order."""
        found = {
            sentence.span: sentence
            for mention in self._transcript.mentions
            for sentence, _, _ in self._transcript.places(mention.span)
        }
        return list(found.values())

    def _by_role(self) -> Iterator[_Tie]:
        """“Lawyer for Smith” and “Smith's lawyer” as roles of the sheet."""
        parties = self._transcript.parties
        names = {word.lower(): ids for word, ids in parties.bearers(self._speech).items() if len(ids) == 1}
        for party in parties:
            words = tuple(word.lower().removesuffix("'s") for word in _WORD.findall(fold(party.role).text))
            nouns = tuple(word for word in words if word not in names)
            heads = [at for at, word in enumerate(nouns) if self._is_relative(word)]
            owners = {id for word in words for id in names.get(word, ())} - {party.id}
            if heads and len(owners) == 1:
                yield _Tie(_Relation(frozenset(owners), nouns[: heads[-1] + 1]), party.id)

    def _in_sentence(self, sentence: Sentence) -> Iterator[_Tie]:
        for at, item in enumerate(sentence.items):
            if item.possessive or item.lower in self._speech.owned:
                words = self._words_from(sentence, at + 1, len(sentence.items))
                if words and self._is_relative(words[-1]) and (owners := self._owners(sentence, at)):
                    yield from self._beside(sentence, at, at + len(words), _Relation(owners, words))
            elif item.kind == "name":
                yield from self._titled(sentence, at)
            elif self._is_relative(item.lower):
                first = self._phrase_start(sentence, at)
                if (found := self._behind(sentence, first, at)) is not None:
                    yield from self._beside(sentence, first, found[1], found[0])

    def _titled(self, sentence: Sentence, at: int) -> Iterator[_Tie]:
        """“Smith attorney Alan Berg”."""
        mention = sentence.items[at].mention
        words = self._words_from(sentence, at + 1, len(sentence.items))
        name = at + 1 + len(words)
        if mention is None or not words or not self._is_relative(words[-1]):
            return
        if name < len(sentence.items) and self._is_named(sentence, name):
            yield _Tie(_Relation(frozenset(mention.ids), words), self._person(sentence, name))

    def _phrase_start(self, sentence: Sentence, at: int) -> int:
        while at > 0 and sentence.items[at - 1].kind == "word" and sentence.items[at].lower not in self._articles:
            at -= 1
        return at

    def _behind(self, sentence: Sentence, first: int, last: int) -> tuple[_Relation, int] | None:
        """“A lawyer for Smith”: the relation that a phrase tells, and the place of the name behind its preposition."""
        items = sentence.items
        for at in range(first, min(last, len(items) - 3) + 1):
            if not self._is_relative(items[at].lower) or items[at + 1].lower not in self._speech.serving:
                continue
            name = at + 2
            while name < len(items) - 1 and self._is_small(sentence, name):
                name += 1
            words = tuple(item.lower for item in items[first : at + 1] if item.lower not in self._articles)
            mention = items[name].mention
            if mention is not None and len(words) <= _LONGEST:
                return _Relation(frozenset(mention.ids), words), name
        return None

    def _is_small(self, sentence: Sentence, at: int) -> bool:
        """Whether a word may stand between a preposition and a name: “for President Smith”, “of the Norbank”."""
        item = sentence.items[at]
        return item.kind == "word" and item.lower in either(self._speech.titles, self._speech.definite)

    def _beside(self, sentence: Sentence, first: int, last: int, relation: _Relation) -> Iterator[_Tie]:
        """Who stands behind a relation and a comma, before it, or right behind its noun."""
        items = sentence.items
        behind = items[last + 1] if last + 1 < len(items) else None
        is_parted = behind is None or behind.kind not in ("word", "name")
        if behind is not None and behind.kind == "comma" and self._is_aside(sentence, last + 2):
            yield _Tie(relation, self._person(sentence, last + 2))
        elif is_parted and first > 1 and items[first - 1].kind == "comma" and self._is_named(sentence, first - 2):
            yield _Tie(relation, self._person(sentence, first - 2))
        elif not is_parted and items[last].kind == "word" and self._is_named(sentence, last + 1):
            yield _Tie(relation, self._person(sentence, last + 1))

    def _is_named(self, sentence: Sentence, at: int) -> bool:
        item = sentence.items[at]
        return item.kind == "name" or (item.kind == "word" and item.is_capital)

    def _is_aside(self, sentence: Sentence, at: int) -> bool:
        """Whether a name, and nothing else, stands between a place and the next sign."""
        if at >= len(sentence.items) or not self._is_named(sentence, at):
            return False
        while at < len(sentence.items) and self._is_named(sentence, at):
            at += 1
        return at >= len(sentence.items) or sentence.items[at].kind not in ("word", "name")

    def _person(self, sentence: Sentence, at: int) -> str | None:
        """Whom the run of capital words at a place names."""
        while at < len(sentence.items) and self._is_named(sentence, at):
            mention = sentence.items[at].mention
            if mention is not None:
                return mention.ids[0] if mention.is_person and len(mention.ids) == 1 else None
            at += 1
        return None

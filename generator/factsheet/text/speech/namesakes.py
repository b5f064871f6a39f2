"""A surname that several of an article's people bear goes in; which of them it means at its place comes out."""

from __future__ import annotations

import re
from bisect import bisect_left

from factsheet.text.languages.speech import Reference, either
from factsheet.text.names import Mention
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Phrases
from factsheet.text.speech.transcript import Transcript

_WORD_BEFORE = re.compile(r"(\w+)\.?\s$")
_NEAR = 3
"""Paragraphs over which a name in full keeps its surname from meaning the one whom the article is about."""
_LONGEST_TITLE = 20
"""Code points before a name in which the last word is looked for."""


class Namesakes:
    """Who bears a surname alone, among those of one article who share it."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._subjects: dict[tuple[str, ...], list[Mention]] = {}

    def meant(self, shared: Mention) -> tuple[str, ...]:
        """The one whom “Ms.” or “Berg said she” leaves, else whoever a sentence near by names in full and tells of.

        “Ann Berg served under the mayor Bo Berg. Berg said” is Ann; where none is, whoever is named first.
        """
        if (fitting := self._fitting(shared)) is not None:
            return (fitting,)
        named = self._named_in_full(shared.ids)
        before = named[: bisect_left(named, shared.span.start, key=lambda mention: mention.span.start)]
        near = self._transcript.article.paragraph_at(shared.span.start).number - _NEAR
        if len(before) > 1 and self._are_joined(*before[-2:]):
            # “Ann and Bo Berg came. Berg said”, “Ann Berg and Bo Berg came”
            return ()
        for mention in reversed(before):
            if self._transcript.article.paragraph_at(mention.span.start).number < near:
                break
            if self._is_told_of(mention):
                return mention.ids
        return before[0].ids if before else self._named_below(shared, named)

    def _named_below(self, shared: Mention, named: list[Mention]) -> tuple[str, ...]:
        """Whom a headline means: the one whom its article goes on to name in full, before the surname stands again."""
        article = self._transcript.article
        if not named or shared.span.end > article.paragraphs[0].span.end:
            return ()
        again = article.text.find(article.words_of(shared.span), article.paragraphs[0].span.end)
        following = next((mention for mention in named if mention.span.start > shared.span.end), None)
        is_next = following is not None and following.span.start <= again < following.span.end
        return following.ids if following is not None and is_next else ()

    def _are_joined(self, one: Mention, other: Mention) -> bool:
        """Whether nothing but “and” stands between two names of different people."""
        between = self._transcript.article.text[one.span.end : other.span.start].strip().lower()
        return one.ids != other.ids and between in self._transcript.words.coordinators

    def _fitting(self, shared: Mention) -> str | None:
        """The only one whom the title before the name, or the pronoun that takes it up, can mean."""
        sex = self._titled(shared) or self._taken_up(shared)
        fitting = [id for id in shared.ids if self._transcript.sexes.of(id) in (sex, None)]
        return fitting[0] if sex is not None and len(fitting) == 1 else None

    def _titled(self, shared: Mention) -> Reference | None:
        """“Ms. Berg”."""
        words = self._transcript.words
        start = shared.span.start
        before = _WORD_BEFORE.search(self._transcript.article.text[max(0, start - _LONGEST_TITLE) : start])
        title = before[1].lower() if before is not None else ""
        if title not in words.titles or title not in either(words.men, words.women):
            return None
        return "man" if title in words.men else "woman"

    def _taken_up(self, shared: Mention) -> Reference | None:
        """“Berg said she would come”, “in her speech, Berg said”: a pronoun beside it, with no other name between."""
        words = self._transcript.words
        for sentence, first, last in self._transcript.places(shared.span):
            if first != last or words.verb_second:
                return None
            pronoun = self._ahead(sentence, first) or self._behind(sentence, last)
            reference = words.pronouns.get(pronoun) if pronoun else None
            return reference if reference in ("man", "woman") else None
        return None

    def _ahead(self, sentence: Sentence, at: int) -> str | None:
        """The pronoun whose “her” stands in the phrase that opens the sentence before a name: “In her speech, Berg”."""
        words = self._transcript.words
        before = sentence.items[:at]
        if not before or before[0].lower not in words.prepositions or any(item.mention for item in before):
            return None
        return next((words.owned[item.lower] for item in before if item.lower in words.owned), None)

    def _behind(self, sentence: Sentence, at: int) -> str | None:
        """The subject right behind the verb of speech that a name is the subject of: “Berg left, saying she”."""
        words = self._transcript.words
        speaking = either(words.says, words.saying)
        for place in range(at + 1, len(sentence.items) - 1):
            item = sentence.items[place]
            if item.kind not in ("word", "comma"):
                return None
            if item.lower in speaking:
                behind = sentence.items[place + 1 : place + 3]
                pronoun = behind[1] if len(behind) > 1 and behind[0].lower in words.complementizers else behind[0]
                return pronoun.lower
        return None

    def _named_in_full(self, ids: tuple[str, ...]) -> list[Mention]:
        if ids not in self._subjects:
            sharing = set(ids)
            self._subjects[ids] = [
                mention
                for mention in self._transcript.mentions
                if mention.kind == "name" and sharing.intersection(mention.ids)
            ]
        return self._subjects[ids]

    def _opens_clause(self, sentence: Sentence, at: int, phrases: Phrases) -> bool:
        """“Ann Berg came by boat, and Bo Berg on foot”."""
        before = at - 1
        while before > 0 and phrases.is_title(sentence.items[before]):
            before -= 1
        return (
            before > 0 and phrases.is_free(at) and sentence.items[before].lower in self._transcript.words.coordinators
        )

    def _is_told_of(self, mention: Mention) -> bool:
        """Whether a sentence names nobody free before: not “the wife of Bo Berg”, nor “Smith accused Bo Berg”."""
        for sentence, first, last in self._transcript.places(mention.span):
            if first != last or sentence.items[first].mention != mention:
                return False
            phrases = Phrases(sentence.items, self._transcript.words)
            names = (at for at, item in enumerate(sentence.items) if item.kind == "name" and phrases.is_free(at))
            return next(names, None) == first or self._opens_clause(sentence, first, phrases)
        return False

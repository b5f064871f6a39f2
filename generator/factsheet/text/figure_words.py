"""A stretch of text goes in; the words that tell something of the figures in it come out, by their stems."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.numbers import Number
from factsheet.text.numbers.clause_words import qualifying_words

TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,;:()–—]|\s-{1,2}\s")
"""A word, or a mark that may part the words of one figure from those of the next."""
_STEM = 5
"""Letters by which words are the same: “falls” and “fallen”."""
_SHORTEST = 3
_ORDINALS = ("ordinal", "rank")
"""“The first phase costs 30 million, the second 45”: they tell whose a figure is."""
_FATE = "="
"""Before the number of a fate, which stands for all its words: “died” is told for “killed”."""


class FigureWords:
    """What a language's words tell of figures."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._small, self._fates = _small(language.tag) - language.numbers.measures.aspects, _fates(language.tag)
        self._aspects = frozenset(map(_stem, language.numbers.measures.aspects))
        clauses = language.numbers.clauses
        self._parting = either(clauses.joins, clauses.openers, language.speech.conjunctions)

    def aspects(self, stems: frozenset[str]) -> frozenset[str]:
        """Of some stems those that tell which of several is meant: “second”, “wide”."""
        return stems & self._aspects

    def parts(self, word: str) -> bool:
        return not word[0].isalpha() or word in self._parting

    def stand(self, stems: frozenset[str], text: str) -> bool:
        """Whether a text may hold all the stems."""
        lower = text.lower()
        return bool(stems) and all(stem.startswith(_FATE) or stem in lower for stem in stems)

    def counted(self, figure: Number) -> frozenset[str]:
        """The stems of what a figure counts."""
        return frozenset(map(_stem, figure.unit.words)) if figure.unit is not None else frozenset()

    def stems(self, text: str, span: Span, numbers: Sequence[Number]) -> frozenset[str]:
        """Those of the words of a stretch that tell something, but for verbs of change and what is a number."""
        measures = self.language.numbers.measures
        found = set()
        for token in TOKEN.finditer(text, span.start, span.end):
            word = token[0].lower().removesuffix("'s").removesuffix("’s")
            is_small = len(word) < _SHORTEST or (word in self._small and word not in self._fates)
            if not word[0].isalpha() or is_small:
                continue
            inside = (number for number in numbers if number.span.start <= token.start() < number.span.end)
            if any(number.kind not in _ORDINALS for number in inside):
                continue
            if word in self._fates:
                found.add(f"{_FATE}{self._fates[word]}")
            elif not any(way.fullmatch(word) for way in (measures.rising, measures.falling)):
                found.add(_stem(word))
        return frozenset(found)

    def is_part(self, text: str, start: int, figure: Number) -> bool:
        clauses, nouns = self.language.numbers.clauses, self.language.numbers.nouns
        before = {token[0].lower() for token in TOKEN.finditer(text, start, figure.span.start)}
        behind = [token[0].lower() for token in islice(TOKEN.finditer(text, figure.span.end), 1)]
        is_of = figure.kind == "cardinal" and not nouns.partitive.isdisjoint(behind)
        is_of = is_of or not clauses.part_pronouns.isdisjoint(behind)
        return is_of or not before.isdisjoint(clauses.part_openers | clauses.part_pronouns)

    def followers(
        self, text: str, span: Span, figure: Number, numbers: Sequence[Number], *, is_direct: bool = False
    ) -> Iterator[tuple[str, str]]:
        counted, before = self.counted(figure), ""
        for token in TOKEN.finditer(text, span.start, span.end):
            word = token[0].lower()
            if not word[0].isalpha() or (is_direct and word in self.language.numbers.nouns.copulas):
                return
            found = self.stems(text, Span(*token.span()), numbers) - counted
            if found:
                yield next(iter(found)), before
            before = word if word in self.language.speech.prepositions else "" if found else before

    def has_pronoun(self, text: str, span: Span) -> bool:
        pronouns = self.language.speech.pronouns
        return any(token[0].lower() in pronouns for token in TOKEN.finditer(text, span.start, span.end))

    def join(self, text: str, span: Span) -> bool:
        joins = self.language.numbers.clauses.joins
        return any(token[0].lower() in joins for token in TOKEN.finditer(text, span.start, span.end))

    def go_on(self, text: str, span: Span, leading: frozenset[str]) -> bool:
        """Whether words before a figure have no subject of their own: none of them is a noun with an article, or has a
        capital, or one stands for what was named before."""
        speech, words = self.language.speech, [token[0] for token in TOKEN.finditer(text, span.start, span.end)]
        lowers = [word.lower() for word in words if word[0].isalpha()]
        if not leading or any(word in speech.possessives or word in speech.pronouns for word in lowers):
            return True
        is_named = any(_stem(word.lower()) in leading and word[0].isupper() for word in words)
        return not is_named and lowers[0] not in either(speech.definite, speech.indefinite, speech.quantifiers)


@cache
def figure_words(tag: str) -> FigureWords:
    return FigureWords(language_for(tag))


def _stem(word: str) -> str:
    return word[:_STEM]


@cache
def _fates(tag: str) -> dict[str, int]:
    groups = language_for(tag).numbers.clauses.fates
    return {word: place for place, words in enumerate(groups) for word in words}


@cache
def _small(tag: str) -> frozenset[str]:
    """Words that tell nothing of a figure."""
    language = language_for(tag)
    speech, numbers = language.speech, language.numbers
    joints = either(speech.definite, speech.indefinite, speech.prepositions, speech.coordinators, speech.conjunctions)
    helping = either(speech.auxiliaries, speech.passive, speech.modals, speech.linking, speech.possessives)
    around = either(speech.quantifiers, speech.degrees, speech.fillers, frozenset(speech.pronouns), speech.pointing)
    nouns = frozenset(numbers.nouns.percent) | frozenset(numbers.nouns.units) | numbers.nouns.copulas
    return either(
        joints, helping, around, nouns, numbers.measures.fillers, numbers.nouns.function_words
    ) | qualifying_words(tag)

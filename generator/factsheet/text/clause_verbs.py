"""A sentence and its figures go in; the verb, the subject and the whole of each come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.numbers import Number

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,;:()–—]")
_SHORTEST = 4
"""Letters of a verb that only its ending tells."""
_STEM = 5
"""Letters by which two forms of a verb are the same."""


class ClauseFigure(NamedTuple):
    """What a clause tells of a figure, by the beginnings of its words."""

    number: Number
    verbs: frozenset[str]
    subject: frozenset[str]
    """Words of its clause before it and its verb."""
    behind: frozenset[str]
    """Words of its clause behind it, but for what it counts."""
    whole: Number | None
    """The figure that it is a part of: the 15 of “12 of the 15”."""


class _Token(NamedTuple):
    lower: str
    start: int
    end: int


def _tokens(text: str, span: Span) -> list[_Token]:
    return [_Token(match[0].lower(), *match.span()) for match in _TOKEN.finditer(text, span.start, span.end)]


class ClauseVerbs:
    """The verbs of a language, by their endings and by a table of those that change their stems."""

    def __init__(self, language: Language) -> None:
        self._table = language.comparison
        numbers = language.numbers
        self._before_wholes = numbers.measures.before_wholes
        self._small, self._parting = _small(language.tag), _parting(language.tag)
        sure = self._table.sure - numbers.nouns.copulas - language.speech.passive
        self._before_infinitive = either(sure, self._table.unsure, language.speech.infinitive)
        self._aspects = numbers.measures.aspects
        self._prepositions = language.speech.prepositions
        self._has_capitals = language.numbers.nouns.nouns_have_capitals

    def key(self, lower: str) -> str:
        """By which the forms of one verb are the same; `lower` is a word in lower case."""
        base = self._table.base(lower)
        for end in self._table.verb_ends:
            if base == lower and base.endswith(end) and len(base) - len(end) >= _SHORTEST - 1:
                base = base[: -len(end)]
                break
        return base.rstrip("e")[:_STEM]

    def keys(self, text: str) -> frozenset[str]:
        """Of all the words of a text."""
        return frozenset(self.key(token.lower) for token in _tokens(text, Span(0, len(text))))

    def figures(self, text: str, sentence: Span, numbers: Sequence[Number]) -> Iterator[ClauseFigure]:
        """`numbers` are those of the `sentence`, in reading order."""
        tokens = _tokens(text, sentence)
        for place, number in enumerate(numbers):
            start = numbers[place - 1].span.end if place else sentence.start
            end = numbers[place + 1].span.start if place + 1 < len(numbers) else sentence.end
            before = [token for token in tokens if start <= token.start < number.span.start]
            behind = [token for token in tokens if number.span.end <= token.start < end]
            whole = self._whole(text, number, numbers[place + 1 : place + 2])
            if whole is not None:
                # “34 of the 50 were rescued”
                end = numbers[place + 2].span.start if place + 2 < len(numbers) else sentence.end
                behind += [token for token in tokens if whole.span.end <= token.start < end]
            verbs = self._verbs_beside(text, before, behind)
            is_led = not verbs and before[-1:] != [] and before[-1].lower in self._prepositions
            # “Up from 900”, “on 891 square kilometres” have no subject.
            subject = frozenset[str]() if is_led else self._subject(before) - verbs
            told = self._behind(behind, number) - verbs if whole is None else frozenset[str]()
            yield ClauseFigure(number, verbs, subject, told, whole)

    def _behind(self, behind: Sequence[_Token], number: Number) -> frozenset[str]:
        counted = number.unit.words if number.unit is not None else ()
        clause = takewhile(lambda token: token.lower not in self._parting, behind)
        words = (token.lower for token in clause if token.lower not in self._small and token.lower not in counted)
        return frozenset(map(self.key, words))

    def _subject(self, before: Sequence[_Token]) -> frozenset[str]:
        start = next((at + 1 for at in range(len(before) - 1, -1, -1) if before[at].lower in self._parting), 0)
        return frozenset(self.key(token.lower) for token in before[start:] if token.lower not in self._small)

    def _verbs_beside(self, text: str, before: Sequence[_Token], behind: Sequence[_Token]) -> frozenset[str]:
        for place in range(len(before) - 1, -1, -1):
            if before[place].lower in self._parting:
                break
            if self._is_verb(before, place, text):
                return frozenset((self.key(before[place].lower),))
        end = next((place for place, token in enumerate(behind) if token.lower in self._parting), len(behind))
        return frozenset(self.key(behind[place].lower) for place in range(end) if self._is_verb(behind, place, text))

    def _whole(self, text: str, number: Number, following: Sequence[Number]) -> Number | None:
        if not following:
            return None
        between = [token.lower for token in _tokens(text, Span(number.span.end, following[0].span.start))]
        if not between or between[0] not in self._before_wholes or len(between) > 2:
            return None
        return following[0] if all(lower in self._small for lower in between[1:]) else None

    def _is_verb(self, tokens: Sequence[_Token], place: int, text: str) -> bool:
        token, lower = tokens[place], tokens[place].lower
        if lower in self._small or lower in self._aspects or not lower[0].isalpha():
            return False
        if text[token.start].isupper() and (self._has_capitals or token.start > 0):
            return False
        if self._table.base(lower) != lower or lower in self._table.bases.values():
            return True
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if self._has_capitals and following is not None and text[following.start].isupper():
            # German “im vergangenen Jahr”
            return False
        if place and tokens[place - 1].lower in self._before_infinitive:
            return True
        return len(lower) > _SHORTEST and lower.endswith(self._table.verb_ends)


@cache
def clause_verbs(tag: str) -> ClauseVerbs:
    return ClauseVerbs(language_for(tag))


@cache
def _small(tag: str) -> frozenset[str]:
    """Words that are no full verbs."""
    speech, numbers = language_for(tag).speech, language_for(tag).numbers
    joints = either(speech.definite, speech.indefinite, speech.prepositions, speech.conjunctions, speech.possessives)
    helping = either(speech.auxiliaries, speech.passive, speech.modals, speech.fillers, frozenset(speech.pronouns))
    return either(joints, helping, numbers.nouns.copulas, frozenset(numbers.nouns.units), speech.quantifiers)


@cache
def _parting(tag: str) -> frozenset[str]:
    """Signs and words that part two clauses."""
    speech = language_for(tag).speech
    # German relatives are articles too, and have a comma before them.
    relatives = speech.relatives - speech.definite
    return either(frozenset(",;:()–—"), speech.conjunctions, speech.coordinators, relatives)

"""A sentence goes in; the clauses that depend on another come out, each with what that one denies of it or asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.governing_words import GoverningWords
from factsheet.text.languages.speech import either
from factsheet.text.negations import clauses_of


class Dependent(NamedTuple):
    """A clause that what governs it does not say to be so."""

    governing: Span
    """The words that deny, doubt or ask it."""
    clause: Span
    """Behind the word that opens it, up to a comma or a word that opens another."""
    rest: Span
    """The same, up to the end of the sentence."""
    has_opening: bool
    """Whether a word such as “that” opens it."""


def clauses_not_said(text: str, sentence: Span, language: Language) -> Iterator[Dependent]:
    """“Berg doubts that the plant will close”, “asked whether …”, “sees no sign that …”; not “Nobody doubts that …”."""
    table = language.governing
    if table is None:
        return
    parts = list(clauses_of(text, sentence, language.edges))
    openers = either(language.speech.complementizers, table.asking, table.telling)
    for at, part in enumerate(parts):
        words = _words_in(text, part)
        for place, word in enumerate(words):
            if word.lower not in openers:
                continue
            main = Span(part.start, word.start)
            if place == 0:
                # German has a comma before it; “Dass das Werk schließt, bezweifelt Berg” has its main clause behind.
                others = parts[at - 1 : at] if at else parts[at + 1 : at + 2]
                main = others[0] if others else main
            is_asked = word.lower in table.asking
            governing = Span(word.start, word.end) if is_asked else denial_in(text, main, language)
            if governing is not None:
                yield Dependent(governing, Span(word.end, part.end), Span(word.end, sentence.end), True)
        if not language.speech.verb_second:
            # “Berg denies the plant will close”
            yield from _without_that(text, sentence, part, words, language)


class _Word(NamedTuple):
    lower: str
    start: int
    end: int


def _without_that(
    text: str, sentence: Span, part: Span, words: Sequence[_Word], language: Language
) -> Iterator[Dependent]:
    table = language.governing
    if table is None:
        return
    lasts = either(_last_words(table), language.speech.denies, table.supports)
    for word in (word for word in words[:-1] if word.lower in lasts):
        governing = denial_in(text, Span(part.start, word.end), language)
        if governing is not None and governing.end == word.end:
            yield Dependent(governing, Span(word.end, part.end), Span(word.end, sentence.end), False)


def denies_besides(text: str, clause: Span, nots: Sequence[Span], language: Language) -> bool:
    """Whether a word denies beside a “not”, so that the two say it again: “Nobody doubts that …”."""
    if language.governing is None:
        return False
    words = [word for word in _words_in(text, clause) if not any(span.start <= word.start < span.end for span in nots)]
    denying = either(_first_words(language.governing), language.speech.denies)
    return any(word.lower in denying for word in words)


def denies_at(lower: Sequence[str], language: Language) -> bool:
    """Whether any of the words, in small letters, is a “not”."""
    return any(_is_not(word, language) for word in lower)


def denial_in(text: str, main: Span, language: Language) -> Span | None:
    """The words of a main clause that deny or doubt what its “that” clause tells, or leave it unsaid."""
    table = language.governing
    words = _words_in(text, main)
    lower = [word.lower for word in words]
    if table is None or not _may_deny(lower, language):
        return None
    nots = [at for at, word in enumerate(lower) if _is_not(word, language)]
    found = _denial(lower, language)
    if found is not None:
        # “Nobody doubts that”, “rejected the plan and said that”, German “wies ihn mit der Begründung zurück, dass”
        is_turned = len(nots) % 2 == 1 or _says_on(lower, found, language)
        return None if is_turned else Span(words[found[0]].start, words[found[1]].end)
    for at in nots:
        end = _denied_support(lower, at, table, verb_second=language.speech.verb_second)
        if end is not None and len(nots) == 1 and not _is_harmless(lower, at, language):
            return Span(words[at].start, words[end].end)
    return None


def governs(text: str, language: Language) -> bool:
    """Whether a text denies, doubts or asks anything itself, a “not” aside."""
    lower = [word.lower for word in _words_in(text, Span(0, len(text)))]
    asking = language.governing.asking if language.governing is not None else frozenset[str]()
    return not asking.isdisjoint(lower) or _denial(lower, language) is not None


@lru_cache(maxsize=512)
def may_govern(text: str, language: str) -> bool:
    """Whether any word of a text denies, doubts or asks a clause that depends on it, a “not” aside."""
    table = language_for(language)
    if table.governing is None:
        return False
    words = _WORD.findall(text.lower())
    governing = either(_first_words(table.governing), table.governing.asking, table.governing.nots)
    return not governing.isdisjoint(words)


def _may_deny(lower: Sequence[str], language: Language) -> bool:
    table = language.governing
    if table is None:
        return False
    first_words = either(_first_words(table), language.speech.denies)
    return any(word in first_words or _is_not(word, language) for word in lower)


@cache
def _first_words(table: GoverningWords) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in table.denials)


@cache
def _denials_by_word(table: GoverningWords) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """In the order of the alphabet, so that of two that fit the same is told each time."""
    by_word: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(table.denials):
        by_word[phrase[0]] = (*by_word.get(phrase[0], ()), phrase)
    return by_word


@cache
def _last_words(table: GoverningWords) -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in table.denials)


def _denial(lower: Sequence[str], language: Language) -> tuple[int, int] | None:
    """The first and the last word of what denies; the words between those of a phrase aside."""
    table = language.governing
    if table is None:
        return None
    for at, word in enumerate(lower):
        if word in language.speech.denies:
            return at, at
        for phrase in _denials_by_word(table).get(word, ()):
            end = at
            for further in phrase[1:]:
                end = next((place for place in range(end + 1, len(lower)) if lower[place] == further), -1)
                if end < 0:
                    break
            if end >= 0:
                return at, end
    return None


def _says_on(lower: Sequence[str], found: tuple[int, int], language: Language) -> bool:
    """Whether something else than what denies governs the clause behind it."""
    table, speech = language.governing, language.speech
    if table is None or not table.grounds.isdisjoint(lower[found[0] + 1 :]):
        return True
    behind = lower[found[1] + 1 :]
    joined = next((at for at, word in enumerate(behind) if word in speech.coordinators), None)
    return joined is not None and not either(speech.says, speech.saying).isdisjoint(behind[joined + 1 :])


def _denied_support(lower: Sequence[str], at: int, table: GoverningWords, *, verb_second: bool) -> int | None:
    """The word up to which a “not” leaves unsaid what follows."""
    if not verb_second:
        end = next((place for place in range(at + 1, len(lower)) if lower[place] not in table.small), None)
        return end if end is not None and lower[end] in table.supports else None
    # German “sagt nicht, dass”, “hat nicht gesagt, dass”, “sieht keine Hinweise darauf, dass”
    behind = range(at + 1, len(lower))
    if not all(lower[place] in table.supports or lower[place] in table.small for place in behind):
        return None
    return len(lower) - 1 if any(word in table.supports for word in lower) else None


def _is_harmless(lower: Sequence[str], at: int, language: Language) -> bool:
    """“Not only said that”."""
    return tuple(lower[at : at + 2]) in language.edges.harmless or tuple(lower[at : at + 3]) in language.edges.harmless


def _is_not(word: str, language: Language) -> bool:
    nots = language.governing.nots if language.governing is not None else frozenset[str]()
    denying = either(language.speech.negations, language.speech.nobody, nots)
    return word in denying or word.endswith(language.edges.turning_endings or ("n't",))


def _words_in(text: str, stretch: Span) -> list[_Word]:
    matches = _WORD.finditer(text, stretch.start, stretch.end)
    return [_Word(fold(match[0]).text.lower(), match.start(), match.end()) for match in matches]


_WORD = re.compile(r"\w+(?:['’ʼ-]\w+)*")

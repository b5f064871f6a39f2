"""A passage and an editor's words go in; the names come out that have changed places, where all else is the same.

A near copy has most words in the same order; of “Ames beat Brack by 40 votes” two names alone are too many for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.near_copies import Word, keys_of, sentences_with_keys, words_of
from factsheet.text.sentences import sentences_of

_LETTERS = 4
"""By which two forms of a verb are the same: “beat” and “beaten”."""


class _Part(NamedTuple):
    """A word, or the words with capitals that stand side by side."""

    words: tuple[Word, ...]
    is_name: bool

    @property
    def key(self) -> str:
        return "" if self.is_name else self.words[0].key

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(word.key for word in self.words)

    @property
    def span(self) -> Span:
        return Span(self.words[0].start, self.words[-1].end)


class _Pair(NamedTuple):
    """Two names with a verb between them."""

    first: _Part
    second: _Part
    verb: str
    is_passive: bool
    """With “was” before the verb and “by” behind it."""
    span: Span


def changed_places(passage: str, told: str, tag: str) -> tuple[tuple[Span, Span], ...]:
    """Each with its place in the passage and, beside it, what stands there in the editor's words.

    “Tarr beat Lind” of “Mara Lind beat Owen Tarr”, and “Lind beat Tarr” of “Lind was beaten by Tarr”. `tag` is the
    BCP 47 tag of both.
    """
    language = language_for(tag)
    if sum(word[0].isupper() for word in told.split()) < 2 or told.rstrip(" .") in " ".join(passage.split()):
        return ()
    keys = keys_of(told)
    held = _holding(passage, keys, tag)
    is_turned = not language.speech.verb_second and _agents(passage, language) != _agents(told, language)
    if not held and not is_turned:
        return ()
    own = _parts(told, words_of(told))
    if sum(part.is_name for part in own) < 2:
        return ()
    for start, end in held:
        parts = _parts(passage, words_of(passage[start:end], start))
        if found := tuple(_changed(parts, own, language)):
            return found
    pairs = _pairs(own, language) if is_turned else []
    letters = passage.lower()
    pairs = [pair for pair in pairs if all(key in letters for key in (*pair.first.keys, *pair.second.keys))]
    if pairs:
        for sentence in sentences_of(passage, tag):
            parts = _parts(passage, words_of(passage[sentence.start : sentence.end], sentence.start))
            if found := tuple(_turned_voice(parts, pairs, language)):
                return found
    return ()


def excluded_name(passage: str, told: str, tag: str) -> tuple[Span, Span] | None:
    """A name of which the passage does not tell it, there and in the editor's words.

    “Tarr sold the boat” of “Unlike Tarr, Lind sold the boat”, “Lind, not Tarr, sold the boat”.
    """
    language = language_for(tag)
    excluding = language.governing.excluding if language.governing is not None else frozenset[tuple[str, ...]]()
    letters = passage.lower()
    if not any(phrase[0] in letters for phrase in excluding) or told.rstrip(" .") in " ".join(passage.split()):
        return None
    keys = frozenset(keys_of(told))
    if any(keys.issuperset(phrase) for phrase in excluding):
        return None
    for start, end, said in sentences_with_keys(passage, tag):
        if not keys.issubset(said):
            continue
        parts = _parts(passage, words_of(passage[start:end], start))
        places = product(range(len(parts)), sorted(excluding, key=len))
        # The longest phrase before each name, by the name's place.
        out = {at: len(phrase) for at, phrase in places if _stands_before(parts, at, phrase)}
        others = [part for part in parts if part.is_name and keys.isdisjoint(part.keys)]
        for at, own in product(out if others else {}, _parts(told, words_of(told))):
            is_told = parts[at].is_name and own.is_name and own.keys <= parts[at].keys
            if is_told and not (at + 1 < len(parts) and parts[at + 1].key in language.speech.relatives):
                return Span(parts[max(0, at - out[at])].span.start, parts[at].span.end), own.span
    return None


def _stands_before(parts: Sequence[_Part], at: int, phrase: Sequence[str]) -> bool:
    words = [word.key for part in parts[max(0, at - len(phrase)) : at] for word in part.words]
    # A sentence begins with a capital: “Unlike Tarr”.
    words += [word.key for word in parts[at].words[: len(phrase)]] if at < len(phrase) else []
    return any(tuple(words[place : place + len(phrase)]) == tuple(phrase) for place in range(len(words)))


def _holding(passage: str, keys: Sequence[str], tag: str) -> list[tuple[int, int]]:
    """Where the sentences that have all of the words, in another order, begin and end."""
    letters = passage.lower()
    if not all(key in letters for key in keys):
        return []
    sentences = sentences_with_keys(passage, tag)
    return [(start, end) for start, end, said in sentences if set(said).issuperset(keys) and not _in_order(keys, said)]


def _in_order(keys: Sequence[str], said: Sequence[str]) -> bool:
    rest = iter(said)
    return all(key in rest for key in keys)


def _agents(text: str, language: Language) -> int:
    """How often a text has “by”."""
    return sum(word in language.speech.agents for word in text.split())


def _changed(parts: Sequence[_Part], own: Sequence[_Part], language: Language) -> Iterator[tuple[Span, Span]]:
    for start in range(len(parts) - len(own) + 1):
        said = parts[start : start + len(own)]
        if any(one.key != other.key for one, other in zip(said, own, strict=True)):
            continue
        names = [at for at, part in enumerate(own) if part.is_name]
        moved = [at for at in names if not own[at].keys <= said[at].keys]
        if len(moved) != 2 or not (
            own[moved[0]].keys <= said[moved[1]].keys and own[moved[1]].keys <= said[moved[0]].keys
        ):
            return
        if not _say_the_same(own[moved[0] + 1 : moved[1]], language):
            yield from ((said[at].span, own[at].span) for at in moved)
        return


def _say_the_same(between: Sequence[_Part], language: Language) -> bool:
    """“Ames, Corby and Brack”, “Ames is Brack”, “Ames met Brack”: whoever comes first."""
    small = language.numbers.clauses.joins | language.numbers.nouns.copulas | language.comparison.mutual
    return all(part.is_name or part.key in small for part in between)


def _turned_voice(parts: Sequence[_Part], told: Sequence[_Pair], language: Language) -> Iterator[tuple[Span, Span]]:
    """“Lind beat Tarr” of “Lind was beaten by Tarr”, or the other way round."""
    for one in _pairs(parts, language):
        for other in told:
            same = other.first.keys <= one.first.keys and other.second.keys <= one.second.keys
            if same and one.is_passive != other.is_passive and one.verb[:_LETTERS] == other.verb[:_LETTERS]:
                yield one.span, other.span
                return


def _pairs(parts: Sequence[_Part], language: Language) -> list[_Pair]:
    passive, agents = language.speech.passive, language.speech.agents
    names = [at for at, part in enumerate(parts) if part.is_name]
    found = []
    for at, following in pairwise(names):
        between = [part.key for part in parts[at + 1 : following]]
        telling = [key for key in between if key not in language.speech.auxiliaries | passive | agents]
        if not between or len(telling) != 1:
            continue
        is_passive = between[0] in passive and between[-1] in agents
        if is_passive or len(between) == 1:
            span = Span(parts[at].span.start, parts[following].span.end)
            found.append(_Pair(parts[at], parts[following], telling[0], is_passive, span))
    return found


def _parts(text: str, words: Sequence[Word]) -> list[_Part]:
    parts: list[_Part] = []
    for word in words:
        before = parts[-1] if parts else None
        if word.is_capital and before is not None and before.is_name and not text[before.span.end : word.start].strip():
            parts[-1] = _Part((*before.words, word), True)
        else:
            parts.append(_Part((word,), word.is_capital))
    return parts

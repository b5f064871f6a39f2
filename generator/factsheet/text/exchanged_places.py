"""A passage and an editor's words go in; the names come out that have changed places, where all else is the same.

A near copy has most words in the same order; of “Ames beat Brack by 40 votes” two names alone are too many for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.near_copies import Word, words_of
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


def changed_places(passage: str, told: str, tag: str) -> tuple[tuple[Span, Span], ...]:
    """Each with its place in the passage and, beside it, what stands there in the editor's words.

    “Tarr beat Lind” of “Mara Lind beat Owen Tarr”, and “Lind beat Tarr” of “Lind was beaten by Tarr”. `tag` is the
    BCP 47 tag of both.
    """
    language = language_for(tag)
    own = _parts(told, words_of(told))
    if sum(part.is_name for part in own) < 2:
        return ()
    wanted = {word.key for part in own for word in part.words}
    for sentence in sentences_of(passage, tag):
        words = words_of(passage[sentence.start : sentence.end], sentence.start)
        if wanted <= {word.key for word in words} and (found := tuple(_changed(passage, words, own, language))):
            return found
        if found := tuple(_turned_voice(_parts(passage, words), own, language)):
            return found
    return ()


def _changed(
    passage: str, words: Sequence[Word], own: Sequence[_Part], language: Language
) -> Iterator[tuple[Span, Span]]:
    parts = _parts(passage, words)
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


def _turned_voice(parts: Sequence[_Part], own: Sequence[_Part], language: Language) -> Iterator[tuple[Span, Span]]:
    """“Lind beat Tarr” of “Lind was beaten by Tarr”, or the other way round."""
    said, told = _pairs(parts, language), _pairs(own, language)
    for one in said:
        for other in told:
            same = other.first.keys <= one.first.keys and other.second.keys <= one.second.keys
            if same and one.is_passive != other.is_passive and one.verb[:_LETTERS] == other.verb[:_LETTERS]:
                yield one.span, other.span
                return


class _Pair(NamedTuple):
    """Two names with a verb between them."""

    first: _Part
    second: _Part
    verb: str
    is_passive: bool
    """With “was” before the verb and “by” behind it."""
    span: Span


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

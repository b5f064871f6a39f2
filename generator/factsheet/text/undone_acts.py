"""A passage and an editor's words go in; what keeps an act of the passage from being done, and the editor leaves out,
comes out: “refused to sign” told as “signed”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.folding import fold
from factsheet.text.governing_clauses import denies_at
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.negations import clauses_of
from factsheet.text.numbers.spelled import word_value
from factsheet.text.sentences import sentences_of

LEAST_WORDS = 3
MOST_MORE = 4
"""Words of the passage that the editor may leave out beside what keeps the act from being done."""
MOST_BETWEEN = 4
"""Words between those of a phrase: German “lehnte es am Montag ab”."""
_LETTERS = 4
"""By which two forms of a verb are the same: “sign”, “signed”."""


class _Word(NamedTuple):
    lower: str
    start: int
    end: int

    @property
    def key(self) -> str:
        return self.lower if self.lower[:1].isdigit() else self.lower[:_LETTERS]


def undone_act(passage: str, told: str, language: Language) -> Span | None:
    """The words of the passage that the editor leaves out: “tried to”, “accused of”, “almost”."""
    table = language.governing
    if table is None or not _may_leave_undone(passage, language.tag):
        return None
    own = [word for word in _words(told, Span(0, len(told))) if not _is_small(word, language)]
    lower = [word.lower for word in own]
    if len(own) < LEAST_WORDS or any(_phrases(lower, table.undone | table.nearly)):
        return None
    done = {word.lower for word in _words(passage, Span(0, len(passage)))}
    for sentence in sentences_of(passage, language.tag):
        words = _words(passage, sentence)
        keys, said = {word.key for word in words}, {word.lower for word in words}
        phrases = [phrase for phrase in _longest_first(language.tag) if said.issuperset(phrase)]
        if not phrases or sum(word.key not in keys for word in own) > 1:
            continue
        stretches = list(_stretches(passage, sentence, language))
        for phrase in phrases:
            for stretch in stretches:
                held = [word for word in words if stretch.start <= word.start < stretch.end]
                found = _left_out(held, phrase, own, language, done)
                if found is not None:
                    return found
    return None


@lru_cache(maxsize=512)
def _may_leave_undone(passage: str, tag: str) -> bool:
    """Hardly one passage in ten has a word that such a phrase begins with."""
    return not _openings(tag).isdisjoint(_WORD.findall(passage.lower()))


@cache
def _openings(tag: str) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _longest_first(tag))


@cache
def _longest_first(tag: str) -> tuple[tuple[str, ...], ...]:
    table = language_for(tag).governing
    phrases = table.undone | table.nearly if table is not None else frozenset[tuple[str, ...]]()
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def _stretches(passage: str, sentence: Span, language: Language) -> Iterator[Span]:
    """The sentence, each of its clauses, and each with the next."""
    clauses = list(clauses_of(passage, sentence, language.edges))
    yield sentence
    for at, clause in enumerate(clauses):
        yield clause
        if at + 1 < len(clauses):
            yield Span(clause.start, clauses[at + 1].end)


def _left_out(
    words: Sequence[_Word], phrase: tuple[str, ...], own: Sequence[_Word], language: Language, done: Set[str]
) -> Span | None:
    """Not where the passage has the editor's verb itself, among the words `done`."""
    is_adverb = language.governing is not None and phrase in language.governing.nearly
    lower = [word.lower for word in words]
    places = next(_phrases(lower, {phrase}), None)
    if places is None or denies_at([word for at, word in enumerate(lower) if at not in places], language):
        return None
    rest = [word for at, word in enumerate(words) if at not in places and not _is_small(word, language)]
    span = Span(words[places[0]].start, words[places[-1]].end)
    missing, more = _compared(rest, own)
    if len(more) > MOST_MORE or not any(word.start < span.start for word in rest if word not in more):
        return None
    if is_adverb:
        following = lower[places[-1] + 1] if places[-1] + 1 < len(lower) else ""
        is_count = following[:1].isdigit() or word_value(following, language) is not None
        return None if missing or is_count else span
    behind = [word for word in rest if word.start > span.end]
    act = behind[-1:] if language.speech.verb_second else behind[:1]
    if not act or len(missing) > 1:
        return None
    if not missing:
        return None if act[0] in more or _is_done(act[0], own, done) else span
    is_act = act[0] in more and act[0].lower[0] == missing[0].lower[0] and missing[0].lower not in done
    return span if is_act else None


def _is_done(act: _Word, own: Sequence[_Word], done: Set[str]) -> bool:
    """“refused to sign the lease, and signed it in May”."""
    return any(word.key == act.key and word.lower != act.lower and word.lower in done for word in own)


def _compared(said: Sequence[_Word], own: Sequence[_Word]) -> tuple[list[_Word], list[_Word]]:
    """The editor's words that the passage does not have, and the passage's that he does not have."""
    counts = Counter(word.key for word in said)
    missing = []
    for word in own:
        if counts[word.key]:
            counts[word.key] -= 1
        else:
            missing.append(word)
    more = []
    for word in reversed(said):
        if counts[word.key]:
            counts[word.key] -= 1
            more.append(word)
    return missing, more


def _phrases(lower: Sequence[str], phrases: frozenset[tuple[str, ...]] | set[tuple[str, ...]]) -> Iterator[list[int]]:
    """The places of each phrase, whose words may have a few others between them."""
    for phrase in phrases:
        for at, word in enumerate(lower):
            if word != phrase[0]:
                continue
            places = [at]
            for further in phrase[1:]:
                reach = range(places[-1] + 1, min(places[-1] + 2 + MOST_BETWEEN, len(lower)))
                place = next((other for other in reach if lower[other] == further), None)
                if place is None:
                    break
                places.append(place)
            if len(places) == len(phrase):
                yield places


def _is_small(word: _Word, language: Language) -> bool:
    speech = language.speech
    return word.lower in either(speech.auxiliaries, speech.passive, speech.infinitive, speech.indefinite)


def _words(text: str, stretch: Span) -> list[_Word]:
    matches = _WORD.finditer(text, stretch.start, stretch.end)
    return [_Word(fold(match[0]).text.lower(), match.start(), match.end()) for match in matches]


_WORD = re.compile(r"\w+(?:['’ʼ-]\w+)*")

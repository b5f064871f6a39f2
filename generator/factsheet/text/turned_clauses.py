"""A passage and an editor's words go in; the “not” comes out that only one of them has, where a clause has the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from factsheet.model import Span
from factsheet.text.folding import fold
from factsheet.text.governing_clauses import clauses_not_said, denies_besides, governs
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.negations import clauses_of, turning_words
from factsheet.text.sentences import sentences_of

LEAST_WORDS = 3
"""Of the editor's, the “not” aside, that have a clause of the passage to themselves."""
_LETTERS = 4
"""Of a word, so that “liege” is “liegt” in the mood of what is reported."""
_LONGEST_SOURCE = 14
"""Words inside of a clause that give its source: “nach den Worten von Anna Berg”."""


class TurnedClause(NamedTuple):
    """A “not” on one side only."""

    side: Literal["dropped", "added"]
    words: str
    span: Span
    """In the passage for what is dropped, in the editor's words for what is added."""


def turned_clause(passage: str, told: str, language: Language) -> TurnedClause | None:
    """Where a clause of the passage has just the editor's words, in whatever order, but for a “not”.

    German verbs stand last behind “dass” and second without it, so that no sentence repeats the other word for word. A
    source inside of the clause (“nach Angaben von Berg”) is passed over, and the noun that a relative clause tells of
    may take the place of its pronoun.
    """
    nots = _nots(told, Span(0, len(told)), language)
    for sentence in sentences_of(passage, language.tag):
        if not nots and (unsaid := _unsaid(passage, sentence, told, language)) is not None:
            return unsaid
        if len(_nots(passage, sentence, language)) == len(nots):
            continue
        for clause in (*clauses_of(passage, sentence, language.edges), sentence):
            if (turned := _turned(passage, sentence, clause, told, nots, language)) is not None:
                return turned
    return None


def _turned(
    passage: str, sentence: Span, clause: Span, told: str, nots: list[Span], language: Language
) -> TurnedClause | None:
    inside = _nots(passage, clause, language)
    if len(inside) == len(nots) + 1 and not denies_besides(passage, clause, inside, language):
        wanted = _words(told, language)
        for span in inside:
            if passage[span.start : span.end].lower() in language.speech.nobody:
                # “Nobody was hurt”, “someone was hurt”
                wanted = _keys(_without_anybody(told, language), language)
            words = f"{passage[clause.start : span.start]} {_HELD} {passage[span.end : clause.end]}"
            if _are_alike(words, _noun_before(passage, sentence, clause), wanted, language):
                return TurnedClause("dropped", passage[span.start : span.end], span)
    if len(inside) == len(nots) - 1 and not _turns_elsewhere(passage, sentence, len(inside), language):
        words = passage[clause.start : clause.end]
        for span in nots:
            wanted = _words(told[: span.start] + told[span.end :], language)
            if _are_alike(words, _noun_before(passage, sentence, clause), wanted, language):
                return TurnedClause("added", told[span.start : span.end], span)
    return None


def _unsaid(passage: str, sentence: Span, told: str, language: Language) -> TurnedClause | None:
    """“Berg doubts that the plant will close”, German “Berg bestreitet, dass das Werk schließt”."""
    wanted = _words(told, language)
    if len(wanted) < LEAST_WORDS or governs(told, language):
        return None
    for governing, clause, rest, has_opening in clauses_not_said(passage, sentence, language):
        ends = [clause] if clause == rest else [clause, rest]
        if any(_are_same(passage[end.start : end.end], wanted, language, with_source=has_opening) for end in ends):
            if _is_said(passage, clause, wanted, language):
                return None
            return TurnedClause("dropped", passage[governing.start : governing.end], governing)
    return None


def _are_same(words: str, wanted: list[str], language: Language, *, with_source: bool) -> bool:
    if with_source:
        return _are_alike(words, "", wanted, language)
    return sorted(_words(words, language)) == sorted(wanted)


def _is_said(passage: str, unsaid: Span, wanted: list[str], language: Language) -> bool:
    """Whether another clause tells what one only asks or denies: “Asked whether it is closed, he said it is closed”."""
    for sentence in sentences_of(passage, language.tag):
        not_said = [dependent.clause for dependent in clauses_not_said(passage, sentence, language)]
        for clause in (*clauses_of(passage, sentence, language.edges), sentence):
            if clause.overlaps(unsaid) or any(clause.overlaps(other) for other in not_said):
                continue
            said = passage[clause.start : clause.end]
            behind = (said[word.end() :] for word in _WORD.finditer(said) if word[0].lower() in language.speech.says)
            if _are_alike(said, "", wanted, language) or any(
                sorted(_words(words, language)) == sorted(wanted) for words in behind
            ):
                return True
    return False


def _nots(text: str, stretch: Span, language: Language) -> list[Span]:
    """What denies, and does not only weaken, as “allegedly” does."""
    turning = turning_words(text, stretch, language.edges)
    denying = either(language.speech.negations, language.speech.nobody)
    return [
        span
        for span in turning
        if (words := fold(text[span.start : span.end]).text.lower()) in denying
        or words.split(" ")[0] == language.edges.negation
    ]


def _turns_elsewhere(passage: str, sentence: Span, known: int, language: Language) -> bool:
    """Whether a sentence turns or weakens more than its clause does: “Berg rejected that …”, German “wies … zurück”."""
    if len(turning_words(passage, sentence, language.edges)) > known:
        return True
    words = set(_WORD.findall(fold(passage[sentence.start : sentence.end]).text.lower()))
    return any(words.issuperset(phrase) for phrase in language.edges.turning_phrases if len(phrase) > 1)


def _noun_before(passage: str, sentence: Span, clause: Span) -> str:
    """The word that a clause may tell more of: “the jury, which has decided”."""
    before = _WORD.findall(fold(passage[sentence.start : clause.start]).text.lower())
    return before[-1] if before else ""


def _are_alike(words: str, noun: str, wanted: list[str], language: Language) -> bool:
    if len(wanted) < LEAST_WORDS:
        return False
    clause = _words(words, language)
    aims = sorted(wanted)
    if len(clause) + 1 < len(aims) or len(clause) > len(aims) + _LONGEST_SOURCE:
        return False
    if sorted(clause) == aims or (noun and sorted([*clause, _key(noun, language)]) == aims):
        return True
    return any(sorted(rest) == aims for rest in _without_source(words, language))


def _without_source(words: str, language: Language) -> Iterator[list[str]]:
    """A clause without a phrase that gives its source."""
    speech = language.speech
    all_words = _WORD.findall(fold(words).text.lower())
    for first, word in enumerate(all_words):
        if word not in speech.before_source_by_word and word not in either(speech.as_source, speech.says):
            continue
        for end in range(first + 2, min(first + 1 + _LONGEST_SOURCE, len(all_words)) + 1):
            if all_words[end - 1] == _HELD:
                # “appellierte an alle, das nicht zu tun” is no source of what is told beside it.
                break
            yield _keys([*all_words[:first], *all_words[end:]], language)
    for last, word in enumerate(all_words):
        if word in speech.after_source and _HELD not in all_words[:last]:
            yield from (_keys([*all_words[:first], *all_words[last + 1 :]], language) for first in range(last))


def _words(text: str, language: Language) -> list[str]:
    return _keys(_WORD.findall(fold(text).text.lower()), language)


def _without_anybody(told: str, language: Language) -> list[str]:
    return [word for word in _WORD.findall(fold(told).text.lower()) if word not in language.comparison.anybody]


def _keys(words: list[str], language: Language) -> list[str]:
    """Without what only opens a clause, small words such as “also”, and “a”, which a “no” takes the place of."""
    speech = language.speech
    small = either(speech.conjunctions, speech.complementizers, speech.fillers, speech.indefinite)
    passed_over = either(small, language.comparison.weightless)
    return [_key(word, language) for word in words if word not in passed_over and word != _HELD]


def _key(word: str, language: Language) -> str:
    """Auxiliaries are alike: “werde” is “wird” in the mood of what is reported."""
    if word in either(language.speech.auxiliaries, language.speech.passive):
        return _AUXILIARY
    return word if word[:1].isdigit() else language.comparison.base(word)[:_LETTERS]


_WORD = re.compile(r"\w+(?:['-]\w+)*")
_AUXILIARY = "\0"
_HELD = "_"
"""Where the “not” stood."""

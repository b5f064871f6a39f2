"""A passage and the words in which an editor tells it go in; what only one of the two denies or weakens comes out."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from factsheet.model import Span
from factsheet.text.folding import fold
from factsheet.text.governing_clauses import may_govern
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.negations import clauses_of, may_turn, turning_words
from factsheet.text.sentences import sentences_of
from factsheet.text.speech.topics import stems
from factsheet.text.turned_clauses import turned_clause
from factsheet.text.undone_acts import undone_act

LEAST_STEMS = 2
"""Words that a sentence must share with the editor's: one alone tells nothing of what it says."""
MOST_MORE = 2
"""Words that a passage's sentence may have beside those of the editor, to be the same but for a negation: with more it
may deny in words of its own (“ruled out”)."""

_LETTERS = 4


class Contrary(NamedTuple):
    """A word that turns or weakens what is said, on one side only."""

    side: Literal["dropped", "added"]
    """Whether the editor leaves the word out, or the passage does not have it."""
    words: str
    span: Span
    """In the passage for what is dropped, in the editor's words for what is added."""
    is_only: bool = False
    """Whether it is a “not”, and a clause of the passage has just the editor's words, in whatever order: German verbs
    stand last behind “dass” and second without it."""
    is_undone: bool = False
    """Whether it keeps an act from being done, as “refused to” and “considers” do."""


def contrary(passage: str, told: str, language: Language) -> Contrary | None:
    """None where both turn what they say, or neither, and where the passage says it in other words.

    Only a sentence that has all the words of the editor is compared, since a paraphrase may deny with other ones.
    """
    tells = may_turn(told, language.tag)
    if not tells and (undone := undone_act(passage, told, language)) is not None:
        return Contrary("dropped", passage[undone.start : undone.end], undone, is_only=True, is_undone=True)
    if not tells and not may_turn(passage, language.tag) and not may_govern(passage, language.tag):
        return None
    edges = language.edges
    own = next(iter(turning_words(told, Span(0, len(told)), edges)), None) if tells else None
    wanted = _keys(told, language) if own is None else _keys(told[: own.start] + " " + told[own.end :], language)
    if not wanted:
        return None
    if _may_hold_any_form(passage, wanted, language) and (turned := turned_clause(passage, told, language)) is not None:
        return Contrary(*turned, is_only=True)
    if len(wanted) < LEAST_STEMS or not _may_hold(passage, wanted):
        return None
    for sentence in sentences_of(passage, language.tag):
        shared = _keys(passage[sentence.start : sentence.end], language)
        if not wanted <= shared:
            continue
        if own is None:
            span = _turned(passage, sentence, wanted, language)
            return Contrary("dropped", passage[span.start : span.end], span) if span is not None else None
        is_copy = len(shared - wanted) <= MOST_MORE and not turning_words(passage, sentence, edges)
        return Contrary("added", told[own.start : own.end], own) if is_copy else None
    return None


def _keys(text: str, language: Language) -> frozenset[str]:
    """The words that tell what a text is about, by their first letters: “vote”, “voted”; figures whole."""
    return frozenset(stem if stem[0].isdigit() else stem[:_LETTERS] for stem in stems(text, language.speech))


def _may_hold(passage: str, wanted: frozenset[str]) -> bool:
    """Whether the letters are there at all. Few passages have all the words of the editor: those are read closely."""
    letters = fold(passage).text.lower()
    return all(key in letters for key in wanted)


def _may_hold_any_form(passage: str, wanted: frozenset[str], language: Language) -> bool:
    """The same where a verb may have another form there: “did not find”, “found”."""
    passed_over = _beginnings_of_forms(language.tag)
    return _may_hold(passage, wanted - passed_over)


@cache
def _beginnings_of_forms(tag: str) -> frozenset[str]:
    """The first letters of verbs whose forms begin otherwise, and of words that a “nobody” takes the place of."""
    table = language_for(tag).comparison
    words = (*table.bases, *table.anybody)
    return frozenset(beginning for word in words for beginning in (word[:_LETTERS], table.participle_start + word[:2]))


def _turned(passage: str, sentence: Span, wanted: frozenset[str], language: Language) -> Span | None:
    """What turns a clause that says anything of what is told."""
    if not may_turn(passage[sentence.start : sentence.end], language.tag):
        return None
    if not turning_words(passage, sentence, language.edges):
        # Two of three sentences have only the first word of a phrase that would turn something.
        return None
    for clause in clauses_of(passage, sentence, language.edges):
        words = passage[clause.start : clause.end]
        if may_turn(words, language.tag) and wanted & _keys(words, language):
            for span in turning_words(passage, clause, language.edges):
                return span
    return None

"""A passage and an editor's words go in; a figure that he joins to a word which the passage joins to another comes out.

Of “the king abdicated in 1918 and died in 1941”, “the king died in 1918” has both the verb and the year. Only the words
right beside a figure are compared, and only where the passage has such a word beside both: who retells it is free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.languages.speech import either
from factsheet.text.sentences import sentences_of

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*|\S")
_LETTERS = 3
"""Of a word that tells what a figure belongs to: “won”."""
_BEHIND = 4
"""Words behind a figure that may tell what it counts, or where."""


class _Beside(NamedTuple):
    """What stands right beside a figure."""

    anchor: str
    """The word that tells what it belongs to."""
    joints: tuple[str, ...]
    """What joins the two: a preposition, behind the figure its unit too."""


def exchanged_figures(passage: str, told: str, language: str) -> Iterator[tuple[Span, Span]]:
    """The passage's figure and the editor's, each in its text; `language` is the BCP 47 tag of both."""
    table = language_for(language)
    own = _Tokens(told, Span(0, len(told)), table)
    if not own.figures:
        return
    sentences = [_Tokens(passage, span, table) for span in sentences_of(passage, language)]
    for sentence in sentences:
        if len(sentence.figures) < 2:
            continue
        for figure in own.figures:
            instead = sentence.instead_of(own, figure)
            if instead is not None:
                yield sentence.span(instead), own.span(figure)


class _Tokens:
    """The words, figures and marks of a stretch."""

    def __init__(self, text: str, stretch: Span, language: Language) -> None:
        self._matches = list(_TOKEN.finditer(text, stretch.start, stretch.end))
        self.lowers = [match[0].lower() for match in self._matches]
        self.figures = [place for place, lower in enumerate(self.lowers) if lower[0].isdigit()]
        self._speech = language.speech
        self._no_anchors = _no_anchors(language.tag)

    def span(self, place: int) -> Span:
        return Span(*self._matches[place].span())

    def instead_of(self, own: _Tokens, figure: int) -> int | None:
        """The figure that stands here where the editor has one of his, which stands elsewhere."""
        same = [place for place in self.figures if self.lowers[place] == own.lowers[figure]]
        if not same or any(own.holds(self._behind_words(place)) for place in same):
            return None
        for beside in (_Tokens.before, _Tokens.behind):
            wanted, given = beside(own, figure), [beside(self, place) for place in same]
            if wanted is None or not all(each is not None and _are_apart(each, wanted) for each in given):
                continue
            if own.holds([each.anchor for each in given if each is not None]):
                # “Nurses earn 2,400 euros and doctors 5,100”, of doctors who “earn 5,100”.
                continue
            others = (place for place in self.figures if place not in same and beside(self, place) == wanted)
            found = next(others, None)
            if found is not None:
                return found
        return None

    def before(self, place: int) -> _Beside | None:
        """“died in” 1918, “hired” 40."""
        joints: tuple[str, ...] = ()
        place -= 1
        if place >= 0 and self.lowers[place] in self._speech.prepositions:
            joints = (self.lowers[place],)
            place -= 1
        return _Beside(self.lowers[place], joints) if place >= 0 and self._is_anchor(place) else None

    def behind(self, place: int) -> _Beside | None:
        """2.9 “percent in May”."""
        unit, preposition, anchor = (*self.lowers[place + 1 : place + 4], "", "", "")[:3]
        if preposition not in self._speech.prepositions or not anchor[:1].isalpha() or not unit[:1].isalpha():
            return None
        if anchor in self._speech.definite or anchor in self._speech.indefinite:
            return None
        return _Beside(anchor, (unit, preposition))

    def holds(self, words: Sequence[str]) -> bool:
        return not set(words).isdisjoint(self.lowers)

    def _behind_words(self, place: int) -> list[str]:
        """What may tell what a figure counts, as far as the next mark, “and” or figure."""
        found = []
        for at in range(place + 1, min(place + 1 + _BEHIND, len(self.lowers))):
            lower = self.lowers[at]
            if not lower[0].isalpha() or lower in self._speech.coordinators:
                break
            unit_of_both = at == place + 1 and any(
                self.lowers[other + 1 : other + 2] == [lower] for other in self.figures if other != place
            )
            if len(lower) >= _LETTERS and lower not in self._speech.prepositions and not unit_of_both:
                found.append(lower)
        return found

    def _is_anchor(self, place: int) -> bool:
        lower = self.lowers[place]
        return len(lower) >= _LETTERS and lower[0].isalpha() and lower not in self._no_anchors


def _are_apart(given: _Beside, wanted: _Beside) -> bool:
    return given.joints == wanted.joints and given.anchor != wanted.anchor


@cache
def _no_anchors(tag: str) -> frozenset[str]:
    """Words that tell nothing of a figure beside them."""
    speech, dates = language_for(tag).speech, language_for(tag).dates
    joints = either(speech.definite, speech.indefinite, speech.prepositions, speech.coordinators, speech.conjunctions)
    helping = either(speech.auxiliaries, speech.passive, speech.modals, speech.linking, speech.negations)
    around = either(speech.quantifiers, speech.degrees, speech.fillers, frozenset(speech.pronouns))
    return either(joints, helping, around, frozenset((*dates.months, *dates.weekdays)))

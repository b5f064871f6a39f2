"""What a fact says and the sentences of a passage go in; the sentences that may tell it come out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factsheet.text.folding import fold
from factsheet.text.languages.speech import SpeechWords, either

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_SHORTEST = 3
"""Letters of a word that tells what a sentence is about."""
_STEM = 5
"""Letters by which words are the same: “falls” and “fallen”, German “kostet” and “kosten”."""
_FIGURE = 2
"""A figure counts for as many words."""
_SHARE = 0.5
"""Of what the sentence that fits best has of the words, the share that another needs to be meant as well: the editor's
words are not the source's, and a sentence that goes on with the same matter shares some of them."""


def telling(sentences: Sequence[str], about: str, speech: SpeechWords) -> list[int]:
    """The places of the sentences that share most with what a fact says; all of them where none shares anything.

    One that has every word of the fact leaves no part of it to another.
    """
    wanted = stems(about, speech)
    scores = [weight(wanted & stems(sentence, speech)) for sentence in sentences]
    best = max(scores, default=0)
    share = _SHARE if best < weight(wanted) else 1
    return [place for place, score in enumerate(scores) if score > share * best or score == best]


def weight(stems_told: Iterable[str]) -> int:
    return sum(_FIGURE if stem[0].isdigit() else 1 for stem in stems_told)


def stems(text: str, speech: SpeechWords) -> frozenset[str]:
    """The beginnings of the words that tell what a text is about."""
    small = either(
        *(speech.auxiliaries, speech.prepositions, speech.conjunctions, speech.fillers, speech.moods, speech.says),
        *(speech.possessives, speech.definite, speech.indefinite, speech.sentence_starters, speech.negations),
        *(speech.passive, speech.pointing, frozenset(speech.pronouns)),
    )
    words = set(_WORD.findall(fold(text).text.lower())) - small
    return frozenset(
        word if word[0].isdigit() else word[:_STEM] for word in words if word[0].isdigit() or len(word) >= _SHORTEST
    )

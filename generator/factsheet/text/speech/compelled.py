"""The items of a sentence and the place of an infinitive go in; the verb that makes its object do it comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item

_REACH = 12
"""Items of whoever is made to do something: “forced the head of the Norbank's board, Ann Berg, to admit”."""


def compelling_verb(items: Sequence[Item], infinitive: int, speech: SpeechWords) -> int | None:
    """“The court forced Smith, who owns the mill, to admit it”: where “forced” stands.

    None where somebody is forced (“Smith was forced to admit it”), and so the subject of the sentence.
    """
    if not speech.compels or infinitive < 3 or items[infinitive - 1].lower not in speech.infinitive:
        return None
    barred = either(speech.conjunctions, speech.complementizers, speech.infinitive) - speech.definite
    end = _before_aside(items, infinitive - 2)
    for at in range(end, max(-1, end - _REACH), -1):
        item = items[at]
        if item.kind not in ("word", "name") or item.lower in barred:
            return None
        if item.lower in speech.compels:
            has_object = at < end and items[at + 1].lower not in speech.prepositions
            return at if has_object else None
    return None


def _before_aside(items: Sequence[Item], at: int) -> int:
    """Past what stands between two commas."""
    if items[at].kind != "comma":
        return at
    opening = next((other for other in range(at - 1, -1, -1) if items[other].kind == "comma"), 0)
    return opening - 1 if opening else at

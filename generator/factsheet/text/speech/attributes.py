"""The items of a sentence and a place in an attribute go in; where the attribute begins or ends comes out.

German puts all that belongs to a participle before it, and the article before all of that: “der von der Partei benannte
Geologe Müller”. What the preposition governs there is the party alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item

_LONGEST = 9
"""Items from the article to the participle, both included."""


def article_before(items: Sequence[Item], participle: int, speech: SpeechWords) -> int | None:
    """The place of the article of an attribute that ends with a participle, or another adjective, at `participle`."""
    if not _ends(items, participle, speech):
        return None
    for at in range(participle - 1, max(0, participle - _LONGEST), -1):
        if items[at].kind not in ("word", "name"):
            return None
        if items[at].lower in speech.prepositions and items[at - 1].lower in _articles(speech):
            return at - 1
    return None


def past_attribute(items: Sequence[Item], preposition: int, end: int, speech: SpeechWords) -> int | None:
    """The place behind an attribute whose preposition, with an article before it, stands at `preposition`."""
    if preposition < 1:
        return None
    for at in range(preposition + 1, min(preposition + _LONGEST - 1, end - 1)):
        if article_before(items, at, speech) == preposition - 1:
            return at + 1
    return None


def _ends(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """Whether an adjective stands right before a noun or a name, and behind a noun: “Partei benannte Geologe”."""
    if not speech.verb_second or at < 2 or at + 1 >= len(items):
        return False
    item, before, behind = items[at], items[at - 1], items[at + 1]
    if item.kind != "word" or item.is_capital or not item.lower.endswith(speech.adjective_ends):
        return False
    governs = before.kind == "name" or (before.kind == "word" and (before.is_capital or before.text.isdigit()))
    return governs and behind.kind in ("word", "name") and behind.is_capital


def _articles(speech: SpeechWords) -> frozenset[str]:
    return either(speech.definite, speech.indefinite, speech.possessives)

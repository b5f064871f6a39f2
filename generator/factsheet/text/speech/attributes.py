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
_ATTRIBUTE_REACH = 8
"""Words from an article to the participle before its noun: “der wegen schweren Betrugs rechtskräftig verurteilte”."""
_BEHIND_PREPOSITION_REACH = 11
"""The same where a preposition stands before the article: “in einer von der Fraktion Bündnis 90/Die Grünen …”."""


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


def is_attribute(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """German “der wegen Betrugs verurteilte Müller”, “die kritisierte Reform”: a participle that is no verb."""
    if not speech.verb_second or at + 1 >= len(items) or at == 0:
        return False
    following = items[at + 1]
    if following.kind not in ("word", "name") or following.possessive or following.lower in speech.passive:
        # “als dieser von Müller kritisiert wurde”
        return False
    articles = either(speech.definite, speech.possessives)
    before = items[at - 1]
    if before.kind == "word" and before.lower in articles:
        opens = at > 1 and items[at - 2].kind not in ("comma", "stop")
        return opens and _leads_to_noun(items, at + 1, speech)
    for first in range(at - 2, max(-1, at - _BEHIND_PREPOSITION_REACH), -1):
        if items[first + 1].kind not in ("word", "name"):
            return False
        is_near = first > at - _ATTRIBUTE_REACH
        if is_near and items[first].lower in articles and items[first + 1].lower in speech.prepositions:
            # “Der von der Partei benannte Müller kritisierte”: the attribute ends before the name.
            behind = past_attribute(items, first + 1, at, speech)
            return behind is None and (first == 0 or items[first - 1].kind != "comma")
        if items[first].lower in speech.indefinite and items[first + 1].lower in speech.prepositions:
            # “in einer von Müller beantragten Stunde”; “einer von ihnen beantragte Gelder” tells who did it.
            return first > 0 and items[first - 1].lower in speech.prepositions and _leads_to_noun(items, at + 1, speech)
    return False


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


def _leads_to_noun(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """Whether a noun stands there, or adjectives before one: “die bekannten gesundheitlichen Folgen”."""
    while at + 1 < len(items) and _is_adjective(items[at], speech):
        at += 1
    return items[at].kind == "word" and items[at].is_capital


def _is_adjective(item: Item, speech: SpeechWords) -> bool:
    return item.kind == "word" and not item.is_capital and item.lower.endswith(speech.adjective_ends)

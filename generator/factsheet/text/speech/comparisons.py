"""The items of a sentence and the place of a name go in; whether others are only compared with it comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.speech.items import Item


def is_only_compared(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """German “Anders als Müller kam Berg”, “Wie der Lotse Müller kam Berg”: a sentence that opens with it.

    Not “Als Müller kam”, where he is the subject.
    """
    if not speech.verb_second or at + 1 >= len(items) or items[at + 1].kind != "word":
        return False
    first = at - 1
    while first > 0 and items[first].kind == "word" and (items[first].is_capital or _is_small(items[first], speech)):
        first -= 1
    return tuple(item.lower for item in items[: first + 1]) in speech.comparing


def _is_small(item: Item, speech: SpeechWords) -> bool:
    return item.lower in speech.definite or item.lower.endswith(speech.adjective_ends)

"""The items of a sentence and the place of a verb go in; the auxiliary of the passive that it closes comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item

_ENDS = ("en", "t")
"""Of a German participle; some have the form of a past or a present tense: “verwiesen”, “erklärt”."""


def auxiliary_of_closed(items: Sequence[Item], at: int, speech: SpeechWords) -> int | None:
    """German “Andere würden des Saales verwiesen”: the place of “würden”; None where it closes no main clause."""
    if not speech.verb_second or not items[at].lower.endswith(_ENDS):
        return None
    if at + 1 < len(items) and (items[at + 1].kind not in ("comma", "stop") or items[at + 1].text == ":"):
        return None
    parting = either(speech.coordinators, speech.subordinators)
    for other in range(at - 1, -1, -1):
        item = items[other]
        if item.kind not in ("word", "name") or item.lower in parting:
            return None
        if item.lower in speech.passive and item.kind == "word":
            return other
    return None

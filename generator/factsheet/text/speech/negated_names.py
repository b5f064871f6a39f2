"""A subject goes in; who speaks instead, where its sentence says that it is not this one, comes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.speech.items import Item
from factsheet.text.speech.phrases import Subject


def instead_of(
    items: Sequence[Item], subject: Subject, named: Callable[[int], Subject], speech: SpeechWords
) -> Subject | None:
    """“Smith, not Jones, said”, “it was Smith and not Jones who said”: who stands before “not”; else the subject."""
    denied = subject.first - 1
    if (
        denied > 0
        and items[denied].lower in speech.nor
        and any(item.lower in speech.negations for item in items[:denied])
    ):
        # German “Weder Müller noch Berg nannten”
        return None
    if subject.kind != "names" or denied < 2 or items[denied].lower not in speech.negations:
        return subject
    joint = items[denied - 1]
    is_joined = joint.kind == "comma" or joint.lower in speech.coordinators
    if items[denied].kind != "word" or not is_joined:
        return subject
    before = denied - 2 - (items[denied - 2].kind == "comma")
    return named(before) if before >= 0 and items[before].kind == "name" else None

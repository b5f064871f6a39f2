"""A verb in a sentence goes in; whether the quotation behind it is what the verb says of its object comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.speech.items import Item

_OBJECT_REACH = 7
"""Items from a verb to the quotation behind its object."""


def values_object(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """“Found it “unwise””, German “fand das „unterirdisch““.

    In English the object stands between, “found a note” is none, and a capital in the marks makes a title of them.
    """
    if items[at].lower not in speech.said_of:
        return False
    behind = items[at + 1 : at + 1 + _OBJECT_REACH]
    end = next((place for place, item in enumerate(behind) if item.kind not in ("word", "name")), None)
    if end is None or behind[end].kind != "quotation":
        return False
    if speech.verb_second:
        return True
    has_object = end > 0 and behind[0].lower not in speech.indefinite
    return has_object and behind[end].text.strip(QUOTATION_MARKS)[:1].islower()

"""The items of a sentence and where a description ends go in; the name by which somebody gives himself comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.speech.items import Item

_REACH = 14
"""Items up to the name: “, who asked that she be identified only by her first name, Ruth”."""


def introduced_name(items: Sequence[Item], first: int, speech: SpeechWords) -> int | None:
    """“A fisherman who gave his name as Samuel”: the place of the name, where what leads to it says nothing else.

    Not “a fisherman who identified the thief as Samuel”.
    """
    if first >= len(items) or items[first].kind not in ("word", "comma"):
        return None
    leading = list(takewhile(lambda item: item.kind in ("word", "comma"), items[first : first + _REACH]))
    name = first + len(leading)
    if name >= len(items) or items[name].kind != "name" or items[name].possessive:
        return None
    mention = items[name].mention
    words = " ".join(item.lower for item in leading if item.kind == "word")
    is_person = mention is not None and mention.is_person
    return name if is_person and speech.introduces.fullmatch(words) else None

"""The items of a sentence and where a description ends go in; the name by which somebody gives himself comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item

_REACH = 14
"""Items up to the name: “, who asked that she be identified only by her first name, Ruth”."""


def introduced_name(items: Sequence[Item], start: int, first: int, speech: SpeechWords) -> int | None:
    """“A fisherman who gave his name as Samuel”: the place of the name, where what leads to it says nothing else.

    The description goes from `start` up to `first`. Not “a fisherman who identified the thief as Samuel”, nor “the
    lawyer for a woman who gave her name as Ruth”.
    """
    if first >= len(items) or items[first].kind not in ("word", "comma"):
        return None
    articles = either(speech.definite, speech.indefinite, speech.possessives)
    inside = pairwise(item.lower for item in items[start:first])
    if any(word in speech.prepositions and behind in articles for word, behind in inside):
        return None
    leading = list(takewhile(lambda item: item.kind in ("word", "comma"), items[first : first + _REACH]))
    name = first + len(leading)
    if name >= len(items) or items[name].kind != "name" or items[name].possessive:
        return None
    mention = items[name].mention
    words = " ".join(item.lower for item in leading if item.kind == "word")
    is_person = mention is not None and mention.is_person
    return name if is_person and speech.introduces.fullmatch(words) else None

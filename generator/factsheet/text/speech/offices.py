"""The items of a sentence and a place go in; where a title begins that ends there with what it is the title of."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.speech.items import Item

_WORDS = 4
"""Of “Speaker of the House”."""


def office_ending_at(items: Sequence[Item], at: int, speech: SpeechWords) -> int | None:
    """The place of its title: “Speaker of the House Ann Berg”, “Secretary of the Treasury Bo Dorn”.

    German has the name of an office in the genitive, which no title stands before.
    """
    first = at - _WORDS + 1
    if speech.verb_second or first < 0:
        return None
    title, of, the, office = items[first : at + 1]
    if any(item.kind != "word" for item in (title, of, the, office)):
        return None
    if of.lower not in speech.genitives or the.lower not in speech.definite or not office.is_capital:
        return None
    is_title = title.lower in speech.titles or title.lower.endswith(speech.title_ends)
    return first if is_title and title.is_capital else None

"""The items of a sentence and a place go in; where a title begins that ends there with what it is the title of."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item

_WORDS = 4
"""Of “Speaker of the House”."""
_BODY_WORDS = 4
"""Of “Land Management” or “Health and Human Services”."""


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


def body_ending_at(items: Sequence[Item], at: int, speech: SpeechWords) -> int | None:
    """The place where the body begins of which a title follows: “Board of Trustees President Ann Berg”.

    `at` is that of the word before the title.
    """
    if speech.verb_second or not items[at].is_capital:
        return None
    for of in range(at - 1, max(0, at - 1 - _BODY_WORDS), -1):
        item = items[of]
        if item.kind != "word":
            return None
        if item.lower in speech.genitives:
            body = items[of - 1]
            known = body.kind == "word" and body.is_capital and body.lower in either(speech.collectives, speech.bodies)
            return of - 1 if known else None
        if not item.is_capital and item.lower not in either(speech.coordinators, speech.definite):
            return None
    return None

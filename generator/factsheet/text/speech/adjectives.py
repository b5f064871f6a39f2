"""The items of a sentence and the place of a word go in; what the words beside it make of it comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.items import Item

_YEAR = re.compile(r"(?:19|20)\d\d")


def is_felt(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """“Some are increasingly worried that”, “Smith was confident that”: a verb that tells what somebody holds."""
    feelings = speech.feels.get(items[at].lower)
    if not feelings:
        return False
    place = at + 1
    while _lower(items, place).endswith(speech.adverb_ends) or _lower(items, place) in speech.fillers:
        place += 1
    return _lower(items, place) in feelings and _lower(items, place + 1) in speech.complementizers


def is_shown(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """“The latest poll showed Smith ahead”: what a paper shows, it says."""
    if items[at].lower not in speech.shows or at == 0:
        return False
    nouns = items[at - 1].text.lower().split(" ")
    papers = either(speech.documents, speech.signs)
    return any(noun in papers or noun.removesuffix("s") in papers for noun in nouns)


def is_counted(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """“271 pledged delegates”: a participle between a figure, that is no year, and a noun."""
    figure, behind = items[at - 1].text, _lower(items, at + 1)
    small = either(speech.prepositions, speech.definite, speech.indefinite, speech.conjunctions)
    if not figure[0].isdigit() or _YEAR.fullmatch(figure) or not items[at].lower.endswith("ed"):
        return False
    return behind.isalpha() and behind not in small | speech.pronouns.keys()


def has_noun_before(items: Sequence[Item], at: int, nouns: frozenset[str], speech: SpeechWords) -> bool:
    """German “Scharfe Kritik übte Müller”, “diese Ansicht vertritt Müller”: the object opens the clause."""
    return speech.verb_second and at > 0 and items[at - 1].is_capital and items[at - 1].lower in nouns


def opens_object(items: Sequence[Item], at: int, speech: SpeechWords) -> bool:
    """German “warf ein Auge darauf”: an article, where “warf er ein, dass” has a part of the verb."""
    if _lower(items, at) not in speech.indefinite or at + 1 >= len(items):
        return False
    ends = either(speech.conjunctions, speech.prepositions)
    return items[at + 1].kind in ("word", "name") and items[at + 1].lower not in ends


def _lower(items: Sequence[Item], at: int) -> str:
    return items[at].lower if at < len(items) else ""

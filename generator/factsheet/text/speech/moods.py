"""The items of a sentence go in; whether the form of its verb tells that somebody is being reported comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.speech.items import Item

_PARTICIPLE = ("t", "en")
"""Ends of a German participle."""


def is_reported(items: Sequence[Item], speech: SpeechWords) -> bool:
    """German “Der Minister habe geschwiegen” goes on with what somebody says; English has no such form."""
    return any(
        item.kind == "word"
        and not item.is_capital
        and (
            item.lower in speech.moods
            or _is_joined(item.lower, speech)
            or _has_ending(items[at - 1] if at else None, item, speech)
        )
        for at, item in enumerate(items)
    )


def is_hearsay(items: Sequence[Item], speech: SpeechWords) -> bool:
    """German “Er soll gelogen haben”: what others say, not “er soll ein Vorbild sein”."""
    if not speech.hearsay or not any(item.kind == "word" and item.lower in speech.hearsay for item in items):
        return False
    return any(
        item.lower in speech.perfect
        and before.kind == "word"
        and not before.is_capital
        and before.lower.endswith(_PARTICIPLE)
        for before, item in pairwise(items)
    )


def _is_joined(word: str, speech: SpeechWords) -> bool:
    """Whether such a verb stands behind its particle, at the end of a clause: German “dass er teilnehme”."""
    if not word.endswith(speech.mood_ends) or word in speech.mood_alike:
        return False
    return any(word.startswith(part) and word[len(part) :] in speech.moods for part in speech.mood_particles)


def _has_ending(before: Item | None, item: Item, speech: SpeechWords) -> bool:
    """Whether a word right behind a subject that is a name or a pronoun has the ending of that mood: “er zahle”."""
    if before is None or before.kind not in ("name", "word") or not item.lower.endswith(speech.mood_ends):
        return False
    is_subject = before.kind == "name" or before.lower in speech.pronouns or before.lower in speech.impersonal
    return is_subject and not before.possessive and not item.lower.endswith(speech.mood_ends_not)


def goes_on(items: Sequence[Item], speech: SpeechWords) -> bool:
    """Whether a sentence goes on with what the one before it says: German “Der Minister habe geschwiegen.”"""
    return is_reported(items, speech) or is_hearsay(items, speech)

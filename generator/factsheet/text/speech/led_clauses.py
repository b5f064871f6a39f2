"""A noun of speech and its owner go in; the clause that tells what the owner says comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.narrative import Sentence

_LONGEST_PLACE = 7
"""Items of where something was said: “Berg's comments at the debate in Kiel that”."""


def led_clause(sentence: Sentence, cue: Cue, speech: SpeechWords) -> range | None:
    """The clause that says what is said behind a noun: “Berg's claim Friday that the house was old”, German “wies Bergs
    Forderung zurück, das Haus zu bauen”."""
    if cue.subject is None:
        return None
    items = sentence.items
    if not speech.verb_second:
        return _that_clause(items, cue.last + 1, speech)
    comma = max(cue.last, cue.subject.last) + 1
    if comma < len(items) and items[comma].lower in speech.verb_particles:
        comma += 1
    if comma + 1 >= len(items) or items[comma].kind != "comma":
        # “wies einen Bericht Bergs als Lüge zurück, wonach das Haus alt sei”
        behind = (at for at in range(comma, len(items) - 1) if items[at].kind == "comma")
        later = next(behind, None)
        if later is None or items[later + 1].lower not in speech.retells:
            return None
        comma = later
    first = comma + 1
    clause = list(takewhile(lambda item: item.kind not in ("comma", "stop"), items[first:]))
    return range(first, len(items)) if _tells_what(clause, speech) else None


def is_led(sentence: Sentence, cues: Sequence[Cue], at: int, speech: SpeechWords) -> bool:
    """German “Bergs Vorwurf, das sei „zu spät“, trifft Lang”: whether a noun that opens a sentence leads to a place."""
    if not speech.verb_second:
        return False
    clauses = (led_clause(sentence, cue, speech) for cue in cues if cue.is_noun and cue.first <= 1 and cue.last < at)
    return any(clause is not None and at in clause for clause in clauses)


def _that_clause(items: Sequence[Item], first: int, speech: SpeechWords) -> range | None:
    """The clause right behind a noun, or behind where and on which day it was said, up to the next sign."""
    if first < len(items) and items[first].lower in speech.settings:
        place = takewhile(lambda item: item.kind in ("word", "name"), items[first : first + _LONGEST_PLACE])
        that = (at for at, item in enumerate(place, first) if item.lower in speech.complementizers)
        first = next(that, first)
    first = that_behind(items, first, speech) or first
    while first < len(items) and items[first].lower in speech.fillers:
        first += 1
    if first >= len(items) or items[first].lower not in speech.complementizers:
        return None
    clause = takewhile(lambda item: item.kind not in ("comma", "stop"), items[first:])
    return range(first, first + len(list(clause)))


def is_standpoint(items: Sequence[Item], noun: int, speech: SpeechWords, last: int | None = None) -> bool:
    """“Smith's position is that”, “the position of Smith is that”, whose owner ends at `last`."""
    if noun >= len(items) or items[noun].lower not in speech.standpoints:
        return False
    return that_behind(items, (noun if last is None else last) + 1, speech) > 0


def that_behind(items: Sequence[Item], first: int, speech: SpeechWords) -> int:
    """The place of the “that” of “Smith's position has always been that”, if its verb stands at `first`; else 0."""
    verbs, at = either(speech.linking, speech.auxiliaries), first
    while at < len(items) and items[at].lower in either(verbs, speech.fillers):
        at += 1
    is_verb = at > first and items[first].lower in verbs and not speech.verb_second
    return at if is_verb and at < len(items) and items[at].lower in speech.complementizers else 0


def _tells_what(clause: Sequence[Item], speech: SpeechWords) -> bool:
    opening = clause[0].lower if clause else ""
    if opening in either(speech.complementizers, speech.retells):
        return True
    if opening in speech.conjunctions:
        return False
    return any(_is_infinitive(item.lower, speech) for item in clause) or is_reported(clause, speech)


def _is_infinitive(word: str, speech: SpeechWords) -> bool:
    """German “zu bauen”, “abzubauen”."""
    if word in speech.infinitive:
        return True
    return any(word.startswith(part + sign) for part in speech.verb_particles for sign in speech.infinitive)

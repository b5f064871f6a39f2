"""A person's name goes in; the parts of it that may stand for the person come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from factsheet.text.languages.speech import SpeechWords, either

FormKind = Literal["name", "surname", "first name", "middle name", "shared"]
"""`shared`: a surname that more than one in the article bears. `middle name`: a word that may be the surname the text
uses, of two."""

Article = Literal["", "definite", "indefinite", "not indefinite", "in marks"]

_ARTICLE = re.compile(r"[ae][a-z]{1,2}-\w")
"""Before a surname from Arabic, whose bearer is mostly called by the first name: “Zayd Amin al-Harun”."""
_SHORTEST_SURNAME = 2
_SHORTEST_FIRST_NAME = 2
"""“Xi” is as short as any; a single letter is an initial."""
_SHORTEST_MIDDLE_NAME = 3
"""Shorter ones belong to a first name: “Mary Jo”, “Xi”."""


class Form(Struct, frozen=True):
    text: str
    """Folded."""
    kind: FormKind
    id: str
    any_case: bool
    """Whether its first letter's case is free: common nouns, which open sentences too."""
    article: Article = ""
    """What stood before it where it is nothing but a noun, which may mean others where something else stands there."""


def parts_of_name(text: str, id: str, speech: SpeechWords) -> Iterator[Form]:
    """A person's name without titles, initials and what tells who it is (“Ann Berg, a friend of the Norbank”), the
    surname, the first name, or two."""
    name, _, apposition = text.partition(", ")
    words = (name if apposition and " " in name else text).split(" ")
    while len(words) > 1 and is_title(words[0], speech):
        words = words[1:]
    while len(words) > 2 and words[-1].strip(".,").lower() in speech.name_endings:
        words = words[:-1]
    words[-1] = words[-1].rstrip(",")
    bare = [word for place, word in enumerate(words) if place in (0, len(words) - 1) or not _is_initial(word)]
    for variant in (words, bare):
        if " ".join(variant) != text:
            yield Form(" ".join(variant), "name", id, False)
    if len(words) > 1 or words[0] != text:
        yield from (Form(surname, "surname", id, False) for surname in _surnames(bare, speech))
    if _begins_with_first_name(bare, speech):
        yield Form(bare[0], "first name", id, False)
    if _is_of_three(bare, speech):
        yield from _parts_of_three(bare, id, speech)


def _begins_with_first_name(words: Sequence[str], speech: SpeechWords) -> bool:
    """Whether the first word can stand for the person: of two words, or where it is known (“Trump aide Jo Hill”)."""
    if len(words) < 2 or len(words[0]) < _SHORTEST_FIRST_NAME or not words[0][0].isupper():
        return False
    if len(words) == 2 or words[0].lower() in either(speech.men, speech.women):
        return True
    # “Lee Kuan Yew”: the family name comes first.
    return _is_of_three(words, speech) or _ARTICLE.match(words[-1]) is not None


def _is_of_three(words: Sequence[str], speech: SpeechWords) -> bool:
    """Whether a name has three words or four, all of them names: not “Trump aide Jo Hill”."""
    others = either(speech.titles, speech.callings, speech.name_endings, speech.name_particles)
    return 2 < len(words) < 5 and all(word[:1].isupper() and word.lower() not in others for word in words)


def _parts_of_three(words: Sequence[str], id: str, speech: SpeechWords) -> Iterator[Form]:
    """“Mary Jo” of “Mary Jo Berg”, “Hugo Chávez” and “Chávez” of “Hugo Chávez Frías”, who is seldom called “Frías”."""
    if not _is_initial(words[0]):
        yield Form(" ".join(words[:-1]), "first name", id, False)
    if len(words[-2]) >= _SHORTEST_MIDDLE_NAME and words[-2].lower() not in either(speech.men, speech.women):
        yield Form(words[-2], "middle name", id, False)


def _surnames(words: Sequence[str], speech: SpeechWords) -> Iterator[str]:
    """The last word, and with the particles before it (“von der Leyen”)."""
    if len(words[-1]) < _SHORTEST_SURNAME:
        return
    yield words[-1]
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in speech.name_particles:
        first -= 1
    if first < len(words) - 1:
        yield " ".join(words[first:])


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def is_title(word: str, speech: SpeechWords) -> bool:
    lowered = word.rstrip(".,").lower()
    return lowered in speech.titles or lowered.endswith(speech.title_ends)


def is_first_name(word: str, speech: SpeechWords) -> bool:
    """Whether a word with a capital is one of the commonest first names, and no title."""
    lowered = word.lower()
    return word[:1].isupper() and lowered in either(speech.men, speech.women) and lowered not in speech.titles

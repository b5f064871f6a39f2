"""A place where an article may name somebody goes in; whether the word beside it makes it somebody else comes out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.name_forms import AlikeForms
from factsheet.text.name_parts import is_first_name

_WORD_BEFORE = re.compile(r"([^\W\d_][\w'-]*) (?:[^\W\d_]\. )?$")
_NEXT_WORD = re.compile(r" ([^\W\d_][\w'-]*)")
_REACH = 30
"""Code points before a name in which the word before it is looked for."""


class FoundName(Struct, frozen=True):
    start: int
    """Folded."""
    end: int
    forms: AlikeForms
    possessive: bool


def names_another(text: str, place: FoundName, own_words: Mapping[str, frozenset[str]], speech: SpeechWords) -> bool:
    """Whether a surname follows the first name of somebody else, or a first name goes on with another's surname."""
    kind = place.forms[0].kind
    if kind == "name":
        return False
    following = _NEXT_WORD.match(text, place.end)
    before = _WORD_BEFORE.search(text, max(0, place.start - _REACH), place.start)
    beside = following if kind == "first name" else before
    if kind == "first name" and before is not None and is_first_name(before.group(1), speech):
        # “Bruce Lee”
        return all(before.group(1) not in own_words.get(form.id, ()) for form in place.forms)
    if kind == "middle name" and following is not None and following.group(1)[0].isupper():
        return True
    if beside is None or any(beside.group(1) in own_words.get(form.id, ()) for form in place.forms):
        return False
    if kind == "first name":
        return beside.group(1)[0].isupper()
    word = beside.group(1).lower()
    if word in either(speech.definite, speech.indefinite):
        # German “der Richter” is a judge before it is Hans Richter.
        return speech.genitive_s and place.forms[0].text.lower() in speech.titles
    if not beside.group(1)[0].isupper() or word in speech.titles:
        return False
    return is_first_name(word.title(), speech) or (kind == "middle name" and word not in speech.sentence_starters)


def holds_surname(text: str, place: FoundName, own_words: Mapping[str, frozenset[str]], speech: SpeechWords) -> bool:
    """Whether a surname, which is all that the sheet knows of one, follows the first name of none of its other bearers.

    “Ann Berg” in a sheet of “Berg” and “Bo Berg”: the text knows more of that name than Bo, and “Berg” is not he.
    """
    if not place.forms.named or not place.forms.parts or " " in place.forms[0].text:
        return False
    before = _WORD_BEFORE.search(text, max(0, place.start - _REACH), place.start)
    if before is None or any(before.group(1) in own_words.get(id, ()) for id in place.forms.parts):
        return False
    return is_first_name(before.group(1), speech)


def with_first_name(text: str, place: FoundName, speech: SpeechWords) -> int:
    """Where a place that names a person by one word begins, with a first name that the sheet does not know.

    “Mayor Anna Berg” is one name behind an office, even where the sheet calls her “Berg”.
    """
    if place.forms[0].kind != "name" or place.forms[0].any_case or " " in place.forms[0].text:
        return place.start
    before = _WORD_BEFORE.search(text, max(0, place.start - _REACH), place.start)
    if before is None or not is_first_name(before.group(1), speech):
        return place.start
    return before.start()

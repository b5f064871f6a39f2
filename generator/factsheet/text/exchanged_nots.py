"""What stands instead of other words goes in; whether the two differ in nothing but a “not” comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from factsheet.model import Span
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.near_copies import Instead

_LETTERS = 4
"""By which two forms of a verb are the same: “meet” and “meets”."""


def turns_round(instead: Instead, language: Language) -> bool:
    """Whether the two differ in nothing but a “not” and the auxiliary verbs around it."""
    said, told = ([word.key for word in words] for words in (instead.said, instead.told))
    if _denies(said, told, language) == _denies(told, said, language):
        return False
    if _bare(said, language) == _bare(told, language):
        return True
    # “were not taken to hospital” for “were with light injuries taken to hospital”
    is_phrase = bool(said) and said[0] in language.comparison.stop and language.edges.turning.isdisjoint(said)
    return is_phrase and not _bare(told, language)


def _denies(keys: Sequence[str], others: Sequence[str], language: Language) -> bool:
    """Whether there is a “not” that the others do not have in another form: “failed” and “failing”."""
    forms = {key[:_LETTERS] for key in others if key not in language.speech.auxiliaries}
    return any(is_not(key, language) and key[:_LETTERS] not in forms for key in keys)


def is_not(key: str, language: Language) -> bool:
    return key in language.speech.negations or key.endswith(language.edges.turning_endings or ("n't",))


def _bare(keys: Sequence[str], language: Language) -> list[str]:
    """The beginnings of the words that are neither a “not” nor one of its companions."""
    small = language.speech.auxiliaries | language.speech.indefinite
    return [key[:_LETTERS] for key in keys if not is_not(key, language) and key not in small]


def turned_contrast(passage: str, told: str, language: Language) -> tuple[Span, Span] | None:
    """What the passage denies and what the editor does, where he has turned round “not dismissed but moved”."""
    settings = language.numbers.settings
    if not settings.contrasts or not any(word in passage for word in settings.contrasts):
        return None
    contrast, own = _contrast(language.tag).search(passage), _denied(language.tag).search(told)
    if contrast is None or own is None:
        return None
    denied, right = _telling(contrast["denied"], language), _telling(contrast["right"], language)
    rest = _telling(told[: own.start()] + " " + told[own.end() :], language)
    told_as_wrong = _telling(own["denied"], language)
    kept = denied - told_as_wrong
    if not kept or not kept <= rest or told_as_wrong.isdisjoint(right - denied):
        return None
    return Span(contrast.start(), contrast.end("denied")), Span(own.start(), own.start() + len(own.group().rstrip()))


def _telling(text: str, language: Language) -> frozenset[str]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(word[:_LETTERS] for word in words if word not in language.comparison.stop)


@cache
def _contrast(tag: str) -> re.Pattern[str]:
    settings = language_for(tag).numbers.settings
    nots, buts = "|".join(sorted(settings.nots)), "|".join(sorted(settings.contrasts))
    return re.compile(rf"\b(?:{nots})\s(?P<denied>[^,;.]{{3,40}}?),?\s(?:{buts})\s(?P<right>[^,;.]{{3,60}})")


@cache
def _denied(tag: str) -> re.Pattern[str]:
    settings = language_for(tag).numbers.settings
    nots, buts = "|".join(sorted(settings.nots)), "|".join(sorted(settings.contrasts))
    return re.compile(rf"\b(?:{nots})\s(?P<denied>(?:(?!\b(?:{buts})\b)[^,;.])+)")

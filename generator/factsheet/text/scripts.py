"""A text goes in; the words come out that mix letters of two scripts, as a look-alike letter makes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from factsheet.model import Span
from factsheet.text.characters import UNSPACED

_HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"
_WORD = re.compile(rf"(?:(?![{UNSPACED}{_HANGUL}])[^\W\d_][\u0300-\u036f]*)+")
"""Letters and the marks on them. Han, kana, Thai and Hangul end a word: Japanese mixes three scripts, and all of them
set Latin names without a space (“5G网络”, “LG전자”)."""
_FOREIGN = re.compile("[\u0370-\u1fff\u2c00-\uffff\U00010000-\U0001ffff]")

_NO_SCRIPT = frozenset({"MICRO", "FEMININE", "MASCULINE", "SCRIPT", "PLANCK", "MODIFIER", "INFORMATION", "ROMAN"})
"""First words of the names of letters that every script uses: µ, ª, º, ℓ, ℎ, ʼ, ℹ, Ⅳ."""
_ABJADS = frozenset({"ARABIC", "HEBREW"})
_PLAINLY_GREEK = "ΔδλΣσΦφΨψΩωΠπΘθΛΓ"
_UNIT = re.compile(
    rf"μ(?:[mgslLAVWFHJNTC]|mol|Sv|Pa|Bq|Gy|Hz)|[kMGm]?Ω|[{_PLAINLY_GREEK}][A-Za-z]|[A-Za-z][{_PLAINLY_GREEK}]"
)
"""Units and signs of science; of Greek only letters that nobody takes for a Latin one."""

_LOOK_ALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХЗасеһіјорѕухԁԛԝҮүЬЁёЇїΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχγՕօոսց",
    "ABESIJKMHOPCTYX3acehijopsyxdqwYybËëÏïABEZHIKMNOPTYXaikvoptuxyOonug",
)
"""Cyrillic, Greek and Armenian letters and the Latin ones they are taken for."""
_LOOK_ALIKE = re.compile(f"[{''.join(map(chr, _LOOK_ALIKES))}]")


class MixedWord(Struct, frozen=True):
    span: Span
    """In the text that was given."""
    word: str
    scripts: tuple[str, ...]
    """Their English names, in the order they appear."""


def mixed_words(text: str) -> Iterator[MixedWord]:
    """Words whose letters are of more than one script, in order, in a text that is composed (NFC)."""
    if text.isascii() or not _FOREIGN.search(text):
        return
    for match in _WORD.finditer(text):
        runs = _script_runs(match.group())
        if _is_mixed(match.group(), runs):
            yield MixedWord(Span(*match.span()), match.group(), tuple(name.title() for name in dict.fromkeys(runs)))


def stands_by_look_alikes(text: str, words: str) -> bool:
    """Whether the words stand in the text once look-alike letters count as the same; both are folded."""
    if not _LOOK_ALIKE.search(text) and not _LOOK_ALIKE.search(words):
        return words in text
    return in_latin(words) in in_latin(text)


def in_latin(text: str) -> str:
    """The text with Latin letters for those of other alphabets that look like them."""
    return text.translate(_LOOK_ALIKES)


def _script_runs(word: str) -> list[str]:
    runs: list[str] = []
    for char in word:
        script = _script_of(char)
        if script and (not runs or runs[-1] != script):
            runs.append(script)
    return runs


def _is_mixed(word: str, runs: list[str]) -> bool:
    if len(set(runs)) < 2 or _UNIT.fullmatch(word):
        return False
    # Hebrew and Arabic write the article and prepositions onto a foreign name; none of their letters looks Latin.
    return not (len(runs) == 2 and set(runs) & _ABJADS)


@lru_cache(maxsize=4096)
def _script_of(char: str) -> str:
    """The first word of the letter's Unicode name, which is its script; empty where it has none of its own.

    Python has no table of scripts. The names never change, and the few that begin otherwise are listed.
    """
    name = unicodedata.name(char, "").partition(" ")[0]
    return (
        ""
        if name in _NO_SCRIPT or unicodedata.category(char) not in ("Lu", "Ll", "Lt", "Lo")
        else name.partition("-")[0]
    )

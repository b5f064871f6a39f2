"""Words and a stretch of an article go in; the places where the words stand whole as a name come out."""

from __future__ import annotations

import re

from factsheet.model import Article, Span
from factsheet.text.characters import UNSPACED, one_word
from factsheet.text.folding import fold_words
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords

_UNSPACED = re.compile(f"[{UNSPACED}]")
FIRST_UNSPACED = "\u0e00"
"""Where Thai begins: no script before it in Unicode is written without spaces."""
_HANGUL = re.compile("[가-힣]+")
_SHORTEST_GLUED = 2


def name_places(
    article: Article, stretch: Span, words: str, *, first_letter_free: bool = False, of_person: bool = False
) -> list[Span]:
    """Where words stand whole inside a stored stretch, a possessive ending aside."""
    wanted = fold_words(words.strip())
    folded = article.folded
    text = folded.text
    if not wanted or wanted[1:] not in text:
        return []
    start, end = folded.folded(stretch.start), folded.folded(stretch.end)
    speech = language_for(article.language).speech
    places: list[Span] = []
    for form in dict.fromkeys((wanted, wanted[0].swapcase() + wanted[1:])) if first_letter_free else (wanted,):
        at = text.find(form, start, end)
        while at >= 0:
            past = at + len(form)
            if whole(text, at, possessive_end(text, past, speech) or past, of_person=of_person):
                places.append(folded.stored(at, past))
            at = text.find(form, at + 1, end)
    return sorted(places) if len(places) > 1 else places


def possessive_end(text: str, end: int, speech: SpeechWords) -> int | None:
    """Where a possessive ending after a name ends: “Huawei's”, “James'”, German “Merkels”."""
    follows = text[end : end + 1]
    if follows == "'":
        if text.startswith("s", end + 1) and _word_ends(text, end + 2):
            return end + 2
        is_plural = text[end - 1 : end].lower() in ("s", "x", "z", "ß")
        is_ending = is_plural and text[end + 1 : end + 2].isspace() and text[end + 2 : end + 3].isalpha()
        return end + 1 if is_ending else None
    if follows == "s":
        return end + 1 if speech.genitive_s and _word_ends(text, end + 1) else None
    if follows.isalpha() and speech.name_suffixes:
        run = _HANGUL.match(text, end)
        return run.end() if run is not None and run.group() in speech.name_suffixes else None
    return None


def is_glued(word: str) -> bool:
    """Whether a name that ends so is written together with what follows: in Han, kana, Thai, Hangul."""
    return word[-1:] >= FIRST_UNSPACED and (_UNSPACED.match(word[-1]) or _HANGUL.match(word[-1])) is not None


def whole(text: str, start: int, end: int, *, of_person: bool = False) -> bool:
    """Whether a stretch neither begins nor ends inside a word.

    A person's name in a script without spaces has titles and verbs right beside it, which nothing parts from it:
    “王小明表示”. Two letters of it are enough.
    """
    is_long = of_person and end - start >= _SHORTEST_GLUED
    if is_long and text[end - 1] >= FIRST_UNSPACED and _UNSPACED.match(text[end - 1]):
        return True
    return not (start > 0 and _join(text[start - 1], text[start])) and _word_ends(text, end)


def _word_ends(text: str, end: int) -> bool:
    return end >= len(text) or not _join(text[end - 1], text[end])


def _join(before: str, after: str) -> bool:
    # Nearly every name has a space or a comma on either side, which is soon seen.
    return joins(after) and joins(before) and one_word(before, after)


def joins(char: str) -> bool:
    return char.isalnum() or char == "_"

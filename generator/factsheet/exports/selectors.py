"""A passage that was found -> the few words around it that tell it from like words elsewhere."""

from __future__ import annotations

from factsheet.accounts import Passage

AROUND = 32
"""Code points at most on each side, whole words only: enough to tell two places apart, and never a sentence more of
an article that may not be shown."""


def words_before(passage: Passage) -> str:
    start = max(passage.paragraph.span.start, passage.span.start - AROUND)
    text = passage.article.text[start : passage.span.start]
    if start == passage.paragraph.span.start or passage.article.text[start - 1].isspace():
        return text
    return text[_first_space(text) :]


def words_after(passage: Passage) -> str:
    end = min(passage.paragraph.span.end, passage.span.end + AROUND)
    text = passage.article.text[passage.span.end : end]
    if end == passage.paragraph.span.end or passage.article.text[end].isspace():
        return text
    return text[: len(text) - _first_space(text[::-1])]


def _first_space(text: str) -> int:
    """Where the first word that is cut off ends; in a script without spaces nothing is a word cut off."""
    found = next((place for place, character in enumerate(text) if character.isspace()), None)
    return 0 if found is None else found

"""A passage that was found -> its words as its article's file has them, and the few around them that tell it from like
words elsewhere: the `TextQuoteSelector` of the W3C's Web Annotations."""

from __future__ import annotations

from factsheet.accounts import Passage
from factsheet.model import Span

AROUND = 32
"""Code points at most on each side, whole words only: enough to tell two places apart, and never a sentence more of
an article that may not be shown."""


def exact_words(passage: Passage) -> str:
    span = passage.in_file
    return passage.article.file_text[span.start : span.end]


def words_before(passage: Passage) -> str:
    end, first, written = passage.in_file.start, _paragraph(passage).start, passage.article.file_text
    start = max(first, end - AROUND)
    text = written[start:end]
    if start == first or written[start - 1].isspace():
        return text
    return text[_first_space(text) :]


def words_after(passage: Passage) -> str:
    start, last, written = passage.in_file.end, _paragraph(passage).end, passage.article.file_text
    end = min(last, start + AROUND)
    text = written[start:end]
    if end == last or written[end].isspace():
        return text
    return text[: len(text) - _first_space(text[::-1])]


def _paragraph(passage: Passage) -> Span:
    return passage.article.in_file(passage.paragraph.span)


def _first_space(text: str) -> int:
    """Where the first word that is cut off ends; in a script without spaces nothing is a word cut off."""
    found = next((place for place, character in enumerate(text) if character.isspace()), None)
    return 0 if found is None else found

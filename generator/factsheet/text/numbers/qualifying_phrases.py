"""A place in a text goes in; the phrase of a language's table that ends or begins there comes out."""

from __future__ import annotations

from functools import cache

from factsheet.text.languages import language_for
from factsheet.text.numbers.lexemes import Lexed

Phrases = dict[str, tuple[tuple[str, ...], ...]]


@cache
def ending_in(tag: str, table: str) -> Phrases:
    """Last word -> the phrases that end in it, the longest first."""
    return _indexed(tag, table, -1)


@cache
def beginning_with(tag: str, table: str) -> Phrases:
    return _indexed(tag, table, 0)


def _indexed(tag: str, table: str, key: int) -> Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in getattr(language_for(tag).numbers.measures, table):
        parts = tuple(phrase.split())
        found.setdefault(parts[key], []).append(parts)
    return {word: tuple(sorted(options, key=len, reverse=True)) for word, options in found.items()}


def phrase_before(lexed: Lexed, index: int, phrases: Phrases) -> tuple[str, ...] | None:
    """The longest phrase that ends right before a lexeme."""
    for phrase in phrases.get(lexed.lower(index - 1), ()):
        start = index - len(phrase)
        if start >= 0 and all(lexed.lower(start + offset) == word for offset, word in enumerate(phrase)):
            return phrase
    return None


def phrase_after(lexed: Lexed, index: int, phrases: Phrases) -> tuple[str, ...] | None:
    """The longest phrase that begins at a lexeme."""
    for phrase in phrases.get(lexed.lower(index), ()):
        if all(lexed.lower(index + offset) == word for offset, word in enumerate(phrase)):
            return phrase
    return None

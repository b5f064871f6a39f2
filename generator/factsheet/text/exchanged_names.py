"""A passage and words that nearly repeat it go in; which words of both are names, and whose they may be, comes out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factsheet.model import Span
from factsheet.text.articles import read_article
from factsheet.text.comparison.naming import Vocabulary, find_names, unit_of, vocabulary_of
from factsheet.text.dates import scan_dates
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.near_copies import Instead
from factsheet.text.numbers import scan_numbers
from factsheet.text.tokens import Token, read_tokens

_LETTERS = 4
"""By which two forms of a name are the same: “Russia” and “Russian”."""


@lru_cache(maxsize=64)
def names_in_both(passage: str, told: str, tag: str) -> tuple[list[Span], list[Span]]:
    """The words of both that are names, or words of names."""
    language = language_for(tag)
    read = [read_tokens(read_article("", text, tag, {})) for text in (passage, told)]
    vocabulary = vocabulary_of(language, read, frozenset())
    said, told_names = (_names_in(text, tokens, vocabulary) for text, tokens in zip((passage, told), read, strict=True))
    return said, told_names


def _names_in(text: str, tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Span]:
    language = vocabulary.language
    taken = [number.span for number in scan_numbers(text, language)]
    taken += [date.span for date in scan_dates(text, language.tag)]
    held = {at for at, token in enumerate(tokens) if any(token.span.overlaps(span) for span in taken)}
    units = [unit_of(token, language.comparison.stop) for token in tokens]
    return [tokens[at].span for at in sorted(find_names(tokens, units, held, vocabulary))]


def have_common(instead: Instead, language: Language) -> bool:
    """Whether a word of one is in the other, or means the same place: “Britain” and “UK”."""
    same = language.comparison.same_names
    said, told = (
        {same[word.key].place if word.key in same else word.key[:_LETTERS] for word in words}
        for words in (instead.said, instead.told)
    )
    initials = {
        "".join(part[0] for word in words for part in word.key.split("-") if part)
        for words in (instead.said, instead.told)
    }
    return not said.isdisjoint(told) or any(word.key in initials for word in (*instead.said, *instead.told))

"""A place in a text goes in; the words of the noun phrase that begins there come out."""

from __future__ import annotations

from factsheet.text.languages.base import Language
from factsheet.text.numbers.lexemes import Lexed

PHRASE_WORDS = 6
"""How far the noun may stand from its number: “400 highly skilled young Russian software engineers”."""


def words_of_phrase(lexed: Lexed, index: int, language: Language, starts: set[int]) -> list[tuple[str, bool]]:
    """The words of the noun phrase from a lexeme on, and whether each has the capital that German nouns have."""
    words: list[tuple[str, bool]] = []
    changes = language.numbers.measures.more_after | language.numbers.measures.fewer_after
    position = index
    while len(words) < PHRASE_WORDS and position < len(lexed):
        if position in starts or _is_phrase(lexed, position, language):
            if not lexed.is_hyphen(position + 1):
                break
            position = _after_hyphens(lexed, position)
            continue
        if lexed.is_hyphen(position):
            position += 1
            continue
        if lexed.form(position) != "word" or lexed.lower(position) in language.numbers.nouns.function_words:
            break
        if lexed.lower(position) not in changes:
            words.append((lexed.lower(position).removesuffix("'s"), _is_noun(lexed, position, language)))
        position += 1
    return words


def _is_phrase(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether hyphens make an adjective of a phrase: “five one-on-one lessons”."""
    return lexed.is_hyphen(index + 1) and lexed.lower(index + 2) in language.numbers.nouns.function_words


def _is_noun(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether a word has a capital, and does not only tell what the one behind the hyphen is: “zwei OP-Säle”."""
    is_first_part = language.numbers.nouns.nouns_have_capitals and lexed.is_hyphen(index + 1)
    return lexed.is_capital(index) and not (is_first_part and lexed.is_capital(index + 2))


def _after_hyphens(lexed: Lexed, index: int) -> int:
    """Past all that hyphens join to the word at an index: “three 12-storey blocks”."""
    while lexed.is_hyphen(index + 1):
        index += 2
    return index + 1

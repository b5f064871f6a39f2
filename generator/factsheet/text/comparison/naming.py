"""Tokens and the words of both versions go in; out come the tokens that are names, or words of names.

A name is told by its capital, word by word: inside a sentence, or at its start where either version has the word with a
capital elsewhere and never without. Where all nouns have capitals, what stands before the word tells a name.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from msgspec import Struct

from factsheet.text.languages.base import Language
from factsheet.text.tokens import Token
from factsheet.text.word_diff import Unit


class Vocabulary(Struct, frozen=True, kw_only=True):
    """The words of both versions, without possessive endings, and the language's tables."""

    language: Language
    lower: frozenset[str]
    """Those that either version has in lower case."""
    capital: frozenset[str]
    """Those that either version has with a capital inside a sentence."""
    hedges: Container[str]
    """First words of phrases that tell how sure a statement is: “Maybe” is no name."""
    first_names: frozenset[str]


def vocabulary_of(language: Language, versions: Sequence[Sequence[Token]], hedges: Container[str]) -> Vocabulary:
    return Vocabulary(
        language=language,
        lower=frozenset(bare(token.key) for tokens in versions for token in tokens if token.text[0].islower()),
        capital=frozenset(bare(token.key) for tokens in versions for token in tokens if _has_capital_of_its_own(token)),
        hedges=hedges,
        first_names=language.speech.men | language.speech.women,
    )


def bare(key: str) -> str:
    """Without a possessive ending."""
    if key.endswith("'s"):
        return key[:-2] or key
    return (key[:-1] or key) if key.endswith("'") else key


def unit_of(token: Token, stop: frozenset[str]) -> Unit:
    """What of a token is compared with the other version's."""
    if not token.says_something:
        return Unit(token.key, 0)
    if token.key not in stop:
        return Unit(token.key, 2)
    # “US” is no “us” and “WHO” no “who”.
    return Unit(token.text, 2) if _is_all_capitals(token) else Unit(token.key, 1)


def name_key(token: Token, vocabulary: Vocabulary) -> str:
    """A name's word without a possessive ending, where the language can be sure of one."""
    key = bare(token.key)
    if vocabulary.language.speech.genitive_s and key.endswith("s"):
        nominative = key[:-1]
        if nominative in vocabulary.language.comparison.same_names or nominative in vocabulary.capital:
            return nominative
    return key


def find_names(
    tokens: Sequence[Token], units: Sequence[Unit], taken: Container[int], vocabulary: Vocabulary
) -> frozenset[int]:
    """The positions of names; `taken` are those of words of numbers (“5th Generation”) and of dates (“May”)."""
    return frozenset(
        at
        for at, (token, unit) in enumerate(zip(tokens, units, strict=True))
        if unit.weight == 2 and token.kind == "word" and at not in taken and _is_name(tokens, at, vocabulary)
    )


def opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether the place demands a capital: at the start of a sentence or of a quotation."""
    return tokens[at].opens_sentence or (at > 0 and tokens[at - 1].kind == "mark")


def _has_capital_of_its_own(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper() and not token.opens_sentence


def _is_all_capitals(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper()


def _is_name(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    token, language = tokens[at], vocabulary.language
    if token.text[0].islower():
        # Only where adjectives of places have no capitals: “russische”.
        same = language.comparison.same_names.get(token.key)
        return language.numbers.nouns.nouns_have_capitals and same is not None and same.describes
    if not token.text[0].isupper() or token.key in vocabulary.hedges:
        return False
    key = bare(token.key)
    if key in language.speech.titles:
        return False
    if language.numbers.nouns.nouns_have_capitals:
        return _is_name_among_nouns(tokens, at, vocabulary)
    if not opens(tokens, at) or _is_all_capitals(token):
        return True
    return key in vocabulary.capital or (key not in vocabulary.lower and not _is_plain(key, language))


def _is_plain(key: str, language: Language) -> bool:
    """Whether a word that opens a sentence looks like a common noun or a verb, by its ending or by a table."""
    words, nouns = language.comparison, language.numbers.nouns
    if key in words.same_names:
        return False
    if key.endswith(words.plain_endings):
        return True
    return key in nouns.people or key in nouns.things or key in nouns.staff or key in nouns.units


def _is_name_among_nouns(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    """A word that a table knows or that is all capitals; after a title, a first name or a preposition of place."""
    token, language = tokens[at], vocabulary.language
    if name_key(token, vocabulary) in language.comparison.same_names or _is_all_capitals(token):
        return True
    if head_of_compound(token, language):
        return True
    if token.key in vocabulary.first_names:
        return True
    if at == 0 or opens(tokens, at):
        return False
    before = tokens[at - 1].key
    if _belongs_to_noun(tokens, at, vocabulary) or _is_adjective_of_name(tokens, at, vocabulary):
        return True
    return (
        before in vocabulary.first_names
        or before in language.speech.titles
        or before.endswith(language.speech.title_ends)
        or before in language.numbers.clauses.locatives
        or before in language.speech.says
        or before in language.comparison.source_follows
    )


def head_of_compound(token: Token, language: Language) -> str:
    """The name that a compound begins with: “EU-Staaten”, “Russland-Politik”; empty where it begins with none."""
    first, _, rest = token.text.partition("-")
    if not rest or not first[:1].isupper():
        return ""
    is_name = (len(first) > 1 and first.isupper()) or first.casefold() in language.comparison.same_names
    return first.casefold() if is_name else ""


def _belongs_to_noun(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a noun stands right before a word that is none that can be counted: “das Landgericht Hamburg”."""
    before, nouns = tokens[at - 1], vocabulary.language.numbers.nouns
    if before.kind != "word" or not before.text[0].isupper() or before.text.isupper() or before.opens_sentence:
        return False
    key, counted = tokens[at].key, before.key in nouns.units or before.key[0].isdigit()
    return not counted and key not in vocabulary.lower and not _is_plain(key, vocabulary.language)


def _is_adjective_of_name(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a word is an adjective with a capital inside a sentence, before its noun: “die Süddeutsche Zeitung”."""
    key, following = tokens[at].key, tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.kind != "word" or not following.text[0].isupper():
        return False
    # Of a place, which hardly any other word is that ends so before a noun that is plainly one: “der Barsumer Zeitung”.
    of_place = key.endswith("er") and _is_plain(following.key, vocabulary.language)
    ends = of_place or key.endswith(vocabulary.language.comparison.name_adjectives)
    return ends and key not in vocabulary.lower and not _is_plain(key, vocabulary.language)

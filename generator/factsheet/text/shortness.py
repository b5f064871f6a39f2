"""A passage of an article goes in; whether it has words enough, a number or a name to tell something comes out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from math import ceil

from factsheet.model import Article, Span
from factsheet.text.characters import UNSPACED
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.numbers import scan_numbers

LEAST_WORDS = 3

_UNSPACED_LETTER = re.compile(rf"[{UNSPACED}]")
_LETTERS_OF_A_WORD = 2
"""Han and kana words have two letters as a rule; Thai ones have more, marks aside, so some short ones get by."""
_WORD = re.compile(rf"(?:(?![{UNSPACED}])\w)+(?:['-](?:(?![{UNSPACED}])\w)+)*")
_PUNCTUATION = " .,;:!?\"'()[]…。，！？"
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?:…。！？])[\s\"'(\[]*$")


def count_words(text: str) -> int:
    """Words between spaces; of scripts without spaces, a word for every two letters begun."""
    return len(_WORD.findall(text)) + ceil(len(_UNSPACED_LETTER.findall(text)) / _LETTERS_OF_A_WORD)


def _has_words_enough(text: str) -> bool:
    """Without counting them all: nearly every passage has, and most are long."""
    words = sum(1 for _ in islice(_WORD.finditer(text), LEAST_WORDS))
    return words == LEAST_WORDS or count_words(text) >= LEAST_WORDS


def is_too_short(article: Article, span: Span, names: Iterable[str]) -> bool:
    """Whether a passage has fewer than `LEAST_WORDS` words, no number, no name, and is not its whole paragraph.

    `names` are those the sheet knows. Others are told by their capitals, which say nothing at the start of a sentence
    nor, in German, of a single noun.
    """
    words = article.words_of(span)
    if words.isascii() and _has_words_enough(words):
        # Nothing in them is folded but white space.
        return False
    text = fold(words).text
    if _has_words_enough(text) or any(map(str.isdigit, text)) or _is_whole_paragraph(article, span):
        return False
    if scan_numbers(text, language_for(article.language)):
        return False
    return not (any(_holds(text, name) for name in names) or _has_capital_name(article, span, text))


def _is_whole_paragraph(article: Article, span: Span) -> bool:
    paragraph = article.paragraph_at(span.start).span
    around = article.text[paragraph.start : span.start] + article.text[span.end : paragraph.end]
    return not fold(around).text.strip(_PUNCTUATION)


def _holds(text: str, name: str) -> bool:
    """Whether the name stands in the text as whole words, whatever the case of its first letter."""
    words = fold(name).text.strip(" ")
    return bool(words) and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) is not None


def _has_capital_name(article: Article, span: Span, text: str) -> bool:
    start = article.folded.folded(span.start)
    words = list(_WORD.finditer(text))
    nouns_too = language_for(article.language).numbers.numerals.capitals_are_nouns
    for place, word in enumerate(words):
        if not word.group()[0].isupper() or word.group() == "I":
            continue
        if any(map(str.isupper, word.group()[1:])):
            return True
        if nouns_too:
            if (
                place
                and words[place - 1].group()[0].isupper()
                and not _opens_sentence(article, start + words[0].start())
            ):
                return True
        elif not _opens_sentence(article, start + word.start()) or _stands_inside(article, word.group()):
            return True
    return False


def _opens_sentence(article: Article, place: int) -> bool:
    """Whether a folded place is the first of its paragraph, or follows the end of a sentence."""
    paragraph = article.paragraph_at(article.folded.starts[place])
    first = article.folded.folded(paragraph.span.start)
    return _ENDS_SENTENCE.search(article.folded.text, max(first, place - 8), place) is not None or first == place


def _stands_inside(article: Article, word: str) -> bool:
    """Whether the word has its capital inside of a sentence too."""
    return re.search(rf"[^\W\d_],? {re.escape(word)}(?!\w)", article.folded.text) is not None

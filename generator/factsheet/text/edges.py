"""An article and the span of a passage go in; the words and numbers that its ends cut come out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Literal

from msgspec import Struct

from factsheet.model import Article, Span
from factsheet.text.characters import DROPPED, JOINERS, UNSPACED, composes
from factsheet.text.languages import language_for
from factsheet.text.numbers import Kind, scan_numbers

Side = Literal["start", "end"]

_UNSPACED = re.compile(f"[{UNSPACED}]")
_SEEN = str.maketrans("", "", DROPPED)
_APOSTROPHES = "'’ʼ＇"
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]?(?![\w{_APOSTROPHES}])")
_ELISION = re.compile(
    rf"(?<!\w)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull)[{_APOSTROPHES}]$", re.IGNORECASE
)
"""In French, Italian and Catalan the words on both sides of such an apostrophe are two."""
_VOWELS = frozenset("aeiouyhàâäáéèêëíìîïóòôöúùûüœæ")
_JOINING = frozenset("-‐‑﹣－־֊&@")
"""Between letters and digits; dashes stand between words and join digits only."""
_JOINING_DIGITS = frozenset(".,:/·٫٬‒–—−")
_SIGNS_BEFORE = frozenset("+~<>≤≥≈±")
_MINUS = frozenset("-−–")
_SIGNS_AFTER = frozenset("%‰°+")
_LAST_GROUP = re.compile(r"(?<![\w.,])\d{1,3}$")
_NEXT_GROUP = re.compile(r"\d{3}(?![\d-])")
_HAN_MULTIPLES = frozenset("十百千万萬亿億兆")
_WORDS = re.compile(r"\w+")
_NAMED: frozenset[Kind] = frozenset(("date", "time", "year", "label"))
"""What names a day or a thing may be cut: “on 5 June” of “on 5 June 2024” is less exact and still so."""
_LOOKED_AT = 16
"""Characters on each side that decide: the longest elision is ten."""
_NEAR = 30
"""Characters that hold two words."""
_LONGEST_SHOWN = 60
"""How far around an end its word is shown; a longer run without a space is no word of a language."""


class Cut(Struct, frozen=True):
    """An end of a passage that lies inside a word or a number."""

    side: Side
    kind: Literal["word", "number"]
    whole: Span
    """The word or the number in the article's text, the part outside the passage included."""


def cut_words(article: Article, span: Span) -> Iterator[Cut]:
    """The ends of a passage that lie inside a word or a number, the start first.

    A possessive ending may be left off, and in scripts that are written without spaces no end cuts a word.
    """
    if cut := _cut_at(article, "start", span.start):
        yield cut
    if not _POSSESSIVE.match(article.text, span.end) and (cut := _cut_at(article, "end", span.end)):
        yield cut


def _cut_at(article: Article, side: Side, offset: int) -> Cut | None:
    if _joins(article.text, offset):
        return _cut(article.text, side, offset)
    number = _number_over(article, offset)
    return Cut(side, "number", number) if number else None


def _number_over(article: Article, offset: int) -> Span | None:
    """The number of several words that an offset lies inside of: “5 million”, “twenty five”, “between five and ten”."""
    language = language_for(article.language)
    counting = _counting_words(language.tag)
    near = article.text[max(0, offset - _NEAR) : offset], article.text[offset : offset + _NEAR]
    if not _counts(_WORDS.findall(near[0])[-2:], counting) or not _counts(_WORDS.findall(near[1])[:2], counting):
        return None
    paragraph = article.paragraph_at(offset).span
    start, end = max(paragraph.start, offset - _LONGEST_SHOWN), min(paragraph.end, offset + _LONGEST_SHOWN)
    left, right = article.text[start:offset], article.text[offset:end]
    # A word that the window cuts could be read as another.
    left = left[left.find(" ") + 1 :] if start > paragraph.start else left
    right = right[: right.rfind(" ") + 1] if end < paragraph.end else right
    for number in scan_numbers(left + right, language):
        if number.span.start < len(left) < number.span.end and number.kind not in _NAMED:
            return number.span.shifted(offset - len(left))
    return None


def _counts(words: list[str], counting: frozenset[str]) -> bool:
    return any(word[0].isdigit() or word.lower() in counting for word in words)


@cache
def _counting_words(tag: str) -> frozenset[str]:
    """Words that may be part of a number, so that only the ends beside one are read for numbers."""
    numerals = language_for(tag).numbers.numerals
    parts = (numerals.small, numerals.hundred, numerals.scales, numerals.scale_abbreviations, numerals.dozens)
    rest = (numerals.plural_scales, numerals.half, numerals.fractions, numerals.ordinals, numerals.mixed)
    return frozenset(word for words in (*parts, *rest) for word in words)


def _cut(text: str, side: Side, offset: int) -> Cut:
    start = end = offset
    while start > offset - _LONGEST_SHOWN and _joins(text, start):
        start -= 1
    while end < offset + _LONGEST_SHOWN and _joins(text, end):
        end += 1
    whole = text[start:end]
    is_number = any(map(str.isdigit, whole)) and not any(map(str.isalpha, whole))
    return Cut(side, "number" if is_number else "word", Span(start, end))


def _joins(text: str, offset: int) -> bool:
    """Whether what stands on both sides of an offset is one word or one number."""
    around = text[max(0, offset - 1) : offset + 1]
    if around.isascii() and around.strip() != around and not any(map(str.isdigit, around)):
        # Nearly every end: white space, which joins nothing but the groups of a number.
        return False
    left = text[max(0, offset - _LOOKED_AT) : offset].translate(_SEEN)
    right = text[offset : offset + _LOOKED_AT].translate(_SEEN)
    if not left or not right:
        return False
    before, after = left[-1], right[0]
    if composes(after) or after in JOINERS or before in JOINERS:
        return True
    if _is_of_word(before) and _is_of_word(after):
        return _letters_join(before, after)
    # What stands between two characters joins both, so it is looked at from either side of it.
    if _is_of_word(before):
        return _sign_joins(left, right[0], right[1:]) or _ends_number(before, after)
    if _is_of_word(after):
        return _sign_joins(left[:-1], left[-1], right) or _begins_number(left, after)
    return False


def _is_of_word(char: str) -> bool:
    return char.isalnum() or char == "_" or composes(char)


def _letters_join(before: str, after: str) -> bool:
    if not (_UNSPACED.match(before) or _UNSPACED.match(after)):
        return True
    # Without spaces, only figures are seen to go on: “300万” is three million, “三十” is thirty.
    if before.isdigit() and after in _HAN_MULTIPLES:
        return True
    return bool(unicodedata.numeric(before, 0) and unicodedata.numeric(after, 0))


def _sign_joins(left: str, sign: str, right: str) -> bool:
    """Whether a sign makes one word or number of what stands before it and after it."""
    before, after = left[-1:], right[:1]
    if not before or not after or not _is_of_word(before) or not _is_of_word(after):
        return False
    if sign in _APOSTROPHES:
        return not (_ELISION.search(left + sign) and after.lower() in _VOWELS)
    if sign in _JOINING:
        return True
    if before.isdigit() and after.isdigit():
        return sign in _JOINING_DIGITS or (sign.isspace() and _is_grouped(left, right))
    # “U.S.” and “example.com”, but not the space that was forgotten in “over.Then”.
    return sign == "." and before.isalpha() and after.isalpha() and not (before.islower() and after.isupper())


def _is_grouped(left: str, right: str) -> bool:
    """Whether a space groups thousands: one to three digits before it, and three after."""
    return bool(_LAST_GROUP.search(left) and _NEXT_GROUP.match(right))


def _ends_number(before: str, after: str) -> bool:
    return before.isdigit() and (after in _SIGNS_AFTER or unicodedata.category(after) == "Sc")


def _begins_number(left: str, after: str) -> bool:
    if not after.isdigit():
        return False
    sign, before = left[-1], left[-2:-1]
    if sign in _SIGNS_BEFORE or unicodedata.category(sign) == "Sc":
        return True
    return (sign in _MINUS or sign == ".") and (not before or before.isspace() or before in "([")

"""A stored text goes in; its words, figures and marks come out, in the folded text and with the way back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from msgspec import Struct

from factsheet.model import Folded, Span
from factsheet.text.characters import ALONE, POINTS, has_characters, without_points
from factsheet.text.folding import fold

Form = Literal["word", "figure", "vulgar", "raised", "mark"]

VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_OTHER_DIGITS = "₀₁₂₃₄₅₆₇₈₉"

_LETTER = rf"[^\W\d_{VULGAR}{RAISED}{_OTHER_DIGITS}]"


def _lexeme(letter: str, alone: str) -> re.Pattern[str]:
    """`alone` is a pattern for what makes a word besides letters in a row; the first letter or mark of what it finds
    tells its form.
    """
    letters = rf"{letter}++(?:[{POINTS}]++{letter}*+)*+"
    return re.compile(rf"{letters}(?:'{letters})?{alone}|\d++(?:[.,'٫٬،]\d++)*+|[{RAISED}]++|\S")


_LEXEME = _lexeme(_LETTER, "")
"""Every quantifier is possessive, so that no text can make the search try twice."""

_KANA = "ぁ-ゟ"


@cache
def _unspaced_lexeme() -> re.Pattern[str]:
    """The same for texts in which characters stand without spaces; put together when the first of them is read."""
    return _lexeme(rf"{_LETTER[:-1]}{ALONE}{_KANA}]", rf"|[{ALONE}]|[{_KANA}]++")


class _Forms(dict[str, Form]):
    """The form of what begins with a character, as far as characters were met."""

    def __missing__(self, first: str) -> Form:
        form = self[first] = _form(first)
        return form


def _form(first: str) -> Form:
    if first in VULGAR:
        return "vulgar"
    if first in RAISED:
        return "raised"
    if has_characters(first) or _KANA[0] <= first <= _KANA[-1]:
        return "word"
    if first.isdecimal():
        return "figure"
    return "word" if first.isalnum() and first not in _OTHER_DIGITS else "mark"


_forms = _Forms()
_READ_ALWAYS: frozenset[Form | None] = frozenset(("figure", "vulgar"))

MARGIN = 64
"""How far past either end of a text its lexemes may be asked for; no reader looks farther than a dozen."""

_SCRIPTS_WITHOUT_SPACES = 0x2E80
"""The first code point of the CJK radicals: from here on a letter beside a figure does not make them one word."""


class Lexed(Struct, frozen=True):
    """The lexemes of a text, by number from 0; their offsets are those of the folded text.

    Each of their properties is a list of its own: a text is read whole, and few of its words are ever looked at.
    """

    stored: str
    folded: Folded
    _texts: list[str]
    _starts: list[int]
    _lowers: list[str]
    _forms: list[Form | None]
    """With `MARGIN` empty entries at the end, which are also what negative indices reach."""

    def __len__(self) -> int:
        return len(self._texts)

    def text(self, index: int) -> str:
        """As written, folded."""
        return self._texts[index]

    def start(self, index: int) -> int:
        return self._starts[index]

    def end(self, index: int) -> int:
        return self._starts[index] + len(self._texts[index])

    def lower(self, index: int) -> str:
        """The word or mark in lower case; empty past either end."""
        return self._lowers[index]

    def form(self, index: int) -> Form | None:
        return self._forms[index]

    def all_but(self, plain: Mapping[str, bool]) -> list[int]:
        """The lexemes that are not plain words or marks, or that a figure or a hyphen follows: nearly none of a text.

        One pass over the lists, since asking for each by a call is half of what reading the numbers of a text costs.
        """
        follows = zip(self._forms, self._lowers, self._forms[1:], self._lowers[1:], strict=False)
        return [
            index
            for index, (form, lower, next_form, next_lower) in zip(range(len(self._texts)), follows, strict=False)
            if not plain[lower]
            or form in _READ_ALWAYS
            or (form == "word" and (next_form == "figure" or next_lower == "-"))
        ]

    def touches(self, index: int) -> bool:
        """Whether nothing stands between a lexeme and the one before it."""
        return 0 < index < len(self._texts) and self.end(index - 1) == self._starts[index]

    def near(self, index: int) -> bool:
        """Whether at most one space stands between a lexeme and the one before it."""
        return 0 < index < len(self._texts) and self._starts[index] - self.end(index - 1) <= 1

    def is_hyphen(self, index: int) -> bool:
        """Whether a mark is a hyphen that joins what stands on both sides; a dash is none, though it folds to one."""
        return (
            self.lower(index) == "-"
            and self.stored_mark(index) in "-‐‑\xad"
            and self.touches(index)
            and self.touches(index + 1)
        )

    def stored_mark(self, index: int) -> str:
        """A mark as it was before folding."""
        return self.stored[self.folded.starts[self._starts[index]]]

    def is_capital(self, index: int) -> bool:
        return self.form(index) == "word" and self._texts[index][0].isupper()

    def glues(self, index: int) -> bool:
        """Whether a word or figure is one word with what stands before it."""
        return (
            self.touches(index)
            and self.form(index) in ("word", "figure")
            and self.form(index - 1) in ("word", "figure")
            and ord(self._texts[index][0]) < _SCRIPTS_WITHOUT_SPACES
            and ord(self._texts[index - 1][-1]) < _SCRIPTS_WITHOUT_SPACES
        )

    def span(self, first: int, last: int) -> Span:
        """The stored span of the lexemes `[first, last)`."""
        return self.folded.stored(self._starts[first], self.end(last - 1))


def lex(text: str) -> Lexed:
    folded = fold(text)
    is_plain = folded.text.isascii()
    pattern = _LEXEME if is_plain or not has_characters(folded.text) else _unspaced_lexeme()
    texts: list[str] = pattern.findall(folded.text)
    starts, done = [], 0
    for found in texts:
        # Between two lexemes is white space alone, which holds none of them.
        start = folded.text.index(found, done)
        starts.append(start)
        done = start + len(found)
    lowers = [found.lower() for found in texts] if is_plain else [without_points(found.lower()) for found in texts]
    forms: list[Form | None] = [_forms[found[0]] for found in texts]
    return Lexed(text, folded, texts, starts, lowers + [""] * MARGIN, forms + [None] * MARGIN)

"""A stored text goes in; its words, figures and marks come out, in the folded text and with the way back."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

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
    """`alone` is a pattern for what makes a word besides letters in a row."""
    letters = rf"{letter}++(?:[{POINTS}]++{letter}*+)*+"
    return re.compile(
        rf"(?P<word>{letters}(?:'{letters})?{alone})"
        r"|(?P<figure>\d++(?:[.,'٫٬،]\d++)*+)"
        rf"|(?P<vulgar>[{VULGAR}])"
        rf"|(?P<raised>[{RAISED}]++)"
        r"|(?P<mark>\S)"
    )


_LEXEME = _lexeme(_LETTER, "")
"""Every quantifier is possessive, so that no text can make the search try twice."""

_KANA = "ぁ-ゟ"


@cache
def _unspaced_lexeme() -> re.Pattern[str]:
    """The same for texts in which characters stand without spaces; put together when the first of them is read."""
    return _lexeme(rf"{_LETTER[:-1]}{ALONE}{_KANA}]", rf"|[{ALONE}]|[{_KANA}]++")


MARGIN = 64
"""How far past either end of a text its lexemes may be asked for; no reader looks farther than a dozen."""

_SCRIPTS_WITHOUT_SPACES = 0x2E80
"""The first code point of the CJK radicals: from here on a letter beside a figure does not make them one word."""


class Lexeme(NamedTuple):
    text: str
    lower: str
    start: int
    end: int
    form: Form


class Lexed(Struct, frozen=True):
    """The lexemes of a text; their offsets are those of the folded text."""

    stored: str
    folded: Folded
    lexemes: list[Lexeme]
    _lowers: list[str]
    _forms: list[Form | None]
    """With `MARGIN` empty entries at the end, which are also what negative indices reach."""

    def __len__(self) -> int:
        return len(self.lexemes)

    def __getitem__(self, index: int) -> Lexeme:
        return self.lexemes[index]

    def lower(self, index: int) -> str:
        """The word or mark in lower case; empty past either end."""
        return self._lowers[index]

    def form(self, index: int) -> Form | None:
        return self._forms[index]

    def touches(self, index: int) -> bool:
        """Whether nothing stands between a lexeme and the one before it."""
        return 0 < index < len(self.lexemes) and self.lexemes[index - 1].end == self.lexemes[index].start

    def near(self, index: int) -> bool:
        """Whether at most one space stands between a lexeme and the one before it."""
        return 0 < index < len(self.lexemes) and self.lexemes[index].start - self.lexemes[index - 1].end <= 1

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
        return self.stored[self.folded.starts[self.lexemes[index].start]]

    def is_capital(self, index: int) -> bool:
        return self.form(index) == "word" and self.lexemes[index].text[0].isupper()

    def glues(self, index: int) -> bool:
        """Whether a word or figure is one word with what stands before it."""
        return (
            self.touches(index)
            and self.form(index) in ("word", "figure")
            and self.form(index - 1) in ("word", "figure")
            and ord(self.lexemes[index].text[0]) < _SCRIPTS_WITHOUT_SPACES
            and ord(self.lexemes[index - 1].text[-1]) < _SCRIPTS_WITHOUT_SPACES
        )

    def span(self, first: int, last: int) -> Span:
        """The stored span of the lexemes `[first, last)`."""
        return self.folded.stored(self.lexemes[first].start, self.lexemes[last - 1].end)


def lex(text: str) -> Lexed:
    folded = fold(text)
    lexemes: list[Lexeme] = []
    pattern = _LEXEME if folded.text.isascii() or not has_characters(folded.text) else _unspaced_lexeme()
    for match in pattern.finditer(folded.text):
        found = match.group()
        form: Form = match.lastgroup  # type: ignore[assignment]  # the groups are named for the forms
        lower = found.lower() if found.isascii() else without_points(found.lower())
        lexemes.append(Lexeme(found, lower, *match.span(), form))
    lowers = [lexeme.lower for lexeme in lexemes]
    forms: list[Form | None] = [lexeme.form for lexeme in lexemes]
    return Lexed(text, folded, lexemes, lowers + [""] * MARGIN, forms + [None] * MARGIN)

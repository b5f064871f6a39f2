"""A stored text goes in; the text after the closed list of foldings comes out, with the way back to stored offsets."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import overload

from factsheet.model import Folded

_DOUBLE_QUOTES = "“”„‟«»"
_SINGLE_QUOTES = "‘’‚‛‹›ʼ"
"""Marks and apostrophes together: U+2019 is both, and only a reader of the sentence can tell which."""

_DASHES = "֊־‐‑‒–—―−⸺⸻﹘﹣"
"""What Unicode calls a hyphen, a dash or the minus sign; the wave dashes of Japanese mark ranges and stay."""

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_FULL_WIDTH_SIGNS = {"￠": "¢", "￡": "£", "￢": "¬", "￣": "¯", "￤": "¦", "￥": "¥", "￦": "₩"}
_FULL_WIDTH_ASCII = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}

_FOLDS: dict[str, str] = {
    **_FULL_WIDTH_ASCII,
    **_FULL_WIDTH_SIGNS,
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DASHES, "-"),
    **_LIGATURES,
    "…": "...",
}

WHITE_SPACE = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
"""What `str.isspace` holds for."""
DROPPED = "\xad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""The soft hyphen, the zero-width space and joiner of words, the byte order mark, and the controls of direction."""
_JOINERS = "\u200c\u200d"

_LATIN = re.compile(
    "[A-Za-zªºÀ-ÖØ-öø-ʯᴀ-ᴥᴬ-ᵜᵢ-ᵥᵫ-ᶿḀ-ỿⁱⁿₐ-ₜ\u212a\u212bⅎⱠ-ⱿꜢ-ꟿꬰ-ꭤﬀ-ﬄＡ-Ｚａ-ｚ]",
)
_CHANGING = "".join((*_FOLDS, WHITE_SPACE.replace(" ", ""), DROPPED, _JOINERS))
_PLAIN_PATTERN = re.compile(f"[{re.escape(_CHANGING)}][{re.escape(_CHANGING)} ]*")
_SPACED_PATTERN = re.compile(f"(?:[{re.escape(_CHANGING)}]|  )[{re.escape(_CHANGING)} ]*")
_UNSEEN = re.compile(f"[{DROPPED}{_JOINERS}]+")
_ASCII_CHANGING = re.compile("[\t-\r\x1c-\x1f]|  ")


class Offsets(Sequence[int]):
    """Stored offsets by folded position, kept as the few places where the two stop running side by side."""

    __slots__ = ("_length", "_places", "_values")

    def __init__(self, places: array[int], values: array[int], length: int) -> None:
        """`values[i]` is the offset at position `places[i]`; from there on both count up together."""
        self._places = places
        self._values = values
        self._length = length

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, position: int) -> int: ...
    @overload
    def __getitem__(self, position: slice) -> Sequence[int]: ...
    def __getitem__(self, position: int | slice) -> int | Sequence[int]:
        if isinstance(position, slice):
            return [self[index] for index in range(*position.indices(self._length))]
        if position < 0:
            position += self._length
        if not 0 <= position < self._length:
            raise IndexError(position)
        place = bisect_right(self._places, position) - 1
        return self._values[place] + position - self._places[place]


def fold(text: str) -> Folded:
    """Fold by the closed list, and nothing else: neither case nor accents, and never by compatibility (NFKC)."""
    if text.isascii():
        return _fold_with(_pattern(text), text) if _ASCII_CHANGING.search(text) else _unchanged(text)
    if not unicodedata.is_normalized("NFC", text):
        return _fold_with(_composing_pattern(), text, composing=True)
    return _fold_with(_pattern(text), text)


def _unchanged(text: str) -> Folded:
    return Folded(text, range(len(text) + 1), range(1, len(text) + 1))


def _pattern(text: str) -> re.Pattern[str]:
    """Runs that change; the search stops at every space only where spaces stand side by side."""
    return _SPACED_PATTERN if "  " in text else _PLAIN_PATTERN


@cache
def _composing_pattern() -> re.Pattern[str]:
    """Runs that change when marks are composed too; made once from Python's Unicode tables, since few texts need it."""
    codes = (chr(code) for code in range(0x300, 0x30000) if not 0xD800 <= code < 0xE000)
    marks = "".join(char for char in codes if _composes(char) or not unicodedata.is_normalized("NFC", char))
    changing = re.escape(_CHANGING + marks)
    return re.compile(f"(?:[{changing}]|  )[{changing} ]*")


def _composes(char: str) -> bool:
    """Whether a character may join the one before it: a mark, or a vowel or final consonant of Hangul."""
    return char > "\u02ff" and (unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff")


def _fold_with(pattern: re.Pattern[str], text: str, *, composing: bool = False) -> Folded:
    out: list[str] = []
    places, starts, ends = array("I", (0,)), array("I", (0,)), array("I", (1,))
    done = length = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        if not composing and _composes(text[end : end + 1]):
            # What is folded or dropped before a combining mark may let the mark join a letter.
            return _fold_with(_composing_pattern(), text, composing=True)
        if start > done and (composing or text[start - 1] == " "):
            start -= 1
        out.append(text[done:start])
        length += start - done
        drift: int | None = start - length
        for piece, first, last in _pieces(text, start, end, composing=composing):
            out.append(piece)
            if len(piece) != 1 or last - first != 1 or first - length != drift:
                places.extend(range(length, length + len(piece)))
                starts.extend([first] * len(piece))
                ends.extend([last] * len(piece))
                drift = None
            length += len(piece)
        done = end
        if done - length != drift:
            places.append(length)
            starts.append(done)
            ends.append(done + 1)
    out.append(text[done:])
    length += len(text) - done
    return Folded("".join(out), Offsets(places, starts, length + 1), Offsets(places, ends, length))


def _pieces(text: str, start: int, end: int, *, composing: bool) -> list[tuple[str, int, int]]:
    """What a run folds to: each piece with the stored stretch that it stands for."""
    if end - start == 1 and (char := _FOLDS.get(text[start])) is not None:
        return [(char, start, end)]
    pieces: list[tuple[str, int, int]] = []
    for offset in _kept(text, start, end):
        char = text[offset]
        if not char.isspace():
            pieces.append((_FOLDS.get(char, char), offset, offset + 1))
        elif pieces and pieces[-1][0] == " ":
            pieces[-1] = (" ", pieces[-1][1], offset + 1)
        else:
            pieces.append((" ", offset, offset + 1))
    return list(_composed(pieces)) if composing else pieces


def _kept(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets of a run that are not dropped."""
    done = start
    for unseen in _UNSEEN.finditer(text, start, end):
        yield from range(done, unseen.start())
        done = unseen.end()
        if not _between_latin(text, *unseen.span()):
            yield from (offset for offset in range(*unseen.span()) if text[offset] in _JOINERS)
    yield from range(done, end)


def _between_latin(text: str, start: int, end: int) -> bool:
    before = start - 1
    while before > 0 and (text[before] in DROPPED or _composes(text[before])):
        before -= 1
    return bool(before >= 0 and _LATIN.match(text, before) and _LATIN.match(text, end))


def _composed(pieces: list[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Pieces in NFC; a letter and its marks become one piece where composing changes them."""
    group: list[tuple[str, int, int]] = []
    for piece in pieces:
        if group and not _composes(piece[0]):
            yield from _compose(group)
            group = []
        group.append(piece)
    yield from _compose(group)


def _compose(group: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    joined = "".join(piece for piece, _, _ in group)
    normal = unicodedata.normalize("NFC", joined)
    return group if normal == joined else [(normal, group[0][1], group[-1][2])]

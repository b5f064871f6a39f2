"""The fonts of this package -> faces that measure text and say which of it they can draw.

A face is several files, each with the letters of some scripts, as browsers load them. Text is laid out letter by
letter: what shaping Pillow can do differs between machines, and the same fact must give the same bytes. Scripts that
need more, as those written from right to left do, have no letters in these fonts and are not drawn.
"""

from __future__ import annotations

import pkgutil
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from typing import Literal

from msgspec import Struct
from PIL import ImageFont

from factsheet.render.environment import PACKAGE

FILES = {
    "sans": ("sans-latin", "sans-latin-ext", "sans-cyrillic"),
    "serif": ("serif-latin", "serif-latin-ext", "serif-cyrillic"),
}

Family = Literal["sans", "serif"]

PROBE = 24
"""Pixels at which a letter is compared with the sign for a missing one."""
MISSING = "\uffff"
"""No character, so every font draws its sign for a missing letter."""


class UnreadableFontError(Exception):
    """This Pillow cannot read the fonts of the package; the message says why."""


class Face(Struct, frozen=True):
    """One size and weight of a font."""

    family: Family
    size: int
    """In pixels."""
    weight: int = 400
    """Of the sans, from 400 to 700; the serif has one weight."""

    @property
    def ascent(self) -> int:
        """Pixels from the top of a line to where letters stand."""
        return self.font(0).getmetrics()[0]

    def length(self, text: str) -> float:
        """In pixels. Nothing is drawn closer to its neighbour, so it is the sum of the words and spaces."""
        words = text.split(" ")
        return sum(_length(self, word) for word in words) + _length(self, " ") * (len(words) - 1)

    def parts(self, text: str) -> Iterator[tuple[int, str]]:
        """The text in stretches that one file draws; what no file has goes to the first."""
        for file, letters in groupby(text, key=self._file_of):
            yield file, "".join(letters)

    def can_draw(self, text: str) -> bool:
        return all(_file_with(self.family, letter) is not None for letter in set(text) if not letter.isspace())

    def _file_of(self, letter: str) -> int:
        return _file_with(self.family, letter) or 0

    def font(self, file: int) -> ImageFont.FreeTypeFont:
        return _font(FILES[self.family][file], self.size, self.weight if self.family == "sans" else 0)


def composed(text: str) -> str:
    """As the fonts have it: an accent in one letter with its base, and white space as single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@lru_cache(maxsize=8192)
def _length(face: Face, word: str) -> float:
    return sum(face.font(file).getlength(part) for file, part in face.parts(word))


@lru_cache(maxsize=4096)
def _file_with(family: str, letter: str) -> int | None:
    """The first file that has the letter; None where none has."""
    for number, name in enumerate(FILES[family]):
        font = _font(name, PROBE, 0)
        if bytes(font.getmask(letter)) != bytes(font.getmask(MISSING)):
            return number
    return None


@lru_cache(maxsize=128)
def _font(name: str, size: int, weight: int) -> ImageFont.FreeTypeFont:
    content = pkgutil.get_data(PACKAGE, f"assets/fonts/{name}.woff2") or b""
    try:
        font = ImageFont.truetype(BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)
    except (OSError, ImportError) as error:
        raise UnreadableFontError(f"Pillow cannot read {name}.woff2: {error}") from None
    if weight:
        font.set_variation_by_axes([weight])
    return font

"""Text, boxes and lines in the colours of the style sheet -> a PNG.

A picture has few colours, and a palette makes it ten times faster to write: for each pair of a ground and an ink there
are some steps between the two, which the edges of letters take.
"""

from __future__ import annotations

import pkgutil
import re
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

from factsheet.pictures.faces import Face
from factsheet.render.environment import PACKAGE

STEPS = 12
"""From a ground to an ink: more cannot be told apart at the edge of a letter."""
COMPRESSION = 3
"""Of zlib: the next level takes half as long again for an eighth less."""

_COLOUR = re.compile(r"--facts-([a-z-]+): light-dark\(#([0-9a-f]{3,6}),")

Pair = tuple[str, str]
"""The names of a ground and an ink in the style sheet."""


class Canvas:
    """What is drawn on; it begins with the ground of the first pair."""

    def __init__(self, size: tuple[int, int], pairs: tuple[Pair, ...]) -> None:
        self.pairs = pairs
        self.image = Image.new("P", size, 0)
        self.image.putpalette([channel for pair in pairs for step in _ramp(pair) for channel in step])

    def text(self, place: tuple[float, int], text: str, face: Face, pair: Pair) -> float:
        """One line from its left end and its top; returns where it ends."""
        x, y = place
        for file, part in face.parts(text):
            font = face.font(file)
            left, top, right, bottom = font.getbbox(part, anchor="ls")
            if right > left and bottom > top:
                mask = Image.new("L", (int(right - left) + 1, int(bottom - top) + 1))
                ImageDraw.Draw(mask).text((-left, -top), part, 255, font, anchor="ls")
                self._put(mask, (round(x) + int(left), y + face.ascent + int(top)), pair)
            x += font.getlength(part)
        return x

    def box(self, corners: tuple[int, int, int, int], pair: Pair, *, ink: bool = False, radius: int = 0) -> None:
        """Filled with the ground of the pair, or with its ink."""
        fill = self.pairs.index(pair) * STEPS + (STEPS - 1 if ink else 0)
        ImageDraw.Draw(self.image).rounded_rectangle(corners, radius, fill)

    def png(self) -> bytes:
        content = BytesIO()
        self.image.save(content, "PNG", compress_level=COMPRESSION)
        return content.getvalue()

    def _put(self, mask: Image.Image, place: tuple[int, int], pair: Pair) -> None:
        first = self.pairs.index(pair) * STEPS
        steps = mask.point([first + round(value / 255 * (STEPS - 1)) for value in range(256)])
        self.image.paste(steps, place, mask.point([0, *[255] * 255]))


@cache
def _ramp(pair: Pair) -> tuple[tuple[int, int, int], ...]:
    ground, ink = (_light_colours()[name] for name in pair)
    shares = [step / (STEPS - 1) for step in range(STEPS)]
    red, green, blue = (
        [round(start + share * (end - start)) for share in shares] for start, end in zip(ground, ink, strict=True)
    )
    return tuple(zip(red, green, blue, strict=True))


@cache
def _light_colours() -> dict[str, tuple[int, int, int]]:
    """The colours for light, by name: who shows a picture has a light page or none."""
    styles = (pkgutil.get_data(PACKAGE, "assets/css/colours.css") or b"").decode()
    return {name: _channels(digits) for name, digits in _COLOUR.findall(styles)}


def _channels(digits: str) -> tuple[int, int, int]:
    full = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    return int(full[:2], 16), int(full[2:4], 16), int(full[4:], 16)

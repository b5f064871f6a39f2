"""A fact's synopsis -> its picture: what is said, who says it, how it stands, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import PIL
from msgspec import Struct

from factsheet.pictures.canvas import Canvas, Pair
from factsheet.pictures.faces import Face, Family, composed
from factsheet.render.synopses import PICTURE_SIZE, Picture, Synopsis

EDITION = 1
"""To be counted up when the same synopsis shall look otherwise, so that pictures kept from before are drawn anew."""
DRAWN_WITH = f"{EDITION} {PIL.__version__}"

WIDTH, HEIGHT = PICTURE_SIZE
MARGIN = 76
"""Pixels: some who show a picture cut a little from its sides."""
LINE = 1.3
"""The height of a line over the size of its letters."""
SIZES = (66, 58, 50, 44, 38)
"""Of what is said, tried in turn: a picture is often shown at a quarter of its width."""
FIGURE = 118
KICKER, BY, FOOT = 30, 32, 30
FOOT_TOP = 526
GAP = 22

SURFACE: Pair = ("surface", "ink")
SOFT: Pair = ("surface", "soft")
RULE: Pair = ("surface", "line")
NUMBER: Pair = ("surface", "now")


class Block(Struct, frozen=True):
    """Lines of one face below each other."""

    lines: tuple[str, ...]
    face: Face
    pair: Pair

    @property
    def height(self) -> int:
        return round(len(self.lines) * self.face.size * LINE)


def draw_card(picture: Picture) -> bytes:
    """A PNG. Words that the fonts have no letters for are left out; the fact then goes by its id."""
    synopsis = picture.synopsis
    badge: Pair = (f"{synopsis.status}-wash", synopsis.status)
    canvas = Canvas(PICTURE_SIZE, (SURFACE, SOFT, RULE, NUMBER, badge))
    canvas.box((0, 0, 15, HEIGHT), badge, ink=True)
    _head(canvas, synopsis, picture.sheet)
    _body(canvas, picture.fact, synopsis)
    _foot(canvas, synopsis, badge)
    return canvas.png()


def _head(canvas: Canvas, synopsis: Synopsis, sheet: str) -> None:
    bold, plain = Face("sans", KICKER, 650), Face("sans", KICKER)
    end: float = MARGIN
    if kind := _drawable(synopsis.kind, bold):
        end = canvas.text((end, MARGIN - 10), kind, bold, SURFACE) + GAP
    if title := _drawable(sheet, plain):
        canvas.text((end, MARGIN - 10), _shortened(title, plain, WIDTH - MARGIN - end), plain, SOFT)


def _body(canvas: Canvas, fact: str, synopsis: Synopsis) -> None:
    top, bottom = MARGIN + KICKER + 30, FOOT_TOP - 24
    small = Face("sans", BY)
    by = _drawable(synopsis.by, small)
    told = Block(tuple(_lines(by, small, WIDTH - 2 * MARGIN, 2)) if by else (), small, SOFT)
    figure_face = Face("sans", FIGURE, 700)
    figure = _drawable(synopsis.figure, figure_face)
    number = Block((_shortened(figure, figure_face, WIDTH - 2 * MARGIN),) if figure else (), figure_face, NUMBER)
    room = bottom - top - told.height - (GAP if told.lines else 0) - number.height
    said = _said(fact, synopsis, room)
    y = top + max(0, room - said.height) // 3
    for block in (number, said, told):
        for line in block.lines:
            canvas.text((MARGIN, y), line, block.face, block.pair)
            y += round(block.face.size * LINE)
        y += GAP if block is said else 0


def _said(fact: str, synopsis: Synopsis, room: int) -> Block:
    """In the largest size that fits; cut at the end in the smallest."""
    family: Family = "serif" if synopsis.is_quotation else "sans"
    weight = 400 if synopsis.is_quotation else 600
    text = _drawable(f"“{synopsis.headline}”" if synopsis.is_quotation else synopsis.headline, Face(family, SIZES[0]))
    sizes = SIZES[2:] if synopsis.figure else SIZES
    for size in sizes:
        face = Face(family if text else "sans", size, weight)
        most = max(1, int(room / (size * LINE)))
        lines = tuple(_lines(text or fact, face, WIDTH - 2 * MARGIN, most))
        if not lines[-1].endswith("…"):
            break
    return Block(lines, face, SURFACE)


def _foot(canvas: Canvas, synopsis: Synopsis, badge: Pair) -> None:
    bold, plain = Face("sans", FOOT, 650), Face("sans", FOOT)
    canvas.box((MARGIN, FOOT_TOP - 22, WIDTH - MARGIN, FOOT_TOP - 21), RULE, ink=True)
    end: float = MARGIN
    if status := _drawable(synopsis.status_text, bold):
        end = MARGIN + bold.length(status) + 36
        canvas.box((MARGIN, FOOT_TOP, round(end), FOOT_TOP + 54), badge, radius=10)
        canvas.text((MARGIN + 18, FOOT_TOP + 8), status, bold, badge)
    if chips := _drawable(synopsis.chips, plain):
        canvas.text((end + 26, FOOT_TOP + 8), _shortened(chips, plain, WIDTH - MARGIN - end - 26), plain, SOFT)


def _drawable(text: str, face: Face) -> str:
    """The text as the fonts have it; empty where a letter of it is missing: half a statement would say another."""
    whole = composed(text)
    return whole if face.can_draw(whole) else ""


def _lines(text: str, face: Face, width: float, most: int) -> Iterator[str]:
    """At most so many lines; the last ends with an ellipsis where there would be more."""
    lines = list(_wrapped(text.split(" "), face, width))
    yield from lines[: most - 1]
    if lines[most - 1 :]:
        yield _shortened(" ".join(lines[most - 1 :]), face, width)


def _wrapped(words: Iterable[str], face: Face, width: float) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}".strip()
        if line and face.length(longer) > width:
            yield line
            longer = word
        line = longer
    yield line


def _shortened(text: str, face: Face, width: float) -> str:
    """Cut between words where it is too long for a line, or inside of a word that is."""
    if face.length(text) <= width:
        return text
    words = text.split(" ")
    while len(words) > 1 and face.length(f"{' '.join(words)} …") > width:
        words.pop()
    cut = " ".join(words)
    while len(cut) > 1 and face.length(f"{cut} …") > width:
        cut = cut[:-1]
    return f"{cut} …"

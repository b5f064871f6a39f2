"""A fact's card -> a file for frames on other pages: it brings its styles along and asks nobody for anything."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from markupsafe import Markup

from factsheet.render.assets import embedded_styles

LINE, CHARACTERS, REST = 25, 36, 150
"""A line of text in pixels, its characters in a column of 360 pixels, and the pixels that are not text.

A frame cannot grow with what it holds unless a script runs on both sides, so its height is told beforehand.
"""

_TAG = re.compile(r"<svg.*?</svg>|<[^>]+>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class EmbedStyles:
    css: Markup
    digest: str
    """As a Content-Security-Policy names it."""


@cache
def embed_styles() -> EmbedStyles:
    css = embedded_styles()
    digest = b64encode(sha256(css.encode()).digest()).decode()
    # A file of this package.
    return EmbedStyles(Markup(css), f"sha256-{digest}")


def frame(address: str, title: str, card: str) -> str:
    """What is pasted into a page to show the card there; empty while the site has no address."""
    if not address:
        return ""
    style = f"width:100%;max-width:40em;height:{_height(card)}px;border:0"
    pattern = Markup('<iframe src="{}" title="{}" loading="lazy" style="{}"></iframe>')
    return str(pattern.format(address, title, style))


def _height(card: str) -> int:
    """Of the frame, by the lines of its text; a multiple of ten."""
    characters = len(_TAG.sub("", card))
    return REST + round(characters / CHARACTERS * LINE / 10) * 10

"""A fact's card -> a file for frames on other pages: it brings its styles along and asks nobody for anything."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from math import ceil

from markupsafe import Markup, escape
from msgspec import Struct

from factsheet.render.assets import embedded_styles

BLOCK, CHARACTER, REST = 26, 0.5, 130
"""Pixels of height that a paragraph, an entry of a list or a named field takes, that a character adds, and the rest.

A frame cannot grow with what it holds unless a script runs on both sides, so its height is told beforehand. Measured in
a column of 360 pixels over the first sheet: enough for every card, and some sixty pixels too many for most.
"""

_TAG = re.compile(r"<svg.*?</svg>|<[^>]+>", re.DOTALL)


class EmbedStyles(Struct, frozen=True):
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
    return f'<iframe src="{escape(address)}" title="{escape(title)}" loading="lazy" style="{style}"></iframe>'


def _height(card: str) -> int:
    """Of the frame, by what it holds; a multiple of ten."""
    blocks = sum(map(card.count, ("<p", "<li", "<dt")))
    return ceil((REST + BLOCK * blocks + CHARACTER * len(_TAG.sub("", card))) / 10) * 10

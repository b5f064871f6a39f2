"""The style sheet and fonts that pages use, as the package holds them -> assets with their place in the site."""

from __future__ import annotations

import pkgutil
import re
from functools import cache

from factsheet.pages import Asset
from factsheet.render.environment import PACKAGE

STYLES = (
    "colours",
    "theme",
    "parts",
    "card",
    "lists",
    "overview",
    "timeline",
    "chart",
    "source",
    "differences",
    "coverage",
    "proof",
    "permanent",
    "data",
    "changes",
    "rules",
    "direction",
    "print",
)
"""The parts of the one style sheet, in the order in which later rules win."""

EMBEDDED = ("colours", "embed")
"""What a card for other people's pages brings along."""

FONTS = ("sans-latin", "sans-latin-ext", "sans-cyrillic", "serif-latin", "serif-latin-ext", "serif-cyrillic")
"""A browser asks only for those whose letters a page holds."""


_FONT_FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def site_assets() -> tuple[Asset, ...]:
    styles = "\n".join(_content(f"css/{name}.css").decode() for name in STYLES)
    return (
        Asset(path="assets/facts.css", content=_without_comments(styles).encode()),
        *(Asset(path=f"assets/fonts/{name}.woff2", content=_content(f"fonts/{name}.woff2")) for name in FONTS),
        Asset(path="assets/fonts/LICENSE.txt", content=_content("fonts/LICENSE.txt")),
    )


@cache
def embedded_styles() -> str:
    """As short as can be, and without fonts: each card has it inside."""
    styles = _FONT_FACE.sub("", "\n".join(_content(f"css/{name}.css").decode() for name in EMBEDDED))
    return _without_comments(styles).replace("\n", "")


def _without_comments(styles: str) -> str:
    """Comments and indentation are for us; without them a phone has a quarter less to load."""
    lines = (line.strip() for line in _COMMENT.sub("", styles).splitlines())
    return "\n".join(filter(None, lines)) + "\n"


def _content(name: str) -> bytes:
    content = pkgutil.get_data(PACKAGE, f"assets/{name}")
    if content is None:
        raise FileNotFoundError(name)
    return content

"""The style sheet and fonts that pages use, as the package holds them -> assets with their place in the site."""

from __future__ import annotations

import pkgutil

from factsheet.pages import Asset
from factsheet.render.environment import PACKAGE

STYLES = ("colours", "theme", "parts", "card", "lists", "overview", "timeline", "chart", "source", "print")
"""The parts of the one style sheet, in the order in which later rules win."""

FONTS = ("sans-latin", "sans-latin-ext", "sans-cyrillic", "serif-latin", "serif-latin-ext", "serif-cyrillic")
"""A browser asks only for those whose letters a page holds."""


def site_assets() -> tuple[Asset, ...]:
    styles = b"\n".join(_content(f"css/{name}.css") for name in STYLES)
    return (
        Asset(path="assets/facts.css", content=styles),
        *(Asset(path=f"assets/fonts/{name}.woff2", content=_content(f"fonts/{name}.woff2")) for name in FONTS),
        Asset(path="assets/fonts/LICENSE.txt", content=_content("fonts/LICENSE.txt")),
    )


def _content(name: str) -> bytes:
    content = pkgutil.get_data(PACKAGE, f"assets/{name}")
    if content is None:
        raise FileNotFoundError(name)
    return content

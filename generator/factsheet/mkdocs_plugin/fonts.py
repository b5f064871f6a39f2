"""A page as the theme rendered it -> the same, asking for the font of most of its text before the style sheet is read.

The sooner a font is there, the fewer readers see its stand-in (`assets/css/colours.css`) turn into it.
"""

from __future__ import annotations

import re

_STYLES = re.compile(r'<link rel="stylesheet" href="([^"]*)assets/facts\.css">')
_FONT = '<link rel="preload" href="{}assets/fonts/sans-latin.woff2" as="font" type="font/woff2" crossorigin>'


def with_font_first(html: str) -> str:
    return _STYLES.sub(lambda found: _FONT.format(found[1]) + found[0], html, count=1)

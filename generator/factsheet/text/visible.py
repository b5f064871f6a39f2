"""A decoded text goes in; what a reader sees of it comes out, and the way back where that is shorter or longer.

Web pages leave soft hyphens in long words and no-break spaces between a number and its unit, PDFs leave ligatures, and
some systems write a letter and its accent as two characters. Every scanner would have to look past all of that; as it
is, none of them meets any.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from functools import cache

from factsheet.model import Folded
from factsheet.text.characters import EVEN, LIGATURES, WHITE_SPACE, composes, odd_characters
from factsheet.text.offsets import Offsets

_UNSEEN = "\xad\u200b\u2060\ufeff"
"""The soft hyphen, the zero-width space and joiner of words, the byte order mark; not the controls of direction, which
are seen in what they do to the letters around them."""
SAME_LENGTH = {
    **dict.fromkeys("\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " "),
    **dict.fromkeys("‐‑", "-"),
}
"""Spaces and hyphens that look like the plain ones; the ideographic space is wider, and stays."""
_UNEVEN = frozenset((*_UNSEEN, *LIGATURES))
_COMPOSED = frozenset((*EVEN, *WHITE_SPACE, *_UNEVEN, "…"))
"""Signs that most texts have and no mark joins: only for others a text is asked whether it is composed."""
_FIRST_MARK = "\u0300"
_CHANGING = f"[{_UNSEEN}]+|[{''.join(LIGATURES)}]|  +"


def visible_text(text: str) -> tuple[str, Folded | None]:
    """The text without what nobody sees in it; the way back to the offsets of `text`, none where they are the same."""
    odd = set[str]() if text.isascii() else odd_characters(text)
    for char in odd & SAME_LENGTH.keys():
        text = text.replace(char, SAME_LENGTH[char])
    if max(odd - _COMPOSED, default="") >= _FIRST_MARK and not unicodedata.is_normalized("NFC", text):
        return _changed(text, _composing())
    if "  " in text or not odd.isdisjoint(_UNEVEN):
        return _changed(text, _plain())
    return text, None


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(_CHANGING)


@cache
def _composing() -> re.Pattern[str]:
    """With letters and the marks on them; made from Python's Unicode tables, since few texts need it."""
    marks = "".join(char for char in map(chr, range(0x300, 0x20000)) if composes(char))
    return re.compile(rf"{_CHANGING}|[^\W{marks}][{marks}]+")


def _changed(text: str, changing: re.Pattern[str]) -> tuple[str, Folded]:
    out: list[str] = []
    places, starts, ends = array("I", (0,)), array("I", (0,)), array("I", (1,))
    done = length = 0
    for match in changing.finditer(text):
        seen = _seen(match[0])
        out += text[done : match.start()], seen
        length += match.start() - done
        places.extend(range(length, length + len(seen)))
        starts.extend([match.start()] * len(seen))
        ends.extend([match.end()] * len(seen))
        length += len(seen)
        done = match.end()
        places.append(length)
        starts.append(done)
        ends.append(done + 1)
    out.append(text[done:])
    visible = "".join(out)
    return visible, Folded(visible, Offsets(places, starts, len(visible) + 1), Offsets(places, ends, len(visible)))


def _seen(run: str) -> str:
    if run[0] == " ":
        return " "
    return "" if run[0] in _UNSEEN else LIGATURES.get(run) or unicodedata.normalize("NFC", run)

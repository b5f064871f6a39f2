"""The closed list of foldings: which characters fold to what, which are dropped, and which may join another."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_DOUBLE_QUOTES = "“”„‟«»"
_SINGLE_QUOTES = "‘’‚‛‹›ʼ"
"""Marks and apostrophes together: U+2019 is both, and only a reader of the sentence can tell which."""
_DASHES = "֊־‐‑‒–—―−⸺⸻﹘﹣"
"""What Unicode calls a hyphen, a dash or the minus sign; the wave dashes of Japanese mark ranges and stay."""
QUOTATION_MARKS = "\"'`“”„‟«»‘’‚‛‹›「」『』"
"""Every mark that opens or closes words, in one language or another: which does what, its place tells (German »…«)."""
_FULL_WIDTH_SIGNS = {"￠": "¢", "￡": "£", "￢": "¬", "￣": "¯", "￤": "¦", "￥": "¥", "￦": "₩"}
_FULL_WIDTH_ASCII = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}

EVEN: dict[str, str] = {
    **_FULL_WIDTH_ASCII,
    **_FULL_WIDTH_SIGNS,
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DASHES, "-"),
}
"""What folds to one character."""
WIDENED: dict[str, str] = {**LIGATURES, "…": "..."}
"""What folds to several."""
FOLDS: dict[str, str] = EVEN | WIDENED

WHITE_SPACE = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
"""What `str.isspace` holds for; a run of it folds to one space."""
DROPPED = "\xad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""The soft hyphen, the zero-width space and joiner of words, the byte order mark, and the controls of direction."""
JOINERS = "\u200c\u200d"
"""Dropped between Latin letters only; Persian, Hindi and emoji are spelt with them."""

POINTS = "\u0640\u064b-\u0652\u0670"
"""The vowel signs of Arabic, which a writer may leave out, and the stroke that only widens a word, for a class of `re`.
They are letters of a passage like any other; only tables of words are without them."""

LATIN = re.compile(
    "[A-Za-zªºÀ-ÖØ-öø-ʯᴀ-ᴥᴬ-ᵜᵢ-ᵥᵫ-ᶿḀ-ỿⁱⁿₐ-ₜ\u212a\u212bⅎⱠ-ⱿꜢ-ꟿꬰ-ꭤﬀ-ﬄＡ-Ｚａ-ｚ]",
)
"""One Latin letter, those that fold to Latin letters included."""

UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""A class of characters for a pattern: Thai, Lao, Tibetan, Burmese, Khmer, kana and Han, written without spaces."""

ALONE = "々〇㐀-䶿一-鿿가-힣豈-﫿"
"""Chinese characters and Korean syllables, for a class of `re`: of figures and counters each is a word of its own."""
_PARTICLES = frozenset("在于於有的和与與及为為是将將从從到向对對等也都了由被")
"""Chinese characters that end or begin no name."""


_PRINTABLE_ASCII = bytes(range(0x20, 0x7F))


def odd_characters(text: str) -> set[str]:
    """The characters of a text but for printable ASCII: to delete bytes is many times faster than a set of them all."""
    return set(text.encode("utf-8", "surrogatepass").translate(None, _PRINTABLE_ASCII).decode("utf-8", "surrogatepass"))


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """Compiled when it is first asked for: most texts have none of these characters."""
    return re.compile(pattern)


def has_characters(text: str) -> bool:
    """Whether a text has a Chinese character or a Korean syllable."""
    # Few texts have any character from there on, and the greatest is found many times faster than one of a class.
    return not text.isascii() and max(text) >= ALONE[0] and _pattern(f"[{ALONE}]").search(text) is not None


def _script(char: str) -> str | None:
    match = _pattern(
        "(?P<kana>[\u3040-\u309f])|(?P<katakana>[\u30a0-\u30ff\u31f0-\u31ff])|(?P<han>[々〇㐀-䶿一-鿿豈-﫿])"
    ).match(char)
    return match.lastgroup if match else None


def one_word(before: str, after: str) -> bool:
    """Whether two letters or digits side by side are of one word. Where no space parts words, a change of script does:
    東京で is 東京 and a particle, 東京都 one name."""
    if before.isascii() and after.isascii():
        return True
    script = _script(before)
    if script == "han" == _script(after):
        return before not in _PARTICLES and after not in _PARTICLES
    return script == _script(after) and script != "kana"


def composes(char: str) -> bool:
    """Whether a character may join the one before it: a mark, or a vowel or final consonant of Hangul."""
    return char > "\u02ff" and (unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff")


_POINTS = re.compile(f"[{POINTS}]+")


def without_points(word: str) -> str:
    """As tables of words hold it."""
    return word if word.isascii() else _POINTS.sub("", word)

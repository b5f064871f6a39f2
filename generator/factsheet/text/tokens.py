"""An article goes in; its words, signs and marks come out as tokens, each with its span in the article's text."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Literal

from msgspec import Struct

from factsheet.model import Article, Paragraph, Span
from factsheet.text.characters import UNSPACED

TokenKind = Literal["word", "sign", "mark", "punctuation"]

_MARKS = "\"'「」『』《》〈〉"
"""Quotation marks as they stand in a folded text, and the corner and angle brackets that folding leaves."""
_ENDS_SENTENCE = frozenset(".!?:;。！？…")


class Token(Struct, frozen=True, kw_only=True):
    span: Span
    """In the article's text."""
    text: str
    """As folded: straight marks and apostrophes, one dash."""
    key: str
    """What two tokens are compared by: lower case, abbreviations without their stops."""
    kind: TokenKind
    paragraph: int
    opens_sentence: bool

    @property
    def says_something(self) -> bool:
        """Words, and signs such as `$` and `%`; not punctuation and not quotation marks."""
        return self.kind in ("word", "sign")


_ABBREVIATION = r"(?<!\w)(?:[^\W\d_]\.){2,}"
_ASCII = bytes(range(128))
_JOINED = r"['-]|(?<=\d)[.,:/](?=\d)"
_PLAIN_PATTERN = re.compile(rf"(?P<word>{_ABBREVIATION}|\w+(?:(?:{_JOINED})\w+)*)|(?P<other>\S)")


def _pattern(text: str) -> re.Pattern[str]:
    """Below U+0300 stand neither combining marks nor scripts without spaces, and the search is three times faster."""
    return _PLAIN_PATTERN if not text or max(text) < "\u0300" else _full_pattern()


@cache
def _full_letters() -> re.Pattern[str]:
    return re.compile(f"[{UNSPACED}][{_marks()}]*|(?:(?![{UNSPACED}])[^\\W_]|[{_marks()}])+")


@cache
def _marks() -> str:
    """The combining marks: `\\w` holds letters and digits but not the marks on them."""
    codes = (*range(0x300, 0x20000), *range(0xE0100, 0xE01F0))
    return "".join(chr(code) for code in codes if unicodedata.category(chr(code))[0] == "M") + "\u200c\u200d"


@cache
def _full_pattern() -> re.Pattern[str]:
    letter = f"(?:(?![{UNSPACED}])[\\w{_marks()}])"
    return re.compile(
        f"(?P<word>{_ABBREVIATION}|[{UNSPACED}][{_marks()}]*|{letter}+(?:(?:{_JOINED}){letter}+)*)|(?P<other>\\S)"
    )


def read_tokens(article: Article) -> tuple[Token, ...]:
    """All tokens of the article's paragraphs, in order."""
    return tuple(token for paragraph in article.paragraphs for token in _tokens_of(article, paragraph))


def plain_words(text: str) -> list[str]:
    """The runs of letters and digits in lower case: what resemblance is measured by, and quick to find."""
    folded = text.casefold()
    return _full_letters().findall(folded) if folded and max(folded) >= "\u0300" else words_apart(folded)


def words_apart(text: str, *, joined: str = "") -> list[str]:
    """The runs of letters and digits, and of what is `joined` to them; combining marks are none.

    Whole-string methods take a quarter of the time of a pattern.
    """
    encoded = text.encode("utf-8", "surrogatepass")
    for char in set(encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass")):
        if not char.isalnum():
            text = text.replace(char, " ")
            encoded = b""
    encoded = encoded or text.encode("utf-8", "surrogatepass")
    return encoded.translate(_apart(joined)).decode("utf-8", "surrogatepass").split()


@cache
def _apart(joined: str) -> bytes:
    """Spaces for what is neither a letter nor a digit of ASCII, and not `joined`."""
    kept = (code >= 0x80 or chr(code).isalnum() or chr(code) in joined for code in range(256))
    return bytes(code if keeps else 0x20 for code, keeps in enumerate(kept))


def _tokens_of(article: Article, paragraph: Paragraph) -> Iterator[Token]:
    folded = article.folded
    opens = True
    start, end = folded.folded(paragraph.span.start), folded.folded(paragraph.span.end)
    for match in _pattern(folded.text[start:end]).finditer(folded.text, start, end):
        kind = _kind(match)
        text = sys.intern(match.group())
        yield Token(
            span=folded.stored(*match.span()),
            text=text,
            key=_key(text.casefold()),
            kind=kind,
            paragraph=paragraph.number,
            opens_sentence=opens,
        )
        if kind in ("word", "sign"):
            opens = False
        elif text in _ENDS_SENTENCE:
            opens = True


def _key(lowered: str) -> str:
    return lowered.replace(".", "") if len(lowered) > 1 and lowered[-1] == "." else lowered


def _kind(match: re.Match[str]) -> TokenKind:
    if match.lastgroup == "word":
        return "word"
    if match.group() in _MARKS:
        return "mark"
    char = match.group()
    return "sign" if char in "%‰§#&@" or unicodedata.category(char)[0] == "S" else "punctuation"

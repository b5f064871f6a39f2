"""A stored text goes in; the text after the closed list of foldings comes out, with the way back to stored offsets."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import accumulate, count
from operator import add

from msgspec import Struct

from factsheet.model import Folded
from factsheet.text.characters import (
    DROPPED,
    EVEN,
    FOLDS,
    JOINERS,
    LATIN,
    WHITE_SPACE,
    WIDENED,
    composes,
    odd_characters,
)
from factsheet.text.offsets import EvenOffsets, Offsets

__all__ = ["DROPPED", "WHITE_SPACE", "Even", "fold", "fold_evenly", "fold_runs", "fold_words"]

_UNEVEN = frozenset((*WIDENED, *DROPPED, *JOINERS))
_SAME_LENGTH = EVEN | dict.fromkeys(WHITE_SPACE.replace("\n", ""), " ")
_COMMON = "’“”„–"
"""Marks of most articles, each of which folds to one character of ASCII."""
_CHANGING = re.escape("".join((*FOLDS, WHITE_SPACE.replace(" ", ""), DROPPED, JOINERS)))
_PLAIN_RUN = re.compile(f"[{_CHANGING}][{_CHANGING} ]*")
_SPACED_RUN = re.compile(f"(?:[{_CHANGING}]|  )[{_CHANGING} ]*")
_UNSEEN = re.compile(f"[{DROPPED}{JOINERS}]+")


class Even(Struct, frozen=True):
    """A text in which nothing but line ends, two and two, changes its length."""

    folded: Folded
    breaks: array[int]
    """The folded position after each such pair."""


def fold(text: str) -> Folded:
    """Fold by the closed list, and nothing else: neither case nor accents, and never by compatibility (NFKC)."""
    if _is_folded(text):
        return Folded(text, range(len(text) + 1), range(1, len(text) + 1))
    even = fold_evenly(text)
    return even.folded if even is not None else fold_runs(text)


@lru_cache(maxsize=4096)
def fold_words(text: str) -> str:
    """A text folded, without the white space at its ends; for words to look for, of which no offsets are asked."""
    text = _with_plain_marks(text)
    if _is_folded(text):
        return text.strip(" ")
    even = _even_text(text)
    return (fold_runs(text).text if even is None else even[0]).strip(" ")


def _is_folded(text: str) -> bool:
    return text.isascii() and text.isprintable() and "  " not in text


def fold_evenly(text: str, without: Iterable[str] = ()) -> Even | None:
    """Fold a text in which nothing but the breaks between paragraphs changes its length, as in most; none for others,
    and none for a text that holds any of the characters `without`.

    Whole-string methods take a fifth of the time that looking at each character takes, and articles come by thousands.
    """
    even = _even_text(text, without)
    if even is None:
        return None
    folded, parts = even
    breaks = array("I", map(add, accumulate(map(len, parts[:-1])), count(1)))
    starts, ends = EvenOffsets(breaks, 0, len(folded) + 1), EvenOffsets(breaks, 1, len(folded))
    return Even(Folded(folded, starts, ends), breaks)


def _even_text(text: str, without: Iterable[str] = ()) -> tuple[str, list[str]] | None:
    """The folded text, and its parts between line ends that stand two and two."""
    even = _with_plain_marks(text)
    odd = odd_characters(even)
    odd.discard("\n")
    if odd:
        if not odd.isdisjoint(_UNEVEN) or not odd.isdisjoint(without):
            return None
        for char in odd & _SAME_LENGTH.keys():
            even = even.replace(char, _SAME_LENGTH[char])
        others = odd - _SAME_LENGTH.keys()
        if others and max(others) > "\u02ff" and not unicodedata.is_normalized("NFC", even):
            return None
    parts = _parts(even)
    folded = " ".join(parts).replace("\n", " ")
    # From the end the search takes two thirds of the time.
    return None if folded.rfind("  ") >= 0 else (folded, parts)


def _with_plain_marks(text: str) -> str:
    """Without the marks of most articles, most texts are ASCII, in which nothing else is looked for."""
    if not text.isascii():
        for char in _COMMON:
            text = text.replace(char, EVEN[char])
    return text


def _parts(text: str) -> list[str]:
    """The parts between line ends that stand two and two, as `text.split("\\n\\n")` has them.

    A search for one character is eight times as fast as one for two, and in most articles a line is a paragraph.
    """
    lines = text.split("\n")
    parts = lines[::2]
    if any(lines[1::2]) or not all(parts):
        return text.split("\n\n")
    if len(lines) % 2 == 0:
        parts[-1] += "\n"
    return parts


def fold_runs(text: str) -> Folded:
    """Fold any text, by looking at each run of characters that changes."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return _fold_with(_composing_run(), text, composing=True)
    # The search stops at every space only where spaces stand side by side.
    return _fold_with(_SPACED_RUN if "  " in text else _PLAIN_RUN, text)


@cache
def _composing_run() -> re.Pattern[str]:
    """Runs that change when marks are composed too; made once from Python's Unicode tables, since few texts need it."""
    codes = (chr(code) for code in range(0x300, 0x30000) if not 0xD800 <= code < 0xE000)
    marks = re.escape("".join(char for char in codes if composes(char) or not unicodedata.is_normalized("NFC", char)))
    return re.compile(f"(?:[{_CHANGING}{marks}]|  )[{_CHANGING}{marks} ]*")


def _fold_with(pattern: re.Pattern[str], text: str, *, composing: bool = False) -> Folded:
    out: list[str] = []
    places, starts, ends = array("I", (0,)), array("I", (0,)), array("I", (1,))
    done = length = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        if not composing and composes(text[end : end + 1]):
            # What is folded or dropped before a combining mark may let the mark join a letter.
            return _fold_with(_composing_run(), text, composing=True)
        if start > done and (composing or text[start - 1] == " "):
            start -= 1
        out.append(text[done:start])
        length += start - done
        drift: int | None = start - length
        for piece, first, last in _pieces(text, start, end, composing=composing):
            out.append(piece)
            if len(piece) != 1 or last - first != 1 or first - length != drift:
                places.extend(range(length, length + len(piece)))
                starts.extend([first] * len(piece))
                ends.extend([last] * len(piece))
                drift = None
            length += len(piece)
        done = end
        if done - length != drift:
            places.append(length)
            starts.append(done)
            ends.append(done + 1)
    out.append(text[done:])
    length += len(text) - done
    return Folded("".join(out), Offsets(places, starts, length + 1), Offsets(places, ends, length))


def _pieces(text: str, start: int, end: int, *, composing: bool) -> list[tuple[str, int, int]]:
    """What a run folds to: each piece with the stored stretch that it stands for."""
    if end - start == 1 and (char := FOLDS.get(text[start])) is not None:
        return [(char, start, end)]
    pieces: list[tuple[str, int, int]] = []
    for offset in _kept(text, start, end):
        char = text[offset]
        if not char.isspace():
            pieces.append((FOLDS.get(char, char), offset, offset + 1))
        elif pieces and pieces[-1][0] == " ":
            pieces[-1] = (" ", pieces[-1][1], offset + 1)
        else:
            pieces.append((" ", offset, offset + 1))
    return list(_composed(pieces)) if composing else pieces


def _kept(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets of a run that are not dropped."""
    done = start
    for unseen in _UNSEEN.finditer(text, start, end):
        yield from range(done, unseen.start())
        done = unseen.end()
        if not _between_latin(text, *unseen.span()):
            yield from (offset for offset in range(*unseen.span()) if text[offset] in JOINERS)
    yield from range(done, end)


def _between_latin(text: str, start: int, end: int) -> bool:
    before = start - 1
    while before > 0 and (text[before] in DROPPED or composes(text[before])):
        before -= 1
    return bool(before >= 0 and LATIN.match(text, before) and LATIN.match(text, end))


def _composed(pieces: list[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Pieces in NFC; a letter and its marks become one piece where composing changes them."""
    group: list[tuple[str, int, int]] = []
    for piece in pieces:
        if group and not composes(piece[0]):
            yield from _compose(group)
            group = []
        group.append(piece)
    yield from _compose(group)


def _compose(group: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    joined = "".join(piece for piece, _, _ in group)
    normal = unicodedata.normalize("NFC", joined)
    return group if normal == joined else [(normal, group[0][1], group[-1][2])]

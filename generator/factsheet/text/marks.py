"""A paragraph's text goes in; its quotation marks come out, each with the parts it may play where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.model import Span
from factsheet.text.folding import DROPPED

Family = Literal["double", "single", "angle", "single angle", "corner", "white corner"]
"""Marks of one family close one another: a curly mark may be closed by a straight one."""
Part = Literal["open", "close", "either"]

_FAMILIES: dict[str, Family] = {
    **dict.fromkeys(('"', "“", "”", "„", "‟", "＂", "``", "''"), "double"),
    **dict.fromkeys(("'", "‘", "’", "‚", "‛"), "single"),
    **dict.fromkeys("«»", "angle"),
    **dict.fromkeys("‹›", "single angle"),
    **dict.fromkeys("「」｢｣", "corner"),
    **dict.fromkeys("『』", "white corner"),
}
_INSIDE_A_WORD = r"(?<=[^\W_])['’](?=[^\W_])"
"""Most marks of a text are such apostrophes; they are passed over before anything is made of them."""
_MARK = re.compile(f"(?!{_INSIDE_A_WORD})(?:``|''|[{''.join(sign for sign in _FAMILIES if len(sign) == 1)}])")

_ALWAYS_OPEN = frozenset({"„", "‟", "``", "「", "｢", "『"})
_ALWAYS_CLOSE = frozenset("」｣』")
_LEANS_OPEN = frozenset("“‘‛‚«‹")
_LEANS_CLOSE = frozenset("”’»›")
_STRAIGHT = frozenset({'"', "'", "''", "＂"})

_BEFORE_OPENING = frozenset("([{<-–—/¿¡=")
_BEFORE_EITHER = frozenset(",.:;!?…)]}")
"""After these a mark closes, unless a letter follows at once: `he said:"Go` and `"Go,"he said` lack a space."""
_AFTER_CLOSING = frozenset(".,;:!?…)]}>-–—/%")
_ONLY_BEFORE_OPENING = _BEFORE_OPENING - _AFTER_CLOSING
_ONLY_AFTER_CLOSING = _AFTER_CLOSING - _BEFORE_OPENING
_SHORT_YEAR = re.compile(r"\d\d(?:s|er|ern)?(?![\w-])")
"""“the ’90s”, German “die ’68er”; ‘65-plus’ is quoted."""
_PLURAL_ENDS = frozenset("sSxXzZ")


class Mark(Struct, frozen=True, kw_only=True):
    span: Span
    """In the article's text."""
    sign: str
    family: Family
    part: Part
    leans: Part
    """What its shape says where its place leaves both open; `either` for straight marks."""
    after_digit: bool = False
    """A straight mark right after a digit: inches, feet, or a closing mark."""
    possessive: bool = False
    """A mark after a final s with a word to follow: it may be the apostrophe of “the engineers’ work”."""


def read_marks(text: str, paragraph: Span, elisions: frozenset[str]) -> list[Mark]:
    """The marks of one paragraph in order, apostrophes left out; `elisions` are words that begin with one (`em`)."""
    found = [
        (match.start(), match.end(), match.group()) for match in _MARK.finditer(text, paragraph.start, paragraph.end)
    ]
    if not found:
        return []
    before, after = _neighbours(text, paragraph, found)
    marks = (
        _mark(text, start, end, sign, before[place], after[place], elisions)
        for place, (start, end, sign) in enumerate(found)
    )
    return [mark for mark in marks if mark is not None]


def _neighbours(text: str, paragraph: Span, found: list[tuple[int, int, str]]) -> tuple[list[str], list[str]]:
    """The nearest character before and after each mark that is no mark itself; empty at the paragraph's edge."""
    before: list[str] = []
    for place, (start, _, _) in enumerate(found):
        at = _seen(text, start - 1, -1, paragraph)
        beside = place > 0 and at < found[place - 1][1]
        before.append(before[-1] if beside else text[max(at, paragraph.start) : at + 1])
    after: list[str] = []
    for place, (_, end, _) in reversed(list(enumerate(found))):
        at = _seen(text, end, 1, paragraph)
        beside = place + 1 < len(found) and at >= found[place + 1][0]
        after.append(after[-1] if beside else text[at : min(at + 1, paragraph.end)])
    return before, after[::-1]


def _seen(text: str, at: int, step: int, paragraph: Span) -> int:
    while paragraph.start <= at < paragraph.end and text[at] in DROPPED:
        at += step
    return at


def _mark(text: str, start: int, end: int, sign: str, before: str, after: str, elisions: frozenset[str]) -> Mark | None:
    family = _FAMILIES[sign]
    part = _part(sign, before, after)
    mark = Mark(span=Span(start, end), sign=sign, family=family, part=part, leans=_lean(sign))
    if family == "single":
        return _unless_apostrophe(mark, text, before, after, elisions)
    if family == "double" and sign in _STRAIGHT and before.isdigit() and part != "open":
        return replace(mark, after_digit=True)
    return mark


def _part(sign: str, before: str, after: str) -> Part:
    if sign in _ALWAYS_OPEN:
        return "open"
    if sign in _ALWAYS_CLOSE:
        return "close"
    opens = _may_open(before, after)
    closes = _may_close(before, after)
    if opens == closes:
        return "either"
    return "open" if opens else "close"


def _may_open(before: str, after: str) -> bool:
    if not after or after.isspace() or after in _ONLY_AFTER_CLOSING:
        return False
    return not before or before.isspace() or before in _BEFORE_OPENING or before in _BEFORE_EITHER


def _may_close(before: str, after: str) -> bool:
    if not before or before.isspace() or before in _ONLY_BEFORE_OPENING:
        return False
    return not after or after.isspace() or after in _AFTER_CLOSING or before in _BEFORE_EITHER


def _lean(sign: str) -> Part:
    if sign in _LEANS_OPEN:
        return "open"
    return "close" if sign in _LEANS_CLOSE else "either"


def _unless_apostrophe(mark: Mark, text: str, before: str, after: str, elisions: frozenset[str]) -> Mark | None:
    """None for an apostrophe: between letters, at the head of `’90s` and `’em`, or as the sign of feet."""
    if before.isalnum() and (after.isalnum() or (mark.sign == "'" and before.isdigit())):
        return None
    if mark.part == "open" and (mark.sign == "’" or _elided(text, mark.span.end, elisions)):
        return None
    if mark.part == "either" and (not after or after.isspace()) and (not before or before.isspace()):
        return None
    plural = before in _PLURAL_ENDS and after.isspace() and _word_follows(text, mark.span.end)
    return replace(mark, possessive=plural and mark.part == "close")


def _elided(text: str, start: int, elisions: frozenset[str]) -> bool:
    word = _letters(text[start : start + 12])
    return word.lower() in elisions or _SHORT_YEAR.match(text, start) is not None


def _letters(text: str) -> str:
    end = next((at for at, char in enumerate(text) if not char.isalpha()), len(text))
    return text[:end]


def _word_follows(text: str, end: int) -> bool:
    return text[end + 1 : end + 2].isalpha()


def next_parts(marks: list[Mark]) -> Iterator[Part | None]:
    """For each mark, in order, the part of the next of its family that is no unit; None where there is none."""
    upcoming: dict[Family, Part] = {}
    parts: list[Part | None] = []
    for mark in reversed(marks):
        parts.append(upcoming.get(mark.family))
        if not mark.after_digit:
            upcoming[mark.family] = mark.part
    return reversed(parts)

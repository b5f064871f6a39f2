"""A text goes in; the words come out by which it plans, estimates, or tells what is so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from factsheet.model import Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.folding import fold_words
from factsheet.text.languages import LANGUAGES
from factsheet.text.languages.certainty_words import CertaintyWords, SignKind

_WORD = re.compile(r"\w+(?:['’ʼ-]\w+)*")
_ENDS_SENTENCE = re.compile(r"[.!?](?=\s)|[;:]")


class Sign(Struct, frozen=True):
    kind: SignKind
    span: Span
    """In the text."""


def certainty_words(language: str) -> CertaintyWords | None:
    """The list of a BCP 47 tag's own language: another one's would find nothing and take it for an answer."""
    table = LANGUAGES.get(language.split("-")[0].lower())
    return table.certainty if table else None


def may_plan(text: str, table: CertaintyWords) -> bool:
    """Whether any word of a text could be of a plan: few texts plan anything, and only those are read closely."""
    return not table.plan_openers.isdisjoint(_WORD.findall(fold_words(text).lower()))


def signs_of_certainty(text: str, table: CertaintyWords) -> tuple[Sign, ...]:
    """In reading order; infinitives, which tell a purpose, are `ahead`."""
    infinitives = [Sign("ahead", Span(*match.span())) for match in _pattern(table.infinitive).finditer(text)]
    futures = [Sign("plan", Span(*match.span(1))) for match in _pattern(table.future).finditer(text)]
    starts = {sign.span.start for sign in futures}
    listed = (sign for sign in _without_carriers(text, list(_listed(text, table))) if sign.span.start not in starts)
    return tuple(sorted([*listed, *infinitives, *futures], key=lambda sign: sign.span.start))


def _without_carriers(text: str, signs: list[Sign]) -> Iterator[Sign]:
    """Without the “is” of “is set to open” and the “shed” of “will shed”: beside a plan they are only parts of it."""
    plans = [sign.span for sign in signs if sign.kind == "plan"]
    ends, starts = {span.end for span in plans}, {span.start for span in plans}
    for sign in signs:
        before = len(text[: sign.span.start].rstrip())
        behind = sign.span.end + len(text[sign.span.end :]) - len(text[sign.span.end :].lstrip())
        if sign.kind != "so" or not (before in ends or behind in starts):
            yield sign


def surely_ahead(text: str, table: CertaintyWords) -> Iterator[Span]:
    """Words that can tell what has happened too, where their sentence lets them tell what is ahead alone."""
    return (Span(*match.span(1)) for match in _pattern(table.surely_ahead).finditer(text))


def statement_of(text: str, span: Span) -> Span:
    """The sentence, or the part of it between semicolons, that a stretch stands in."""
    ends = [match.end() for match in _ENDS_SENTENCE.finditer(text, 0, span.start)]
    after = _ENDS_SENTENCE.search(text, span.end)
    return Span(ends[-1] if ends else 0, after.start() if after else len(text))


def governing_sign(signs: Sequence[Sign], text: str, span: Span) -> Sign | None:
    """Of a plan and what is so, which a stretch of the same sentence belongs to: the nearest before it, else after it.

    “It employs 400 and plans to hire 500”: 400 are employed, and 500 are planned.
    """
    telling = [sign for sign in signs if sign.kind in ("plan", "so")]
    before = [sign for sign in telling if sign.span.end <= span.start and not _parted(text, sign.span.end, span.start)]
    after = [sign for sign in telling if sign.span.start >= span.end and not _parted(text, span.end, sign.span.start)]
    return before[-1] if before else after[0] if after else None


def _parted(text: str, start: int, end: int) -> bool:
    return _ENDS_SENTENCE.search(text, start, end) is not None


def _listed(text: str, table: CertaintyWords) -> Iterator[Sign]:
    found = list(_WORD.finditer(text))
    words = [fold_words(match.group()).lower() for match in found]
    at = 0
    while at < len(found):
        start = found[at].start()
        length, kind = _at(words, at, table)
        if kind is None and words[at].endswith(table.past_endings) and words[at] not in table.no_past:
            kind = "so"
        if kind is not None and not _is_noun(text, start, table, kind):
            yield Sign(kind, Span(start, found[at + length - 1].end()))
        at += length


def _at(words: list[str], at: int, table: CertaintyWords) -> tuple[int, SignKind | None]:
    """How many words the longest phrase there has, and its kind; one word that says nothing otherwise."""
    for length in range(min(table.longest.get(words[at], 0), len(words) - at), 0, -1):
        if kind := table.phrases.get(tuple(words[at : at + length])):
            return length, kind
    return 1, None


def _is_noun(text: str, start: int, table: CertaintyWords, kind: SignKind) -> bool:
    """A capital inside a sentence makes a name of a word, and in German a noun: “Will”, “May”, “die Soll-Zahl”.

    What only looks ahead, and an estimate, may be a noun: “der Plan”, “nach Schätzung”.
    """
    if not text[start].isupper() or not text[:start].strip() or text[:start].rstrip()[-1] in f".!?:{QUOTATION_MARKS}":
        return False
    return not (table.nouns_are_capital and kind in ("ahead", "estimate"))


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """As the table has it, over the ends of lines too."""
    return re.compile(pattern.replace(" ", r"\s"))

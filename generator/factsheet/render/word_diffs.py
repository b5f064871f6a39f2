"""The passages of two sources -> the same words and those that only one of them has, taken from the stored text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct
from rapidfuzz.distance import LCSseq

from factsheet.checked import CheckedAccount, CheckedFact
from factsheet.model import Article, Span
from factsheet.render.edition import Edition
from factsheet.render.highlights import excerpt, joined, segments
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.tokens import Token
from factsheet.text.word_diff import Block, Unit, diff

WORDS_AROUND = 3
"""Of what differs in a long text: enough to tell where it stands."""
LONG_TEXT = 60
"""Characters from which on only what differs is shown."""
_TOKEN = re.compile(r"\w+(?:['’.,-]\w+)*|\S")


class Piece(Struct, frozen=True):
    """A stretch of a passage."""

    text: str
    differs: bool = False
    """Whether only this source has it."""
    is_cut: bool = False
    """Whether it stands for words that are not shown; its own text is empty then."""


class Side(Struct, frozen=True, kw_only=True):
    """One source's words."""

    source: str
    """Its label."""
    side: str
    """`a` or `b`: which of the two ways of marking words it gets."""
    language: str
    pieces: tuple[Piece, ...]


class WordDiff(Struct, frozen=True, kw_only=True):
    """Two sources, word by word; neither is the original."""

    a: Side
    b: Side


def word_diffs(edition: Edition, checked: CheckedFact) -> tuple[WordDiff, ...]:
    """The versions of one report: the first beside each of the others that does not have the very same words.

    Independent reports have hardly a word in common, and to compare their words would say nothing.
    """
    by_report: dict[str, list[CheckedAccount]] = {}
    for account in checked.accounts:
        if account.passages:
            by_report.setdefault(account.source.told_by, []).append(account)
    pairs = ((versions[0], other) for versions in by_report.values() for other in versions[1:])
    return tuple(filter(_differs, (_word_diff(edition, one, other) for one, other in pairs)))


def compared(one: str, other: str, language: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two texts, word by word; of a long one only what differs, with a few words around."""
    stop = language_for(language).comparison.stop
    a, b = list(_TOKEN.finditer(one)), list(_TOKEN.finditer(other))
    blocks = diff([_text_unit(token.group(), stop) for token in a], [_text_unit(token.group(), stop) for token in b])
    return (
        _text_pieces(one, [_span_of(a, block.a) for block in blocks if not block.same and block.a]),
        _text_pieces(other, [_span_of(b, block.b) for block in blocks if not block.same and block.b]),
    )


def _text_unit(token: str, stop: frozenset[str]) -> Unit:
    key = fold(token).text.casefold()
    return Unit(key, 0 if not key[:1].isalnum() else 1 if key in stop else 2)


def _span_of(tokens: Sequence[re.Match[str]], stretch: range) -> Span:
    return Span(tokens[stretch.start].start(), tokens[stretch.stop - 1].end())


def _text_pieces(text: str, differing: Sequence[Span]) -> tuple[Piece, ...]:
    whole = Span(0, len(text))
    found = (
        excerpt(text, whole, differing, WORDS_AROUND)
        if len(text) > LONG_TEXT and differing
        else segments(text, whole, differing)
    )
    return tuple(Piece(each.text, bool(each.covered_by), each.is_cut) for each in found)


def _differs(found: WordDiff) -> bool:
    return any(piece.differs for side in (found.a, found.b) for piece in side.pieces)


def _word_diff(edition: Edition, one: CheckedAccount, other: CheckedAccount) -> WordDiff:
    a, b = _alike(edition, one, other)
    a_tokens, b_tokens = _tokens(edition, one, a), _tokens(edition, other, b)
    stop = language_for(edition.language_of(one.source)).comparison.stop
    blocks = diff([_unit(token, stop) for token in a_tokens], [_unit(token, stop) for token in b_tokens])
    return WordDiff(
        a=_side(edition, one, "a", a, tuple(_marked(a_tokens, [block.a for block in blocks], blocks))),
        b=_side(edition, other, "b", b, tuple(_marked(b_tokens, [block.b for block in blocks], blocks))),
    )


def _stretches(account: CheckedAccount) -> tuple[Span, ...]:
    """What the passages cover, so that words which two of them hold are compared once."""
    return joined(passage.span for passage in account.passages)


def _alike(edition: Edition, one: CheckedAccount, other: CheckedAccount) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The stretches of both; where one has more, those that are most like the other's.

    A caption may repeat a sentence that the other version has once: nothing is only in one of them for that.
    """
    a, b = _stretches(one), _stretches(other)
    if len(a) > len(b):
        return _most_alike(edition, one, a, other, b), b
    return a, _most_alike(edition, other, b, one, a)


def _most_alike(
    edition: Edition, account: CheckedAccount, many: Sequence[Span], model: CheckedAccount, few: Sequence[Span]
) -> tuple[Span, ...]:
    """For each of the few the most similar of the many, none twice, in the order of the article."""
    left = list(many)
    chosen: list[Span] = []
    for stretch in few:
        words = _keys(edition, model, stretch)
        best = max(left, key=lambda span: LCSseq.normalized_similarity(words, _keys(edition, account, span)))
        left.remove(best)
        chosen.append(best)
    return tuple(sorted(chosen))


def _keys(edition: Edition, account: CheckedAccount, stretch: Span) -> list[str]:
    return [token.key for token in _tokens(edition, account, [stretch])]


def _tokens(edition: Edition, account: CheckedAccount, stretches: Sequence[Span]) -> list[Token]:
    tokens = edition.tokens(account.source.id)
    found: list[Token] = []
    for stretch in stretches:
        first = bisect_right(tokens, stretch.start, key=lambda token: token.span.end)
        last = bisect_left(tokens, stretch.end, key=lambda token: token.span.start)
        found.extend(tokens[first:last])
    return found


def _unit(token: Token, stop: frozenset[str]) -> Unit:
    if not token.says_something:
        return Unit(token.key, 0)
    return Unit(token.key, 1 if token.key in stop else 2)


def _marked(tokens: Sequence[Token], stretches: Sequence[range], blocks: Sequence[Block]) -> Iterator[Span]:
    """The stored spans of what only this side has."""
    for stretch, block in zip(stretches, blocks, strict=True):
        if not block.same and stretch:
            yield Span(tokens[stretch.start].span.start, tokens[stretch.stop - 1].span.end)


def _side(
    edition: Edition, account: CheckedAccount, side: str, stretches: Sequence[Span], differing: Sequence[Span]
) -> Side:
    article = edition.sheet.articles[account.source.id]
    pieces: list[Piece] = []
    for stretch in stretches:
        if pieces:
            pieces.append(Piece("", is_cut=True))
        pieces.extend(_pieces(article, stretch, differing))
    return Side(
        source=account.source.chip, side=side, language=edition.language_of(account.source), pieces=tuple(pieces)
    )


def _pieces(article: Article, stretch: Span, differing: Sequence[Span]) -> Iterator[Piece]:
    """Pieces that together are the text of the stretch."""
    at = stretch.start
    for span in differing:
        start, end = max(span.start, at), min(span.end, stretch.end)
        if start >= end:
            continue
        if at < start:
            yield Piece(article.text[at:start])
        yield Piece(article.text[start:end], differs=True)
        at = end
    if at < stretch.end:
        yield Piece(article.text[at : stretch.end])

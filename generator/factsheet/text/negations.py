"""An article and a stretch that is cut out of it go in; the words around the cuts come out that turn what it says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice, takewhile
from typing import Literal, NamedTuple

from msgspec import Struct

from factsheet.model import Article, Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.folding import fold_words
from factsheet.text.infinitives import opens_infinitive
from factsheet.text.languages import language_for
from factsheet.text.languages.edge_words import EdgeWords

WORDS_BEFORE = 8
"""How far before a cut a negation still turns what follows: the usual reach of a clause."""

_MOST_BEFORE = 160
"""Characters that hold as many words; no more of a long paragraph is read."""
_MOST_AFTER = 240
"""The rest of a long sentence."""

_LONGEST_GAP = 60
"""Characters around a cut in which the next word is looked for."""

_COMMA = "[,，、،](?!\\d)"
_STOP = r"(?:[.!?;:…。！？；：؟۔](?!\d)|[\"“”„‟«»‘‚‹›「」『』()\[\]{}–—―]|['’](?!\w)|(?<=\s)-+(?=\s))"
_PIECE = re.compile(rf"(?P<word>\w+(?:['’ʼ-]\w+)*)|(?P<comma>{_COMMA})|(?P<stop>{_STOP})")
_UP_TO_LAST_STOP = re.compile(rf".*{_STOP}", re.DOTALL)
_MARKS = frozenset(QUOTATION_MARKS)
_BREAK = re.compile(f"{_COMMA}|{_STOP}")
_WORD = re.compile(r"\w+(?:['’ʼ-]\w+)*")

Where = Literal["before", "inside", "after"]


class Turning(Struct, frozen=True):
    """Words outside a passage that turn or weaken what it says."""

    words: str
    """As the article prints them."""
    span: Span
    """In the article's text."""
    where: Where


class _Piece(NamedTuple):
    kind: str
    """`word`, `comma` or `stop`."""
    text: str
    """Lower case, with a straight apostrophe."""
    start: int
    end: int
    """Not included."""
    opens: bool
    """Whether it is the first word after a stop, where a capital says nothing."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def turning_before(article: Article, span: Span) -> tuple[Turning, ...]:
    """Of the last words of the clause that the stretch goes on with, those that turn it; the nearest to it first."""
    table = language_for(article.language).edges
    # “He didn't «condone his remarks»”: a mark that a passage begins with is no end of the clause before it.
    first = _word_from(article.text, span.start + (article.text[span.start] in _MARKS))
    if not first or _ends(article.text, span.start) == "stop":
        return ()
    start = max(article.paragraph_at(span.start).span.start, span.start - _MOST_BEFORE)
    if stop := _UP_TO_LAST_STOP.match(article.text, start, span.start):
        start = stop.end() - 1
    if not may_turn(article.text[start : span.start], article.language):
        return ()
    pieces = list(_pieces(article.text, start, span.start))
    if pieces and pieces[-1].kind == "comma" and opens_infinitive(article.text, span, article.language):
        # German “weigerte sich, «die Strafe zu zahlen»”: the comma parts nothing.
        pieces.pop()
    clause = _clause_before(pieces, first, table)[-WORDS_BEFORE:]
    return tuple(reversed(_turning(article, clause, table, "before"))) or _set_off(
        article, pieces[::-1], table, "before"
    )


def turning_after(article: Article, span: Span) -> tuple[Turning, ...]:
    """Of the words that end the clause after the stretch, those that turn it; the nearest to it first."""
    table = language_for(article.language).edges
    if _ends(article.text, span.end) == "stop":
        return ()
    end = min(article.paragraph_at(span.start).span.end, span.end + _MOST_AFTER)
    first_break = _BREAK.search(article.text, span.end, end)
    if first_break and first_break.start() <= span.end + 1:
        return _set_off(article, list(islice(_pieces(article.text, span.end, end), 3)), table, "after")
    end = first_break.start() if first_break else end
    if not may_turn(article.text[span.end : end], article.language):
        return ()
    return tuple(_turning(article, _clause_after(_pieces(article.text, span.end, end), table), table, "after"))


def turning_inside(article: Article, gap: Span) -> tuple[Turning, ...]:
    """Of the words of a cut, those that turn what stands on either side of it, in the same clause.

    Clauses that are left out whole say nothing about the rest.
    """
    table = language_for(article.language).edges
    pieces = list(_pieces(article.text, gap.start, gap.end))
    head = [] if _ends(article.text, gap.start) else _clause_after(pieces, table)
    first = _word_from(article.text, gap.end)
    tail = _clause_before(pieces, first, table) if first else []
    return tuple(_turning(article, [*head, *tail[max(0, len(head) + len(tail) - len(pieces)) :]], table, "inside"))


def turning_words(text: str, stretch: Span, table: EdgeWords) -> list[Span]:
    """The words of a stretch that turn or weaken what it says, in reading order."""
    return list(_turning_spans(text, list(_pieces(text, stretch.start, stretch.end)), table))


def clauses_of(text: str, stretch: Span, table: EdgeWords) -> Iterator[Span]:
    """The parts of a stretch between stops, commas and the words that open another clause."""
    start = end = stretch.start
    for piece in _pieces(text, stretch.start, stretch.end):
        if piece.kind != "word" or piece.text in table.openers:
            if start < end:
                yield Span(start, end)
            start = piece.start if piece.kind == "word" else piece.end
        end = piece.end
    if start < end:
        yield Span(start, end)


@lru_cache(maxsize=512)
def may_turn(text: str, language: str) -> bool:
    """Whether any word of a stretch could turn something: hardly one in ten can, and only those are read closely."""
    text = text.lower().replace("’", "'")
    table = language_for(language).edges
    words = _WORD.findall(text)
    if not (table.turning.isdisjoint(words) and table.set_off.isdisjoint(words)):
        return True
    phrased = not _beginnings(table.turning_phrases).isdisjoint(words)
    if phrased and any(_phrase_at(words, place, table.turning_phrases) for place in range(len(words))):
        return True
    denying = not _beginnings(table.denying_phrases).isdisjoint(words)
    denies = denying and any(map(set(words).issuperset, table.denying_phrases))
    return denies or any(ending in text for ending in table.turning_endings)


def _pieces(text: str, start: int, end: int) -> Iterator[_Piece]:
    opens = True
    for match in _PIECE.finditer(text, start, end):
        kind, piece = match.lastgroup or "", match.group()
        # Hardly a piece has anything to fold, and each of every clause is asked.
        folded = piece if piece.isascii() else fold_words(piece)
        yield _Piece(kind, folded.lower(), *match.span(), opens)
        opens = kind != "word"


def _clause_before(pieces: list[_Piece], first: str, table: EdgeWords) -> list[_Piece]:
    """The words from the last clause break on; `first` is the word after them, and may open a clause itself."""
    following = first
    for place in range(len(pieces) - 1, -1, -1):
        piece = pieces[place]
        if following in table.openers and not (following in table.turned_openers and _is_turning(piece.text, table)):
            return pieces[place + 1 :]
        if piece.kind == "stop" or (piece.kind == "comma" and following not in table.complements):
            return pieces[place + 1 :]
        following = piece.text
    return pieces


def _clause_after(pieces: Iterable[_Piece], table: EdgeWords) -> list[_Piece]:
    """The words before the first clause break."""
    return list(
        takewhile(
            lambda piece: (
                piece.kind == "word" and piece.text not in table.openers and piece.text not in table.openers_after
            ),
            pieces,
        )
    )


def _set_off(article: Article, pieces: list[_Piece], table: EdgeWords, where: Where) -> tuple[Turning, ...]:
    """An adverb beyond the comma at the cut, with nothing else in its part of the sentence; pieces nearest first."""
    if len(pieces) < 2 or pieces[0].kind != "comma" or pieces[1].text not in table.set_off:
        return ()
    if len(pieces) > 2 and pieces[2].kind == "word":
        return ()
    return (Turning(article.words_of(pieces[1].span), pieces[1].span, where),)


def _turning(article: Article, clause: list[_Piece], table: EdgeWords, where: Where) -> list[Turning]:
    """In reading order; a phrase before its words, and what turns nothing passed over."""
    spans = _turning_spans(article.text, clause, table)
    return [Turning(article.words_of(span), span, where) for span in spans]


def _turning_spans(text: str, clause: list[_Piece], table: EdgeWords) -> Iterator[Span]:
    clause = [piece for piece in clause if piece.kind == "word"]
    texts = [piece.text for piece in clause]
    place = 0
    while place < len(clause):
        if length := _phrase_at(texts, place, table.harmless):
            place += length
            continue
        length = _phrase_at(texts, place, table.turning_phrases) or int(_turns(text, clause[place], table))
        if length:
            yield Span(clause[place].start, clause[place + length - 1].end)
        place += max(length, 1)


def _turns(text: str, piece: _Piece, table: EdgeWords) -> bool:
    # A capital inside a sentence makes a name of it: “May”, “Will”, “No. 5”.
    return _is_turning(piece.text, table) and (piece.opens or not text[piece.start].isupper())


def _is_turning(word: str, table: EdgeWords) -> bool:
    return word in table.turning or any(map(word.endswith, table.turning_endings))


def _phrase_at(texts: list[str], place: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """The length of the longest phrase that begins there, in words; 0 for none."""
    if texts[place] not in _beginnings(phrases):
        return 0
    longest = min(4, len(texts) - place)
    return next((n for n in range(longest, 0, -1) if tuple(texts[place : place + n]) in phrases), 0)


@cache
def _beginnings(phrases: frozenset[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases)


def _word_from(text: str, start: int) -> str:
    """The word that follows; empty where a break comes first."""
    match = _PIECE.search(text, start, start + _LONGEST_GAP)
    return fold_words(match.group()).lower() if match and match.lastgroup == "word" else ""


def _ends(text: str, end: int) -> str:
    """What the last thing before an offset, white space aside, does to its clause: `comma`, `stop` or nothing."""
    before = text[max(0, end - _LONGEST_GAP) : end].rstrip()
    match = _PIECE.fullmatch(before[-1:])
    if match is None:
        return "" if before else "stop"
    return "" if match.lastgroup == "word" else match.lastgroup or ""

"""A part of a quotation and the passages of one article go in; every place where they have it comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from factsheet.model import Article, Span
from factsheet.text.characters import QUOTATION_MARKS, UNSPACED
from factsheet.text.folding import fold
from factsheet.text.passages import occurrences
from factsheet.text.quotations import Quotation, Quotations, all_quotations

MOST_PLACES = 200
"""Places of one part that are looked at: more tell nothing, and a megabyte of equal words must not hang."""
_EDGE_REACH = 40
"""Characters in which a single word at the edge of a quotation is looked for; a longer one is no word."""
_INITIALS = r"(?:\w\.){2,}"
_LAST_OF_SENTENCE = re.compile(rf"(?:^|[.!?…]\s+)({_INITIALS}|[^\s.!?…]+)\s+$")
_LAST_WORD = re.compile(r"([^\s.!?…]+)\s+$")
_FIRST_WORD = re.compile(r"\s+([^\s.!?…,;:]+)")
_ONE_BEFORE_SENTENCE = re.compile(r"\w[\w'’-]*[.!?…]+\s+\S")
_ONE_AFTER_SENTENCE = re.compile(r"\w\w[.!?…]+\s+\w[\w'’-]*$")
_FIRST_OF_SENTENCE = re.compile(
    rf",?\s+({_INITIALS}|[^\s.!?…,;:]+?)(?:[.!?…,{QUOTATION_MARKS}]*$|[.!?…]+[{QUOTATION_MARKS}]*\s)"
)
_MARK_OR_APOSTROPHE = re.compile("[\"「」『』]|(?<![^\\W_])'|'(?![^\\W_])")
_MARKS = "\"'」』"
_UNSPACED = re.compile(f"[{UNSPACED}]")


class QuotedPart(Struct, frozen=True, kw_only=True):
    """A part between two cuts of the editor, where the article has it."""

    span: Span
    """In the article's text."""
    quotation: Quotation | None
    """The innermost one that holds it whole."""


class QuotedPlaces:
    """Looks for words in the passages of one article, and for the quotations around them."""

    def __init__(self, article: Article, quotations: Quotations, passages: Sequence[Span]) -> None:
        self._article = article
        self._text = article.folded.text
        self._passages = _merged(passages)
        self._quotations = quotations

    def places(self, part: str) -> list[QuotedPart]:
        """Every place of the part in the passages, whole words only."""
        folded = fold(part).text.strip(" ")
        if sum(map(str.isalnum, folded)) < (1 if _UNSPACED.search(folded) else 2):
            return []
        stem, stop = (folded[:-1], folded[-1]) if folded[-1] in ".," and folded[-2:-1] != "." else (folded, "")
        found = {
            place.span: place
            for variant in dict.fromkeys((stem, stem[0].swapcase() + stem[1:] if stem[0].isalpha() else stem))
            for place in self._places_of(variant, stop)
        }
        return sorted(found.values(), key=lambda place: place.span)[:MOST_PLACES]

    def _places_of(self, stem: str, stop: str) -> Iterator[QuotedPart]:
        count = 0
        for passage in self._passages:
            start, end = self._article.folded.folded(passage.start), self._article.folded.folded(passage.end)
            for at in occurrences(self._text[start:end], stem):
                place = self._place(start + at, start + at + len(stem), stop, end)
                if place is not None:
                    yield place
                    count += 1
                if count > MOST_PLACES:
                    return

    def _place(self, start: int, end: int, stop: str, limit: int) -> QuotedPart | None:
        if not self._is_whole(start, end):
            return None
        following = self._text[end : end + 1]
        if following in ("?", "!"):
            # Without its question mark a question is a statement.
            return None
        if stop and following and following in ".,":
            end = min(end + 1, limit)
        elif stop and not self._stop_stands_outside(end):
            return None
        span = self._article.folded.stored(start, end)
        return QuotedPart(span=span, quotation=self._holder(span))

    def _stop_stands_outside(self, end: int) -> bool:
        """Whether the sentence's stop stands right behind the closing mark: „Wir bleiben“, sagte er."""
        beyond = self._text[end : end + 3].lstrip(_MARKS)
        return beyond != self._text[end : end + 3] and beyond[:1] in (".", ",") and bool(beyond)

    def _is_whole(self, start: int, end: int) -> bool:
        return not self._joined(start) and not self._joined(end)

    def _joined(self, at: int) -> bool:
        """Whether a word goes on across a place: letters on both sides, or a hyphen or an apostrophe inside a word."""
        before, after = self._text[at - 1 : at] if at else "", self._text[at : at + 1]
        if _UNSPACED.match(before) or _UNSPACED.match(after):
            return False
        if _in_word(before) and _in_word(after):
            return True
        beyond, behind = self._text[at - 2 : at - 1] if at > 1 else "", self._text[at + 1 : at + 2]
        if before in ("-", "'") and before and _in_word(after) and _in_word(beyond):
            return self._is_hyphen(at - 1)
        return bool(after) and after in "-'" and _in_word(before) and _in_word(behind) and self._is_hyphen(at)

    def _is_hyphen(self, at: int) -> bool:
        """Whether a folded dash or apostrophe is stored as one that joins words, and is not a dash between two."""
        stored = self._article.text[self._article.folded.starts[at]]
        return stored not in "–—―"

    def _holder(self, span: Span) -> Quotation | None:
        """The innermost quotation that holds a span between its marks."""
        holder: Quotation | None = None
        for quotation in self._near(span):
            if any(piece.inner.holds(span) for piece in quotation.pieces):
                holder = quotation
        return holder

    def _near(self, span: Span) -> Iterator[Quotation]:
        """Quotations that may touch a span, the outer before the inner."""
        yield from all_quotations(self._quotations.touching(span))

    def across_marks(self, part: str) -> list[Span]:
        """Where the passages have the words over the edge of a quotation, marks left out on both sides."""
        words = _without_marks(fold(part).text.strip(" ")).rstrip(".,")
        if len(words) < 2:
            return []
        return [span for passage in self._passages for span in self._across_marks(passage, words)]

    def _across_marks(self, passage: Span, words: str) -> Iterator[Span]:
        marks = {
            at
            for quotation in self._near(passage)
            for piece in quotation.pieces
            for at in (*range(piece.outer.start, piece.inner.start), *range(piece.inner.end, piece.outer.end))
        }
        start, end = self._article.folded.folded(passage.start), self._article.folded.folded(passage.end)
        kept = [at for at in range(start, end) if self._article.folded.starts[at] not in marks]
        bare = "".join(self._text[at] for at in kept)
        variants = dict.fromkeys((words, words[0].swapcase() + words[1:] if words[0].isalpha() else words))
        for at in (at for variant in variants for at in occurrences(bare, variant)):
            first, last = kept[at], kept[at + len(words) - 1]
            span = self._article.folded.stored(first, last + 1)
            if self._is_whole(first, last + 1) and self._holder(span) is None:
                yield span

    def is_outside(self, place: QuotedPart) -> bool:
        return not any(piece.outer.overlaps(place.span) for near in self._near(place.span) for piece in near.pieces)

    def word_before(self, part: QuotedPart) -> str:
        """The word before a part, where only it is missing from the part's first sentence, or only one is too many."""
        inner = _inner(part)
        if inner is None:
            return ""
        start = max(inner.start, part.span.start - _EDGE_REACH)
        before = self._article.text[start : part.span.start]
        match = _LAST_OF_SENTENCE.search(before)
        if match is not None and (match.start() > 0 or start == inner.start) and _is_one_word(match.group(1)):
            return match.group(1)
        begun = _LAST_WORD.search(before)
        alone = _ONE_BEFORE_SENTENCE.match(self._article.words_of(part.span))
        return begun.group(1) if begun is not None and alone is not None else ""

    def word_after(self, part: QuotedPart) -> str:
        """The word after a part, where only it is missing from the part's last sentence, or only one is too many."""
        inner = _inner(part)
        if inner is None or self._article.text[part.span.end - 1] in ".!?…":
            return ""
        after = self._article.text[part.span.end : min(inner.end, part.span.end + _EDGE_REACH)]
        match = _FIRST_OF_SENTENCE.match(after)
        cut_off = match is not None and match.end() == len(after) and part.span.end + len(after) < inner.end
        if match is not None and not cut_off and _is_one_word(match.group(1)):
            return match.group(1)
        goes_on = _FIRST_WORD.match(after)
        alone = _ONE_AFTER_SENTENCE.search(self._article.words_of(part.span))
        return goes_on.group(1) if goes_on is not None and alone is not None else ""

    def next_word(self, part: QuotedPart) -> str:
        """The word that the clause of a part goes on with, inside its quotation."""
        inner = _inner(part)
        if inner is None:
            return ""
        match = _FIRST_WORD.match(self._article.text[part.span.end : min(inner.end, part.span.end + _EDGE_REACH)])
        return match.group(1) if match is not None and match.group(1)[0].isalnum() else ""


def _inner(part: QuotedPart) -> Span | None:
    if part.quotation is None:
        return None
    return next((piece.inner for piece in part.quotation.pieces if piece.inner.holds(part.span)), None)


def _without_marks(folded: str) -> str:
    """Folded words without quotation marks; apostrophes stay."""
    return _MARK_OR_APOSTROPHE.sub("", folded)


def _is_one_word(text: str) -> bool:
    """An insertion of the article's in brackets is none of the speaker's words."""
    if text[:1] in ("(", "[") and text[-1:] in (")", "]"):
        return False
    return bool(text) and not any(map(str.isspace, text)) and any(map(str.isalnum, text)) and not _UNSPACED.search(text)


def _in_word(char: str) -> bool:
    return bool(char) and (char.isalnum() or char == "_")


def _merged(passages: Sequence[Span]) -> list[Span]:
    """Passages that touch or overlap become one, since all of one source are read together."""
    merged: list[Span] = []
    for passage in sorted(passages):
        if merged and passage.start <= merged[-1].end + 1:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, passage.end))
        else:
            merged.append(passage)
    return merged

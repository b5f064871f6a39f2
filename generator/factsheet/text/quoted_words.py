"""The words of a quotation and the passages of one article go in; whether and how the article quotes them comes out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from factsheet.model import Article, Span
from factsheet.text.characters import UNSPACED
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.passages import occurrences
from factsheet.text.quotations import Quotation, all_quotations

Verdict = Literal[
    "verbatim", "not verbatim", "not in marks", "partly in marks", "in marks", "out of order", "apart", "cut short"
]
"""`in marks`: words that are to stand outside of marks; `apart`: parts that stand in two quotations."""
Side = Literal["start", "end"]

SameSpeaker = Callable[[Quotation, Quotation], bool]

CUT = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]")
"""The editor's cut; an ellipsis without brackets is the source's own."""
_MOST_PLACES = 200
"""Places of one part that are looked at: more tell nothing, and a megabyte of equal words must not hang."""
_LAST_OF_SENTENCE = re.compile(r"(?:^|[.!?…]\s+)([^\s.!?…]+)\s+$")
_FIRST_OF_SENTENCE = re.compile(r"\s+([^\s.!?…,;:]+)(?:[.!?…,]*$|[.!?…]+\s)")
_MARKS = "\"'」』"
_EDGE_REACH = 40
"""Characters in which a single word at the edge of a quotation is looked for; a longer one is no word."""
_UNSPACED = re.compile(f"[{UNSPACED}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedPart:
    """A part between two cuts of the editor, where the article has it."""

    span: Span
    """In the stored text."""
    quotation: Quotation | None
    """The innermost one that holds it whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How an article has the words of a quotation."""

    verdict: Verdict
    parts: tuple[QuotedPart, ...] = ()
    """Where they stand, in the order of the words; for a part at fault, that one alone."""
    part: str = ""
    """The words at fault, as the editor wrote them."""
    part_start: int = 0
    """Where they begin in the words, in code points."""
    left_out: str = ""
    """With `cut short`, the word that is missing at the quotation's edge."""
    side: Side = "end"

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        return tuple(part.quotation for part in self.parts if part.quotation is not None)

    @property
    def closed(self) -> bool:
        return all(quotation.closed for quotation in self.quotations)


def read_quoted(
    article: Article,
    quotations: Sequence[Quotation],
    passages: Sequence[Span],
    words: str,
    same_speaker: SameSpeaker,
) -> Reading:
    """Whether the passages have the words inside quotation marks; parts between cuts in order, in one quotation."""
    reader = _Reader(article, quotations, passages)
    parts = list(_parts(words))
    if not parts:
        return Reading(verdict="not verbatim", part=words)
    places = [reader.places(part) for part, _ in parts]
    inside = [[place for place in found if place.quotation is not None] for found in places]
    for (part, start), found, quoted in zip(parts, places, inside, strict=True):
        if not quoted:
            return reader.fault(part, start, found)
    chain = _chain(inside, same_speaker, most_steps=_MOST_PLACES)
    if chain is not None:
        return reader.clipped(chain, words, parts) or Reading(verdict="verbatim", parts=chain)
    apart = not _share_quotation(inside)
    return Reading(
        verdict="apart" if apart else "out of order",
        parts=tuple(quoted[0] for quoted in inside),
        part=parts[-1][0],
        part_start=parts[-1][1],
    )


def read_unmarked(article: Article, quotations: Sequence[Quotation], passages: Sequence[Span], words: str) -> Reading:
    """Whether the passages have the words outside of quotation marks, as a source prints that closes them too early."""
    reader = _Reader(article, quotations, passages)
    chain: list[QuotedPart] = []
    for part, start in _parts(words):
        places = reader.places(part)
        free = [place for place in places if reader.is_outside(place)]
        if not free:
            verdict: Verdict = "in marks" if places else "not verbatim"
            return Reading(verdict=verdict, parts=tuple(places[:1]), part=part, part_start=start)
        later = [place for place in free if not chain or place.span.start >= chain[-1].span.end]
        if not later:
            return Reading(verdict="out of order", parts=(*chain, free[0]), part=part, part_start=start)
        chain.append(later[0])
    if not chain:
        return Reading(verdict="not verbatim", part=words)
    return Reading(verdict="verbatim", parts=tuple(chain))


def _parts(words: str) -> Iterator[tuple[str, int]]:
    """The stretches between the editor's cuts, with where they begin in the words."""
    start = 0
    for end, resume in [*((cut.start(), cut.end()) for cut in CUT.finditer(words)), (len(words), len(words))]:
        part = words[start:end].strip()
        if part:
            yield part, start + len(words[start:end]) - len(words[start:end].lstrip())
        start = resume


class _Reader:
    """Looks for words in the passages of one article."""

    def __init__(self, article: Article, quotations: Sequence[Quotation], passages: Sequence[Span]) -> None:
        self._article = article
        self._text = article.folded.text
        self._passages = _merged(passages)
        self._quotations = quotations
        self._ties = language_for(article.language).speech.ties

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
        return sorted(found.values(), key=lambda place: place.span)[:_MOST_PLACES]

    def _places_of(self, stem: str, stop: str) -> Iterator[QuotedPart]:
        count = 0
        for passage in self._passages:
            start, end = self._article.folded.folded(passage.start), self._article.folded.folded(passage.end)
            for at in occurrences(self._text[start:end], stem):
                place = self._place(start + at, start + at + len(stem), stop, end)
                if place is not None:
                    yield place
                    count += 1
                if count > _MOST_PLACES:
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
        last = bisect_right(self._quotations, span.end, key=lambda quotation: quotation.outer.start)
        first = last
        while first > 0 and self._quotations[first - 1].outer.end > span.start:
            first -= 1
        yield from all_quotations(self._quotations[first:last])

    def is_outside(self, place: QuotedPart) -> bool:
        return not any(piece.outer.overlaps(place.span) for near in self._near(place.span) for piece in near.pieces)

    def fault(self, part: str, start: int, places: Sequence[QuotedPart]) -> Reading:
        """What is wrong with a part that stands in no quotation."""
        touching = [place for place in places if not self.is_outside(place)]
        verdict: Verdict = "partly in marks" if touching else "not in marks" if places else "not verbatim"
        return Reading(verdict=verdict, parts=tuple((touching or places)[:1]), part=part, part_start=start)

    # Whether a single word is missing at the quotation's edge.

    def clipped(self, chain: tuple[QuotedPart, ...], words: str, parts: Sequence[tuple[str, int]]) -> Reading | None:
        """An excerpt may begin and end where it likes, but not one word short: that is how a slip of the hand looks."""
        (first, first_start), (last, last_start) = parts[0], parts[-1]
        if first_start == len(words) - len(words.lstrip()):
            missing = self._missing_before(chain[0])
            if missing and missing.lower() not in self._ties:
                return Reading(
                    verdict="cut short", parts=chain, part=first, part_start=first_start, left_out=missing, side="start"
                )
        if last_start + len(last) == len(words.rstrip()):
            missing = self._missing_after(chain[-1])
            if missing:
                return Reading(verdict="cut short", parts=chain, part=last, part_start=last_start, left_out=missing)
        return None

    def _missing_before(self, part: QuotedPart) -> str:
        """The one word before a part in its sentence; empty where there are more or none."""
        inner = _inner(part)
        if inner is None:
            return ""
        start = max(inner.start, part.span.start - _EDGE_REACH)
        match = _LAST_OF_SENTENCE.search(self._article.text[start : part.span.start])
        if match is None or (match.start() == 0 and start > inner.start):
            return ""
        return match.group(1) if _is_one_word(match.group(1)) else ""

    def _missing_after(self, part: QuotedPart) -> str:
        """The one word after a part in its sentence; empty where there are more or none."""
        inner = _inner(part)
        if inner is None or self._article.text[part.span.end - 1] in ".,!?…":
            return ""
        end = min(inner.end, part.span.end + _EDGE_REACH)
        match = _FIRST_OF_SENTENCE.match(self._article.text, part.span.end, end)
        if match is None or (match.end() == end < inner.end):
            return ""
        return match.group(1) if _is_one_word(match.group(1)) else ""


def _inner(part: QuotedPart) -> Span | None:
    if part.quotation is None:
        return None
    return next((piece.inner for piece in part.quotation.pieces if piece.inner.holds(part.span)), None)


def _is_one_word(text: str) -> bool:
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


def _chain(
    inside: Sequence[Sequence[QuotedPart]], same_speaker: SameSpeaker, *, most_steps: int
) -> tuple[QuotedPart, ...] | None:
    """One place for each part, in order, in one quotation or in one that its speaker's cue divides."""
    reached: list[list[tuple[QuotedPart, ...]]] = [[(place,) for place in inside[0]]]
    for places in inside[1:]:
        longer: list[tuple[QuotedPart, ...]] = []
        for chain in reached[-1]:
            follower = next((place for place in places if _follows(chain[-1], place, same_speaker)), None)
            if follower is not None:
                longer.append((*chain, follower))
        reached.append(longer[:most_steps])
    return reached[-1][0] if reached[-1] else None


def _follows(first: QuotedPart, second: QuotedPart, same_speaker: SameSpeaker) -> bool:
    if second.span.start < first.span.end or first.quotation is None or second.quotation is None:
        return False
    if first.quotation is second.quotation or _nests(first.quotation, second.quotation):
        return True
    is_split = first.quotation.pieces[-1].paragraph == second.quotation.pieces[0].paragraph
    return is_split and same_speaker(first.quotation, second.quotation)


def _nests(one: Quotation, other: Quotation) -> bool:
    return one.outer.holds(other.outer) or other.outer.holds(one.outer)


def _share_quotation(inside: Sequence[Sequence[QuotedPart]]) -> bool:
    """Whether some quotation holds a place of every part."""
    shared = {id(place.quotation) for place in inside[0]}
    for places in inside[1:]:
        shared &= {id(place.quotation) for place in places}
    return bool(shared)

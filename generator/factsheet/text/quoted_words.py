"""The words of a quotation and the passages of one article go in; whether and how the article quotes them comes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from factsheet.model import Article, Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.folding import fold
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.quotations import Quotation, Quotations
from factsheet.text.quoted_places import MOST_PLACES, QuotedPart, QuotedPlaces

Verdict = Literal[
    "verbatim", "not verbatim", "not in marks", "partly in marks", "in marks", "out of order", "apart", "cut short"
]
"""`in marks`: words that are to stand outside of marks; `apart`: parts that stand in two quotations."""
Side = Literal["start", "end"]

SameSpeaker = Callable[[Quotation, Quotation], bool]

CUT = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]")
"""The editor's cut; an ellipsis without brackets is the source's own."""
OWN_MARKS = {'"': '"', "「": "」", "『": "』"}
"""How words begin and end that stand in marks of their own, folded; a single mark may be an apostrophe."""
_ONE_AFTER_COMMA = re.compile(r",\s+[a-zà-öø-ÿ][\w'’-]*$")
"""A name or a figure behind a comma may end a phrase: “in Paris, France”."""


class Reading(Struct, frozen=True, kw_only=True):
    """How an article has the words of a quotation."""

    verdict: Verdict
    parts: tuple[QuotedPart, ...] = ()
    """Where they stand, in the order of the words; for a part at fault, that one alone."""
    part: str = ""
    """The words at fault, as the editor wrote them."""
    part_start: int = 0
    """Where they begin in the words, in code points."""
    beside: str = ""
    """With `cut short`, the word of the article that stands beside the words: missing, or the first of too many."""
    dangler: str = ""
    """With `cut short`, the word that the words end with although its phrase goes on: “the”."""
    side: Side = "end"

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        return tuple(part.quotation for part in self.parts if part.quotation is not None)

    @property
    def closed(self) -> bool:
        return all(quotation.closed for quotation in self.quotations)


def read_quoted(
    article: Article,
    quotations: Quotations,
    passages: Sequence[Span],
    words: str,
    same_speaker: SameSpeaker,
) -> Reading:
    """Whether the passages have the words inside quotation marks; parts between cuts in order, in one quotation.

    Words that were copied together with the marks around them are read without these.
    """
    inner = less_own_marks(words)
    if inner != words:
        reading = read_quoted(article, quotations, passages, inner, same_speaker)
        if reading.verdict == "verbatim" and _fills_marks(reading.parts, article):
            return reading
    looking = QuotedPlaces(article, quotations, passages)
    parts = list(_parts(words))
    if not parts:
        return Reading(verdict="not verbatim", part=words)
    places = [looking.places(part) for part, _ in parts]
    inside = [[place for place in found if place.quotation is not None] for found in places]
    for (part, start), found, quoted in zip(parts, places, inside, strict=True):
        if not quoted:
            return _fault(looking, part, start, found)
    chain = _chain(inside, same_speaker, most_steps=MOST_PLACES)
    if chain is not None:
        speech = language_for(article.language).speech
        chains = [(place,) for place in inside[0]] if len(inside) == 1 else [chain]
        clipped = [_clipped(looking, candidate, words, parts, speech) for candidate in chains]
        whole = next((one for one, fault in zip(chains, clipped, strict=True) if fault is None), None)
        return (
            Reading(verdict="verbatim", parts=whole)
            if whole is not None
            else clipped[0] or _fault(looking, *parts[0], [])
        )
    apart = not _share_quotation(inside)
    return Reading(
        verdict="apart" if apart else "out of order",
        parts=tuple(quoted[0] for quoted in inside),
        part=parts[-1][0],
        part_start=parts[-1][1],
    )


def less_own_marks(words: str) -> str:
    """Words less the marks that they, or their parts, begin and end with, where these can be one pair.

    “A,” he said. “B” has two pairs.
    """
    if words[:1] not in QUOTATION_MARKS:
        return words
    inner = _less_own_marks(words)
    if inner != words or CUT.search(words) is None:
        return inner
    return " […] ".join(_less_own_marks(part.strip()) for part in CUT.split(words))


def _less_own_marks(words: str) -> str:
    if len(words) < len("“”") + 1:
        return words
    opening, inside, ending = (fold(part).text for part in (words[0], words[1:-1], words[-1]))
    closing = OWN_MARKS.get(opening)
    if closing is None or ending != closing or opening in inside or closing in inside:
        return words
    return words[1:-1]


def _fills_marks(parts: Sequence[QuotedPart], article: Article) -> bool:
    """Whether the words begin behind a mark and end before one, a stop aside."""
    pieces = [piece.inner for part in parts if part.quotation is not None for piece in part.quotation.pieces]
    opens = any(inner.start == parts[0].span.start for inner in pieces)
    ends = (article.text[parts[-1].span.end : inner.end] for inner in pieces if inner.end >= parts[-1].span.end)
    return opens and any(not any(map(str.isalnum, rest)) for rest in ends)


def read_unmarked(article: Article, quotations: Quotations, passages: Sequence[Span], words: str) -> Reading:
    """Whether the passages have the words outside of quotation marks, as a source prints that closes them too early."""
    looking = QuotedPlaces(article, quotations, passages)
    chain: list[QuotedPart] = []
    for part, start in _parts(words):
        places = looking.places(part)
        free = [place for place in places if looking.is_outside(place)]
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


def _fault(looking: QuotedPlaces, part: str, start: int, places: Sequence[QuotedPart]) -> Reading:
    """What is wrong with a part that stands in no quotation."""
    touching = [place for place in places if not looking.is_outside(place)]
    if not places:
        touching = [QuotedPart(span=span, quotation=None) for span in looking.across_marks(part)]
    verdict: Verdict = "partly in marks" if touching else "not in marks" if places else "not verbatim"
    return Reading(verdict=verdict, parts=tuple((touching or places)[:1]), part=part, part_start=start)


def _clipped(
    looking: QuotedPlaces,
    chain: tuple[QuotedPart, ...],
    words: str,
    parts: Sequence[tuple[str, int]],
    speech: SpeechWords,
) -> Reading | None:
    """An excerpt may begin and end where it likes, but not a word beside the edge of a sentence: so looks a slip.

    That is one word short of the edge, or with one word of the next sentence, or an end at “the”; a cut that is marked
    is meant.
    """
    (first, first_start), (last, last_start) = parts[0], parts[-1]
    if first_start == len(words) - len(words.lstrip()):
        beside = looking.word_before(chain[0])
        if beside and beside.lower() not in speech.ties:
            return Reading(
                verdict="cut short", parts=chain, part=first, part_start=first_start, beside=beside, side="start"
            )
    if last_start + len(last) == len(words.rstrip()):
        beside = looking.word_after(chain[-1])
        if beside:
            return Reading(verdict="cut short", parts=chain, part=last, part_start=last_start, beside=beside)
        ending = last.split()[-1]
        beside = looking.next_word(chain[-1]) if _dangles(last, speech) else ""
        if beside and beside.lower() not in speech.coordinators:
            return Reading(
                verdict="cut short", parts=chain, part=last, part_start=last_start, beside=beside, dangler=ending
            )
    return None


def _dangles(words: str, speech: SpeechWords) -> bool:
    """Whether words end where no phrase does: at “the”, at “Smith's”, or one word behind a comma."""
    ending = words.split()[-1].lower().replace("’", "'")
    if ending in speech.danglers or _ONE_AFTER_COMMA.search(words):
        return True
    return ending.endswith("'s") and ending not in speech.contractions


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

"""A paragraph goes in with its quotations and mentions; its sentences come out as items, each quotation being one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from factsheet.model import Paragraph, Span
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.names import Mention
from factsheet.text.quotations import Quotation
from factsheet.text.sentences import sentence_spans
from factsheet.text.speech.items import DASHES, Item, ItemReader


class Sentence(Struct, frozen=True, kw_only=True):
    span: Span
    items: tuple[Item, ...]
    paragraph: int


def is_all_quoted(sentences: Sequence[Sentence]) -> bool:
    """Whether sentences hold quotations and not a word of the article's own."""
    items = [item for sentence in sentences for item in sentence.items]
    return any(item.kind == "quotation" for item in items) and all(item.kind not in ("word", "name") for item in items)


def past_heading(sentence: Sentence, at: int) -> int:
    """Where a sentence begins behind a heading of its paragraph: “A COSTLY ERROR — Berg's advice”."""
    dash = next((other for other in range(at) if sentence.items[other].text in DASHES), None)
    if dash is None or any(item.text != item.text.upper() for item in sentence.items[:dash]):
        return 0
    return dash + 1


def read_sentences(
    text: str,
    paragraph: Paragraph,
    quotations: Sequence[Quotation],
    mentions: Sequence[Mention],
    speech: SpeechWords,
) -> tuple[Sentence, ...]:
    """`quotations` of the paragraph, of level 0, and `mentions` of the whole article, both in order."""
    pieces = list(_pieces_in(paragraph, quotations))
    held = [span for span, _ in pieces]
    here = list(_mentions_in(paragraph, mentions))
    marked = [mention for mention in here if not mention.is_person and _is_whole(pieces, mention.span)]
    pieces = [piece for piece in pieces if not any(piece[0].holds(mention.span) for mention in marked)]
    # “Marcia "Cia" Price”, where the sheet has the name as it stands.
    pieces = [piece for piece in pieces if not any(mention.span.holds(piece[0]) for mention in here)]
    quoted = [span for span, _ in pieces]
    named = marked + [mention for mention in here if not _overlaps(quoted, mention.span) and mention not in marked]
    reader = ItemReader(text, paragraph.span, pieces, named, speech)
    return tuple(
        Sentence(span=span, items=reader.items(span), paragraph=paragraph.number)
        for span in sentence_spans(text, paragraph.span, speech, held)
    )


def _pieces_in(paragraph: Paragraph, quotations: Sequence[Quotation]) -> Iterator[tuple[Span, Quotation]]:
    for quotation in quotations:
        yield from ((piece.outer, quotation) for piece in quotation.pieces if piece.paragraph == paragraph.number)


def _mentions_in(paragraph: Paragraph, mentions: Sequence[Mention]) -> Iterator[Mention]:
    first = bisect_left(mentions, paragraph.span.start, key=lambda mention: mention.span.start)
    for place in range(first, len(mentions)):
        mention = mentions[place]
        if mention.span.start >= paragraph.span.end:
            return
        yield mention


def _is_whole(pieces: Sequence[tuple[Span, Quotation]], name: Span) -> bool:
    """Whether marks hold a name and nothing else: a newspaper's, “as „Die Zeit“ reports”."""
    return any(piece.inner == name for _, quotation in pieces for piece in quotation.pieces)


def _overlaps(held: Sequence[Span], span: Span) -> bool:
    at = bisect_left(held, span.start, key=lambda piece: piece.end)
    return at < len(held) and held[at].overlaps(span)

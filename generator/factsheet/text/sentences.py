"""A stretch of text goes in; the spans of its sentences come out, quotations held together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factsheet.model import Span
from factsheet.text.characters import DROPPED, QUOTATION_MARKS, WHITE_SPACE
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords

_BLANK = WHITE_SPACE + DROPPED
_CLOSING = rf"{QUOTATION_MARKS})\]"
"""What may stand between a stop and the space behind it."""
_STOP = re.compile(rf"[.!?…]+[{_CLOSING}]*(?=\s)|[。！？]+[\"'”’»›)\]」』]*")
_LAST_WORD = re.compile(r"[\w’'-]+(?:\.[\w’'-]+)*$")
_LONGEST_WORD = 40
"""How far back from a full stop its word is looked for; longer ones are no abbreviations."""
_ENDS = frozenset(".!?…。！？")
_WORD = re.compile(r"[^\W\d_]+")
_ACRONYM = re.compile(r"(?:\w\.)+\w")
_BREAK = re.compile(rf"[.,;:{QUOTATION_MARKS}]")
_ATTRIBUTION_REACH = 60
"""Characters after “…?” in which a cue makes what follows part of the same sentence: “…?” the minister asked."""


def sentence_spans(text: str, stretch: Span, speech: SpeechWords, held: Sequence[Span] = ()) -> tuple[Span, ...]:
    """Sentences without the white space around them; `held` are spans in order that no sentence ends inside of.

    A held quotation ends its sentence by what stands before its closing mark: “Go.” He went. – “Go!” said he.
    """
    cuts = sorted({*_stops(text, stretch, speech, held), *_closings(text, stretch, speech, held), stretch.end})
    sentences: list[Span] = []
    start = stretch.start
    for cut in cuts:
        sentence = _trimmed(text, start, cut)
        if len(sentence):
            sentences.append(sentence)
        start = cut
    return tuple(sentences)


@lru_cache(maxsize=512)
def sentences_of(text: str, tag: str) -> tuple[Span, ...]:
    """The sentences of a whole text, kept: several rules ask for those of one passage. `tag` is that of a language."""
    return sentence_spans(text, Span(0, len(text)), language_for(tag).speech)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return Span(start, end)


def _stops(text: str, stretch: Span, speech: SpeechWords, held: Sequence[Span]) -> Iterator[int]:
    """Ends of sentences at stops outside of what is held together."""
    start = stretch.start
    for end, resume in [*((span.start, span.end) for span in held), (stretch.end, stretch.end)]:
        for match in _STOP.finditer(text, start, max(start, end)):
            if _ends_sentence(text, match, stretch, speech):
                yield match.end()
        start = max(start, resume)


def _ends_sentence(text: str, stop: re.Match[str], stretch: Span, speech: SpeechWords) -> bool:
    following = _next_seen(text, stop.end(), stretch.end)
    if text[stop.start()] in "。！？":
        return True
    if following and (following.islower() or following in ",;:"):
        return False
    if stop.group()[0] != "." or stop.group().startswith(".."):
        return True
    return not _abbreviates(text, stop, stretch, speech)


def _abbreviates(text: str, stop: re.Match[str], stretch: Span, speech: SpeechWords) -> bool:
    """Whether the full stop belongs to its word: “Mr.”, an initial, “U.S.”, or an ordinal if the language dots it."""
    match = _LAST_WORD.search(text, max(stretch.start, stop.start() - _LONGEST_WORD), stop.start())
    if match is None:
        return False
    word = match.group()
    if word.isdigit():
        return speech.ordinals_are_dotted and len(word) <= 2 and not _starts(text, stop.end(), stretch.end, speech)
    if len(word) == 1 or _ACRONYM.fullmatch(word):
        # German “der Hafenbund e.V. (HB)”
        is_inside = len(word) > 1 and _next_seen(text, stop.end(), stretch.end) == "("
        return is_inside or _is_initial(text, word, stop.end(), stretch.end, speech)
    # “Sen-Det. Craig Pearson”
    return word.lower() in speech.abbreviations or word.lower().rsplit("-", 1)[-1] in speech.abbreviations


def _is_initial(text: str, word: str, at: int, end: int, speech: SpeechWords) -> bool:
    """Whether a letter or “U.S.” goes on: not before a word that opens sentences, and not “I”."""
    if not word.isupper() or word in speech.one_letter_words:
        return word.lower() in speech.abbreviations
    return not (len(word) > 1 and _starts(text, at, end, speech))


def _starts(text: str, at: int, end: int, speech: SpeechWords) -> bool:
    """Whether a word that opens sentences comes next."""
    starter = _WORD.match(text, _skip_blank(text, at, end), end)
    return starter is not None and starter.group().lower() in speech.sentence_starters


def _next_seen(text: str, at: int, end: int) -> str:
    at = _skip_blank(text, at, end)
    return text[at : at + 1] if at < end else ""


def _skip_blank(text: str, at: int, end: int) -> int:
    while at < end and text[at] in _BLANK:
        at += 1
    return at


def _closings(text: str, stretch: Span, speech: SpeechWords, held: Sequence[Span]) -> Iterator[int]:
    """Ends of sentences at the closing mark of a quotation."""
    for span in held:
        last = text[max(span.start, span.end - 4) : span.end].rstrip(_CLOSING.replace("\\", "") + _BLANK)[-1:]
        following = _next_seen(text, span.end, stretch.end)
        if last not in _ENDS or not following or following.islower() or following in ",;:.-–—)":
            continue
        if last in "?!…" and _is_attributed(text, span.end, stretch.end, speech):
            continue
        yield span.end


def _is_attributed(text: str, at: int, end: int, speech: SpeechWords) -> bool:
    last = min(end, at + _ATTRIBUTION_REACH)
    # “…?” Mr. Smith asked.
    breaks = (stop for stop in _BREAK.finditer(text, at, last) if not _abbreviates(text, stop, Span(at, end), speech))
    first = next(breaks, None)
    words = [word.lower() for word in _WORD.findall(text, at, first.start() if first else last)]
    return any(word in speech.says or word in speech.asks for word in words[:8])

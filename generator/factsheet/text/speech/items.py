"""The text of a paragraph with its quotations and mentions goes in; its items come out, one sentence at a time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from factsheet.model import Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.names import Mention
from factsheet.text.quotations import Quotation
from factsheet.text.speech.free_mentions import standing_free

ItemKind = Literal["word", "name", "quotation", "comma", "stop"]

_TOKEN = re.compile(
    r"(?P<word>\d+(?::\d+)+|(?:[^\W_]\.){2,}(?=\s|[,;:)]|$)|[^\W_]+(?:['’.&-][^\W_]+)*(?:['’](?=\s))?\.?)"
    r"|(?P<dash>--+|[–—])|(?P<aside>\([^()]{0,120}\))|(?P<other>\S)"
)
"""A word takes its full stop along; `_word` takes it off again where it ends no abbreviation. “2:1” is a word."""
_JOINED_NOUN = re.compile(rf"[{QUOTATION_MARKS}]-[^\W\d_]+")
_POSSESSIVE = re.compile(r"['’]s?|es|s")
_NAME_ENDING = re.compile(r"\s([^\W\d_]{2,3})(?:\.(?= [a-z])|\b(?!['’]))")
_LONGEST_NICKNAME = 14
_LONGEST_TITLE = 4
"""Words of a film or a book."""
_SMALL_WORD = 3
"""Letters of a word that may be small in a title: “and”."""
_ENDS_WITH_WORD = re.compile(r"[^\W_][’']?s? $")
DASHES = ("–", "—", "-", "―", "--")
_COMMAS = frozenset(",、，")
_STOPS = frozenset(".;:!?…。！？")


class Item(Struct, frozen=True, kw_only=True):
    """A word, a name, a quotation with its marks, or a sign of punctuation; what stands in brackets is left out."""

    kind: ItemKind
    span: Span
    """In the article's text."""
    text: str
    """As stored, with straight apostrophes."""
    lower: str
    """Lower case, without a possessive ending or a full stop."""
    possessive: bool = False
    mention: Mention | None = None
    quotation: Quotation | None = None

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


class ItemReader:
    """Reads items from one paragraph; the quotations and mentions that are found already are taken whole."""

    def __init__(
        self,
        text: str,
        paragraph: Span,
        pieces: Sequence[tuple[Span, Quotation]],
        mentions: Sequence[Mention],
        speech: SpeechWords,
    ) -> None:
        self._text = text
        self._speech = speech
        self._whole = sorted(
            [
                *(
                    _quotation_item(text, span, quotation)
                    for span, quotation in pieces
                    if not _is_nickname(text, paragraph, span)
                ),
                *(_name_item(text, mention) for mention in standing_free(text, mentions, speech)),
            ],
            key=lambda item: item.span.start,
        )

    def items(self, sentence: Span) -> tuple[Item, ...]:
        found: list[Item] = []
        at = sentence.start
        first = bisect_left(self._whole, sentence.start, key=lambda item: item.span.start)
        for place in range(first, len(self._whole)):
            item = self._whole[place]
            if item.span.start >= sentence.end:
                break
            if item.span.start < at:
                continue
            self._read_words(found, at, item.span.start, sentence.end)
            found.append(item)
            at = self._after_name(item)
            if item.kind == "quotation" and self._is_title_with_comma(item, sentence.start):
                found.append(Item(kind="comma", span=Span(at - 1, at), text=",", lower=","))
        self._read_words(found, at, sentence.end, sentence.end)
        return tuple(found)

    def _is_title_with_comma(self, item: Item, start: int) -> bool:
        """Whether marks hold the name of a thing and the comma behind it: “Berg, star of the “Long Night,” said”."""
        words = item.text[1:-2].split()
        if self._speech.verb_second or item.text[-2:-1] != "," or not 0 < len(words) <= _LONGEST_TITLE:
            return False
        is_named = all(word[:1].isupper() for word in words if len(word) > _SMALL_WORD)
        return is_named and _ENDS_WITH_WORD.search(self._text, start, item.span.start) is not None

    def _after_name(self, item: Item) -> int:
        """Past the ending of a possessive, or what belongs to a name and says nothing: “Emanuel Cleaver II”."""
        if item.possessive or item.kind != "name":
            return _after_possessive(self._text, item)
        if joined := _JOINED_NOUN.match(self._text, item.span.end):
            # German “die „Morgenpost“-Zeitung”: the noun behind the hyphen belongs to the name.
            return joined.end()
        ending = _NAME_ENDING.match(self._text, item.span.end)
        is_ending = ending is not None and ending[1].lower() in self._speech.name_endings
        return ending.end() if ending is not None and is_ending else item.span.end

    def _read_words(self, found: list[Item], start: int, end: int, sentence_end: int) -> None:
        for match in _TOKEN.finditer(self._text, start, end):
            text = match.group()
            if text.isalnum():
                # Nine words in ten have neither a stop nor an apostrophe, and there are a hundred thousand.
                at = match.start()
                found.append(Item(kind="word", span=Span(at, at + len(text)), text=text, lower=text.lower()))
                continue
            kind = match.lastgroup
            if kind == "word":
                found.extend(self._word(match, sentence_end))
            elif kind == "dash":
                found.append(_sign("comma", match))
            elif kind == "other":
                if _is_suspended(self._text, match.start()):
                    continue
                if text in _COMMAS or (text == "-" and self._stands_free(match)):
                    found.append(_sign("comma", match))
                elif text in _STOPS:
                    found.append(_sign("stop", match))

    def _stands_free(self, match: re.Match[str]) -> bool:
        around = self._text[match.start() - 1 : match.start()] + self._text[match.end() : match.end() + 1]
        return around.isspace()

    def _word(self, match: re.Match[str], sentence_end: int) -> Sequence[Item]:
        (start, end), text = match.span(), match.group().replace("’", "'")
        if text.endswith("'") and self._text[start - 1 : start] in ("'", "‘"):
            # Anna ‘Nan’ Berg
            text, end = text[:-1], end - 1
        bare = text.rstrip(".")
        if not text.endswith(".") or self._abbreviates(bare, end) or (end < sentence_end and self._is_ordinal(bare)):
            return (_word_item(start, end, bare),)
        stop = Item(kind="stop", span=Span(end - 1, end), text=".", lower=".")
        return _word_item(start, end - 1, bare), stop

    def _is_ordinal(self, bare: str) -> bool:
        """German “am 29. Juni”, inside of a sentence."""
        return self._speech.ordinals_are_dotted and bare.isdigit()

    def _abbreviates(self, bare: str, end: int) -> bool:
        behind = self._text[end : end + 2]
        # “Blair Inc. analyst”: no sentence begins with a small letter.
        goes_on = behind[:1] in (",", ";") or (behind[:1].isspace() and behind[1:].islower())
        known = {bare.lower(), bare.lower().rsplit("-", 1)[-1]} & self._speech.abbreviations
        return goes_on or bool(known) or len(bare) == 1 or "." in bare


def _is_suspended(text: str, comma: int) -> bool:
    """German “Gesundheits-, Sozial- und Schuldirektor”: a comma behind a hyphen parts no clauses."""
    return text[comma] in _COMMAS and comma > 1 and text[comma - 1] in "-‐‑" and text[comma - 2].isalpha()


def _word_item(start: int, end: int, text: str) -> Item:
    lower = text.lower()
    if "'" not in lower:
        return Item(kind="word", span=Span(start, end), text=text, lower=lower)
    possessive = text.endswith(("'s", "'"))
    lower = lower.removesuffix("'s").rstrip("'")
    return Item(kind="word", span=Span(start, end), text=text, lower=lower, possessive=possessive)


def _sign(kind: ItemKind, match: re.Match[str]) -> Item:
    return Item(kind=kind, span=Span(match.start(), match.end()), text=match.group(), lower=match.group())


def _quotation_item(text: str, span: Span, quotation: Quotation) -> Item:
    words = text[span.start : span.end]
    return Item(kind="quotation", span=span, text=words, lower=words.lower(), quotation=quotation)


def _is_nickname(text: str, paragraph: Span, span: Span) -> bool:
    """“Marcia "Cia" Price”: one word in marks between two capital words is part of a name."""
    before = (
        text[max(paragraph.start, span.start - 40) : span.start].rsplit(None, 1)[-1:]
        if span.end - span.start <= _LONGEST_NICKNAME
        else []
    )
    after = text[span.end : span.end + 2]
    inside = text[span.start + 1 : span.end - 1]
    return (
        bool(before)
        and before[0][:1].isupper()
        and before[0][-1:].isalpha()
        and inside.isalpha()
        and after[:1] == " "
        and after[1:].isupper()
    )


def _name_item(text: str, mention: Mention) -> Item:
    words = text[mention.span.start : mention.span.end].replace("’", "'")
    return Item(
        kind="name",
        span=mention.span,
        text=words,
        lower=words.lower(),
        possessive=mention.possessive,
        mention=mention,
    )


def _after_possessive(text: str, item: Item) -> int:
    if not item.possessive:
        return item.span.end
    ending = _POSSESSIVE.match(text, item.span.end)
    return ending.end() if ending else item.span.end

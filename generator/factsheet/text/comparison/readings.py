"""Two articles go in; out comes each as the classes of difference read it: tokens, quotation depth, known words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from factsheet.model import Article, Span
from factsheet.text.comparison.naming import Vocabulary, find_names, name_key, unit_of, vocabulary_of
from factsheet.text.dates.meanings import WrittenDate
from factsheet.text.dates.scanner import scan_dates
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers import Number, scan_numbers
from factsheet.text.quotations import Quotation, all_quotations, quotation_spans
from factsheet.text.sentences import sentence_spans
from factsheet.text.tokens import Token, read_tokens
from factsheet.text.word_diff import Unit

STEM_LETTERS = 5
"""“operating” and “operation” share them; such a stem only tells words that moved from words that are lost."""


class Phrase(NamedTuple):
    words: tuple[str, ...]
    """Keys of tokens."""
    group: int
    """Its place in the language's table."""


class Reading(Struct, frozen=True, kw_only=True):
    """An article, read for comparison; positions are those of its tokens."""

    article: Article
    language: Language
    tokens: tuple[Token, ...]
    numbers: tuple[Number, ...]
    dates: tuple[WrittenDate, ...]
    dated: frozenset[int]
    """The tokens of dates."""
    depth: tuple[int, ...]
    """For each token, how many quotations it stands inside of; the marks themselves stand outside."""
    sentence: tuple[int, ...]
    """For each token, the number of its sentence; a quotation is never cut."""
    vocabulary: Vocabulary
    units: tuple[Unit, ...]
    """For each token, what of it is compared."""
    names: frozenset[int]
    """The tokens that are names or words of names."""
    hedges: Mapping[str, tuple[Phrase, ...]]
    """Phrases that tell how sure a statement is, by their first word."""
    reports: Mapping[str, tuple[Phrase, ...]]
    """Phrases by which somebody is said to say something, by their first word."""

    def is_content(self, at: int) -> bool:
        """Whether a word says something by itself."""
        return self.units[at].weight == 2

    def stem(self, at: int) -> str:
        """The word without its ending, roughly; a name and the adjective made from it have the same."""
        key = self.name_key(at)
        same = self.language.comparison.same_names.get(key)
        if same is not None:
            return same.place
        return key[:STEM_LETTERS] if key.isalpha() else key

    def name_key(self, at: int) -> str:
        return name_key(self.tokens[at], self.vocabulary)

    def phrase_at(self, at: int, phrases: Mapping[str, tuple[Phrase, ...]]) -> Phrase | None:
        """The longest of the phrases that begins at a token."""
        for phrase in phrases.get(self.tokens[at].key, ()):
            if tuple(token.key for token in self.tokens[at : at + len(phrase.words)]) == phrase.words:
                return phrase
        return None

    def numbers_in(self, stretch: range) -> Iterator[Number]:
        """The numbers that begin in a stretch of tokens and stand in no date."""
        within = self._within(stretch)
        for number in self.numbers[bisect_left(self.numbers, within.start, key=lambda number: number.span.start) :]:
            if number.span.start >= within.end:
                return
            before = bisect_right(self.dates, number.span.start, key=lambda date: date.span.start)
            if not before or not self.dates[before - 1].span.holds(number.span):
                yield number

    def dates_in(self, stretch: range) -> Iterator[WrittenDate]:
        """The dates that begin in a stretch of tokens."""
        within = self._within(stretch)
        for date in self.dates[bisect_left(self.dates, within.start, key=lambda date: date.span.start) :]:
            if date.span.start >= within.end:
                return
            yield date

    def _within(self, stretch: range) -> Span:
        return self.span(stretch) if stretch else Span(0, 0)

    def positions(self, span: Span) -> range:
        """The tokens that lie inside a stored span, or partly."""
        start = bisect_right(self.tokens, span.start, key=lambda token: token.span.end)
        return range(start, max(start, bisect_left(self.tokens, span.end, key=lambda token: token.span.start)))

    def worded(self, stretch: range) -> range:
        """Without the punctuation and marks at the ends; empty where there are no words."""
        words = [at for at in stretch if self.tokens[at].says_something]
        return range(words[0], words[-1] + 1) if words else range(stretch.start, stretch.start)

    def span(self, positions: Sequence[int]) -> Span:
        """From the first of the tokens to the last."""
        return Span(self.tokens[positions[0]].span.start, self.tokens[positions[-1]].span.end)


def read_both(a: Article, b: Article) -> tuple[Reading, Reading]:
    tokens = (read_tokens(a), read_tokens(b))
    return _read(a, tokens[0], tokens), _read(b, tokens[1], tokens)


def _read(article: Article, tokens: tuple[Token, ...], versions: Sequence[Sequence[Token]]) -> Reading:
    language = language_for(article.language)
    hedges = _phrases(language.tag, "certainty")
    vocabulary = vocabulary_of(language, versions, hedges)
    numbers, quotations = tuple(_numbers(article, language)), quotation_spans(article)
    dates = tuple(_dates(article))
    dated = _held(tokens, [date.span for date in dates])
    units = tuple(unit_of(token, language.comparison.stop) for token in tokens)
    return Reading(
        article=article,
        language=language,
        tokens=tokens,
        numbers=numbers,
        dates=dates,
        dated=dated,
        depth=_depths(tokens, quotations),
        sentence=_sentences(article, tokens, quotations),
        vocabulary=vocabulary,
        units=units,
        names=find_names(tokens, units, dated | _counted(tokens, numbers), vocabulary),
        hedges=hedges,
        reports=_phrases(language.tag, "reports"),
    )


def _numbers(article: Article, language: Language) -> Iterator[Number]:
    """Paragraph by paragraph: no number goes on from one into the next."""
    for paragraph in article.paragraphs:
        for number in scan_numbers(article.words_of(paragraph.span), language):
            yield replace(number, span=number.span.shifted(paragraph.span.start))


def _dates(article: Article) -> Iterator[WrittenDate]:
    for paragraph in article.paragraphs:
        for date in scan_dates(article.words_of(paragraph.span), article.language):
            yield replace(date, span=date.span.shifted(paragraph.span.start))


@cache
def _phrases(tag: str, table: Literal["certainty", "reports"]) -> Mapping[str, tuple[Phrase, ...]]:
    """The longest first."""
    groups = getattr(language_for(tag).comparison, table)
    listed = ((group, words) for group, phrases in enumerate(groups) for words in phrases)
    phrases = [Phrase(tuple(words.casefold().split()), group) for group, words in listed]
    by_first: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.words)):
        by_first[phrase.words[0]].append(phrase)
    return {first: tuple(found) for first, found in by_first.items()}


def _counted(tokens: Sequence[Token], numbers: Sequence[Number]) -> frozenset[int]:
    """The tokens of numbers, the word “generation” after one included."""
    counted = _held(tokens, [number.span for number in numbers])
    generations = _held(tokens, [number.span for number in numbers if number.is_generation])
    return counted | {at + 1 for at in generations}


def _held(tokens: Sequence[Token], spans: Sequence[Span]) -> frozenset[int]:
    """The tokens that lie in the spans, or partly."""
    starts = [token.span.start for token in tokens]
    return frozenset(
        at for span in spans for at in range(bisect_right(starts, span.start) - 1, bisect_left(starts, span.end))
    )


def _sentences(article: Article, tokens: Sequence[Token], quotations: Sequence[Quotation]) -> tuple[int, ...]:
    held = [quotation.outer for quotation in quotations]
    speech = language_for(article.language).speech
    starts: list[int] = []
    for paragraph in article.paragraphs:
        inside = held[
            bisect_left(held, paragraph.span.start, key=lambda span: span.start) : bisect_left(
                held, paragraph.span.end, key=lambda span: span.start
            )
        ]
        spans = sentence_spans(article.text, paragraph.span, speech, inside)
        starts += [paragraph.span.start, *(span.start for span in spans if span.start > paragraph.span.start)]
    return tuple(bisect_right(starts, token.span.start) for token in tokens)


def _depths(tokens: Sequence[Token], quotations: Sequence[Quotation]) -> tuple[int, ...]:
    starts = [token.span.start for token in tokens]
    change = [0] * (len(tokens) + 1)
    for quotation in all_quotations(quotations):
        for piece in quotation.pieces:
            change[bisect_left(starts, piece.inner.start)] += 1
            change[bisect_left(starts, piece.inner.end)] -= 1
    depth = 0
    depths = []
    for step in change[:-1]:
        depth += step
        depths.append(depth)
    return tuple(depths)

"""An article and the spans that facts rest on go in; out comes how much of it is used, and what is not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, get_args

from msgspec import Struct

from factsheet.checked import CheckedFact, CheckedSheet
from factsheet.model import Article, Paragraph, Role, Span
from factsheet.text.languages import language_for
from factsheet.text.numbers import Kind, scan_numbers
from factsheet.text.quotations import quotation_spans
from factsheet.text.sentences import sentence_spans
from factsheet.text.tokens import Token, read_tokens

Measured = Literal["words", "sentences", "numbers", "quotations"]
MEASURED: tuple[Measured, ...] = get_args(Measured)

COUNTED: frozenset[Role] = frozenset(("text", "headline", "caption"))
"""Boilerplate and credits say nothing that a fact could rest on."""
NAMES: frozenset[Kind] = frozenset(("label",))
"""Numbers that only name something, as in “5G”: there is nothing in them to be told."""
LEAST_OF_SENTENCE = 0.5
"""Of a sentence's words, how many make it used: facts rarely need its first “However”."""


class Tally(Struct, frozen=True, kw_only=True):
    """How many there are and which of them no fact rests on; spans are of the article's text, in order."""

    spans: tuple[Span, ...]
    unused: tuple[Span, ...]

    @property
    def all(self) -> int:
        return len(self.spans)

    @property
    def used(self) -> int:
        return self.all - len(self.unused)

    @property
    def share(self) -> float:
        """From 0 to 1; 1 where there are none, since nothing is left to be used."""
        return self.used / self.all if self.all else 1.0

    def within(self, span: Span) -> Tally:
        """Of those that begin in a span."""
        return Tally(spans=_beginning_in(self.spans, span), unused=_beginning_in(self.unused, span))


class ParagraphCoverage(Struct, frozen=True, kw_only=True):
    """How much of a paragraph the facts rest on."""

    paragraph: Paragraph
    words: Tally
    sentences: Tally
    numbers: Tally
    quotations: Tally
    unused: tuple[Span, ...]
    """Words that no fact rests on, those that follow one another together."""


class Coverage(Struct, frozen=True, kw_only=True):
    """How much of an article the facts rest on; its boilerplate is not counted."""

    article: Article
    words: Tally
    sentences: Tally
    numbers: Tally
    quotations: Tally

    @property
    def tallies(self) -> tuple[tuple[Measured, Tally], ...]:
        return tuple((name, getattr(self, name)) for name in MEASURED)

    def paragraphs(self) -> Iterator[ParagraphCoverage]:
        """Those that are counted, in order; one without words too."""
        for paragraph in _counted(self.article):
            tallies = {name: tally.within(paragraph.span) for name, tally in self.tallies}
            unused = tuple(_stretches(self.article, tallies["words"].unused))
            yield ParagraphCoverage(paragraph=paragraph, unused=unused, **tallies)

    def unused_stretches(self) -> Iterator[Span]:
        return (stretch for paragraph in self.paragraphs() for stretch in paragraph.unused)


def sheet_coverage(checked: CheckedSheet) -> tuple[Coverage, ...]:
    """For each source whose article is stored, in the order of sheet.yml."""
    return tuple(
        coverage_of(checked.sheet.articles[source.id], used_spans(checked, source.id))
        for source in checked.sheet.sources
        if source.id in checked.sheet.articles
    )


def used_spans(checked: CheckedSheet, source: str) -> tuple[Span, ...]:
    """The passages of a source that facts without an error cite; not the places of names that the tool found itself."""
    return tuple(
        passage.span
        for fact in checked.facts
        if _passes(fact)
        for account in fact.accounts
        if account.source.id == source
        for passage in account.passages
        if not passage.implied
    )


def coverage_of(article: Article, used: Iterable[Span]) -> Coverage:
    counted = _counted(article)
    covered = _Covered(article, used)
    language = language_for(article.language)
    quotations = [quotation.outer for quotation in quotation_spans(article)]
    sentences = [
        sentence
        for paragraph in counted
        for sentence in sentence_spans(article.text, paragraph.span, language.speech, _inside(quotations, paragraph))
    ]
    numbers = [
        number.span.shifted(paragraph.span.start)
        for paragraph in counted
        for number in scan_numbers(article.words_of(paragraph.span), language)
        if number.kind not in NAMES
    ]
    return Coverage(
        article=article,
        words=covered.tally(_among([token.span for token in covered.words], counted)),
        sentences=covered.tally(sentences, least=LEAST_OF_SENTENCE),
        numbers=covered.tally(numbers),
        quotations=covered.tally(_among(quotations, counted)),
    )


class _Covered:
    """The words of an article, and which of them lie in a used span."""

    def __init__(self, article: Article, used: Iterable[Span]) -> None:
        self.words: list[Token] = [token for token in read_tokens(article) if token.says_something]
        self._starts = [token.span.start for token in self.words]
        self._flags = [False] * len(self.words)
        for span in _merged(used):
            for at in range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)):
                self._flags[at] = self.words[at].span.end <= span.end

    def tally(self, spans: Sequence[Span], *, least: float = 1.0) -> Tally:
        return Tally(spans=tuple(spans), unused=tuple(span for span in spans if not self._is_used(span, least)))

    def _is_used(self, span: Span, least: float) -> bool:
        """Whether as many of the words that begin in a span are used; one without words needs none."""
        flags = self._flags[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return sum(flags) >= least * len(flags)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """The same stretches, none of which touches another."""
    last: Span | None = None
    for span in sorted(spans):
        if last is not None and span.start <= last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _counted(article: Article) -> list[Paragraph]:
    return [paragraph for paragraph in article.paragraphs if paragraph.role in COUNTED]


def _among(spans: Sequence[Span], paragraphs: Iterable[Paragraph]) -> list[Span]:
    """The spans that begin in one of the paragraphs."""
    return [span for paragraph in paragraphs for span in _beginning_in(spans, paragraph.span)]


def _inside(spans: Sequence[Span], paragraph: Paragraph) -> list[Span]:
    return _among(spans, [paragraph])


def _beginning_in(spans: Sequence[Span], within: Span) -> tuple[Span, ...]:
    first = bisect_left(spans, within.start, key=_start)
    return tuple(spans[first : bisect_left(spans, within.end, lo=first, key=_start)])


def _start(span: Span) -> int:
    return span.start


def _stretches(article: Article, words: Iterable[Span]) -> Iterator[Span]:
    """Words of one paragraph, those with only punctuation between them together."""
    last: Span | None = None
    for word in words:
        if last is not None and not any(char.isalnum() for char in article.text[last.end : word.start]):
            last = Span(last.start, word.end)
            continue
        if last is not None:
            yield last
        last = word
    if last is not None:
        yield last


def _passes(checked: CheckedFact) -> bool:
    checks = (check for account in checked.accounts for check in account.checks)
    return checked.fact.withdrawn is None and not any(check.answer == "failed" for check in checks)

"""An article and its people go in; its quotations, mentions, sentences and cues come out, each read once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from factsheet.model import Article, Span
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.name_forms import Parties, Party
from factsheet.text.names import Mention, mentions
from factsheet.text.quotations import Quotations
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.cues import find_cues
from factsheet.text.speech.narrative import Sentence, read_sentences
from factsheet.text.speech.roles import Roles
from factsheet.text.speech.sexes import Sexes
from factsheet.text.speech.short_forms import with_short_forms


class Transcript:
    """What rules and scanners of speech need of an article; a part waits until it is first asked for."""

    def __init__(self, article: Article, people: Sequence[Party]) -> None:
        self.article = article
        self.parties = people if isinstance(people, Parties) else Parties(people)
        self.people = self.parties.by_id
        language = language_for(article.language)
        self.words: SpeechWords = language.speech
        self.reads_speech = language.reads_speech
        self.quotations = Quotations(article, with_answers=True)
        self._sentences: dict[int, tuple[Sentence, ...]] = {}
        self._cues: dict[Span, tuple[Cue, ...]] = {}

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        return with_short_forms(self.article.text, mentions(self.article, self.parties), self.words)

    @cached_property
    def sexes(self) -> Sexes:
        return Sexes(self.article.text, self.parties, self.mentions, self.words)

    @cached_property
    def roles(self) -> Roles:
        return Roles(self.article, self.parties, self.mentions, self.quotations, self.sexes, self.words)

    def sentences(self, paragraph: int) -> tuple[Sentence, ...]:
        """Of the paragraph with that number."""
        if paragraph not in self._sentences:
            self._sentences[paragraph] = read_sentences(
                self.article.text,
                self.article.paragraphs[paragraph - 1],
                self.quotations.of_paragraph(paragraph),
                self.mentions,
                self.words,
            )
        return self._sentences[paragraph]

    def cues(self, sentence: Sentence) -> tuple[Cue, ...]:
        """None where the words are not those of the article's language."""
        if not self.reads_speech:
            return ()
        if sentence.span not in self._cues:
            self._cues[sentence.span] = find_cues(sentence, self.words)
        return self._cues[sentence.span]

    def sentences_before(self, sentence: Sentence, most: int) -> tuple[Sentence, ...]:
        """The last of those before it in its paragraph, in order."""
        at = self._position(sentence)
        return self.sentences(sentence.paragraph)[max(0, at - most) : at]

    def sentence_after(self, sentence: Sentence) -> Sentence | None:
        """The next of its paragraph."""
        sentences, at = self.sentences(sentence.paragraph), self._position(sentence) + 1
        return sentences[at] if at < len(sentences) else None

    def _position(self, sentence: Sentence) -> int:
        return bisect_left(self.sentences(sentence.paragraph), sentence.span.start, key=lambda other: other.span.start)

    def places(self, span: Span) -> Iterator[tuple[Sentence, int, int]]:
        """Sentences that a span touches, each with the places of the first and the last item it covers there."""
        if not self.article.paragraphs:
            return
        last = max(span.start, span.end - 1)
        numbers = range(self.article.paragraph_at(span.start).number, self.article.paragraph_at(last).number + 1)
        for sentences in map(self.sentences, numbers):
            first = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.end)
            for place in range(first, len(sentences)):
                sentence = sentences[place]
                if sentence.span.start >= span.end:
                    break
                covered = [at for at, item in enumerate(sentence.items) if item.span.overlaps(span)]
                if covered:
                    yield sentence, covered[0], covered[-1]

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that a stored stretch holds whole, those in quotation marks included."""
        first = bisect_left(self.mentions, span.start, key=lambda mention: mention.span.start)
        end = bisect_left(self.mentions, span.end, key=lambda mention: mention.span.start)
        return tuple(mention for mention in self.mentions[first:end] if span.holds(mention.span))

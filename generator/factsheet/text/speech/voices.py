"""A quotation or a statement in an article goes in; the cue that tells who says it comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factsheet.model import Span
from factsheet.text.languages.speech import either
from factsheet.text.quotations import Quotation
from factsheet.text.speech.announcements import announced
from factsheet.text.speech.continuations import continued
from factsheet.text.speech.credits import credited, head_of_topics
from factsheet.text.speech.doers import doer, doer_of_quoted
from factsheet.text.speech.gestures import only_actor
from factsheet.text.speech.holdings import holder
from factsheet.text.speech.identities import Identities
from factsheet.text.speech.last_voices import LastVoices
from factsheet.text.speech.led_clauses import led_clause
from factsheet.text.speech.manners import is_question
from factsheet.text.speech.mentioned_words import is_mentioned
from factsheet.text.speech.moods import goes_on
from factsheet.text.speech.narrative import Sentence, is_all_quoted
from factsheet.text.speech.nearness import Nearness
from factsheet.text.speech.pointing import opens_pointing, pointed_at, told_behind
from factsheet.text.speech.surroundings import told_on_both_sides
from factsheet.text.speech.takeovers import Takeovers
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Beside, Voice, voice_of
from factsheet.text.speech.voices_behind import voice_behind

_MOST_CARRIED = 6
"""Paragraphs of nothing but quotation over which whoever speaks before them is remembered."""
_FARTHEST = 30
"""Sentences between a quotation and the cue before it: in a longer paragraph nobody remembers who spoke."""
_HEAD = 2
"""Items at the head of a sentence where “in Smith's view” speaks for all of it."""


class Voices:
    """Finds the cues of one article."""

    def __init__(self, transcript: Transcript, identities: Identities) -> None:
        self._transcript = transcript
        self._identities = identities
        self._nearness = Nearness(transcript)
        self._last_voices = LastVoices(transcript)
        self._takeovers = Takeovers(transcript, identities)

    def of(self, quotation: Quotation) -> Voice | None:
        """The nearest cue: in the quotation's sentences, before them in the paragraph, right after them."""
        places = list(self._transcript.places(quotation.outer))
        if not places:
            return None
        first, last = places[0][0], places[-1]
        if is_mentioned(first, places[0][1], self._transcript):
            return None
        return (
            head_of_topics(quotation, self._transcript)
            or self._spoken_on(first, places[0][1])
            or told_behind(last[0], self._transcript)
            or self._nearest(places)
            or credited(quotation, self._transcript)
            or holder(first, self._transcript, places[0][1])
            or self._said_on(first)
            or voice_behind(last[0], last[2], self._transcript)
            or announced(first, self._transcript, self._last_voices)
            or pointed_at(last[0], self._transcript)
            or self._carried(first)
            or told_on_both_sides(first, self._transcript, self._identities)
            or only_actor(first, self._transcript)
            or doer_of_quoted(first, places[0][1], self._transcript)
        )

    def _spoken_on(self, sentence: Sentence, place: int) -> Voice | None:
        """Who goes on with a quotation that only “and added:” introduces."""
        before = continued(sentence, place, self._transcript)
        voice = self.of(before) if before is not None else None
        return replace(voice, beside="carried on") if voice is not None and voice.cue.manner == "says" else None

    def in_sentences(self, span: Span) -> Iterator[Voice]:
        """Every cue inside a statement; where it holds none, the nearest in its sentences."""
        places = list(self._transcript.places(span))
        words = self._transcript.words
        inside = [
            voice
            for sentence, first, last in places
            for cue in self._transcript.cues(sentence)
            if first <= cue.first and cue.last <= last
            if not cue.is_noun or cue.first <= _HEAD or led_clause(sentence, cue, words) is not None
            if (voice := voice_of(cue, sentence)) is not None and not voice.is_relative(words)
            if not voice.is_told_in_aside(words, first)
        ]
        if inside:
            # Of “Smith's demand was rejected by Jones”, Jones says something.
            telling = [
                voice
                for voice in inside
                if not voice.cue.is_noun or led_clause(voice.sentence, voice.cue, words) is not None
                if not voice.is_aside(words)
            ]
            yield from telling or inside
        elif (near := self._nearest(places, told=True)) is not None:
            yield near
        elif places and (holding := holder(places[0][0], self._transcript, places[0][2])) is not None:
            yield holding

    def doing(self, span: Span, about: str) -> Voice | None:
        """Who does what a statement is only the object of, where its sentence lets nobody say anything."""
        places = list(self._transcript.places(span))
        return doer(places[0][0], self._transcript, about) if len(places) == 1 else None

    def before(self, span: Span) -> Voice | None:
        """The last cue before the sentences of a statement, in its paragraph."""
        sentence = next((sentence for sentence, _, _ in self._transcript.places(span)), None)
        if sentence is None:
            return None
        # “Smith denied it. There had been …”: whoever denies goes on to say why.
        return self._said_on(sentence) if goes_on(sentence.items, self._transcript.words) else self._before(sentence)

    def pointing_back(self, span: Span) -> Voice | None:
        """The cue of a sentence right after a statement that only says whose it is: German “Dies gab Berg bekannt”."""
        places = list(self._transcript.places(span))
        following = self._transcript.sentence_after(places[-1][0]) if places else None
        if following is None or not (opened := opens_pointing(following.items, self._transcript.words)):
            return None
        voice = self._last_voices.of(following, reported=True)
        before = following.items[opened : voice.cue.first] if voice is not None else ()
        is_verb = len(following.items) > opened and not following.items[opened].is_capital
        if voice is None or not voice.cue.first or not is_verb or any(item.kind != "word" for item in before):
            # “Das Amt teilte mit, …”, “Das sei gut, sagte Berg” tell something new.
            return None
        return None if voice.cue.verb in self._transcript.words.judges else voice

    def _nearest(self, places: Sequence[tuple[Sentence, int, int]], *, told: bool = False) -> Voice | None:
        """The nearest cue; of what is only `told` and not quoted, none of a clause that tells more of a thing."""
        best: tuple[float, Voice] | None = None
        for sentence, first, last in places:
            for cue in self._transcript.cues(sentence):
                voice = voice_of(cue, sentence)
                if voice is None or (cue.first <= first and last <= cue.last and first != last):
                    continue
                if cue.is_noun and not self._nearness.introduces(sentence, cue, first, last):
                    continue
                if self._nearness.is_done(sentence, cue, first):
                    continue
                if told and voice.is_relative(self._transcript.words):
                    continue
                distance = self._nearness.of(sentence, cue, first, last)
                if best is None or distance < best[0]:
                    best = (distance, voice)
        return best[1] if best else None

    def _said_on(self, sentence: Sentence) -> Voice | None:
        """Who speaks before the sentence of a quotation: whoever denies what others hold goes on to say why."""
        voice = self._before(sentence)
        if voice is None or voice.cue.manner != "denies" or voice.denies_words(self._transcript.words):
            return voice
        return replace(voice, cue=replace(voice.cue, manner="says"))

    def _before(self, sentence: Sentence) -> Voice | None:
        """The last cue before a sentence in its paragraph; none where somebody else comes in between without one."""
        words, between = self._transcript.words, [sentence]
        reported = goes_on(sentence.items, self._transcript.words)
        quoted = bool(words.moods) and is_all_quoted((sentence,))
        past: Beside = ""
        for earlier in reversed(self._transcript.sentences_before(sentence, _FARTHEST)):
            voice = self._last_voices.of(earlier, reported=reported)
            if voice is not None and (quoted or reported) and voice.is_reported(words):
                # German “Müller sagte, sie wachse. Auch Berg habe dies deutlich gemacht. „…“”: Müller goes on.
                past, voice = "carried on", None
            if voice is None and quoted and len(between) == 1:
                voice = self._last_voices.source_of(earlier) or self._quoted_on(earlier)
            if voice is not None:
                taken = not reported and self._takeovers.happens(between, voice)
                return None if taken else replace(voice, beside=past or voice.beside)
            between.append(earlier)
            reported = (reported or (quoted and len(between) == 2)) and goes_on(earlier.items, self._transcript.words)
        return self._told_on(sentence) if reported else None

    def _told_on(self, sentence: Sentence) -> Voice | None:
        """Who speaks at the end of the paragraph before one that goes on with it from its first sentence on: German
        “…, sagte Müller. ¶ Der Minister habe geschwiegen.”"""
        before = self._transcript.sentences(sentence.paragraph - 1) if sentence.paragraph > 1 else ()
        for earlier in reversed(before):
            voice = self._quoted_by(earlier) or self._last_voices.of(earlier, reported=True)
            if voice is not None:
                return replace(voice, beside="carried on") if voice.cue.manner == "says" else None
            if not goes_on(earlier.items, self._transcript.words):
                return None
        return None

    def _quoted_by(self, sentence: Sentence) -> Voice | None:
        """Who speaks a sentence that is nothing but a quotation."""
        quoted = next((item.quotation for item in sentence.items if item.quotation is not None), None)
        return self.of(quoted) if quoted is not None and is_all_quoted((sentence,)) else None

    def _quoted_on(self, sentence: Sentence) -> Voice | None:
        """German “„…“, heißt es in einer Mitteilung der Bank. „…“”: the source of the quotation that a sentence opens
        with, and of nothing else there."""
        quoted = sentence.items[0].quotation
        voice = self.of(quoted) if quoted is not None else None
        if voice is None or voice.sentence is not sentence or voice.cue.manner != "says":
            return None
        subjects = [cue.subject for cue in self._transcript.cues(sentence) if cue.subject is not None]
        alone = all(subject.mentions and subject.mentions == voice.subject.mentions for subject in subjects)
        alone = alone and sum(item.kind == "quotation" for item in sentence.items) == 1
        return replace(voice, beside="carried on") if alone else None

    def _carried(self, sentence: Sentence) -> Voice | None:
        """Who speaks at the end of the paragraph before one that is all quotation: “…,” said Smith. ¶ “…”"""
        if not is_all_quoted(self._transcript.sentences(sentence.paragraph)):
            return None
        number = sentence.paragraph - 1
        while number > max(0, sentence.paragraph - _MOST_CARRIED):
            before = self._transcript.sentences(number)
            if not is_all_quoted(before):
                return self._closing(before, sentence)
            number -= 1
        return None

    def _closing(self, sentences: Sequence[Sentence], quoted_on: Sentence) -> Voice | None:
        """Who speaks the quotation that a paragraph's last sentence holds, where that puts no question."""
        quoted = [at for at, item in enumerate(sentences[-1].items) if item.kind == "quotation"] if sentences else []
        if not quoted and sentences:
            return self._telling(sentences[-1], quoted_on)
        if not quoted or is_question(sentences[-1].items[quoted[-1]].text):
            return None
        voice = self._nearest([(sentences[-1], quoted[-1], quoted[-1])]) or self._before(sentences[-1])
        if voice is None or voice.cue.manner != "says" or voice.cue.is_noun or voice.cue.whole_sentence_only:
            return None
        return replace(voice, beside="carried on")

    def _telling(self, sentence: Sentence, quoted_on: Sentence) -> Voice | None:
        """German “Berg forderte, den Kai zu kürzen. ¶ „Das muss sein.“”: by name, and in the main clause; not where
        the paragraph behind says whose words they were.

        In English a name that only the paragraph before gives is for the editor to answer for, as the format says.
        """
        words = self._transcript.words
        voice = self._last_voices.of(sentence) if words.moods else None
        if voice is None or voice.subject.kind != "names" or voice.is_relative(words):
            return None
        last = quoted_on.paragraph >= len(self._transcript.article.paragraphs)
        behind = () if last else self._transcript.sentences(quoted_on.paragraph + 1)[:1]
        if any(item.lower in either(words.pointing, words.says) for other in behind for item in other.items[:1]):
            return None
        return replace(voice, beside="carried on")

"""An article and its people go in; who speaks a quotation, and to whom a statement is attributed, comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from factsheet.model import Article, Span
from factsheet.text.characters import QUOTATION_MARKS
from factsheet.text.folding import fold
from factsheet.text.languages.speech import either
from factsheet.text.names import Mention, Party
from factsheet.text.quotations import Quotation, Quotations
from factsheet.text.quoted_words import Reading, read_quoted
from factsheet.text.speech.agents import without_agents
from factsheet.text.speech.antecedents import Antecedents
from factsheet.text.speech.hearing import Answer, Hearing
from factsheet.text.speech.identities import Identities
from factsheet.text.speech.nearest_names import NearestNames
from factsheet.text.speech.segments import of_telling_clauses
from factsheet.text.speech.tellers import teller_of
from factsheet.text.speech.topics import stems, telling, weight
from factsheet.text.speech.transcript import Transcript
from factsheet.text.speech.voice import Voice, is_sure
from factsheet.text.speech.voices import Voices

_STOP = re.compile(rf"[.!?…。！？][{QUOTATION_MARKS})]*\s")
"""What may end a sentence inside of a passage: most passages are one."""
_PART = 3
"""Words of a statement that make a part of it; a figure counts for two."""
PREFERENCE: dict[Answer, int] = {
    "named": 0,
    "by role": 1,
    "by pronoun": 2,
    "pointed at": 3,
    "carried on": 4,
    "told of": 5,
    "holding": 6,
    "nearest": 7,
    "denied": 8,
    "asked": 9,
    "another": 10,
    "nearer": 11,
    "nobody": 12,
}
"""Of several cues in a statement, the best for the person counts."""


class Speech:
    """An article read for who says what."""

    def __init__(self, article: Article, people: Sequence[Party]) -> None:
        self._transcript = Transcript(article, people)
        self._antecedents = Antecedents(self._transcript)
        self._identities = Identities(self._transcript, self._antecedents)
        self._voices = Voices(self._transcript, self._identities)
        self._nearest_names = None if self.reads_speech else NearestNames(self._transcript)
        self._heard_before: dict[Span, Voice | None] = {}
        self._touched_before: dict[Span, tuple[Span, ...]] = {}
        self._read_before: dict[tuple[str, tuple[Span, ...]], Reading] = {}

    @property
    def quotations(self) -> Quotations:
        return self._transcript.quotations

    @property
    def reads_speech(self) -> bool:
        """Whether the verbs of speech of the article's language are known; else only names tell who speaks."""
        return self._transcript.reads_speech

    def speaker(self, quotation: Quotation, person: str) -> Hearing:
        """Whether `person` speaks the quotation, by the cue that is nearest to it."""
        if self._nearest_names is not None:
            return self._nearest_names.speaker(quotation.outer, person)
        voice = self._voice(quotation)
        return self._heard(voice, person) if voice is not None else self._told_of(quotation.outer, person)

    def named_speaker(self, quotation: Quotation, among: Set[str]) -> Voice | None:
        """Who speaks the quotation, where the cue nearest to it names one of these people."""
        voice = self._voice(quotation)
        return voice if voice is not None and self._is_named(voice, among) else None

    def named_teller(self, span: Span, about: str, among: Set[str]) -> Voice | None:
        """Who says a statement, where its sentence lets one of these people say it by name, and nobody else."""
        words = self._transcript.words
        near = [voice for part in self._telling(span, about) for voice in self._voices.in_sentences(part)]
        near = [voice for voice in near if voice.hands_on(words) and not voice.is_aside(words)]
        return near[0] if near and all(self._is_named(voice, among) for voice in near) else None

    def _is_named(self, voice: Voice, among: Set[str]) -> bool:
        possible = (person for person in self._possible(voice) if person in among)
        return any(self._heard(voice, person).answer == "named" for person in possible)

    def _voice(self, quotation: Quotation) -> Voice | None:
        if quotation.outer not in self._heard_before:
            self._heard_before[quotation.outer] = self._voices.of(quotation)
        return self._heard_before[quotation.outer]

    def quoted(self, words: str, passages: Sequence[Span]) -> Reading:
        """How the passages have the words of a quotation; read once, however many rules ask."""
        key = words, tuple(passages)
        if key not in self._read_before:
            self._read_before[key] = read_quoted(
                self._transcript.article, self.quotations, passages, words, self.same_speaker
            )
        return self._read_before[key]

    def same_speaker(self, one: Quotation, other: Quotation) -> bool:
        """Whether two quotations are spoken by one, as far as the text says."""
        if self._nearest_names is not None:
            return self._nearest_names.are_alike(one.outer, other.outer)
        first, second = self._voice(one), self._voice(other)
        if first is None or second is None:
            return False
        return first.span == second.span or bool(set(self._possible(first)) & set(self._possible(second)))

    def attribution(self, span: Span, person: str, about: str = "") -> Hearing:
        """Whether the statement in `span` is attributed to `person`, by its sentence, then its paragraph.

        Of several sentences, those count that share most with what the fact is `about`.
        """
        if self._nearest_names is not None:
            return self._nearest_names.teller(span, person)
        stretches = self._telling(span, about)
        words = self._transcript.words
        near = [voice for part in stretches for voice in self._voices.in_sentences(part) if not voice.is_aside(words)]
        near = of_telling_clauses(without_agents(near, words), about, words)
        if not near:
            voice = self._voices.doing(stretches[0], about) or self._voices.before(stretches[0])
            voice = voice or self._voices.pointing_back(stretches[-1])
            if voice is None and (quotation := self._holding(stretches[0])) is not None:
                # A paragraph of nothing but a quotation, whose speaker the paragraphs around it name.
                return self.speaker(quotation, person)
            return self._heard(voice, person) if voice is not None else self._told_of(stretches[0], person)
        hearings = [self._heard(voice, person, about) for voice in near]
        handing_on = self._voices.pointing_back(stretches[-1])
        if handing_on is not None and handing_on.hands_on(words):
            # German “Laut einem Mitarbeiter schließt das Werk. Das meldet der Anzeiger.”
            hearings.append(self._heard(handing_on, person, about))
        if all(voice.is_reported(words) for voice in near):
            # German “Auch habe der Senat deutlich gemacht, dass …”: whoever speaks before says that, too.
            hearings.append(self._heard(self._voices.before(stretches[0]), person))
        return min(hearings, key=lambda hearing: PREFERENCE[hearing.answer])

    def told_by_another(self, spans: Sequence[Span], person: str, about: str) -> Hearing | None:
        """Who else, by name, says a part of a statement that no sentence of `person`'s in the passages has.

        Of “Smith said the bridge was safe. Jones said it had cost 5 million.”, “the safe bridge cost 5 million” is
        said by neither.
        """
        words, text = self._transcript.words, self._transcript.article.text
        if len(spans) == 1 and _STOP.search(text, spans[0].start, spans[0].end) is None:
            return None
        sentences = [sentence for span in spans for sentence in self._sentences_of(span)]
        if len(sentences) < 2 or not about:
            return None
        theirs: list[tuple[frozenset[str], Hearing]] = []
        known: frozenset[str] = frozenset()
        for span in dict.fromkeys(sentences):
            told = stems(text[span.start : span.end], words)
            heard = [self._heard(voice, person, about) for voice in self._voices.in_sentences(span) if is_sure(voice)]
            if heard and all(hearing.answer == "another" for hearing in heard):
                theirs.append((told, heard[0]))
            else:
                known |= told
        wanted = stems(about, words) - known
        return next((hearing for told, hearing in theirs if weight(wanted & told) >= _PART), None)

    def _holding(self, span: Span) -> Quotation | None:
        """The quotation that a statement stands in as a whole, its marks or not."""
        return next((each for each in self.quotations.touching(span) if each.outer.holds(span)), None)

    def _telling(self, span: Span, about: str) -> list[Span]:
        """The parts of a span that stand in sentences which tell what a fact is about."""
        sentences = self._sentences_of(span) if about else ()
        if len(sentences) < 2:
            return [span]
        parts = [Span(max(span.start, other.start), min(span.end, other.end)) for other in sentences]
        text = self._transcript.article.text
        told = telling([text[part.start : part.end] for part in parts], about, self._transcript.words)
        return [parts[place] for place in told]

    def _sentences_of(self, span: Span) -> tuple[Span, ...]:
        """Those that a passage touches: several rules ask."""
        if span not in self._touched_before:
            self._touched_before[span] = tuple(sentence.span for sentence, _, _ in self._transcript.places(span))
        return self._touched_before[span]

    def handed_on(self, span: Span, known: Set[str | None]) -> Voice | None:
        """Whom the sentence of a statement lets say it, by a cue that only hands it on; none of the `known` people."""
        for voice in self._voices.in_sentences(span):
            words = self._transcript.words
            if not voice.hands_on(words) or voice.is_aside(words) or self._is_a_thing(voice):
                continue
            if not known & set(self._possible(voice)):
                return voice
        return None

    def _is_a_thing(self, voice: Voice) -> bool:
        """“It says”, where “it” is none of the sheet's: the letter on the door, and nobody to attribute to."""
        is_thing = self._transcript.words.pronouns.get(voice.subject.pronoun) == "thing"
        return is_thing and not self._possible(voice)

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that a stored stretch holds whole, those in quotation marks included."""
        return self._transcript.mentions_in(span)

    def pronouns_for(self, span: Span, organization: str) -> Iterator[str]:
        """Pronouns in a stored stretch that mean an organization named before them."""
        return self._antecedents.pronouns_for(span, organization)

    def _possible(self, voice: Voice) -> tuple[str, ...]:
        return self._identities.possible(voice.sentence, voice.subject)

    def _told_of(self, span: Span, person: str) -> Hearing:
        mention = teller_of(span, self._transcript)
        if mention is None or person not in mention.ids:
            return Hearing(answer="nobody")
        words = self._transcript.article.words_of(mention.span)
        return Hearing(answer="holding", span=mention.span, subject=words)

    def _heard(self, voice: Voice | None, person: str, about: str = "") -> Hearing:
        if voice is None:
            return Hearing(answer="nobody")
        answer = self._answer(voice, person)
        if answer == "denied" and voice.cue.verb in self._transcript.words.denials and self._is_denial(about):
            answer = self._identities.naming(voice.sentence, voice.subject, person)
        if answer == "asked" and self._is_question(about):
            answer = self._identities.naming(voice.sentence, voice.subject, person)
        return Hearing(answer=answer, span=voice.span, subject=voice.subject.words)

    def _is_denial(self, about: str) -> bool:
        """Whether the editor's words deny too: of “Smith denied a plan”, “there is no plan” is Smith's."""
        words = self._transcript.words
        denying = either(words.negations, words.denials)
        return any(word in denying or word.endswith("n't") for word in fold(about).text.lower().split(" "))

    def _is_question(self, about: str) -> bool:
        """Whether the editor's words ask too: “whether it was late” is what Smith asked."""
        words = self._transcript.words
        return fold(about).text.lower().split(" ")[0] in either(words.interrogatives, words.doubts)

    def _answer(self, voice: Voice, person: str) -> Answer:
        naming = self._identities.naming(voice.sentence, voice.subject, person)
        if naming == "another" or voice.cue.manner == "says":
            return voice.beside if voice.beside and naming != "another" else naming
        return "denied" if voice.cue.manner == "denies" else "asked"

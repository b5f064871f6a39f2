"""An article and its people go in; who speaks a quotation, and to whom a statement is attributed, comes out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factsheet.model import Article, Span
from factsheet.text.cues import Cue, find_cues
from factsheet.text.languages import language_for
from factsheet.text.languages.speech import Reference, SpeechWords
from factsheet.text.names import Mention, Party, mentions
from factsheet.text.narrative import Sentence, read_sentences
from factsheet.text.quotations import Quotation, quotation_spans
from factsheet.text.roles import Roles
from factsheet.text.subjects import Subject, SubjectFinder

Answer = Literal["named", "by role", "by pronoun", "another", "denied", "asked", "nobody"]

_AFTER_PAUSE = 0.5
_BEFORE_FLOW = 3.0
"""Added to the distance of a cue that stands on the side where the quotation does not point to it."""
_HEAD = 2
"""Items at the head of a sentence where “in Smith's view” speaks for all of it."""
_LONGEST_CHAIN = 12
"""Paragraphs that a pronoun may lie away from its name, each carrying the pronoun on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who a text lets say something, and by which words."""

    cue: Cue
    sentence: Sentence
    near: bool
    """Whether the cue stands in the sentence of what is said."""

    @property
    def span(self) -> Span:
        """The cue with its subject, in the stored text."""
        items = self.sentence.items
        return Span(items[self.cue.first].span.start, items[self.cue.last].span.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Whether somebody is the one who speaks, and what in the text says so."""

    answer: Answer
    span: Span | None = None
    """The cue with its subject, in the stored text; None where nothing was found."""
    subject: str = ""
    """Who speaks by the text's own words."""


class Speech:
    """An article read for who says what; everything is read once, when it is first asked for."""

    def __init__(self, article: Article, people: Sequence[Party]) -> None:
        self.article = article
        self.people = {person.id: person for person in people}
        self._words: SpeechWords = language_for(article.language).speech
        self._sentences: dict[int, tuple[Sentence, ...]] = {}
        self._cues: dict[Span, tuple[Cue, ...]] = {}

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        return quotation_spans(self.article)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        return mentions(self.article, self.people.values())

    @cached_property
    def _roles(self) -> Roles:
        return Roles(self.article, tuple(self.people.values()), self.mentions, self._words)

    def sentences(self, paragraph: int) -> tuple[Sentence, ...]:
        """Of the paragraph with that number."""
        if paragraph not in self._sentences:
            self._sentences[paragraph] = read_sentences(
                self.article.text,
                self.article.paragraphs[paragraph - 1],
                self.quotations,
                self.mentions,
                self._words,
            )
        return self._sentences[paragraph]

    def cues(self, sentence: Sentence) -> tuple[Cue, ...]:
        if sentence.span not in self._cues:
            self._cues[sentence.span] = find_cues(sentence, self._words)
        return self._cues[sentence.span]

    # Who speaks a quotation.

    def speaker(self, quotation: Quotation, person: str) -> Hearing:
        """Whether `person` speaks the quotation, by the cue that is nearest to it."""
        return self._heard(self.voice(quotation), person)

    def same_speaker(self, one: Quotation, other: Quotation) -> bool:
        """Whether two quotations are spoken by one, as far as the text says."""
        first, second = self.voice(one), self.voice(other)
        if first is None or second is None:
            return False
        if first.span == second.span:
            return True
        return bool(set(self._identified(first)) & set(self._identified(second)))

    def voice(self, quotation: Quotation) -> Voice | None:
        """The nearest cue: in the quotation's sentences, before them in the paragraph, right after them."""
        places = list(self._places(quotation.outer))
        near = self._nearest(places)
        if near is not None:
            return near
        paragraph = places[0][0].paragraph if places else self.article.paragraph_at(quotation.outer.start).number
        first = places[0][0] if places else None
        return self._voice_before(paragraph, first) or self._voice_after(places) or self._introduced(paragraph, first)

    def _places(self, span: Span) -> Iterator[tuple[Sentence, int, int]]:
        """Sentences that a span touches, each with the places of the first and the last item it covers there."""
        numbers = range(
            self.article.paragraph_at(span.start).number,
            self.article.paragraph_at(max(span.start, span.end - 1)).number + 1,
        )
        for sentence in (sentence for number in numbers for sentence in self.sentences(number)):
            covered = [at for at, item in enumerate(sentence.items) if item.span.overlaps(span)]
            if covered:
                yield sentence, covered[0], covered[-1]

    def _nearest(self, places: Sequence[tuple[Sentence, int, int]]) -> Voice | None:
        best: tuple[float, Voice] | None = None
        for sentence, first, last in places:
            for cue in self.cues(sentence):
                if cue.subject is None or (cue.first <= first and last <= cue.last and first != last):
                    continue
                if cue.is_noun and not self._introduces(sentence, cue, first, last):
                    continue
                distance = self._distance(sentence, cue, first, last)
                if best is None or distance < best[0]:
                    best = (distance, Voice(cue=cue, sentence=sentence, near=True))
        return best[1] if best else None

    def _introduces(self, sentence: Sentence, cue: Cue, first: int, last: int) -> bool:
        """Whether “Smith's words” lead straight to what is said: “Smith's claim that “…””."""
        if cue.last >= first:
            return any(item.lower in self._words.linking for item in sentence.items[last + 1 : cue.first])
        between = sentence.items[cue.last + 1 : first]
        return all(item.kind in ("comma", "stop") or item.lower in self._words.complementizers for item in between)

    def _distance(self, sentence: Sentence, cue: Cue, first: int, last: int) -> float:
        """Items between a quotation and a cue; more on the side that the quotation's punctuation does not point to."""
        pauses = self._pauses(sentence, last)
        if cue.first > last:
            return cue.first - last - 1 + (0 if pauses else _BEFORE_FLOW)
        if cue.last < first:
            return first - cue.last - 1 + (_AFTER_PAUSE if pauses else 0)
        return _BEFORE_FLOW

    def _pauses(self, sentence: Sentence, last: int) -> bool:
        """Whether a quotation ends as one does before its cue: “…,” said he; „…“, sagte er; “…?” he asked."""
        item = sentence.items[last]
        following = sentence.items[last + 1] if last + 1 < len(sentence.items) else None
        if following is None or following.kind == "stop":
            return False
        return following.kind == "comma" or item.text.rstrip("\"'”’“»«›‹」』 ")[-1:] in (",", "?", "!", "…", "—", "–")

    def _voice_before(self, paragraph: int, sentence: Sentence | None) -> Voice | None:
        """The last cue before a sentence in its paragraph; none where somebody else comes in between without one."""
        sentences = self.sentences(paragraph)
        before = sentences[: sentences.index(sentence)] if sentence in sentences else ()
        between: list[Sentence] = []
        for earlier in reversed(before):
            cues = [cue for cue in self.cues(earlier) if self._carries_over(cue)]
            if cues:
                voice = Voice(cue=cues[-1], sentence=earlier, near=False)
                return None if self._taken_over(between, voice) else voice
            between.append(earlier)
        return None

    def _carries_over(self, cue: Cue) -> bool:
        """Whether a cue may speak in the next sentence too: “Smith denied it. “…””, but not “Smith did not say”."""
        if cue.subject is None or cue.whole_sentence_only or cue.is_noun:
            return False
        return cue.manner == "says" or cue.verb in self._words.denies

    def _taken_over(self, between: Sequence[Sentence], voice: Voice) -> bool:
        """Whether a sentence between the cue and the quotation opens with another person."""
        speaking = set(self._identified(voice))
        for sentence in between:
            opening = next((item for item in sentence.items if item.kind in ("name", "quotation")), None)
            if opening is None or opening.mention is None or opening.possessive or not opening.mention.is_person:
                continue
            if not speaking & set(opening.mention.ids):
                return True
        return False

    def _voice_after(self, places: Sequence[tuple[Sentence, int, int]]) -> Voice | None:
        """A cue that opens the next sentence: “….” Smith said."""
        if not places or places[-1][2] != len(places[-1][0].items) - 1:
            return None
        sentences = self.sentences(places[-1][0].paragraph)
        at = sentences.index(places[-1][0]) + 1
        if at >= len(sentences):
            return None
        following = sentences[at]
        cue = next((cue for cue in self.cues(following) if cue.subject is not None), None)
        if cue is None or cue.first > 1:
            return None
        return Voice(cue=cue, sentence=following, near=False)

    def _introduced(self, paragraph: int, sentence: Sentence | None) -> Voice | None:
        """A paragraph before that ends with a colon: “Smith said:”."""
        if paragraph < 2 or sentence is None or sentence != self.sentences(paragraph)[0]:
            return None
        before = self.sentences(paragraph - 1)
        if not before or not before[-1].items or before[-1].items[-1].text != ":":
            return None
        cues = [cue for cue in self.cues(before[-1]) if cue.subject is not None]
        return Voice(cue=cues[-1], sentence=before[-1], near=False) if cues else None

    # To whom a statement is attributed.

    def attribution(self, span: Span, person: str) -> Hearing:
        """Whether the statement in `span` is attributed to `person`, by its sentence, then its paragraph."""
        near = list(self.attributions(span))
        hearings = [self._heard(voice, person) for voice in near]
        if near:
            return min(hearings, key=lambda hearing: _PREFERENCE[hearing.answer])
        return self._heard(self._statement_voice(span), person)

    def attributions(self, span: Span) -> Iterator[Voice]:
        """Every cue inside a statement; where it holds none, the nearest in its sentences."""
        places = list(self._places(span))
        inside = [
            Voice(cue=cue, sentence=sentence, near=True)
            for sentence, first, last in places
            for cue in self.cues(sentence)
            if cue.subject is not None and first <= cue.first and cue.last <= last
            if not cue.is_noun or cue.first <= _HEAD
        ]
        if inside:
            yield from inside
            return
        near = self._nearest(places)
        if near is not None:
            yield near

    def _statement_voice(self, span: Span) -> Voice | None:
        places = list(self._places(span))
        return self._voice_before(places[0][0].paragraph, places[0][0]) if places else None

    def handed_on(self, span: Span, known: Set[str | None]) -> Voice | None:
        """Whom the sentence of a statement lets say it, by a cue that only hands it on; none of the `known` people."""
        for voice in self.attributions(span):
            cue = voice.cue
            hands_on = cue.whole_sentence_only or cue.verb.split(" ")[-1] in self._words.hands_on
            if (
                hands_on
                and cue.manner == "says"
                and not self._is_aside(voice)
                and not known & set(self._identified(voice))
            ):
                return voice
        return None

    def _is_aside(self, voice: Voice) -> bool:
        """Whether a cue only describes something: “the dangers that Washington has warned of”."""
        before = voice.sentence.items[voice.cue.first - 1] if voice.cue.first else None
        return before is not None and before.lower in self._words.relatives | self._words.definite

    # Names in a stretch.

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that a stored stretch holds whole, those in quotation marks included."""
        first = bisect_left(self.mentions, span.start, key=lambda mention: mention.span.start)
        end = bisect_left(self.mentions, span.end, key=lambda mention: mention.span.start)
        return tuple(mention for mention in self.mentions[first:end] if span.holds(mention.span))

    def pronouns_for(self, span: Span, organization: str) -> Iterator[str]:
        """Pronouns in a stretch that mean an organization named before them."""
        for sentence, first, last in self._places(span):
            for at in range(first, last + 1):
                item = sentence.items[at]
                if item.kind != "word" or self._words.things.get(item.lower) is None:
                    continue
                subject = Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=item.lower)
                if organization in self._antecedent_of(sentence, subject, self._words.things[item.lower]):
                    yield item.text

    # Whether a voice is somebody's.

    def _heard(self, voice: Voice | None, person: str) -> Hearing:
        if voice is None or voice.cue.subject is None:
            return Hearing(answer="nobody")
        return Hearing(answer=self._answer(voice, person), span=voice.span, subject=voice.cue.subject.words)

    def _answer(self, voice: Voice, person: str) -> Answer:
        subject = voice.cue.subject
        if subject is None:
            return "nobody"
        answer = self._means(voice, subject, person)
        if answer == "another" or voice.cue.manner == "says":
            return answer
        return "denied" if voice.cue.manner == "denies" else "asked"

    def _means(self, voice: Voice, subject: Subject, person: str) -> Answer:
        place = voice.sentence.items[subject.first].span.start
        if subject.kind == "names":
            return self._means_name(voice, subject, person)
        if subject.kind == "pronoun":
            known = self._antecedent(voice.sentence, subject)
            return "by pronoun" if person in known else "another"
        if subject.kind == "description":
            return self._means_description(voice, subject, place, person)
        return "another"

    def _means_description(self, voice: Voice, subject: Subject, place: int, person: str) -> Answer:
        bearer = self._roles.bearer(subject.words, place)
        if bearer is not None:
            return "by role" if bearer == person else "another"
        reference = self._roles.epithet(subject.words, place)
        if reference is not None and person in self._antecedent_of(voice.sentence, subject, reference):
            return "by pronoun"
        return "another"

    def _means_name(self, voice: Voice, subject: Subject, person: str) -> Answer:
        for mention in subject.mentions:
            if person not in mention.ids:
                continue
            if mention.kind != "shared":
                return "named"
            if self._last_full_name(mention) == person:
                return "by pronoun"
        return "another"

    def _last_full_name(self, shared: Mention) -> str | None:
        """Of those who share a surname, the one whose full name stands last before it."""
        at = bisect_left(self.mentions, shared.span.start, key=lambda mention: mention.span.start)
        for mention in reversed(self.mentions[:at]):
            if mention.kind == "name" and set(mention.ids) & set(shared.ids):
                return mention.ids[0]
        return None

    def _identified(self, voice: Voice) -> tuple[str, ...]:
        """The people that a voice can be."""
        subject = voice.cue.subject
        if subject is None:
            return ()
        if subject.kind == "names":
            return tuple(id for mention in subject.mentions for id in mention.ids)
        if subject.kind == "pronoun":
            return self._antecedent(voice.sentence, subject)
        place = voice.sentence.items[subject.first].span.start
        bearer = self._roles.bearer(subject.words, place) if subject.kind == "description" else None
        return (bearer,) if bearer else ()

    # Whom a pronoun means.

    def _antecedent(self, sentence: Sentence, subject: Subject) -> tuple[str, ...]:
        """The last who speaks before the pronoun, or the last person named, in its paragraph or the one before."""
        return self._antecedent_of(sentence, subject, self._words.pronouns[subject.pronoun])

    def _antecedent_of(self, sentence: Sentence, subject: Subject, reference: Reference) -> tuple[str, ...]:
        found = self._named_in(sentence, reference, before=subject.first)
        if found is not None:
            return found
        number = sentence.paragraph
        earlier = self.sentences(number)
        earlier = earlier[: earlier.index(sentence)]
        for _ in range(_LONGEST_CHAIN):
            for other in reversed(earlier):
                found = self._named_in(other, reference, before=len(other.items))
                if found is not None:
                    return found
            if number != sentence.paragraph and not self._carries_on(earlier, subject.pronoun):
                return ()
            number -= 1
            if number < 1:
                return ()
            earlier = self.sentences(number)
        return ()

    def _carries_on(self, sentences: Sequence[Sentence], pronoun: str) -> bool:
        """Whether a paragraph that names nobody is spoken by the same pronoun."""
        return any(
            cue.subject is not None and cue.subject.pronoun == pronoun
            for sentence in sentences
            for cue in self.cues(sentence)
        )

    def _named_in(self, sentence: Sentence, reference: Reference, *, before: int) -> tuple[str, ...] | None:
        """Whom a sentence gives a pronoun to stand for; empty for a stranger, None where it names nobody who fits."""
        for cue in reversed(self.cues(sentence)):
            subject = cue.subject
            if subject is None or subject.first >= before or cue.is_noun:
                continue
            if subject.kind == "stranger" and reference in ("man", "woman", "anyone") and " " in subject.words:
                return ()
            if subject.kind == "names" and (ids := self._fitting(subject.mentions, reference)):
                return ids
        return self._mentioned(sentence, reference, before=before)

    def _mentioned(self, sentence: Sentence, reference: Reference, *, before: int) -> tuple[str, ...] | None:
        """The last who fits in a sentence, by preference not after a preposition (“with regard to Smith”)."""
        subjects = SubjectFinder(sentence.items, self._words)
        fallback: tuple[str, ...] | None = None
        for at in range(before - 1, -1, -1):
            item = sentence.items[at]
            if item.mention is None or item.possessive or not (ids := self._fitting((item.mention,), reference)):
                continue
            if subjects.is_modifier(at):
                continue
            if not subjects.is_complement(at):
                return ids
            fallback = fallback or ids
        return None if before < len(sentence.items) else fallback

    def _fitting(self, named: Sequence[Mention], reference: Reference) -> tuple[str, ...]:
        if reference == "several":
            return tuple(id for mention in named for id in mention.ids if len(named) > 1 or not mention.is_person)
        if reference == "thing":
            return tuple(id for mention in named if not mention.is_person for id in mention.ids)
        if len(named) > 1:
            return ()
        return tuple(id for mention in named if mention.is_person for id in mention.ids if self._can_be(id, reference))

    def _can_be(self, person: str, reference: Reference) -> bool:
        """Whether a pronoun fits a person, as far as the first name or a title tells."""
        if reference == "anyone":
            return True
        sex = self._roles.sex(person)
        return sex is None or sex == reference


_PREFERENCE: dict[Answer, int] = {
    "named": 0,
    "by role": 1,
    "by pronoun": 2,
    "denied": 3,
    "asked": 4,
    "another": 5,
    "nobody": 6,
}
"""Of several cues in a statement, the best for the person counts."""

"""A pronoun in an article goes in; whom it can stand for comes out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.model import Span
from factsheet.text.languages.speech import Reference
from factsheet.text.speech.agents import is_agent
from factsheet.text.speech.carrying import Carrying
from factsheet.text.speech.comparisons import is_only_compared
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.demonstratives import Demonstratives
from factsheet.text.speech.described import Described
from factsheet.text.speech.fitting import Fitting
from factsheet.text.speech.insertions import is_embedded, is_inserted, is_only_sent, leading_into
from factsheet.text.speech.lookback import Lookback
from factsheet.text.speech.makers import is_again, maker_of
from factsheet.text.speech.narrative import Sentence, past_heading
from factsheet.text.speech.phrases import Phrases, Subject
from factsheet.text.speech.transcript import Transcript

_FARTHEST = 30
"""Sentences of one paragraph that a pronoun may lie away from its name."""
_MOST_PASSED = 2
"""Paragraphs that name nobody, over which a German noun takes up the only one named so far: “sagt der Neurologe”."""
_LONGEST_CHAIN = 12
"""Paragraphs that a pronoun may lie away from its name, each carrying the pronoun on."""


class Antecedents:
    """The last who speaks before a pronoun, or else the last person named."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._fitting = Fitting(transcript)
        self._described = Described(transcript, self._fitting)
        self._carrying = Carrying(transcript)
        self._lookback = Lookback(transcript)
        self._demonstratives = Demonstratives(transcript, self._fitting)

    def meant(self, sentence: Sentence, subject: Subject) -> tuple[str, ...]:
        """The last who speaks before the pronoun, or the last person named, in its paragraph or the one before."""
        return self.meant_by(sentence, subject, self._transcript.words.pronouns[subject.pronoun])

    def meant_by(self, sentence: Sentence, subject: Subject, reference: Reference) -> tuple[str, ...]:
        """Whom a pronoun or a description stands for that can mean a man, a woman or a thing."""
        if reference != "thing" or subject.kind != "description":
            return self._meant_by(sentence, subject, reference)
        if (bearer := self._described.organization(sentence, subject)) is not None:
            return (bearer,)
        meant = self._meant_by(sentence, subject, reference)
        return tuple(id for id in meant if not self._described.is_older(sentence, subject, id))

    def _meant_by(self, sentence: Sentence, subject: Subject, reference: Reference) -> tuple[str, ...]:
        if is_inserted(sentence, subject, self._transcript.words) and (
            teller := self._teller_before(sentence, reference)
        ):
            return teller
        found = self._named_in(sentence, reference, before=self._lookback.before_object(sentence, subject))
        if found is not None:
            return found
        number = sentence.paragraph
        earlier = self._transcript.sentences_before(sentence, _FARTHEST)
        for passed in range(_LONGEST_CHAIN):
            told: tuple[str, ...] | None = None
            for other in reversed(earlier):
                found = self._named_in(other, reference, before=len(other.items))
                if found and self._carrying.is_told_on(other):
                    # German “…, sagte Berg. Die Werft unter Lang wachse. „…“, sagte er”: Berg goes on, if it is he.
                    told = told or found
                elif found is not None:
                    return self._carrying.teller_among(other, found, told)
            if told is not None:
                return told
            passes = passed <= _MOST_PASSED and self._carrying.takes_up_only(sentence, subject)
            if number != sentence.paragraph and not passes and not self._carrying.on(earlier, subject.pronoun):
                return ()
            number -= 1
            if number < 1:
                return ()
            earlier = self._transcript.sentences(number)[-_FARTHEST:]
        return ()

    def _teller_before(self, sentence: Sentence, reference: Reference) -> tuple[str, ...]:
        """Who says the sentence right before, if the pronoun fits."""
        for other in self._transcript.sentences_before(sentence, 1):
            for cue in reversed(self._transcript.cues(other)):
                if cue.subject is None or cue.is_noun or is_agent(other.items, cue, self._transcript.words):
                    continue
                if cue.subject.kind == "names":
                    return self._fitting.among(cue.subject.mentions, reference)
        return ()

    def pointed_at(self, sentence: Sentence, subject: Subject) -> tuple[str, ...]:
        return self._demonstratives.last_named(sentence, subject)

    def _named_in(self, sentence: Sentence, reference: Reference, *, before: int) -> tuple[str, ...] | None:
        """Whom a sentence gives a pronoun to stand for; empty for a stranger, None where it names nobody who fits."""
        end = self._lookback.before_speaker(sentence, reference, before)
        before, open_end = self._lookback.before_pronoun(sentence, reference, before)
        before, open_end = min(before, end), open_end and before <= end
        for cue in reversed(self._transcript.cues(sentence)):
            subject = cue.subject
            if (
                subject is None
                or subject.first >= end
                or cue.is_noun
                or is_only_sent(sentence, cue, self._transcript.words)
                or is_agent(sentence.items, cue, self._transcript.words)
                or self._is_only_told(sentence, cue, reference)
            ):
                continue
            if subject.kind == "pronoun" and self._lookback.is_same(subject.pronoun, reference):
                continue
            if subject.kind == "description" and (
                ids := self._described.bearing(sentence, subject, reference)
                or self._taking_up(sentence, subject, reference)
            ):
                return ids
            if subject.kind == "description" and self._described.is_somebody(sentence, subject, reference):
                # “The senator spoke of Smith. He said”: whoever the senator is, it is nobody of that sentence.
                return None
            if reference == "thing" and is_again(subject, self._transcript.words):
                # “The firm said”: whichever it is, the next “the firm” is the same.
                made = maker_of(self._transcript, sentence, subject)
                return made or self.meant_by(sentence, subject, reference)
            if subject.kind == "stranger" and _may_be(subject.words, reference):
                return ()
            if self._lookback.is_newcomer(sentence, subject, reference, before):
                return ()
            if subject.kind == "names" and (ids := self._fitting.among(subject.mentions, reference)):
                return ids
            if (
                subject.kind == "names"
                and reference == "no man"
                and (ids := self._fitting.among(subject.mentions, "thing"))
            ):
                return ids
        if open_end and (opening := self._described.opening(sentence, reference)) is not None:
            if ids := self._described.bearing(sentence, opening, reference):
                return ids
            if self._described.new_title(sentence, opening) is not None:
                return self._taking_up(sentence, opening, reference)
        found = self._mentioned(sentence, reference, before=before, whole=open_end)
        if found is None and reference == "no man":
            # German “sie” can be an organization too, where no woman is named.
            return self._mentioned(sentence, "thing", before=before, whole=open_end)
        return found

    def _is_only_told(self, sentence: Sentence, cue: Cue, reference: Reference) -> bool:
        """Whether a cue only stands in what somebody says whom the pronoun fits."""
        if reference == "several":
            return False
        telling = leading_into(sentence, cue, self._transcript.cues(sentence), self._transcript.words)
        return any(self._fitting.among(subject.mentions, reference) for subject in telling)

    def _taking_up(self, sentence: Sentence, subject: Subject, reference: Reference) -> tuple[str, ...]:
        """Whom a description stands for that takes up somebody: “Berg left. The Ulm senator was late. He said”."""
        taken = self._described.new_title(sentence, subject)
        if reference in ("thing", "several") or taken is None:
            return ()
        meant = self.meant_by(sentence, subject, taken)
        return tuple(person for person in meant if self._fitting.can_be(person, reference))

    def _mentioned(
        self, sentence: Sentence, reference: Reference, *, before: int, whole: bool
    ) -> tuple[str, ...] | None:
        """The first who fits in a sentence, since a sentence tells of its subject; else the last after a preposition.

        “Smith was asked about Jones. He said”; “talks with regard to Jones. He said”. Where the pronoun stands in the
        same sentence, a name after a preposition is not `whole` enough to be meant.
        """
        subjects = Phrases(sentence.items, self._transcript.words)
        fallback: tuple[str, ...] | None = None
        for at in range(before):
            item = sentence.items[at]
            if item.mention is None or not (ids := self._fitting.among((item.mention,), reference)):
                continue
            if subjects.is_modifier(at):
                continue
            told_of = (
                not item.possessive
                and not subjects.is_complement(at)
                and not is_embedded(sentence, at, self._transcript.words)
                and not is_only_compared(sentence.items, at, self._transcript.words)
            )
            if told_of and (whole or not subjects.is_object(at)):
                return self._fitting.last_of(ids, sentence, at, reference) if whole else ids
            headed = past_heading(sentence, at)
            if whole or (item.possessive and all(subjects.is_title(other) for other in sentence.items[headed:at])):
                # “Dr. Oz's advice earned him the attention of a committee, where he said”.
                fallback = ids
        return fallback

    def pronouns_for(self, span: Span, organization: str) -> Iterator[str]:
        """Pronouns in a stretch that mean an organization named before them."""
        for sentence, first, last in self._transcript.places(span):
            for at in range(first, last + 1):
                item = sentence.items[at]
                if item.kind != "word" or self._transcript.words.things.get(item.lower) is None:
                    continue
                subject = Subject(kind="pronoun", words=item.text, first=at, last=at, pronoun=item.lower)
                if organization in self.meant_by(sentence, subject, self._transcript.words.things[item.lower]):
                    yield item.text


def _may_be(stranger: str, reference: Reference) -> bool:
    """Whether a pronoun can mean a name that is none of the sheet's: one in full a person, “BA” what is called “it”."""
    if reference in ("thing", "several"):
        return stranger.isupper() and len(stranger) > 1
    return " " in stranger and stranger.split(" ")[-1][:1].isupper()

"""The subject of a cue goes in; which of the sheet's people it is, and how the text tells, comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec.structs import replace

from factsheet.text.languages.speech import Reference
from factsheet.text.names import Mention
from factsheet.text.speech.antecedents import Antecedents
from factsheet.text.speech.makers import maker_of
from factsheet.text.speech.namesakes import Namesakes
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.relations import Relations
from factsheet.text.speech.representatives import Representatives
from factsheet.text.speech.short_names import ShortNames
from factsheet.text.speech.transcript import Transcript

Naming = Literal["named", "by role", "by pronoun", "another"]


class Identities:
    """Who is who among the subjects of one article."""

    def __init__(self, transcript: Transcript, antecedents: Antecedents) -> None:
        self._transcript = transcript
        self._antecedents = antecedents
        self._namesakes = Namesakes(transcript)
        self._relations = Relations(transcript, antecedents)
        self._representatives = Representatives(transcript, antecedents)
        self._short_names = ShortNames(
            transcript.article.text, transcript.parties, transcript.mentions, transcript.words
        )

    def possible(self, sentence: Sentence, subject: Subject) -> tuple[str, ...]:
        """The people that a subject can be."""
        if subject.kind == "names":
            return tuple(id for mention in subject.mentions for id in mention.ids)
        if subject.kind == "pronoun":
            return self._antecedents.meant(sentence, subject)
        if subject.kind == "description":
            bearer = self._bearer(sentence, subject) or self._headed(sentence, subject)
            return (bearer,) if bearer else self._antecedents.pointed_at(sentence, subject)
        short = self._in_short(sentence, subject)
        return (short,) if short is not None else ()

    def naming(self, sentence: Sentence, subject: Subject, person: str) -> Naming:
        """How a subject names a person; `another` where it is somebody else."""
        if subject.kind == "names":
            return self._by_name(subject.mentions, person)
        if subject.kind == "pronoun":
            meant = person in self._antecedents.meant(sentence, subject)
            is_meant = meant or self._representatives.speaks_on(sentence, subject, person)
            return "by pronoun" if is_meant else "another"
        if subject.kind == "description":
            return self._by_description(sentence, subject, person)
        return "by role" if self._in_short(sentence, subject) == person else "another"

    def _in_short(self, sentence: Sentence, subject: Subject) -> str | None:
        """Which organization a stranger's name only is the end of, or the initials: “the Times”, “the IMF”."""
        initials = self._short_names.by_initials(subject.words, _place(sentence, subject))
        if initials is not None:
            return initials
        opening = sentence.items[subject.first - 1] if subject.first else None
        if opening is None or opening.lower not in self._transcript.words.definite:
            return None
        return self._short_names.meant(subject.words, _place(sentence, subject))

    def _by_name(self, mentions: Sequence[Mention], person: str) -> Naming:
        for mention in mentions:
            if person not in mention.ids:
                continue
            if mention.kind != "shared" or self._is_whole_name(mention, person):
                return "named"
            if person in self._namesakes.meant(mention):
                return "by pronoun"
        return "another"

    def _is_whole_name(self, mention: Mention, person: str) -> bool:
        """Whether the sheet knows the person by no more than the surname that stands there."""
        party = self._transcript.parties.by_id.get(person)
        return party is not None and party.name == self._transcript.article.words_of(mention.span)

    def _by_description(self, sentence: Sentence, subject: Subject, person: str) -> Naming:
        if self._representatives.speaks_for(sentence, subject, person):
            return "by role"
        if self._representatives.speaks_alone(sentence, subject, person):
            return "by pronoun"
        bearer = self._bearer(sentence, subject)
        if bearer is not None:
            return "by role" if bearer == person else "another"
        headed = self._headed(sentence, subject)
        if headed is not None:
            return "by pronoun" if headed == person else "another"
        if self._transcript.roles.is_of_other_origin(person, subject.words):
            return "another"
        meant = self._antecedents.pointed_at(sentence, subject) or self._taken_up(sentence, subject)
        return "by pronoun" if person in meant else "another"

    def _bearer(self, sentence: Sentence, subject: Subject) -> str | None:
        """Whose role a description is: “the minister”, “Smith's lawyer”."""
        bearer = self._transcript.roles.bearer(subject.words, _place(sentence, subject))
        if bearer is None:
            return self._relations.bearer(sentence, subject)
        return None if self._relations.is_of_another(sentence, subject, bearer) else bearer

    def _headed(self, sentence: Sentence, subject: Subject) -> str | None:
        return self._transcript.roles.institutions.headed(subject.words, _place(sentence, subject))

    def _taken_up(self, sentence: Sentence, subject: Subject) -> tuple[str, ...]:
        """Whom a description that is nobody's known role takes up, or took up where the same words stand first."""
        if makers := maker_of(self._transcript, sentence, subject):
            return makers
        if self._is_of_somebody(sentence, subject):
            return ()
        reference = self._transcript.roles.epithet(subject.words, _place(sentence, subject))
        if reference is not None:
            return self._meant(sentence, subject, reference)
        first = self._first_use(sentence, subject)
        if first is None:
            return ()
        reference = self._transcript.roles.epithet(first[1].words, _place(*first))
        meant = self._meant(*first, reference) if reference is not None else ()
        if meant:
            return meant
        again = self._transcript.roles.epithet(subject.words, _place(sentence, subject), is_again=True)
        meant = self._meant(sentence, subject, again) if again is not None else ()
        return tuple(person for person in meant if person not in self._speaks_behind(*first))

    def _meant(self, sentence: Sentence, subject: Subject, reference: Reference) -> tuple[str, ...]:
        """Whom a description stands for; nobody who speaks behind it: “after the senator left, Smith said”."""
        meant = self._antecedents.meant_by(sentence, subject, reference)
        return tuple(person for person in meant if person not in self._speaks_behind(sentence, subject))

    def _speaks_behind(self, sentence: Sentence, subject: Subject) -> set[str]:
        """Those who by name say something in the rest of a subject's sentence."""
        subjects = (cue.subject for cue in self._transcript.cues(sentence))
        behind = (other for other in subjects if other is not None and other.first > subject.last)
        return {id for other in behind for mention in other.mentions for id in mention.ids}

    def _is_of_somebody(self, sentence: Sentence, subject: Subject) -> bool:
        """“The widow of Smith”, who is not whoever was named before."""
        small = self._transcript.words.prepositions
        phrase = sentence.items[subject.first : subject.last + 1]
        tied = next((at for at, item in enumerate(phrase) if item.lower in small), len(phrase))
        return any(item.mention is not None and item.mention.is_person for item in phrase[tied:])

    def _first_use(self, sentence: Sentence, subject: Subject) -> tuple[Sentence, Subject] | None:
        """Where the article uses the words of a description for the first time, outside of quotation marks."""
        span = self._transcript.roles.first_use(subject.words, _place(sentence, subject))
        if span is None:
            return None
        for other, first, last in self._transcript.places(span):
            if all(item.kind in ("word", "name") for item in other.items[first : last + 1]):
                return other, replace(subject, first=first, last=last)
        return None


def _place(sentence: Sentence, subject: Subject) -> int:
    """Where a subject begins in the article's text."""
    return sentence.items[subject.first].span.start

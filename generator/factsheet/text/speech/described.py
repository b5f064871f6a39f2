"""A description such as “the mayor” in an article goes in; who is known to be so, and fits a pronoun, comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import Reference
from factsheet.text.speech.fitting import Fitting
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.transcript import Transcript

_LONGEST_ROLE = 6
"""Words of a role at the head of a sentence: “the former Ruritania finance minister”."""


class Described:
    """Whom the descriptions of one article mean, where a pronoun takes them up."""

    def __init__(self, transcript: Transcript, fitting: Fitting) -> None:
        self._transcript = transcript
        self._fitting = fitting

    def bearing(self, sentence: Sentence, subject: Subject, reference: Reference) -> tuple[str, ...]:
        """Whose role a description is, if the pronoun fits: “The minister left early. He said”."""
        if reference in ("thing", "several"):
            return ()
        bearer = self._transcript.roles.bearer(subject.words, sentence.items[subject.first].span.start)
        if bearer is not None and self._transcript.people[bearer].type == "organization":
            return ()
        return (bearer,) if bearer is not None and self._fitting.can_be(bearer, reference) else ()

    def new_title(self, sentence: Sentence, subject: Subject) -> Reference | None:
        """Whom a description can mean that takes up somebody named before by a title that is new to the article."""
        items = sentence.items[subject.first : subject.last + 1]
        if self._transcript.words.verb_second or any(item.mention is not None for item in items):
            return None
        taken = self._transcript.roles.epithet(subject.words, items[0].span.start)
        return taken if taken != "thing" else None

    def is_somebody(self, sentence: Sentence, subject: Subject, reference: Reference) -> bool:
        """Whether a description that nobody is known by is somebody named before its sentence."""
        if reference not in ("man", "woman") or self._transcript.words.verb_second:
            return False
        place = sentence.items[subject.first].span.start
        return self._transcript.roles.epithet(subject.words, place, is_again=True) not in (None, "thing")

    def organization(self, sentence: Sentence, subject: Subject) -> str | None:
        """What organization is known to be so, “the bank” of “it came from the bank, Norbank,”, or by the last
        word of its name."""
        place = sentence.items[subject.first].span.start
        roles = self._transcript.roles
        bearer = roles.bearer(subject.words, place) or roles.institutions.headed(subject.words, place)
        is_organization = bearer is not None and self._transcript.people[bearer].type == "organization"
        return bearer if is_organization else None

    def is_older(self, sentence: Sentence, subject: Subject, organization: str) -> bool:
        """Whether the article had a description before it first named an organization, which it is not, then.

        “The broadcaster was fined. Its bank, the Norbank, left. The broadcaster said”; but any firm is “the company”.
        """
        if subject.words.lower().split(" ")[-1] in self._transcript.words.general_collectives:
            return False
        first = self._transcript.roles.first_use(subject.words, sentence.items[subject.first].span.start)
        mentions = (each for each in self._transcript.mentions if organization in each.ids)
        named = next(mentions, None)
        return first is not None and named is not None and first.start < named.span.start

    def opening(self, sentence: Sentence, reference: Reference) -> Subject | None:
        """The role that a sentence opens with, and tells of: “The mayor met Smith. He said”."""
        words = self._transcript.words
        if reference in ("thing", "several") or words.verb_second or len(sentence.items) < 2:
            return None
        first = 1 if sentence.items[0].lower in words.coordinators else 0
        if sentence.items[first].lower not in words.definite:
            return None
        for at in range(first + 1, min(first + 1 + _LONGEST_ROLE, len(sentence.items))):
            item = sentence.items[at]
            if item.kind != "word":
                return None
            if item.lower in words.titles and not self._goes_on(sentence, at):
                return Subject(kind="description", words=_words(sentence, first, at), first=first, last=at)
        return None

    def _goes_on(self, sentence: Sentence, at: int) -> bool:
        """Whether a title is not the last word of its phrase: “the mayor's office”, “the prime minister”."""
        following = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
        if sentence.items[at].possessive or following is None:
            return True
        return following.kind == "name" or following.is_capital or following.lower in self._transcript.words.titles


def _words(sentence: Sentence, first: int, last: int) -> str:
    return " ".join(item.text for item in sentence.items[first : last + 1])

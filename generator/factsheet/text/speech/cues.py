"""A sentence goes in; the places where it tells that somebody says something come out, each with who does."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.adjectives import is_felt
from factsheet.text.speech.agents import is_agent
from factsheet.text.speech.colons import is_label_of_stranger
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.denied_clauses import is_denied
from factsheet.text.speech.items import Item
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.owned_nouns import OwnedNouns
from factsheet.text.speech.phrases import Subject

_BEHIND_QUOTATION = 4
"""Items behind a quotation of which any word may be its verb: “…“, so strahlte Müller; “…,” he shrugs."""


def find_cues(sentence: Sentence, speech: SpeechWords) -> tuple[Cue, ...]:
    """In order; what is not said, or only asked, is a cue too, of another manner."""
    reader = _CueReader(sentence, speech)
    cues = sorted(reader.cues(), key=lambda cue: cue.first)
    if len(cues) > 1 and is_label_of_stranger(cues[0]):
        # “KIEL: The pier is late, Berg said”: where it is written from.
        del cues[0]
    return tuple(cues)


class _CueReader(OwnedNouns):
    def cues(self) -> Iterator[Cue]:
        quoted = -_BEHIND_QUOTATION - 1
        cue_words, reports = self.speech.cue_words, bool(self.speech.moods)
        denied: Cue | None = None
        for at, item in enumerate(self.items):
            if item.kind == "quotation":
                quoted = at
            elif (
                item.lower not in cue_words
                and at - quoted > _BEHIND_QUOTATION
                and self._is_plain(at, item)
                and not (reports and self.ends_report(at))
            ):
                continue
            cue = self._cue_at(at, item)
            if cue is None:
                continue
            if denied is not None and is_denied(self.items, denied, cue, self.speech):
                cue = replace(cue, manner="denies")
            denied = cue if cue.manner == "denies" else None
            if cue.subject is not None:
                self.last_cue = cue.last
            if cue.subject is not None and not cue.is_noun:
                self.last_subject = self._goes_on_with(cue)
            yield cue

    def _goes_on_with(self, cue: Cue) -> Subject | None:
        """Whom a verb joined to a cue tells of: German “Smith wurde von Jones kritisiert, sagte aber” goes on with
        Smith."""
        if not self.speech.verb_second or not is_agent(self.items, cue, self.speech):
            return cue.subject
        return self.leading.opening(self.clause_start(cue.first), cue.first) or self.last_subject

    def _is_plain(self, at: int, item: Item) -> bool:
        """Whether what is none of the `cue_words` and far from a quotation cannot be a cue, as nine words in ten
        cannot: those are not asked further."""
        if item.kind != "word" or item.possessive:
            return False
        if item.lower in self.speech.feels and is_felt(self.items, at, self.speech):
            return False
        return not item.lower.endswith(self.speech.document_ends)

    def _cue_at(self, at: int, item: Item) -> Cue | None:
        if item.kind == "stop":
            return self.colon(at) if item.text in (":", ";") else self.comes_from(at)
        if item.possessive or item.lower in either(self.speech.speech_nouns, self.speech.standpoints):
            noun = self.noun(at) or self._by_means(at)
            if noun is not None:
                return noun
        if item.kind == "name":
            return self.signed(at)
        if (made := self.made(at, item)) is not None:
            return made
        if item.kind != "word" or self._is_proper(at):
            return None
        if item.lower in self.speech.as_source:
            return self._as_source(at)
        if item.lower in self.speech.impersonal_verbs and self.lower(at + 1) in self.speech.impersonal:
            return self.impersonal(at)
        if item.lower in self.speech.impersonal_verbs and (placed := self.reported_at(at)) is not None:
            return placed
        return self._phrase(at) or self.seen_by(at, item) or self.emerging(at) or self.verb(at, item)

    def _is_proper(self, at: int) -> bool:
        """Whether a capital letter makes a word part of a name: “the Cook Political Report”, German “die Meinung”."""
        if at == 0 or not self.items[at].is_capital:
            return False
        return self.items[at - 1].kind in ("word", "name", "comma")

    def _as_source(self, at: int) -> Cue | None:
        """German “…“, so Müller."""
        if at == 0 or self.items[at - 1].kind not in ("comma", "quotation"):
            return None
        subject = self.following.after(at)
        if subject is None or not self._stands_alone(subject):
            return None
        if (
            self.lower(subject.first + 1) in self.speech.speech_nouns
            and (owner := self.owner(subject.first)) is not None
        ):
            # “…“, so ihre Forderung an den Rat.
            return self.cue(at, at, "says", owner)
        nouns = (self.noun(other) for other in range(subject.first, subject.last + 1))
        owned = next((noun for noun in nouns if noun is not None), None)
        # “…“, so der Vorwurf von Müller.
        return self.cue(at, at, "says", subject if owned is None else owned.subject)

    def _stands_alone(self, subject: Subject) -> bool:
        opening = self.items[subject.first]
        article = either(self.speech.definite, self.speech.indefinite, self.speech.possessives)
        return subject.kind == "pronoun" or opening.kind == "name" or opening.is_capital or opening.lower in article

    def _phrase(self, at: int) -> Cue | None:
        if self.items[at].lower in self.speech.after_source:
            if self.lower(at - 2) in self.speech.own:
                own = self.own_source(at)
                return replace(self.cue(at, at, "says", own), whole_sentence_only=True) if own is not None else None
            if self.is_told_before(at):
                return None
            subject = self._oblique(at - 1) or self.source_before(at)
            return replace(self.cue(at, at, "says", subject), whole_sentence_only=True)
        if self.items[at].lower in self.speech.after_views and self.lower(at - 1) in self.speech.views:
            subject = self.owner(at - 2)
            return replace(self.cue(at - 1, at, "says", subject), whole_sentence_only=True) if subject else None
        phrases = self.speech.before_source_by_word.get(self.items[at].lower, ())
        for phrase in phrases:
            if self._is_maker(at):
                continue
            if tuple(item.lower for item in self.items[at : at + len(phrase)]) != phrase:
                continue
            if len(phrase) > 1 or self.speech.verb_second or self._opens_name(at + 1):
                return self._source(at, at + len(phrase) - 1)
        if not phrases:
            return None
        return self.compound_source(at) or self._described_source(at) or self.named_source(at)

    def _opens_name(self, at: int) -> bool:
        """“Per the police”, “per Norbank”, but not “52 per cent”, “10 per head”."""
        item = self.items[at] if at < len(self.items) else None
        return item is not None and (item.is_capital or item.kind != "word" or item.lower in self.speech.definite)

    def _is_maker(self, at: int) -> bool:
        """German “keine Hinweise seitens des Unternehmens”: whom a noun tells of that nobody speaks."""
        if self.lower(at) not in self.speech.agents or at < 2 or self.items[at - 1].kind != "word":
            return False
        return self.items[at - 1].is_capital and self.lower(at - 1) not in self.speech.speech_nouns

    def _described_source(self, at: int) -> Cue | None:
        """German “nach ersten Angaben des Amtes”; “nach eigenen Angaben” is what the subject of the clause says."""
        first = at + 2 if self._is_named_owner(at + 1) else at + 1
        noun = next((place for place in range(first, len(self.items)) if self.ends_adjectives(place)), at)
        if noun < at + 2 or (self.lower(at), self.lower(noun)) not in self.speech.before_source:
            return None
        if first > at + 1:
            return replace(self.owned(at + 1, at, noun), is_noun=False, whole_sentence_only=True)
        if self.items[at + 1].is_capital:
            return None
        if self.lower(at + 1) in self.speech.possessives:
            owner = self.owner(at + 1)
            return replace(self.cue(at, noun, "says", owner), whole_sentence_only=True) if owner is not None else None
        if self.lower(at + 1) not in self.speech.own:
            return self._source(at, noun)
        start = self.clause_start(at)
        subject = self.leading.opening(start, at) if at > start else self.following.after(noun + 1)
        return replace(self.cue(at, noun, "says", subject), whole_sentence_only=True) if subject else None

    def _is_named_owner(self, at: int) -> bool:
        """“nach Müllers ersten Angaben”."""
        return at < len(self.items) and self.items[at].kind == "name" and self.items[at].possessive

    def _source(self, first: int, last: int) -> Cue:
        if self.lower(last + 1) in self.speech.owners:
            last += 1
        if last + 1 < len(self.items) and self.items[last + 1].kind == "quotation":
            # “laut „Morgenpost“”: a paper that is none of the sheet's.
            paper = self.leading.stranger(last + 1, last + 1)
            return replace(self.cue(first, last, "says", paper), whole_sentence_only=True)
        subject = self._oblique(last + 1) or self.bare(last) or self.following.after(last)
        if subject is None or subject.kind in ("description", "stranger"):
            subject = self.owner_after(last) or self._made_by(subject) or subject
        return replace(self.cue(first, last, "says", subject), whole_sentence_only=True)

    def _made_by(self, made: Subject | None) -> Subject | None:
        """“According to tracking by the Norbank”."""
        if made is None or self.speech.verb_second:
            return None
        by = next((at for at in range(made.first + 1, made.last) if self.lower(at) == "by"), None)
        maker = self.following.after(by) if by is not None else None
        return maker if maker is not None and maker.kind == "names" else None

    def _oblique(self, at: int) -> Subject | None:
        return self.pronoun(at, self.speech.oblique)

    def _by_means(self, at: int) -> Cue | None:
        """German “Müller zog den Antrag mit der Begründung zurück, …”: whoever does a thing says why."""
        first = self.clause_start(at)
        before = self.items[max(first, at - 3) : at]
        if self.last_cue >= first or not any(item.lower in self.speech.means for item in before):
            return None
        subject = self.leading.opening(first, at) or self.leading.only_name(first, at, free=True)
        if subject is None or subject.kind != "names":
            return None
        return Cue(first=at, last=at, verb=self.items[at].lower, manner="says", subject=subject)

"""A sentence goes in; the places where it tells that somebody says something come out, each with who does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.narrative import Item, Sentence
from factsheet.text.subjects import Subject, SubjectFinder

Manner = Literal["says", "denies", "asks"]

_PARTICLE_REACH = 25
"""Words after a verb in which its particle is looked for: a German clause may end far away (“teilte … mit”)."""
_OBJECT_REACH = 7
"""The same where only an object can stand between: “saw the young senator as”."""
_NOUN_REACH = 3
_LONGEST_TITLE = 40
"""Characters of a quotation that may stand inside of a clause: the name of a newspaper, a single word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A verb or phrase of speech and its subject, by the places of their items."""

    first: int
    last: int
    verb: str
    """The word or phrase of speech, in lower case."""
    manner: Manner
    subject: Subject | None
    """None where the sentence does not tell."""
    whole_sentence_only: bool = False
    """Whether it reaches no further than its own sentence: “according to”."""
    is_noun: bool = False
    """Whether it only names what is said (“Smith's words”), which somebody else may then praise or deny."""


def find_cues(sentence: Sentence, speech: SpeechWords) -> tuple[Cue, ...]:
    """In order; what is not said, or only asked, is a cue too, of another manner."""
    reader = _CueReader(sentence, speech)
    return tuple(sorted(reader.cues(), key=lambda cue: cue.first))


class _CueReader:
    def __init__(self, sentence: Sentence, speech: SpeechWords) -> None:
        self._items = sentence.items
        self._speech = speech
        self._subjects = SubjectFinder(sentence.items, speech)
        self._last_subject: Subject | None = None
        """The subject of the last cue before."""

    def cues(self) -> Iterator[Cue]:
        for at, item in enumerate(self._items):
            cue = self._cue_at(at, item)
            if cue is None:
                continue
            if cue.subject is not None and not cue.is_noun:
                self._last_subject = cue.subject
            yield cue

    def _cue_at(self, at: int, item: Item) -> Cue | None:
        if item.kind == "stop":
            return self._colon(at) if item.text == ":" else None
        if item.possessive or item.lower in self._speech.speech_nouns:
            noun = self._noun(at)
            if noun is not None:
                return noun
        if item.kind != "word" or self._is_proper(at):
            return None
        return self._phrase(at) or self._verb(at, item)

    def _is_proper(self, at: int) -> bool:
        """Whether a capital letter makes a word part of a name: “the Cook Political Report”, German “die Meinung”."""
        if at == 0 or not self._items[at].is_capital:
            return False
        return self._items[at - 1].kind in ("word", "name", "comma")

    # Verbs.

    def _verb(self, at: int, item: Item) -> Cue | None:
        speech = self._speech
        word = item.lower
        if word in speech.cites:
            return self._citing(at)
        if word in speech.saying and word not in speech.says:
            return self._participle(at)
        if word in speech.as_source:
            return self._as_source(at)
        if word in speech.denies:
            return self._verb_of(at, "denies")
        if word in speech.asks:
            return self._verb_of(at, "asks")
        compound = self._with_auxiliary(at) if word in speech.said else None
        if compound is not None:
            return compound
        return self._verb_of(at, "says") if word in speech.says or self._has_particle(at, word) else None

    def _verb_of(self, at: int, manner: Manner) -> Cue | None:
        before = self._items[at - 1] if at else None
        if before is not None and before.kind == "word" and before.lower in self._speech.infinitive:
            return self._participle(at)
        if self._is_noun(at):
            return None
        if self._is_passive(at):
            return self._by_agent(at, manner)
        cue = self._finite(at, manner)
        return None if self._items[at].lower in self._speech.nouns_too and not self._acts(cue, at) else cue

    def _acts(self, cue: Cue, at: int) -> bool:
        """Whether a word that may be a noun is the verb: it has a subject that speaks, or says what is said."""
        following = self._items[at + 1] if at + 1 < len(self._items) else None
        if following is not None and (following.kind == "quotation" or following.text == ":"):
            return True
        return cue.subject is not None and cue.subject.kind in ("names", "pronoun", "stranger")

    def _by_agent(self, at: int, manner: Manner) -> Cue | None:
        """“was hailed by Smith as”: the one after “by” speaks."""
        if self._lower(at + 1) not in self._speech.authors:
            return None
        subject = self._subjects.after(at + 1)
        return self._cue(at, at + 1, manner, subject) if subject is not None else None

    def _is_passive(self, at: int) -> bool:
        """“was told”, “is expected”: the subject is not who speaks."""
        before = at - 1
        while before > 0 and self._items[before].lower in self._speech.fillers | self._speech.negations:
            before -= 1
        return before >= 0 and self._items[before].lower in self._speech.passive and self._items[before].kind == "word"

    def _has_particle(self, at: int, word: str) -> bool:
        particles = self._speech.says_with.get(word)
        if not particles:
            return False
        reach = _PARTICLE_REACH if self._speech.verb_second else _OBJECT_REACH
        return any(item.lower in particles for item in self._items[at + 1 : at + 1 + reach])

    def _is_noun(self, at: int) -> bool:
        """Whether the word is no verb here: “the claims”, “in reports”, “calls to”."""
        if at == 0:
            return False
        before = self._items[at - 1]
        if before.possessive:
            return True
        if before.kind != "word":
            return False
        determiners = self._speech.definite | self._speech.indefinite | self._speech.possessives
        if self._speech.verb_second:
            return False
        return before.lower in determiners | self._speech.prepositions and before.lower not in self._speech.conjunctions

    def _finite(self, at: int, manner: Manner) -> Cue:
        opening = self._as_clause(at)
        before, after = self._subjects.after(opening) if opening is not None else self._subjects.before(at), None
        if self._may_follow(at, before):
            after = self._subjects.after(at)
        if at == 0 and (after is None or after.kind == "description"):
            # “Thank you”, “Report to him”: only a name or a pronoun follows a verb of speech that opens its sentence.
            after = None
        subject = self._better(before, after)
        return self._cue(at, at, self._manner(at, manner, subject), subject)

    def _as_clause(self, at: int) -> int | None:
        """German “wie Künast am Dienstag mitteilte”: where the clause opens whose verb stands at its end."""
        if not self._speech.verb_second:
            return None
        first = at
        while first > 0 and self._items[first - 1].kind in ("word", "name"):
            first -= 1
        return first if first < at - 1 and self._items[first].lower in self._speech.as_clause else None

    def _lower(self, at: int) -> str:
        return self._items[at].lower if 0 <= at < len(self._items) else ""

    def _may_follow(self, at: int, before: Subject | None) -> bool:
        """Whether the subject may stand after its verb."""
        if self._as_clause(at) is not None:
            return False
        if self._lower(at + 1) in self._speech.impersonal:
            return False
        if self._speech.verb_second:
            return before is None or before.kind in ("description", "stranger")
        if before is not None and before.kind != "description":
            return False
        left = self._items[at - 1] if at else None
        return left is None or left.kind in ("quotation", "comma", "stop")

    def _better(self, before: Subject | None, after: Subject | None) -> Subject | None:
        if after is None or before is None:
            return after or before
        if self._speech.verb_second and after.kind in ("names", "pronoun"):
            return after
        if self._speech.verb_second and self._opens_with_preposition(before):
            return after
        return before if self._speech.verb_second else after

    def _opens_with_preposition(self, subject: Subject) -> bool:
        opening = self._items[subject.first].lower
        return opening in self._speech.prepositions or opening in self._speech.fillers

    def _manner(self, at: int, manner: Manner, subject: Subject | None) -> Manner:
        speech = self._speech
        if manner == "asks":
            return "says" if self._asks_itself(at, subject) else "asks"
        start = max(0, at - 3)
        group = [item.lower for item in self._items[start:at] if item.kind == "word"]
        behind = [item.lower for item in self._items[at + 1 : at + 3] if item.kind == "word"]
        if any(word in speech.negations or word.endswith("n't") for word in group):
            return "says" if manner == "denies" else "denies"
        if behind and behind[0] in speech.negations - {"no", "neither", "nor", "without"}:
            return "denies"
        if speech.doubts & set(group) or self._is_question():
            return "asks"
        return manner

    def _asks_itself(self, at: int, subject: Subject | None) -> bool:
        """Whether the question is the quotation: “What for?” asked Smith."""
        if subject is None or subject.kind not in ("names", "pronoun"):
            return False
        if at > 0 and self._items[at - 1].lower in self._speech.auxiliaries:
            return False
        quotations = [item for item in self._items if item.kind == "quotation"]
        return any(item.text.rstrip("\"'”’“»«›‹」』 ").endswith("?") for item in quotations)

    def _is_question(self) -> bool:
        last = self._items[-1]
        return last.kind == "stop" and last.text == "?"

    def _with_auxiliary(self, at: int) -> Cue | None:
        """German “Rice hatte in Kiew erklärt”, “wie Rice gestern mitgeteilt hat”."""
        for other in range(at - 1, max(-1, at - _PARTICLE_REACH), -1):
            item = self._items[other]
            if item.kind == "stop" or (item.kind == "quotation" and len(item.text) > _LONGEST_TITLE):
                break
            if (
                item.kind == "word"
                and item.lower in self._speech.passive
                and self._items[at].lower not in self._speech.cites
            ):
                return self._with_agent(other, at)
            if item.kind == "word" and item.lower in self._speech.auxiliaries:
                cue = self._finite(other, "says")
                return replace(cue, last=max(cue.last, at), verb=self._items[at].lower)
        return None

    def _with_agent(self, auxiliary: int, at: int) -> Cue | None:
        """German “wurde von Merkel als … bezeichnet”."""
        for other in range(auxiliary + 1, at):
            if self._items[other].lower in self._speech.authors:
                subject = self._subjects.after(other)
                return self._cue(at, at, "says", subject) if subject is not None else None
        return None

    def _participle(self, at: int) -> Cue:
        """“…, adding that”: the subject is that of the sentence."""
        subject = self._last_subject or self._subjects.opening(self._clause_start(at), at)
        if subject is None and at >= 2 and self._lower(at - 1) in self._speech.infinitive:
            # “This led the journalist Dainis Ivans to fear”: the one before the infinitive.
            subject = self._subjects.ending_at(at - 2)
        manner: Manner = "asks" if self._is_question() else "says"
        return Cue(first=at, last=at, verb=self._items[at].lower, manner=manner, subject=subject)

    def _citing(self, at: int) -> Cue | None:
        """“quoted Smith as saying”: the object speaks; “was quoted as saying”: the subject does."""
        passive = at > 0 and self._items[at - 1].lower in self._speech.auxiliaries
        subject = self._subjects.before(at) if passive else self._subjects.after(at)
        if subject is None:
            return None
        return self._cue(at, at, "says", subject)

    def _as_source(self, at: int) -> Cue | None:
        """German “…“, so Müller."""
        if at == 0 or self._items[at - 1].kind not in ("comma", "quotation"):
            return None
        subject = self._subjects.after(at)
        if subject is None or not self._stands_alone(subject):
            return None
        return self._cue(at, at, "says", subject)

    def _stands_alone(self, subject: Subject) -> bool:
        opening = self._items[subject.first]
        article = self._speech.definite | self._speech.indefinite | self._speech.possessives
        return subject.kind == "pronoun" or opening.is_capital or opening.lower in article

    # Phrases and nouns.

    def _phrase(self, at: int) -> Cue | None:
        if self._items[at].lower in self._speech.after_source:
            subject = self._subjects.ending_at(at - 1) if at else None
            return replace(self._cue(at, at, "says", subject), whole_sentence_only=True)
        for phrase in self._speech.before_source:
            if tuple(item.lower for item in self._items[at : at + len(phrase)]) == phrase:
                return self._source(at, at + len(phrase) - 1)
        return None

    def _source(self, first: int, last: int) -> Cue:
        if self._lower(last + 1) in self._speech.owners:
            last += 1
        subject = self._subjects.after(last)
        if subject is None or subject.kind in ("description", "stranger"):
            subject = self._owner_after(last) or subject
        return replace(self._cue(first, last, "says", subject), whole_sentence_only=True)

    def _owner_after(self, at: int) -> Subject | None:
        """German “nach Angaben Merkels”, “laut Merkels Worten”: a genitive that is the source."""
        item = self._items[at + 1] if at + 1 < len(self._items) else None
        if item is None or item.kind != "name" or not item.possessive or item.mention is None:
            return None
        following = self._items[at + 2] if at + 2 < len(self._items) else None
        if following is not None and following.kind in ("word", "name") and following.is_capital:
            return None
        return Subject(kind="names", words=item.text, first=at + 1, last=at + 1, mentions=(item.mention,))

    def _noun(self, at: int) -> Cue | None:
        """“Smith's words”, German “die Worte Merkels”: what is said belongs to the name."""
        item = self._items[at]
        if item.kind == "name" and item.possessive and item.mention is not None:
            nouns = self._items[at + 1 : at + 1 + _NOUN_REACH]
            for distance, noun in enumerate(nouns, start=1):
                if noun.kind != "word":
                    break
                if noun.lower in self._speech.speech_nouns:
                    return self._owned(at, at, at + distance)
        if item.lower in self._speech.speech_nouns and self._speech.genitive_s and at + 1 < len(self._items):
            owner = self._items[at + 1]
            if owner.kind == "name" and owner.possessive:
                return self._owned(at + 1, at, at + 1)
        if item.lower in self._speech.speech_nouns and self._lower(at + 1) in self._speech.authors:
            subject = self._subjects.after(at + 1)
            return replace(self._cue(at, at + 1, "says", subject), is_noun=True) if subject is not None else None
        return None

    def _owned(self, owner: int, first: int, last: int) -> Cue:
        mention = self._items[owner].mention
        subject = Subject(
            kind="names",
            words=self._items[owner].text,
            first=owner,
            last=owner,
            mentions=(mention,) if mention else (),
        )
        verb = self._items[last].lower
        return Cue(first=first, last=last, verb=verb, manner="says", subject=subject, is_noun=True)

    def _colon(self, at: int) -> Cue | None:
        """“Müller: “…””, “Merkel was pleased: “…””: the subject of the clause that introduces a quotation."""
        following = self._items[at + 1] if at + 1 < len(self._items) else None
        if following is None or following.kind != "quotation" or self._cue_word_before(at):
            return None
        subject = self._subjects.opening(self._clause_start(at), at)
        return Cue(first=at, last=at, verb=":", manner="says", subject=subject) if subject else None

    def _cue_word_before(self, at: int) -> bool:
        """Whether a verb of speech stands in the clause before a colon, and says by itself who speaks."""
        for other in range(at - 1, -1, -1):
            item = self._items[other]
            if item.kind in ("quotation", "stop"):
                return False
            if item.kind == "word" and (item.lower in self._speech.says or self._has_particle(other, item.lower)):
                return True
        return False

    def _clause_start(self, end: int) -> int:
        first = end
        while first > 0 and self._items[first - 1].kind not in ("quotation", "stop"):
            first -= 1
        return first

    def _cue(self, first: int, last: int, manner: Manner, subject: Subject | None) -> Cue:
        """A cue that reaches as far as its subject."""
        verb = " ".join(item.lower for item in self._items[first : last + 1])
        if subject is not None:
            first, last = min(first, subject.first), max(last, subject.last)
        return Cue(first=first, last=last, verb=verb, manner=manner, subject=subject)

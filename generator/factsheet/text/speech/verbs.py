"""A sentence and the place of a verb go in; who says, denies or asks something there comes out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.speech.following_subjects import FollowingSubjects
from factsheet.text.speech.leading_subjects import LeadingSubjects
from factsheet.text.speech.manners import Manner, Manners
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.narrative import Item, Sentence
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.verb_forms import VerbForms

_AUXILIARY_REACH = 40
"""Words before a participle in which its auxiliary is looked for: “hat … mitgeteilt”."""
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


class Verbs(VerbForms):
    """The verbs of speech of one sentence, read from the first to the last."""

    def __init__(self, sentence: Sentence, speech: SpeechWords) -> None:
        super().__init__(sentence, speech)
        self.leading = LeadingSubjects(sentence.items, speech)
        self.following = FollowingSubjects(sentence.items, speech)
        self.manners = Manners(sentence.items, speech)
        self.last_subject: Subject | None = None
        """The subject of the last cue before."""
        self.last_cue = -1
        """Where the last cue before ends."""

    def verb(self, at: int, item: Item) -> Cue | None:
        speech = self.speech
        word = item.lower
        if self.is_attribute(at):
            return None
        if word in speech.cites:
            return self._citing(at)
        if word in speech.saying and word not in speech.says:
            return self._participle(at)
        if word in speech.denies:
            return self._verb_of(at, "denies")
        if word in speech.asks:
            return self._verb_of(at, "asks")
        compound = self._with_auxiliary(at) if word in speech.said or self.has_word_before(at, word) else None
        if compound is not None:
            return compound
        if word in speech.says or self.has_particle(at, word) or self.values(at, word):
            return self._verb_of(at, "says")
        if self.ends_clause_with(at, word):
            return self._verb_of(at, "says")
        return self._manner_of_speaking(at)

    def _manner_of_speaking(self, at: int) -> Cue | None:
        """“…“, strahlte Müller; “…,” he shrugs: with a quotation that leads on and a name, any word is its verb."""
        verb_first = self.manners.leads_on(at)
        verb_last = not verb_first and not self.speech.verb_second and at > 1 and self.manners.leads_on(at - 1)
        if not (verb_first or verb_last) or not self.manners.may_be_verb(at):
            return None
        subject = self.following.after(at) if verb_first else self.leading.before(at)
        # A name before the word may still go on: “…,” Trump officials said.
        kind = "names" if verb_first else "pronoun"
        return self.cue(at, at, "says", subject) if subject is not None and subject.kind == kind else None

    def _verb_of(self, at: int, manner: Manner) -> Cue | None:
        before = self.items[at - 1] if at else None
        if before is not None and before.kind == "word" and before.lower in self.speech.infinitive:
            return self._participle(at)
        if self.is_noun(at):
            return None
        if self.is_passive(at):
            return self._by_agent(at, manner)
        cue = self._finite(at, manner)
        if cue.subject is not None and self.last_subject is not None and self.is_demanded(cue.subject, at):
            return None
        return None if self.items[at].lower in self.speech.nouns_too and not self._acts(cue, at) else cue

    def _acts(self, cue: Cue, at: int) -> bool:
        """Whether a word that may be a noun is the verb: it has a subject that speaks, or says what is said."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is not None and (following.kind == "quotation" or following.text == ":"):
            return True
        return cue.subject is not None and cue.subject.kind in ("names", "pronoun", "stranger")

    def _by_agent(self, at: int, manner: Manner) -> Cue | None:
        """“was hailed by Smith as”: the one after “by” speaks."""
        if self.lower(at + 1) not in self.speech.authors:
            return None
        subject = self.following.after(at + 1)
        return self.cue(at, at + 1, manner, subject) if subject is not None else None

    def _finite(self, at: int, manner: Manner) -> Cue:
        opening = self.as_clause(at)
        before, after = self.following.after(opening) if opening is not None else self.leading.before(at), None
        if self._may_follow(at, before):
            after = self.following.after(at)
        if after is not None and after.kind == "pronoun" and not self.speech.verb_second and self.has_verb(after):
            after = None
        if at == 0 and (after is None or after.kind == "description"):
            # “Thank you”, “Report to him”: only a name or a pronoun follows a verb of speech that opens its sentence.
            after = None
        subject = self._better(before, after)
        if self.speech.verb_second and self._is_coordinated(at, subject):
            subject = self.last_subject
        return self.cue(at, at, self.manners.of(at, manner, subject), subject)

    def _is_coordinated(self, at: int, subject: Subject | None) -> bool:
        """German “kritisierte … und forderte den „…““: the verb shares the subject of the one before."""
        if self.lower(at - 1) not in self.speech.coordinators or self.last_subject is None:
            return False
        if subject is None or subject.kind == "description":
            return True
        # “sagte Müller, sie müssten zahlen, und nannte”: whoever the reported clause is about does not go on.
        return self.last_cue < subject.first < at and is_reported(self.items[subject.last + 1 : at], self.speech)

    def _may_follow(self, at: int, before: Subject | None) -> bool:
        """Whether the subject may stand after its verb."""
        if self.as_clause(at) is not None:
            return False
        if self.lower(at + 1) in self.speech.impersonal:
            return False
        if not self.speech.verb_second and self.lower(at + 1) in self.speech.says_with.get(self.lower(at), frozenset()):
            # “Connell shot back that”
            return False
        if self.speech.verb_second:
            # German “Müller wirft er vor”: “er” is never an object.
            is_subject = self.speech.pronouns.get(self.lower(at + 1)) == "man"
            return before is None or is_subject or before.kind in ("description", "stranger")
        if before is not None and before.kind != "description":
            return False
        left = self.items[at - 1] if at else None
        return left is None or left.kind in ("quotation", "comma", "stop")

    def _better(self, before: Subject | None, after: Subject | None) -> Subject | None:
        if after is None or before is None:
            return after or before
        if self.speech.verb_second and after.kind in ("names", "pronoun"):
            return after
        if self.speech.verb_second and self._opens_with_preposition(before):
            return after
        return before if self.speech.verb_second else after

    def _opens_with_preposition(self, subject: Subject) -> bool:
        opening = self.items[subject.first].lower
        return opening in self.speech.prepositions or opening in self.speech.fillers

    def _with_auxiliary(self, at: int) -> Cue | None:
        """German “Rice hatte in Kiew erklärt”, “wie Rice gestern mitgeteilt hat”."""
        for other in range(at - 1, max(-1, at - _AUXILIARY_REACH), -1):
            item = self.items[other]
            if item.kind == "stop" or (item.kind == "quotation" and len(item.text) > _LONGEST_TITLE):
                break
            if (
                item.kind == "word"
                and item.lower in self.speech.passive
                and self.items[at].lower not in self.speech.cites
            ):
                return self._with_agent(other, at)
            if item.kind == "word" and item.lower in self.speech.auxiliaries and not self._ends_clause(other):
                cue = self._finite(other, "says")
                gapped = self.leading.clause_between(other + 1, at) if self.speech.verb_second else None
                if gapped is not None and any(
                    self.items[before].kind == "quotation" for before in range(other, gapped.first)
                ):
                    # “Müller hatte ihn „klug“ genannt, Berg ihn hingegen „dumm“ gescholten”.
                    return self.cue(at, at, "says", gapped)
                return replace(cue, last=max(cue.last, at), verb=self.items[at].lower)
        return None

    def _ends_clause(self, at: int) -> bool:
        """Whether an auxiliary belongs to a clause before: German “der Plan, der gescheitert war, hat …”."""
        return self.speech.verb_second and self.items[at + 1].kind == "comma"

    def _with_agent(self, auxiliary: int, at: int) -> Cue | None:
        """German “wurde von Merkel als … bezeichnet”."""
        for other in range(auxiliary + 1, at):
            if self.items[other].lower in self.speech.authors:
                subject = self.following.after(other)
                return self.cue(at, at, "says", subject) if subject is not None else None
        return None

    def _participle(self, at: int) -> Cue:
        """“…, adding that”: the subject is that of the sentence."""
        subject = self.last_subject or self.leading.opening(self.clause_start(at), at)
        if subject is None and at >= 2 and self.lower(at - 1) in self.speech.infinitive:
            # “This led the journalist Dainis Ivans to fear”: the one before the infinitive.
            subject = self.leading.ending_at(at - 2)
        subject = subject or self._last_pronoun(at)
        manner: Manner = "asks" if self.manners.is_question() else "says"
        return Cue(first=at, last=at, verb=self.items[at].lower, manner=manner, subject=subject)

    def _last_pronoun(self, at: int) -> Subject | None:
        """“…, where he appeared for saying”: the pronoun before, for want of any other subject."""
        for other in range(at - 1, -1, -1):
            item = self.items[other]
            if item.kind in ("stop", "quotation"):
                return None
            if item.kind == "word" and item.lower in self.speech.pronouns:
                return self.leading.pronoun_at(other)
        return None

    def _citing(self, at: int) -> Cue | None:
        """“quoted Smith as saying”: the object speaks; “was quoted as saying”: the subject does."""
        if self.speech.verb_second and (auxiliary := self._passive_before(at)) is not None:
            return replace(self._finite(auxiliary, "says"), last=at, verb=self.lower(at))
        passive = at > 0 and self.items[at - 1].lower in self.speech.auxiliaries
        subject = self.leading.before(at) if passive else self.following.after(at)
        if subject is None or (not passive and subject.kind == "description"):
            # “Trump cited problems”: what is cited does not speak.
            subject = self.leading.before(at)
        if subject is None:
            return None
        return self.cue(at, at, "says", subject)

    def _passive_before(self, at: int) -> int | None:
        """German “wurde mit den Worten zitiert”: where the auxiliary of the clause stands."""
        for other in range(at - 1, max(-1, at - _AUXILIARY_REACH), -1):
            if self.items[other].kind in ("stop", "quotation"):
                return None
            if self.items[other].lower in self.speech.passive:
                return other
        return None

    def cue(self, first: int, last: int, manner: Manner, subject: Subject | None) -> Cue:
        """A cue that reaches as far as its subject."""
        verb = " ".join(item.lower for item in self.items[first : last + 1])
        if subject is not None:
            first, last = min(first, subject.first), max(last, subject.last)
        return Cue(first=first, last=last, verb=verb, manner=manner, subject=subject)

"""A sentence and the place of a verb go in; who says, denies or asks something there comes out."""

from __future__ import annotations

from itertools import takewhile

from msgspec.structs import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.adjectives import is_felt, is_shown
from factsheet.text.speech.attributes import is_attribute
from factsheet.text.speech.citing import Citing
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.manners import Manner
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.valued import values_object

_AUXILIARY_REACH = 40
"""Words before a participle in which its auxiliary is looked for: “hat … mitgeteilt”."""
_LONGEST_TITLE = 40
"""Characters of a quotation that may stand inside of a clause: the name of a newspaper, a single word."""


class Verbs(Citing):
    """The verbs of speech of one sentence, read from the first to the last."""

    def verb(self, at: int, item: Item) -> Cue | None:
        cue = self._verb(at, item)
        if cue is None or is_attribute(self.items, at, self.speech) or self._is_only_told(at):
            return None
        if cue.subject is not None and cue.subject.words.lower() in self.speech.nobody:
            # “Nobody answered”
            return None
        return None if self.leading.only_introduces(at, cue.subject) else cue

    def _is_only_told(self, at: int) -> bool:
        """Whether a verb ends a clause that is said itself and says nothing more: German “er sagte, dass der Sender
        nichts bekannt gibt”, where “dass Berg ihn „Lügner“ nennt” does."""
        if not self.speech.moods:
            return False
        opening = self.as_clause(at)
        if opening is None:
            opening = self.as_clause(at + 1)
        if opening is None or self.lower(opening) not in self.speech.complementizers:
            return False
        if any(item.kind == "quotation" for item in self.items[opening:at]):
            return False
        ends = range(at + 1, min(at + 3, len(self.items)))
        end = next((other for other in ends if self.items[other].kind not in ("word", "name")), None)
        if end is not None and self.items[end].text == ":":
            # “Kein Wunder, dass sie zugab: „…“”
            return False
        return end is None or self.items[end].kind != "comma" or not self._tells_on(end + 1)

    def _tells_on(self, first: int) -> bool:
        """Whether a clause behind a verb is what is said: “…, er sei krank”, “…, dass er krank ist”."""
        clause = list(takewhile(lambda item: item.kind in ("word", "name", "quotation"), self.items[first:]))
        return self.lower(first) in self.speech.complementizers or is_reported(clause, self.speech)

    def _verb(self, at: int, item: Item) -> Cue | None:
        speech = self.speech
        word = item.lower
        if word in speech.cites:
            return self.citing(at)
        if (ascribed := self.ascribed(at, word)) is not None:
            return ascribed
        if word in speech.heard:
            return self.heard_from(at)
        if word in speech.phases and self._only_starts(at):
            return None
        if word in speech.saying and word not in speech.says:
            if self.is_gerund(at):
                return None
            if not speech.verb_second and self.last_subject is None and self.is_passive(at):
                # “some leaders are urging”
                return self.finite(at, "says")
            return self.participle(at)
        if word in speech.denies and not speech.verb_second and word.endswith("ing") and not self.is_passive(at):
            # “…, rejecting criticism of the plan”
            return replace(self.participle(at), manner="denies")
        if word in speech.denies or self.has_particle(at, word, speech.denies_with):
            return self._verb_of(at, "denies")
        if word in speech.asks:
            return self._asked_by(at) or self._verb_of(at, "asks")
        is_said = word in speech.said or self.has_word_before(at, word) or self._is_presented(at, word)
        compound = self._with_auxiliary(at) if is_said else None
        if compound is not None:
            return compound
        if speech.verb_second and word in speech.said and self.lower(at + 1) in speech.passive:
            # German “die Diagnose sei bestätigt worden”
            return None
        if self.is_let(at, word) or self.is_told_to(at, word):
            return None
        if word in speech.learns and self._learns(at):
            cue = self._verb_of(at, "says")
            persons = [mention for mention in cue.subject.mentions if mention.is_person] if cue and cue.subject else []
            return None if persons or (cue and cue.subject and cue.subject.kind == "pronoun") else cue
        known = (word in speech.says or self._is_opinion(at, word) or self.has_particle(at, word)) or is_shown(
            self.items, at, self.speech
        )
        known = known or is_felt(self.items, at, self.speech) or values_object(self.items, at, self.speech)
        if known or self.is_inserted(at, word):
            return self._verb_of(at, "says")
        if self.ends_clause_with(at, word):
            return self._verb_of(at, "says")
        return self._manner_of_speaking(at)

    def _is_presented(self, at: int, word: str) -> bool:
        """German “den Etat, den Müller als „Haushalt der Ruhe“ eingebracht hatte”: as what somebody has called it."""
        if not self.speech.moods or at < 2 or self.items[at - 1].kind != "quotation" or not word.endswith(("t", "en")):
            return False
        return self.lower(at - 2) in self.speech.as_clause

    def _asked_by(self, at: int) -> Cue | None:
        """German “nachdem er von Müller gefragt wurde, ob”."""
        if not self.speech.verb_second or self.lower(at + 1) not in self.speech.passive:
            return None
        cue = self.agent(at)
        return replace(cue, manner="asks") if cue is not None else None

    def _is_opinion(self, at: int, word: str) -> bool:
        """German “Das muss stimmen, findet Berg”, but not “Im Mai, wenn es blüht, findet das Fest statt”."""
        if word not in self.speech.said_of or not self.speech.verb_second:
            return False
        if at and self.items[at - 1].kind == "quotation":
            # „“Absurd“ findet Berg den Plan”
            return True
        if self.lower(at - 1) != "," or self._ends_clause(at):
            return False
        if self.lower(self._chunk_start(at - 1)) in either(self.speech.subordinators, self.speech.interrogatives):
            # “Wer will, findet Berg im Rathaus”
            return False
        behind = [item.lower for item in takewhile(lambda item: item.kind in ("word", "name"), self.items[at + 1 :])]
        return bool(behind) and behind[0] not in self.speech.object_articles and behind[-1] not in self.speech.settled

    def _learns(self, at: int) -> bool:
        """German “…, erfuhr der Anzeiger aus dem Rathaus”, “wie der Anzeiger erfuhr”."""
        if self.as_clause(at) is not None:
            return True
        behind = takewhile(lambda item: item.kind in ("word", "name"), self.items[at + 1 :])
        return self.lower(at - 1) == "," and any(item.lower in self.speech.owners | {"aus"} for item in behind)

    def _only_starts(self, at: int) -> bool:
        """“thousands began voting”, “Smith continued to attack”."""
        following = self.lower(at + 1)
        return following in self.speech.infinitive or (
            following.endswith("ing") and following not in self.speech.saying
        )

    def _manner_of_speaking(self, at: int) -> Cue | None:
        """“…“, strahlte Müller; “…,” he shrugs: with a quotation that leads on and a name, any word is its verb."""
        verb_first = self.manners.leads_on(at) or self.ends_report(at)
        verb_last = not verb_first and not self.speech.verb_second and at > 1 and self.manners.leads_on(at - 1)
        if not (verb_first or verb_last) or not self.manners.may_be_verb(at):
            return None
        subject = self.following.after(at) if verb_first else self.leading.before(at)
        if subject is None:
            return None
        if verb_first and self._is_reply(subject):
            stranger = self.leading.stranger(subject.first, subject.last)
            return self.cue(at, at, "says", stranger)
        # A name before the word may still go on: “…,” Trump officials said. German “…“, strahlte er” has no such.
        kinds = ("names", "pronoun") if self.speech.verb_second else ("names",) if verb_first else ("pronoun",)
        known = subject.kind in kinds or (verb_first and self.leading.is_officer(subject))
        return self.cue(at, at, "says", subject) if known else None

    def _is_reply(self, subject: Subject) -> bool:
        """“…,” came the reply: of somebody whom the sentence does not name."""
        if self.speech.verb_second or subject.kind != "description" or subject.last - subject.first != 1:
            return False
        behind = either(self.speech.authors, self.speech.genitives)
        return self.lower(subject.last) in self.speech.speech_nouns and self.lower(subject.last + 1) not in behind

    def _verb_of(self, at: int, manner: Manner) -> Cue | None:
        before = self.items[at - 1] if at else None
        if self.is_to_be(at):
            return None
        if before is not None and before.kind == "word" and before.lower in self.speech.infinitive:
            # German “um den Anteil genau zu beziffern” is what for, and nobody says it.
            # “ein Punkt, der zu kritisieren sei” is nobody's either.
            barred = self.speech.verb_second and self.lower(at + 1) in self.speech.linking
            barred = barred or self.lower(self._chunk_start(at)) in self.speech.aims
            return None if barred else self.participle(at)
        if self.is_noun(at):
            return None
        if self.is_passive(at):
            # “Smith was asked by Jones, “Why?””: the question is what Jones says.
            return self.by_agent(at, "says" if manner == "asks" and self.manners.quotes_question() else manner)
        cue = self.finite(at, manner)
        if self.is_reduced(cue, at):
            agent = self.by_agent(at, manner)
            known = agent is not None and agent.subject is not None and agent.subject.kind in ("names", "pronoun")
            return replace(agent, whole_sentence_only=True) if agent is not None and known else None
        if cue.subject is not None and self.last_subject is not None and self.is_demanded(cue.subject, at):
            return None
        return None if self.items[at].lower in self.speech.nouns_too and not self.acts(cue, at) else cue

    def _with_auxiliary(self, at: int) -> Cue | None:
        """German “Rice hatte in Kiew erklärt”, “wie Rice gestern mitgeteilt hat”."""
        behind = at + 1 + (self.speech.verb_second and self.lower(at + 1) in self.speech.infinitive)
        if self.speech.verb_second and self.lower(behind) in self.speech.passive:
            # “…, von Müller als „klug“ bezeichnet zu werden”
            return self.agent(at)
        if self.is_set_off(at) or self.is_compared(at) or self.has_object_behind(at):
            return None
        if self.lower(at + 1) in self.speech.auxiliaries and self.leading.relative_before(at) is not None:
            # German “Berg, die von „Mut“ gesprochen hatte”
            subject = self.leading.of_relative_clause(at)
            return self.cue(at, at, self.manners.of(at, "says", subject), subject) if subject is not None else None
        if self.lower(at + 1) in self.speech.auxiliaries and self.as_clause(at + 1) is not None:
            # German “wie Müller gestern mitgeteilt hat”
            cue = replace(self.finite(at + 1, "says"), verb=self.items[at].lower)
            subject = cue.subject
            if subject is None or not subject.first < at <= subject.last:
                return cue
            return replace(cue, subject=replace(subject, words=self.leading.text(subject.first, at - 1), last=at - 1))
        if self.lower(at + 1) in self.speech.auxiliaries and (named := self._named_what(at)) is not None:
            return self.cue(at, at, self.manners.of(at, "says", named), named)
        for other in range(at - 1, max(-1, at - _AUXILIARY_REACH), -1):
            item = self.items[other]
            if item.kind == "stop" or (item.kind == "quotation" and len(item.text) > _LONGEST_TITLE):
                break
            if (
                item.kind == "word"
                and item.lower in self.speech.passive
                and self.items[at].lower not in self.speech.cites
            ):
                return self.with_agent(other, at)
            if item.kind == "word" and item.lower in self.speech.auxiliaries and not self._ends_clause(other):
                cue = self.finite(other, "says")
                gapped = self.leading.clause_between(other + 1, at) if self.speech.verb_second else None
                if gapped is not None and any(
                    self.items[before].kind == "quotation" for before in range(other, gapped.first)
                ):
                    # “Müller hatte ihn „klug“ genannt, Berg ihn hingegen „dumm“ gescholten”.
                    return self.cue(at, at, "says", gapped)
                return replace(cue, last=max(cue.last, at), verb=self.items[at].lower)
        return None

    def _named_what(self, at: int) -> Subject | None:
        """German “Müller wies zurück, was Berg „klug“ genannt hatte”: who said what a clause stands for."""
        first = at
        while first > 0 and self.items[first - 1].kind in ("word", "name", "quotation"):
            first -= 1
        is_what = self.lower(first) in self.speech.interrogatives and self.speech.verb_second
        quoted = any(item.kind == "quotation" for item in self.items[first:at])
        return self.leading.opening(first + 1, at) if is_what and quoted and first else None

    def _ends_clause(self, at: int) -> bool:
        """Whether an auxiliary belongs to a clause before: German “der Plan, der gescheitert war, hat …”."""
        return self.speech.verb_second and self.items[at + 1].kind == "comma"

"""The items of a sentence and the place of a verb go in; the subject that stands before the verb comes out."""

from __future__ import annotations

from msgspec.structs import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.asides import Asides
from factsheet.text.speech.attachments import genitive_before
from factsheet.text.speech.phrases import Subject

_LONGEST_PHRASE = 8
"""Items of a phrase between a name and its verb: “Smith in a statement said”."""
_OTHERS_REACH = 4
"""Items of others who are joined to a name: “and other senior Liberals”."""


class LeadingSubjects(Asides):
    """Subjects before their verbs."""

    def before(self, verb: int) -> Subject | None:
        at = self._left_of_fillers(self.left_of_insertion(verb - 1))
        if at < 0:
            return None
        relative = self.relative_before(verb) if self._speech.verb_second else None
        if relative is not None and relative < at:
            return self.ending_at(at) if self.is_phrase(relative, at) else self.of_relative_clause(verb)
        item = self._items[at]
        if item.kind == "quotation":
            titled = self.before_title(at)
            if titled is not None or not self._speech.verb_second:
                return titled or self.before_relative(at)
            return self.of_relative_clause(verb)
        if item.kind == "comma":
            if at > 1 and (self._items[at - 1].kind, self._items[at - 2].kind) == ("comma", "name"):
                return self._adjacent(at - 2)  # “Ann Berg, (now Mrs Roe), said”: nothing stands between the two.
            return self._across_commas(at)
        if item.kind not in ("word", "name") or item.lower in self._speech.after_source:
            return None
        if self._speech.verb_second and item.lower in self._speech.as_source:
            # German “Jetzt, so sagt der Chef, …”
            return None
        if item.lower in self._speech.infinitive and self._items[at + 1].lower == "have":
            # “Smith is alleged to have said”
            return self.before(at - 1)
        if item.lower in self._speech.relatives and self.is_relative(at):
            return self.antecedent(at)
        if item.lower in self._speech.coordinators and item.kind == "word":
            return self._coordinated(at)
        if item.kind == "word" and item.lower in self._speech.conjunctions - self._speech.definite:
            # “when asked”
            return None
        if item.lower in self._speech.pronouns and item.kind == "word":
            return self.pronoun_at(at)
        return self.contracted(at) or self._adjacent(at)

    def _adjacent(self, at: int) -> Subject | None:
        """What ends right before the verb; where that only adds to a name (“Smith in a statement said”), the name."""
        if (told_of := self.before_clause(at)) is not None:
            return told_of
        subject = self._spokesman_to(at) or self.ending_at(at)
        if subject is not None and subject.kind == "names" and self._is_compared(at):
            return None
        if subject is not None and subject.kind == "names" and (actor := self.actor_on(subject, at + 1)) is not None:
            return self.ending_at(actor)
        if subject is not None and subject.kind == "names":
            return (
                self.named(at - 2) if self._is_owner(at - 1) else self.described_by(at) or self._joined(subject, at + 1)
            )
        town = self.of_town(subject)
        name = self._left_of_phrase(at) if town is None else town
        if name != at:
            return self.ending_at(name)
        opening = subject.first if subject is not None else at
        headed = self.headed(opening, at + 1) if not self._speech.verb_second else None
        if headed is not None and self._speech.relatives.isdisjoint(item.lower for item in self._items[headed:at]):
            # “Ann Doe of the Center for the Study of Ports at Kiel University called”
            return self.named(headed)
        if (of_place := self._of_place_of_work(at)) is not None:
            return self.named(of_place)
        if self._only_ends_phrase(at) and (told_of := self.before_open_relative(opening)) is not None:
            return told_of
        if self._is_owner(opening):
            return self.named(opening - 1)
        if (leader := self._with_others(opening, at + 1)) is not None:
            return leader
        if self.is_apposed(opening):
            return self.named(opening - 2)
        start = self.run_start(at)
        if self.is_apposed(start) and not self._items[at + 1].lower.endswith("n"):
            # “Anna Berg, Leiterin der MS Kiel sagte”, but not “Berg, Leiter der Werften sagten”.
            return self.named(start - 2)
        if self._items[opening].lower in self._speech.relatives and self.is_relative(opening):
            return self.antecedent(opening) or subject
        return subject

    def _of_place_of_work(self, at: int) -> int | None:
        """German “Der Forscher Carl Dorn vom Institut für See- und Hafenbau sagte”: the name that opens the clause."""
        start = self.run_start(at)
        if not self._speech.moods or start == at:
            return None
        name = self.headed(start, at + 1)
        return name if name is not None and self.is_person(name) and not self.is_object(name) else None

    def _only_ends_phrase(self, at: int) -> bool:
        """Whether a noun before a verb is no subject: “to reach safety in Kiel said”."""
        is_noun = self._items[at].is_capital and not self._speech.verb_second
        return is_noun and self.is_complement(self.first_capital(at))

    def _with_others(self, first: int, verb: int) -> Subject | None:
        """“Smith and his aides signaled”, “Smith and other senior Liberals”: the name that opens the clause.

        “Police met Smith and his lawyer said” is two clauses.
        """
        if self._speech.verb_second and not self._items[verb].lower.endswith("n"):
            # “Müller und das Amt wiesen” is one of two who say it.
            return None
        for at in range(first, max(1, first - _OTHERS_REACH), -1):
            if self._items[at - 1].kind != "word" or self._items[at].kind != "word":
                return None
            if self._items[at - 1].lower in self._speech.coordinators:
                others = either(self._speech.possessives, self._speech.indefinite)
                is_joined = self._items[at].lower in others
                if self._speech.verb_second:
                    # “Müller und das Amt wiesen”, “Müller und Vertreter der Bank wiesen”
                    is_joined |= self._items[at].is_capital or self._items[at].lower in self._speech.definite
                return self._opener(at - 2) if is_joined else None
        return None

    def _joined(self, subject: Subject, verb: int) -> Subject:
        """“Smith and other senior Liberals”, where the sheet knows the Liberals too."""
        leader = self._with_others(subject.first - 1, verb) if subject.first > 1 else None
        if leader is None:
            return subject
        words = self.text(leader.first, subject.last)
        return replace(subject, first=leader.first, words=words, mentions=(*leader.mentions, *subject.mentions))

    def _is_owner_at(self, at: int) -> bool:
        """Whether what follows is somebody's: “Smith's father, a baker, said”."""
        item = self._items[at]
        return item.lower in self._speech.possessives or (item.kind == "name" and item.possessive)

    def _opener(self, at: int) -> Subject | None:
        """The name at a place, where the clause opens with it."""
        if self._items[at].kind != "name":
            return None
        start = at
        while start > 0 and self._items[start - 1].kind not in ("quotation", "stop"):
            start -= 1
        subject = self.opening(start, at + 1)
        return subject if subject is not None and subject.last == at else None

    def _is_owner(self, first: int) -> bool:
        """German “der Wirtschaftsrat der Union forderte”: whose the name before is, and no subject beside it."""
        if first < 1 or self._items[first].lower not in self._speech.genitives:
            return False
        return self._items[first - 1].kind == "name" and self.is_free(first - 1)

    def _is_compared(self, at: int) -> bool:
        """German “Anders als Müller hält Berg”, “wie schon Müller forderte auch Berg”: the subject is the other."""
        if not self._speech.verb_second:
            return False
        first = at
        while first > 0 and self._items[first - 1].kind == "word":
            first -= 1
        if first > 0 and (self._items[first].lower, self._items[first + 1].lower) in self._speech.coordinator_pairs:
            return False
        opening = range(first, min(first + 2, at))
        return any(self._items[other].lower in self._speech.as_clause for other in opening)

    def _spokesman_to(self, at: int) -> Subject | None:
        """German “Eine Sprecherin des Hafenamts sagte”: the phrase that ends with an organization's name."""
        mention = self._items[at].mention
        if not self._speech.spokesman_ends or mention is None or mention.is_person:
            return None
        article = genitive_before(self._items, at, self._speech)
        noun = self.description_to(article - 1) if article is not None else None
        if article is None or noun is None or not self._items[article - 1].lower.endswith(self._speech.spokesman_ends):
            return None
        return replace(noun, words=self.text(noun.first, at), last=at)

    def _coordinated(self, at: int) -> Subject | None:
        """The subject of a verb that “and” joins to another: “Smith left the room and said”."""
        if at and self._items[at - 1].kind == "comma":
            at -= 1
        first = at
        while first > 0 and (self._items[first - 1].kind not in ("quotation", "stop") or self.is_part(first - 1)):
            first -= 1
        return self.of_told_on(at) or self.opening(first, at) or self.opening_description(first, at)

    def _left_of_fillers(self, at: int) -> int:
        passing = either(self._speech.fillers, self._speech.auxiliaries, self._speech.negations)
        start = at
        if at > 0 and self._items[at].lower in self._speech.quantifiers and self._items[at - 1].kind == "name":
            at -= 1
        while at >= 0 and self._items[at].kind == "word":
            item = self._items[at]
            adverb = not item.is_capital and item.lower.endswith(self._speech.adverb_ends)
            adverb = adverb and item.lower not in self._speech.adverb_ends_not
            of_time = at < start and item.lower in self._speech.before_times
            if (item.lower not in passing and not adverb and not of_time) or self.is_relative_subject(at, start):
                break
            at -= 1
        return at

    def _left_of_phrase(self, at: int) -> int:
        """Past what a preposition adds to a name: “Smith in a statement said”, “analysts at the bank say”."""
        start = at
        while start >= 0 and self._items[start].kind in ("word", "name") and start > at - _LONGEST_PHRASE:
            if self._items[start].lower in self._speech.prepositions and start > 0:
                before = self._items[start - 1]
                return start - 1 if before.kind == "name" and self.is_free(start - 1) else at
            start -= 1
        return at

    def _across_commas(self, comma: int) -> Subject | None:
        """The subject before what stands between commas: “Zhao Lei, CEO of Huawei, said”."""
        dash = self.opening_dash(comma)
        if dash is not None and (before_aside := self.before(dash)) is not None:
            return before_aside
        chunks = list(self.chunks_left_of(comma))
        if not chunks:
            return None
        if self.is_bare_name(*chunks[0]):
            # What stands before it says who it is: “Scott's niece, state Del. Marcia Price, shouted”.
            if (person := self.employed(chunks)) is not None:
                return self.named_alone(person)
            return replace(self.named(chunks[0][1] - 1), first=chunks[-1][0])
        if (introduced := self.introduced(chunks)) is not None:
            return introduced
        titled = not self._speech.verb_second and self.is_title(self._items[chunks[0][0]])
        if titled and self.headed(*chunks[0]) is not None:
            # “The members, Reps. Ann Doe of Kiel and Bo Roe of Ulm, said”
            return self.head_of(*chunks[0])
        for first, end in chunks[1:]:
            subject = self.head_of(first, end)
            if subject is not None:
                return subject
        first, end = chunks[-1]
        if self.is_clause(first, end):
            return None
        first = self.past_conjunctions(first, end)
        articles = either(self._speech.definite, self._speech.indefinite)
        owned = not self._speech.verb_second and first + 1 < end and self._is_owner_at(first)
        if owned and self._items[chunks[0][0]].lower in articles and self.is_bare_name(chunks[0][0] + 1, chunks[0][1]):
            # “Smith's parent company, the Norbank, said”
            return replace(self.named(chunks[0][1] - 1), first=first)
        if first < end and (owned or self._items[first].lower in articles):
            return Subject(kind="description", words=self.text(first, end - 1), first=first, last=end - 1)
        return None

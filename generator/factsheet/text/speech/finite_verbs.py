"""A sentence and the place of a finite verb of speech go in; its subject comes out, with how the verb is meant."""

from __future__ import annotations

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.following_subjects import FollowingSubjects
from factsheet.text.speech.items import Item
from factsheet.text.speech.leading_subjects import LeadingSubjects
from factsheet.text.speech.manners import Manner, Manners
from factsheet.text.speech.moods import is_reported
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.negated_names import instead_of
from factsheet.text.speech.nominatives import is_nominative, is_plural_before
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.verb_forms import VerbForms


class FiniteVerbs(VerbForms):
    """The finite verbs of speech of one sentence, read from the first to the last."""

    def __init__(self, sentence: Sentence, speech: SpeechWords) -> None:
        super().__init__(sentence, speech)
        self.leading = LeadingSubjects(sentence.items, speech)
        self.following = FollowingSubjects(sentence.items, speech)
        self.manners = Manners(sentence.items, speech)
        self.last_subject: Subject | None = None
        """The subject of the last cue before."""
        self.last_cue = -1
        """Where the last cue before ends."""

    def finite(self, at: int, manner: Manner) -> Cue:
        opening = self.as_clause(at)
        if opening is None and (willing := self.leading.willing(self._chunk_start(at), at)) is not None:
            return self.cue(at, at, self.manners.of(at, manner, willing), willing)
        before, after = self.following.after(opening) if opening is not None else self._before(at), None
        if self._may_follow(at, before):
            after = self.following.after(at + self._has_formal_object(at))
        if after is not None and after.kind == "pronoun" and not self.speech.verb_second and self.has_verb(after):
            after = None
        if after is not None and self.lower(after.first) in self.speech.says_with.get(self.lower(at), frozenset()):
            # German “übte Kritik”: the noun makes the verb one of speech.
            after = None
        if (at == 0 or self._is_listed(at)) and (after is None or after.kind == "description"):
            # “Thank you”, “Report to him”: only a name or a pronoun follows a verb of speech that opens its sentence.
            after = None
        subject = after if self._is_inserted_clause(at, after) else self._better(before, after)
        if self.lower(at + 1) in self.speech.anyone:
            subject = self.following.institution(self.clause_start(at), at) or subject
        if self.speech.verb_second and self._is_coordinated(at, subject):
            subject = self.last_subject
        elif subject is None and self._is_contrasted(at):
            subject = self.leading.opening(self.clause_start(at), at)
        elif subject is None and self._goes_on(at):
            # “Berg used the term “safe” in May, and praised Dorn”
            subject = self.last_subject
        elif subject is None and self._is_strung(at):
            subject = self.leading.opening(self.clause_start(at), at - 1)
        if subject is not None and subject.last < at:
            subject = instead_of(self.items, subject, self.leading.named, self.speech)
        return self.cue(at, at, self.manners.of(at, manner, subject), subject)

    def _before(self, at: int) -> Subject | None:
        """The subject before a verb; German “Dem Minister Müller widersprach Berg” has its object there."""
        subject = self.leading.before(at)
        if subject is None or subject.kind == "pronoun":
            return subject
        if subject.kind == "names":
            barred = self.leading.is_governed(subject.last) or self._ends_phrase(subject, at)
            return None if barred or self._is_told(subject, at) else subject
        return None if self._ends_phrase(subject, at) or self._ends_clause_before(subject, at) else subject

    def _ends_phrase(self, subject: Subject, at: int) -> bool:
        """German “Auf Anfrage der Partei teilte das Amt mit”: what ends the phrase that stands before its verb."""
        first = self.clause_start(at)
        if not self.speech.verb_second or subject.last != at - 1 or first >= subject.first:
            return False
        opens = self.items[first].kind == "word" and self.items[first].lower in self.speech.prepositions
        return opens and all(self._is_of_phrase(item, subject) for item in self.items[first:at])

    def _is_of_phrase(self, item: Item, subject: Subject) -> bool:
        """Whether an item parts no phrases: before a noun “and” can join another clause."""
        joins = subject.kind != "names" and item.lower in self.speech.coordinators
        return item.kind in ("word", "name") and not joins

    def _is_told(self, subject: Subject, at: int) -> bool:
        """German “Der Stadtpost sagte Müller”: an organization to which somebody behind the verb says something."""
        if self.lower(at) not in self.speech.tells_to or any(mention.is_person for mention in subject.mentions):
            return False
        if self.lower(subject.first - 1) not in self.speech.genitives or self.clause_start(at) < subject.first - 1:
            return False
        behind = self.following.after(at)
        return behind is not None and behind.kind == "names" and behind.mentions[0].is_person

    def _ends_clause_before(self, subject: Subject, at: int) -> bool:
        """German “Als der Beamte Fotos zeigt, sagt sein Anwalt”: a clause with its verb at its end."""
        if not self.speech.verb_second or subject.first == 0 or subject.last >= at - 1 or self.lower(at - 1) != ",":
            return False
        opens = self.items[subject.first - 1]
        return opens.kind == "word" and opens.lower in self.speech.subordinators

    def _has_formal_object(self, at: int) -> bool:
        """German “…, brachte es Berg auf den Punkt”, “…, so sieht es Berg”: an “es” before the name of the subject."""
        behind = self.items[at + 2] if at + 2 < len(self.items) else None
        if behind is not None and behind.lower in self.speech.sexes and self.lower(at) in self.speech.says_with:
            # “… hält es der Minister für möglich”
            return self.lower(at + 1) in self.speech.impersonal
        is_object = self.lower(at + 1) in self.speech.impersonal and behind is not None and behind.kind == "name"
        return is_object and at > 0 and self.lower(at) not in self.speech.impersonal_verbs

    def _is_inserted_clause(self, at: int, after: Subject | None) -> bool:
        """German “Müller, sagte Berg, sei reich”: a verb between two commas, whose subject only it can have."""
        if after is None or after.first < at or self.lower(at - 1) != ",":
            return False
        opening = self.clause_start(at)
        ends = after.last + 1 < len(self.items) and self.items[after.last + 1].kind == "comma"
        return ends and at - 1 > opening and all(item.kind in ("word", "name") for item in self.items[opening : at - 1])

    def _is_coordinated(self, at: int, subject: Subject | None) -> bool:
        """German “kritisierte … und forderte den „…““: the verb shares the subject of the one before."""
        joined = self.lower(at - 1) in self.speech.coordinators or self._is_contrasted(at)
        if not joined or self.last_subject is None:
            return False
        if subject is None or subject.kind == "description" or self._is_object_behind(at, subject):
            return True
        # “sagte Müller, sie müssten zahlen, und nannte”: whoever the reported clause is about does not go on.
        return self.last_cue < subject.first < at and is_reported(self.items[subject.last + 1 : at], self.speech)

    def _is_object_behind(self, at: int, subject: Subject) -> bool:
        """German “lobte den Plan und griff den Verband an”: the article behind the verb tells that it is no subject."""
        return subject.first > at and self.lower(subject.first) in self.speech.object_articles

    def _is_contrasted(self, at: int) -> bool:
        """German “lobte die Idee, übte aber Kritik”."""
        return at > 0 and self.items[at - 1].kind == "comma" and self.lower(at + 1) in self.speech.coordinators

    def _is_strung(self, at: int) -> bool:
        """German “Berg rechnet mit dem Rat ab, wirft ihm „Feigheit“ vor”: a verb behind a main clause, and no “und”."""
        first = self.clause_start(at)
        if not self.speech.verb_second or self.lower(at - 1) != "," or first >= at - 1:
            return False
        return self.lower(first) not in either(self.speech.subordinators, self.speech.interrogatives)

    def _may_follow(self, at: int, before: Subject | None) -> bool:
        """Whether the subject may stand after its verb."""
        if self.as_clause(at) is not None:
            return False
        if self.lower(at + 1) in self.speech.impersonal:
            return self._has_formal_object(at)
        if not self.speech.verb_second and self.lower(at + 1) in self.speech.says_with.get(self.lower(at), frozenset()):
            # “Connell shot back that”, but “…,” shot back Connell
            return before is None and (self.manners.leads_on(at) or self.lower(at - 1) == ",")
        if self.speech.verb_second:
            if self._is_inserted_clause(at, self.following.after(at)):
                return True
            # German “Müller wirft er vor”: “er” is never an object.
            pronoun = self.speech.pronouns.get(self.lower(at + 1))
            is_subject = pronoun == "man" or (pronoun is not None and self.lower(at) in self.speech.gives_to)
            if before is not None and self._is_nominative(before, at):
                return False
            return before is None or is_subject or before.kind in ("description", "stranger")
        if before is not None and before.kind != "description":
            return False
        if (
            self.lower(at + 1) in self.speech.complementizers
            and self.items[at + 1].kind == "word"
            and before is not None
        ):
            # “The investigators, from Kiel, say that the house is old”
            return False
        if self._has_object(at) or (before is not None and self._leads_to_plural(at)):
            return False
        left = self.items[at - 1] if at else None
        return left is None or left.kind in ("quotation", "comma", "stop")

    def _is_nominative(self, subject: Subject, verb: int) -> bool:
        """German “Der Minister kritisierte Müller”: what opens the clause is its subject."""
        if subject.first != self.clause_start(verb):
            return False
        after = self.following.after(verb)
        return is_nominative(self.items, subject, verb, self.speech) or is_plural_before(
            self.items, subject, verb, after, self.speech
        )

    def _leads_to_plural(self, at: int) -> bool:
        """“A spokesman for Smith, the mayor, said plans were ready”: a noun without an article is no subject there."""
        if at < 2 or self.items[at - 1].kind != "comma" or self.items[at - 2].kind == "quotation":
            return False
        opening = self.items[at + 1] if at + 1 < len(self.items) else None
        if opening is None or opening.kind != "word" or opening.is_capital or opening.lower in self.speech.pronouns:
            return False
        articles = either(self.speech.definite, self.speech.indefinite, self.speech.possessives, self.speech.fillers)
        return opening.lower not in articles and opening.lower not in self.speech.titles

    def _has_object(self, at: int) -> bool:
        """“Smith criticized the plan; blamed Jones”: a name behind a verb with no quotation before is no subject."""
        if at < 2 or self.lower(at) not in self.speech.with_object:
            return False
        before = self.items[at - 1]
        return before.kind in ("comma", "stop") and self.items[at - 2].kind != "quotation"

    def _goes_on(self, at: int) -> bool:
        """Whether a verb without a subject of its own shares that of the one before."""
        return self.lower(at - 1) in self.speech.coordinators or self._has_object(at) or self._is_listed(at)

    def _is_listed(self, at: int) -> bool:
        """“Smith praised the plan; bemoaned the cold”."""
        return at > 0 and not self.speech.verb_second and self.items[at - 1].text == ";"

    def _better(self, before: Subject | None, after: Subject | None) -> Subject | None:
        if after is None or before is None:
            return after or before
        if self.speech.verb_second and (after.kind in ("names", "pronoun") or self._points(after)):
            return after
        if self.speech.verb_second and (self._opens_with_preposition(before) or self._is_adverb(before)):
            return after
        return before if self.speech.verb_second else after

    def _points(self, subject: Subject) -> bool:
        """German “In einem Gespräch mit dem Anwalt sagte dieser”."""
        return subject.first == subject.last and self.lower(subject.first) in self.speech.demonstratives

    def _is_adverb(self, subject: Subject) -> bool:
        """German “Kritisch sieht die Partei …”, “Erst vergangene Woche kündigte der Konzern an”: a time, or one word
        before a verb that is no plural, and so no “Experten”."""
        if subject.kind != "description":
            return False
        if self.lower(subject.last) in self.speech.times:
            return True
        if subject.first != subject.last:
            return False
        if self.lower(subject.first) in self.speech.demonstratives:
            return False
        return subject.first == 0 and not self.lower(subject.last + 1).endswith("n")

    def _opens_with_preposition(self, subject: Subject) -> bool:
        opening = self.items[subject.first].lower
        return opening in self.speech.prepositions or opening in self.speech.fillers

    def cue(self, first: int, last: int, manner: Manner, subject: Subject | None) -> Cue:
        """A cue that reaches as far as its subject."""
        verb = " ".join(item.lower for item in self.items[first : last + 1])
        if subject is not None:
            first, last = min(first, subject.first), max(last, subject.last)
        return Cue(first=first, last=last, verb=verb, manner=manner, subject=subject)

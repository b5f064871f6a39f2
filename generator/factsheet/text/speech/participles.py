"""A sentence and the place of a verb without a subject of its own go in; who says something by it comes out."""

from __future__ import annotations

from itertools import takewhile

from factsheet.text.languages.speech import either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.object_doing import DoingObjects
from factsheet.text.speech.phrases import Subject

_SENT_REACH = 14
"""Items from what somebody made to what it says: “the letter Smith sent to leaders of the council Friday informing”."""
_OFFICE_REACH = 7
"""Words of an office behind its article."""
_ISSUED_REACH = 12
"""Items from a paper to what it says: “a statement to the board of elections on Monday saying”."""


class Participles(DoingObjects):
    """The participles and infinitives of speech of one sentence, read from the first to the last."""

    def participle(self, at: int) -> Cue:
        """“…, adding that”: the subject is that of the sentence."""
        subject = (
            self.compelled(at)
            or self.doing(at)
            or self._companion(at)
            or self._issuer(at)
            or self._sender(at)
            or self._newly_opened(at)
            or self._teller(at)
            or self.leading.opening(self.clause_start(at), at)
            or self._before_quotation(at)
        )
        if subject is None and at >= 2 and self.lower(at - 1) in self.speech.infinitive:
            # “This led the journalist Dainis Ivans to fear”: the one before the infinitive.
            subject = self.leading.ending_at(at - 2)
        subject = subject or self._of_led_clause(at) or self._last_pronoun(at) or self._of_main_clause(at)
        subject = subject or self.leading.opening_description(self.clause_start(at), at) or self._behind_participle(at)
        asks = self.manners.is_question() or self.lower(at) in self.speech.asks
        manner = self.manners.of(at, "asks", subject) if asks else self.manners.of_infinitive(at)
        return Cue(first=at, last=at, verb=self.items[at].lower, manner=manner, subject=subject)

    def _before_quotation(self, at: int) -> Subject | None:
        """“Smith has defended its “values,” saying that”: the subject before a quotation that is part of the clause."""
        first = self.clause_start(at)
        if self.speech.verb_second or self.last_subject is not None or not first:
            return None
        while first > 0 and self.items[first - 1].kind != "stop":
            first -= 1
        return self.leading.opening(first, at)

    def _newly_opened(self, at: int) -> Subject | None:
        """“he was here, claiming victory, and on Monday, Smith left, vowing more”: whom the last clause is about."""
        if self.speech.verb_second or self.last_subject is None or self.lower(at - 1) != ",":
            return None
        joined = [other for other in range(self.last_cue + 1, at) if self.lower(other) in self.speech.coordinators]
        if not joined or self.lower(joined[-1] - 1) != ",":
            return None
        return self.leading.opening(joined[-1] + 1, at)

    def _issuer(self, at: int) -> Subject | None:
        """“the embassy in Kiel issued a statement saying”: whoever a paper right before a participle is of."""
        if self.speech.verb_second:
            return None
        behind = takewhile(
            lambda other: self.items[other].kind in ("word", "name"), range(at - 1, max(-1, at - _ISSUED_REACH), -1)
        )
        paper = next((other for other in behind if self.lower(other) in self.speech.documents), 0)
        article = next((other for other in (paper - 1, paper - 2) if self.lower(other) in self.speech.indefinite), 0)
        if article < 2 or self.items[article - 1].kind != "word":
            return None
        return self.leading.before(article - 1)

    def _sender(self, at: int) -> Subject | None:
        """“the letter Mayor Smith sent to Kiel informing them”, “comments Smith made in May saying”: who made it."""
        if self.speech.verb_second:
            return None
        behind = takewhile(
            lambda other: self.items[other].kind in ("word", "name"), range(at - 1, max(-1, at - _SENT_REACH), -1)
        )
        made = either(self.speech.documents, self.speech.speech_nouns)
        noun = next((other for other in behind if self.lower(other) in made), at)
        if (owner := self._owner_of_paper(noun, at)) is not None:
            return owner
        name = noun + 1
        while name < at and self.items[name].kind == "word" and self._may_lead(name):
            name += 1
        is_name = name < at - 1 and self.items[name].kind == "name" and not self.items[name].possessive
        return self.leading.named_alone(name) if is_name else None

    def _owner_of_paper(self, noun: int, at: int) -> Subject | None:
        """“They printed Smith's letter to Kiel saying that it was late”; not “answered Smith's letter saying”."""
        owner = self.items[noun - 1] if 0 < noun < at else None
        if owner is None or owner.kind != "name" or not owner.possessive:
            return None
        if noun + 1 < at and self.lower(noun + 1) not in self.speech.infinitive:
            return None
        before = noun - 2
        while before > 0 and (self.items[before].is_capital or self.leading.is_title(self.items[before])):
            before -= 1
        answering = either(self.speech.says, self.speech.infinitive)
        return self.leading.named_alone(noun - 1) if self.lower(before) not in answering else None

    def _may_lead(self, at: int) -> bool:
        """Whether a word may stand between a paper and who made it: “the letter that F.B.I. Director Smith sent”."""
        item = self.items[at]
        return item.is_capital or self.leading.is_title(item) or item.lower in self.speech.complementizers

    def _of_main_clause(self, at: int) -> Subject | None:
        """“After saying that it was late, Smith left”: the subject behind a clause that opens the sentence."""
        if self.speech.verb_second or at != 1 or self.items[0].kind != "word":
            return None
        for other in range(at + 1, len(self.items) - 1):
            if self.items[other].kind not in ("comma", "quotation"):
                continue
            subject = self.leading.opening(other + 1, len(self.items))
            if subject is not None and all(
                self.leading.is_title(item) for item in self.items[other + 1 : subject.first]
            ):
                return subject
        return None

    def _behind_participle(self, at: int) -> Subject | None:
        """“Pressed by aides, Smith revised the plan, promising more”: the name behind a participle's own clause."""
        if self.speech.verb_second or not self.items[0].lower.endswith(("ed", "ing")):
            return None
        for comma in range(1, at - 1):
            subject = self.leading.opening(comma + 1, at) if self.items[comma].kind == "comma" else None
            if subject is None or subject.kind != "names" or self.items[subject.last + 1].kind != "word":
                continue
            titles = self.items[comma + 1 : subject.first]
            is_joined = self.lower(subject.last + 1) in self.speech.coordinators
            if not is_joined and all(self.leading.is_title(item) for item in titles):
                return subject
        return None

    def _of_led_clause(self, at: int) -> Subject | None:
        """“It began when two Berg supporters came in, shouting”: whom the clause right before is about."""
        if self.speech.verb_second or at < 2:
            return None
        end = at - 1 if self.lower(at - 1) == "," else at
        first = end
        while first > 0 and self.items[first - 1].kind in ("word", "name"):
            first -= 1
        leading = either(self.speech.whens, self.speech.as_clause)
        opens = next((other for other in range(end - 1, first - 1, -1) if self.lower(other) in leading), None)
        return self.leading.opening(opens + 1, end) if opens is not None else None

    def _teller(self, at: int) -> Subject | None:
        """The last who said something; not “a man who said it was late” in “Smith thanked a man who …, adding that”."""
        last = self.last_subject
        if last is None or last.kind != "description" or self.speech.verb_second:
            return last
        is_told_of = self.lower(last.last + 1) in self.speech.relatives and self.lower(at - 1) == ","
        opening = self.leading.opening(self.clause_start(at), last.last) if is_told_of else None
        return opening or last

    def _companion(self, at: int) -> Subject | None:
        """“with former mayor Smith calling it off”, “footage of Smith saying”: the name right before a participle has
        it for itself."""
        if at > 2 and self._may_be_somebody(at - 1):
            return self._office_beside(at)
        if at < 2 or self.items[at - 1].kind != "name" or self.items[at - 1].possessive:
            return None
        before = at - 2
        while before > 0 and self.items[before].kind == "word" and self.items[before].is_capital:
            before -= 1
        while before > 0 and self.leading.is_title(self.items[before]):
            before -= 1
        shown = self.lower(before) in self.speech.genitives and self.lower(before - 1) in self.speech.recordings
        return self.leading.named_alone(at - 1) if shown or self.lower(before) in self.speech.companions else None

    def _may_be_somebody(self, at: int) -> bool:
        """“the union”, “the mayor”; no “message saying” and no “with the Berg plan saying”."""
        item = self.items[at]
        if self.speech.verb_second or item.kind != "word" or item.possessive:
            return False
        is_paper = item.lower in either(self.speech.documents, self.speech.speech_nouns)
        return self.leading.is_title(item) or (not item.is_capital and not is_paper)

    def _office_beside(self, at: int) -> Subject | None:
        """“…, with the former secretary of state calling it off”: the office, with all that belongs to it."""
        for first in range(at - 2, max(0, at - 2 - _OFFICE_REACH), -1):
            if self.items[first].kind != "word":
                return None
            if self.lower(first) in self.speech.definite and self.lower(first - 1) in self.speech.companions:
                words = self.leading.text(first, at - 1)
                return Subject(kind="description", words=words, first=first, last=at - 1)
        return None

    def _last_pronoun(self, at: int) -> Subject | None:
        """“…, where he appeared for saying”: the pronoun before, for want of any other subject."""
        for other in range(at - 1, -1, -1):
            item = self.items[other]
            if item.kind in ("stop", "quotation"):
                return None
            if item.kind == "word" and item.lower in self.speech.pronouns:
                return self.leading.pronoun_at(other)
        return None

    def is_gerund(self, at: int) -> bool:
        """“his reporting”, “closed with no warning”: a noun, and no participle."""
        if self.speech.verb_second or at == 0:
            return False
        determiners = either(self.speech.definite, self.speech.indefinite, self.speech.possessives)
        if self.items[at - 1].possessive or self.lower(at - 1) in determiners:
            return True
        is_either = self.items[at].lower in self.speech.speech_nouns and self.items[at - 1].kind == "word"
        joined = either(self.speech.coordinators, self.speech.fillers)
        return is_either and self.lower(at - 1) not in joined and self.lower(at + 1) not in self.speech.complementizers

    def has_object_behind(self, at: int) -> bool:
        """German “…, es sei „spät“, und verlangt den Abriss”: a verb of the same form as its participle, behind “und”
        and before its object."""
        articles = either(self.speech.definite, self.speech.indefinite, self.speech.possessives)
        joined = self.speech.verb_second and self.lower(at - 1) in self.speech.coordinators
        return joined and self.lower(at - 2) == "," and self.lower(at + 1) in articles

    def is_compared(self, at: int) -> bool:
        """German “besser als befürchtet”, “wie erwartet”."""
        ends = at + 1 >= len(self.items) or self.items[at + 1].kind in ("comma", "stop")
        return self.speech.verb_second and ends and self.lower(at - 1) in self.speech.as_clause

    def is_set_off(self, at: int) -> bool:
        """Whether a verb of the same form as its participle opens a clause: German “Man sei einig, betont er”."""
        if not self.speech.verb_second or self.lower(at - 1) != "," or at + 1 >= len(self.items):
            return False
        following = self.items[at + 1]
        if following.lower in self.speech.prepositions - self.speech.agents and self.lower(at + 2) in self.speech.times:
            # “Man sei einig, betont am Freitag Müller”
            return True
        articles = either(self.speech.definite, self.speech.indefinite, frozenset(self.speech.pronouns))
        return following.kind == "name" or following.is_capital or following.lower in articles

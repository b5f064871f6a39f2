"""A sentence and the place of a verb in the passive go in; who says by it what the sentence tells comes out."""

from __future__ import annotations

from itertools import takewhile

from factsheet.text.languages.speech import either
from factsheet.text.speech.ascriptions import Ascriptions
from factsheet.text.speech.closing_verbs import auxiliary_of_closed
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.manners import Manner
from factsheet.text.speech.phrases import Subject

_CALLED = 8
"""Words of what somebody is called."""


class Passives(Ascriptions):
    """The passives of one sentence, whose speaker stands behind “by”."""

    def agent(self, at: int) -> Cue | None:
        """Who does what a participle tells that has its auxiliary right behind it."""
        behind = self._agent_behind(at) if self._opens_clause(at) else None
        if behind is not None or (self._opens_clause(at) and self.items[at - 1].kind != "quotation"):
            return behind
        # “war von Müller als „klug“ bezeichnet worden”
        return self._agent_before(at)

    def is_reduced(self, cue: Cue, at: int) -> bool:
        """“the words uttered by Smith”: a passive without its auxiliary, behind a noun."""
        if self.speech.verb_second:
            return False
        if self.lower(at + 1) != "by":
            return self.tells_epithet(at)
        if cue.subject is None or (cue.subject.kind == "description" and cue.subject.last < at):
            return True
        # “Smith, described by Jones as “a hawk,” left”
        return self.items[at - 1].kind == "comma" and cue.subject.last < at - 1

    def tells_epithet(self, at: int) -> bool:
        """“Smith, once dubbed “the hawk” by Jones, left”: what others call the one before the comma."""
        behind = at + 1 + (self.lower(at + 1) in self.speech.as_clause)
        if behind >= len(self.items) or self.items[behind].kind != "quotation":
            return False
        if self.lower(at) not in either(self.speech.calls, self.speech.deems):
            return False
        comma = at - 1
        while comma > 0 and self.items[comma].kind == "word":
            if self.lower(comma) not in self.speech.fillers and not self.lower(comma).endswith("ly"):
                return False
            comma -= 1
        ends = self.lower(behind + 1) == "by" or self.lower(behind + 1) == ","
        return ends and comma > 0 and self.items[comma].kind == "comma" and self.items[comma - 1].kind == "name"

    def by_agent(self, at: int, manner: Manner) -> Cue | None:
        """“was hailed by Smith as”: the one after “by” speaks."""
        if (auxiliary := auxiliary_of_closed(self.items, at, self.speech)) is not None:
            return self.with_agent(auxiliary, at)
        by = at + 1
        if not self.speech.verb_second:
            # “was branded “absurd” by Smith”, “was described as “a mess” by Smith”
            by += self.lower(by) in self.speech.as_clause
            by += self.lower(by) in self.speech.indefinite
            by += by < len(self.items) and self.items[by].kind == "quotation"
            by = self._past_complement(at, by)
        if self.lower(by) not in self.speech.authors:
            return None
        subject = self.following.after(by)
        return self.cue(at, by, manner, subject) if subject is not None else None

    def _past_complement(self, at: int, by: int) -> int:
        """Past what somebody is called: “has been called a charlatan by Smith”."""
        naming = self.speech.calls - self.speech.says_with.keys()
        if self.lower(at) not in naming or self.lower(by) in self.speech.prepositions:
            # “called to the stage by Smith”, “found dead by Smith”
            return by
        reach = range(by, min(by + _CALLED, len(self.items)))
        behind = takewhile(lambda other: self.items[other].kind in ("word", "quotation"), reach)
        return next((other for other in behind if self.lower(other) == "by"), by)

    def _agent_before(self, at: int) -> Cue | None:
        """German “…, der von Müller als „klug“ bezeichnet worden war”: a passive with its auxiliary behind it."""
        for other in range(at - 1, -1, -1):
            if self.items[other].kind in ("comma", "stop"):
                break
            if self.lower(other) in self.speech.agents:
                subject = self.following.after(other)
                if subject is None or subject.last >= at or self._is_means(other, subject) or self._is_measure(subject):
                    return None
                return self.cue(at, at, "says", subject)
        return None

    def _is_means(self, preposition: int, subject: Subject) -> bool:
        """Whether a thing does what a passive tells: German “durch Untersuchungen bestätigt worden”."""
        return subject.kind == "stranger" and self.lower(preposition) not in self.speech.authors

    def _is_measure(self, subject: Subject) -> bool:
        """Whether German “von drei Prozent” tells how much, and nobody who does it."""
        first = self.items[subject.first]
        is_noun = first.is_capital or first.lower in either(self.speech.definite, self.speech.indefinite)
        is_owned = first.lower in self.speech.possessives
        is_adjective = first.lower.endswith(self.speech.adjective_ends)
        return subject.kind == "description" and not (is_noun or is_owned or is_adjective)

    def _opens_clause(self, at: int) -> bool:
        return at == self.clause_start(at) or self.items[at - 1].kind == "comma"

    def _agent_behind(self, at: int) -> Cue | None:
        """German “Begründet wurde der Schritt durch Müller mit den Kosten”."""
        for other in range(at + 2, len(self.items)):
            if self.items[other].kind in ("comma", "stop"):
                break
            if self.lower(other) in self.speech.agents:
                subject = self.following.after(other)
                return self.cue(at, at, "says", subject) if subject is not None else None
        return None

    def heard_from(self, at: int) -> Cue | None:
        """German “Dazu war von Müller zu hören: …”, “…“, bekam sie von Müller zu hören”: whoever is heard speaks."""
        if self.lower(at) not in self.speech.heard:
            return None
        first = self.clause_start(at)
        clause = range(at - 2, first - 1, -1)
        # “ist von Müller zu hören”, “muss sich von Müller anhören”
        is_to_be = self.lower(at - 1) in self.speech.infinitive
        told = either(self.speech.linking, self.speech.receives) if is_to_be else self.speech.modals
        by = next((other for other in clause if self.lower(other) in self.speech.authors), None)
        if by is None or not any(self.lower(other) in told for other in clause):
            return None
        subject = self.following.after(by)
        if subject is None or subject.kind != "names" or subject.last >= at:
            return None
        return self.cue(at, at, self.manners.of(at - 1, "says", subject), subject)

    def heard_before(self, first: int, end: int) -> Subject | None:
        """German “Müller will von Berg gehört haben: „…“”: of whom a clause tells that somebody has heard it."""
        told = either(self.speech.heard, self.speech.receives, self.speech.learns)
        by = next((other for other in range(first, end) if self.lower(other) in self.speech.authors), None)
        if not self.speech.verb_second or by is None or all(item.lower not in told for item in self.items[first:end]):
            return None
        subject = self.following.after(by)
        return subject if subject is not None and subject.kind == "names" else None

    def with_agent(self, auxiliary: int, at: int) -> Cue | None:
        """German “wurde von Merkel als … bezeichnet”."""
        if self.items[auxiliary - 1].kind == "quotation" and self.lower(auxiliary - 2) in self.speech.speech_nouns:
            # “Bergs Aussage „…“ wurde von Müller kritisiert”
            return None
        ahead = range(self.clause_start(auxiliary), auxiliary) if self.speech.verb_second else ()
        for other in (*range(auxiliary + 1, at), *ahead):
            # “wurde von Merkel …”, “von Merkel wurde …”
            if self.items[other].lower in self.speech.agents:
                subject = self.following.after(other)
                return self.cue(at, at, "says", subject) if subject is not None else None
        return None

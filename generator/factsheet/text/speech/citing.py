"""A sentence and the place of a verb that quotes somebody go in; who speaks by it comes out."""

from __future__ import annotations

from itertools import takewhile

from msgspec.structs import replace

from factsheet.text.speech.cue import Cue
from factsheet.text.speech.modal_verbs import ModalVerbs
from factsheet.text.speech.phrases import Subject

_AUXILIARY_REACH = 40
"""Words before a participle in which its auxiliary is looked for: “wurde … zitiert”."""


class Citing(ModalVerbs):
    """The verbs of one sentence whose object speaks."""

    def citing(self, at: int) -> Cue | None:
        """“quoted Smith as saying”: the object speaks; “was quoted as saying”: the subject does."""
        if self.speech.verb_second and (auxiliary := self._passive_before(at)) is not None:
            return replace(self.finite(auxiliary, "says"), last=at, verb=self.lower(at))
        object_of = self.speech.oblique.get(self.lower(at + 1)) if self.lower(at + 1) == "ihn" else None
        if object_of is not None:
            # German “so zitiert ihn die Agentur”
            quoted = Subject(kind="pronoun", words="ihn", first=at + 1, last=at + 1, pronoun=object_of)
            return self.cue(at, at, "says", quoted)
        passive = at > 0 and self.items[at - 1].lower in self.speech.auxiliaries
        subject = self.leading.before(at) if passive else self._quoted_by(self.following.after(at))
        if subject is None or (not passive and self._is_only_cited(subject)):
            # “Trump cited problems”: what is cited does not speak.
            told = self.participle(at) if not self.speech.verb_second and self.lower(at).endswith("ing") else None
            subject = told.subject if told is not None else self.leading.before(at)
        if subject is None:
            return None
        return self.cue(at, at, "says", subject)

    def _quoted_by(self, paper: Subject | None) -> Subject | None:
        """German “…, zitiert der Anzeiger den Minister Müller”: behind an organization, whoever it quotes."""
        if paper is None or not self.speech.verb_second or any(mention.is_person for mention in paper.mentions):
            return paper
        quoted = self.following.after(self._letter_of(paper.last + 1))
        is_person = quoted is not None and any(mention.is_person for mention in quoted.mentions)
        return quoted if is_person else paper

    def _letter_of(self, first: int) -> int:
        """Before whoever wrote what is quoted from: “zitiert der Anzeiger aus einem Brief von Müller”."""
        if self.lower(first) not in self.speech.origins:
            return first - 1
        behind = takewhile(lambda at: self.items[at].kind == "word", range(first + 1, len(self.items)))
        return next((at for at in behind if self.lower(at) in self.speech.authors), first - 1)

    def _is_only_cited(self, subject: Subject) -> bool:
        """“Smith cited problems”, “Smith cited Ruritania, which had won”, but not “cited Ulm Weekly as saying”."""
        if subject.kind == "stranger" and not self.speech.verb_second:
            return self.lower(subject.last + 1) not in self.speech.as_clause
        return subject.kind == "description"

    def _passive_before(self, at: int) -> int | None:
        """German “wurde mit den Worten zitiert”: where the auxiliary of the clause stands."""
        for other in range(at - 1, max(-1, at - _AUXILIARY_REACH), -1):
            if self.items[other].kind in ("stop", "quotation"):
                return None
            if self.items[other].lower in self.speech.passive:
                return other
        return None

"""A sentence and the place of a word such as “for” go in; whose view the clause that it opens gives comes out."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.phrases import Subject
from factsheet.text.speech.verbs import Verbs


class Viewpoints(Verbs):
    """The views that one sentence gives."""

    def seen_by(self, at: int, item: Item) -> Cue | None:
        """“for Smith it is “a mess””, German “für Müller war das „ein Rückschritt““: whose view a clause gives."""
        opens = at == 0 or self.items[at - 1].kind in ("comma", "stop") or self._is_of_linking(at)
        if not opens or item.lower not in self.speech.viewpoints:
            return None
        subject = self.following.after(at)
        if self.speech.verb_second:
            # German “für ihn ist das „ein Rückschritt““
            subject = self.pronoun(at + 1, self.speech.oblique) or subject
        if subject is None or subject.kind not in ("names", "pronoun") or not self._is_view(item, subject):
            return None
        return replace(self.cue(at, at, "says", subject), whole_sentence_only=True)

    def _is_of_linking(self, at: int) -> bool:
        """German “das ist für Müller „ein Rückschritt““."""
        return self.speech.verb_second and self.lower(at - 1) in self.speech.linking

    def _is_view(self, item: Item, subject: Subject) -> bool:
        """Whether a quotation is what something is to somebody."""
        if self._is_settled(subject.last + 1):
            return True
        behind = range(subject.last + 1, len(self.items))
        quoted = next((at for at in behind if self.items[at].kind == "quotation"), None)
        if quoted is None:
            return False
        if self.speech.verb_second and quoted == subject.last + 1:
            # “Das ist für Hans Müller „…“”
            return True
        if self.speech.verb_second:
            # “Für Hans Müller ist das …”, “für den Chef, Hans Müller, ist das …”.
            verb = subject.last + 1 + (self.items[subject.last + 1].kind == "comma")
            return self.lower(verb) in self.speech.linking
        is_thing = self.speech.pronouns.get(self.lower(quoted - 2)) == "thing"
        # “To Smith, it is “a mess”” is a view, “to Smith, his plan was “a mess”” need not be.
        return self.lower(quoted - 1) in self.speech.linking and (is_thing or item.lower not in self.speech.infinitive)

    def _is_settled(self, verb: int) -> bool:
        """“Für Müller steht fest, dass …”, “für Müller ist es längst klar: …”."""
        if self.lower(verb) not in self.speech.settles:
            return False
        small = either(self.speech.fillers, self.speech.impersonal, frozenset({"auch", "längst", "schon", "damit"}))
        at = verb + 1
        while self.lower(at) in small:
            at += 1
        if self.lower(at) not in self.speech.settled_for:
            return False
        return self.lower(at + 1) == ":" or (
            self.lower(at + 1) == "," and self.lower(at + 2) in self.speech.complementizers
        )

    def pronoun(self, at: int, forms: Mapping[str, str]) -> Subject | None:
        pronoun = forms.get(self.lower(at))
        if pronoun is None:
            return None
        return Subject(kind="pronoun", words=self.items[at].text, first=at, last=at, pronoun=pronoun)

"""A sentence and the place of a paper or a name go in; who says something by having written or signed it comes out."""

from __future__ import annotations

from dataclasses import replace

from factsheet.text.languages.speech import either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.narrative import Item
from factsheet.text.speech.phrases import DASHES
from factsheet.text.speech.verbs import Verbs

_MAKER_REACH = 5
"""Items from “vom” to the participle before a paper: “vom Vorsitzenden Hans Müller gestern veröffentlichten”."""


class Papers(Verbs):
    """The papers of one sentence, and the names under what is quoted."""

    def made(self, at: int, item: Item) -> Cue | None:
        """What the maker of a paper says."""
        return (self._made(at) or self._published(at)) if self.is_document(item) else None

    def is_document(self, item: Item) -> bool:
        """German compounds are told by their last part: “Positionspapier”."""
        return item.lower in self.speech.documents or item.lower.endswith(self.speech.document_ends)

    def _made(self, at: int) -> Cue | None:
        """“a report by Unicef found”, German “eine Studie der Universität Kiel”: what its maker says."""
        if self.lower(at + 1) not in self.speech.of_documents:
            return None
        maker = self.following.after(at + 1)
        if maker is None or maker.kind != "names":
            return None
        return replace(self.cue(at, at + 1, "says", maker), whole_sentence_only=True)

    def _published(self, at: int) -> Cue | None:
        """German “nach einer vom DGB veröffentlichten Erklärung”: who made it stands before it."""
        articles = either(self.speech.definite, self.speech.indefinite)
        behind = range(at - 2, max(0, at - 2 - _MAKER_REACH), -1)
        by = next((place for place in behind if self.lower(place) in self.speech.authors), 0)
        if not self.speech.verb_second or not by or self.lower(by - 1) not in articles:
            return None
        subject = self.following.after(by)
        if subject is None or subject.kind != "names" or subject.last >= at:
            return None
        return replace(self.cue(by - 1, at, "says", subject), whole_sentence_only=True)

    def signed(self, at: int) -> Cue | None:
        """“…” – Marta Silva, head of research: a name after a dash that nothing but an aside follows."""
        if at < 2 or self.items[at - 1].text not in DASHES or self.items[at - 2].kind != "quotation":
            return None
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is not None and following.kind not in ("comma", "stop"):
            return None
        return self.cue(at, at, "says", self.leading.named(at))

"""An article and the organizations of a sheet go in; which of them a short form of a name means comes out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factsheet.text.languages.speech import SpeechWords
from factsheet.text.name_forms import Parties
from factsheet.text.names import Mention

_SHORTEST_INITIALS = 2
_LONGEST = 5
"""Words of a name before its short form that are looked at."""


class ShortNames:
    """Organizations that an article goes on to call by the end of their names (“the Times” of “The New York Times”), or
    by their initials."""

    def __init__(self, text: str, parties: Parties, mentions: Sequence[Mention], speech: SpeechWords) -> None:
        self._text = text
        self._mentions = mentions
        self._parties = parties
        self._speech = speech
        self._meant: dict[str, str | None] = {}

    def meant(self, short: str, place: int) -> str | None:
        """Whom capital words behind “the” mean that end one name of the sheet, which stands before them in full.

        Nobody where the text has another name with it: “the Times” beside “the Post Times” or “the Times of Ulm”.
        """
        if short not in self._meant:
            self._meant[short] = self._only(short)
        found = self._meant[short]
        if found is None or not short[:1].isupper():
            return None
        return found if 0 <= self._text.find(self._parties.by_id[found].name) < place else None

    def by_initials(self, short: str, place: int) -> str | None:
        """Whose name capital letters are the initials of, where it stands before them in full: “the I.M.F.”."""
        letters = short.replace(".", "")
        if not letters.isupper() or not letters.isalpha() or len(letters) < _SHORTEST_INITIALS:
            return None
        meant = [
            id
            for id, party in self._parties.by_id.items()
            if party.type != "person"
            and _initials(party.name) == letters
            and self._stands_before(id, party.name, place)
        ]
        return meant[0] if len(meant) == 1 else None

    def _stands_before(self, id: str, name: str, place: int) -> bool:
        """Whether a name stands in full before a place, as it is or inflected: “beim Deutschen Hafenbund”."""
        if 0 <= self._text.find(name) < place:
            return True
        spans = (mention.span for mention in self._mentions if id in mention.ids and mention.span.end < place)
        return any(self._text.count(" ", span.start, span.end) == name.count(" ") for span in spans)

    def _only(self, short: str) -> str | None:
        ends = {
            id: party.name for id, party in self._parties.by_id.items() if self._ends(party.name, short, party.type)
        }
        if len(ends) != 1 or self._speech.verb_second or re.search(rf"\b{re.escape(short)} of [A-Z]", self._text):
            return None
        ((id, name),) = ends.items()
        return id if all(name.endswith(other) for other in self._names_with(short)) else None

    def _ends(self, name: str, short: str, kind: str) -> bool:
        return (
            kind == "organization" and name.endswith(f" {short}") and name.removesuffix(short).strip().lower() != "the"
        )

    def _names_with(self, short: str) -> Mapping[str, None]:
        """Every run of capital words in the text that ends with the short form and is longer, less its article."""
        pattern = re.compile(rf"((?:[A-Z][\w'’&-]* ){{1,{_LONGEST}}}){re.escape(short)}\b")
        runs = (match[0].split(" ") for match in pattern.finditer(self._text))
        bare = (run[1:] if run[0].lower() in self._speech.sentence_starters else run for run in runs)
        return dict.fromkeys(" ".join(run) for run in bare if len(run) > short.count(" ") + 1)


def _initials(name: str) -> str:
    """The first letters of its words in capitals, less an article."""
    return "".join(word[0] for word in name.removeprefix("The ").split() if word[0].isupper())

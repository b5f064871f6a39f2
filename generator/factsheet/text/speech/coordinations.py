"""The items of a sentence and the place of a name go in; whom “and” joins to it comes out."""

from __future__ import annotations

from factsheet.text.languages.speech import either
from factsheet.text.speech.appositions import Appositions
from factsheet.text.speech.phrases import Subject


class Coordinations(Appositions):
    """The subjects of one sentence that are several people."""

    def with_coordinated(self, head: int, first: int) -> Subject:
        mentions = [mention for mention in (self._items[head].mention,) if mention]
        last = self._end_of_list(head)
        mentions.extend(item.mention for item in self._items[head + 1 : last + 1] if item.mention)
        while (joined := self._past_coordinator(last)) is not None:
            other = next((at for at in range(joined, joined + 4) if self.is_name(at)), None)
            if other is None or not self.is_free(other, first) or not self._are_titles(joined, other):
                break
            mention = self._items[other].mention
            mentions.extend([mention] if mention else [])
            last = other
        return Subject(kind="names", words=self.text(head, last), first=first, last=last, mentions=tuple(mentions))

    def _are_titles(self, first: int, name: int) -> bool:
        """Whether what stands between “and” and a name only says who that is: “and former mayor Ann Berg”, “and his
        wife Ann”; not “said Smith and hugged Jones”, where a verb goes on with what the first one does."""
        if first == name:
            return True
        if any(item.kind != "word" for item in self._items[first:name]):
            return False
        opening, speech = self._items[first], self._speech
        small = either(speech.definite, speech.indefinite, speech.possessives, speech.fillers)
        if opening.lower in small or opening.lower.startswith(speech.contrasts):
            return True
        # Not “said Smith and thanked Mayor Jones”.
        return opening.is_capital or self._tells_who(first, name)

    def _past_coordinator(self, at: int) -> int | None:
        """Where what “and” joins to the item at a place begins: German “als auch” has two words."""
        following = tuple(item.lower for item in self._items[at + 1 : at + 3])
        if following in self._speech.coordinator_pairs:
            return at + 3
        return at + 2 if following[:1] and following[0] in self._speech.coordinators else None

    def _end_of_list(self, head: int) -> int:
        """The last name of a list but the one behind “and”: “Merkel, Berg and Lang”; `head` where none is, as in
        “wrote Merkel, Berg and Lang left”."""
        last = head
        while self.is_name(last + 2) and self._items[last + 1].kind == "comma":
            last += 2
        joined = self._past_coordinator(last)
        if joined is None or not (self._speech.verb_second or self._is_last(joined)):
            return head
        return last if any(self.is_name(at) for at in range(joined, joined + 2)) else head

    def _is_last(self, name: int) -> bool:
        """Whether a sign stands behind a name, or nothing."""
        return name + 1 >= len(self._items) or self._items[name + 1].kind in ("comma", "stop")

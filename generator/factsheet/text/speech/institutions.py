"""The organizations of a sheet go in; which of them a noun can mean, or whom a compound speaks for, comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import takewhile

from factsheet.text.folding import fold
from factsheet.text.languages.speech import SpeechWords
from factsheet.text.name_forms import Parties
from factsheet.text.names import Mention
from factsheet.text.speech.compounds import owners_in

_WORD = re.compile(r"\w+(?:[-']\w+)*")
_SHORTEST_HEAD = 4


class Institutions:
    """The organizations that one article may mean by a part of their names."""

    def __init__(self, text: str, parties: Parties, mentions: Sequence[Mention], speech: SpeechWords) -> None:
        self._text = text
        self._parties = parties
        self._mentions = mentions
        self._speech = speech

    def ending_with(self, head: str) -> set[str]:
        """German “das Ministerium” of a “Fischereiministerium”; a short noun must be one of the name's words."""
        whole = len(head) < _SHORTEST_HEAD
        fits = (ids for noun, ids in self._nouns.items() if noun == head or (not whole and noun.endswith(head)))
        return {id for ids in fits for id in ids}

    def headed(self, description: str, place: int) -> str | None:
        """English “the council” of the Leeds County Council: the only one so called, and named last of all councils."""
        article, _, head = description.lower().partition(" ")
        if self._speech.verb_second or article not in self._speech.definite or len(head) < _SHORTEST_HEAD:
            return None
        parties = (party for party in self._parties.by_id.values() if party.type == "organization")
        bearers = {party.id for party in parties if self._is_headed(party.name.lower(), head)}
        named = [mention for mention in self._mentions if mention.span.end <= place and bearers.issuperset(mention.ids)]
        if len(bearers) != 1 or not named:
            return None
        others = re.compile(rf"(?<=\w )\b{re.escape(head.capitalize())}\b").finditer(self._text, 0, place)
        last = next(reversed(list(others)), None)
        is_own = last is None or any(mention.span.start <= last.start() < mention.span.end for mention in named)
        return next(iter(bearers)) if is_own else None

    def _is_headed(self, name: str, head: str) -> bool:
        """Whether a name's noun is its last word, or stands before “of” or “on”: “the Commission on Harbour Dues”."""
        words = name.split(" ")
        noun = next((at for at in range(1, len(words)) if words[at] in self._speech.prepositions), len(words)) - 1
        return words[noun] == head and (noun > 0 or noun < len(words) - 1)

    def owners(self, description: str) -> Iterator[str]:
        """Whom the last noun of a description may speak for, in small letters: German “ein Polizeisprecher”."""
        words = _WORD.findall(fold(description).text)
        opening = 1 if words and words[0].lower() in self._speech.prepositions else 0
        phrase = takewhile(lambda word: word not in self._speech.prepositions, words[opening:])
        told = list(phrase)
        nouns = [word for word in told if word != word.lower()]
        if (owner := self._owner_of_spokesman(told)) is not None:
            return iter((owner,))
        return owners_in(nouns[-1], self._speech) if nouns else iter(())

    def _owner_of_spokesman(self, phrase: Sequence[str]) -> str | None:
        """German “ein Sprecher des Ministeriums”, “die Führung der norwegischen Partei”: the noun of the genitive."""
        for at, word in enumerate(phrase[:-2]):
            if word.lower().endswith(self._speech.spokesman_ends) and phrase[at + 1].lower() in self._speech.genitives:
                noun = next((other for other in phrase[at + 2 :] if other != other.lower()), None)
                return less_genitive(noun.lower()) if noun is not None else None
        return None

    def is_rivalled(self, head: str, bearer: str, place: int) -> bool:
        """Whether the article named another such thing last before a stored offset: “das Ministerium” behind a
        Finanzministerium that the sheet does not know is not the Bildungsministerium that it knows."""
        own = [noun for noun, ids in self._nouns.items() if bearer in ids]
        if head in own or not any(noun.endswith(head) for noun in own):
            return False
        compound = re.compile(rf"\b[\w-]+{re.escape(head)}(?:e?s)?\b", re.IGNORECASE)
        last = next(reversed(list(compound.finditer(self._text, 0, place))), None)
        return last is not None and not last.group().lower().startswith(tuple(own))

    @cached_property
    def _nouns(self) -> Mapping[str, set[str]]:
        """Organizations by the words of their names, less the ending of a genitive."""
        found: dict[str, set[str]] = {}
        for party in self._parties.by_id.values():
            names = (party.name, *party.also) if party.type == "organization" else ()
            for name in names:
                # German “ein Deutsche-Bank-Sprecher”.
                found.setdefault(name.lower().replace(" ", "-"), set()).add(party.id)
            for word in _WORD.findall(" ".join(names)):
                if word[0].isupper():
                    for noun in {word.lower(), less_genitive(word.lower())}:
                        found.setdefault(noun, set()).add(party.id)
        for mention in self._mentions:
            # German “eine DHB-Sprecherin”, of a Hafenbund (DHB).
            word = self._text[mention.span.start : mention.span.end]
            if not mention.is_person and len(mention.ids) == 1 and word[1:] != word[1:].lower() and " " not in word:
                found.setdefault(word.lower(), set()).add(mention.ids[0])
        return found


def less_genitive(noun: str) -> str:
    """German “des Gerichts”, “des Verbandes”: without the ending."""
    return noun.removesuffix("es") if noun.endswith(("des", "tes")) else noun.removesuffix("s")

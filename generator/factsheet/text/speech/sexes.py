"""A person of an article, or a noun with its article, goes in; whether it tells a man or a woman comes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from factsheet.text.languages.speech import Reference, SpeechWords
from factsheet.text.name_forms import Parties
from factsheet.text.names import Mention

_WORD = re.compile(r"\w+(?:[-']\w+)*")


class Sexes:
    """Who is a man and who a woman, as far as names, titles and nouns tell."""

    def __init__(self, text: str, parties: Parties, mentions: Sequence[Mention], speech: SpeechWords) -> None:
        self._text = text
        self._parties = parties
        self._mentions = mentions
        self._speech = speech

    def of(self, person: str) -> Literal["man", "woman"] | None:
        """By the first name, or by a title before any mention of the person; None where neither tells, or both do."""
        party = self._parties.by_id.get(person)
        if party is None:
            return None
        names = _WORD.findall(party.name)
        # A surname may be a man's first name: “Letitia James”, “Warren”.
        words = {word.lower() for word in names[:-1][:2] or names if names[1:] or word.lower() in self._speech.women}
        for mention in self._mentions:
            if mention.ids == (person,):
                before = _WORD.findall(self._text[max(0, mention.span.start - 15) : mention.span.start])
                # The article may have a first name that the sheet has not.
                own = _WORD.findall(self._text[mention.span.start : mention.span.end])[:-1]
                words.update(word.lower() for word in (*before[-1:], *own[:1]))
        is_man, is_woman = bool(words & self._speech.men), bool(words & self._speech.women)
        if is_man == is_woman:
            return None
        return "man" if is_man else "woman"

    def told_by(self, article: str, head: str) -> Reference:
        """Whom an article with its noun tells: German “der Expertin” is a woman, “des Experten” a man."""
        # “der 54-Jährigen” is a woman, where a man is “der 54-Jährige”.
        is_object = article in self._speech.genitives and head.endswith("jährigen")
        is_feminine = is_object or head.endswith(self._speech.feminine_ends)
        if article in self._speech.sexes and is_feminine:
            return "woman"
        return "man" if article in self._speech.masculine_articles else self._speech.sexes.get(article, "anyone")

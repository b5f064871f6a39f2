"""A quotation and a noun of speech in its sentence go in; whether the noun introduces the quotation comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factsheet.text.languages.speech import either
from factsheet.text.speech.cue import Cue
from factsheet.text.speech.items import Item
from factsheet.text.speech.led_clauses import led_clause
from factsheet.text.speech.narrative import Sentence
from factsheet.text.speech.rejections import is_rejected
from factsheet.text.speech.transcript import Transcript


class NounCues:
    """What “Smith's words” say, and what is only said of them; places are those of items."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def introduces(self, sentence: Sentence, cue: Cue, first: int, last: int) -> bool:
        """Whether “Smith's words” lead straight to what is said: “Smith's claim that “…””."""
        words = self._transcript.words
        if self.is_rejected(sentence, cue, first):
            return False
        if cue.last >= first:
            between = sentence.items[last + 1 : cue.first]
            return any(item.lower in words.linking for item in between) or self._is_in_words(between, cue)
        between = sentence.items[cue.last + 1 : first]
        if between and between[0].lower in words.complementizers:
            return True
        compared = not words.verb_second and any(item.lower in words.as_clause for item in between[-2:])
        if compared and between[0].lower in words.genitives:
            # “Smith's description of the move as a “whim””
            return True
        clause = led_clause(sentence, cue, words)
        if clause is not None and first in clause:
            return True
        if not between and (self._is_called(sentence, cue) or self._is_predicate(sentence, cue, last)):
            return False
        if not between and self._is_judged(sentence, cue):
            return False
        if words.verb_second and self._sums_up(sentence, cue, first):
            return True
        # “Smith's claim of a “…””
        small = either(words.genitives, words.indefinite, words.definite)
        if words.verb_second:
            # “Müllers Fazit lautet: “…””
            small |= words.linking
            # “Zitat von Müller dazu: “…””
            small |= words.fillers
        return all(item.kind in ("comma", "stop") or item.lower in small for item in between)

    def _is_in_words(self, between: Sequence[Item], cue: Cue) -> bool:
        """“The pier is “late,” in Smith's words”."""
        words = self._transcript.words
        opens = [item.lower for item in between if item.kind != "comma"]
        return len(opens) == 1 and opens[0] in words.settings and cue.verb in words.wordings

    def is_rejected(self, sentence: Sentence, cue: Cue, first: int) -> bool:
        return is_rejected(sentence, cue, first, self._transcript.cues(sentence), self._transcript.words)

    def _sums_up(self, sentence: Sentence, cue: Cue, first: int) -> bool:
        """German “Müllers Urteil ist eindeutig: „…“”, “Die Antwort von Müller fiel knapp aus: „…“”."""
        between = sentence.items[cue.last + 1 : first]
        if cue.first > 1 or not between or between[-1].text != ":":
            return False
        linking = self._transcript.words.linking
        if len(between) == 2 and between[0].kind == "word" and not between[0].is_capital:
            # “Müllers Antwort darauf: „…“”
            return between[0].lower not in linking
        if between[0].lower in self._transcript.words.prepositions and self._is_one_phrase(between[:-1]):
            # “Müllers Botschaft an Berg: „…“”
            return True
        verb = 0
        if between[0].lower in self._transcript.words.prepositions:
            # “Die Antwort von Müller an Berg fiel knapp aus”
            verb = next((at for at, item in enumerate(between) if item.kind == "name"), 0) + 1
        told = between[verb].lower in linking
        return told and all(item.kind == "word" and not item.is_capital for item in between[verb:-1])

    def _is_one_phrase(self, items: Sequence[Item]) -> bool:
        """Whether items are a preposition with its noun, and have no verb."""
        words = self._transcript.words
        small = either(words.prepositions, words.definite, words.indefinite, words.possessives)
        return all(item.kind == "name" or item.is_capital or item.lower in small for item in items)

    def _is_predicate(self, sentence: Sentence, cue: Cue, last: int) -> bool:
        """Whether a quotation right behind a noun says what it does: “Smith said that Jones's words “were wrong.””"""
        items, words = sentence.items, self._transcript.words
        clause = takewhile(lambda item: item.kind in ("word", "name"), reversed(items[: cue.first]))
        led = next((item for item in clause if item.lower in words.complementizers), None)
        if items[cue.first - 1].lower in words.prepositions:
            # “Smith said that in Jones's words “it is over””
            return False
        return led is not None and (last + 1 >= len(items) or items[last + 1].kind == "stop")

    def _is_judged(self, sentence: Sentence, cue: Cue) -> bool:
        """German “Für Müller ist die Aussage von Berg „absurd““: a quotation right behind a noun is what it is."""
        items, words = sentence.items, self._transcript.words
        article = cue.first - 1
        opens = article > 0 and items[article].lower in either(words.definite, words.possessives)
        return words.verb_second and opens and items[article - 1].lower in words.linking

    def _is_called(self, sentence: Sentence, cue: Cue) -> bool:
        """Whether a quotation right behind a noun is what somebody finds it: “Smith called Jones's claim “absurd””."""
        clause = takewhile(lambda item: item.kind not in ("comma", "stop"), reversed(sentence.items[: cue.first]))
        return any(item.lower in self._transcript.words.calls for item in clause)

"""A sentence and the place of a participle or an infinitive go in; the object that does what it tells comes out."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.speech.compelled import compelling_verb
from factsheet.text.speech.items import Item
from factsheet.text.speech.passives import Passives
from factsheet.text.speech.phrases import Subject


class DoingObjects(Passives):
    """Objects of one sentence that do what a verb behind them tells."""

    def compelled(self, at: int) -> Subject | None:
        """“The court forced Smith to admit it”: who is made to say something."""
        verb = compelling_verb(self.items, at, self.speech)
        if verb is None:
            return None
        pronoun = self.speech.oblique.get(self.lower(verb + 1))
        if pronoun is not None and verb + 3 == at:
            word = self.items[verb + 1].text
            return Subject(kind="pronoun", words=word, first=verb + 1, last=verb + 1, pronoun=pronoun)
        return self.following.after(verb)

    def doing(self, at: int) -> Subject | None:
        name = _name_of_doer(self.items, at, self.speech)
        return self.leading.named_alone(name) if name is not None else None


def _name_of_doer(items: Sequence[Item], participle: int, speech: SpeechWords) -> int | None:
    """“Smith thanked Jones for calling it off”, “Smith remembers Jones saying it was late”: where Jones stands."""
    judged = items[participle - 1].lower in speech.judged_for
    name = participle - 1 - judged
    if name < 2 or items[name].possessive or (mention := items[name].mention) is None or not mention.is_person:
        return None
    before = name - 1
    while before > 0 and (items[before].is_capital or items[before].lower in speech.titles):
        before -= 1
    verb = items[before]
    if verb.kind != "word" or before == 0:
        return None
    if not judged:
        return name if verb.lower in speech.perceives else None
    small = either(speech.prepositions, speech.conjunctions, speech.coordinators, speech.definite)
    return name if verb.lower not in small else None

"""A German phrase before a verb, with the name behind it, goes in; whether the phrase is the subject comes out.

“Die Partei kritisierte Müller” has its subject first, “Die Entscheidung kritisierte Müller” its object: no ending tells
them apart, only what the noun means. “Experten kritisierten Müller” is told by the number of the verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.languages.speech import SpeechWords, either
from factsheet.text.name_parts import is_title
from factsheet.text.speech.items import Item
from factsheet.text.speech.phrases import Subject

_SHORTEST_FEMININE = 6
"""Letters of a noun that tells a woman by its ending: “Lotsin”."""
_SHORTEST_PLURAL = 4
_PLURAL_ENDS = ("n", "r", "s", "e", "a")


def is_nominative(items: Sequence[Item], phrase: Subject, verb: int, speech: SpeechWords) -> bool:
    """Whether a phrase right before a verb has an article that a subject can have, and a noun for who speaks."""
    if phrase.kind != "description" or phrase.last != verb - 1:
        return False
    first = next((at for at in range(phrase.first, verb) if items[at].lower not in speech.fillers), phrase.first)
    article = items[first].lower
    noun = next((item for item in items[first + 1 : verb] if item.is_capital), None)
    if noun is None or noun.kind != "word":
        return False
    indefinite = article in speech.indefinite - speech.object_articles
    if is_title(noun.lower, speech):
        # German “die Vorsitzende” and “der Vorsitzende”
        sex = "woman" if noun.lower.endswith(speech.feminine_ends) else "man"
        is_either = noun.lower.endswith("e")
        return indefinite or (article in speech.sexes and (is_either or speech.sexes[article] == sex))
    if speech.sexes.get(article) == "man" and items[verb].lower in either(speech.tells_to, speech.gives_to):
        # “Der Zeitung sagte Müller” is a dative of a noun that has “die”.
        return noun.lower in speech.callings
    can_be = indefinite or article in speech.definite - speech.object_articles
    return can_be and _is_speaking(noun, speech)


def _is_speaking(noun: Item, speech: SpeechWords) -> bool:
    """Whether a noun means a person or a body of people: “Klägerin”, “Opposition”, “SPD”."""
    if noun.lower in either(speech.callings, speech.collectives, speech.newcomers):
        return True
    if len(noun.lower) >= _SHORTEST_FEMININE and noun.lower.endswith(speech.feminine_ends):
        return noun.lower not in speech.not_feminine
    return noun.lower.endswith(speech.speaking_ends) or (len(noun.text) > 1 and noun.text.isupper())


def _may_be_plural(name: Item, subject: Subject) -> bool:
    """“Die Grünen”, “die Vereinten Nationen”: by its last letter, as far as no person is named."""
    return not subject.mentions[0].is_person and name.lower.endswith(_PLURAL_ENDS)


def is_plural_before(
    items: Sequence[Item], phrase: Subject, verb: int, after: Subject | None, speech: SpeechWords
) -> bool:
    """Whether a verb has a plural that the one name behind it cannot be the subject of: “Experten lobten Müller”."""
    if phrase.kind not in ("description", "stranger") or phrase.last != verb - 1 or after is None:
        return False
    word = items[verb].lower
    if after.kind != "names" or len(after.mentions) != 1 or _may_be_plural(items[after.last], after):
        return False
    if not word.endswith("en") or len(word) < _SHORTEST_PLURAL:
        return False
    # “Die Pläne lobten Dorn und Müller”
    joined = any(item.lower in speech.coordinators or item.kind == "comma" for item in items[verb : after.last + 2])
    return not joined and items[phrase.last].is_capital and items[phrase.first].lower not in speech.object_articles

"""What stands instead of other words goes in; whether it makes the statement its contrary comes out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from factsheet.text.exchanged_nots import is_not
from factsheet.text.languages.base import Language
from factsheet.text.near_copies import Instead, NearCopy, Word

_VERB_REACH = 3
"""Words from a subject to its verb."""


def are_contrary(instead: Instead, language: Language) -> bool:
    """“rejected” for “accepted”; with a “not” on one side they may say the same."""
    opposites = language.comparison.opposites
    for said, told in product(instead.said, instead.told):
        one, other = opposites.get(said.key), opposites.get(told.key)
        if one is not None and other is not None and one.pair == other.pair and one.side != other.side:
            beside = [word for word in (*instead.said, *instead.told) if word not in (said, told)]
            return not any(is_not(word.key, language) for word in beside)
    return False


def is_of_another_class(copy: NearCopy, instead: Instead, language: Language) -> bool:
    """Whether a word is all that is told otherwise, and says it of somebody else or the other way round: “her” for
    “his”, “to” for “from”.
    """
    if len(instead.said) != 1 or len(instead.told) != 1 or not _is_all(copy, instead):
        return False
    said, told, table = instead.said[0].key, instead.told[0].key, language.comparison
    if said in table.ways and told in table.ways:
        return table.ways[said].side != table.ways[told].side
    he, she = table.genders[:2] or (frozenset[str](), frozenset[str]())
    return (said in he and told in she) or (said in she and told in he)


def is_more_or_less_sure(copy: NearCopy, instead: Instead, language: Language) -> bool:
    """Whether all that is told otherwise is a verb by which it may be, for one by which it is or will be."""
    if not instead.said or not instead.told or not _is_all(copy, instead):
        return False
    said, told = _bare_verb(instead.said, language), _bare_verb(instead.told, language)
    table = language.comparison
    return (said in table.sure and told in table.unsure) or (said in table.unsure and told in table.sure)


def _is_all(copy: NearCopy, instead: Instead) -> bool:
    return not any(other.told for other in copy.instead if other is not instead)


def _bare_verb(words: Sequence[Word], language: Language) -> str:
    """“may” of “may be”, “may have been”; empty where another word stands by it."""
    speech = language.speech
    behind = (word.key in speech.auxiliaries or word.key in speech.passive for word in words[1:])
    return words[0].key if all(behind) else ""


def are_parted(copy: NearCopy, passage: str, language: Language) -> bool:
    """Whether the two words that stand for each other are no items of a list, nor the two sides of a “was”, and
    say something: “the driver sued the owner”, but not “nurses, porters and cooks”, “the winner was the favourite”.
    """
    first, second = (each.said[0] for each in copy.instead)
    if not {first.key, second.key}.isdisjoint(language.comparison.stop):
        return False
    joins = language.numbers.clauses.joins
    between = passage[first.end : second.start].lower().replace(",", " , ").split()
    telling = [word not in language.comparison.stop and word not in (*joins, ",") for word in between]
    stops = [place for place, word in enumerate(between) if word == "," or word in joins]
    if not stops:
        return any(telling)
    return any(telling[: stops[0]]) or any(telling[stops[-1] :])


def is_of_the_contrary(copy: NearCopy, instead: Instead, told: str, language: Language) -> bool:
    """“Sales rose” of “Profits rose by 4, while sales fell by 3”: what is told is left out, and its contrary verb."""
    opposites = language.comparison.opposites
    if not any(not other.told for other in copy.instead):
        return False
    kept = {opposites[key] for key in told.lower().split() if key in opposites}
    for left in (other.said for other in copy.instead if not other.told):
        place = next((at for at, word in enumerate(left) if word.key == instead.told[-1].key), None)
        behind = left[place + 1 : place + 1 + _VERB_REACH] if place is not None else ()
        verbs = [opposites[word.key] for word in behind if word.key in opposites]
        if any(verb.pair == other.pair and verb.side != other.side for verb in verbs for other in kept):
            return True
    return False

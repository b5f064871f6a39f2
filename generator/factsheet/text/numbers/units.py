"""A noun goes in; the kind of thing it counts comes out: people, a thing, or a measure by its name."""

from __future__ import annotations

from functools import lru_cache

from factsheet.text.languages import LANGUAGES, language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.tokens import Unit


@lru_cache(maxsize=1 << 16)
def dimension_of(word: str, tag: str) -> str:
    """What kind of thing a noun means: a known unit's dimension, `people`, `thing`, or nothing when it is not known."""
    nouns = language_for(tag).numbers.nouns
    if word in nouns.units:
        return nouns.units[word].partition("/")[0]
    if word in nouns.people:
        return "people"
    if word in nouns.things:
        return "thing"
    if word.endswith(nouns.people_endings) and len(word) > 5:
        return "people"
    return "thing" if word.endswith(nouns.things_endings) and len(word) > 6 else ""


def counts_people(word: str, language: Language) -> bool:
    return dimension_of(word, language.tag) == "people"


def is_unit_word(word: str, language: Language, name: str = "") -> bool:
    """Whether a word is a unit of time, money, length and the like; with a name, that one."""
    found = language.numbers.nouns.units.get(word)
    return found is not None and (not name or found == name)


@lru_cache(maxsize=1 << 14)
def singulars_of(word: str, tag: str) -> frozenset[str]:
    """The word itself and every form that could be its singular."""
    nouns = language_for(tag).numbers.nouns
    forms = {word, nouns.irregular.get(word, word)}
    for plural, singular in nouns.singulars:
        if word.endswith(plural) and len(word) - len(plural) >= 2:
            forms.add(word.removesuffix(plural) + singular)
    return frozenset(forms)


@lru_cache(maxsize=1 << 12)
def unit_named(words: str) -> Unit:
    """The unit that an editor wrote, in whatever language."""
    lowered = tuple(words.lower().split())
    noun = lowered[-1] if lowered else ""
    for language in sorted(LANGUAGES.values(), key=lambda language: language.tag != "en"):
        nouns = language.numbers.nouns
        if noun in nouns.percent:
            return Unit(words=lowered, noun=noun, dimension="percent", name="percent")
        if noun in nouns.points and (len(lowered) == 1 or lowered[0] in nouns.percentage):
            if len(lowered) == 1 and nouns.percentage and noun.startswith("point"):
                continue
            return Unit(words=lowered, noun=noun, dimension="percentage-points", name="percentage-points")
        if words.strip() in nouns.currency_marks:
            return Unit(words=lowered, noun=noun, dimension="money", name=nouns.currency_marks[words.strip()])
        if dimension := dimension_of(noun, language.tag):
            return Unit(words=lowered, noun=noun, dimension=dimension, name=nouns.units.get(noun, ""))
    return Unit(words=lowered, noun=noun, dimension="unknown" if noun else "")

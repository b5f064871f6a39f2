"""A noun goes in; the kind of thing it counts comes out: people, a thing, or a measure by its name."""

from __future__ import annotations

import re
from functools import lru_cache

from factsheet.text.characters import POINTS, has_characters, without_points
from factsheet.text.languages import LANGUAGES, language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.tokens import Unit

_WORD = re.compile(rf"(?:[^\W\d_]|[{POINTS}])+(?:'[^\W\d_]+)?")


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


_POWERS = {"2": "area/square", "²": "area/square", "3": "volume/cubic", "³": "volume/cubic"}
_NARROWED = {"area/square": "length/", "volume/cubic": "length/", "temperature/degree": "temperature/degree-"}
"""Units that the word behind them makes narrower -> the beginning of what that word can mean."""
RATES = frozenset(("per", "an", "a", "pro", "je"))
"""Between the two units of a rate: “miles an hour”."""


_POUNDS = {"weight/pound", "money/pound"}
"""One word in English and German, which only what it stands by tells apart: “94 £” are “Pfund”."""


def narrowed(name: str, behind: str, power: str) -> str:
    """A unit's name with that of the unit right behind it, “square” + “metres”, or raised to a power, `km` + `2`."""
    if name.startswith("length/") and power in _POWERS:
        return f"{_POWERS[power]}-{name.removeprefix('length/')}"
    start = _NARROWED.get(name)
    if start is None or not behind.startswith(start):
        return name
    return f"{name}-{behind.removeprefix(start)}"


def is_same_unit(one: str, other: str) -> bool:
    """Whether two names can mean one unit: “square” leaves open which, “square metres” does not."""
    if one == other or not (one and other):
        return one == other and one != ""
    if {one, other} == _POUNDS:
        return True
    return (one in _NARROWED and other.startswith(one)) or (other in _NARROWED and one.startswith(other))


@lru_cache(maxsize=1 << 14)
def singulars_of(word: str, tag: str) -> frozenset[str]:
    """The word itself and every form that could be its singular."""
    nouns = language_for(tag).numbers.nouns
    forms = {word, nouns.irregular.get(word, word)}
    for plural, singular in nouns.singulars:
        if word.endswith(plural) and len(word) - len(plural) >= 2:
            forms.add(word.removesuffix(plural) + singular)
    for vowel, singular in nouns.plural_vowels:
        # “Bücher”, “Dörfer”: of a form that lost its ending, and of “Vögel”, which has none
        forms |= {singular.join(form.rsplit(vowel, 1)) for form in forms}
    return frozenset(forms)


@lru_cache(maxsize=1 << 12)
def unit_named(words: str) -> Unit:
    """The unit that an editor wrote, in whatever language: “people”, “US dollars”, “people killed”."""
    lowered = tuple(map(without_points, _WORD.findall(words.lower()))) or tuple(words.split())
    if has_characters(words):
        # Of 従業員 each character is a word, as it is in the text.
        lowered = tuple(char for char in words if char.isalpha())
    for tag in sorted(LANGUAGES, key=lambda tag: tag != "en"):
        language = LANGUAGES[tag]
        unit = _measure_named(words.strip(), lowered, language) or _counted(lowered, language)
        if unit is not None:
            return unit
    noun = lowered[-1] if lowered else ""
    return Unit(words=lowered, noun=noun, dimension="unknown" if noun else "")


def _measure_named(words: str, lowered: tuple[str, ...], language: Language) -> Unit | None:
    """A percentage, a currency, or a measure of area or volume, which its first word tells."""
    nouns = language.numbers.nouns
    last = lowered[-1] if lowered else ""
    is_points = last in nouns.points and (not nouns.percentage or bool(nouns.percentage.intersection(lowered[:-1])))
    if is_points or (words in nouns.points and not words.startswith("point")):
        return Unit(words=lowered, noun=last, dimension="percentage-points", name="percentage-points")
    if last in nouns.percent or lowered in nouns.percent_of_two_words:
        return Unit(words=lowered, noun=last, dimension="percent", name="percent")
    if words in nouns.currency_marks:
        return Unit(words=lowered, noun=last, dimension="money", name=nouns.currency_marks[words])
    first = nouns.units.get(lowered[0].rstrip("²³"), "") if lowered else ""
    if first.startswith("points/"):
        return Unit(words=lowered, noun=lowered[0], dimension="points", name=first)
    behind = nouns.units.get(lowered[1], "") if len(lowered) > 1 else ""
    name = narrowed(first, behind, words[-1:] if len(lowered) == 1 else "")
    is_rate = first != "" and len(lowered) > 2 and lowered[1] in RATES
    if name in _NARROWED or name != first or is_rate:
        return Unit(words=lowered, noun=lowered[0], dimension=name.partition("/")[0], name=name)
    return None


def _counted(lowered: tuple[str, ...], language: Language) -> Unit | None:
    """The last word whose meaning is known: the “people” of “people killed”."""
    for noun in reversed(lowered):
        if dimension := dimension_of(noun, language.tag):
            name = language.numbers.nouns.units.get(noun, "")
            return Unit(words=lowered, noun=noun, dimension=dimension, name=name)
    return None

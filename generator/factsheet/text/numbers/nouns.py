"""What stands by a number goes in; what the number counts comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factsheet.text.languages.base import Language
from factsheet.text.numbers.ages import GREATEST_AGE, LEAST_AGE, is_age_in_apposition
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.noun_phrases import words_of_phrase
from factsheet.text.numbers.owner_nouns import before_verb, owner_noun
from factsheet.text.numbers.tokens import Unit
from factsheet.text.numbers.units import dimension_of, narrowed

COLLECTIVE_REACH = 4
"""Words between a number and the “of” before it that may qualify it: “a staff of well over 400”."""

UnitOf = Callable[[int], "Unit | None"]
"""The unit of the number that begins at a lexeme."""


def read_unit(lexed: Lexed, atom: Atom, language: Language, starts: set[int], unit_of: UnitOf) -> Unit | None:
    """What a number counts, as far as it stands by it; `starts` are the lexemes where numbers begin."""
    if atom.unit:
        return _known(atom.unit, lexed.lower(atom.first))
    last = _after_qualifier(lexed, atom.last, language)
    if lexed.is_hyphen(last):
        return _hyphened(lexed, last + 1, language, starts)
    if (unit := _sign(lexed, last, language)) is not None:
        return unit
    if _is_age(lexed, atom, language):
        return _known("time/year", "")
    if lexed.lower(atom.last) in language.numbers.nouns.partitive:
        return _whole_of_part(lexed, atom.last + 1, language, starts, unit_of)
    words = words_of_phrase(lexed, last, language, starts)
    if owner_noun(lexed, atom.first, language):
        words = before_verb(words, language)
    unit = _phrase_unit(words, language, 0 if atom.value == 1 else _kinds(words, language))
    return unit if unit is not None and unit.noun else _collective(lexed, atom, language) or unit


def _collective(lexed: Lexed, atom: Atom, language: Language) -> Unit | None:
    """“a staff of about 400”: the noun before the number, whatever qualifies the number between."""
    nouns = language.numbers.nouns
    for position in range(atom.first - 1, max(0, atom.first - 1 - COLLECTIVE_REACH), -1):
        word, owner = lexed.lower(position), lexed.lower(position - 1)
        if word in nouns.partitive:
            # What a team or a crowd is counted in are its people, though a team by itself is none.
            return Unit(words=(owner,), noun=owner, dimension="people") if owner in nouns.collective else None
        if lexed.form(position) != "word":
            return None
    return None


def _after_qualifier(lexed: Lexed, index: int, language: Language) -> int:
    """Past what qualifies the number from behind: the “or more” of “400 or more people”, the plus of `400-plus`."""
    qualifiers = language.numbers.measures.qualifiers_after
    first = index + lexed.is_hyphen(index)
    for length in (3, 2, 1):
        if " ".join(lexed.lower(position) for position in range(first, first + length)) in qualifiers:
            return first + length
    return index


def _known(name: str, word: str) -> Unit:
    return Unit(words=(word,), noun=word, dimension=name.partition("/")[0], name=name)


def _sign(lexed: Lexed, index: int, language: Language) -> Unit | None:
    """A percentage, a currency, or a unit of a word, right after the number."""
    nouns = language.numbers.nouns
    word = lexed.lower(index)
    if word in nouns.percentage and lexed.lower(index + 1) in nouns.points:
        return _known("percentage-points", word)
    if (lexed.lower(index), lexed.lower(index + 1)) in nouns.percent_of_two_words:
        is_points = lexed.lower(index + 2) in nouns.points
        return _known("percentage-points" if is_points else "percent", word)
    if word in nouns.points and (not nouns.percentage or word == "pp"):
        return _known("percentage-points", word)
    if word in nouns.percent or word in nouns.percentage:
        return _known("percent", word)
    if 0 <= index < len(lexed):
        text = lexed.text(index)
        mark = nouns.currency_marks.get(text + lexed.text(index + 1) if index + 1 < len(lexed) else text)
        mark = mark or nouns.currency_marks.get(text)
        if mark is not None:
            return _known(mark, word)
    if (owned := _owned_currency(lexed, index, language)) is not None:
        return owned
    if word in ("(", "[") and lexed.lower(index + 2) in (")", "]") and lexed.lower(index + 1) in nouns.units:
        # “20 (kg)”
        return _known(nouns.units[lexed.lower(index + 1)], lexed.lower(index + 1))
    if word in nouns.units and (len(word) > 1 or lexed.form(index) == "mark" or lexed.near(index)):
        return _known(_narrowed(lexed, index, language), word)
    return None


def _owned_currency(lexed: Lexed, index: int, language: Language) -> Unit | None:
    """“US dollars”, “US-Dollar”, “us dollars”: one currency, whoever's, unless it has a name of its own."""
    second = index + 1 + lexed.is_hyphen(index + 1)
    name = language.numbers.nouns.units.get(lexed.lower(second), "")
    is_owned = lexed.lower(index) == "us" and lexed.near(second)
    return _known(name, lexed.lower(second)) if is_owned and name.startswith("money/") else None


def _narrowed(lexed: Lexed, index: int, language: Language) -> str:
    """The name of the unit at a lexeme with what stands right behind it: “square metres”, `km²`, “degrees Celsius”."""
    units = language.numbers.nouns.units
    behind = index + 1 + (lexed.lower(index + 1) == "." and lexed.form(index + 2) == "word")
    power = lexed.lower(index + 1) if lexed.touches(index + 1) else ""
    return narrowed(units[lexed.lower(index)], units.get(lexed.lower(behind), ""), power)


def _is_age(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """“aged 22”, and the figure between commas after a name: “Zhao Lei, 45, said”."""
    before = lexed.lower(atom.first - 1)
    ages = language.numbers.settings.age_after
    if before in ages or f"{lexed.lower(atom.first - 2)} {before}" in ages:
        return True
    if before in language.numbers.nouns.partitive and lexed.lower(atom.first - 2) in language.numbers.nouns.aged:
        counted = noun_phrase(lexed, atom.last, language, set())
        return counted is None or not counted.noun
    is_bound = language.numbers.measures.qualifiers.get(before) in ("over", "under")
    nouns = language.numbers.nouns
    if (
        is_bound
        and lexed.lower(atom.first - 2) in nouns.copulas | nouns.pronouns | language.numbers.clauses.part_pronouns
    ):
        # “Half of the inhabitants are over 65”, “half of them over 65”
        return lexed.form(atom.last) != "word" and LEAST_AGE <= (atom.value or 0) <= GREATEST_AGE
    return is_age_in_apposition(lexed, atom, language)


def _hyphened(lexed: Lexed, index: int, language: Language, starts: set[int]) -> Unit | None:
    """What a hyphen joins to the number: `22-year-old`, `400-strong`, `5-percent`, `three-day`."""
    nouns = language.numbers.nouns
    word = lexed.lower(index)
    if nouns.age_endings.fullmatch(word):
        return _known("time/year", word)
    if nouns.person_endings.fullmatch(word):
        return Unit(words=(word,), noun=word, dimension="people")
    if word in nouns.percent or word.startswith("prozent"):
        return _known("percent", word)
    if word in nouns.units:
        return _known(nouns.units[word], word)
    if index in starts or not word:
        return None
    return Unit(words=(word,), noun=word, dimension=dimension_of(word, language.tag) or "thing")


def _whole_of_part(lexed: Lexed, index: int, language: Language, starts: set[int], unit_of: UnitOf) -> Unit | None:
    """“400 of the 1,000 workers” counts workers, and so does “400 of its workers”."""
    position = index
    if lexed.lower(position) in language.numbers.nouns.pronouns:
        # “eight of them tenors”
        unit = _phrase_unit(words_of_phrase(lexed, position + 1, language, starts), language)
        return unit if unit is not None and unit.noun else None
    while lexed.lower(position) in language.numbers.nouns.determiners or _is_genitive(lexed, position):
        position += 1
    while position not in starts and position < index + COLLECTIVE_REACH and _qualifies(lexed, position, language):
        position += 1
    if position + 1 in starts and lexed.form(position) == "word" and not lexed.is_capital(position):
        # “400 of the planned 800 homes”
        position += 1
    if position in starts and not lexed.is_hyphen(position + 1):
        return unit_of(position)
    if position in starts:
        # “five of the three-ton satellites”, “two of the 22-year-old men”
        position += 3
        while lexed.is_hyphen(position):
            position += 2
    return _phrase_unit(words_of_phrase(lexed, position, language, starts), language)


def _qualifies(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether a word makes the number behind it less exact: “of the nearly 900 seats”."""
    return lexed.lower(index) in language.numbers.measures.qualifiers


def _is_genitive(lexed: Lexed, index: int) -> bool:
    """“the company's 1,500 workers”: the owner, and a word before it."""
    return lexed.lower(index).endswith("'s") or (
        lexed.form(index) == "word" and lexed.lower(index + 1).endswith("'s") and lexed.near(index + 1)
    )


def noun_phrase(lexed: Lexed, index: int, language: Language, starts: set[int]) -> Unit | None:
    """What the noun phrase that begins at a lexeme names."""
    return _phrase_unit(words_of_phrase(lexed, index, language, starts), language)


def _kinds(phrase: list[tuple[str, bool]], language: Language) -> int:
    """How many words only tell what kind of thing is counted: “14 train operators” are no “train”, which is but one."""
    if language.numbers.nouns.nouns_have_capitals:
        return 0
    first = next((at for at in range(len(phrase)) if _noun_dimension(phrase, at, language) is not None), 0)
    if not phrase or phrase[first][0].endswith("s") or _noun_dimension(phrase, first, language) != "thing":
        return 0
    # “5,000 Network Rail signallers”
    head = next((at for at in range(first + 1, len(phrase)) if not phrase[at][1]), 0)
    return head if head and _noun_dimension(phrase, head, language) == "" else 0


def _phrase_unit(phrase: list[tuple[str, bool]], language: Language, first: int = 0) -> Unit | None:
    if not phrase:
        return None
    words = tuple(word for word, _ in phrase)
    for position, dimension in _nouns(phrase, language, first):
        noun = words[position]
        if dimension in ("people", "thing", "") and not language.numbers.nouns.nouns_have_capitals:
            while (following := _noun_dimension(phrase, position + 1, language)) in ("people", "thing"):
                position, dimension = position + 1, following
            if following == "" and words[position] in language.numbers.nouns.adjectival:
                # “5,000 jobless claims” counts claims, and hardly “5,000 jobless”.
                position, dimension = position + 1, ""
        noun = words[position]
        name = language.numbers.nouns.units.get(noun, "")
        return Unit(words=words[: position + 1], noun=noun, dimension=dimension or "unknown", name=name)
    return Unit(words=words, noun="", dimension="unknown")


def _nouns(phrase: list[tuple[str, bool]], language: Language, first: int) -> Iterator[tuple[int, str]]:
    """The places of the words from `first` on that can be the noun, with what they mean, as far as that is known."""
    for position in range(first, len(phrase)):
        dimension = _noun_dimension(phrase, position, language)
        if dimension is not None:
            yield position, dimension


def _noun_dimension(phrase: list[tuple[str, bool]], position: int, language: Language) -> str | None:
    """What a word of the phrase means as its noun; None where it is an adjective or a verb."""
    if position >= len(phrase):
        return None
    word, has_capital = phrase[position]
    nouns = language.numbers.nouns
    dimension = dimension_of(word, language.tag)
    if nouns.nouns_have_capitals and not has_capital:
        return dimension if word in nouns.units and len(word) > 2 else None
    if dimension in ("people", "thing") or (dimension and len(word) > 2):
        return dimension
    if nouns.nouns_have_capitals:
        return ""
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous", "less"))
    return "" if is_plural else None

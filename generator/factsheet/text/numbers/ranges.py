"""Quantities in order go in; those that are the ends of one range, or the parts of one ratio, come out as one."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.settling import letter_scaled
from factsheet.text.numbers.tokens import Kind
from factsheet.text.numbers.units import is_unit_word
from factsheet.text.numbers.years import is_countable

CHANGE_WINDOW = 8
"""How many lexemes before “from” a verb of change is looked for: “rose by a fifth in 2019 from 400 to 500”."""

_LAST_YEAR = 2999
"""More is no end of a range that begins with a year."""


def merge_ranges(lexed: Lexed, atoms: list[Atom], language: Language) -> list[Atom]:
    merged: list[Atom] = []
    position = 0
    while position < len(atoms):
        atom = atoms[position]
        position += 1
        if position < len(atoms) and (joined := _joined(lexed, atom, atoms[position], language, merged)) is not None:
            atom = joined
            position += 1
            while position < len(atoms) and _hyphen_between(lexed, atom, atoms[position]):
                # Three figures in a chain are the number of something.
                atom = Atom(first=atom.first, last=atoms[position].last, kind="label")
                position += 1
        merged.append(atom)
    return merged


def _joined(lexed: Lexed, low: Atom, high: Atom, language: Language, done: list[Atom]) -> Atom | None:
    if low.value is None or high.value is None or high.first - low.last > 2 or low.kind == "multiple":
        return None
    if low.unit and not high.unit and low.kind == "money":
        high = letter_scaled(lexed, high, language)
    if _hyphen_between(lexed, low, high):
        return _scaled_by_letter(lexed, _with_hyphen(low, high), language)
    if high.first - low.last not in (1, 2):
        return None
    settings = language.numbers.settings
    word = _between(lexed, low, high, language)
    if word in settings.ratio and (ratio := _ratio(lexed, low, high, language)) is not None:
        return ratio
    if word in settings.against and _are_odds(lexed, low, high, language):
        return Atom(first=low.first, last=high.last, kind="label")
    before = lexed.lower(low.first - 1)
    is_range = (
        (word in settings.to and (not _is_change(lexed, low, language) or _is_share(lexed, low, high, language)))
        or (word in settings.between_joiner and before in settings.between)
        or (word in settings.either and not _ends_list(lexed, low, done) and _are_guesses(low, high))
    )
    return _scaled_by_letter(lexed, _range(low, high), language) if is_range else None


def _between(lexed: Lexed, low: Atom, high: Atom, language: Language) -> str:
    """The one word between two numbers; a percent sign or a unit after the first does not count."""
    if high.first - low.last == 1:
        return lexed.lower(low.last)
    unit = lexed.lower(low.last)
    if (phrase := f"{unit} {lexed.lower(low.last + 1)}") in language.numbers.settings.ratio:
        return phrase
    if low.value == 1 and _is_rate(lexed, low, high, language):
        return lexed.lower(low.last + 1)
    is_unit = unit in language.numbers.nouns.percent or is_unit_word(unit, language)
    # “from 44 ml to 50 mg” is no range
    units = language.numbers.nouns.units
    is_unlike = units.get(unit, "") != units.get(lexed.lower(high.last), units.get(unit, ""))
    return lexed.lower(low.last + 1) if is_unit and not is_unlike else ""


def _is_rate(lexed: Lexed, low: Atom, high: Atom, language: Language) -> bool:
    """“one train in nine is late”, but not “one train in nine towns”."""
    nouns, following = language.numbers.nouns, lexed.lower(high.last)
    ends = lexed.form(high.last) != "word" or following in nouns.copulas | nouns.function_words
    return ends and lexed.form(low.last) == "word" and lexed.lower(low.last + 1) in language.numbers.settings.ratio


def _hyphen_between(lexed: Lexed, low: Atom, high: Atom) -> bool:
    gap = high.first - low.last
    if gap not in (1, 2) or (gap == 2 and lexed.form(low.last) != "mark"):
        return False
    dash = high.first - 1
    if lexed.lower(dash) != "-":
        return False
    tight = lexed.touches(dash) and lexed.touches(high.first)
    return tight or (
        lexed.near(dash) and lexed.near(high.first) and not lexed.touches(dash) and not lexed.touches(high.first)
    )


def _with_hyphen(low: Atom, high: Atom) -> Atom:
    joined = _range(low, high)
    if joined is not None:
        return joined
    is_season = low.kind == "year" and high.value is not None and high.value < 100
    return Atom(first=low.first, last=high.last, kind="year" if is_season else "label")


def _ends_list(lexed: Lexed, low: Atom, done: list[Atom]) -> bool:
    """Whether the two are the last of “two, three or four”."""
    return bool(done) and lexed.lower(low.first - 1) == "," and done[-1].last == low.first - 1


def _are_guesses(low: Atom, high: Atom) -> bool:
    """“two or three”: whole numbers of one size."""
    if low.value is None or high.value is None or low.kind != high.kind:
        return False
    return low.value == int(low.value) and high.value == int(high.value) and high.value <= 10 * low.value


def _scaled_by_letter(lexed: Lexed, joined: Atom | None, language: Language) -> Atom | None:
    """The `m` of `$5-10m` and of `$5m-10m`, which the first end shares."""
    if joined is None or joined.kind != "range" or not joined.unit or joined.low is None or joined.high is None:
        return joined
    scale = language.numbers.numerals.glued_scales.get(lexed.lower(joined.last))
    if scale is None or joined.scale != 1 or not lexed.touches(joined.last):
        return joined
    low = joined.low * scale if joined.low < joined.high else joined.low
    return replace(joined, low=low, high=joined.high * scale, scale=Decimal(scale), last=joined.last + 1)


def _range(low: Atom, high: Atom) -> Atom | None:
    """The range from one to the other; the scale or currency of either end is shared where the other has none."""
    if low.value is None or high.value is None:
        return None
    lowest = low.value
    if low.scale == 1 and high.scale != 1 and lowest < high.value / high.scale:
        lowest *= high.scale
    if lowest >= high.value or (low.unit and high.unit and low.unit != high.unit):
        # “£20 or €24” is no range
        return None
    kinds = {low.kind, high.kind}
    if kinds & {"year", "date"}:
        if high.kind not in ("year", "date") and (high.scale != 1 or high.value > _LAST_YEAR):
            # “from 2.1 million in 2019 to 3.4 million in 2020”
            return None
        kind: Kind = "date" if "date" in kinds else "year"
        return replace(high, first=low.first, kind=kind, value=None, low=lowest, high=high.value)
    if not kinds <= {"cardinal", "money", "fraction", "multiple"}:
        return None
    return replace(
        high, first=low.first, kind="range", value=None, low=lowest, high=high.value, unit=low.unit or high.unit
    )


def _ratio(lexed: Lexed, part: Atom, whole: Atom, language: Language) -> Atom | None:
    """“one in five”: of small numbers only, since “400 in 12 cities” is none."""
    value, total = part.value or Decimal(0), whole.value or Decimal(0)
    if part.kind != "cardinal" or whole.kind != "cardinal" or not 0 < value < total:
        return None
    if value > 10 or (value > 1 and total > 10 and total != 100) or is_unit_word(lexed.lower(whole.last), language):
        return None
    return replace(whole, first=part.first, kind="ratio", value=None, low=value, high=total)


def _is_change(lexed: Lexed, low: Atom, language: Language) -> bool:
    """Whether two numbers are a change and the total reached, or two totals: “from 400 to 500”."""
    measures, settings = language.numbers.measures, language.numbers.settings
    before = lexed.lower(low.first - 1)
    if before not in settings.from_:
        return before in measures.change_by or _changes(before, language)
    return any(_changes(word, language) for word in _words_before(lexed, low.first - 1))


def _are_odds(lexed: Lexed, low: Atom, high: Atom, language: Language) -> bool:
    """“odds of 7 to 1”: nothing ends at one that began with more, but what falls to it."""
    before = lexed.lower(low.first - 1)
    is_by = before in language.numbers.measures.change_by
    falls = before in language.numbers.settings.from_ or any(
        _changes(word, language) for word in ((before,) if not is_by else _words_before(lexed, low.first))
    )
    counts = lexed.form(high.last) == "word" and is_countable(lexed.lower(high.last), language)
    return high.value == 1 and (low.value or 0) > 1 and low.kind == high.kind == "cardinal" and not falls and not counts


def _is_share(lexed: Lexed, low: Atom, high: Atom, language: Language) -> bool:
    """“cut 5 to 10 percent of its jobs”: a change to a percentage is one of points, which would be named."""
    bare = high.first - low.last == 1 and lexed.lower(low.first - 1) not in language.numbers.measures.change_by
    return (
        bare
        and lexed.lower(high.last) in language.numbers.nouns.percent
        and lexed.lower(low.first - 1) not in (language.numbers.settings.from_)
    )


def _words_before(lexed: Lexed, index: int) -> Iterator[str]:
    for position in range(index - 1, max(-1, index - 1 - CHANGE_WINDOW), -1):
        if lexed.lower(position) in (".", ";", "?", "!"):
            return
        yield lexed.lower(position)


def _changes(word: str, language: Language) -> bool:
    measures = language.numbers.measures
    return bool(measures.rising.fullmatch(word) or measures.falling.fullmatch(word))

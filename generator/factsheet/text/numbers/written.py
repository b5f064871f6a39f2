"""A lexeme with digits goes in; the quantity, date, time or label that it begins comes out."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from msgspec.structs import replace

from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.figures import plain_value, power_of_ten, value_of, vulgar_value
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.spelled import read_fraction, read_half_after, read_scale
from factsheet.text.numbers.wholes import read_rest
from factsheet.text.numbers.years import RECENT_YEARS

_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 100))
"""Of fractions that are written with a slash: 9/11 is a day and 24/7 is always."""


def read_figure(lexed: Lexed, index: int, language: Language) -> Atom:
    """What a figure begins: the first reading that fits."""
    for reader in _READERS:
        if (atom := reader(lexed, index, language)) is not None:
            return _unless_it_goes_on(lexed, atom, language)
    return _unless_it_goes_on(lexed, _quantity(lexed, index, language), language)


def _unless_it_goes_on(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """A label where a word behind the number adds to it in a way that is not read: no part of it may pass for it."""
    goes_on = language.numbers.numerals.goes_on
    if goes_on is None or atom.value is None or lexed.form(atom.last) != "word":
        return atom
    joined = lexed.text(atom.last + 1) if lexed.glues(atom.last + 1) else ""
    return replace(atom, kind="label", value=None) if goes_on.match(lexed.lower(atom.last) + joined) else atom


def _chain(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """Figures strung together: `2024-06-05`, `1/2`, `22:30`, `555-123-4567`."""
    if not (lexed.touches(index + 1) and lexed.touches(index + 2) and lexed.form(index + 2) == "figure"):
        return None
    mark = lexed.lower(index + 1)
    if mark not in "-/:":
        return None
    last = index + 3
    while (
        lexed.lower(last) == mark
        and lexed.touches(last)
        and lexed.touches(last + 1)
        and lexed.form(last + 1) == "figure"
    ):
        last += 2
    parts = [lexed.text(position) for position in range(index, last, 2)]
    if mark == "-":
        return _hyphened(lexed, parts, index, last)
    if mark == ":":
        is_time = len(parts[1]) == 2 and all(part.isdecimal() and int(part[:3]) < 60 for part in parts[1:])
        return _clocked(lexed, Atom(first=index, last=last, kind="time" if is_time else "label"), language)
    return _slashed(parts, index, last)


def _hyphened(lexed: Lexed, parts: list[str], first: int, last: int) -> Atom | None:
    if len(parts) == 2:
        # Two figures may be the ends of a range, which is for the reader of ranges to say.
        return None
    is_date = [len(part) for part in parts] in ([4, 2, 2], [2, 2, 4], [2, 2, 2])
    if lexed.form(last) == "word" and lexed.touches(last) and is_date and lexed.lower(last) == "t":
        last += 1
    return Atom(first=first, last=last, kind="date" if is_date else "label")


def _slashed(parts: list[str], first: int, last: int) -> Atom:
    if len(parts) == 3:
        return Atom(first=first, last=last, kind="date")
    above, below = plain_value(parts[0]), plain_value(parts[1])
    if len(parts) == 2 and above and below in _DENOMINATORS and above < below:
        return Atom(first=first, last=last, kind="fraction", value=Decimal(above) / Decimal(below), in_figures=True)
    return Atom(first=first, last=last, kind="label")


def _clocked(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """The same, with the words for the clock after it taken in."""
    match = language.numbers.settings.clock.match(lexed.folded.text, lexed.end(atom.last - 1))
    if match is None:
        return atom
    last = atom.last
    while last < len(lexed) and lexed.end(last) <= match.end():
        last += 1
    return replace(atom, last=last, kind="time")


def _dotted_date(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """`5.6.2024`, and in a language that dots its dates `5.6.`."""
    parts = lexed.text(index).split(".")
    numbers = [plain_value(part) for part in parts]
    if len(parts) not in (2, 3) or not all(numbers[:2]) or not (numbers[0] or 0) <= 31 or not (numbers[1] or 0) <= 12:
        return None
    if len(parts) == 3:
        return Atom(first=index, last=index + 1, kind="date") if len(parts[2]) in (2, 4) else None
    if "." in language.numbers.numerals.ordinal_marks and lexed.lower(index + 1) == "." and lexed.touches(index + 1):
        return Atom(first=index, last=index + 2, kind="date")
    return None


def _counted_fraction(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """`2 thirds`, German `2 Drittel`; `3 quarters` only of something, since they are a stretch of the year too."""
    found = read_fraction(lexed, index, language) if lexed.near(index + 1) else None
    numerals = language.numbers.numerals
    if found is None or lexed.lower(found[1] - 1) in numerals.half:
        # German “2 halbe Tage” are two.
        return None
    is_time = lexed.lower(found[1] - 1) in numerals.only_counted_fractions
    if is_time and lexed.lower(found[1]) not in language.numbers.nouns.partitive:
        return None
    return Atom(first=index, last=found[1], kind="fraction", value=found[0], in_figures=True)


def _time(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """`8 p.m.`, `8.30pm`, `22.30 Uhr`."""
    hours = lexed.text(index).partition(".")[0]
    if len(hours) > 2 or int(hours) > 24:
        return None
    atom = _clocked(lexed, Atom(first=index, last=index + 1), language)
    return atom if atom.kind == "time" else None


def _spaced(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """Figures with a space between them: groups of three (`1 000`), the number of a telephone, a mixed fraction."""
    last = index + 1
    pieces = [lexed.text(index)]
    while lexed.form(last) == "figure" and lexed.start(last) - lexed.end(last - 1) == 1:
        pieces.append(lexed.text(last))
        last += 1
    if len(pieces) == 1:
        return None
    is_mixed = len(pieces) == 2 and lexed.lower(last) == "/" and lexed.touches(last) and lexed.touches(last + 1)
    if is_mixed and lexed.form(last + 1) == "figure":
        fraction = _slashed([pieces[1], lexed.text(last + 1)], last - 1, last + 2)
        whole = value_of(pieces[0], language.numbers.decimal)
        if fraction.value is not None and whole is not None:
            return _scaled(
                lexed, Atom(first=index, last=last + 2, value=whole + fraction.value, in_figures=True), language
            )
    grouped = value_of(" ".join(pieces), language.numbers.decimal)
    if grouped is not None:
        return _scaled(lexed, Atom(first=index, last=last, value=grouped, in_figures=True), language)
    if len(pieces) >= 4 or (len(pieces) >= 2 and pieces[0].startswith("0") and len(pieces[0]) > 1):
        return Atom(first=index, last=last, kind="label")
    return None


def _ordinal(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """`22nd`, `5.` before a noun."""
    value = plain_value(lexed.text(index))
    numerals = language.numbers.numerals
    if value is None or not lexed.touches(index + 1) or lexed.lower(index + 1) not in numerals.ordinal_marks:
        return None
    atom = Atom(first=index, last=index + 2, kind="ordinal", value=Decimal(value), in_figures=True)
    if lexed.lower(index + 1) != ".":
        return atom
    following = lexed.form(index + 2) == "word" and not lexed.touches(index + 2)
    has_article = lexed.lower(index - 1) in numerals.ordinal_articles
    if not following or (value > 999 and (not has_article or value in RECENT_YEARS)):
        return None
    is_ordinal = not lexed.is_capital(index + 2) or has_article
    is_day = lexed.text(index + 2) in language.numbers.settings.months
    return atom if is_ordinal or is_day else None


def _quantity(lexed: Lexed, index: int, language: Language) -> Atom:
    value = value_of(lexed.text(index), language.numbers.decimal)
    atom = Atom(first=index, last=index + 1, value=value, in_figures=True)
    if value is None:
        return _whole_label(lexed, index, index + 1)
    if lexed.form(index + 1) == "raised" and lexed.touches(index + 1):
        power = power_of_ten(lexed.text(index + 1)) if value == 10 else None
        return replace(atom, last=index + 2, value=power, kind="cardinal" if power else "label")
    if lexed.form(index + 1) == "vulgar" and lexed.near(index + 1):
        atom = replace(atom, last=index + 2, value=value + vulgar_value(lexed.text(index + 1)))
    return _scaled(lexed, atom, language)


def _whole_label(lexed: Lexed, first: int, last: int) -> Atom:
    """Everything that is glued to a figure makes one label with it: `4x4`, `A380neo`."""
    while lexed.glues(last):
        last += 1
    return Atom(first=first, last=last, kind="label")


def _scaled(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """The same, with what is glued to it and the scale after it taken in: `3m`, `1.5 million`, `two and a half`."""
    numerals = language.numbers.numerals
    value = atom.value or Decimal(0)
    if lexed.glues(atom.last):
        return _glued(lexed, atom, language)
    if (half := read_half_after(lexed, atom.last, language)) and value == value.to_integral_value():
        atom = replace(atom, value=value + half[0], last=half[1])
    position = atom.last + 1 if lexed.is_hyphen(atom.last) else atom.last
    scale = read_scale(lexed, position, language)
    if scale is None or (lexed.lower(position) in numerals.dozens and position != atom.last):
        return atom
    atom = _multiplied(atom, *scale)
    return _with_rest(lexed, atom, language) or atom


def _with_rest(lexed: Lexed, atom: Atom, language: Language) -> Atom | None:
    """“4 million six hundred fifty thousand”, “4 million, six hundred thousand”; not “of 4 million, six hundred”."""
    of = language.numbers.nouns.partitive
    has_comma = lexed.lower(atom.last) == "," and lexed.lower(atom.first - 1) not in of
    rest = read_rest(lexed, atom.first, atom.last + has_comma, int(atom.scale), language) if atom.scale > 100 else None
    if rest is None or (has_comma and lexed.lower(rest.last) in of):
        return None
    return replace(atom, value=(atom.value or Decimal(0)) + rest.value, scale=rest.scale, last=rest.last)


def _multiplied(atom: Atom, scale: Decimal, last: int) -> Atom:
    return replace(atom, value=(atom.value or Decimal(0)) * scale, scale=scale, last=last)


def _glued(lexed: Lexed, atom: Atom, language: Language) -> Atom:
    """A figure with letters after it: a multiple, a scale, a unit, a decade, or else a label."""
    numbers = language.numbers
    ending, position = lexed.lower(atom.last), atom.last
    stands_alone = not lexed.glues(position + 1)
    if stands_alone and ending in numbers.numerals.multiple_endings:
        return replace(atom, kind="multiple", last=position + 1)
    if stands_alone and (scale := read_scale(lexed, position, language)):
        if lexed.text(position) == "K" and (atom.value or 0) < 10:
            return _whole_label(lexed, atom.first, position)
        return _multiplied(atom, *scale)
    if ending in numbers.settings.decade and stands_alone:
        return replace(atom, kind="date", value=None, last=position + 1)
    is_unit = ending in numbers.nouns.units and lexed.text(position) not in ("G", "D", "M", "T", "H", "L")
    if is_unit or ending in numbers.numerals.glued_scales or lexed.text(position) in numbers.nouns.currency_marks:
        return atom
    return _whole_label(lexed, atom.first, position)


_READERS: tuple[Callable[[Lexed, int, Language], Atom | None], ...] = (
    _dotted_date,
    _chain,
    _time,
    _spaced,
    _counted_fraction,
    _ordinal,
)

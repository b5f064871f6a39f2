"""The lexemes of a text go in; the quantities, dates, labels and ranks in it come out, in order."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language
from factsheet.text.numbers.atoms import Atom
from factsheet.text.numbers.characters import read_characters
from factsheet.text.numbers.figures import vulgar_value
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.settling import settled
from factsheet.text.numbers.spelled import read_scale, word_value
from factsheet.text.numbers.worded import may_begin, read_word
from factsheet.text.numbers.written import read_figure


def read_atoms(lexed: Lexed, language: Language) -> list[Atom]:
    atoms: list[Atom] = []
    done = 0
    for index in lexed.all_but(_plain_words(language.tag)):
        if index < done:
            continue
        if (after := _idiom_end(lexed, index, language)) > index:
            done = after
            continue
        atom = _read(lexed, index, language)
        if atom is None:
            continue
        done = max(atom.last, index + 1)
        if not _names_something(lexed, atom, language):
            atoms.append(settled(lexed, atom, language, atoms[-1] if atoms else None))
    return atoms


class _PlainWords(dict[str, bool]):
    """Whether a word or mark neither is nor begins anything by itself, by the word: asked of every word of a text."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        self._tag = tag
        self._decimal = language_for(tag).numbers.decimal
        self._characters = language_for(tag).numbers.numerals.characters

    def __missing__(self, word: str) -> bool:
        is_number = word == self._decimal or word in self._characters
        is_plain = word not in _idioms(self._tag) and not is_number and not may_begin(word, self._tag)
        if len(self) < _MOST_KEPT:
            self[word] = is_plain
        return is_plain


_MOST_KEPT = 1 << 16
"""Words: more than a language's newspapers use."""


@cache
def _plain_words(tag: str) -> _PlainWords:
    return _PlainWords(tag)


@cache
def _idioms(tag: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word -> the idioms that begin with it, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in language_for(tag).numbers.numerals.idioms:
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append(parts)
    return {word: tuple(sorted(options, key=len, reverse=True)) for word, options in found.items()}


def _idiom_end(lexed: Lexed, index: int, language: Language) -> int:
    """Where the idiom that begins at a lexeme ends; the index itself when none does."""
    for phrase in _idioms(language.tag).get(lexed.lower(index), ()):
        if all(lexed.lower(index + offset) == word for offset, word in enumerate(phrase)):
            return index + len(phrase)
    return index


def _read(lexed: Lexed, index: int, language: Language) -> Atom | None:
    form = lexed.form(index)
    if language.numbers.numerals.characters and (atom := read_characters(lexed, index, language)) is not None:
        return atom
    if form == "figure":
        return _address(lexed, index) or read_figure(lexed, index, language)
    if form == "word":
        return _label(lexed, index, language) or read_word(lexed, index, language)
    if form == "vulgar":
        return _vulgar(lexed, index, language)
    return _bare_decimals(lexed, index, language)


def _bare_decimals(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """`.08`: a decimal mark with nothing before it."""
    if lexed.lower(index) != language.numbers.decimal or lexed.touches(index) or not lexed.touches(index + 1):
        return None
    if lexed.form(index + 1) != "figure" or not lexed.text(index + 1).isdecimal() or len(lexed.text(index + 1)) > 20:
        return None
    return Atom(first=index, last=index + 2, value=Decimal(f"0.{lexed.text(index + 1)}"), in_figures=True)


def _vulgar(lexed: Lexed, index: int, language: Language) -> Atom:
    """`½`, `½ million`."""
    value = vulgar_value(lexed.text(index))
    if (scale := read_scale(lexed, index + 1, language)) is not None:
        return Atom(first=index, last=scale[1], value=value * scale[0], scale=scale[0], in_figures=True)
    return Atom(first=index, last=index + 1, kind="fraction", value=value, in_figures=True)


def _address(lexed: Lexed, index: int) -> Atom | None:
    """A figure in an address, a handle or a number of a telephone."""
    before = lexed.lower(index - 1) if lexed.touches(index) else ""
    inside_address = (
        before in ("/", "=", "_", "&", "?", ".") and lexed.touches(index - 1) and lexed.form(index - 2) == "word"
    )
    if before in ("#", "@", "_") or lexed.lower(index - 1) in ("§", "№", "¶") or inside_address:
        return Atom(first=index, last=index + 1, kind="label")
    if before != "+" or not lexed.text(index).isdecimal():
        return None
    last = index + 1
    while lexed.form(last) == "figure" or (lexed.lower(last) in ("-", "(", ")", "/") and lexed.near(last)):
        last += 1
    while lexed.form(last - 1) != "figure":
        last -= 1
    return Atom(first=index, last=last, kind="label") if last > index + 2 else None


def _label(lexed: Lexed, index: int, language: Language) -> Atom | None:
    """A figure glued to the letters before it, or joined to them by a hyphen: `G7`, `COVID-19`, `F-16`."""
    position = index + 1
    if lexed.is_hyphen(position):
        position += 1
    if (
        lexed.glues(index)
        or lexed.form(position) != "figure"
        or not (lexed.glues(position) or lexed.is_hyphen(position - 1))
    ):
        return None
    if position == index + 1 and lexed.text(index) in language.numbers.nouns.currency_marks:
        return None
    is_prefix = lexed.lower(index) in language.numbers.settings.year_prefixes
    if lexed.is_hyphen(position - 1) and (is_prefix or word_value(lexed.lower(index), language) is not None):
        return None
    last = position + 1
    while lexed.glues(last):
        last += 1
    return Atom(first=index, last=last, kind="label")


def _names_something(lexed: Lexed, atom: Atom, language: Language) -> bool:
    """Whether a number word is a pronoun, a noun or part of a name."""
    numerals = language.numbers.numerals
    if atom.last - atom.first != 1 or lexed.form(atom.first) != "word" or atom.kind == "label":
        return False
    word = lexed.lower(atom.first)
    if word in numerals.one:
        return _is_pronoun(lexed, atom.first, language)
    if word in numerals.second:
        return _is_moment(lexed, atom.first, language)
    inside = lexed.form(atom.first - 1) in ("word", "figure") and lexed.is_capital(atom.first)
    if numerals.capitals_are_nouns and lexed.lower(atom.first - 1) not in numerals.every:
        small = atom.kind in ("cardinal", "ordinal") and (atom.value or 0) < 13
        return inside and small and not lexed.is_hyphen(atom.last)
    return False


def _is_pronoun(lexed: Lexed, index: int, language: Language) -> bool:
    numerals, settings = language.numbers.numerals, language.numbers.settings
    before, after = lexed.lower(index - 1), lexed.lower(index + 1)
    counts = word_value(lexed.lower(index + 2), language) is not None or lexed.form(index + 2) == "figure"
    if counts and after in settings.to | settings.either | settings.ratio | {"-"}:
        return False
    if before in numerals.one_after or after in numerals.one_before:
        return True
    if lexed.is_capital(index) and lexed.is_capital(index - 1):
        return True
    is_counted = lexed.form(index + 1) == "word" or after in ("-", "(")
    is_value = before in ("least", "only", "just", "exactly", "than", "about", "to", "by", "at") or len(lexed) == 1
    return not is_counted and not is_value


def _is_moment(lexed: Lexed, index: int, language: Language) -> bool:
    """Whether “second” is a stretch of time."""
    numerals = language.numbers.numerals
    before, after = lexed.lower(index - 1), lexed.lower(index + 1)
    if before in numerals.second_after or after in numerals.second_before:
        return not language.numbers.numerals.superlatives.fullmatch(after)
    counted = word_value(before, language) is not None or lexed.form(index - 1) == "figure"
    ends = lexed.form(index + 1) != "word" and not lexed.is_hyphen(index + 1)
    return counted or (before in numerals.articles and ends)

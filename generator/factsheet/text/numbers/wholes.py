"""Number words go in, from one lexeme on; the whole number that they say comes out, and where they end."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factsheet.text.languages.base import Language
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.spelled import word_value

_BEYOND = 10**42
"""More than the greatest scale that a language names."""


class Spelled(NamedTuple):
    value: Decimal
    last: int
    """The index after the last lexeme."""
    scale: Decimal = Decimal(1)
    """The last scale word: “million” of “two million”."""
    kind: str = "cardinal"


def read_whole(
    lexed: Lexed, index: int, language: Language, *, joins: bool = True, limit: int = _BEYOND
) -> Spelled | None:
    """The longest whole number in words from a lexeme on; `joins` is whether it may go on over an “and”, and `limit`
    what its scales stay below: what goes on behind a scale has only smaller ones, however long the row is.

    What is read: units, teens and tens, hundreds, then ever smaller scales, as in “two million five hundred
    thousand and twenty”. Words that do not fit together end it, so that “five six” is two numbers.
    """
    return _Reader(lexed, index, language, joins=joins, limit=limit).read()


class _Reader:
    """How far a number in words has been read: the scales that are complete, and the group of three digits after them.

    Each step takes the word at the position, if it goes on with the number, and says whether it did.
    """

    __slots__ = (
        "first",
        "group",
        "joins",
        "language",
        "last",
        "lexed",
        "limit",
        "numerals",
        "opened",
        "position",
        "rest",
        "scale",
        "smallest",
        "total",
        "word",
    )

    def __init__(self, lexed: Lexed, first: int, language: Language, *, joins: bool, limit: int) -> None:
        self.lexed, self.language, self.numerals = lexed, language, language.numbers.numerals
        self.first = self.position = self.last = first
        self.joins, self.limit = joins, limit
        self.total = self.group = 0
        self.opened = False
        """Whether a word of the group was read."""
        self.smallest, self.scale = limit, _BEYOND
        """What the next scale stays below, and the last scale read."""
        self.rest: Spelled | None = None
        """The lower end of the number, read by itself."""
        self.word = ""

    def read(self) -> Spelled | None:
        while self._reaches_a_word() and (
            self._small() or self._hundred() or self._scale() or self._greater_scale() or self._join()
        ):
            pass
        if self.rest is not None:
            return Spelled(self.total + self.rest.value, self.rest.last, self.rest.scale)
        if self.last == self.first:
            return None
        scale = self.scale if self.scale < _BEYOND and not self.group else 1
        return Spelled(Decimal(self.total + self.group), self.last, Decimal(scale))

    def _reaches_a_word(self) -> bool:
        if self.position >= len(self.lexed) or (self.position > self.first and not self.lexed.near(self.position)):
            return False
        self.word = self.lexed.lower(self.position)
        return True

    def _take(self, count: int = 1) -> bool:
        self.position += count
        self.last = self.position
        return True

    def _small(self) -> bool:
        value = word_value(self.word, self.language) if self.lexed.form(self.position) == "word" else None
        if value is None or not _fits(self.group, value, opened=self.opened):
            return False
        self.group, self.opened = self.group + value, True
        return self._take()

    def _hundred(self) -> bool:
        counted = self.group if self.opened else 1
        if self.word not in self.numerals.hundred or not 0 < counted < 100:
            return False
        self.group, self.opened = counted * 100, True
        return self._take()

    def _scale(self) -> bool:
        found = self.numerals.scales.get(self.word) or self.numerals.dozens.get(self.word)
        if not found or found >= self.smallest or not (self.opened or not self.total):
            return False
        if not self.opened and self.word in self.numerals.plural_scales:
            return False
        return self._complete(self.total + (self.group if self.opened else 1) * found, found)

    def _greater_scale(self) -> bool:
        """“two thousand million”, “two thousand five million”."""
        found = self.numerals.scales.get(self.word, 0)
        if self.scale != 1000 or not 1000 < found < self.limit:
            return False
        return self._complete((self.total + self.group) * found, found)

    def _complete(self, total: int, scale: int) -> bool:
        self.total, self.group, self.opened = total, 0, False
        self.smallest = self.scale = scale
        return self._take()

    def _join(self) -> bool:
        """What stands between the parts of one number: a comma, a hyphen, an “and”."""
        if self.word == ",":
            self.rest = self._rest_behind_comma()
        elif self.word == "-" and self.lexed.is_hyphen(self.position) and self.position > self.first:
            self.position += 1
            return True
        elif self.joins and self.word in (self.numerals.joiner, "&"):
            return self._ten_apart() or self._behind_joiner()
        return False

    def _rest_behind_comma(self) -> Spelled | None:
        """The end of “two thousand, three hundred and four”; a hundred or more, as it is written."""
        if self.opened or self.scale == _BEYOND or self.numerals.compounds:
            return None
        return read_rest(self.lexed, self.first, self.position + 1, self.scale, self.language)

    def _ten_apart(self) -> bool:
        """The ten of “zwei und vierzig”, in a language that writes this as one word."""
        at, lexed = self.position, self.lexed
        if self.word != self.numerals.joiner or self.numerals.compounds is None or self.group >= 10:
            return False
        ten = word_value(lexed.lower(at + 1), self.language) if lexed.near(at + 1) else None
        if not word_value(lexed.lower(at - 1), self.language) or ten is None or not 20 <= ten <= 90 or ten % 10:
            return False
        self.group += ten
        return self._take(2)

    def _behind_joiner(self) -> bool:
        """The “and five” of “one hundred and five”, the “and five hundred” of “two thousand and five hundred”."""
        if not (self.opened or self.total) or not (self.total or self.group >= 100):
            return False
        if not self.opened:
            self.rest = read_rest(self.lexed, self.first, self.position + 1, self.smallest, self.language)
            if self.rest is not None:
                return False
        following = self.position + 1 + self.lexed.is_hyphen(self.position + 1)
        joined = _after_joiner(self.lexed, following, self.smallest, self.language, in_group=self.opened)
        if joined is None or self.group % 100:
            return False
        self.group, self.opened = self.group + joined[0], True
        return self._take(joined[1] - self.position)


def read_rest(lexed: Lexed, start: int, index: int, smallest: int, language: Language) -> Spelled | None:
    """The hundreds and smaller scales from a lexeme on that a number's scale leaves room for; None in a row of numbers,
    “two thousand, five hundred and two hundred”, and of a part, “of the two thousand, five hundred stayed”."""
    nouns, numerals = language.numbers.nouns, language.numbers.numerals
    if lexed.lower(start - 1) in nouns.determiners and lexed.lower(start - 2) in nouns.partitive:
        return None
    if lexed.form(index) != "word" or word_value(lexed.lower(index), language) is None:
        return None
    rest = read_whole(lexed, index, language, limit=smallest)
    if rest is None or not 100 <= rest.value < smallest or lexed.lower(rest.last) in numerals.scales:
        return None
    following = rest.last + (lexed.lower(rest.last) == ",")
    following += lexed.lower(following) in (numerals.joiner, "or")
    is_row = following > rest.last and (
        lexed.form(following) == "figure" or word_value(lexed.lower(following), language) is not None
    )
    return None if is_row else rest


def _after_joiner(
    lexed: Lexed, index: int, smallest: int, language: Language, *, in_group: bool
) -> tuple[int, int] | None:
    """What may follow the “and” of “one hundred and five million”: less than a hundred, and no number of its own,
    as in “one hundred and two hundred”."""
    rest = read_whole(lexed, index, language, joins=False, limit=smallest)
    if rest is None or (not in_group and rest.value >= smallest):
        return None
    if lexed.lower(rest.last) in language.numbers.numerals.scales:
        return None
    value, position = 0, index
    while position < len(lexed) and position < rest.last:
        found = word_value(lexed.lower(position), language)
        if found is None and not lexed.is_hyphen(position):
            break
        if found is not None and (found >= 100 or not _fits(value, found, opened=position > index)):
            break
        value, position = value + (found or 0), position + 1
    if not 0 < value < 100 or lexed.lower(position) in language.numbers.numerals.hundred:
        return None
    return value, position


def _fits(group: int, value: int, *, opened: bool) -> bool:
    """Whether a word's value can follow what was read of this group of three digits."""
    if not opened:
        return True
    if value == 0 or group == 0:
        return False
    if group % 100 == 0:
        return value < 100
    return group % 10 == 0 and group % 100 >= 20 and value < 10


def read_year_words(lexed: Lexed, index: int, language: Language) -> Spelled | None:
    """A year said in two halves: “nineteen eighty-four”, “twenty twenty-four”."""
    century = word_value(lexed.lower(index), language)
    if century is None or not 15 <= century <= 21 or not lexed.near(index + 1) or language.numbers.numerals.compounds:
        return None
    rest = read_whole(lexed, index + 1, language, joins=False)
    if rest is None or not 10 <= rest.value <= 99 or rest.scale != 1:
        return None
    return Spelled(Decimal(century * 100) + rest.value, rest.last, Decimal(1), "year")

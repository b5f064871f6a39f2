"""The lexemes of a text and the numbers in it go in; which words belong to which number comes out.

Between two numbers of a sentence that count the same kind of thing one boundary is drawn, at the strongest mark or
word that parts statements. What stands between two boundaries is a cell: the clause of the numbers in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from factsheet.model import Span
from factsheet.text.languages.base import Language
from factsheet.text.languages.quantity_words import ClauseWords
from factsheet.text.numbers.clause_words import is_year
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.sentences import sentence_spans

Place = tuple[int, int]
"""The lexemes of a number or a phrase, `[first, last)`."""

UNSPACED_NAME = 6
"""Characters of a name that no space ends: 圣彼得堡 has four, サンクトペテルブルク is one lexeme."""
LIST_GAP = 3
"""Lexemes from the colon of a list to its number."""

OPENER, PART, BRACKET, PAUSED_JOIN, PAUSE, JOIN = 6, 5, 4, 3, 2, 1
"""How strongly a boundary parts: “while”, “including”, a bracket, “, and”, a comma, “and”."""


class Cell(Struct, frozen=True, kw_only=True):
    first: int
    last: int
    numbers: tuple[int, ...]
    """The indices of its numbers among those given, in order; empty for a sentence without any."""
    sentence: int
    sentence_first: int
    """The lexeme that its sentence begins with."""
    opened_by: int = OPENER
    """The strength of the boundary before it."""

    def holds(self, place: Place) -> bool:
        return self.first <= place[0] and place[1] <= self.last


def sentence_starts(lexed: Lexed, language: Language) -> list[int]:
    """The lexemes where sentences begin, the first included."""
    text = lexed.folded.text
    starts, index = [0], 0
    for sentence in sentence_spans(text, Span(0, len(text)), language.speech)[1:]:
        while index < len(lexed) and lexed.start(index) < sentence.start:
            index += 1
        if starts[-1] < index < len(lexed):
            starts.append(index)
    return starts


def cells_of(lexed: Lexed, numbers: Sequence[Place], language: Language) -> list[Cell]:
    """The cells of a text, in order; `numbers` are the places of those that compete for what stands around them."""
    starts = sentence_starts(lexed, language)
    cells: list[Cell] = []
    position = 0
    for sentence, first in enumerate(starts):
        last = starts[sentence + 1] if sentence + 1 < len(starts) else len(lexed)
        inside: list[int] = []
        while position < len(numbers) and numbers[position][0] < last:
            inside.append(position)
            position += 1
        cells.extend(_cells_of_sentence(lexed, (first, last), sentence, inside, numbers, language))
    return cells


def _cells_of_sentence(
    lexed: Lexed, bounds: Place, sentence: int, inside: list[int], numbers: Sequence[Place], language: Language
) -> list[Cell]:
    fronted = bool(inside) and bool(locatives(lexed, bounds[0], numbers[inside[0]][0], language))
    first, opened_by, group = bounds[0], OPENER, inside[:1]
    cells: list[Cell] = []

    def cell(start: int, end: int) -> Cell:
        return Cell(
            first=start,
            last=end,
            numbers=tuple(group),
            sentence=sentence,
            sentence_first=bounds[0],
            opened_by=opened_by,
        )

    for before, after in pairwise(inside):
        boundary = _boundary(lexed, numbers[before][1], numbers[after][0], language, fronted=fronted)
        if boundary is None:
            group.append(after)
            continue
        place, strength = boundary
        cells.append(cell(first, place))
        first, opened_by, group = place, strength, [after]
    cells.append(cell(first, bounds[1]))
    return cells


def _boundary(lexed: Lexed, first: int, last: int, language: Language, *, fronted: bool) -> tuple[int, int] | None:
    """The strongest boundary between two numbers. Of equal ones it is the last, since what is said of a number
    mostly follows it; the first in a sentence that names its places before their numbers."""
    best: tuple[int, int] | None = None
    closed = False
    for index in range(first, last):
        # The bracket after “Moscow (400), St. Petersburg” belongs to the name before it.
        strength = _strength(lexed, index, language)
        if (closed and lexed.lower(index) == "(") or _names_its_number(lexed, index, last):
            strength = 0
        if index == first and lexed.lower(index) in language.numbers.clauses.part_pronouns:
            strength = 0
        closed = closed or lexed.lower(index) == ")"
        if strength and (best is None or strength > best[1] or (strength == best[1] and not fronted)):
            best = index, strength
    return best


def _names_its_number(lexed: Lexed, index: int, number: int) -> bool:
    """The colon of “Moscow: 400, Kazan: about 150”, “(2019: 45)”."""
    if lexed.lower(index) != ":" or number - index > LIST_GAP:
        return False
    return lexed.is_capital(index - 1) or is_year(lexed, index - 1)


def _strength(lexed: Lexed, index: int, language: Language) -> int:
    words, word = language.numbers.clauses, lexed.lower(index)
    if word in (";", ":") or word in words.openers:
        return OPENER
    if word in words.part_openers:
        return PART
    if word == ",":
        following = lexed.lower(index + 1)
        if following in words.openers:
            return OPENER
        if following in words.part_openers:
            return PART
        return PAUSED_JOIN if following in words.joins else 0 if _is_apposition(lexed, index) else PAUSE
    if word in ("(", ")"):
        return BRACKET
    if word == "-" and not lexed.is_hyphen(index):
        return PAUSE
    return JOIN if word in words.joins or word in words.comparisons else 0


def _is_apposition(lexed: Lexed, index: int) -> bool:
    """The comma of “Kazan, Russia,”: the second name only says where the first one is."""
    return (
        lexed.is_capital(index - 1)
        and lexed.is_capital(index + 1)
        and (lexed.lower(index + 2) in (",", ".", ")", "") and index + 2 < len(lexed))
    )


def locatives(lexed: Lexed, first: int, last: int, language: Language) -> list[Place]:
    """The names after a preposition of place in a stretch, each with all its words."""
    words = language.numbers.clauses
    if language.numbers.numerals.characters:
        return list(_marked_places(lexed, first, last, words))
    found: list[Place] = []
    index = first
    while index < last:
        run = _name_end(lexed, index, last, language)
        if run == index:
            index += 1
            continue
        if not all(lexed.text(position) in words.no_places for position in range(index, run)):
            before = index - 1
            while before > first and lexed.lower(before) in words.locative_fillers:
                before -= 1
            if lexed.lower(before) in words.locatives and before >= first:
                found.append((index, run))
        index = run
    return found


def _marked_places(lexed: Lexed, first: int, last: int, words: ClauseWords) -> Iterator[Place]:
    """The runs of characters that a particle of place stands behind, or before: 東京で, 在莫斯科."""
    for index in range(first, last):
        if lexed.lower(index) in words.postpositions:
            start, nearest = index, max(first, index - UNSPACED_NAME)
            while start > nearest and lexed.touches(start) and _is_letters(lexed, start - 1):
                start -= 1
            if start < index:
                yield start, index
        elif lexed.lower(index) in words.locatives:
            end = index + 1
            while end < last and end - index <= UNSPACED_NAME and _is_letters(lexed, end):
                end += 1
            if end > index + 1:
                yield index + 1, end


def _is_letters(lexed: Lexed, index: int) -> bool:
    return lexed.form(index) == "word" and lexed.lower(index) != "、"


def names(lexed: Lexed, first: int, last: int, language: Language) -> list[Place]:
    """Runs of words with a capital, but for what names no place."""
    found: list[Place] = []
    index = first
    while index < last:
        run = _name_end(lexed, index, last, language)
        if run > index and lexed.text(index) not in language.numbers.clauses.no_places:
            found.append((index, run))
        index = max(run, index + 1)
    return found


def _name_end(lexed: Lexed, index: int, last: int, language: Language) -> int:
    """Where a run of words with a capital ends that begins at a lexeme: “St. Petersburg” is one."""
    end = index
    while end < last and lexed.is_capital(end) and lexed.lower(end) not in language.numbers.nouns.function_words:
        end += 1
        if (
            lexed.lower(end) == "."
            and lexed.touches(end)
            and len(lexed.text(end - 1)) <= 3
            and lexed.is_capital(end + 1)
        ):
            end += 1
    return end

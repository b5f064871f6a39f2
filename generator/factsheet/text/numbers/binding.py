"""A number and a phrase (a place, a due date) go in; whether the one belongs to the other comes out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from factsheet.text.languages.base import Language
from factsheet.text.numbers.clauses import BRACKET, JOIN, PAUSED_JOIN, Cell, Place, locatives, names
from factsheet.text.numbers.lexemes import Lexed
from factsheet.text.numbers.phrase_places import names_more, stands_beside
from factsheet.text.numbers.remainders import is_of_rest
from factsheet.text.numbers.subjects import name_has_verb, number_has_verb
from factsheet.text.numbers.tokens import Measure, Unit
from factsheet.text.numbers.turns import in_turn, moments

CLAUSE_LEXEMES = 200
"""How much of a clause is read for other names: the longest sentences of newspapers have fewer."""


class Binding(Struct, frozen=True, kw_only=True):
    lexed: Lexed
    language: Language
    numbers: tuple[Place, ...]
    """The places of the numbers that compete for the phrases of the text."""
    units: tuple[Unit | None, ...]
    """What stands by each of them to be counted."""
    measures: tuple[frozenset[Measure], ...]
    times: tuple[Place, ...]
    """The places of dates, years and lengths of time."""
    cells: tuple[Cell, ...]

    def cells_of_sentence(self, sentence: int) -> Sequence[Cell]:
        first = bisect_left(self.cells, sentence, key=lambda cell: cell.sentence)
        return self.cells[first : bisect_right(self.cells, sentence, key=lambda cell: cell.sentence)]

    def cell_of(self, place: Place) -> int:
        """The index of the cell that a place begins in."""
        return max(0, bisect_right(self.cells, place[0], key=lambda cell: cell.first) - 1)


def is_bound(binding: Binding, number: int, places: Sequence[Place], *, is_place: bool) -> bool:
    """Whether a phrase that stands at any of these places belongs to a number."""
    places = [place for place in places if not (is_place and _owns_another(binding, number, place))]
    ordered = _in_order(binding, number, places) if is_place else None
    if ordered is None:
        ordered = by_turns(binding, number, places, is_place=is_place)
    if ordered is not None:
        return ordered
    return any(_owns(binding, number, place, is_place=is_place) for place in places)


def _owns_another(binding: Binding, number: int, place: Place) -> bool:
    """“Hull's 300 nurses and Leeds's 120”: Leeds, for the 300; and Hull for the 120, which has an owner of its own."""
    following = bisect_left(binding.numbers, (place[1], 0))
    is_beside = following < len(binding.numbers) and binding.numbers[following][0] == place[1]
    if not is_beside or number == following or not _is_owner(binding, place[1] - 1):
        return False
    return number < following or _is_owner(binding, binding.numbers[number][0] - 1)


def _is_owner(binding: Binding, index: int) -> bool:
    """Whether a name right before a number is whose it is: “Hull's 300”, German “Kiels 300”, but not “in Paris 300”."""
    lexed, language = binding.lexed, binding.language
    word = lexed.lower(index)
    if not lexed.is_capital(index) or not word.endswith("s") or word.endswith(("'s", "s'")):
        return word.endswith(("'s", "s'"))
    before = lexed.lower(index - 1)
    is_led = index > 0 and (
        before in language.numbers.clauses.locatives or before in language.numbers.nouns.determiners
    )
    return language.speech.genitive_s and not is_led


def by_turns(binding: Binding, number: int, places: Sequence[Place], *, is_place: bool) -> bool | None:
    """The answer for “from 12 in Leeds to 30 in York”; None in all other clauses."""
    lexed, language = binding.lexed, binding.language
    cell = binding.cells[binding.cell_of(binding.numbers[number])]
    if len(cell.numbers) < 2 or cell.last - cell.first > CLAUSE_LEXEMES:
        return None
    found = (
        locatives(lexed, cell.first, cell.last, language) if is_place else moments(lexed, cell, binding.times, language)
    )
    turns = in_turn([binding.numbers[index] for index in cell.numbers], found)
    if turns is None or not any(_overlap(place, turn) for place in places for turn in turns):
        return None
    return any(_overlap(place, turns[cell.numbers.index(number)]) for place in places)


def owner_of(binding: Binding, places: Sequence[Place], number: int) -> int | None:
    """The number that the phrase belongs to instead."""
    for place in places:
        for other in binding.cells[binding.cell_of(place)].numbers:
            if other != number:
                return other
    return None


def _owns(binding: Binding, number: int, place: Place, *, is_place: bool) -> bool:
    if is_of_rest(binding.lexed, binding.numbers, place, binding.language):
        return False
    mine = binding.cell_of(binding.numbers[number])
    theirs = binding.cell_of(place)
    cell, other = binding.cells[mine], binding.cells[theirs]
    if is_place and theirs in (mine, mine - 1) and _is_where(binding, number, place):
        return True
    if mine == theirs:
        return not is_place or not _is_outdone(binding, number, place, cell)
    if _has_rival(binding, cell, place, is_place=is_place):
        return False
    if cell.sentence != other.sentence:
        return not other.numbers
    between = binding.cells[min(mine, theirs) + 1 : max(mine, theirs) + 1]
    if any(boundary.opened_by >= BRACKET for boundary in between):
        return False
    if theirs < mine:
        # “In Moscow, 400 engineers and 150 managers work”: what opens the sentence holds for all of it.
        opens = place[0] < binding.numbers[other.numbers[0]][0]
        place_of_number = binding.numbers[number]
        return opens and (
            binding.units[number] is not None
            or number_has_verb(binding.lexed, cell.first, place_of_number, binding.language)
        )
    if other.opened_by not in (JOIN, PAUSED_JOIN):
        return False
    rival = other.numbers[0]
    if _follows_event(binding, rival) or (not is_place and _change_together(binding, number, rival)):
        return True
    return all(_is_bare(binding, index) for index in range(mine, theirs)) and binding.units[rival] is not None


def _is_where(binding: Binding, number: int, place: Place) -> bool:
    """Whether a number is the first of a clause that tells of the place before it: “Portugal, where 1,240 are left”."""
    lexed, end = binding.lexed, place[1]
    if bisect_left(binding.numbers, (end, 0)) != number:
        return False
    return lexed.lower(end + (lexed.lower(end) == ",")) in binding.language.numbers.clauses.at_place


def _follows_event(binding: Binding, number: int) -> bool:
    """Whether what comes after the last of two numbers befell both: “two killed and 11 injured in …”."""
    after = binding.lexed.lower(binding.numbers[number][1])
    return after in binding.language.numbers.clauses.befallen


def _change_together(binding: Binding, one: int, other: int) -> bool:
    """Whether two numbers are changes of one plan, so that its due date holds for both."""
    return bool(binding.measures[one] & binding.measures[other]) and binding.units[other] is None


def _is_bare(binding: Binding, index: int) -> bool:
    """Whether a cell holds nothing after its number but what it counts: the “400 workers” of “400 workers and 150
    engineers in Moscow”, which share what follows them both."""
    cell = binding.cells[index]
    number = cell.numbers[-1]
    unit = binding.units[number]
    return unit is not None and cell.last <= binding.numbers[number][1] + len(unit.words)


def _has_rival(binding: Binding, cell: Cell, place: Place, *, is_place: bool) -> bool:
    """Whether a cell names a place or a time of its own."""
    if not is_place:
        return tells_time(binding, _from_infinitive(binding, cell))
    lexed, language = binding.lexed, binding.language
    is_marked = language.numbers.nouns.nouns_have_capitals or language.numbers.numerals.characters
    find = locatives if is_marked else names
    first, last = _stretch(binding, cell)
    first += first == cell.sentence_first
    return any(not _overlap(found, place) for found in find(lexed, first, last, language))


def _from_infinitive(binding: Binding, cell: Cell) -> Cell:
    """The cell from the infinitive on that leads to its number, as in “agreed on Thursday to hire 40 nurses”."""
    speech, start = binding.language.speech, binding.numbers[cell.numbers[0]][0] if cell.numbers else 0
    leads = [at for at in range(cell.first, start - 1) if binding.lexed.lower(at) in speech.infinitive]
    # Not in “by 2025 it is to hire 40”, whose year is theirs.
    is_day = leads and binding.lexed.lower(leads[-1] - 1) in binding.language.dates.weekdays
    return replace(cell, first=leads[-1]) if is_day else cell


def _stretch(binding: Binding, cell: Cell) -> Place:
    """The lexemes of a cell, or those around its first number where it is longer than any clause."""
    if cell.last - cell.first <= CLAUSE_LEXEMES:
        return cell.first, cell.last
    middle = binding.numbers[cell.numbers[0]][0] if cell.numbers else cell.first
    return max(cell.first, middle - CLAUSE_LEXEMES // 2), min(cell.last, middle + CLAUSE_LEXEMES // 2)


def tells_time(binding: Binding, cell: Cell) -> bool:
    """Whether a cell has a date, a year, a weekday, or a word for a stretch of time: “by the end of this year”."""
    lexed, settings, nouns = binding.lexed, binding.language.numbers.settings, binding.language.numbers.nouns
    following = bisect_left(binding.times, (cell.first, 0))
    return any(cell.holds(time) for time in binding.times[following : following + 1]) or any(
        nouns.units.get(lexed.lower(index), "").startswith("time/")
        or lexed.text(index) in settings.months
        or lexed.lower(index) in binding.language.numbers.clauses.times
        or (lexed.is_capital(index) and lexed.lower(index) in binding.language.dates.weekdays)
        for index in range(*_stretch(binding, cell))
    )


def _is_outdone(binding: Binding, number: int, place: Place, cell: Cell) -> bool:
    """Whether another place in the cell has the better claim: “Moscow authorities say 400 people work in Kazan”."""
    lexed, language = binding.lexed, binding.language
    found = locatives(lexed, *_stretch(binding, cell), language)
    others = [other for other in found if not _overlap(other, place)]
    if name_has_verb(lexed, place[1], binding.numbers[number][0], language):
        # “After talks in Rome, Kenya added 400”
        others = [other for other in others if other[0] > place[0]]
    if not others:
        return False
    if all(names_more(lexed, place, other, language) for other in found if _overlap(other, place)):
        return not stands_beside(lexed, place, others)
    start = binding.numbers[number][0]
    told = any(lexed.lower(index) in language.numbers.clauses.telling for index in range(place[1], start))
    return told and any(other[0] > start for other in others)


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _in_order(binding: Binding, number: int, places: Sequence[Place]) -> bool | None:
    """The answer for “400 and 150 people in Moscow and St. Petersburg, respectively”; None in all other sentences."""
    lexed, language = binding.lexed, binding.language
    mine = binding.cells[binding.cell_of(binding.numbers[number])]
    cells = binding.cells_of_sentence(mine.sentence)
    first, last = cells[0].first, cells[-1].last
    in_order = language.numbers.clauses.respectively
    if last - first > CLAUSE_LEXEMES or not any(lexed.lower(index) in in_order for index in range(first, last)):
        return None
    numbers = [index for cell in cells for index in cell.numbers]
    found = names(lexed, binding.numbers[numbers[-1]][1], last, language)
    if len(found) != len(numbers):
        found = names(lexed, first, binding.numbers[numbers[0]][0], language)
    if len(found) != len(numbers):
        return None
    wanted = found[numbers.index(number)]
    return any(_overlap(place, wanted) for place in places)

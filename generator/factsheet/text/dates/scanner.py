"""A text goes in; the dates that it writes come out, in order, each with its span and what it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial

from msgspec import Struct
from msgspec.structs import replace

from factsheet.text.characters import one_word
from factsheet.text.dates.appositions import told_twice
from factsheet.text.dates.building import meaning_of
from factsheet.text.dates.grammar import Form, Grammar, grammar_for, in_small_letters
from factsheet.text.dates.leads import DIGIT, DIGITS
from factsheet.text.dates.meanings import Bound, Calendar, Meaning, PartOf, Range, WrittenDate
from factsheet.text.dates.plausible import is_date
from factsheet.text.dates.slots import Order
from factsheet.text.folding import fold

_WORD = re.compile(r"[^\W\d_]+|\d+")
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
"""EDTF has the ten digits of ASCII; those of other scripts belong to calendars that are not read here."""


class Found(Struct, frozen=True, kw_only=True):
    """A date in the folded text, before what stands around it is read."""

    start: int
    inner: int
    """Where the date begins with its part (“early June”) but without its bound (“by early June”)."""
    end: int
    meaning: Meaning
    between: bool = False
    """Whether “between” stands before it, so that a second date is to follow."""


@lru_cache(maxsize=512)
def scan_dates(text: str, language: str) -> tuple[WrittenDate, ...]:
    """`language` is a BCP 47 tag; its region settles the order of 05/06/2024. Many facts cite one paragraph, and
    several rules ask for its dates."""
    folded = fold(text)
    grammar = grammar_for(language)
    read = _in_digits(folded.text, grammar.words.other_digits)
    cores = _cores(read, grammar, order_of(language))
    days = _paired(read, _opened(read, cores, grammar), _merge_told_twice)
    found = _paired(read, days, partial(_merge_range, grammar=grammar))
    return tuple(WrittenDate(span=folded.stored(date.start, date.end), meaning=date.meaning) for date in found)


def _in_digits(text: str, others: str) -> str:
    """As long as the text, so that places stay."""
    return text.translate(str.maketrans(others, "0123456789")) if others and not text.isascii() else text


def order_of(language: str) -> Order:
    """The order of day and month in digits, by the language and its region; empty where neither settles it."""
    words = grammar_for(language).words
    regions = [part.upper() for part in language.split("-")[1:] if len(part) == 2]
    return next(
        (words.order_by_region[region] for region in regions if region in words.order_by_region), words.date_order
    )


def _cores(text: str, grammar: Grammar, order: Order) -> Iterator[Found]:
    """Dates by the language's forms, from left to right, the longest first where several begin at one word."""
    done, small = 0, in_small_letters(text)
    for word in _WORD.finditer(text):
        forms = grammar.forms.get(_lead(word[0]))
        if forms is None:
            continue
        start = word.start()
        if start < done or (start and _is_inside(text, start)):
            continue
        if found := _longest(text, start, forms.that_may_fit(small, start), grammar, order):
            yield found
            done = found.end


def _is_inside(text: str, start: int) -> bool:
    """Whether a word or a run of digits goes on from a letter before it: not from that of a script without spaces."""
    before = text[start - 1]
    return before == "_" or (before.isalnum() and one_word(before, text[start]))


def _lead(word: str) -> str:
    """The key of the forms that can begin with a word or with a run of digits."""
    if not word[0].isdigit():
        return word.lower()
    return DIGIT if len(word) <= 2 else DIGITS if len(word) <= 4 else ""


def _longest(text: str, start: int, forms: Sequence[Form], grammar: Grammar, order: Order) -> Found | None:
    best: Found | None = None
    for form in forms:
        match = form.pattern.match(text, start)
        if not match or (best and match.end() <= best.end) or _FOREIGN_DIGIT.search(match[0]):
            continue
        slots = {name: value.lower() for name, value in match.groupdict().items() if value is not None}
        meaning = meaning_of({**slots, "form": form.text, "all": match[0].lower(), "order": order}, grammar.words)
        if meaning is not None and is_date(text, match, form.text, slots, grammar):
            best = Found(start=start, inner=start, end=match.end(), meaning=meaning)
    return best


def _opened(text: str, cores: Iterator[Found], grammar: Grammar) -> Iterator[Found]:
    """Dates with the words before and behind them that part or bound them."""
    done = 0
    for core in cores:
        date = _opened_one(text, core, done, grammar)
        done = date.end
        yield date


def _opened_one(text: str, core: Found, done: int, grammar: Grammar) -> Found:
    opening = grammar.opening(text, core.start, done)
    meaning, start, inner = core.meaning, core.start, core.start
    if opening and opening["part"]:
        meaning = PartOf(part=grammar.words.parts[opening["part"].lower()], date=meaning)
        inner = opening.start("part")
    elif opening and opening["around"]:
        inner = opening.start("around")
    start = min(start, inner)
    bound = opening["bound"] if opening else None
    closing = grammar.after.match(text, core.end)
    end = core.end
    if opening and bound:
        kind = grammar.words.bounds[bound.lower()]
        begins = kind in ("from", "since")
        meaning = meaning if begins and isinstance(meaning, Range) else Bound(kind=kind, date=meaning)
        start = opening.start("bound")
        if begins and closing:
            meaning, end = Bound(kind="since", date=core.meaning), closing.end()
    elif closing and not (opening and opening["between"]):
        meaning = Bound(kind=grammar.words.bounds_after[closing["bound"].lower()], date=meaning)
        end = closing.end()
    between = bool(opening and opening["between"])
    if opening and between:
        start = opening.start("between")
    return replace(core, start=start, inner=inner, end=end, meaning=meaning, between=between)


def _paired(text: str, dates: Iterable[Found], merge: Callable[[str, Found, Found], Found | None]) -> Iterator[Found]:
    """Dates with neighbours made one wherever `merge` makes them one."""
    last: Found | None = None
    for date in dates:
        if last is not None and (merged := merge(text, last, date)):
            last = merged
            continue
        if last is not None:
            yield last
        last = date
    if last is not None:
        yield last


def _merge_told_twice(text: str, one: Found, two: Found) -> Found | None:
    gap = text[one.end : two.start]
    if len(gap) > _LONGEST_JOIN or not _NEXT_TO.fullmatch(gap):
        return None
    date = told_twice(one.meaning, two.meaning)
    return replace(one, end=two.end, meaning=date) if date else None


def _merge_range(text: str, one: Found, two: Found, grammar: Grammar) -> Found | None:
    gap = text[one.end : two.inner]
    joins = grammar.joins_between if one.between else grammar.joins
    if len(gap) > _LONGEST_JOIN or not joins.fullmatch(gap):
        return None
    first, bound = one.meaning, None
    if isinstance(first, Bound):
        if first.kind not in ("from", "since"):
            if "-" not in gap:
                return None
            bound = first  # “By 2024-2025” bounds the whole range.
        first = first.date
    last = two.meaning.date if isinstance(two.meaning, Bound) else two.meaning
    if isinstance(first, Range) or isinstance(last, Range):
        return None
    first, last = completed(first, last)
    meaning: Meaning = Range(first=first, last=last, kind="between" if one.between else "span")
    meaning = replace(bound, date=meaning) if bound else meaning
    return replace(one, end=two.end, meaning=meaning, between=False)


_NEXT_TO = re.compile(r",? ?\(?(?:the |den |der |dem |de )?", re.IGNORECASE)
_LONGEST_JOIN = 16
"""Code points between the ends of a range: “ and up to the ” has 15."""


def completed(first: Meaning, last: Meaning) -> tuple[Meaning, Meaning]:
    """The ends of a range, each with the year or month that only the other gives (“March to May 2020”)."""
    if isinstance(first, PartOf) and isinstance(first.date, Calendar):
        inner, last = completed(first.date, last)
        return replace(first, date=inner), last
    if isinstance(last, PartOf) and isinstance(last.date, Calendar):
        first, inner = completed(first, last.date)
        return first, replace(last, date=inner)
    if not isinstance(first, Calendar) or not isinstance(last, Calendar):
        return first, last
    if first.day and not first.month and last.month:
        first = replace(first, month=last.month)
    if last.day and not last.month and first.month:
        last = replace(last, month=first.month)
    runs_over = _place(first) > _place(last)
    if last.year and not first.year and "X" not in last.year and _place(first) != (0, 0, 0):
        first = replace(first, year=f"{int(last.year) - runs_over:04}")
    elif first.year and not last.year and "X" not in first.year and _place(last) != (0, 0, 0):
        last = replace(last, year=f"{int(first.year) + runs_over:04}")
    return first, last


def _place(date: Calendar) -> tuple[int, int, int]:
    """Where in a year a date lies; a season by its code, which comes in order too."""
    return (date.season or 0, date.month or 0, date.day or 0)

"""A date of the editor's words and the passages go in; whether a passage says that date comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from factsheet.text.dates.meanings import (
    Bound,
    Calendar,
    Directed,
    Either,
    Holiday,
    Meaning,
    Months,
    NthDay,
    PartOf,
    Range,
    Relative,
    WrittenDate,
)
from factsheet.text.dates.resolving import resolved
from factsheet.text.dates.scanner import scan_dates
from factsheet.text.dates.stating import point, stated
from factsheet.text.dates.tense import leaning, on_one_side
from factsheet.text.edtf import Edtf
from factsheet.text.edtf.covering import covers

Atom = Calendar | Months | NthDay | Holiday | Relative | Directed
"""A date without what bounds, parts or pairs it."""


class PassageDates(Struct, frozen=True, kw_only=True):
    """The dates that the passages of one source write, and the day they count from."""

    written: tuple[tuple[WrittenDate, str], ...]
    """Each with the text that it stands in."""
    language: str
    published: Edtf | None

    @classmethod
    def of(cls, texts: Iterable[str], language: str, published: Edtf | None) -> PassageDates:
        written = tuple((date, text) for text in texts for date in scan_dates(text, language))
        return cls(written=written, language=language, published=published)

    def say(self, asked: Meaning) -> bool:
        """Whether each day, month or year that is asked for is said, as exactly at least.

        What bounds a date is left aside: a title may speak of “the 2024 deadline” where the passage says “by 2024”.
        """
        return all(self._says_atom(atom) for atom in _atoms(asked))

    def _says_atom(self, asked: Atom) -> bool:
        said = [(atom, date, text) for date, text in self.written for atom in _atoms(date.meaning)]
        if any(_is_same(asked, atom) for atom, _, _ in said):
            return True
        if isinstance(asked, Calendar) and asked.weekday:
            return False
        readings = [reading for atom, date, text in said for reading in self._said(atom, date, text)]
        return any(covers(wanted, reading) for wanted in self._readings(asked) for reading in readings)

    def _said(self, atom: Atom, date: WrittenDate, text: str) -> tuple[Edtf, ...]:
        """What it can mean in its sentence, which may tell the last year from the next."""
        readings = self._readings(atom)
        if self.published is None or len(readings) < 2:
            return readings
        leans = leaning(text, date.span, self.language)
        return on_one_side(readings, (), self.published, leans)

    def _readings(self, atom: Atom) -> tuple[Edtf, ...]:
        """What it can mean; of “last June” not the June alone, which “next June” would share."""
        counted = () if self.published is None else resolved(atom, self.published)
        if isinstance(atom, Directed | Relative):
            return tuple(reading for reading in counted if reading not in stated(atom))
        return counted or stated(atom)


def asked_dates(text: str, language: str) -> Iterator[WrittenDate]:
    """The dates of the editor's words that a passage must say: not lengths of time, and not “now” or “soon”."""
    return (date for date in scan_dates(text, language) if any(True for _ in _atoms(date.meaning)))


def _is_same(asked: Atom, said: Atom) -> bool:
    match asked, said:
        case Calendar(), Calendar():
            return _covers_calendar(asked, said)
        case Calendar(), Directed(what=what) | Relative(within=Calendar() as what):
            return _covers_calendar(asked, what)
        case Directed(), Directed():
            return asked.direction == said.direction and _covers_calendar(asked.what, said.what)
        case Directed(), Calendar():
            return said.year is None and _covers_calendar(asked.what, said)
        case Relative(), Relative():
            return (asked.unit, asked.count) == (said.unit, said.count) and (
                asked.within is None or (said.within is not None and _covers_calendar(asked.within, said.within))
            )
        case _:
            return asked == said


def _covers_calendar(asked: Calendar, said: Calendar) -> bool:
    if asked.weekday and asked.weekday != said.weekday:
        return False
    return asked.is_weekday or covers(point(asked), point(said))


def _atoms(meaning: Meaning) -> Iterator[Atom]:
    match meaning:
        case Calendar() | Months() | NthDay() | Holiday() | Relative() | Directed():
            yield meaning
        case PartOf(date=date) | Bound(date=date):
            yield from _atoms(date)
        case Range(first=first, last=last):
            yield from _atoms(first)
            yield from _atoms(last)
        case Either(choices=choices):
            for choice in choices:
                yield from _atoms(choice)
        case _:
            return

"""What an editor gives as a date, and the source's words for it, go in; what is wrong between them comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factsheet.text.dates.reading import readings
from factsheet.text.dates.stating import Readings
from factsheet.text.dates.tense import Leaning
from factsheet.text.edtf import Edtf
from factsheet.text.edtf.covering import agree, covers
from factsheet.text.edtf.days import plus_days

Basis = Literal["stated", "resolved", "inferred"]
_MORE_THAN_WEEKS = 200
"""Days between two readings that cannot be the same weekday or day of a month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFault:
    """Why an EDTF value cannot stand for the words."""

    kind: Literal["contradicts", "too-precise", "needs-resolving", "not-counted"]
    """The words say another date; they say less; they say it only counted from the publication; or they say none
    that could be told without knowing the day they were published."""
    allowed: Readings
    """What the words can mean instead, the plainest first; empty when only `unknown` may stand."""

    @property
    def instead(self) -> str:
        """The value that the words allow."""
        return str(self.allowed[0]) if self.allowed else "unknown"


def date_fault(
    edtf: Edtf, text: str, basis: Basis, language: str, published: Edtf | None, leans: Leaning | None = None
) -> DateFault | None:
    """None when the value says no more than the words, as `basis` says they are to be read.

    An inferred date is the editor's own, and only its words are looked for. `language` is the source's BCP 47 tag;
    `leans` is what the sentence says of a day that could be of the last year or of the next.
    """
    if basis == "inferred":
        return None
    stated = readings(text, language)
    counted = readings(text, language, published) if published is not None else stated
    if leans is not None and published is not None:
        counted = _leaning(counted, stated, published, leans)
    allowed = stated if basis == "stated" else _counted_first(stated, counted)
    if any(covers(edtf, reading) for reading in allowed):
        return None
    if any(covers(edtf, reading) for reading in counted):
        return DateFault(kind="needs-resolving", allowed=allowed)
    if not counted:
        return DateFault(kind="not-counted", allowed=())
    # Where the words were counted, a date that only the words alone leave open is another one.
    meant = [reading for reading in counted if reading not in stated] or stated if basis == "resolved" else counted
    is_finer = any(agree(edtf, reading) for reading in meant)
    return DateFault(kind="too-precise" if is_finer else "contradicts", allowed=allowed or counted)


def _leaning(counted: Readings, stated: Readings, published: Edtf, leans: Leaning) -> Readings:
    """Without those of the other side of the publication, where the same day of two years lies on both."""
    first, last = published.earliest, published.latest
    if first is None or last is None:
        return counted
    known = [reading for reading in counted if reading not in stated and reading.earliest and reading.latest]
    past = [reading for reading in known if reading.latest and reading.latest < first]
    future = [reading for reading in known if reading.earliest and last < reading.earliest]
    if not past or not future or not _are_of_two_years(past, future):
        return counted
    wrong = future if leans == "past" else past
    return tuple(reading for reading in counted if reading not in wrong)


def _are_of_two_years(past: list[Edtf], future: list[Edtf]) -> bool:
    """“on Friday” is one week or the other, which a sentence in any tense may mean."""
    latest = max(reading.earliest or (0, 0, 0) for reading in past)
    return plus_days(latest, _MORE_THAN_WEEKS) < min(reading.earliest or (0, 0, 0) for reading in future)


def _counted_first(stated: Readings, counted: Readings) -> Readings:
    return (*(reading for reading in counted if reading not in stated), *stated)

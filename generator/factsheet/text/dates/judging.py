"""What an editor gives as a date, and the source's words for it, go in; what is wrong between them comes out."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from factsheet.text.dates.reading import readings
from factsheet.text.dates.stating import Readings
from factsheet.text.dates.tense import Leaning, on_one_side
from factsheet.text.edtf import Edtf
from factsheet.text.edtf.covering import agree, covers

Basis = Literal["stated", "resolved", "inferred"]


class DateFault(Struct, frozen=True, kw_only=True):
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
    `leans` is what the sentence says of a day that could be the last one or the next.
    """
    if basis == "inferred":
        return None
    stated = readings(text, language)
    counted = readings(text, language, published) if published is not None else stated
    if published is not None:
        counted = on_one_side(counted, stated, published, leans)
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


def _counted_first(stated: Readings, counted: Readings) -> Readings:
    return (*(reading for reading in counted if reading not in stated), *stated)

"""The words of the interface, by language: a further language is one new file and one line here."""

from __future__ import annotations

from factsheet.render.wording.base import DateWords, PageWords, Wording
from factsheet.render.wording.data import DataWords, Forms
from factsheet.render.wording.en import ENGLISH

WORDINGS: dict[str, Wording] = {
    "en": ENGLISH,
}


def wording_for(tag: str) -> Wording:
    """The words for a BCP 47 tag by its primary subtag; English where there are none."""
    return WORDINGS.get(tag.split("-")[0].lower(), ENGLISH)


__all__ = ["WORDINGS", "DataWords", "DateWords", "Forms", "PageWords", "Wording", "wording_for"]

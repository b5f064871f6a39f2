"""The words of the interface, by language: a further language is one new file and one line here."""

from __future__ import annotations

from factsheet.render.wording.ar import ARABIC
from factsheet.render.wording.base import DateWords, PageWords, Wording, in_digits
from factsheet.render.wording.data import DataWords, Forms
from factsheet.render.wording.de import GERMAN
from factsheet.render.wording.en import ENGLISH
from factsheet.render.wording.regions import REGIONS

WORDINGS: dict[str, Wording] = {
    "ar": ARABIC,
    "de": GERMAN,
    "en": ENGLISH,
}


def wording_for(tag: str) -> Wording:
    """The words for a BCP 47 tag by its language and region, else by its language; English where there are none."""
    language, *others = tag.split("-")
    region = next((other.upper() for other in others if len(other) == _REGION), "")
    return REGIONS.get(f"{language.lower()}-{region}") or WORDINGS.get(language.lower(), ENGLISH)


_REGION = 2
"""Letters of a region, by which it is told from a script."""


__all__ = ["WORDINGS", "DataWords", "DateWords", "Forms", "PageWords", "Wording", "in_digits", "wording_for"]

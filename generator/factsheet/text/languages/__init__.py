"""The words that the scanners need to know, by language: a further language is one new folder and one line here."""

from __future__ import annotations

from functools import lru_cache

from factsheet.text.languages.ar import ARABIC
from factsheet.text.languages.base import Language
from factsheet.text.languages.de import GERMAN
from factsheet.text.languages.en import ENGLISH
from factsheet.text.languages.ja import JAPANESE
from factsheet.text.languages.ko import KOREAN
from factsheet.text.languages.zh import CHINESE

LANGUAGES: dict[str, Language] = {
    "ar": ARABIC,
    "de": GERMAN,
    "en": ENGLISH,
    "ja": JAPANESE,
    "ko": KOREAN,
    "zh": CHINESE,
}


@lru_cache(maxsize=64)
def language_for(tag: str) -> Language:
    """The table for a BCP 47 tag, by its primary subtag; English where CLDR knows none either."""
    primary = tag.split("-")[0].lower()
    return LANGUAGES.get(primary) or _of_cldr(primary) or ENGLISH


def _of_cldr(primary: str) -> Language | None:
    # Babel takes a tenth of the time that a small check needs to start, and few sheets need it.
    from factsheet.text.languages.cldr import language_of_cldr

    return language_of_cldr(primary)

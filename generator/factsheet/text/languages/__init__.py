"""The words that the scanners need to know, by language: a further language is one new folder and one line here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module

from factsheet.text.languages.base import Language
from factsheet.text.languages.en import ENGLISH


class _Languages(Mapping[str, Language]):
    """Tables by primary subtag, each read when it is first asked for: a sheet needs one or two of them."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` has the name of each table in the folder of its language."""
        self._names = names
        self._read: dict[str, Language] = {}

    def __getitem__(self, tag: str) -> Language:
        table = self._read.get(tag)
        if table is None:
            name = self._names[tag]
            found = getattr(import_module(f"{__name__}.{tag}"), name)
            assert isinstance(found, Language)
            table = self._read[tag] = found
        return table

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


LANGUAGES: Mapping[str, Language] = _Languages(
    {
        "ar": "ARABIC",
        "de": "GERMAN",
        "en": "ENGLISH",
        "ja": "JAPANESE",
        "ko": "KOREAN",
        "zh": "CHINESE",
    }
)


@lru_cache(maxsize=64)
def language_for(tag: str) -> Language:
    """The table for a BCP 47 tag, by its primary subtag; English where CLDR knows none either."""
    primary = tag.split("-")[0].lower()
    return LANGUAGES.get(primary) or _of_cldr(primary) or ENGLISH


def _of_cldr(primary: str) -> Language | None:
    # Babel takes a tenth of the time that a small check needs to start, and few sheets need it.
    from factsheet.text.languages.cldr import language_of_cldr

    return language_of_cldr(primary)

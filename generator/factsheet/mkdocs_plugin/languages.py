"""The language of a page -> the theme's own words, their direction, and how search cuts words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from mkdocs.theme import Theme

_WORDS = "partials/languages/{}.html"
_STEMMER = "assets/javascripts/lunr/min/lunr.{}.min.js"


def site_language(theme: Theme) -> str:
    """As mkdocs.yml names it; empty for a theme that has no languages."""
    return str(theme["language"]) if "language" in theme else ""


def theme_language(theme: Theme, language: str, otherwise: str) -> str:
    """The language, where the theme has words of it."""
    return language if _has(theme, _WORDS.format(language)) else otherwise


def search_languages(theme: Theme, given: Iterable[str], languages: Iterable[str]) -> list[str]:
    """Those that search has already, and those of the pages that it can cut into words; English needs no file."""
    added = sorted(each for each in set(languages) if each == "en" or _has(theme, _STEMMER.format(each)))
    return list(dict.fromkeys((*given, *added)))


def _has(theme: Theme, name: str) -> bool:
    return any(Path(folder, name).is_file() for folder in theme.dirs)

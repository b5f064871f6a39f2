"""A noun goes in; the part of it that tells for whom somebody speaks, or whose figures they are, comes out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.text.languages.speech import SpeechWords

_LINKS = ("s", "es", "n", "en")
"""What German puts between two parts of a noun: “Ministeriumssprecher”."""


def owners_in(noun: str, speech: SpeechWords) -> Iterator[str]:
    """German “Polizeisprecherin”, “Ministeriumsangaben”: what may be the first part, in small letters."""
    noun = noun.lower()
    for end in (*speech.spokesman_ends, *speech.figures_ends):
        owner = noun.removesuffix(end).rstrip("-")
        if owner in (noun, "") or owner in speech.no_owners:
            continue
        yield owner
        if not noun.endswith(f"-{end}"):
            yield from (owner.removesuffix(link) for link in _LINKS if owner.endswith(link))


def tells_figures(noun: str, speech: SpeechWords) -> bool:
    """German “nach Polizeiangaben”: whether a noun is what somebody has told."""
    return any(noun.endswith(end) and noun != end for end in speech.figures_ends)

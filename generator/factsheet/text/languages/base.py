"""What a language table holds: one frozen section for each scanner that reads it."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.text.languages.number_words import NumberWords
from factsheet.text.languages.speech import SpeechWords


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """How a language writes dates; words are lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeWords:
    """Negations and hedges that must not be cut from a passage; words are lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonWords:
    """What two versions of one report are compared with; words are lower case, abbreviations without their stops."""

    stop: frozenset[str]
    """Words that say nothing by themselves: articles, pronouns, prepositions, conjunctions, auxiliary verbs."""
    certainty: tuple[tuple[str, ...], ...]
    """Groups of words that leave a statement equally sure: another group, or none, is another certainty."""
    periods: frozenset[str]
    """Units and names of time that make a date of the words around them."""
    same_names: tuple[tuple[str, ...], ...]
    """Groups of names for one place or body, with the adjectives made from them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    tag: str
    """BCP 47 primary subtag."""
    numbers: NumberWords
    dates: DateWords
    speech: SpeechWords
    edges: EdgeWords
    comparison: ComparisonWords

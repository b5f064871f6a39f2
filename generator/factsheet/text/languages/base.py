"""What a language table holds: one frozen section for each scanner that reads it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How a language writes numbers; words are lower case."""

    decimal: str
    """The decimal mark; the other of `.` and `,` groups thousands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """How a language writes dates; words are lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWords:
    """How a language attributes what was said; words are lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeWords:
    """Negations and hedges that must not be cut from a passage; words are lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    tag: str
    """BCP 47 primary subtag."""
    numbers: NumberWords
    dates: DateWords
    speech: SpeechWords
    edges: EdgeWords

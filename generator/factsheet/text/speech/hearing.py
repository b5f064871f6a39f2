"""What a text answers when it is asked whether somebody says something."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from factsheet.model import Span

Answer = Literal[
    "named",
    "by role",
    "by pronoun",
    "pointed at",
    "carried on",
    "told of",
    "holding",
    "nearest",
    "another",
    "nearer",
    "denied",
    "asked",
    "nobody",
]
"""Those before `another` mean the person; `nearest` and `nearer` are told by names alone."""


class Hearing(Struct, frozen=True, kw_only=True):
    """Whether somebody is the one who speaks, and what in the text says so."""

    answer: Answer
    span: Span | None = None
    """The cue with its subject, in the article's text; None where nothing was found."""
    subject: str = ""
    """Who speaks by the text's own words."""

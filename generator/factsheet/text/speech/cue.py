"""What a place is at which a sentence tells that somebody says, denies or asks something."""

from __future__ import annotations

from msgspec import Struct

from factsheet.text.speech.manners import Manner
from factsheet.text.speech.phrases import Subject


class Cue(Struct, frozen=True, kw_only=True):
    """A verb or phrase of speech and its subject, by the places of their items."""

    first: int
    last: int
    verb: str
    """The word or phrase of speech, in lower case."""
    manner: Manner
    subject: Subject | None
    """None where the sentence does not tell."""
    whole_sentence_only: bool = False
    """Whether it reaches no further than its own sentence: “according to”."""
    is_noun: bool = False
    """Whether it only names what is said (“Smith's words”), which somebody else may then praise or deny."""

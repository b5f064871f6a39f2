"""What a language table holds: one frozen section for each scanner that reads it."""

from __future__ import annotations

from msgspec import Struct

from factsheet.text.languages.certainty_words import CertaintyWords
from factsheet.text.languages.comparison_words import ComparisonWords
from factsheet.text.languages.date_words import DateWords
from factsheet.text.languages.edge_words import EdgeWords
from factsheet.text.languages.governing_words import GoverningWords
from factsheet.text.languages.hedge_words import HedgeWords
from factsheet.text.languages.number_words import NumberWords
from factsheet.text.languages.speech import SpeechWords


class Language(Struct, frozen=True, kw_only=True):
    tag: str
    """BCP 47 primary subtag."""
    numbers: NumberWords
    dates: DateWords
    speech: SpeechWords
    edges: EdgeWords
    comparison: ComparisonWords
    certainty: CertaintyWords | None = None
    """None where the language has no such list: what a text plans is then not asked."""
    reads_speech: bool = True
    """Whether `speech` is the language's own: else only names tell who speaks."""
    governing: GoverningWords | None = None
    """None where the language has no such list: what a main clause makes of its “that” clause is then not asked."""
    hedges: HedgeWords | None = None
    """None where the language has no such list: whether a hedge is one is then not asked."""

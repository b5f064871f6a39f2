"""What a language table says about certainty: the words by which a text plans, estimates, or tells what is so."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from msgspec import Struct

SignKind = Literal["plan", "ahead", "estimate", "so"]
"""`plan`: says that something is not yet so. `ahead`: can say it. `estimate`: a figure is thought and not counted.
`so`: tells what is, or has happened."""

Phrase = tuple[str, ...]


def signs(kind: SignKind, text: str) -> dict[Phrase, SignKind]:
    """A list with `;` between phrases of one or more words, each as its words."""
    return {tuple(phrase.split()): kind for phrase in text.split(";") if phrase.strip()}


class CertaintyWords(Struct, frozen=True, kw_only=True, dict=True):
    """Words are lower case, with straight apostrophes; of two phrases at one place the longer one counts."""

    phrases: dict[Phrase, SignKind]
    past_endings: tuple[str, ...]
    """Endings of verbs that tell what has happened."""
    no_past: frozenset[str]
    """Words with such an ending that tell nothing."""
    infinitive: str
    """A regular expression for an infinitive that can tell a purpose: “to hire”, “einzustellen”."""
    nouns_are_capital: bool
    """Whether a capital makes a noun of a word, also at the head of a name only: German “Plan”, “Will”."""

    intentions: frozenset[str] = frozenset()
    """The first words of plans that somebody makes, and that estimate nothing: “aims to”, and not “is expected to”."""
    hearsay: frozenset[str] = frozenset()
    """Words of a plan by which a source also tells what others say: German “soll … haben”."""
    may_be_so: frozenset[str] = frozenset()
    """The first words of plans by which a source tells what is so too: “he would win in 1912”, “may have left”."""
    surely_ahead: str = r"(?!)"
    """A regular expression for such words, its first group, in a sentence that makes them plans all the same: “said
    that it would”, German “soll gesucht werden”."""
    only_estimates: frozenset[str] = frozenset()
    """Words of an estimate that say nothing else: “estimated”, and not “about”."""
    future_openers: frozenset[str] = frozenset()
    """The auxiliaries of `future`."""
    future: str = r"(?!)"
    """A regular expression whose first group is an auxiliary of the future: “wird” with the infinitive that ends its
    clause."""

    @cached_property
    def longest(self) -> dict[str, int]:
        """For each first word of a phrase, the most words that one has."""
        lengths: dict[str, int] = {}
        for phrase in self.phrases:
            lengths[phrase[0]] = max(lengths.get(phrase[0], 0), len(phrase))
        return lengths

    @cached_property
    def plan_openers(self) -> frozenset[str]:
        """The first words of all plans and estimates: a text with none of them plans nothing."""
        return (
            self.future_openers
            | self.only_estimates
            | {phrase[0] for phrase, kind in self.phrases.items() if kind == "plan"}
        )
